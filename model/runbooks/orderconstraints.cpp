// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/orderconstraints.h"

#include "model/runbooks/orderchecks.h"

namespace twinpool {

namespace {

bool keepsSequence(const Runbook &runbook, const std::vector<const char *> &ids)
{
    // Once a step has been seen, none that belongs before it may follow.
    size_t reached = 0;
    for (const RunbookStep &step : runbook.steps) {
        const auto at = std::ranges::find_if(
            ids, [&step](const char *id) { return qstrcmp(id, step.definition->id) == 0; });
        if (at == ids.end())
            continue;
        const auto place = static_cast<size_t>(at - ids.begin());
        if (place < reached)
            return false;
        reached = place;
    }
    return true;
}

std::vector<OrderConstraint> constraints()
{
    using enum RunbookKind;
    return {
        {
            .id = "OC-01",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "The Central Management store works before a pool is failed over."),
            .reason = QT_TRANSLATE_NOOP("Runbooks",
                "The pool failover changes the configuration, and stops with an error otherwise."),
            .runbooks = {PoolFailover, CentralManagement, Drill, SiteLoss},
            .sequences = {{"RB-FO-02", "RB-FO-03", "RB-FO-04", "RB-FO-06"},
                          {"RB-CMS-01", "RB-CMS-02", "RB-CMS-04"},
                          {"RB-CMS-01", "RB-CMS-03", "RB-CMS-04", "RB-CMS-05"},
                          {"RB-DRILL-01", "RB-DRILL-02", "RB-DRILL-04"},
                          {"RB-SITE-02", "RB-SITE-04"}},
        },
        {
            .id = "OC-02",
            .text = QT_TRANSLATE_NOOP("Runbooks", "No Edge pool has the pool as its next hop when it is failed over."),
            .reason = QT_TRANSLATE_NOOP("Runbooks",
                "The cmdlet refuses, and users outside would be cut off."),
            .runbooks = {PoolFailover, EdgeFailover, Drill, SiteLoss},
            .sequences = {{"RB-FO-05", "RB-FO-06"},
                          {"RB-EDGE-01", "RB-EDGE-04"},
                          {"RB-DRILL-03", "RB-DRILL-04"},
                          {"RB-SITE-03", "RB-SITE-04"}},
        },
        {
            .id = "OC-03",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "A pool that is failed over to its partner is failed back before the partner is failed over to it."),
            .reason = QT_TRANSLATE_NOOP("Runbooks",
                "A pool that serves the users of its partner cannot be failed over to that partner."),
            .runbooks = {PoolFailover, PoolFailback, PoolSwap, Drill},
            .sequences = {{"RB-SWAP-01", "RB-SWAP-02", "RB-SWAP-03"}, {"RB-DRILL-04", "RB-DRILL-06"}},
            .isKept = orderchecks::onePoolServesTheOther,
        },
        {
            .id = "OC-04",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "-PoolFqdn names the affected pool at the failover, and the same pool at the failback."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "The partner is found through the relation of the pair."),
            .runbooks = {PoolFailover, PoolFailback, PoolSwap, StandardUpdate, Drill, SiteLoss},
            .isKept = orderchecks::failbackNamesThePool,
        },
        {
            .id = "OC-05",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "First the Central Management store, then the next hop of Edge pools, then the pool. After the "
                "failback the content of conferences is copied home."),
            .reason = QT_TRANSLATE_NOOP("Runbooks",
                "Each step uses the one before; content of meetings that was written on the partner is lost "
                "otherwise."),
            .runbooks = {PoolFailover, PoolFailback, Drill, SiteLoss},
            .sequences = {{"RB-FO-04", "RB-FO-05", "RB-FO-06"},
                          {"RB-FB-02", "RB-FB-03"},
                          {"RB-DRILL-02", "RB-DRILL-03", "RB-DRILL-04", "RB-DRILL-06"},
                          {"RB-SITE-02", "RB-SITE-03", "RB-SITE-04"}},
        },
        {
            .id = "OC-06",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Federation is cleared on the old Edge pool and ticked on the new one, the route of the site is set, "
                "the topology published, and the setup run on the new Edge Servers. At the return the Edge pool comes "
                "before the Front End pool."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Only one Edge pool may carry federation."),
            .runbooks = {EdgeFailover, SiteLoss},
            .sequences = {{"RB-EDGE-01", "RB-EDGE-02", "RB-EDGE-03", "RB-EDGE-04"}, {"RB-SITE-05", "RB-SITE-10"}},
        },
        {
            .id = "OC-07",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Every change of a mirror relation is followed by a restart of all Front End Servers of the pool, one "
                "by one."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Servers keep the partner they learned when they started."),
            .runbooks = {Mirror},
            .isKept = orderchecks::leavesMirrorAlone,
        },
        {
            .id = "OC-08",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Mirroring is removed with Uninstall-CsMirrorDatabase and then in the topology; for a group the "
                "topology comes first; for the witness alone the cmdlet is never used."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "The cmdlet removes the whole mirror."),
            .runbooks = {Mirror},
            .isKept = orderchecks::keepsMirror,
        },
        {
            .id = "OC-09",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "A planned failover of a group runs on the replica that takes over, and only when it is "
                "synchronized."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Data is lost otherwise, or the statement is refused."),
            .runbooks = {AvailabilityGroup, ClusterInstance},
            .sequences = {{"RB-BE-AG-01", "RB-BE-AG-02", "RB-BE-AG-06"}, {"RB-BE-FCI-01", "RB-BE-FCI-02"}},
        },
        {
            .id = "OC-10",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "After the loss of a cluster: force quorum on one node, force the group, settle the votes, then resume "
                "the others. Never while the old primary replica works."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Two primary replicas would write different data."),
            .runbooks = {AvailabilityGroup},
            .sequences = {{"RB-BE-AG-03", "RB-BE-AG-04", "RB-BE-AG-05", "RB-BE-AG-06"}},
        },
        {
            .id = "OC-11",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "The pool is healthy before it is worked on; one Front End Server at a time, the next when the one "
                "before is back."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "The pool loses its quorum otherwise."),
            .runbooks = {QuorumLoss, RollingUpdate},
            .sequences = {{"RB-QL-02", "RB-QL-03", "RB-QL-06"}, {"RB-PATCH-01", "RB-PATCH-02"}},
            .isKept = orderchecks::oneServerAtATime,
        },
        {
            .id = "OC-12",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Fresh exports and a noted baseline come before a planned failover; the Edge pool of the site is "
                "restored before the failback."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Nothing else can undo a mistake."),
            .runbooks = {PoolFailback, EdgeFailover, Drill},
            .sequences = {{"RB-FB-01", "RB-FB-02"},
                          {"RB-EDGE-02", "RB-EDGE-04"},
                          {"RB-DRILL-01", "RB-DRILL-02", "RB-DRILL-03", "RB-DRILL-04", "RB-DRILL-05", "RB-DRILL-06",
                           "RB-DRILL-07"}},
        },
        {
            .id = "OC-13",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Before the failback the pool has quorum, a back end that works, and all its replicas."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Users are moved while they are signed in."),
            .runbooks = {PoolFailback},
            .sequences = {{"RB-FB-01", "RB-FB-02"}},
        },
        {
            .id = "OC-14",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Move-CsManagementServer comes after Enable-CsTopology has worked on the target and its databases "
                "exist; old databases are removed when every replica is up to date."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "The topology can be left without a store."),
            .runbooks = {CentralManagement},
            .isKept = orderchecks::databasesBeforeMove,
        },
        {
            .id = "OC-15",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "A planned failover of the store has neither -Force nor parameters of SQL Server."),
            .reason = QT_TRANSLATE_NOOP("Runbooks",
                "They belong to the disaster form, which skips the last replication."),
            .runbooks = {CentralManagement, Drill},
            .isKept = orderchecks::plannedFormIsPlain,
        },
        {
            .id = "OC-16",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Without replication Response Groups are imported on the partner, and come home after the pool."),
            .reason = QT_TRANSLATE_NOOP("Runbooks",
                "They are imported where their users are, and to switch replication on concerns all pools."),
            .runbooks = {PoolFailover, PoolFailback, ResponseGroups},
            .sequences = {{"RB-FO-06", "RB-FO-09"}, {"RB-FB-02", "RB-FB-05"}, {"RB-RGS-01", "RB-RGS-02", "RB-RGS-03"}},
        },
        {
            .id = "OC-17",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Databases are updated after all Front End Servers of the pool, and not while they are mirrored."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Schemas and services must match."),
            .runbooks = {Mirror, RollingUpdate},
            .sequences = {{"RB-PATCH-05", "RB-PATCH-06"}},
            .isKept = orderchecks::leavesMirroredSchemasAlone,
        },
        {
            .id = "OC-18",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "First enough servers for the quorum of the pool, then a reset of routing groups."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Without servers a reset cannot place copies."),
            .runbooks = {QuorumLoss},
            .sequences = {{"RB-QL-01", "RB-QL-02", "RB-QL-03", "RB-QL-04"}},
        },
        {
            .id = "OC-19",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "A start of the whole pool needs the servers of the first start at the same time."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Services hang while they start otherwise."),
            .runbooks = {QuorumLoss},
            .sequences = {{"RB-QL-02", "RB-QL-03"}},
        },
        {
            .id = "OC-20",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "A pool of two servers that is down: start both together; or the one that went down last first; or "
                "reset, then start."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "The server that went down last holds the newest state."),
            .runbooks = {TwoServers},
            .sequences = {{"RB-2FE-01", "RB-2FE-02", "RB-2FE-03", "RB-2FE-04"}},
        },
        {
            .id = "OC-21",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "All servers of a pool, and both pools of a pair, have the same update level before a failover is "
                "planned."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "The formats of the data must match."),
            .runbooks = {RollingUpdate, StandardUpdate},
            .sequences = {{"RB-PATCH-05", "RB-PATCH-08"}, {"RB-PATCH-SE-01", "RB-PATCH-SE-02", "RB-PATCH-SE-03"}},
        },
        {
            .id = "OC-22",
            .text = QT_TRANSLATE_NOOP("Runbooks",
                "Persistent Chat failover: drop log shipping, copy, apply, recover, state FailedOver, new mirror, "
                "active servers. Failback: clear the active servers, drop the mirror, back up, restore, mirror and log "
                "shipping, active servers, state Normal."),
            .reason = QT_TRANSLATE_NOOP("Runbooks", "Servers must never write to two databases."),
            .runbooks = {ChatFailover, ChatFailback, SiteLoss},
            .sequences = {{"RB-PCH-FO-01", "RB-PCH-FO-02", "RB-PCH-FO-03", "RB-PCH-FO-04", "RB-PCH-FO-05",
                           "RB-PCH-FO-06", "RB-PCH-FO-07"},
                          {"RB-PCH-FB-01", "RB-PCH-FB-02", "RB-PCH-FB-03", "RB-PCH-FB-04", "RB-PCH-FB-05",
                           "RB-PCH-FB-06", "RB-PCH-FB-07"},
                          {"RB-SITE-07", "RB-SITE-10"}},
        },
    };
}

bool isKept(const OrderConstraint &constraint, const Runbook &runbook)
{
    return std::ranges::all_of(constraint.sequences,
                               [&](const auto &ids) { return keepsSequence(runbook, ids); })
           && (!constraint.isKept || constraint.isKept(runbook));
}

} // namespace

const std::vector<OrderConstraint> &orderConstraints()
{
    static const std::vector<OrderConstraint> all = constraints();
    return all;
}

QString textOf(const OrderConstraint &constraint)
{
    return QCoreApplication::translate("Runbooks", constraint.text);
}

QString reasonOf(const OrderConstraint &constraint)
{
    return QCoreApplication::translate("Runbooks", constraint.reason);
}

QList<const OrderConstraint *> brokenBy(const Runbook &runbook)
{
    QList<const OrderConstraint *> broken;
    for (const OrderConstraint &constraint : orderConstraints())
        if (constraint.runbooks.contains(runbook.definition->kind) && !isKept(constraint, runbook))
            broken.append(&constraint);
    return broken;
}

Result<Runbook> withStepMoved(Runbook runbook, qsizetype from, qsizetype to)
{
    runbook.steps.move(from, to);
    const auto broken = brokenBy(runbook);
    if (broken.isEmpty())
        return runbook;
    return Error{QCoreApplication::translate("Runbooks", "%1 forbids this order. %2 %3")
                     .arg(QLatin1StringView(broken.first()->id), textOf(*broken.first()),
                          reasonOf(*broken.first()))};
}

} // namespace twinpool
