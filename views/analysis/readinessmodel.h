// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/outlookmaker.h"

#include <QAbstractItemModel>

namespace twinpool {

/// How each direction of each pair is prepared, with a light for each topic.
class ReadinessModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TopicColumn, LightColumn, TextColumn, RunbookColumn, ColumnCount };
    enum Role { ReadinessRole = Qt::UserRole + 100 }; ///< int of Readiness.

    using QAbstractItemModel::QAbstractItemModel;

    /// Null empties the model.
    void setOutlook(const OutlookPtr &outlook);
    const PairReadiness &pairAt(const QModelIndex &index) const;
    /// `RB-FO-05`; empty where no step waits.
    QString runbookAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString summaryOf(const PairReadiness &pair) const;

    OutlookPtr m_outlook;
};

} // namespace twinpool
