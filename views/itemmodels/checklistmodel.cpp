// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/checklistmodel.h"

#include "model/checklist/progress.h"
#include "model/checklist/tasktext.h"
#include "views/itemmodels/roles.h"

namespace twinpool {

ChecklistModel::ChecklistModel(const Document &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_snapshot(document.now())
{
    connect(&document, &Document::planChanged, this, &ChecklistModel::followMarks);
}

void ChecklistModel::generate(ChecklistPurpose purpose)
{
    beginResetModel();
    m_snapshot = m_document.now();
    m_sections.clear();
    Result<Checklist> checklist = twinpool::generate(*m_snapshot, purpose);
    m_checklist = checklist ? std::move(*checklist) : Checklist{};
    for (int task = 0; task < m_checklist.tasks.size(); ++task) {
        const TaskPhase phase = m_checklist.tasks[task].definition->phase;
        if (m_sections.isEmpty() || m_sections.last().phase != phase)
            m_sections.append({phase, task, 0});
        ++m_sections.last().count;
    }
    endResetModel();
}

void ChecklistModel::followMarks(const PlanChange &change)
{
    if (!change.diff.marksChanged)
        return;
    for (int section = 0; section < m_sections.size(); ++section) {
        const QModelIndex phase = index(section, TitleColumn);
        Q_EMIT dataChanged(phase, phase);
        Q_EMIT dataChanged(index(0, TitleColumn, phase), index(m_sections[section].count - 1, TitleColumn, phase),
                           {Qt::CheckStateRole});
    }
}

const Task *ChecklistModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Section &section = m_sections[static_cast<int>(index.internalId()) - 1];
    return &m_checklist.tasks[section.first + index.row()];
}

QModelIndex ChecklistModel::indexOf(int task) const
{
    for (int row = 0; row < m_sections.size(); ++row)
        if (task >= m_sections[row].first && task < m_sections[row].first + m_sections[row].count)
            return index(task - m_sections[row].first, TitleColumn, index(row, TitleColumn));
    return {};
}

bool ChecklistModel::isDone(const Task &task) const
{
    return stateOf(m_document.plan(), task) == TaskState::Done;
}

int ChecklistModel::doneCount() const
{
    return static_cast<int>(std::ranges::count_if(m_checklist.tasks, [this](const Task &task) { return isDone(task); }));
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex ChecklistModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    return parent.internalId() == 0 && parent.column() == 0 ? m_sections[parent.row()].count : 0;
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task *task = taskAt(index);
    if (!task) {
        const Section &section = m_sections[index.row()];
        if (role != Qt::DisplayRole || index.column() != TitleColumn)
            return {};
        const auto tasks = std::span(m_checklist.tasks).subspan(static_cast<size_t>(section.first),
                                                                static_cast<size_t>(section.count));
        const auto done = std::ranges::count_if(tasks, [this](const Task &each) { return isDone(each); });
        return tr("%1 (%2 of %3)").arg(wordsOf(section.phase)).arg(done).arg(section.count);
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TitleColumn:
            return tr("%1. %2").arg(m_sections[static_cast<int>(index.internalId()) - 1].first + index.row() + 1)
                .arg(titleOf(*task));
        case PeopleColumn:
            return rolesOf(*task->definition);
        case DurationColumn:
            return durationOf(*task->definition);
        case NameColumn:
            return task->name;
        }
        return {};
    case Qt::CheckStateRole:
        return index.column() == TitleColumn ? QVariant(isDone(*task) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case EntityRole:
        return QVariant::fromValue(task->object);
    default:
        return {};
    }
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Task *task = taskAt(index);
    if (!task || role != Qt::CheckStateRole)
        return false;
    Q_EMIT ticked(*task, value.toInt() == Qt::Checked);
    return true;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Task");
    case PeopleColumn:
        return tr("Who");
    case DurationColumn:
        return tr("Duration");
    case NameColumn:
        return tr("Name");
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() == TitleColumn && taskAt(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ChecklistModel::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace twinpool
