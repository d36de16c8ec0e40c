// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/checklistmodel.h"

#include "model/checklist/tasktext.h"
#include "views/itemmodels/roles.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// More rows than these are told at once: views take a reset better.
constexpr qsizetype mostSingleRows = 500;

bool haveSameTasks(const QList<Task> &a, const QList<Task> &b)
{
    return std::ranges::equal(a, b, {}, &Task::name, &Task::name);
}

/// Names of tasks whose mark differs, came or went. Both lists are sorted.
QStringList differingMarks(const QList<TaskMark> &before, const QList<TaskMark> &after)
{
    QStringList names;
    auto a = before.begin(), b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && a->instance < b->instance)) {
            names.append((a++)->instance);
        } else if (a == before.end() || b->instance < a->instance) {
            names.append((b++)->instance);
        } else {
            if (*a != *b)
                names.append(a->instance);
            ++a;
            ++b;
        }
    }
    return names;
}

} // namespace

ChecklistModel::ChecklistModel(const Document &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_snapshot(document.now())
{
    connect(&document, &Document::planChanged, this, &ChecklistModel::followMarks);
}

void ChecklistModel::setChecklist(SnapshotPtr snapshot, Checklist checklist)
{
    const bool isSame = haveSameTasks(checklist.tasks, m_checklist.tasks);
    if (!isSame)
        beginResetModel();
    m_snapshot = std::move(snapshot);
    m_checklist = std::move(checklist);
    if (!isSame) {
        m_sections.clear();
        m_positions.clear();
        for (int position = 0; position < m_checklist.tasks.size(); ++position) {
            const Task &task = m_checklist.tasks[position];
            if (m_sections.isEmpty() || m_sections.last().phase != task.definition->phase)
                m_sections.append({task.definition->phase, position, 0, {}});
            ++m_sections.last().count;
            m_positions.insert(task.name, position);
        }
    }
    judge();
    Q_EMIT checklistChanged();
    if (!isSame)
        endResetModel();
    for (int section = 0; isSame && section < m_sections.size(); ++section) {
        const QModelIndex phase = index(section, 0);
        Q_EMIT dataChanged(index(0, 0, phase), index(m_sections[section].count - 1, ColumnCount - 1, phase));
        Q_EMIT dataChanged(phase, phase.siblingAtColumn(ColumnCount - 1));
    }
    Q_EMIT progressChanged();
}

/// Every task.
void ChecklistModel::judge()
{
    m_states.resize(m_checklist.tasks.size());
    m_progress = {};
    for (Section &section : m_sections) {
        section.progress = {};
        for (int position = section.first; position < section.first + section.count; ++position) {
            m_states[position] = twinpool::stateOf(m_document.plan(), m_checklist.tasks[position]);
            section.progress.add(m_states[position]);
            m_progress.add(m_states[position]);
        }
    }
}

void ChecklistModel::judgeAgain(int position, const Plan &plan)
{
    const TaskState before = m_states[position], now = twinpool::stateOf(plan, m_checklist.tasks[position]);
    m_states[position] = now;
    for (Progress *progress : {&m_sections[sectionOf(position)].progress, &m_progress}) {
        progress->add(before, -1);
        progress->add(now);
    }
    Q_EMIT stateChanged(position, before);
    const QModelIndex task = indexOf(position), phase = task.parent();
    Q_EMIT dataChanged(task, task.siblingAtColumn(ColumnCount - 1));
    Q_EMIT dataChanged(phase, phase.siblingAtColumn(ColumnCount - 1), {ProgressRole, Qt::DisplayRole});
}

void ChecklistModel::followMarks(const PlanChange &change)
{
    if (change.before == m_snapshot && change.diff.isOnlyAppearance())
        m_snapshot = change.after; // the checklist is one of this plan as well
    if (!change.diff.marksChanged)
        return;
    QList<int> positions;
    for (const QString &name : differingMarks(change.before->plan.taskMarks, change.after->plan.taskMarks))
        if (const int position = positionOf(name); position >= 0)
            positions.append(position);
    if (positions.isEmpty())
        return;
    if (positions.size() > mostSingleRows) {
        beginResetModel();
        judge();
        Q_EMIT checklistChanged();
        endResetModel();
    } else {
        for (int position : positions)
            judgeAgain(position, change.after->plan);
    }
    Q_EMIT progressChanged();
}

int ChecklistModel::sectionOf(int position) const
{
    const auto next = std::ranges::upper_bound(m_sections, position, {}, &Section::first);
    return static_cast<int>(next - m_sections.begin()) - 1;
}

int ChecklistModel::positionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return -1;
    return m_sections[static_cast<int>(index.internalId()) - 1].first + index.row();
}

const Task *ChecklistModel::taskAt(const QModelIndex &index) const
{
    const int position = positionAt(index);
    return position < 0 ? nullptr : &m_checklist.tasks[position];
}

QModelIndex ChecklistModel::indexOf(int position) const
{
    if (position < 0 || position >= m_checklist.tasks.size())
        return {};
    const int section = sectionOf(position);
    return createIndex(position - m_sections[section].first, TitleColumn, static_cast<quintptr>(section + 1));
}

const TaskMark *ChecklistModel::markOf(int position) const
{
    return twinpool::markOf(m_document.plan(), m_checklist.tasks[position]);
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
    const int position = positionAt(index);
    return position < 0 ? phaseData(m_sections[index.row()], index.column(), role)
                        : taskData(position, index.column(), role);
}

QVariant ChecklistModel::phaseData(const Section &section, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? QVariant(wordsOf(section.phase)) : QVariant();
    case ProgressRole:
        return QVariant::fromValue(section.progress);
    default:
        return {};
    }
}

QVariant ChecklistModel::taskData(int position, int column, int role) const
{
    const Task &task = m_checklist.tasks[position];
    const TaskState state = m_states[position];
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case TitleColumn:
            return tr("%1. %2", "number, task").arg(QString::number(position + 1), titleOf(task));
        case ObjectColumn:
            return nameOf(m_snapshot->plan, task.object);
        case PeopleColumn:
            return rolesOf(*task.definition);
        case DurationColumn:
            return durationOf(*task.definition);
        case StateColumn:
            return state == TaskState::Open ? QVariant() : QVariant(wordsOf(state));
        }
        return {};
    case Qt::AccessibleTextRole:
        return column == TitleColumn ? QVariant(titleWithObject(position)) : QVariant();
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(titleOf(task), task.name, stateText(position));
    case Qt::AccessibleDescriptionRole:
        return stateText(position);
    case Qt::CheckStateRole:
        if (column != TitleColumn)
            return {};
        return state == TaskState::Done ? Qt::Checked : state == TaskState::Skipped ? Qt::PartiallyChecked : Qt::Unchecked;
    case TaskStateRole:
        return static_cast<int>(state);
    case EntityRole:
        return QVariant::fromValue(task.object);
    default:
        return {};
    }
}

QString ChecklistModel::titleWithObject(int position) const
{
    const Task &task = m_checklist.tasks[position];
    const QString title = titleOf(task), number = QString::number(position + 1);
    return task.object ? tr("%1. %2, %3", "number, task, object").arg(number, title, nameOf(m_snapshot->plan, task.object))
                       : tr("%1. %2", "number, task").arg(number, title);
}

QString ChecklistModel::stateText(int position) const
{
    const TaskMark *mark = markOf(position);
    QStringList lines{wordsOf(m_states[position])};
    if (mark) {
        lines = {twinpool::textOf(*mark), mark->remark};
        if (m_states[position] == TaskState::Changed)
            lines.prepend(wordsOf(TaskState::Changed));
        lines.removeAll(QString());
    }
    return lines.join(u'\n');
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int position = positionAt(index);
    if (position < 0 || role != Qt::CheckStateRole)
        return false;
    Q_EMIT ticked(position, value.toInt() == Qt::Checked);
    return true;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Task");
    case ObjectColumn:
        return tr("Object");
    case PeopleColumn:
        return tr("Who");
    case DurationColumn:
        return tr("Duration");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() == TitleColumn && positionAt(index) >= 0)
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
