// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/workbook.h"

#include "model/text/csv.h"

namespace twinpool {

QByteArray sheetAsCsv(const report::Sheet &sheet)
{
    Csv csv;
    QList<CsvField> fields;
    for (const report::SheetColumn &column : sheet.columns)
        fields.append(column.title);
    csv.row(fields);
    for (const QList<report::SheetCell> &row : sheet.rows) {
        fields.clear();
        for (const report::SheetCell &cell : row)
            fields.append(std::visit([](const auto &value) { return CsvField(value); }, cell));
        csv.row(fields);
    }
    return csv.bytes();
}

} // namespace twinpool
