// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"

#include <QAbstractTableModel>

namespace twinpool {

/// How much each cause matters to a service, the largest contribution first.
class ImportanceTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CauseColumn, ContributionColumn, BirnbaumColumn, DowntimeColumn, BasisColumn, ColumnCount };
    enum Role { ShareRole = Qt::UserRole + 100 }; ///< double: the contribution, for a bar.

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PlanAnalysisPtr &analysis, Availability::Whose whose);
    EntityRef refAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanAnalysisPtr m_analysis;
    std::vector<Importance> m_rows;
};

} // namespace twinpool
