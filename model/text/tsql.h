// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringView>

// T-SQL. Source: command-safety.md section 3. Both functions refuse `$(`, which sqlcmd replaces in literals too.

namespace twinpool {

/// \a value as `N'…'`.
Result<QString> sqlLiteral(QStringView value);

/// \a name as `[…]`, 1 to 128 UTF-16 units.
Result<QString> sqlIdentifier(QStringView name);

} // namespace twinpool
