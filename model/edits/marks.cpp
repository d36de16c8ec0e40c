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

Edit acceptFinding(const QString &key, const QString &reason, const QString &author, QDate date)
{
    return {QCoreApplication::translate("Edits", "Accept finding"), [=](Plan plan) -> Result<Plan> {
                removeMark(plan.acceptedFindings, key, &AcceptedFinding::key);
                plan.acceptedFindings.insert(placeOf(plan.acceptedFindings, key, &AcceptedFinding::key),
                                             {key, reason, author, date.toString(Qt::ISODate)});
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
