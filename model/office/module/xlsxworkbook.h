// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/workbook.h"

namespace twinpool {

/// workbookAsXlsx(), with libxlsxwriter at hand.
Result<QByteArray> xlsx(const report::Workbook &workbook);

} // namespace twinpool
