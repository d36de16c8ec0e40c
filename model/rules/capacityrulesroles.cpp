// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/capacityrules.h"

#include "model/catalog/capacity.h"
#include "model/rules/poolfixes.h"

namespace twinpool {

namespace {

int serverCount(const Snapshot &now, PoolId pool)
{
    return static_cast<int>(now.serversOf(pool).size());
}

/// Too many for all servers or, where there are several, for one fewer.
template <class Role>
void checkRemoteUsers(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *role = pool.as<Role>();
    const int servers = role ? serverCount(now, pool.id) : 0;
    if (servers == 0)
        return;
    const int each = remoteUsersPerServer(pool.version);
    if (role->concurrentRemoteUsers > qint64(each) * std::max(1, servers - 1))
        out.add({qint64(servers), qint64(role->concurrentRemoteUsers), qint64(each)});
}

template <class Role>
QList<Edit> addForRemoteUsers(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const auto *role = pool ? pool->as<Role>() : nullptr;
    if (!role)
        return {};
    const int each = remoteUsersPerServer(pool->version);
    return growTo(now, pool->id, (role->concurrentRemoteUsers - 1) / each + 2);
}

/// Calls without media bypass that a stand-alone Mediation Server carries.
int callsOf(const Server &server, ProductVersion version)
{
    const bool hyperThreading = server.hosting == Hosting::Virtual ? server.hostHyperThreading : server.hyperThreading;
    const MediationLimits limits = mediationLimitsOf(version);
    return hyperThreading ? limits.standAlone : limits.standAloneWithoutHyperThreading;
}

/// What the Mediation Servers of a pool have to carry and can.
struct Calls {
    int planned = 0, servers = 0;
    int all = 0;      ///< What all servers carry.
    int oneFewer = 0; ///< After the loss of the strongest.
    bool isStandAlone = false;
};
Calls callsOf(const Snapshot &now, const Pool &pool)
{
    Calls calls;
    if (const auto *user = pool.as<UserPool>(); user && user->mediation) {
        const int each = mediationLimitsOf(pool.version).collocated;
        calls.planned = user->mediation->busyHourCalls;
        calls.servers = serverCount(now, pool.id);
        calls.all = each * calls.servers;
        calls.oneFewer = std::max(0, calls.all - each);
    } else if (const auto *role = pool.as<MediationPool>()) {
        calls.isStandAlone = true;
        calls.planned = role->mediation.busyHourCalls;
        int most = 0;
        for (const Server *server : now.serversOf(pool.id)) {
            const int its = callsOf(*server, pool.version);
            ++calls.servers;
            calls.all += its;
            most = std::max(most, its);
        }
        calls.oneFewer = calls.all - most;
    }
    return calls;
}

/// A collocated server a little above its limit (capacity.md section 14, row 8).
bool isTolerable(const Calls &calls)
{
    return !calls.isStandAlone && qint64(calls.planned) * 100 <= qint64(calls.all) * (100 + collocatedCallsTolerancePercent);
}

// CAP-009
void checkCalls(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Calls calls = callsOf(now, pool);
    const int carried = calls.isStandAlone && calls.servers > 1 ? calls.oneFewer : calls.all;
    if (calls.servers == 0 || calls.planned <= carried)
        return;
    out.addAs(isTolerable(calls) ? Severity::Info : Severity::Warning,
              {qint64(calls.servers), qint64(calls.planned), qint64(calls.all), qint64(calls.oneFewer)});
}

/// Where the overload is a note only, nothing has to grow.
QList<Edit> addMediationServers(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    const Calls calls = callsOf(now, *pool);
    const Rows<Server> servers = now.serversOf(pool->id);
    if (servers.isEmpty() || isTolerable(calls))
        return {};
    if (!calls.isStandAlone) {
        const int each = mediationLimitsOf(pool->version).collocated;
        return growTo(now, pool->id, std::max(recommendedFrontEnds, (calls.planned - 1) / each + 1));
    }
    const int each = callsOf(*servers.back(), pool->version); // the new ones are alike the last one
    const int spare = std::max(each, calls.all - calls.oneFewer);
    const qint64 missing = (qint64(calls.planned) + spare - calls.all - 1) / each + 1;
    return growTo(now, pool->id, calls.servers + static_cast<int>(missing));
}

} // namespace

std::vector<Rule> capacityRoleRules()
{
    const std::vector<Source> sizes{pages::capacity2015, pages::capacity2019};
    return {
        {
            .id = "CAP-004",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Edge capacity"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "%1 has %n Edge Server(s) for %3 remote users at once; each carries %4, and "
                                           "one server should be to spare."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "An Edge Server carries 12,000 remote users at once in version 2015, 18,000 in later "
                                     "ones. One more keeps the service up when a server is lost."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add Edge Servers."),
            .sources = sizes,
            .check = checkRemoteUsers<EdgePool>,
            .fixes = addForRemoteUsers<EdgePool>,
        },
        {
            .id = "CAP-005",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Director capacity"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "%1 has %n Director(s) for %3 remote users at once; each carries %4, and one "
                                           "should be to spare."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A Director carries as many remote users at once as an Edge Server: 12,000 in "
                                     "version 2015, 18,000 in later ones."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add Directors."),
            .sources = sizes,
            .check = checkRemoteUsers<DirectorPool>,
            .fixes = addForRemoteUsers<DirectorPool>,
        },
        {
            .id = "CAP-009",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Mediation capacity"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "%n Mediation Server(s) of %1 must carry %3 calls at once without media "
                                           "bypass; all of them can carry %4, one fewer %5."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A Mediation Server beside a Front End carries 150 such calls in version 2015, 200 "
                                     "in later ones; up to 15 percent more is only worth a note. A stand-alone one "
                                     "carries 1,500 or 2,000 with hyper-threading, 1,100 or 1,500 without, and one "
                                     "should be to spare."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Add servers, use a stand-alone Mediation pool, or let more calls bypass it."),
            .sources = sizes,
            .check = checkCalls,
            .fixes = addMediationServers,
        },
    };
}

} // namespace twinpool
