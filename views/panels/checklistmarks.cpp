// SPDX-License-Identifier: GPL-3.0-or-later
// How work on tasks comes into the plan.

#include "model/checklist/tasktext.h"
#include "model/edits/marks.h"
#include "views/panels/checklistpanel.h"

#include <QDate>

namespace twinpool {

TaskMark ChecklistPanel::markFor(int position, TaskOutcome outcome) const
{
    const Task &task = m_model.checklist().tasks[position];
    return {.instance = task.name,
            .outcome = outcome,
            .date = QDate::currentDate().toString(Qt::ISODate),
            .author = m_author,
            .remark = {},
            .basis = basisOf(task)};
}

void ChecklistPanel::markDone(const QList<int> &positions)
{
    QList<TaskMark> marks;
    for (int position : positions)
        if (m_model.stateOf(position) != TaskState::Done)
            marks.append(markFor(position, TaskOutcome::Done));
    m_editor.apply(edits::markTasks(marks));
}

void ChecklistPanel::reopen(const QList<int> &positions)
{
    QStringList names;
    for (int position : positions)
        names.append(m_model.checklist().tasks[position].name);
    m_editor.apply(edits::unmarkTasks(names));
}

void ChecklistPanel::skip()
{
    QList<int> open = chosen();
    open.removeIf([this](int position) { return !isLeft(m_model.stateOf(position)); });
    QList<TaskMark> marks;
    for (int position : open)
        marks.append(markFor(position, TaskOutcome::Skipped));
    if (!marks.isEmpty())
        Q_EMIT remarkRequested(marks, wordsFor(open));
}

void ChecklistPanel::editRemark()
{
    const QList<int> positions = chosen();
    const TaskMark *mark = positions.size() == 1 ? m_model.markOf(positions.first()) : nullptr;
    if (mark)
        Q_EMIT remarkRequested({*mark}, wordsFor(positions));
}

QString ChecklistPanel::wordsFor(const QList<int> &positions) const
{
    return positions.size() == 1 ? m_model.indexOf(positions.first()).data(Qt::AccessibleTextRole).toString()
                                 : tr("%n task(s) chosen.", nullptr, static_cast<int>(positions.size()));
}

} // namespace twinpool
