// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringView>

// Windows PowerShell 5.1. Source: command-safety.md section 2.

namespace twinpool {

/// \a value as a single-quoted literal. PowerShell takes five characters as the single quote; each is doubled.
Result<QString> powerShellLiteral(QStringView value);

/// The same for an argument of a program such as icacls: `"` and a `\` at the end would be misread there.
Result<QString> powerShellNativeArgument(QStringView value);

} // namespace twinpool
