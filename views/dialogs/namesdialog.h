// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/numbering.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace twinpool {

/// Names and addresses for the servers of a pool: counted up from the first, or pasted from a table. What they would be
/// is shown beside what they are, and what would collide is named.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @pre the pool exists
    NamesDialog(SnapshotPtr now, PoolId pool, QWidget *parent = nullptr);

    /// What the user accepted.
    Edit edit() const { return edits::nameServers(m_pool, m_names); }

private:
    void countUp();
    void paste();
    void take(const Result<ServerNames> &names);
    void showNames();

    SnapshotPtr m_now;
    PoolId m_pool;
    ServerNames m_before, m_names;
    QLineEdit *m_name, *m_address;
    QTableWidget *m_table;
    QLabel *m_remark;
    QPushButton *m_apply;
};

} // namespace twinpool
