// SPDX-License-Identifier: GPL-3.0-or-later
// Everything live in one frame: 200 random edits of one plan, and after each the findings, every single and double
// failure, the availability of every pool, the heat map and the picture. Beside each part its naive form, taken in the
// same run after every 20th edit. Processor time, so one core.

#include "tests/bench/bigplan.h"
#include "tests/bench/measure.h"
#include "tests/bench/stage.h"
#include "tests/model/availability/plainservices.h"
#include "tests/support/randomplan.h"
#include "views/analysis/heatoverlay.h"
#include "views/analysis/servicetable.h"
#include "views/canvas/view.h"

#include <QApplication>

#include <cstdio>

using namespace twinpool;
using namespace twinpool::bench;
using namespace twinpool::test;

namespace {

constexpr int edits = 200, editsANaive = 20, sampledScenarios = 200;
constexpr double workingZoom = 0.8;
constexpr double frameMs = 16;

enum Part { Change, Findings, Analysis, Trees, Failures, Availabilities, Scene, Picture, Total, PartCount };
constexpr const char *names[PartCount]{"the edit, the plan, its difference",
                                       "findings",
                                       "failures and availability",
                                       "    fault trees",
                                       "    every single and double failure",
                                       "    availability of every pool",
                                       "scene",
                                       "painting",
                                       "all of it"};
using Series = std::array<std::vector<double>, PartCount>;

/// The objects of a window that follow each edit, and what each of them takes. They hear of it in the order in which
/// they were made.
class Desk
{
public:
    explicit Desk(int components)
        : m_document(bigPlan(components))
    {
        probe(Change);
        m_findings.emplace(m_document);
        probe(Findings);
        m_analysis.emplace(m_document);
        QObject::connect(&*m_analysis, &LiveAnalysis::analyzed, &m_services,
                         [this] { m_services.setAnalysis(m_analysis->result()); });
        probe(Analysis);
        m_view.emplace(m_editor, &*m_findings, m_selection);
        probe(Scene);
        auto *heat = new HeatOverlay(*m_view, *m_analysis);
        m_stage.emplace(*m_view, [this](double zoom) { m_view->setZoom(zoom); });
        m_stage->show({1600, 900});
        heat->setHeatShown(true);
        waitForAnalysis();
    }

    void lookAt(bool isOverview)
    {
        if (isOverview)
            m_view->fitPlan();
        else
            m_stage->lookAt(handlesOf(m_document.plan()).node.center(), workingZoom);
        m_stage->settle();
    }

    void edit(Random &random)
    {
        const Edit edit = randomEdit(random, *m_document.now());
        const double start = m_last = processorMs();
        m_editor.apply(edit);
        waitForAnalysis();
        m_stage->settle();
        enter(Picture);
        m_ours[Total].push_back(processorMs() - start);
        const SnapshotPtr now = m_document.now();
        m_last = processorMs();
        ServiceModel model = serviceModel(*now);
        enter(Trees);
        (void)analyzeFailures(model);
        enter(Failures);
        ServiceTable services;
        services.setAnalysis(std::make_shared<PlanAnalysis>(PlanAnalysis{now, {}, Availability(std::move(model))}));
        enter(Availabilities);
    }

    void takeNaive()
    {
        const Snapshot &now = *m_document.now();
        const auto take = [this](Part part, auto f) { m_theirs[part].push_back(measured(1, f).median); };
        take(Findings, [&] { (void)FindingSet(now); });
        take(Picture, [&] {
            m_view->canvas().rebuild();
            m_stage->repaint();
        });
        m_stage->settle(); // what it leaves undone is none of the next edit's
        const ServiceModel model = serviceModel(now);
        PlainServices plain(now);
        const std::vector<bool *> switches = plain.switches(model);
        Random random(3);
        const Times some = measured(1, [&] {
            for (int scenario = 0; scenario < sampledScenarios && !switches.empty(); ++scenario) {
                bool *first = random.oneOf(switches), *second = random.oneOf(switches);
                *first = *second = true;
                (void)plain.users();
                *first = *second = false;
            }
        });
        const auto causes = static_cast<double>(switches.size());
        m_theirs[Failures].push_back(some.median / sampledScenarios * causes * (causes + 1) / 2);
        m_theirs[Total].push_back(m_theirs[Findings].back() + m_theirs[Picture].back() + m_theirs[Failures].back());
    }

    void print()
    {
        printf("  %-36s %9s %9s   %12s %9s\n", "milliseconds", "median", "worst", "naive", "ratio");
        for (int part = 0; part < PartCount; ++part) {
            std::vector<double> &ours = m_ours[static_cast<size_t>(part)],
                                &theirs = m_theirs[static_cast<size_t>(part)];
            std::ranges::sort(ours);
            std::ranges::sort(theirs);
            printf("  %-36s %9.2f %9.2f", names[part], ours[ours.size() / 2], ours.back());
            if (!theirs.empty())
                printf("   %12.1f %9.1f", theirs[theirs.size() / 2], theirs[theirs.size() / 2] / ours[ours.size() / 2]);
            printf("\n");
        }
        const std::vector<double> &all = m_ours[Total];
        printf("  edits within %g ms: %td of %zu\n", frameMs, std::ranges::upper_bound(all, frameMs) - all.begin(),
               all.size());
    }

private:
    void probe(Part part)
    {
        QObject::connect(&m_document, &Document::planChanged, &m_document, [this, part] { enter(part); });
    }
    /// What has passed since the last time belongs to \a part.
    void enter(Part part)
    {
        const double now = processorMs();
        m_ours[part].push_back(now - std::exchange(m_last, now));
    }
    /// Large plans are analyzed aside.
    void waitForAnalysis()
    {
        if (m_analysis->state() == LiveAnalysis::State::Current)
            return;
        m_last = processorMs();
        while (m_analysis->state() != LiveAnalysis::State::Current)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        enter(Analysis);
    }

    Document m_document;
    Editor m_editor{m_document};
    Selection m_selection{m_document};
    std::optional<LiveFindings> m_findings;
    std::optional<LiveAnalysis> m_analysis;
    std::optional<CanvasView> m_view;
    ServiceTable m_services;
    std::optional<Stage> m_stage;
    double m_last = 0;
    Series m_ours, m_theirs;
};

Figures run(int components, bool isOverview)
{
    static int argc = 1;
    static char name[] = "bench_live", *argv[] = {name, nullptr};
    const QApplication app(argc, argv);
    applyTheme(*qApp, ThemeChoice::Light);
    Desk desk(components);
    desk.lookAt(isOverview);
    Random random(1);
    for (int number = 1; number <= edits; ++number) {
        desk.edit(random);
        if (number % editsANaive == 0)
            desk.takeNaive();
    }
    desk.print();
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (int components : argc > 1 ? sizesOf(argc, argv) : std::vector{1000})
        for (bool isOverview : {true, false}) {
            printf("%d components, %s, %d random edits\n", components,
                   isOverview ? "the whole plan in sight" : "at work", edits);
            (void)inChild([&] { return run(components, isOverview); });
        }
    return 0;
}
