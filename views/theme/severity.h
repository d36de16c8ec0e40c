// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "views/theme/theme.h"

#include <QIcon>

// The sign of a severity: an octagon, a triangle or a circle, each in its colour. The shape tells it without colour.

namespace twinpool {

ThemeColor colorOf(Severity severity);
QString iconNameFor(Severity severity);
QIcon icon(Severity severity);

} // namespace twinpool
