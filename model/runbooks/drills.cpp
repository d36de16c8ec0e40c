// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/drills.h"

#include "model/base/fillplaces.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace twinpool {

namespace {

qsizetype positionOf(const Runbook &runbook, const QString &step)
{
    const auto at = std::ranges::find_if(
        runbook.steps, [&](const RunbookStep &each) { return drillNameOf(runbook, each) == step; });
    return at - runbook.steps.begin();
}

} // namespace

QString drillNameOf(const Runbook &runbook, const RunbookStep &step)
{
    return step.object == runbook.subject ? QString::fromLatin1(step.definition->id) : step.name;
}

QList<DrillRecord> drillsOf(const Plan &plan, const QString &runbook)
{
    QList<DrillRecord> records;
    for (const DrillRecord &record : plan.drillRecords) // oldest first
        if (record.runbook == runbook)
            records.prepend(record);
    return records;
}

const DrillStep *takenFor(const DrillRecord &record, const QString &step)
{
    const auto at = std::ranges::find(record.steps, step, &DrillStep::step);
    return at == record.steps.end() ? nullptr : &*at;
}

DrillRecord withStep(DrillRecord record, const Runbook &runbook, const DrillStep &taken)
{
    record = withoutStep(std::move(record), taken.step);
    const auto later = std::ranges::find_if(record.steps, [&](const DrillStep &each) {
        return positionOf(runbook, each.step) > positionOf(runbook, taken.step);
    });
    record.steps.insert(later, taken);
    return record;
}

DrillRecord withoutStep(DrillRecord record, const QString &step)
{
    record.steps.removeIf([&](const DrillStep &each) { return each.step == step; });
    return record;
}

DrillTimes timesOf(const DrillRecord &record, const Runbook &runbook)
{
    DrillTimes times;
    for (const RunbookStep &step : runbook.steps)
        if (const DrillStep *taken = takenFor(record, drillNameOf(runbook, step)); taken && targetOf(step) > 0) {
            times.taken += taken->minutes;
            times.target += targetOf(step);
        }
    return times;
}

QString titleOf(const DrillRecord &record)
{
    const QDateTime start = QDateTime::fromString(record.start, Qt::ISODate);
    const QString date = start.isValid() ? QLocale().toString(start, QLocale::ShortFormat) : record.start;
    return record.author.isEmpty()
        ? date
        : fillPlaces(QCoreApplication::translate("Runbooks", "%1, %2", "date and time, author"), {date, record.author});
}

} // namespace twinpool
