// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/edgerules.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/change.h"
#include "model/edits/nexthop.h"
#include "model/rules/catalogue/outsideusers.h"

namespace twinpool {

namespace {

const Pool *nextHopOf(const Snapshot &now, const Pool &pool)
{
    const auto *edge = pool.as<EdgePool>();
    return edge ? now.find(edge->nextHop) : nullptr;
}

Edit setNextHopTo(const Pool &pool, const Pool &target)
{
    //: %1 is a pool.
    const QString label = QCoreApplication::translate("Edits", "Set next hop to %1").arg(target.fqdn);
    return edits::setNextHop(label, pool.id, target.id);
}

// EDG-005
void checkNextHop(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<EdgePool>())
        return;
    const Pool *hop = nextHopOf(now, pool);
    if (!hop || (!hop->as<UserPool>() && !hop->as<DirectorPool>()))
        out.add();
}

/// The site's Director, else a pool that the Edge pool serves, else a user pool near it.
QList<Edit> chooseNextHop(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    PoolId target = edits::directorOf(now.plan, pool->site);
    if (const auto users = usersOf(now, *pool); !target && !users.isEmpty()) {
        const auto near = std::ranges::find_if(users, [&](const Pool *user) { return user->site == pool->site; });
        target = (near == users.end() ? users.front() : *near)->id;
    }
    if (!target)
        target = edits::likelyUserPool(now.plan, pool->site);
    const Pool *found = now.find(target);
    return found ? QList<Edit>{setNextHopTo(*pool, *found)} : QList<Edit>{};
}

// EDG-006. The Director is two references away: over the site.
void checkBypassedDirector(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Pool *hop = nextHopOf(now, pool);
    if (!hop || !hop->as<UserPool>() || !pool.site)
        return;
    for (const Pool *other : now.poolsOf(pool.site)) {
        if (!other->as<DirectorPool>())
            continue;
        out.add({other->id, hop->id}, {other->id, hop->id});
        return;
    }
}

// EDG-007
void checkNextHopMayFailOver(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Pool *hop = nextHopOf(now, pool);
    if (!hop || !hop->as<UserPool>())
        return;
    for (const Pairing *pairing : now.pairingsOf(hop->id)) {
        if (pairing->oneWay && pairing->poolA != hop->id)
            continue;
        out.add({hop->id}, {hop->id, pairing->id});
        return;
    }
}

/// That of the site, otherwise every Director.
QList<Edit> useDirector(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    if (const Pool *near = now.find(edits::directorOf(now.plan, pool->site)))
        return {setNextHopTo(*pool, *near)};
    QList<Edit> fixes;
    for (const Pool &other : now.plan.pools)
        if (other.as<DirectorPool>())
            fixes.append(setNextHopTo(*pool, other));
    return fixes;
}

const Pool *mediaEdgeOf(const Snapshot &now, const UserPool &user)
{
    const Pool *edge = now.find(user.edgePool);
    return edge && edge->as<EdgePool>() ? edge : nullptr;
}

// EDG-015. About the whole plan: whether there are users outside follows from any Edge pool.
void checkMediaPath(const Snapshot &now, Findings &out)
{
    const bool edgeExists = hasEdgePool(now.plan);
    for (const Pool &pool : now.plan.pools) {
        const auto *user = pool.as<UserPool>();
        if (user && allVersions.contains(pool.version) && !mediaEdgeOf(now, *user)
            && hasOutsideUsers(*user, edgeExists))
            out.addAbout(pool.id);
    }
}

/// One edit for each Edge pool of the site or, without one, of the plan.
QList<Edit> associateEdge(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    QList<Edit> near, all;
    for (const Pool &other : now.plan.pools) {
        if (!other.as<EdgePool>())
            continue;
        //: %1 is an Edge pool.
        const QString label = QCoreApplication::translate("Edits", "Associate Edge pool %1").arg(other.fqdn);
        all.append(changeRole<UserPool>(label, pool->id, [id = other.id](UserPool &user) { user.edgePool = id; }));
        if (other.site == pool->site)
            near.append(all.last());
    }
    return near.isEmpty() ? all : near;
}

// EDG-016
void checkOneEdgeForAll(const Snapshot &now, Findings &out)
{
    const Pool *edge = nullptr;
    QList<EntityRef> users;
    SiteId firstSite;
    bool severalSites = false;
    for (const Pool &pool : now.plan.pools) {
        const auto *user = pool.as<UserPool>();
        if (!user)
            continue;
        const Pool *its = mediaEdgeOf(now, *user);
        if (!its || (edge && its != edge))
            return;
        edge = its;
        users.append(pool.id);
        severalSites = severalSites || (firstSite && pool.site && pool.site != firstSite);
        if (!firstSite)
            firstSite = pool.site;
    }
    if (severalSites && allVersions.contains(edge->version))
        out.addAbout(edge->id, {qint64(users.size())}, users);
}

bool mediaPathsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) {
        const auto *user = row.as<UserPool>();
        return std::tuple(row.version, row.role.index(), user ? row.site : SiteId{}, user ? user->edgePool : PoolId{},
                          user ? user->remoteUsers : std::nullopt, user ? user->federatedUsers : std::nullopt);
    });
}

} // namespace

std::vector<Rule> edgeRoutingRules()
{
    static constexpr Source nextHop{"Add Edge Server Next Hop (Topology Builder help)",
                                    "SfbServer/help-topics/help-topobld/add-edge-server-next-hop.md"};
    static constexpr Source systemRequirements{
        "Edge Server system requirements",
        "SfbServer/plan-your-deployment/edge-server-deployments/system-requirements.md"};
    return {
        {
            .id = "EDG-005",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Edge next hop missing or invalid"),
            .message = QT_TRANSLATE_NOOP("Rules", "The next hop of %1 is neither a user pool nor a Director pool."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "An Edge pool hands on to a Director or to a pool that homes users; there is no "
                                     "other choice, and one has to be made."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Select a Director or a user pool."),
            .sources = {nextHop},
            .check = checkNextHop,
            .fixes = chooseNextHop,
        },
        {
            .id = "EDG-006",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Director present but bypassed"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 hands on to %3, although its site has the Director %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Where a Director is deployed it is the next hop. Access from outside then does "
                                     "not depend on one Front End pool."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Make the Director the next hop."),
            .sources = {nextHop, systemRequirements},
            .check = checkBypassedDirector,
            .reach = 2,
            .fixes = useDirector,
        },
        {
            .id = "EDG-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Edge next hop is a pool that may fail over"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 hands on to %2, a paired pool."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "When that pool fails, remote access and federation through this Edge pool stop, "
                                     "and the failover command refuses to run until the next hop is changed."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Note the step in the recovery plan, or make a Director the next hop."),
            .sources = {pages::pairing::failingOver},
            .check = checkNextHopMayFailOver,
            .reach = 2,
            .fixes = useDirector,
        },
        {
            .id = "EDG-015",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "User pool without an Edge association"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has remote or federated users, but no Edge pool for media."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Audio, video and web conferences with people outside find no way for their "
                                     "media."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Associate an Edge pool."),
            .sources = {{"Associate Front End With Edge (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/associate-front-end-with-edge.md"},
                        pages::pairing::frontEndSettings},
            .check = checkMediaPath,
            .isTouchedBy = mediaPathsTouchedBy,
            .fixes = associateEdge,
        },
        {
            .id = "EDG-016",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "All media through one Edge pool"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "All %n user pool(s), in several sites, use the Edge pool %1."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Its loss stops media to the outside everywhere until the pools are associated "
                                     "with another Edge pool."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add an Edge pool in the second site."),
            .sources = {pages::pairing::failingOver},
            .check = checkOneEdgeForAll,
            .isTouchedBy = mediaPathsTouchedBy,
        },
    };
}

} // namespace twinpool
