// SPDX-License-Identifier: GPL-3.0-or-later
// The main window as the program opens it, up to its first paint. See startup.sh.

#include "app/gui/mainwindow.h"
#include "tests/bench/firstpaint.h"
#include "translations/translations.h"
#include "views/theme/icons.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace twinpool;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"twinpool"_s);
    setLanguage(u"en"_s);
    applyTheme(app, ThemeChoice::Light);
    QApplication::setWindowIcon(icon(u"twinpool"_s));
    MainWindow window{Settings()};
    bench::quitAfterFirstPaint(window);
    window.show();
    return QApplication::exec();
}
