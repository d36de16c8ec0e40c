// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcontent.h"

#include <QAbstractTableModel>

namespace twinpool {

/// The numbers of a chart: a row for each category, then for each limit; a column for each series.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChartContent m_content;
};

} // namespace twinpool
