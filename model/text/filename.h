// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/literal.h"

#include <QString>
#include <QStringView>

namespace twinpool {

/// A file name for an export, without any folder: letters, digits, `-`, `_` and blanks of \a stem, everything else as
/// `_`; at most 100 characters and 120 bytes with the extension; never a device name of Windows; never hidden or empty.
/// Source: command-safety.md section 6.5.
QString exportFileName(QStringView stem, Word extension);

} // namespace twinpool
