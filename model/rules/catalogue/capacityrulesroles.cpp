// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/capacityrules.h"

#include "model/catalog/capacity.h"
#include "model/edits/trunks.h"
#include "model/rules/catalogue/poolfixes.h"
#include "model/sizing/figure.h"
#include "model/sizing/remoteaccess.h"
#include "model/sizing/telephony.h"

namespace twinpool {

namespace {

/// Too many for all servers or, where there are several, for one fewer.
template <class Role>
void checkRemoteUsers(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *role = pool.as<Role>();
    const int servers = role ? now.serverCountOf(pool.id) : 0;
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
    return growTo(now, pool->id, remoteServersWithSpare(role->concurrentRemoteUsers, pool->version));
}

/// A collocated server a little above its limit (capacity.md section 14, row 8).
bool isTolerable(const CallCapacity &capacity, int planned)
{
    return !capacity.isStandAlone
        && qint64(planned) * 100 <= qint64(capacity.all) * (100 + collocatedCallsTolerancePercent);
}

int plannedCallsOf(const Pool &pool)
{
    const MediationRole *role = mediationOf(pool);
    return role ? role->busyHourCalls : 0;
}

// CAP-009
void checkCalls(const Snapshot &now, const Pool &pool, Findings &out)
{
    const CallCapacity capacity = callCapacityOf(now, pool);
    const int planned = plannedCallsOf(pool);
    const int carried = capacity.isStandAlone && capacity.servers > 1 ? capacity.oneFewer : capacity.all;
    if (capacity.servers == 0 || planned <= carried)
        return;
    out.addAs(isTolerable(capacity, planned) ? Severity::Info : Severity::Warning,
              {qint64(capacity.servers), qint64(planned), qint64(capacity.all), qint64(capacity.oneFewer)});
}

/// Where the overload is a note only, nothing has to grow.
QList<Edit> addMediationServers(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    const CallCapacity capacity = callCapacityOf(now, *pool);
    const int planned = plannedCallsOf(*pool);
    if (capacity.servers == 0 || isTolerable(capacity, planned))
        return {};
    if (!capacity.isStandAlone)
        return growTo(now, pool->id, std::max(recommendedFrontEnds, wholeUp(double(planned) / capacity.each)));
    const int spare = std::max(capacity.each, capacity.all - capacity.oneFewer); // new ones are like the last one
    return growTo(now, pool->id,
                  capacity.servers + wholeUp(double(planned + spare - capacity.all) / capacity.each));
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
