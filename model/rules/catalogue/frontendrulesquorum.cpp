// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/frontendrules.h"

#include "model/catalog/poollimits.h"
#include "model/catalog/quorum.h"
#include "model/edits/machines.h"
#include "model/rules/catalogue/poolfixes.h"

namespace twinpool {

namespace {

/// The mode of the user store of an Enterprise pool; none when it has no such store.
std::optional<HaMode> backEndMode(const Snapshot &now, const Pool &pool)
{
    const auto *user = pool.as<UserPool>();
    const SqlStore *store = user && pool.isEnterprise() ? now.find(user->userStore) : nullptr;
    return store ? std::optional(store->haMode) : std::nullopt;
}

// FEP-001 and FEP-002.
void checkTwoFrontEnds(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.isEnterprise() && now.serverCountOf(pool.id) == 2)
        out.add();
}

// FEP-003
void checkSingleFrontEnd(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.isEnterprise() && now.serverCountOf(pool.id) == 1)
        out.add();
}

// FEP-004
void checkTooManyFrontEnds(const Snapshot &now, const Pool &pool, Findings &out)
{
    const int most = limitsOf(pool.version).frontEnds;
    if (const int count = pool.isEnterprise() ? now.serverCountOf(pool.id) : 0; count > most)
        out.add({qint64(count), qint64(most)});
}

// FEP-005. Sizes between the maximum that old help pages quote and the real one.
void checkVeryLargePool(const Snapshot &now, const Pool &pool, Findings &out)
{
    const int count = pool.isEnterprise() ? now.serverCountOf(pool.id) : 0;
    if (count > limitsOf(ProductVersion::V2015).frontEnds && count <= limitsOf(pool.version).frontEnds)
        out.add({qint64(count), qint64(firstStartOf(count).servers)});
}

// FEP-006
void checkOnlyFirstVote(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.isEnterprise())
        return;
    const auto servers = now.serversOf(pool.id);
    const int count = static_cast<int>(servers.size());
    const Quorum quorum = quorumOf(count, pool.version);
    if (quorum.voters == count)
        return;
    QList<EntityRef> voters;
    for (int i = 0; i < quorum.voters; ++i)
        voters.append(servers[i]->id);
    out.add({qint64(quorum.voters), qint64(count), qint64(quorum.needed())}, voters);
}

// FEP-007
void checkHostCarriesQuorum(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto servers = now.serversOf(pool.id);
    if (!pool.isEnterprise() || servers.size() < 2)
        return;
    const Quorum quorum = quorumOf(static_cast<int>(servers.size()), pool.version);
    const auto share = [&](const Server *a, const Server *b) {
        return !a->hostId.isEmpty() && a->hostId.compare(b->hostId, Qt::CaseInsensitive) == 0;
    };
    const Server *loaded = nullptr;
    int most = quorum.tolerated();
    for (int i = 0; i < quorum.voters; ++i) {
        int onHost = 0;
        for (int other = 0; other < quorum.voters; ++other)
            onHost += share(servers[i], servers[other]) ? 1 : 0;
        if (onHost > most) {
            most = onHost;
            loaded = servers[i];
        }
    }
    if (!loaded)
        return;
    QList<EntityRef> together;
    for (int i = 0; i < quorum.voters; ++i)
        if (share(loaded, servers[i]))
            together.append(servers[i]->id);
    out.add({qint64(most), loaded->hostId, qint64(quorum.voters - most), qint64(quorum.needed())}, together);
}

// FEP-008
void checkStandaloneBackEndVotes(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (backEndMode(now, pool) != HaMode::Standalone)
        return;
    const int count = now.serverCountOf(pool.id);
    if (quorumOf(count, pool.version).sqlVotes)
        out.add({qint64(count)}, {pool.as<UserPool>()->userStore});
}

// FEP-009. The vote stays with the primary SQL server when the mirror takes over.
void checkEvenPoolOnMirror(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (backEndMode(now, pool) != HaMode::Mirrored)
        return;
    if (const int count = now.serverCountOf(pool.id); count > 0 && count % 2 == 0)
        out.add({qint64(count)}, {pool.as<UserPool>()->userStore});
}

QList<Edit> grow(const Snapshot &now, const Finding &finding, int by)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    return pool ? growTo(now, pool->id, now.serverCountOf(pool->id) + by) : QList<Edit>();
}

QList<Edit> addOneFrontEnd(const Snapshot &now, const Finding &finding)
{
    return grow(now, finding, 1);
}

QList<Edit> addTwoFrontEnds(const Snapshot &now, const Finding &finding)
{
    return grow(now, finding, recommendedFrontEnds - 1);
}

QList<Edit> distributeServers(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    const Quorum quorum = quorumOf(now.serverCountOf(pool->id), pool->version);
    if (quorum.tolerated() < 1)
        return {};
    return {edits::distributeOverHosts(pool->id, quorum.voters, quorum.tolerated())};
}

} // namespace

std::vector<Rule> frontEndQuorumRules()
{
    static constexpr Source manageServers{"Manage Front End Servers",
                                          "SfbServer/manage/topology/manage-front-end-servers.md"};
    static constexpr Source addMachine{"Add Front End Machine (Topology Builder help)",
                                       "SfbServer/help-topics/help-topobld/add-front-end-machine.md"};
    static constexpr Source topologyBasics{"Topology Basics",
                                           "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"};
    return {
        {
            .id = "FEP-001",
            .severity = Severity::Error,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Enterprise pool with two Front Ends"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Enterprise pool %1 has two Front End Servers."),
            .why = QT_TRANSLATE_NOOP("Rules", "Topology Builder refuses to publish such a pool in these versions."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Add a third server, or replace the pool with two paired Standard Edition servers."),
            .sources = {pages::frontEndPools, manageServers},
            .check = checkTwoFrontEnds,
            .fixes = addOneFrontEnd,
        },
        {
            .id = "FEP-002",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Two-server Enterprise pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Enterprise pool %1 has only two Front End Servers."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Two servers give little availability: the SQL back end holds the third vote, so "
                                     "the pool will probably stop soon after the back end does."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Grow to three or more servers, or use Standard Edition servers in a pair."),
            .sources = {pages::frontEndPools},
            .check = checkTwoFrontEnds,
            .fixes = addOneFrontEnd,
        },
        {
            .id = "FEP-003",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Single-server Enterprise pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Enterprise pool %1 consists of one Front End Server."),
            .why = QT_TRANSLATE_NOOP("Rules", "When that machine is lost, the pool is lost."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Plan three servers at least. Do not stop at two: the versions 2019 and "
                                        "Subscription Edition do not accept that."),
            .sources = {pages::frontEndPools, topologyBasics},
            .check = checkSingleFrontEnd,
            .fixes = addTwoFrontEnds,
        },
        {
            .id = "FEP-004",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many Front Ends"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 has %n Front End Server(s); at most %3 are supported."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Larger pools were not tested. Topology Builder itself accepts up to 20 servers, "
                                     "which is not the supported size."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Remove servers, or split the users over a second pool."),
            .sources = {pages::capacity2015, pages::capacity2019, addMachine},
            .check = checkTooManyFrontEnds,
        },
        {
            .id = "FEP-005",
            .severity = Severity::Info,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool of 13 to 16 servers"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%1 has %n Front End Server(s); %3 must run before the pool starts from fully stopped."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The size is supported, although Topology Builder help still names 12. How many "
                                     "servers must start is published for 16 only; the figure for 13 to 15 is derived "
                                     "from it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan the first start with that many servers ready."),
            .sources = {pages::capacity2019, pages::frontEndPools, addMachine},
            .check = checkVeryLargePool,
        },
        {
            .id = "FEP-006",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Only the first servers vote"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "Of the %3 servers of %1 only the first %n vote(s); %4 of those must run."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "Pool quorum counts servers in the order of their first start: the first 7 of 8 or "
                                  "9, the first 9 of 10 to 12 (from 2019 on of 10 or 11), and from 2019 on the first "
                                  "12 of larger pools. Losing many of those stops the pool although later servers "
                                  "still run."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Patch and place the voting servers with care."),
            .sources = {pages::frontEndPools},
            .check = checkOnlyFirstVote,
        },
        {
            .id = "FEP-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "One virtualization host can break quorum"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "Host %3 carries %n voting server(s) of %1. Without it %4 remain, but the "
                                           "pool needs %5."),
            .why = QT_TRANSLATE_NOOP("Rules", "The failure of a single host would stop every service of the pool."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Spread the voting servers over more hosts and keep them apart there."),
            .sources = {pages::frontEndPools},
            .check = checkHostCarriesQuorum,
            .fixes = distributeServers,
        },
        {
            .id = "FEP-008",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Back End takes part in the pool vote"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules",
                                    "%1 has %n Front End Server(s), an even number, and its Back End is a single "
                                    "SQL server."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "With two, four or six servers the primary SQL server breaks the tie. While it is "
                                     "down, the pool survives the loss of one Front End less."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Use an odd number of servers, or give the Back End high availability."),
            .sources = {pages::frontEndPools},
            .check = checkStandaloneBackEndVotes,
            .fixes = addOneFrontEnd,
        },
        {
            .id = "FEP-009",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Even pool on a mirrored back end"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%1 has %n Front End Server(s), an even number, and its Back End is mirrored."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "The vote belongs to the primary SQL server and does not pass to the mirror. While "
                                  "the mirror serves and the primary is down, the loss of further Front Ends can "
                                  "stop the pool earlier than its size suggests."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Use an odd number of servers, or fail back to the primary without delay."),
            .sources = {pages::frontEndPools},
            .check = checkEvenPoolOnMirror,
            .fixes = addOneFrontEnd,
        },
    };
}

} // namespace twinpool
