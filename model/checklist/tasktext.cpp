// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/tasktext.h"

#include "model/base/fillplaces.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct ArgumentText {
    const Plan &plan;

    QString operator()(EntityRef ref) const { return nameOf(plan, ref); }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(const QString &text) const { return text; }
};

QString filled(const char *text, const Task &task, const Plan &plan)
{
    if (!text)
        return {};
    QStringList texts{task.object ? nameOf(plan, task.object) : plan.deployment.name};
    for (const TaskArgument &argument : task.arguments)
        texts += std::visit(ArgumentText{plan}, argument);
    return fillPlaces(QCoreApplication::translate("Tasks", text), texts);
}

/// Calls a function of a task with the object it is about.
struct AppliesTo {
    const PlanFacts &facts;
    EntityRef object;

    bool operator()(bool (*applies)(const PlanFacts &)) const { return !applies || applies(facts); }
    template <class Row>
    bool operator()(bool (*applies)(const PlanFacts &, const Row &)) const
    {
        const Row *row = facts.now.plan.table<Row>().find(object.value);
        return row && applies(facts, *row);
    }
};

template <class E>
QString joinedWords(const EnumSet<E> &set)
{
    QStringList words;
    for (const auto &row : enumNames(E{}))
        if (set.contains(row.value))
            words += wordsOf(row.value);
    return words.join(u", "_s);
}

} // namespace

QString titleOf(const Task &task, const Plan &plan)
{
    return filled(task.definition->title, task, plan);
}

QStringList stepsOf(const Task &task, const Snapshot &now)
{
    const PlanFacts facts(now);
    QStringList steps;
    for (const TaskStep &step : task.definition->steps)
        if (std::visit(AppliesTo{facts, task.object}, step.onlyIf))
            steps += filled(step.text, task, now.plan);
    return steps;
}

QString expectedOf(const Task &task, const Plan &plan)
{
    return filled(task.definition->expected, task, plan);
}

QString rollbackOf(const Task &task, const Plan &plan)
{
    return filled(task.definition->rollback, task, plan);
}

QString noteOf(const Task &task, const Plan &plan)
{
    return filled(task.definition->note, task, plan);
}

QString warningOf(const Task &task, const Plan &plan)
{
    return filled(task.definition->warning, task, plan);
}

QString peopleOf(const TaskTemplate &task)
{
    return joinedWords(task.who);
}

QString rightsOf(const TaskTemplate &task)
{
    return joinedWords(task.rights);
}

QString durationOf(const TaskTemplate &task)
{
    const auto [least, most] = task.duration;
    if (most == 0)
        return {};
    const bool inHours = least >= hour && least % hour == 0 && most % hour == 0;
    const int unit = inHours ? hour : 1;
    const QString range = least == most ? QLocale().toString(most / unit)
                                        : u"%1–%2"_s.arg(QLocale().toString(least / unit), QLocale().toString(most / unit));
    return inHours ? QCoreApplication::translate("Tasks", "%1 h").arg(range)
                   : QCoreApplication::translate("Tasks", "%1 min").arg(range);
}

QStringList sourcesOf(const TaskTemplate &task)
{
    QStringList lines;
    for (const Source &source : task.sources)
        lines += u"%1 — %2"_s.arg(QString::fromUtf8(source.title), QString::fromUtf8(source.path));
    return lines;
}

QString gapText(const TaskGap &gap, const Plan &plan)
{
    const QString owner = gap.entity ? nameOf(plan, gap.entity) : plan.deployment.name;
    return u"%1: %2"_s.arg(owner, gap.property);
}

} // namespace twinpool
