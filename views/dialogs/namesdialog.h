// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/numbering.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace twinpool {

/// Names and addresses for the servers of pools: counted up from the first of each pool, or pasted from a table. What
/// they would be is shown beside what they are, and what would collide is named.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @pre there are pools, and each has servers
    NamesDialog(SnapshotPtr now, const QList<PoolId> &pools, QWidget *parent = nullptr);

    /// What the user accepted.
    Edit edit() const { return edits::nameServers(m_names); }

    /// A row a pool: its first name and address.
    QTableWidget *patterns() const { return m_patterns; }
    /// The servers of the pool whose row is current above.
    QTableWidget *servers() const { return m_servers; }

private:
    void buildPatterns(const QList<PoolId> &pools);
    void buildServers();
    void countUp(int row);
    void paste();
    void enter(int row, const Result<ServerNames> &names);
    void showAll();
    void showPatterns(const QList<NameConflict> &conflicts);
    void showServers(const QList<NameConflict> &conflicts);
    QString remark(const QList<NameConflict> &conflicts) const;

    SnapshotPtr m_now;
    // By row.
    QList<ServerNames> m_before, m_names;
    QStringList m_faults; ///< What is wrong with an input; empty where nothing is.
    QTableWidget *m_patterns, *m_servers;
    QLabel *m_pool, *m_remark;
    QPushButton *m_apply;
};

} // namespace twinpool
