// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/progress.h"

#include <QCryptographicHash>

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

Progress progressOf(const Plan &plan, std::span<const Task> tasks)
{
    Progress progress{.total = static_cast<int>(tasks.size())};
    for (const Task &task : tasks) {
        const TaskState state = stateOf(plan, task);
        progress.done += state == TaskState::Done;
        progress.skipped += state == TaskState::Skipped;
        progress.changed += state == TaskState::Changed;
    }
    return progress;
}

} // namespace twinpool
