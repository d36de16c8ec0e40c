// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/module/xlsxworkbook.h"
#include "model/office/module/zippackage.h"
#include "model/office/officelibraries.h"

namespace {

class Libraries final : public twinpool::OfficeLibraries
{
public:
    QByteArray packed(const QList<twinpool::PackagePart> &parts) const override { return twinpool::zipped(parts); }
    twinpool::Result<QByteArray> asXlsx(const twinpool::report::Workbook &workbook) const override
    {
        return twinpool::xlsx(workbook);
    }
};

} // namespace

extern "C" Q_DECL_EXPORT const twinpool::OfficeLibraries &twinpool_office_libraries()
{
    static const Libraries libraries;
    return libraries;
}
