// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttable.h"

namespace twinpool {

void ChartTable::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.categories.size() + m_content.limits.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_content.series.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    const qsizetype row = index.row(), limit = row - m_content.categories.size();
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return limit < 0 ? m_content.categories[row] : m_content.limits[limit].name;
        return {};
    }
    if (role == Qt::ToolTipRole && limit < 0)
        return chartTip(m_content, index.column() - 1, row);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const double value
        = limit < 0 ? m_content.series[index.column() - 1].values[size_t(row)] : m_content.limits[limit].value;
    if (role == Qt::EditRole)
        return value;
    return chartNumber(m_content, value);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? m_content.categoryTitle : m_content.series[section - 1].name;
}

} // namespace twinpool
