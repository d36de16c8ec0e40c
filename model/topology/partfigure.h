// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

#include <optional>

// How often parts fail and for how long, as far as the planner says so.

namespace twinpool {

/// What fails as one and has figures of its own.
enum class PartKind : quint8 {
    Server,
    SqlServer,
    SharedStorage, ///< Of a failover cluster.
    FileServer,
    Gateway,
    LoadBalancer,
    ReverseProxy,
    NetworkLink,
    Host,     ///< A virtualization host or rack, with all that stands on it.
    Site,     ///< A whole site, such as by loss of power.
    Building, ///< A data center with several sites.
};
constexpr auto enumNames(PartKind)
{
    using enum PartKind;
    return std::to_array<EnumName<PartKind>>({
        {Server, "server", QT_TRANSLATE_NOOP("Enum", "Server")},
        {SqlServer, "sql-server", QT_TRANSLATE_NOOP("Enum", "SQL server")},
        {SharedStorage, "shared-storage", QT_TRANSLATE_NOOP("Enum", "Shared storage")},
        {FileServer, "file-server", QT_TRANSLATE_NOOP("Enum", "File server")},
        {Gateway, "gateway", QT_TRANSLATE_NOOP("Enum", "Gateway")},
        {LoadBalancer, "load-balancer", QT_TRANSLATE_NOOP("Enum", "Load balancer")},
        {ReverseProxy, "reverse-proxy", QT_TRANSLATE_NOOP("Enum", "Reverse proxy")},
        {NetworkLink, "network-link", QT_TRANSLATE_NOOP("Enum", "Network link")},
        {Host, "host", QT_TRANSLATE_NOOP("Enum", "Host or rack")},
        {Site, "site", QT_TRANSLATE_NOOP("Enum", "Site")},
        {Building, "building", QT_TRANSLATE_NOOP("Enum", "Building")},
    });
}

/// How often a part fails and for how long.
struct FailureFigures {
    double hoursBetween = 0;            ///< Mean time between failures; 0: it never fails.
    double hoursToRepair = 0;           ///< Mean time to repair.
    std::optional<double> availability{}; ///< From 0 to 1; stands for the other two where it is given.
    double plannedHours = 0;            ///< Planned work a year that takes the part away, apart from failures.
    bool operator==(const FailureFigures &) const = default;
};

/// What the plan says of one row: a server, SQL node, cluster, link, site …
struct PartFigure {
    struct Key {
        quint32 value = 0;
        bool operator==(const Key &) const = default;
    };
    Key id; ///< Value of the entity's id, which is unique over all kinds.
    FailureFigures figures;
    bool operator==(const PartFigure &) const = default;
};

/// What the plan says of every part of a kind that has no figures of its own.
struct KindFigure {
    PartKind kind = PartKind::Server;
    FailureFigures figures;
    bool operator==(const KindFigure &) const = default;
};

} // namespace twinpool
