// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/proposal.h"

#include <QTreeWidget>

namespace twinpool {

/// Why there are so many servers: each pool with the figures that ask for them, and what other machines are for.
class ReasonsPage : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ReasonColumn };

    explicit ReasonsPage(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Proposal> &proposal);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addPool(QTreeWidgetItem *site, const Pool &pool, const PoolLoad &load);
    void addMachines(QTreeWidgetItem *site, const HardwareLine &line);
    QTreeWidgetItem *addRow(QTreeWidgetItem *parent, const QString &name, int count, const QString &reason);

    std::shared_ptr<const Proposal> m_proposal;
    bool m_isStale = true; ///< Filled when it can be seen.
};

} // namespace twinpool
