// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookchoices.h"

namespace twinpool {

namespace {

QList<EntityRef> allSubjects(const PlanFacts &plan)
{
    QList<EntityRef> subjects;
    for (const Pool *pool : plan.pools + plan.edgePools)
        subjects.append(pool->id);
    for (const SqlStore *store : plan.stores)
        subjects.append(store->id);
    for (const Site *site : plan.sites)
        subjects.append(site->id);
    return subjects;
}

/// What runbooks are generated for, of all that the failure concerns.
QList<EntityRef> subjectsConcerned(const PlanFacts &plan, EntityRef failed)
{
    const Snapshot &now = plan.now;
    if (const Server *server = now.find(failed.as<ServerId>()))
        return {server->pool};
    if (const SqlNode *node = now.find(failed.as<SqlNodeId>()))
        failed = node->store;
    QList<EntityRef> subjects{failed};
    if (const Pairing *pair = now.find(failed.as<PairingId>()))
        subjects = {pair->poolA, pair->poolB};
    if (const SqlStore *store = now.find(failed.as<SqlStoreId>()))
        for (const Pool *user : plan.usersOf(store->id))
            if (plan.backEndOf(*user) == store || user->as<PersistentChatPool>())
                subjects.append(user->id);
    if (const Pool *pool = now.find(failed.as<PoolId>()))
        if (const SqlStore *store = plan.backEndOf(*pool))
            subjects.append(store->id);
    if (const Site *site = now.find(failed.as<SiteId>()))
        for (const Pool *pool : now.poolsOf(site->id))
            subjects.append(pool->id);
    return subjects;
}

bool isWithoutRecovery(const PlanFacts &plan, EntityRef subject)
{
    const Pool *pool = plan.now.find(subject.as<PoolId>());
    return pool && pool->as<UserPool>() && !backupOf(plan.now, *pool);
}

template <class Wanted>
QList<RunbookChoice> choicesFor(const PlanFacts &plan, const QList<EntityRef> &subjects, Wanted wanted)
{
    QList<RunbookChoice> choices;
    for (const RunbookTemplate &runbook : runbookCatalogue())
        for (EntityRef subject : subjects)
            if (subject && subject.kind == runbook.subject && wanted(runbook)
                && runbook.appliesTo(RunbookFacts(plan, subject)))
                choices.append({subject, runbook.kind});
    for (EntityRef subject : subjects)
        if (isWithoutRecovery(plan, subject))
            choices.append({subject, std::nullopt});
    return choices;
}

} // namespace

QList<RunbookChoice> allRunbooks(const Snapshot &now)
{
    const PlanFacts plan(now);
    return choicesFor(plan, allSubjects(plan), [](const RunbookTemplate &) { return true; });
}

QList<RunbookChoice> runbooksFor(const Snapshot &now, EntityRef failed)
{
    const PlanFacts plan(now);
    return choicesFor(plan, subjectsConcerned(plan, failed),
                      [](const RunbookTemplate &runbook) { return !runbook.isPlanned; });
}

std::optional<RunbookChoice> runbookWithStep(const Snapshot &now, QStringView step, const QList<EntityRef> &concerned)
{
    const auto hasStep = [step](const auto &steps, auto idOf) {
        return std::ranges::any_of(steps, [&](const auto &each) { return QLatin1StringView(idOf(each)) == step; });
    };
    const auto isIts = [&](const RunbookTemplate &runbook) {
        return hasStep(runbook.steps, [](const RunbookStepTemplate &each) { return each.id; });
    };
    std::optional<RunbookChoice> without;
    const auto first = [&](const QList<RunbookChoice> &choices) -> std::optional<RunbookChoice> {
        for (const RunbookChoice &choice : choices) {
            if (!choice.kind || !isIts(runbookTemplate(*choice.kind)))
                continue;
            const Result<Runbook> runbook = generateRunbook(now, *choice.kind, choice.subject);
            if (runbook && hasStep(runbook->steps, [](const RunbookStep &each) { return each.definition->id; }))
                return choice;
            if (runbook && !without)
                without = choice;
        }
        return std::nullopt;
    };
    for (EntityRef ref : concerned)
        if (const auto choice = first(runbooksFor(now, ref)))
            return choice;
    const std::optional<RunbookChoice> ofConcerned = without;
    const std::optional<RunbookChoice> any = first(allRunbooks(now));
    return any ? any : ofConcerned;
}

QString textOf(const RunbookChoice &choice, const Plan &plan)
{
    const QString name = nameOf(plan, choice.subject);
    if (choice.kind)
        return QCoreApplication::translate("Runbooks", "%1: %2").arg(wordsOf(*choice.kind), name);
    return QCoreApplication::translate("Runbooks",
                                       "There is no disaster recovery for %1: no pool is its partner, and only a "
                                       "restore from the exports (tasks BKP-01 to BKP-04) remains.")
        .arg(name);
}

} // namespace twinpool
