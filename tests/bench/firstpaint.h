// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace twinpool::bench {

/// Ends the program once \a window has been painted for the first time.
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
                QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
            return false;
        }
    };
    window.installEventFilter(new Watcher(&window));
}

} // namespace twinpool::bench
