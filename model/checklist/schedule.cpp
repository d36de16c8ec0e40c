// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/schedule.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace twinpool {

Schedule scheduleOf(const Checklist &checklist)
{
    const QList<Task> &tasks = checklist.tasks;
    Schedule result;
    QList<int> waitsFor(tasks.size(), -1); // the task that ends last of those before
    int last = -1;
    for (int i = 0; i < tasks.size(); ++i) { // tasks stand after what they depend on
        Schedule::Span span;
        for (int before : tasks[i].after)
            if (waitsFor[i] < 0 || result.spans[before].end > span.start) {
                waitsFor[i] = before;
                span.start = result.spans[before].end;
            }
        span.end = span.start + tasks[i].definition->duration.most;
        result.spans.append(span);
        if (last < 0 || span.end > result.spans[last].end)
            last = i;
    }
    for (int i = last; i >= 0; i = waitsFor[i])
        result.criticalPath.prepend(i);
    result.minutes = last < 0 ? 0 : result.spans[last].end;
    for (const auto &row : enumNames(TaskRole{})) {
        int minutes = 0;
        for (const Task &task : tasks)
            if (task.definition->who.contains(row.value))
                minutes += task.definition->duration.most;
        if (minutes > 0)
            result.work.append({row.value, minutes});
    }
    return result;
}

QString hoursText(int minutes)
{
    const QString hours = QLocale().toString(minutes / hour), rest = QString::number(minutes % hour);
    if (minutes < hour)
        return QCoreApplication::translate("Checklist", "%1 min").arg(rest);
    if (minutes % hour == 0)
        return QCoreApplication::translate("Checklist", "%1 h").arg(hours);
    return QCoreApplication::translate("Checklist", "%1 h %2 min").arg(hours, rest);
}

} // namespace twinpool
