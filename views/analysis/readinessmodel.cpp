// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/readinessmodel.h"

#include "views/itemmodels/roles.h"

namespace twinpool {

void ReadinessModel::setOutlook(const OutlookPtr &outlook)
{
    beginResetModel();
    m_outlook = outlook;
    endResetModel();
}

const PairReadiness &ReadinessModel::pairAt(const QModelIndex &index) const
{
    return m_outlook->pairs[index.internalId() == 0 ? index.row() : static_cast<qsizetype>(index.internalId() - 1)];
}

QString ReadinessModel::runbookAt(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QString() : QString::fromLatin1(pairAt(index).rows[index.row()].runbook);
}

QModelIndex ReadinessModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex ReadinessModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    if (!m_outlook)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_outlook->pairs.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_outlook->pairs[parent.row()].rows.size())
                                                            : 0;
}

int ReadinessModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ReadinessModel::summaryOf(const PairReadiness &pair) const
{
    int steps = 0, open = 0;
    for (const ReadinessRow &row : pair.rows) {
        steps += row.readiness == Readiness::Manual;
        open += row.readiness > Readiness::Manual;
    }
    if (open > 0)
        return tr("%n topic(s) not ready, or ready in part", nullptr, open);
    if (steps > 0)
        return tr("%n step(s) by hand", nullptr, steps);
    return tr("everything goes on by itself");
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PairReadiness &pair = pairAt(index);
    const Plan &plan = m_outlook->snapshot->plan;
    const ReadinessRow *row = index.internalId() == 0 ? nullptr : &pair.rows[index.row()];
    if (role == EntityRole)
        return QVariant::fromValue(EntityRef(pair.lost));
    if (role == ReadinessRole)
        return static_cast<int>(row ? row->readiness : pair.light());
    if (role == Qt::ToolTipRole && index.column() == RunbookColumn && !runbookAt(index).isEmpty())
        return tr("A double click, or Enter, opens the runbook at this step.");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TopicColumn: {
        if (row)
            return wordsOf(row->topic);
        const QString lost = nameOf(plan, pair.lost), survivor = nameOf(plan, pair.survivor);
        const bool isTip = role == Qt::ToolTipRole;
        //: Names of pools.
        return tr("%1 lost, %2 takes over").arg(isTip ? QStringView(lost) : firstLabel(lost),
                                                isTip ? QStringView(survivor) : firstLabel(survivor));
    }
    case LightColumn:
        return wordsOf(row ? row->readiness : pair.light());
    case TextColumn:
        if (row)
            return textOf(*row, pair, plan);
        if (pair.isSiteLost)
            //: What is lost, and what that means.
            return tr("The whole site %1: %2").arg(nameOf(plan, m_outlook->snapshot->find(pair.lost)->site), summaryOf(pair));
        return summaryOf(pair);
    case RunbookColumn:
        return runbookAt(index);
    }
    return {};
}

QVariant ReadinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TopicColumn:
        return tr("Topic");
    case LightColumn:
        return tr("Readiness");
    case TextColumn:
        return tr("What happens, or is to be done");
    case RunbookColumn:
        return tr("Runbook step");
    }
    return {};
}

} // namespace twinpool
