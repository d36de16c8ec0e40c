// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"

namespace twinpool::cli {

/// A timeline as JSON: what scripts rely on, explained by the help of `simulate`.
QByteArray timelineJson(const QString &file, const Snapshot &now, const Timeline &timeline);

/// What the help says about it; QT_TRANSLATE_NOOP("Cli", …).
extern const char *const timelineJsonHelp;

} // namespace twinpool::cli
