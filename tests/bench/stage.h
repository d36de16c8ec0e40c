// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

#include <QEvent>
#include <QGraphicsView>

#include <functional>

namespace twinpool::bench {

/// A view of a plan on the offscreen platform, driven by mouse events, and its frames. A frame lasts from the event to the
/// end of the painting it causes.
class Stage : public QObject
{
public:
    /// \a zoom sets the zoom of \a view.
    Stage(QGraphicsView &view, std::function<void(double)> zoom);

    /// Shows the view as a window of its own, without scroll bars.
    void show(QSize size);
    QGraphicsView &view() const { return m_view; }

    /// Paints the plan with \a middle in the middle.
    void lookAt(QPointF middle, double zoom);
    /// Paints the whole viewport.
    void repaint();
    /// Lets everything that is under way be painted. Returns whether something was.
    bool settle();
    /// What \a step and the painting it causes take, run after run. Steps that change nothing on screen do not count.
    Times frames(int runs, const std::function<void(int)> &step);

    void press(QPoint at) { mouse(QEvent::MouseButtonPress, at); }
    void move(QPoint at) { mouse(QEvent::MouseMove, at); }
    void release(QPoint at) { mouse(QEvent::MouseButtonRelease, at); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void mouse(QEvent::Type type, QPoint at);

    QGraphicsView &m_view;
    std::function<void(double)> m_zoom;
    int m_paints = 0;
};

} // namespace twinpool::bench
