// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <cstdlib>

namespace twinpool::bench {

/// Ends the program, without taking it apart, once \a window has been painted for the first time.
inline void quitAfterFirstPaint(QWidget &window)
{
    class Watcher : public QObject
    {
    public:
        using QObject::QObject;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            // The rest of the window is painted before the queued call.
            if (event->type() == QEvent::Paint)
                QMetaObject::invokeMethod(
                    qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
            return false;
        }
    };
    window.installEventFilter(new Watcher(&window));
}

} // namespace twinpool::bench
