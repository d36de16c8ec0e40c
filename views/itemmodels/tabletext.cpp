// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/tabletext.h"

#include "model/text/csv.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

namespace twinpool {

namespace {

CsvField fieldOf(const QAbstractItemModel &model, const QModelIndex &cell)
{
    const QVariant value = model.data(cell, Qt::EditRole);
    if (value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong)
        return {value.toDouble(), QLocale()};
    return model.data(cell).toString();
}

} // namespace

QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows)
{
    Csv text(Csv::Separator::Tab);
    QList<CsvField> fields;
    for (int column = 0; column < model.columnCount(); ++column)
        fields.append(model.headerData(column, Qt::Horizontal).toString());
    text.row(fields);
    const qsizetype count = rows.isEmpty() ? model.rowCount() : rows.size();
    for (qsizetype i = 0; i < count; ++i) {
        const int row = rows.isEmpty() ? int(i) : rows[i].row();
        fields.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            fields.append(fieldOf(model, model.index(row, column)));
        text.row(fields);
    }
    return text.text();
}

void copyAsTable(QAbstractItemView &view)
{
    auto *shortcut = new QShortcut(QKeySequence::Copy, &view);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &view, [&view] {
        QModelIndexList rows = view.selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QGuiApplication::clipboard()->setText(tableText(*view.model(), rows));
    });
}

} // namespace twinpool
