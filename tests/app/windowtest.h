// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace twinpool::test {

/// Base of tests of the main window: each test has a window and settings of its own, in English.
class WindowTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

protected:
    /// Shows a new window, as after a start, and waits until it is the active one.
    void startWindow(QSize size = {1280, 800});
    /// Opens \a plan from a file, in a new window when there is none.
    void open(const Plan &plan, QSize size = {1280, 800});

    QAction &action(const char *name) const;
    /// Raises a panel by its name.
    void showDock(const char *name) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace twinpool::test
