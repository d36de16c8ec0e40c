// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/runbookmodel.h"

#include "model/checklist/tasktext.h"
#include "model/runbooks/drills.h"
#include "model/runbooks/runbooktext.h"
#include "views/itemmodels/roles.h"

namespace twinpool {

void RunbookModel::setRunbook(SnapshotPtr snapshot, const Runbook &runbook)
{
    const bool isSame = runbook.name == m_runbook.name
        && std::ranges::equal(runbook.steps, m_runbook.steps, {}, &RunbookStep::name, &RunbookStep::name);
    if (!isSame)
        beginResetModel();
    m_snapshot = std::move(snapshot);
    m_runbook = runbook;
    if (isSame)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

void RunbookModel::setRecord(const std::optional<DrillRecord> &record)
{
    if (record == m_record)
        return;
    m_record = record;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TakenColumn), index(rowCount() - 1, TakenColumn));
}

const RunbookStep *RunbookModel::stepAt(int row) const
{
    return row > 0 && row <= m_runbook.steps.size() ? &m_runbook.steps[row - 1] : nullptr;
}

const DrillStep *RunbookModel::takenAt(int row) const
{
    const RunbookStep *step = stepAt(row);
    return step && m_record ? takenFor(*m_record, drillNameOf(m_runbook, *step)) : nullptr;
}

int RunbookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_runbook.definition ? 0 : static_cast<int>(m_runbook.steps.size()) + 1;
}

int RunbookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunbookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DrillStep *taken = takenAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == TakenColumn && taken ? taken->remark : textAt(index.row(), TitleColumn);
    case OverTargetRole: {
        if (!taken)
            return {};
        const int target = targetOf(*stepAt(index.row()));
        return target > 0 && taken->minutes > target;
    }
    default:
        return {};
    }
}

QVariant RunbookModel::textAt(int row, int column) const
{
    const RunbookStep *step = stepAt(row);
    if (!step)
        return column == TitleColumn ? tr("Before the start") : QVariant();
    switch (column) {
    case TitleColumn: {
        const QString number = QString::number(row), title = titleOf(*step);
        return step->object == m_runbook.subject
            ? tr("%1. %2", "number, step").arg(number, title)
            : tr("%1. %2, %3", "number, step, server").arg(number, title, nameOf(m_snapshot->plan, step->object));
    }
    case PeopleColumn:
        return rolesOf(step->definition->who);
    case TargetColumn:
        return durationOf(*step);
    case TakenColumn:
        if (const DrillStep *taken = takenAt(row))
            return tr("%n minute(s)", nullptr, taken->minutes);
        return {};
    default:
        return {};
    }
}

QVariant RunbookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Step");
    case PeopleColumn:
        return tr("Who");
    case TargetColumn:
        return tr("Target");
    case TakenColumn:
        return tr("Taken");
    default:
        return {};
    }
}

void RunbookModel::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace twinpool
