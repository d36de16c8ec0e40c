// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

// Tables for spreadsheets, apart from the format they are written in.

namespace twinpool::report {

struct SheetColumn {
    enum class Kind : quint8 {
        Text,
        Number,
        Code,
        Choice, ///< One of `choices`; rows with another one than the first are paler.
    };
    QString title;  ///< Unique in its sheet.
    int width = 12; ///< In characters.
    Kind kind = Kind::Text;
    QStringList choices = {};
};

using SheetCell = std::variant<QString, int>;

struct Sheet {
    QString name; ///< Text of the program, never of a plan.
    QList<SheetColumn> columns;
    QList<QList<SheetCell>> rows = {}; ///< As many cells as columns.
};

struct Workbook {
    QString title;
    QList<Sheet> sheets;
};

} // namespace twinpool::report

namespace twinpool {

/// One sheet for each table, with filters and a head that stays. The error: no room for temporary files, or that of
/// moduleEntry().
Result<QByteArray> workbookAsXlsx(const report::Workbook &workbook);

/// UTF-8 with byte order mark.
QByteArray sheetAsCsv(const report::Sheet &sheet);

} // namespace twinpool
