// SPDX-License-Identifier: GPL-3.0-or-later
// The least a window like Twinpool's can cost: bare parts of the toolkit in its own style. See startup.sh.

#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QDockWidget>
#include <QGraphicsView>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QMainWindow window;
    for (const QString &title : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Plan"_s, u"&Help"_s})
        for (int entry = 0; entry < 8; ++entry)
            (entry == 0 ? window.menuBar()->addMenu(title) : window.menuBar()->findChildren<QMenu *>().last())
                ->addAction(u"Entry %1"_s.arg(entry));
    QToolBar *bar = window.addToolBar(u"Tool bar"_s);
    for (int button = 0; button < 15; ++button)
        bar->addAction(u"Do %1"_s.arg(button));
    for (Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea,
                                    Qt::BottomDockWidgetArea, Qt::BottomDockWidgetArea}) {
        auto *dock = new QDockWidget(u"Panel"_s);
        dock->setWidget(new QWidget);
        window.addDockWidget(area, dock);
    }
    window.statusBar()->showMessage(u"Ready"_s);
    QGraphicsScene scene;
    window.setCentralWidget(new QGraphicsView(&scene));
    window.resize(1280, 800);
    twinpool::bench::quitAfterFirstPaint(window);
    window.show();
    return QApplication::exec();
}
