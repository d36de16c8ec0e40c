// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

#include <QAbstractTableModel>

namespace twinpool {

struct TableCell {
    QString text;
    QVariant number = {}; ///< For spreadsheets, where the text is one.
    QString tip = {};     ///< Empty: the text.
};

/// A finished table of texts and numbers.
struct TableContent {
    QStringList headings;
    QList<QList<TableCell>> rows; ///< As many cells as there are headings.
    QList<EntityRef> refs;        ///< What rows are about; empty, or one for each row.
};

/// Shows it.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const TableContent &content);
    const TableContent &content() const { return m_content; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    TableContent m_content;
};

} // namespace twinpool
