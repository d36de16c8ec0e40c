// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/capacityrules.h"

#include "model/edits/splitpool.h"
#include "model/rules/catalogue/poolfixes.h"
#include "model/sizing/frontends.h"

namespace twinpool {

namespace {

/// Users and Front Ends of an Enterprise pool; no servers where there is nothing to judge.
struct Load {
    int users = 0, servers = 0;
};
Load loadOf(const Snapshot &now, const Pool &pool)
{
    if (!pool.isEnterprise())
        return {};
    return {pool.as<UserPool>()->homedUsers, now.serverCountOf(pool.id)};
}

bool isOverloaded(Load load)
{
    return frontEndsFor(load.users, usersPerFrontEnd) > load.servers;
}

// CAP-001
void checkUsersPerFrontEnd(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Load load = loadOf(now, pool);
    if (load.servers > 0 && isOverloaded(load))
        out.add({qint64(load.servers), qint64(load.users), qint64(frontEndsFor(load.users, usersPerFrontEnd))});
}

/// As many as the published figure asks for, where a pool can have them; never two, which some versions refuse.
QList<Edit> addMissingFrontEnds(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    const int users = loadOf(now, *pool).users;
    return growTo(now, pool->id, std::max(recommendedFrontEnds, frontEndsForLoad(users, pool->version)));
}

// CAP-002
void checkSpareFrontEnd(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Load load = loadOf(now, pool);
    if (load.servers < 2 || isOverloaded(load) || !isOverloaded({load.users, load.servers - 1}))
        return;
    const int left = load.servers - 1;
    out.add({qint64(load.servers), qint64((load.users + left - 1) / left), qint64(usersPerFrontEnd)});
}

QList<Edit> addSpareFrontEnd(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    return pool ? growTo(now, pool->id, loadOf(now, *pool).servers + 1) : QList<Edit>();
}

// CAP-003
void checkUserMaximum(const Snapshot &, const Pool &pool, Findings &out)
{
    const int most = limitsOf(pool.version).usersPerPool;
    if (const auto *user = pool.as<UserPool>(); pool.isEnterprise() && user->homedUsers > most)
        out.add({qint64(user->homedUsers), qint64(most)});
}

QList<Edit> splitPool(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const auto *user = pool ? pool->as<UserPool>() : nullptr;
    if (!user || user->homedUsers > 2 * limitsOf(pool->version).usersPerPool)
        return {};
    const int half = (user->homedUsers + 1) / 2;
    return {edits::splitPool(pool->id, std::min(frontEndsWithSpare(half, pool->version), limitsOf(pool->version).frontEnds))};
}

/// Whether PAR-010 speaks of the users of a Standard Edition server that homes too many.
bool isInStandardPair(const Snapshot &now, const Pool &pool)
{
    return std::ranges::any_of(now.pairingsOf(pool.id), [&](const Pairing *pairing) {
        const Pool *partner = now.find(pairing->poolA == pool.id ? pairing->poolB : pairing->poolA);
        return partner && partner->id != pool.id && partner->isStandard();
    });
}

// CAP-006
void checkStandardShare(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.isStandard() || pool.as<UserPool>()->homedUsers <= usersPerStandardEdition
        || isInStandardPair(now, pool))
        return;
    out.add({qint64(pool.as<UserPool>()->homedUsers), qint64(usersPerStandardEdition)});
}

} // namespace

std::vector<Rule> capacityUserRules()
{
    const std::vector<Source> sizes{pages::capacity2015, pages::capacity2019};
    return {
        {
            .id = "CAP-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many users per Front End"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "The %n Front End Server(s) of %1 home(s) %3 users, who need %4 servers."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "One Front End Server on the recommended hardware carries about 6,660 users of the "
                                     "pool, those of its branches included."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add Front End Servers, or move users to other pools."),
            .sources = sizes,
            .check = checkUsersPerFrontEnd,
            .fixes = addMissingFrontEnds,
        },
        {
            .id = "CAP-002",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "No spare Front End"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "When one of the %n Front End Server(s) of %1 fails, each that is left "
                                           "serves %3 users; it can carry %4."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "After the loss of one server the others must carry all users: for 30,000 users "
                                     "six servers are enough, five are not."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a Front End Server, or move users to other pools."),
            .sources = sizes,
            .check = checkSpareFrontEnd,
            .fixes = addSpareFrontEnd,
        },
        {
            .id = "CAP-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool over its user maximum"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 homes %2 users; a pool of its version may home %3."),
            .why = QT_TRANSLATE_NOOP("Rules", "Larger pools were not tested."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Create another pool for some of the users."),
            .sources = sizes,
            .check = checkUserMaximum,
            .reach = 0,
            .fixes = splitPool,
        },
        {
            .id = "CAP-006",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Standard Edition server over its share"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Standard Edition server %1 homes %2 users; plan for at most %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Two such servers in a pair may home 2,500 users each, because one of them serves "
                                     "up to 5,000 after a failover. Much audio and video lowers the figure."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move users, add Standard Edition servers, or use an Enterprise pool."),
            .sources = sizes,
            .check = checkStandardShare,
            .reach = 2,
        },
    };
}

} // namespace twinpool
