// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringView>

// Command Prompt lines of SQL Server setup. Source: command-safety.md section 4.

namespace twinpool {

/// \a value in double quotes; what the Command Prompt would read as its own is refused, for it has no safe escape.
Result<QString> commandPromptArgument(QStringView value);

} // namespace twinpool
