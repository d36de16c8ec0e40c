// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/marks.h"

#include <QCoreApplication>

namespace twinpool::edits {

namespace {

/// Where the mark with this key belongs.
template <class Mark>
auto placeOf(QList<Mark> &marks, const QString &key, QString Mark::*member)
{
    return std::ranges::lower_bound(marks, key, {}, member);
}

template <class Mark>
void removeMark(QList<Mark> &marks, const QString &key, QString Mark::*member)
{
    if (const auto at = placeOf(marks, key, member); at != marks.end() && (*at).*member == key)
        marks.erase(at);
}

/// The list then holds \a mark, sorted by its key.
template <class Mark>
void setMark(QList<Mark> &marks, const Mark &mark, QString Mark::*member)
{
    if (const auto at = placeOf(marks, mark.*member, member); at != marks.end() && (*at).*member == mark.*member)
        *at = mark;
    else
        marks.insert(at, mark);
}

} // namespace

Edit acceptFinding(const AcceptedFinding &accepted)
{
    return {QCoreApplication::translate("Edits", "Accept finding"), [=](Plan plan) -> Result<Plan> {
                setMark(plan.acceptedFindings, accepted, &AcceptedFinding::key);
                return plan;
            }};
}

Edit useRule(const QString &rule, std::optional<RuleUse> use)
{
    return {QCoreApplication::translate("Edits", "Change rule set"), [=](Plan plan) -> Result<Plan> {
                if (use)
                    setMark(plan.ruleSettings, {rule, *use}, &RuleSetting::rule);
                else
                    removeMark(plan.ruleSettings, rule, &RuleSetting::rule);
                return plan;
            }};
}

Edit reopenFinding(const QString &key)
{
    return {QCoreApplication::translate("Edits", "Reopen finding"), [=](Plan plan) -> Result<Plan> {
                removeMark(plan.acceptedFindings, key, &AcceptedFinding::key);
                return plan;
            }};
}

Edit markTask(const TaskMark &mark)
{
    return markTasks({mark});
}

Edit markTasks(const QList<TaskMark> &marks)
{
    const bool areDone = marks.isEmpty() || marks.first().outcome == TaskOutcome::Done;
    return {areDone ? QCoreApplication::translate("Edits", "Tick task") : QCoreApplication::translate("Edits", "Skip task"),
            [=](Plan plan) -> Result<Plan> {
                for (const TaskMark &mark : marks)
                    setMark(plan.taskMarks, mark, &TaskMark::instance);
                return plan;
            }};
}

Edit unmarkTask(const QString &instance)
{
    return unmarkTasks({instance});
}

Edit unmarkTasks(const QStringList &instances)
{
    return {QCoreApplication::translate("Edits", "Untick task"), [=](Plan plan) -> Result<Plan> {
                for (const QString &instance : instances)
                    removeMark(plan.taskMarks, instance, &TaskMark::instance);
                return plan;
            }};
}

Edit recordDrill(const DrillRecord &record)
{
    return {QCoreApplication::translate("Edits", "Record drill"), [=](Plan plan) -> Result<Plan> {
                setMark(plan.drillRecords, record, &DrillRecord::start);
                return plan;
            }};
}

Edit forgetDrill(const QString &start)
{
    return {QCoreApplication::translate("Edits", "Delete drill record"), [=](Plan plan) -> Result<Plan> {
                removeMark(plan.drillRecords, start, &DrillRecord::start);
                return plan;
            }};
}

} // namespace twinpool::edits
