// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/officelibraries.h"

#include "model/base/module.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

Result<const OfficeLibraries *> officeLibraries()
{
    const auto entry = moduleEntryAs<OfficeEntry>(u"twinpool_office"_s, "twinpool_office_libraries");
    if (!entry)
        return entry.error();
    return &(*entry)();
}

} // namespace

Result<QByteArray> packed(const QList<PackagePart> &parts)
{
    const Result<const OfficeLibraries *> office = officeLibraries();
    if (!office)
        return office.error();
    return (*office)->packed(parts);
}

Result<QByteArray> workbookAsXlsx(const report::Workbook &workbook)
{
    const Result<const OfficeLibraries *> office = officeLibraries();
    if (!office)
        return office.error();
    return (*office)->asXlsx(workbook);
}

} // namespace twinpool
