// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/livesizes.h"

#include <QAbstractTableModel>

namespace twinpool {

/// What one row of the table of loads is about.
struct LoadKey {
    PoolId pool;
    Workload workload = Workload::None;
    LoadState state = LoadState::Normal;
    bool operator==(const LoadKey &) const = default;
};

/// Every pool in every state that applies to it, a row each; the numbers are those of LiveSizes.
class LoadsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PoolColumn,
        WorkloadColumn,
        StateColumn,
        ShareColumn,
        GradeColumn,
        ServersColumn,
        NeededColumn,
        LoadColumn,
        CapacityColumn,
        ColumnCount
    };
    enum Role { LoadRole = Qt::UserRole + 100 }; ///< StateLoad of the row.

    LoadsModel(const Document &document, const LiveSizes &sizes, QObject *parent = nullptr);

    /// Shows only rows that are too much for the servers.
    void setOnlyProblems(bool only);

    /// @pre the row exists
    LoadKey keyAt(int row) const { return m_rows[static_cast<size_t>(row)].key; }
    /// The row about this, or of the pool in another state; -1 when there is none.
    int rowOf(const LoadKey &key) const;
    int rowOf(PoolId pool) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Texts change with the language.
    void retranslate();

private:
    struct Row {
        LoadKey key;
        StateLoad load;
    };
    std::vector<Row> rowsNow() const;
    void follow();
    QString textAt(const Row &row, int column) const;
    QVariant numberAt(const Row &row, int column) const;
    QString tipAt(const Row &row, int column) const;

    const Document &m_document;
    const LiveSizes &m_sizes;
    bool m_onlyProblems = false;
    std::vector<Row> m_rows; ///< By pool, workload and state.
};

} // namespace twinpool

Q_DECLARE_METATYPE(twinpool::StateLoad)
