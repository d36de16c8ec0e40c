// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/package.h"
#include "model/office/workbook.h"

namespace twinpool {

/// What is written with libraries for ZIP and spreadsheets, in the module twinpool_office: packed() and
/// workbookAsXlsx() call it.
class OfficeLibraries
{
public:
    virtual QByteArray packed(const QList<PackagePart> &parts) const = 0;
    virtual Result<QByteArray> asXlsx(const report::Workbook &workbook) const = 0;

protected:
    ~OfficeLibraries() = default;
};

/// What the module exports by the name `twinpool_office_libraries`.
using OfficeEntry = const OfficeLibraries &();

} // namespace twinpool
