// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QPainter>
#include <QPoint>
#include <QPointF>

namespace twinpool {

class CanvasView;

/// Where the pointer is and what is held with it.
struct Pointer {
    QPointF scene;
    QPoint view;
    Qt::KeyboardModifiers modifiers;
};

/// What the left button and the keys do on the canvas. The view forwards events to one tool at a time. Until a gesture
/// ends nothing but items moves; then one edit is applied.
class Tool
{
public:
    explicit Tool(CanvasView &view)
        : m_view(view)
    {
    }
    virtual ~Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void activate() {}
    /// The tool goes; a gesture under way is over without an effect.
    virtual void deactivate() { cancel(); }

    virtual void pressed(const Pointer &) {}
    /// Also while no button is held.
    virtual void moved(const Pointer &) {}
    virtual void released(const Pointer &) {}
    virtual void doubleClicked(const Pointer &) {}
    /// Whether the key was for this tool.
    virtual bool keyPressed(const QKeyEvent &) { return false; }

    /// Ends the gesture and leaves the plan as it was. Returns whether there was one.
    virtual bool cancel() { return false; }
    virtual bool isBusy() const { return false; }

    /// Paints over the items, in scene units.
    virtual void paint(QPainter &) const {}
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// One sentence for the status bar.
    virtual QString hint() const = 0;

protected:
    CanvasView &m_view;
};

} // namespace twinpool
