// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace twinpool::test {

/// Shows \a window and waits until it is on screen and takes keys. Ends the test program when it does not come up.
void bringUp(QWidget &window);

} // namespace twinpool::test
