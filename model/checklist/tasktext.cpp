// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/tasktext.h"

#include "model/base/fillplaces.h"
#include "model/checklist/taskobjects.h"

#include <QLocale>

namespace twinpool {

namespace {

struct ArgumentText {
    const Plan &plan;

    QString operator()(EntityRef ref) const { return nameOf(plan, ref); }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(const QString &text) const { return text; }
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Tasks", text);
}

QString sentence(const char *text, const Task &task, const Plan &plan)
{
    if (!text)
        return QString();
    QStringList texts{task.object ? nameOf(plan, task.object) : plan.deployment.name};
    for (const TaskArgument &argument : task.arguments)
        texts += textOf(argument, plan);
    return fillPlaces(translated(text), texts);
}

template <class E>
QString wordsOfAll(EnumSet<E> set, QLatin1StringView separator)
{
    QStringList words;
    for (const auto &row : enumNames(E{}))
        if (set.contains(row.value))
            words.append(wordsOf(row.value));
    return words.join(separator);
}

QString minutesText(int minutes)
{
    if (minutes % day == 0)
        return QCoreApplication::translate("Checklist", "%n day(s)", nullptr, minutes / day);
    if (minutes % hour == 0)
        return QCoreApplication::translate("Checklist", "%n hour(s)", nullptr, minutes / hour);
    return QCoreApplication::translate("Checklist", "%n minute(s)", nullptr, minutes);
}

} // namespace

QString titleOf(const TaskTemplate &task)
{
    return translated(task.title);
}

QString titleOf(const Task &task)
{
    return titleOf(*task.definition);
}

QStringList stepsOf(const Task &task, const Snapshot &now)
{
    const PlanFacts plan(now);
    QStringList lines;
    for (const TaskStep &step : task.definition->steps)
        if (callFor(step.onlyIf, plan, task.object, true))
            lines.append(sentence(step.text, task, now.plan));
    return lines;
}

QString expectedOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->expected, task, plan);
}

QString rollbackOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->rollback, task, plan);
}

QString noteOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->note, task, plan);
}

QString warningOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->warning, task, plan);
}

QString rolesOf(EnumSet<TaskRole> who)
{
    return wordsOfAll(who, QLatin1StringView(", "));
}

QString rightsOf(EnumSet<TaskRight> rights)
{
    return wordsOfAll(rights, QLatin1StringView("; "));
}

QString durationOf(TaskDuration time)
{
    if (time.most == 0)
        return QCoreApplication::translate("Checklist", "depends on the data");
    if (time.least == time.most)
        return minutesText(time.most);
    return QCoreApplication::translate("Checklist", "%1 to %2").arg(minutesText(time.least), minutesText(time.most));
}

QString sourcesOf(const std::vector<Source> &sources)
{
    QStringList lines;
    for (const Source &source : sources)
        lines += QStringLiteral("%1 — %2").arg(QString::fromUtf8(source.title), QString::fromUtf8(source.path));
    return lines.join(u'\n');
}

QString textOf(const TaskArgument &argument, const Plan &plan)
{
    return std::visit(ArgumentText{plan}, argument);
}

QString textOf(const TaskGap &gap, const Plan &plan)
{
    const QString name = gap.entity ? nameOf(plan, gap.entity) : plan.deployment.name;
    if (gap.property.isEmpty())
        return QCoreApplication::translate("Checklist", "%1 is not complete.").arg(name);
    return QCoreApplication::translate("Checklist", "%1 has no value for %2.").arg(name, gap.property);
}

} // namespace twinpool
