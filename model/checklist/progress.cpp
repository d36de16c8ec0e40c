// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/progress.h"

#include "model/base/fillplaces.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QLocale>

namespace twinpool {

const TaskMark *markOf(const Plan &plan, const Task &task)
{
    const auto at = std::ranges::lower_bound(plan.taskMarks, task.name, {}, &TaskMark::instance);
    return at != plan.taskMarks.end() && at->instance == task.name ? &*at : nullptr;
}

TaskState stateOf(const Plan &plan, const Task &task)
{
    const TaskMark *mark = markOf(plan, task);
    if (!mark)
        return TaskState::Open;
    if (!mark->basis.isEmpty() && mark->basis != basisOf(task))
        return TaskState::Changed;
    return mark->outcome == TaskOutcome::Done ? TaskState::Done : TaskState::Skipped;
}

QString basisOf(const Task &task)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    struct Text {
        QString operator()(EntityRef ref) const { return QString::number(ref.value); }
        QString operator()(int number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return text; }
    };
    for (const TaskArgument &argument : task.arguments)
        add(std::visit(Text(), argument));
    for (const auto *blocks : {&task.commands, &task.checks})
        for (const Result<Command> &block : *blocks)
            add(block ? block->text() : block.error().text());
    return QString::fromLatin1(hash.result().first(8).toHex());
}

QString textOf(const TaskMark &mark)
{
    const QDate when = QDate::fromString(mark.date, Qt::ISODate);
    const QString date = when.isValid() ? QLocale().toString(when, QLocale::ShortFormat) : mark.date;
    const bool isDone = mark.outcome == TaskOutcome::Done;
    if (mark.author.isEmpty())
        return fillPlaces(isDone ? QCoreApplication::translate("Checklist", "Done on %1", "date")
                                 : QCoreApplication::translate("Checklist", "Skipped on %1", "date"),
                          {date});
    return fillPlaces(isDone ? QCoreApplication::translate("Checklist", "Done by %1 on %2", "author, date")
                             : QCoreApplication::translate("Checklist", "Skipped by %1 on %2", "author, date"),
                      {mark.author, date});
}

void Progress::add(TaskState state, int count)
{
    total += count;
    done += state == TaskState::Done ? count : 0;
    skipped += state == TaskState::Skipped ? count : 0;
    changed += state == TaskState::Changed ? count : 0;
}

Progress progressOf(const Plan &plan, std::span<const Task> tasks)
{
    Progress progress;
    for (const Task &task : tasks)
        progress.add(stateOf(plan, task));
    return progress;
}

} // namespace twinpool
