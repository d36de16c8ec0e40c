// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/layout.h"
#include "tests/support/onscreen.h"
#include "tests/support/planbuilder.h"
#include "views/canvas/view.h"

#include <QTest>

namespace twinpool::test {

inline Plan pairablePlan()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par").standard("sta").edge("edge", "par").gateway("gw");
    plan.site("Lyon").enterprise("lyo").link("Paris", "Lyon");
    Plan rows = plan.plan();
    rows.placements = arranged(Snapshot(rows));
    return rows;
}

/// A canvas on screen, with everything behind it, driven by real events.
struct Desk {
    Document document;
    LiveFindings findings{document};
    Editor editor{document};
    Selection selection{document};
    CanvasView view{editor, &findings, selection};

    explicit Desk(const Plan &plan = pairablePlan())
        : document(plan)
    {
        view.resize(1500, 1000);
        bringUp(view);
        view.setFocus();
        view.setZoom(1);
        view.fitPlan();
        if (view.zoom() < fullDetailZoom)
            view.setZoom(0.8);
    }

    EntityRef called(const char *name) const
    {
        for (const BoxItem *item : view.canvas().boxes())
            if (item->face().title == QLatin1StringView(name))
                return item->ref();
        qFatal("nothing is called %s", name);
    }
    QRectF box(EntityRef ref) const { return view.canvas().box(ref)->box(); }
    QRectF box(const char *name) const { return box(called(name)); }
    QPoint at(QPointF scene) const { return view.mapFromScene(scene); }
    /// A point of a node where there is no handle.
    QPointF body(const char *name) const { return box(name).topLeft() + QPointF(60, 20); }
    QPointF rightHandle(const char *name) const { return {box(name).right(), box(name).center().y()}; }
    QPointF lowerHandle(const char *name) const { return {box(name).center().x(), box(name).bottom()}; }

    void send(QEvent::Type type, QPointF scene, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint pos = at(scene);
        const bool held = type == QEvent::MouseMove && button != Qt::NoButton;
        const Qt::MouseButton cause = type == QEvent::MouseMove ? Qt::NoButton : button;
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonPress || held ? button : Qt::NoButton;
        QMouseEvent event(type, pos, view.viewport()->mapToGlobal(pos), cause, buttons, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void press(QPointF scene, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseButtonPress, scene, Qt::LeftButton, modifiers); }
    void drag(QPointF scene, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseMove, scene, Qt::LeftButton, modifiers); }
    void release(QPointF scene, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseButtonRelease, scene, Qt::LeftButton, modifiers); }
    void hover(QPointF scene) { send(QEvent::MouseMove, scene, Qt::NoButton); }
    void click(QPointF scene, Qt::KeyboardModifiers modifiers = {})
    {
        press(scene, modifiers);
        release(scene, modifiers);
    }
    void dragFromTo(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        hover(from);
        press(from, modifiers);
        drag((from + to) / 2, modifiers);
        drag(to, modifiers);
        release(to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    int steps() { return editor.undoStack()->count(); }
};

} // namespace twinpool::test
