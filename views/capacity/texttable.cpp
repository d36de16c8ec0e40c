// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/texttable.h"

#include "views/itemmodels/roles.h"

namespace twinpool {

void TextTable::setContent(const TableContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int TextTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.headings.size());
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableCell &cell = m_content.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return cell.number.isValid() ? cell.number : cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::TextAlignmentRole:
        return cell.number.isValid() ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case EntityRole:
        return m_content.refs.isEmpty() ? QVariant() : QVariant::fromValue(m_content.refs[index.row()]);
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_content.headings.value(section) : QVariant();
}

} // namespace twinpool
