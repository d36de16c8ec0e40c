// SPDX-License-Identifier: GPL-3.0-or-later
// The frame after an edit in the whole window: the document, the findings, the badges, the panels and all painting that
// follows. Beside it everything made anew: a full check, a new scene and a full repaint. Processor time, so one core.

#include "app/gui/mainwindow.h"
#include "model/edits/move.h"
#include "model/edits/properties.h"
#include "model/edits/servers.h"
#include "model/edits/usermodel.h"
#include "model/io/planfile.h"
#include "tests/bench/bigplan.h"
#include "tests/bench/measure.h"
#include "tests/bench/stage.h"
#include "views/canvas/view.h"
#include "views/panels/checklistpanel.h"
#include "views/panels/outlinepanel.h"

#include <QApplication>
#include <QDockWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::bench;

namespace {

constexpr int frames = 20; // even: the last step is one back
constexpr double workingZoom = 0.8;

void applyTo(Editor &editor, const Edit &edit)
{
    if (!editor.apply(edit))
        qFatal("refused: %s", qPrintable(edit.label));
}

/// Edits of one pool, there and back again by turns.
struct Step {
    const char *name;
    std::function<void(Editor &, bool there)> apply;
};

std::vector<Step> stepsWith(const Handles &handles)
{
    const PoolId pool = handles.pool;
    const auto value = [pool](const QString &path, const QVariant &there, const QVariant &back) {
        return [=](Editor &editor, bool isThere) {
            applyTo(editor, edits::setProperty(u"Change"_s, {pool}, path, isThere ? there : back, false));
        };
    };
    const auto orUndo = [](const Edit &edit) {
        return [=](Editor &editor, bool isThere) {
            if (isThere)
                applyTo(editor, edit);
            else
                editor.undoStack()->undo();
        };
    };
    return {
        {"users of a pool changed", value(u"role.homedUsers"_s, 1'000, 900'000)},
        {"user model changed, all gauges",
         [](Editor &editor, bool isThere) { applyTo(editor, edits::setShare(u"population.remotePercent"_s, isThere ? 60 : 25)); }},
        {"pool renamed", value(u"fqdn"_s, u"one.example.net"_s, u"two.example.net"_s)},
        {"server added, undone", orUndo(edits::addServers(pool, 1))},
        {"node moved, undone", orUndo(edits::moveTo({{pool, handles.node.topLeft() + QPointF(80, 0)}}))},
    };
}

void raise(const MainWindow &window, const QWidget *panel)
{
    for (auto *dock : window.findChildren<QDockWidget *>())
        if (dock->isAncestorOf(panel)) {
            dock->show();
            dock->raise();
        }
}

Figures editFigures(const QString &path)
{
    static int argc = 1;
    static char name[] = "bench_edit", *argv[] = {name, nullptr};
    const QApplication app(argc, argv);
    applyTheme(*qApp, ThemeChoice::Light);
    MainWindow window{Settings()};
    window.resize(1920, 1080);
    window.show();
    window.files().openFile(path);
    auto *view = window.findChild<CanvasView *>();
    Stage stage(*view, [view](double zoom) { view->setZoom(zoom); });
    const Handles handles = handlesOf(view->editor().document().plan());

    Figures figures;
    const auto takeAll = [&](const std::string &where) {
        for (const Step &step : stepsWith(handles))
            figures.emplace_back(where + step.name, stage.frames(frames, [&](int number) {
                step.apply(view->editor(), number % 2);
            }));
    };
    view->selection().set(handles.pool);
    view->fitPlan();
    stage.settle();
    takeAll("overview, ");
    stage.lookAt(handles.node.center(), workingZoom);
    takeAll("");
    raise(window, window.findChild<OutlinePanel *>());
    stage.settle();
    takeAll("with the outline, ");
    raise(window, window.findChild<ChecklistPanel *>());
    stage.settle();
    takeAll("with the checklist, ");
    figures.emplace_back("everything anew", measured(5, [&] {
        (void)FindingSet(*view->editor().document().now());
        view->canvas().rebuild();
        stage.repaint();
    }));
    figures.emplace_back("peak memory, MB", Times{peakMb(), peakMb()});
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    for (int components : sizesOf(argc, argv)) {
        const QString path = folder.filePath(u"%1.twinpool"_s.arg(components));
        (void)savePlan(path, bigPlan(components));
        printf("%d components, milliseconds from the edit to the end of the painting\n", components);
        Figures ours = inChild([&] { return editFigures(path); });
        const auto anew = std::ranges::find(ours, "everything anew", &Figures::value_type::first);
        Figures theirs;
        for (const auto &[name, times] : ours)
            if (name != anew->first && name != "peak memory, MB")
                theirs.emplace_back(name, anew->second);
        ours.erase(anew);
        printTable(ours, theirs, "all anew");
    }
    return 0;
}
