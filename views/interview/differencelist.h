// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plandiff.h"

#include <QTreeWidget>

namespace twinpool {

/// How one plan differs from another, in words: what comes, what goes, and what changes from what to what.
class DifferenceList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget *parent = nullptr);

    PlanDiff show(const Plan &before, const Plan &after);

private:
    QTreeWidgetItem *addGroup(const QString &title, int count);
    void addRows(const QString &title, const QString &iconName, const std::vector<EntityRef> &refs, const Plan &plan);
    void addChanges(const std::vector<EntityRef> &refs, const Plan &before, const Plan &after);
};

} // namespace twinpool
