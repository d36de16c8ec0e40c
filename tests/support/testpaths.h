// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinpool::test {

/// The reference samples beside the project; empty where they are absent (tests then skip what needs them).
QString referenceSamples();

} // namespace twinpool::test
