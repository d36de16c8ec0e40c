// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbooktext.h"

#include "model/base/fillplaces.h"
#include "model/checklist/tasktext.h"

namespace twinpool {

namespace {

QString sentence(const char *text, const QList<TaskArgument> &arguments, const Plan &plan)
{
    if (!text)
        return QString();
    QStringList texts;
    for (const TaskArgument &argument : arguments)
        texts += textOf(argument, plan);
    return fillPlaces(QCoreApplication::translate("Runbooks", text), texts);
}

QStringList sentences(const QList<const char *> &lines, const QList<TaskArgument> &arguments, const Plan &plan)
{
    QStringList texts;
    for (const char *line : lines)
        texts += sentence(line, arguments, plan);
    return texts;
}

} // namespace

QString titleOf(const Runbook &runbook, const Plan &plan)
{
    return QCoreApplication::translate("Runbooks", "%1: %2")
        .arg(wordsOf(runbook.definition->kind), nameOf(plan, runbook.subject));
}

QString triggerOf(const Runbook &runbook, const Plan &plan)
{
    return sentence(runbook.definition->trigger, runbook.arguments, plan);
}

QStringList beforeOf(const Runbook &runbook, const Plan &plan)
{
    return sentences(runbook.before, runbook.arguments, plan);
}

QString resultOf(const Runbook &runbook, const Plan &plan)
{
    return sentence(runbook.definition->result, runbook.arguments, plan);
}

QString noteOf(const Runbook &runbook, const Plan &plan)
{
    return sentence(runbook.definition->note, runbook.arguments, plan);
}

QString titleOf(const RunbookStep &step)
{
    return QCoreApplication::translate("Runbooks", step.definition->title);
}

QString whenOf(const RunbookStep &step, const Plan &plan)
{
    return sentence(step.definition->when, step.arguments, plan);
}

QString placeOf(const RunbookStep &step, const Plan &plan)
{
    return sentence(step.definition->where, step.arguments, plan);
}

QString durationOf(const RunbookStep &step)
{
    if (step.definition->duration.most == 0)
        return QCoreApplication::translate("Runbooks", "depends on the case");
    return durationOf(step.definition->duration);
}

QStringList linesOf(const RunbookStep &step, const Plan &plan)
{
    return sentences(step.lines, step.arguments, plan);
}

QString expectedOf(const RunbookStep &step, const Plan &plan)
{
    return sentence(step.definition->expected, step.arguments, plan);
}

QString rollbackOf(const RunbookStep &step, const Plan &plan)
{
    return sentence(step.definition->rollback, step.arguments, plan);
}

QString noteOf(const RunbookStep &step, const Plan &plan)
{
    return sentence(step.definition->note, step.arguments, plan);
}

QString warningOf(const RunbookStep &step, const Plan &plan)
{
    return sentence(step.definition->warning, step.arguments, plan);
}

} // namespace twinpool
