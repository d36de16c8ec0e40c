// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist of a plan of 100 pools, and its panel with more than 20,000 tasks. Beside the making: a full check of the
// same plan. Beside each frame of the panel: making and showing the whole list anew.

#include "app/gui/mainwindow.h"
#include "model/edits/marks.h"
#include "model/io/planfile.h"
#include "model/rules/evaluate.h"
#include "tests/bench/measure.h"
#include "tests/support/planbuilder.h"
#include "views/canvas/view.h"
#include "views/panels/checklisthead.h"
#include "views/panels/checklistpanel.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::bench;
using namespace twinpool::test;

namespace {

/// Pairs of pools of six servers, each pool with its back end, in a site of its own.
Plan plainPlan(int pools)
{
    PlanBuilder builder(ProductVersion::V2019);
    const auto name = [](const char *kind, int number) { return kind + std::to_string(number); };
    for (int number = 0; number < pools; ++number) {
        builder.site(name("Site", number).c_str()).enterprise(name("pool", number).c_str(), 6);
        if (number % 2)
            builder.pair(name("pool", number - 1).c_str(), name("pool", number).c_str());
    }
    return builder.cms("pool0").plan();
}

Figures making(int pools)
{
    const Snapshot now(plainPlan(pools));
    const auto tasks = generate(now, ChecklistPurpose::Deploy)->tasks.size();
    printf("%d pools, %lld tasks\n", pools, static_cast<long long>(tasks));
    printRow("whole checklist", measured(9, [&] { (void)generate(now, ChecklistPurpose::Deploy); }).median, "full check",
             measured(9, [&] { (void)FindingSet(now); }).median);
    return {};
}

Figures panel(int pools, const QString &path)
{
    static int argc = 1;
    static char name[] = "bench_checklist", *argv[] = {name, nullptr};
    const QApplication app(argc, argv);
    MainWindow window{Settings()};
    window.resize(1920, 1080);
    window.show();
    window.files().openFile(path);
    auto &panel = *window.findChild<ChecklistPanel *>();
    auto &editor = window.findChild<CanvasView *>()->editor();
    for (auto *dock : window.findChildren<QDockWidget *>())
        if (dock->isAncestorOf(&panel)) {
            dock->show();
            dock->raise();
        }
    const auto settle = [] {
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
    };
    while (!panel.isUpToDate() || panel.model().checklist().tasks.isEmpty())
        settle();
    settle();
    const auto &tasks = panel.model().checklist().tasks;
    printf("%d pools, %lld tasks in the panel\n", pools, static_cast<long long>(tasks.size()));
    const auto frame = [&](const auto &step) {
        return [&, number = 0]() mutable {
            step(number++);
            panel.list()->viewport()->repaint();
            QApplication::processEvents();
        };
    };
    QScrollBar *bar = panel.list()->verticalScrollBar();
    Figures figures;
    const Times anew = measured(3, [&] {
        (void)generate(*editor.document().now(), ChecklistPurpose::Deploy);
        panel.list()->reset();
        panel.list()->expandAll();
        panel.list()->viewport()->repaint();
    });
    figures.emplace_back("scrolled by a page", measured(40, frame([&](int number) {
        bar->setValue((number * bar->pageStep()) % bar->maximum());
    })));
    figures.emplace_back("task ticked", measured(40, frame([&](int number) {
        if (!editor.apply(edits::markTask({tasks[number].name, TaskOutcome::Done, u"2026-01-01"_s, u"me"_s})))
            qFatal("refused");
    })));
    figures.emplace_back("filter typed", measured(10, frame([&](int number) {
        panel.head()->filterLine()->setText(number % 2 ? u"pool7"_s : QString());
    })));
    Figures beside;
    for (const auto &[what, times] : figures)
        beside.emplace_back(what, anew);
    printTable(figures, beside, "all anew");
    return {};
}

} // namespace

int main()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.twinpool"_s);
    constexpr int manyPools = 240;
    (void)inChild([] { return making(100); });
    (void)savePlan(path, plainPlan(manyPools));
    (void)inChild([&] { return panel(manyPools, path); });
    return 0;
}
