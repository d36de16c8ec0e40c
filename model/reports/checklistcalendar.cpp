// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/progress.h"
#include "model/checklist/schedule.h"
#include "model/checklist/tasktext.h"
#include "model/reports/checklistschedule.h"
#include "model/reports/worktime.h"
#include "model/text/icalendar.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

class ChecklistCalendar
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistCalendar)

public:
    ChecklistCalendar(const Snapshot &now, const Checklist &checklist, QDate firstDay)
        : m_now(now)
        , m_checklist(checklist)
        , m_schedule(scheduleOf(checklist))
        , m_firstDay(firstDay)
    {
    }

    QByteArray bytes()
    {
        QList<CalendarTask> tasks;
        std::optional<TaskPhase> phase;
        QString parent;
        for (int index = 0; index < m_checklist.tasks.size(); ++index) {
            const TaskPhase own = m_checklist.tasks[index].definition->phase;
            if (own != phase) {
                parent = idOf(u"%1 %2"_s.arg(nameOf(own)).arg(index));
                tasks.append({.id = parent, .summary = wordsOf(own)});
            }
            phase = own;
            tasks.append(taskAt(index, parent));
        }
        // The file says nothing about the moment of its making: the same plan gives the same bytes.
        const QDateTime stamp(m_firstDay.isValid() ? m_firstDay : QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        return calendar(tr("Checklist: %1").arg(m_now.plan.deployment.name), stamp, tasks);
    }

private:
    QString idOf(const QString &name) const
    {
        const QString text = m_now.plan.deployment.name + u'\n' + name;
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
        return QString::fromLatin1(hash) + "@twinpool"_L1;
    }

    CalendarTask taskAt(int index, const QString &parent) const
    {
        const Task &task = m_checklist.tasks[index];
        CalendarTask todo{.id = idOf(task.name), .parent = parent};
        todo.summary = tr("%1. %2").arg(QString::number(index + 1), titleOf(task));
        QStringList lines{task.name, durationOf(*task.definition)};
        lines += stepsOf(task, m_now);
        todo.description = lines.join(u'\n');
        todo.location = placeOf(task, m_now);
        for (const auto &row : enumNames(TaskRole{}))
            if (task.definition->who.contains(row.value))
                todo.categories += wordsOf(row.value);
        const TaskState state = stateOf(m_now.plan, task);
        todo.state = isLeft(state)          ? CalendarTask::State::Open
            : state == TaskState::Done ? CalendarTask::State::Done
                                       : CalendarTask::State::Cancelled;
        if (m_firstDay.isValid()) {
            const WorkTime time(m_firstDay);
            todo.start = time.startAfter(m_schedule.spans[index].start);
            todo.due = time.endAfter(m_schedule.spans[index].end);
        }
        return todo;
    }

    const Snapshot &m_now;
    const Checklist &m_checklist;
    const Schedule m_schedule;
    const QDate m_firstDay;
};

} // namespace

QByteArray checklistCalendar(const Snapshot &now, const Checklist &checklist, QDate firstDay)
{
    return ChecklistCalendar(now, checklist, firstDay).bytes();
}

} // namespace twinpool
