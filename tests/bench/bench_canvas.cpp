// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the canvas for plans of 1,000, 10,000 and 50,000 components, beside a scene with an item for each thing that
// shows the same rows, and the way from a file to the first picture. Times are processor time, so one core; compare the
// ratios.

#include "model/io/planfile.h"
#include "tests/bench/bigplan.h"
#include "tests/bench/measure.h"
#include "tests/bench/plainscene.h"
#include "tests/bench/stage.h"
#include "views/canvas/view.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::bench;

namespace {

constexpr QSize screen{1920, 1080};
constexpr double workingZoom = 0.8;
constexpr int frames = 101;

QApplication &application()
{
    static int argc = 1;
    static char name[] = "bench_canvas", *argv[] = {name, nullptr};
    static QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    return app;
}

/// Moves what lies at \a at round a circle, a frame a step.
Times dragFrames(Stage &stage, QPointF at)
{
    const QPoint from = stage.view().mapFromScene(at);
    stage.press(from);
    const Times times = stage.frames(frames, [&](int step) {
        stage.move(from + QPoint(qRound(40 * std::cos(step * 0.5)), qRound(40 * std::sin(step * 0.5)) + step % 2));
    });
    stage.move(from); // back, for the next gesture
    stage.release(from);
    stage.settle();
    return times;
}

Times panFrames(Stage &stage)
{
    return stage.frames(frames, [&](int step) {
        const int by = step % 40 < 20 ? 17 : -17;
        QScrollBar *across = stage.view().horizontalScrollBar(), *down = stage.view().verticalScrollBar();
        across->setValue(across->value() + by);
        down->setValue(down->value() + by / 2);
    });
}

/// Where a press takes hold of a site at the present zoom; none where lines are in the way.
using GrabSite = std::function<std::optional<QPointF>(const QRectF &site)>;

Figures gestures(Stage &stage, const Handles &handles, int repaints, const GrabSite &grabSite)
{
    Figures figures;
    const auto drag = [&](const std::string &at) {
        figures.emplace_back(at + "a node dragged", dragFrames(stage, handles.node.topLeft() + QPointF(60, 20)));
        if (const auto onSite = grabSite(handles.site)) {
            stage.view().ensureVisible(QRectF(*onSite, QSizeF(1, 1)), 200, 200);
            figures.emplace_back(at + "a site dragged", dragFrames(stage, *onSite));
        }
    };
    const double fitted = std::min(screen.width() / handles.plan.width(), screen.height() / handles.plan.height()) * 0.95;
    stage.lookAt(handles.plan.center(), fitted);
    figures.emplace_back("overview", measured(repaints, [&] { stage.repaint(); }));
    drag("overview, ");
    for (double zoom : {0.1, 0.3, 0.5, 0.6, workingZoom}) {
        if (zoom < 2 * fitted)
            continue; // hardly more than the overview
        stage.lookAt(handles.node.center(), zoom);
        const std::string at = "zoom " + QByteArray::number(zoom).toStdString() + ", ";
        figures.emplace_back(at + "whole window", measured(repaints, [&] { stage.repaint(); }));
        figures.emplace_back(at + "panned", panFrames(stage));
        stage.lookAt(handles.node.center(), zoom);
        drag(at);
    }
    figures.emplace_back("peak memory, MB", Times{peakMb(), peakMb()});
    return figures;
}

/// The canvas with everything behind it.
struct Desk {
    Document document;
    LiveFindings findings{document};
    Editor editor{document};
    Selection selection{document};
    LiveSizes sizes{document};
    CanvasView view{editor, &findings, selection};
    Stage stage{view, [this](double zoom) { view.setZoom(zoom); }};

    explicit Desk(const Plan &plan)
        : document(plan)
    {
        view.canvas().setSizes(&sizes);
        stage.show(screen);
    }
};

Figures canvasFigures(int components)
{
    application();
    Desk desk(bigPlan(components));
    const CanvasScene &canvas = desk.view.canvas();
    printf("  %lld boxes, %zu lines, %lld findings\n", static_cast<long long>(canvas.boxes().size()),
           canvas.lines().touching(canvas.planBounds()).size(),
           static_cast<long long>(desk.findings.findings().all().size()));
    return gestures(desk.stage, handlesOf(desk.document.plan()), frames, [&](const QRectF &site) -> std::optional<QPointF> {
        for (double x = site.left() + 4; x < site.right(); x += 8)
            for (double y = site.top() + 4; y < site.top() + 60; y += 8)
                if (const SiteItem *hit = canvas.site(canvas.hitAt({x, y}, desk.view.reach()).ref);
                    hit && hit->isHandle({x, y}) && !hit->isToggle({x, y}))
                    return QPointF(x, y);
        return std::nullopt;
    });
}

Figures plainFigures(int components)
{
    application();
    const Plan plan = bigPlan(components);
    PlainScene scene{Snapshot(plan)};
    QGraphicsView view(&scene);
    view.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    view.setTransformationAnchor(QGraphicsView::NoAnchor);
    Stage stage(view, [&](double zoom) { view.setTransform(QTransform::fromScale(zoom, zoom)); });
    stage.show(screen);
    return gestures(stage, handlesOf(plan), 5, [](const QRectF &site) { return site.topLeft() + QPointF(4, 4); });
}

/// From a file to a window with its picture, once, as a user does.
Figures firstPicture(const QString &path)
{
    application();
    Desk desk{Plan()};
    const double start = processorMs();
    const Result<LoadedPlan> loaded = loadPlan(path);
    const double read = processorMs();
    desk.editor.open(loaded->plan);
    const double open = processorMs();
    desk.stage.settle();
    const double end = processorMs();
    const auto figure = [](double value) { return Times{value, value}; };
    return {{"file to first picture", figure(end - start)},
            {"  of it: reading the file", figure(read - start)},
            {"  of it: findings and scene", figure(open - read)},
            {"  of it: the first frame", figure(end - open)},
            {"peak memory, MB", figure(peakMb())}};
}

Figures copying(const QString &path)
{
    const Times times = measured(9, [&] {
        QFile from(path), to(path + u".copy"_s);
        (void)from.open(QFile::ReadOnly);
        (void)to.open(QFile::WriteOnly);
        to.write(from.readAll());
    });
    return {{"file to first picture", times}, {"  of it: reading the file", times}, {"peak memory, MB", {peakMb(), peakMb()}}};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    for (int components : sizesOf(argc, argv)) {
        printf("%d components, milliseconds a frame of %dx%d\n", components, screen.width(), screen.height());
        const Figures canvas = inChild([&] { return canvasFigures(components); });
        printTable(canvas, inChild([&] { return plainFigures(components); }), "an item each");
        const QString path = folder.filePath(u"%1.twinpool"_s.arg(components));
        (void)inChild([&] {
            (void)savePlan(path, bigPlan(components));
            return Figures();
        });
        const Figures picture = inChild([&] { return firstPicture(path); });
        printTable(picture, inChild([&] { return copying(path); }), "copying the file");
    }
    return 0;
}
