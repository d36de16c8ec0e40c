// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/pairinglimits.h"
#include "model/catalog/quorum.h"
#include "model/edits/pairing.h"
#include "model/edits/scenarios.h"
#include "model/rules/catalogue/families.h"

#include <QSet>

namespace twinpool {

namespace {

/// A scenario as far as it has run: what is down and who has failed over.
class Course
{
public:
    explicit Course(const Snapshot &now)
        : m_now(&now)
    {
    }

    void take(const ScenarioEvent &event)
    {
        switch (event.action) {
        case ScenarioAction::Fail:
            m_failed.insert(event.target);
            break;
        case ScenarioAction::Return:
            m_failed.remove(event.target);
            break;
        case ScenarioAction::FailOverPool:
        case ScenarioAction::FailOverPoolPlanned:
            m_failedOver.insert(event.target);
            break;
        case ScenarioAction::FailBackPool:
            m_failedOver.remove(event.target);
            break;
        case ScenarioAction::FailOverCms:
        case ScenarioAction::RebuildCms:
            m_cmsMoved = true;
            break;
        default:
            break;
        }
    }

    bool isDown(const Server &server) const
    {
        return m_failed.contains(server.id) || m_failed.contains(server.pool) || m_failed.contains(m_now->siteOf(server));
    }
    /// The pool, its site or every server of it has failed.
    bool isDown(const Pool &pool) const
    {
        if (m_failed.contains(pool.id) || m_failed.contains(pool.site))
            return true;
        const Rows<Server> servers = m_now->serversOf(pool.id);
        return !servers.isEmpty() && std::ranges::all_of(servers, [this](const Server *server) { return isDown(*server); });
    }
    bool isFailedOver(const Pool &pool) const { return m_failedOver.contains(pool.id); }
    bool isCmsMoved() const { return m_cmsMoved; }

private:
    const Snapshot *m_now;
    QSet<EntityRef> m_failed, m_failedOver;
    bool m_cmsMoved = false;
};

/// Calls \a f(course, event) for each event of each scenario, the course being that before the event.
template <class F>
void forEachEvent(const Snapshot &now, F f)
{
    for (const Scenario &scenario : now.plan.scenarios) {
        Course course(now);
        for (const ScenarioEvent *event : now.eventsOf(scenario.id)) {
            f(course, *event);
            course.take(*event);
        }
    }
}

/// Everything that the rules below read of rows.
bool scenariosTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    if (before.plan.scenarioEvents.isEmpty() && after.plan.scenarioEvents.isEmpty())
        return false;
    const auto ofPool = [](const Pool &row) {
        const auto *edge = row.as<EdgePool>();
        return std::tuple(row.site, row.version, row.isEnterprise(), row.hostsCms, edge && edge->federationEnabled);
    };
    return differs<Scenario>(before, after, diff, std::identity())
        || differs<ScenarioEvent>(before, after, diff, std::identity())
        || differs<Pairing>(before, after, diff, std::identity()) || differs<Pool>(before, after, diff, ofPool)
        || differs<Server>(before, after, diff,
                           [](const Server &row) { return std::tuple(row.pool, row.physicalSite, row.ordinal); });
}

const Pool *poolOf(const Snapshot &now, const ScenarioEvent &event)
{
    return now.find(event.target.as<PoolId>());
}

/// The pools that an event can take down: the target, the pool of the server or those of the site.
QList<PoolId> poolsHitBy(const Snapshot &now, const ScenarioEvent &event)
{
    if (const Server *server = now.plan.servers.find(event.target.as<ServerId>()))
        return {server->pool};
    if (now.find(event.target.as<PoolId>()))
        return {event.target.as<PoolId>()};
    QList<PoolId> pools;
    for (const Pool *pool : now.poolsOf(event.target.as<SiteId>()))
        pools.append(pool->id);
    for (const Server *server : now.referring<Server>(event.target))
        if (!pools.contains(server->pool))
            pools.append(server->pool);
    return pools;
}

// FEP-022
void checkFirstStart(const Snapshot &now, Findings &out)
{
    forEachEvent(now, [&](const Course &course, const ScenarioEvent &event) {
        const Pool *pool = poolOf(now, event);
        if (event.action != ScenarioAction::ColdStart || !pool || !pool->isEnterprise())
            return;
        const Rows<Server> servers = now.serversOf(pool->id);
        const qint64 running = std::ranges::count_if(servers, [&](const Server *server) { return !course.isDown(*server); });
        const int needed = firstStartOf(static_cast<int>(servers.size())).servers;
        if (running < needed)
            out.addAbout(event.scenario, {pool->id, running, qint64(needed)}, {event.id, pool->id});
    });
}

// FEP-032. Asked once for the servers that fail in the same minute.
void checkRoutingGroups(const Snapshot &now, Findings &out)
{
    for (const Scenario &scenario : now.plan.scenarios) {
        const auto events = now.eventsOf(scenario.id);
        Course course(now);
        for (qsizetype first = 0; first < events.size();) {
            qsizetype end = first;
            Course after = course;
            QList<PoolId> hit;
            for (; end < events.size() && events[end]->minute == events[first]->minute; ++end) {
                after.take(*events[end]);
                for (PoolId id : poolsHitBy(now, *events[end]))
                    if (!hit.contains(id))
                        hit.append(id);
            }
            for (PoolId id : std::as_const(hit)) {
                const Pool *found = now.find(id);
                if (!found || !found->isEnterprise())
                    continue;
                const Pool &pool = *found;
                const Rows<Server> servers = now.serversOf(pool.id);
                const Quorum quorum = quorumOf(std::max<int>(1, static_cast<int>(servers.size())), pool.version);
                qint64 lost = 0;
                int voting = 0;
                for (qsizetype i = 0; i < servers.size(); ++i) {
                    lost += !course.isDown(*servers[i]) && after.isDown(*servers[i]);
                    voting += i < quorum.voters && !after.isDown(*servers[i]);
                }
                if (lost >= 2 && voting >= quorum.needed())
                    out.addAbout(scenario.id, {pool.id, lost}, {pool.id, events[first]->id});
            }
            course = after;
            first = end;
        }
    }
}

// PAR-027
void checkOrderOfFailovers(const Snapshot &now, Findings &out)
{
    forEachEvent(now, [&](const Course &course, const ScenarioEvent &event) {
        const Pool *pool = poolOf(now, event);
        const Pool *partner = pool ? now.partnerOf(pool->id) : nullptr;
        if (event.action == ScenarioAction::FailOverPool && partner && course.isFailedOver(*partner))
            out.addAbout(event.scenario, {pool->id, partner->id}, {event.id, pool->id, partner->id});
    });
}

QList<Edit> insertFailback(const Snapshot &, const Finding &finding)
{
    return {edits::insertBefore(finding.related[0].as<ScenarioEventId>(), ScenarioAction::FailBackPool, finding.related[2])};
}

// PAR-028
void checkNameInCommands(const Snapshot &now, Findings &out)
{
    for (const Scenario &scenario : now.plan.scenarios)
        for (const ScenarioEvent *event : now.eventsOf(scenario.id))
            if (event->action == ScenarioAction::FailOverPool || event->action == ScenarioAction::FailBackPool) {
                out.addAbout(scenario.id, {event->target});
                break;
            }
}

// PAR-033
void checkMeetingContent(const Snapshot &now, Findings &out)
{
    for (const Scenario &scenario : now.plan.scenarios) {
        QSet<EntityRef> told;
        for (const ScenarioEvent *event : now.eventsOf(scenario.id)) {
            const Pool *partner = poolOf(now, *event) ? now.partnerOf(event->target.as<PoolId>()) : nullptr;
            if (event->action != ScenarioAction::FailBackPool || !partner || told.contains(event->target))
                continue;
            told.insert(event->target);
            out.addAbout(scenario.id, {event->target, partner->id}, {event->target});
        }
    }
}

// CMS-003. Told for the first pool that fails over too early.
void checkCmsFirst(const Snapshot &now, Findings &out)
{
    const Pool *holder = now.cmsHolder();
    QSet<ScenarioId> told;
    forEachEvent(now, [&](const Course &course, const ScenarioEvent &event) {
        if (event.action != ScenarioAction::FailOverPool || !holder || course.isCmsMoved() || !course.isDown(*holder)
            || told.contains(event.scenario))
            return;
        told.insert(event.scenario);
        out.addAbout(event.scenario, {event.target, holder->id}, {event.id, holder->id});
    });
}

QList<Edit> insertCmsFailover(const Snapshot &, const Finding &finding)
{
    return {edits::insertBefore(finding.related[0].as<ScenarioEventId>(), ScenarioAction::FailOverCms, finding.related[1])};
}

// CMS-005
void checkMoveBack(const Snapshot &now, Findings &out)
{
    const Pool *holder = now.cmsHolder();
    const Pool *partner = holder ? now.partnerOf(holder->id) : nullptr;
    if (!partner)
        return;
    for (const Scenario &scenario : now.plan.scenarios) {
        bool moved = false;
        for (const ScenarioEvent *event : now.eventsOf(scenario.id)) {
            if (event->target != EntityRef(holder->id))
                continue;
            moved = moved || event->action == ScenarioAction::FailOverCms;
            if (moved && event->action == ScenarioAction::FailBackPool) {
                out.addAbout(scenario.id, {holder->id, partner->id}, {partner->id});
                break;
            }
        }
    }
}

QList<Edit> makeStandbyActive(const Snapshot &, const Finding &finding)
{
    Edit edit = edits::setCmsHolder(finding.related.front().as<PoolId>());
    edit.label = QCoreApplication::translate("Edits", "Make standby the active holder");
    return {edit};
}

// CMS-008
void checkHolderDown(const Snapshot &now, Findings &out)
{
    const Pool *holder = now.cmsHolder();
    if (!holder)
        return;
    for (const Scenario &scenario : now.plan.scenarios) {
        Course course(now);
        for (const ScenarioEvent *event : now.eventsOf(scenario.id)) {
            course.take(*event);
            if (!course.isDown(*holder))
                continue;
            out.addAbout(scenario.id, {holder->id}, {holder->id});
            break;
        }
    }
}

// EDG-020
void checkFederationRoute(const Snapshot &now, Findings &out)
{
    for (const Scenario &scenario : now.plan.scenarios) {
        Course course(now);
        QSet<PoolId> told;
        for (const ScenarioEvent *event : now.eventsOf(scenario.id)) {
            course.take(*event);
            for (PoolId id : poolsHitBy(now, *event)) {
                const Pool *pool = now.find(id);
                const auto *edge = pool ? pool->as<EdgePool>() : nullptr;
                if (!edge || !edge->federationEnabled || told.contains(id) || !course.isDown(*pool))
                    continue;
                told.insert(id);
                out.addAbout(scenario.id, {id}, {id});
            }
        }
    }
}

} // namespace

const std::vector<Rule> &scenarioRules()
{
    using namespace pages::pairing;
    static const std::vector<Rule> rules{
        {
            .id = "FEP-022",
            .severity = Severity::Error,
            .versions = allVersions,
            .trigger = Trigger::Simulation,
            .title = QT_TRANSLATE_NOOP("Rules", "First start below the required number"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "In %1, %2 starts from cold with %3 servers; it needs %4 to come up."),
            .why = QT_TRANSLATE_NOOP("Rules", "Services may hang while they start, and the pool may not come up."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Start more servers. On a later start, if that is impossible and the pool keeps "
                                        "quorum, reset it after the loss of quorum."),
            .sources = {pages::frontEndPools},
            .check = checkFirstStart,
            .isTouchedBy = scenariosTouchedBy,
        },
        {
            .id = "FEP-032",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Simulation,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Users of routing groups can be stuck although the pool runs"),
            .message = QT_TRANSLATE_NOOP("Rules", "In %1, %2 loses %3 servers at once and goes on."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Some groups of users lose two of their three copies. They are not served normally "
                                     "until a copy returns or the group is reset."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Bring the servers back. Only if that is impossible, reset the pool after the loss "
                                        "of quorum; recent data that was not saved may be lost."),
            .sources = {pages::frontEndPools},
            .check = checkRoutingGroups,
            .isTouchedBy = scenariosTouchedBy,
        },
        {
            .id = "PAR-027",
            .severity = Severity::Error,
            .versions = allVersions,
            .trigger = Trigger::Simulation,
            .title = QT_TRANSLATE_NOOP("Rules", "Failing over in the wrong order"),
            .message = QT_TRANSLATE_NOOP("Rules", "In %1, %2 fails over while the users of %3 are failed over to it."),
            .why = QT_TRANSLATE_NOOP("Rules", "The command fails: the users of the partner must be failed back first."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Fail %3 back, then fail %2 over."),
            .sources = {managing},
            .check = checkOrderOfFailovers,
            .isTouchedBy = scenariosTouchedBy,
            .fixes = insertFailback,
        },
        {
            .id = "PAR-028",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "PoolFQDN means the affected home pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 fails over or back users whose home is %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "In the commands for failover and failback the parameter names the pool that homes the "
                                     "users, never the pool that serves them."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give the home pool, %2, in both commands."),
            .sources = {managing},
            .check = checkNameInCommands,
            .isTouchedBy = scenariosTouchedBy,
        },
        {
            .id = "PAR-033",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "Restore meeting content after failback"),
            .message = QT_TRANSLATE_NOOP("Rules", "In %1 the users of %2 come back from %3."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "What was uploaded to meetings while they were on the backup pool must be copied back."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "After the failback, run Invoke-CsBackupServiceSync for %3 with the module ConfServices.DataConf."),
            .sources = {backupService},
            .check = checkMeetingContent,
            .isTouchedBy = scenariosTouchedBy,
        },
        {
            .id = "CMS-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .trigger = Trigger::Simulation,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool failover before Central Management failover"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "In %1, %2 fails over while %3, which holds the Central Management store, is down."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The store must work before users are failed over; the command for the pool fails otherwise."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Fail Central Management over first."),
            .sources = {failingOver, disasterRecovery},
            .check = checkCmsFirst,
            .isTouchedBy = scenariosTouchedBy,
            .fixes = insertCmsFailover,
        },
        {
            .id = "CMS-005",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Simulation,
            .title = QT_TRANSLATE_NOOP("Rules", "No need to move Central Management back"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "After %1 the users are back on %2, while Central Management has gone to %3."),
            .why = QT_TRANSLATE_NOOP("Rules", "The store may stay on the pool to which it was failed over."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Draw %3 as the active holder instead of moving the store back."),
            .sources = {disasterRecovery, failingOver},
            .check = checkMoveBack,
            .isTouchedBy = scenariosTouchedBy,
            .fixes = makeStandbyActive,
        },
        {
            .id = "CMS-008",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Simulation,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "What still works without Central Management"),
            .message = QT_TRANSLATE_NOOP("Rules", "In %1, %2, which holds the Central Management store, is down."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Every server keeps a copy of the configuration to read, so that calls, messages and "
                                     "meetings go on. The topology, policies and the settings of users cannot be changed."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Fail Central Management over before anything has to be changed."),
            .sources = {failingOver,
                        {"Move the legacy Central Management Server to Skype for Business Server 2019",
                         "SfBServer2019/migration/move-the-central-management-server.md"}},
            .check = checkHolderDown,
            .isTouchedBy = scenariosTouchedBy,
        },
        {
            .id = "EDG-020",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Simulation,
            .title = QT_TRANSLATE_NOOP("Rules", "Edge failover leaves federation to be repointed"),
            .message = QT_TRANSLATE_NOOP("Rules", "In %1, %2, through which federation goes, is down."),
            .why = QT_TRANSLATE_NOOP("Rules", "Federation does not move to another Edge pool by itself."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Take federation from %2, give it to another Edge pool, publish, and run setup on "
                                        "the Edge Server."),
            .sources = {failingOver},
            .check = checkFederationRoute,
            .isTouchedBy = scenariosTouchedBy,
        },
    };
    return rules;
}

} // namespace twinpool
