// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/marks.h"

#include <QCoreApplication>

namespace twinpool::edits {

namespace {

/// Where the mark with this key stands or belongs.
template <class Mark>
auto placeOf(QList<Mark> &marks, const QString &key, QString Mark::*member)
{
    return std::ranges::lower_bound(marks, key, {}, member);
}

template <class Mark>
void removeMark(QList<Mark> &marks, const QString &key, QString Mark::*member)
{
    marks.removeIf([&](const Mark &mark) { return mark.*member == key; });
}

} // namespace

Edit acceptFinding(const AcceptedFinding &accepted)
{
    return {QCoreApplication::translate("Edits", "Accept finding"), [=](Plan plan) -> Result<Plan> {
                removeMark(plan.acceptedFindings, accepted.key, &AcceptedFinding::key);
                plan.acceptedFindings.insert(placeOf(plan.acceptedFindings, accepted.key, &AcceptedFinding::key),
                                             accepted);
                return plan;
            }};
}

Edit useRule(const QString &rule, std::optional<RuleUse> use)
{
    return {QCoreApplication::translate("Edits", "Change rule set"), [=](Plan plan) -> Result<Plan> {
                removeMark(plan.ruleSettings, rule, &RuleSetting::rule);
                if (use)
                    plan.ruleSettings.insert(placeOf(plan.ruleSettings, rule, &RuleSetting::rule), {rule, *use});
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

Edit markTask(const QString &instance, bool done, QDate date)
{
    return {done ? QCoreApplication::translate("Edits", "Tick task") : QCoreApplication::translate("Edits", "Untick task"), [=](Plan plan) -> Result<Plan> {
                removeMark(plan.doneTasks, instance, &TaskMark::instance);
                if (done)
                    plan.doneTasks.insert(placeOf(plan.doneTasks, instance, &TaskMark::instance),
                                          {instance, date.toString(Qt::ISODate)});
                return plan;
            }};
}

} // namespace twinpool::edits
