// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/outlookmaker.h"
#include "views/editing/editor.h"

#include <QAbstractTableModel>

namespace twinpool {

/// What each pool needs after its loss and what it gets, a row for each measure. Targets can be typed over, in minutes; an
/// emptied one falls back to that of the site.
class RecoveryTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PoolColumn, MeasureColumn, TargetColumn, ReachedColumn, GradeColumn, CauseColumn, ColumnCount };
    enum Role { GradeRole = Qt::UserRole + 100 }; ///< int of RecoveryGrade.

    explicit RecoveryTable(Editor &editor, QObject *parent = nullptr);

    /// Null empties the table.
    void setOutlook(const OutlookPtr &outlook);
    const RecoveryRow &rowAt(int row) const { return m_outlook->recovery[row]; }
    const Snapshot &now() const { return *m_outlook->snapshot; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString targetText(const RecoveryRow &row) const;

    Editor &m_editor;
    OutlookPtr m_outlook;
};

} // namespace twinpool
