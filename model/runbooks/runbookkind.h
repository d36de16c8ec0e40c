// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

namespace twinpool {

/// In the order of the catalogue. The names are those of the command line. Source: runbooks.md section 4.
enum class RunbookKind : quint8 {
    PoolFailover,
    PoolFailback,
    CentralManagement,
    PoolSwap,
    EdgeFailover,
    ResponseGroups,
    Mirror,
    AvailabilityGroup,
    ClusterInstance,
    QuorumLoss,
    TwoServers,
    RollingUpdate,
    StandardUpdate,
    ChatFailover,
    ChatFailback,
    Drill,
    SiteLoss,
};
constexpr auto enumNames(RunbookKind)
{
    using enum RunbookKind;
    return std::to_array<EnumName<RunbookKind>>({
        {PoolFailover, "pool-failover", QT_TRANSLATE_NOOP("Enum", "Pool failover after a disaster")},
        {PoolFailback, "pool-failback", QT_TRANSLATE_NOOP("Enum", "Pool failback")},
        {CentralManagement, "central-management-failover",
         QT_TRANSLATE_NOOP("Enum", "Central Management store failover")},
        {PoolSwap, "pool-swap", QT_TRANSLATE_NOOP("Enum", "Serve both pools from one pool, one after the other")},
        {EdgeFailover, "edge-failover", QT_TRANSLATE_NOOP("Enum", "Edge failover and failback")},
        {ResponseGroups, "response-groups", QT_TRANSLATE_NOOP("Enum", "Response Groups in a disaster")},
        {Mirror, "mirror-failover", QT_TRANSLATE_NOOP("Enum", "Back-end failover with mirroring")},
        {AvailabilityGroup, "availability-group-failover",
         QT_TRANSLATE_NOOP("Enum", "Back-end failover with an availability group")},
        {ClusterInstance, "cluster-instance-failover",
         QT_TRANSLATE_NOOP("Enum", "Back-end failover with a failover cluster instance")},
        {QuorumLoss, "quorum-loss", QT_TRANSLATE_NOOP("Enum", "Recovery from quorum loss of a Front End pool")},
        {TwoServers, "two-server-pool", QT_TRANSLATE_NOOP("Enum", "Pool with two Front End Servers")},
        {RollingUpdate, "rolling-update", QT_TRANSLATE_NOOP("Enum", "Rolling update of an Enterprise pool")},
        {StandardUpdate, "standard-edition-update", QT_TRANSLATE_NOOP("Enum", "Update of a Standard Edition server")},
        {ChatFailover, "chat-failover", QT_TRANSLATE_NOOP("Enum", "Persistent Chat failover")},
        {ChatFailback, "chat-failback", QT_TRANSLATE_NOOP("Enum", "Persistent Chat failback")},
        {Drill, "failover-drill", QT_TRANSLATE_NOOP("Enum", "Planned failover test of a pair")},
        {SiteLoss, "site-loss", QT_TRANSLATE_NOOP("Enum", "Loss of a site")},
    });
}

} // namespace twinpool
