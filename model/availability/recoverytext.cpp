// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/recoverytargets.h"
#include "model/base/fillplaces.h"
#include "model/catalog/failuretimes.h"
#include "model/simulation/statementtext.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

/// What is said of a cause: %1 the pool, %2 its partner, %3 what is reached, %4 a published figure.
struct CauseRow {
    RecoveryCause cause;
    const char *text, *cure;
    Source source;
};

constexpr CauseRow causeRows[]{
    {RecoveryCause::NoPartner, QT_TRANSLATE_NOOP("Recovery", "No pool takes over the users of %1: they wait for its repair."),
     QT_TRANSLATE_NOOP("Recovery", "Pair %1 with a pool at another site."), pages::pairing::disasterRecovery},
    {RecoveryCause::PartnerCannot, QT_TRANSLATE_NOOP("Recovery", "%2 does not give the users of %1 full service."),
     QT_TRANSLATE_NOOP("Recovery", "See the readiness of the pair: it names what keeps %2 from taking over."),
     pages::pairing::disasterRecovery},
    {RecoveryCause::CentralManagementFirst,
     QT_TRANSLATE_NOOP("Recovery", "Central Management fails over before %1 can: %3 for both."),
     QT_TRANSLATE_NOOP("Recovery", "Hold the Central Management store in another pair, or agree on %3."),
     pages::pairing::disasterRecovery},
    {RecoveryCause::FailoverTakes, QT_TRANSLATE_NOOP("Recovery", "The failover of %1 takes up to %3."),
     QT_TRANSLATE_NOOP("Recovery", "No setting makes it quicker: agree on %3, or make the loss of %1 less likely."),
     pages::pairing::disasterRecovery},
    {RecoveryCause::NoCopies, QT_TRANSLATE_NOOP("Recovery", "No other pool holds copies of what users of %1 change."),
     QT_TRANSLATE_NOOP("Recovery", "Pair %1 with a pool at another site."), pages::pairing::disasterRecovery},
    {RecoveryCause::CopiedSeldom, QT_TRANSLATE_NOOP("Recovery", "Changes reach %2 so seldom that those of %3 may be lost."),
     QT_TRANSLATE_NOOP("Recovery", "Shorten the interval of the Backup Service, down to %4 of lost changes."),
     pages::pairing::backupService},
    {RecoveryCause::PublishedPoint, QT_TRANSLATE_NOOP("Recovery", "Nothing better than %4 of lost changes is published."),
     QT_TRANSLATE_NOOP("Recovery", "Agree on %4 or more."), pages::pairing::disasterRecovery},
    {RecoveryCause::Conditions, nullptr,
     QT_TRANSLATE_NOOP("Recovery", "Meet the published conditions: one region, a fast link, copies without backlog, and "
                                   "no more active users than were tested."),
     pages::pairing::disasterRecovery},
};

const CauseRow *rowOf(RecoveryCause cause)
{
    const auto at = std::ranges::find(causeRows, cause, &CauseRow::cause);
    return at == std::end(causeRows) ? nullptr : &*at;
}

QString filled(const char *text, const RecoveryRow &row, const Snapshot &now)
{
    const Pool *partner = now.partnerOf(row.pool);
    return fillPlaces(QCoreApplication::translate("Recovery", text),
                      {nameOf(now.plan, row.pool), partner ? nameOf(now.plan, partner->id) : QString(),
                       row.reached ? textOf(*row.reached) : QString(), textOf(SimTime(recoveryPoint))});
}

} // namespace

QString reachedText(const RecoveryRow &row)
{
    if (row.reached)
        return *row.reached == SimTime(0) ? QCoreApplication::translate("Recovery", "at once") : textOf(*row.reached);
    return row.measure == RecoveryMeasure::Time ? QCoreApplication::translate("Recovery", "after repair")
                                                : QCoreApplication::translate("Recovery", "all since the backup");
}

QString causeText(const RecoveryRow &row, const Snapshot &now)
{
    QStringList doubts;
    for (const Statement &doubt : row.doubts)
        doubts += textOf(doubt, now.plan);
    const CauseRow *cause = rowOf(row.cause);
    return cause && cause->text ? filled(cause->text, row, now) : cause ? doubts.join(u'\n') : QString();
}

QString cureText(const RecoveryRow &row, const Snapshot &now)
{
    const CauseRow *cause = rowOf(row.cause);
    return cause ? filled(cause->cure, row, now) : QString();
}

QString sourceOf(RecoveryCause cause)
{
    const CauseRow *row = rowOf(cause);
    return row ? QStringLiteral("%1 — %2").arg(QString::fromUtf8(row->source.title), QString::fromUtf8(row->source.path))
               : QString();
}

} // namespace twinpool
