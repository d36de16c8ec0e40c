// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatifpages.h"

#include "model/base/fillplaces.h"
#include "model/simulation/features.h"
#include "model/simulation/statementtext.h"
#include "views/canvas/face.h"
#include "views/canvas/outcomeface.h"
#include "views/theme/icons.h"
#include "views/whatif/whatif.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

class WhatIfPages
{
    Q_DECLARE_TR_FUNCTIONS(twinpool::WhatIfPages)
};

QIcon lookIcon(OutcomeLook look)
{
    return icon(iconNameFor(look), colorOf(look));
}

OutcomeLook lookOf(PoolOutcome outcome)
{
    switch (outcome) {
    case PoolOutcome::Ok:
        return OutcomeLook::Fine;
    case PoolOutcome::Reduced:
        return OutcomeLook::Reduced;
    case PoolOutcome::AtRisk:
        return OutcomeLook::AtRisk;
    case PoolOutcome::Down:
        return OutcomeLook::Down;
    }
    Q_UNREACHABLE();
}

OutcomeLook lookOf(StoreOutcome outcome)
{
    if (!serves(outcome))
        return OutcomeLook::Down;
    return outcome == StoreOutcome::Protected ? OutcomeLook::Fine : OutcomeLook::AtRisk;
}

QIcon iconOf(ServiceOutcome outcome)
{
    switch (outcome) {
    case ServiceOutcome::Works:
        return lookIcon(OutcomeLook::Fine);
    case ServiceOutcome::Limited:
        return lookIcon(OutcomeLook::Reduced);
    case ServiceOutcome::Lost:
        return icon(u"close"_s, &Theme::error);
    }
    Q_UNREACHABLE();
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

FactCell sentence(const Statement &said, const Plan &plan)
{
    const QString text = shownText(textOf(said, plan));
    return {text, text};
}

/// The short name of a row, with all of it in the tip.
FactCell nameCell(EntityRef ref, const Plan &plan)
{
    const QString name = shownText(nameOf(plan, ref));
    return {shortName(name), name};
}

/// Users of each column of the feature table that occurs.
std::map<FeatureColumn, int> columnsOf(const Moment &moment)
{
    std::map<FeatureColumn, int> columns;
    for (const UserResult &users : moment.results.users)
        if (users.users > 0)
            columns[columnOf(users)] += users.users;
    return columns;
}

} // namespace

QStringList courseColumns()
{
    return {WhatIfPages::tr("Time"), WhatIfPages::tr("What happens"), WhatIfPages::tr("Evidence"),
            WhatIfPages::tr("Source")};
}

QList<FactRowCells> courseRows(const WhatIf &whatIf, QList<qsizetype> &moments)
{
    const Plan &plan = whatIf.now().plan;
    QList<FactRowCells> rows;
    moments.clear();
    const auto add = [&](qsizetype moment, FactRowCells row) {
        rows.append(std::move(row));
        moments.append(moment);
    };
    for (qsizetype i = 0; i < whatIf.timeline().moments.size(); ++i) {
        const Moment &moment = whatIf.timeline().moments[i];
        const QString clock = clockText(moment.at);
        for (const SimEvent &event : moment.events)
            if (event.action != ScenarioAction::Fail && event.action != ScenarioAction::Return) // those are told below
                add(i, {{clock}, {shownText(textOf(event, plan)), {}, icon(u"user"_s)}});
        for (const Statement &said : moment.consequences)
            add(i, {{clock}, sentence(said, plan), evidenceCell(said.fact), sourceCell(said.fact)});
        for (qsizetype group = 0; group < moment.results.users.size(); ++group) {
            const UserResult &users = moment.results.users[group];
            const UserState before =
                i > 0 ? whatIf.timeline().moments[i - 1].results.users[group].state : UserState::Full;
            if (users.users > 0 && users.state != before)
                add(i,
                    {{clock},
                     sentence(users.reason, plan),
                     evidenceCell(users.reason.fact),
                     sourceCell(users.reason.fact)});
        }
    }
    return rows;
}

QStringList actionColumns()
{
    return {WhatIfPages::tr("No."), WhatIfPages::tr("To do"), WhatIfPages::tr("Runbook"), WhatIfPages::tr("Evidence"),
            QString()};
}

QList<FactRowCells> actionRows(const Snapshot &now, const Moment &moment)
{
    QList<FactRowCells> rows;
    for (const WaitingAction &action : moment.actions)
        rows.append({{number(rows.size() + 1)},
                     sentence(action.reason, now.plan),
                     {},
                     evidenceCell(action.reason.fact),
                     {action.action ? QString() : WhatIfPages::tr("by hand"),
                      action.action ? QString() : WhatIfPages::tr("The simulation does not carry this out.")}});
    return rows;
}

QStringList poolColumns()
{
    return {WhatIfPages::tr("Pool, store"), WhatIfPages::tr("Outcome"), WhatIfPages::tr("Servers"),
            WhatIfPages::tr("Users"),       WhatIfPages::tr("Since"),   WhatIfPages::tr("Why"),
            WhatIfPages::tr("Evidence")};
}

QList<FactRowCells> poolRows(const Snapshot &now, const Moment &moment)
{
    QHash<EntityRef, const UserResult *> users;
    for (const UserResult &group : moment.results.users)
        users.insert(group.group, &group);
    QList<FactRowCells> rows;
    for (const PoolResult &pool : moment.results.pools) {
        const UserResult *group = users.value(pool.pool);
        const bool hasUsers = group && group->users > 0;
        const Statement &why = hasUsers && group->state != UserState::Full ? group->reason : pool.reason;
        rows.append({nameCell(pool.pool, now.plan),
                     {wordsOf(pool.outcome), {}, lookIcon(lookOf(pool.outcome))},
                     {WhatIfPages::tr("%1 of %2").arg(number(pool.running), number(pool.servers))},
                     //: How users are and how many: "Signed out: 12,000".
                     {hasUsers ? fillPlaces(WhatIfPages::tr("%1: %2"), {wordsOf(group->state), number(group->users)})
                               : QString()},
                     {clockText(hasUsers ? std::max(pool.since, group->since) : pool.since)},
                     sentence(why, now.plan),
                     evidenceCell(why.fact)});
    }
    for (const StoreResult &store : moment.results.stores)
        rows.append({nameCell(store.store, now.plan),
                     {wordsOf(store.outcome), {}, lookIcon(lookOf(store.outcome))},
                     {store.serving ? shortName(nameOf(now.plan, store.serving)) : QString()},
                     {},
                     {clockText(store.since)},
                     sentence(store.reason, now.plan),
                     evidenceCell(store.reason.fact)});
    return rows;
}

QStringList serviceColumns()
{
    return {WhatIfPages::tr("Service"), WhatIfPages::tr("Of"),       WhatIfPages::tr("Outcome"),
            WhatIfPages::tr("Why"),     WhatIfPages::tr("Evidence"), WhatIfPages::tr("Source")};
}

QList<FactRowCells> serviceRows(const Snapshot &now, const Moment &moment)
{
    QList<FactRowCells> rows;
    for (const ServiceResult &service : moment.results.services)
        if (service.outcome != ServiceOutcome::Works)
            rows.append(
                {{wordsOf(service.service)},
                 service.subject ? nameCell(service.subject, now.plan) : FactCell{WhatIfPages::tr("the deployment")},
                 {wordsOf(service.outcome), {}, iconOf(service.outcome)},
                 sentence(service.reason, now.plan),
                 evidenceCell(service.reason.fact),
                 sourceCell(service.reason.fact)});
    return rows;
}

QStringList featureColumns(const Moment &moment)
{
    QStringList titles{WhatIfPages::tr("Feature")};
    for (const auto &[column, users] : columnsOf(moment))
        titles += fillPlaces(WhatIfPages::tr("%1: %2"), {wordsOf(column), number(users)});
    return titles;
}

QList<FactRowCells> featureRows(const Moment &moment)
{
    const std::map<FeatureColumn, int> columns = columnsOf(moment);
    QList<FactRowCells> rows;
    for (const auto &feature : enumNames(Feature{})) {
        FactRowCells row{{wordsOf(feature.value)}};
        for (const auto &[column, users] : columns) {
            const FeatureCell &cell = featureFor(feature.value, column);
            QString text = cell.remark ? QCoreApplication::translate("Simulation", cell.remark) : wordsOf(cell.outcome);
            if (cell.isDerived)
                text += u" †"_s;
            row.append({text, cell.isDerived ? wordsOf(Evidence::Derived) : wordsOf(Evidence::Documented),
                        iconOf(cell.outcome)});
        }
        rows.append(row);
    }
    return rows;
}

QStringList warningColumns()
{
    return {WhatIfPages::tr("Warning"), WhatIfPages::tr("Evidence"), WhatIfPages::tr("Source")};
}

QList<FactRowCells> warningRows(const Snapshot &now, const Moment &moment)
{
    QList<FactRowCells> rows;
    for (const Statement &warning : moment.warnings) {
        FactCell text = sentence(warning, now.plan);
        text.icon = icon(u"warning"_s, &Theme::warning);
        rows.append({text, evidenceCell(warning.fact), sourceCell(warning.fact)});
    }
    return rows;
}

} // namespace twinpool
