// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool holdsPoolOfPair(const RunbookFacts &facts)
{
    return !facts.poolsTakenOver().isEmpty();
}

bool leavesPoolsAlone(const RunbookFacts &facts)
{
    return !facts.poolsLeftAlone().isEmpty();
}

bool holdsStore(const RunbookFacts &facts)
{
    return facts.plan.cms && facts.plan.cms->site == facts.site->id;
}

/// The pool elsewhere that takes the store over, or null.
const Pool *nextHolder(const RunbookFacts &facts)
{
    return facts.poolsTakenOver().contains(facts.plan.cms) ? backupOf(facts.plan.now, *facts.plan.cms) : nullptr;
}

bool storeIsTakenOver(const RunbookFacts &facts)
{
    return nextHolder(facts) != nullptr;
}

bool storeIsLost(const RunbookFacts &facts)
{
    return !storeIsTakenOver(facts);
}

/// Edge pools elsewhere whose next hop is \a pool.
QList<const Pool *> edgesBehind(const RunbookFacts &facts, const Pool &pool)
{
    QList<const Pool *> found;
    for (const Pool *edge : facts.plan.edgePools)
        if (edge->site != facts.site->id && edge->as<EdgePool>()->nextHop == pool.id)
            found.append(edge);
    return found;
}

bool hasEdgePool(const RunbookFacts &facts)
{
    return std::ranges::any_of(facts.plan.edgePools,
                               [&](const Pool *edge) { return edge->site == facts.site->id; });
}

bool concernsEdges(const RunbookFacts &facts)
{
    const auto takenOver = facts.poolsTakenOver();
    return hasEdgePool(facts) || std::ranges::any_of(takenOver, [&](const Pool *pool) {
        return !edgesBehind(facts, *pool).isEmpty();
    });
}

bool carriesFederation(const RunbookFacts &facts)
{
    return std::ranges::any_of(facts.plan.edgePools, [&](const Pool *edge) {
        return edge->site == facts.site->id
               && (edge->as<EdgePool>()->federationEnabled || facts.plan.deployment.federationRoute == edge->id);
    });
}

bool holdsChat(const RunbookFacts &facts)
{
    return std::ranges::any_of(facts.plan.pools, [&](const Pool *pool) {
        const auto *chat = pool->as<PersistentChatPool>();
        const SqlStore *store = chat ? facts.plan.now.find(chat->primaryStore) : nullptr;
        return store && store->site == facts.site->id && pool->version == ProductVersion::V2015;
    });
}

QString namesOf(const QList<const Pool *> &pools)
{
    QStringList names;
    for (const Pool *pool : pools)
        names.append(pool->fqdn);
    return names.join(QLatin1StringView(", "));
}

QList<TaskArgument> lostPools(const RunbookFacts &facts)
{
    return {namesOf(facts.poolsTakenOver()), namesOf(facts.poolsLeftAlone())};
}

QList<TaskArgument> storePools(const RunbookFacts &facts)
{
    const Pool *next = nextHolder(facts);
    return {EntityRef(facts.plan.cms->id), next ? EntityRef(next->id) : EntityRef()};
}

void failOverStore(const RunbookFacts &facts, TaskCommands &out)
{
    if (const Pool *next = nextHolder(facts))
        out.add(PowerShellBlock()
                    .line("# on a server of {}", as::fqdn(next->fqdn))
                    .append(forcedStoreFailover(facts.plan, *next, out)));
}

void moveNextHops(const RunbookFacts &facts, TaskCommands &out)
{
    PowerShellBlock block;
    for (const Pool *pool : facts.poolsTakenOver())
        block.append(setNextHop(edgesBehind(facts, *pool), *backupOf(facts.plan.now, *pool)));
    out.add(block);
}

void failOverPools(const RunbookFacts &facts, TaskCommands &out)
{
    for (const Pool *pool : facts.poolsTakenOver())
        out.add(PowerShellBlock()
                    .line("# on a server of {}", as::fqdn(backupOf(facts.plan.now, *pool)->fqdn))
                    .line("Invoke-CsPoolFailOver -PoolFqdn {} -DisasterMode -Verbose", as::fqdn(pool->fqdn)));
}

} // namespace

RunbookTemplate siteLoss()
{
    return {
        .kind = RunbookKind::SiteLoss,
        .id = "RB-SITE",
        .subject = EntityKind::Site,
        .appliesTo = holdsPoolOfPair,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "The whole data center of the site %1 is gone."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "The service owner has decided.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "Somebody watches that the lost site does not come up by half: its network is isolated before it is "
              "powered on again.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "Users, federation, chat and numbers work from other sites."),
        .steps = {
            {
                .id = "RB-SITE-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Isolate and decide"),
                .who = {TaskRole::ServiceOwner, TaskRole::NetworkAdministrator},
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Note the decision and its time. Block the wide area network of %1 until RB-FB is prepared.")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Pools elsewhere take over the users of %3.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "There is no disaster recovery for %4: no pool elsewhere is its partner, and only a restore "
                      "from the exports (tasks BKP-01 to BKP-04) remains."), leavesPoolsAlone},
                },
                .arguments = lostPools,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The time of the decision is noted, and %1 is isolated."),
                .sources = {taskpages::managingDaHaBackupService},
            },
            {
                .id = "RB-SITE-02",
                .condition = holdsStore,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Central Management store"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = runbookplaces::survivingPool,
                .duration = {5, 10},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The store was on %3. Run the disaster form of RB-CMS for it: %4 takes it over."),
                     storeIsTakenOver},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The store was on %3, and no pool elsewhere has its standby databases: rebuild it from the "
                      "exports on a surviving pool, as in RB-CMS-05."), storeIsLost},
                },
                .arguments = storePools,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The store is active on a surviving pool."),
                .commands = failOverStore,
                .checks = storeAndReplicas,
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-SITE-03",
                .condition = concernsEdges,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Edge next hop and media"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::TopologyPublish},
                .where = runbookplaces::managementComputer,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "No Edge pool of a surviving site keeps a lost pool as its next hop (as in RB-FO-05).")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "An Edge pool is lost as well: give the pools that used it another one for media (as in "
                      "RB-FO-08)."), hasEdgePool},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Access from outside works for the surviving sites."),
                .commands = moveNextHops,
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-SITE-04",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Pool failover"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::survivingPool,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Fail over each pool of %1, one after the other, the most important users first. It takes about "
                      "20 minutes for each.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The users are signed in."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-FB for each pool."),
                .commands = failOverPools,
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-SITE-05",
                .condition = carriesFederation,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Federation route and external DNS"),
                .who = {TaskRole::SfbAdministrator, TaskRole::DnsAdministrator},
                .rights = {TaskRight::TopologyPublish, TaskRight::Dns},
                .where = QT_TRANSLATE_NOOP("Runbooks", "a management computer, and public DNS"),
                .duration = hour,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run RB-EDGE for the Edge pool that carried federation.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Federation works."),
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-SITE-06",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Response Groups and location database"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::survivingPool,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Do RB-FO-09 and RB-FO-10 for each pool of %1.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Numbers are answered, and locations are found."),
                .sources = {runbookpages::userExperience},
            },
            {
                .id = "RB-SITE-07",
                .condition = holdsChat,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Persistent Chat"),
                .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = QT_TRANSLATE_NOOP("Runbooks", "where the runbook says"),
                .duration = 2 * hour,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run RB-PCH-FO.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Rooms open."),
                .sources = {runbookpages::chatRecovery},
            },
            {
                .id = "RB-SITE-08",
                .title = QT_TRANSLATE_NOOP("Runbooks", "PSTN"),
                .who = {TaskRole::VoiceEngineer},
                .rights = {TaskRight::External},
                .where = QT_TRANSLATE_NOOP("Runbooks", "the provider, and the gateways"),
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Send inbound numbers to the gateways of another site. Routes for outbound calls use gateways of "
                      "another site too.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Calls work in both directions."),
                .sources = {{"Plan for Enterprise Voice resiliency in Skype for Business Server",
                             "Skype/SfbServer/plan-your-deployment/enterprise-voice-solution/enterprise-voice-resiliency.md"}},
            },
            {
                .id = "RB-SITE-09",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Run without a partner"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The pools that took over have no backup now: back up SQL and file stores more often, no "
                      "maintenance, and no change of the topology that is not needed.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Users of survivable branches of the lost site have only part of the service.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Operations know it."),
                .sources = {taskpages::disasterRecovery},
            },
            {
                .id = "RB-SITE-10",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Return of the site"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .duration = day,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Bring up servers and SQL in isolation until they are healthy. Connect %1, and wait until the "
                      "replicas have caught up.")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Fail the Edge pools back (RB-EDGE-04)."), hasEdgePool},
                    {QT_TRANSLATE_NOOP("Runbooks", "Then run RB-FB for each pool.")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Run RB-PCH-FB."), holdsChat},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Bring the Response Groups home, set DNS back, and check the pairs.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "RB-FB is closed for each pool."),
                .sources = {runbookpages::failingOver},
            },
        },
    };
}

} // namespace twinpool
