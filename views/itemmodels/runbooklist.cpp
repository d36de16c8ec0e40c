// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/runbooklist.h"

#include "model/runbooks/drills.h"
#include "views/itemmodels/roles.h"

namespace twinpool {

QString nameOf(const Plan &plan, const RunbookChoice &choice)
{
    return QLatin1StringView(runbookTemplate(*choice.kind).id) + u'@' + nameOf(plan, choice.subject);
}

RunbookList::RunbookList(const Document &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_snapshot(document.now())
{
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (change.before->plan.drillRecords != change.after->plan.drillRecords)
            for (int group = 0; group < m_groups.size(); ++group) {
                const QModelIndex kind = index(group, 0);
                Q_EMIT dataChanged(index(0, LastColumn, kind), index(m_groups[group].count - 1, LastColumn, kind));
            }
    });
}

void RunbookList::setChoices(const QList<RunbookChoice> &choices)
{
    beginResetModel();
    m_snapshot = m_document.now();
    m_choices = choices;
    m_groups.clear();
    for (int i = 0; i < choices.size(); ++i) {
        if (m_groups.isEmpty() || m_groups.last().kind != choices[i].kind)
            m_groups.append({choices[i].kind, i, 0});
        ++m_groups.last().count;
    }
    endResetModel();
}

const RunbookChoice *RunbookList::choiceAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_choices[m_groups[static_cast<int>(index.internalId()) - 1].first + index.row()];
}

QModelIndex RunbookList::indexOf(const RunbookChoice &choice) const
{
    const qsizetype at = m_choices.indexOf(choice);
    for (int group = 0; group < m_groups.size(); ++group)
        if (at >= m_groups[group].first && at < m_groups[group].first + m_groups[group].count)
            return index(static_cast<int>(at) - m_groups[group].first, 0, index(group, 0));
    return {};
}

QModelIndex RunbookList::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex RunbookList::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int RunbookList::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? m_groups[parent.row()].count : 0;
}

int RunbookList::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RunbookList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunbookChoice *choice = choiceAt(index);
    if (!choice) {
        const Group &group = m_groups[index.row()];
        if (role != Qt::DisplayRole || index.column() != SubjectColumn)
            return {};
        return group.kind ? wordsOf(*group.kind) : tr("No disaster recovery");
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == SubjectColumn ? nameOf(m_snapshot->plan, choice->subject) : lastTimeOf(*choice);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == SubjectColumn ? QVariant(textOf(*choice, m_snapshot->plan)) : QVariant();
    case EntityRole:
        return QVariant::fromValue(choice->subject);
    default:
        return {};
    }
}

QString RunbookList::lastTimeOf(const RunbookChoice &choice) const
{
    if (!choice.kind)
        return QString();
    const QList<DrillRecord> records = drillsOf(m_document.plan(), nameOf(m_snapshot->plan, choice));
    return records.isEmpty() ? QString() : titleOf(records.first());
}

QVariant RunbookList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SubjectColumn ? tr("Runbook") : tr("Last carried out");
}

void RunbookList::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace twinpool
