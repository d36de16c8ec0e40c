// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"

#include <QAbstractTableModel>

namespace twinpool {

/// How available the deployment is and the services of each group of users, for one sort of loss.
class ServiceTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhoseColumn, UsersColumn, AvailabilityColumn, DowntimeColumn, PlannedColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 100, ///< double: larger is worse, and the deployment as a whole comes first.
        ShareRole,                     ///< double: part of the longest downtime, for a bar.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties the table.
    void setAnalysis(const PlanAnalysisPtr &analysis);
    void setLoss(ServiceLoss loss);
    ServiceLoss loss() const { return m_loss; }

    /// What a row is about; the first row is the deployment.
    Availability::Whose whoseAt(int row) const;
    EntityRef groupAt(int row) const; ///< None for the deployment.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Bounds down;
        std::optional<double> plannedHours{}; ///< None: nobody has asked yet.
    };
    void fill();
    double plannedHoursAt(int row) const;
    QString nameAt(int row) const;
    int usersAt(int row) const;

    PlanAnalysisPtr m_analysis;
    ServiceLoss m_loss = ServiceLoss::SignedOut;
    mutable std::vector<Row> m_rows;
    double m_most = 0; ///< Longest downtime of a group.
};

} // namespace twinpool
