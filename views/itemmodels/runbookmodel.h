// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/runbooks/runbook.h"

#include <QAbstractTableModel>

namespace twinpool {

/// A runbook: the page before the start, then its steps with their targets and what they took in one drill.
class RunbookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PeopleColumn, TargetColumn, TakenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a runbook, generated from \a snapshot. Rows stay when it has the same steps.
    void setRunbook(SnapshotPtr snapshot, const Runbook &runbook);
    /// Times of this drill are shown; none: of no drill.
    void setRecord(const std::optional<DrillRecord> &record);

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const Runbook &runbook() const { return m_runbook; }
    const std::optional<DrillRecord> &record() const { return m_record; }
    /// The step of a row, or null for the page before the start.
    const RunbookStep *stepAt(int row) const;
    /// What the drill says of a row, or null.
    const DrillStep *takenAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts change with the language.
    void retranslate();

private:
    QVariant textAt(int row, int column) const;

    SnapshotPtr m_snapshot;
    Runbook m_runbook;
    std::optional<DrillRecord> m_record;
};

} // namespace twinpool
