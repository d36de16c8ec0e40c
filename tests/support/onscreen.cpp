// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onscreen.h"

#include <QTest>

namespace twinpool::test {

void bringUp(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowExposed(&window) || !QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come up");
}

} // namespace twinpool::test
