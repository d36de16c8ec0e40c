// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowtest.h"

#include "model/io/planfile.h"
#include "translations/translations.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace twinpool::test {

void WindowTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    setLanguage(u"en"_s);
}

void WindowTest::init()
{
    m_folder.emplace();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void WindowTest::startWindow(QSize size)
{
    m_window = std::make_unique<MainWindow>(Settings::load());
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
}

void WindowTest::open(const Plan &plan, QSize size)
{
    const QString file = m_folder->filePath(u"plan.twinpool"_s);
    QVERIFY(savePlan(file, plan));
    if (!m_window)
        startWindow(size);
    QVERIFY(m_window->files().openFile(file));
}

QAction &WindowTest::action(const char *name) const
{
    return *m_window->findChild<QAction *>(QLatin1StringView(name));
}

void WindowTest::showDock(const char *name) const
{
    auto *dock = m_window->findChild<QDockWidget *>(QLatin1StringView(name));
    dock->show();
    dock->raise();
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

} // namespace twinpool::test
