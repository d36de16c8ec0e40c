// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stage.h"

#include <QApplication>
#include <QMouseEvent>

namespace twinpool::bench {

Stage::Stage(QGraphicsView &view, std::function<void(double)> zoom)
    : m_view(view)
    , m_zoom(std::move(zoom))
{
    qApp->installEventFilter(this);
}

void Stage::show(QSize size)
{
    m_view.resize(size);
    m_view.setFrameShape(QFrame::NoFrame);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.show();
    settle();
}

void Stage::lookAt(QPointF middle, double zoom)
{
    m_zoom(zoom);
    m_view.centerOn(middle);
    settle();
    repaint();
}

void Stage::repaint()
{
    m_view.viewport()->repaint();
}

bool Stage::settle()
{
    const int before = m_paints;
    for (int round = 0; round < 3; ++round) { // the scene tells the view, the view its window
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as in the loop of a program
    }
    return m_paints != before;
}

Times Stage::frames(int runs, const std::function<void(int)> &step)
{
    std::vector<double> times;
    for (int number = 1; number < runs * 2 && static_cast<int>(times.size()) < runs; ++number) {
        const double start = processorMs();
        step(number);
        const bool isPainted = settle();
        if (isPainted)
            times.push_back(processorMs() - start);
    }
    if (static_cast<int>(times.size()) < runs)
        qFatal("of %d steps %d at zoom %g change something", runs * 2 - 1, int(times.size()), m_view.transform().m11());
    return timesOf(std::move(times));
}

bool Stage::eventFilter(QObject *, QEvent *event)
{
    m_paints += event->type() == QEvent::Paint;
    return false;
}

void Stage::mouse(QEvent::Type type, QPoint at)
{
    const bool moves = type == QEvent::MouseMove;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton, held,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.viewport(), &event);
}

} // namespace twinpool::bench
