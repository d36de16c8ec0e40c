// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/hardware.h"
#include "model/catalog/origin.h"
#include "model/topology/storeuses.h"

// Which machines a plan asks for: the bill of materials.

namespace twinpool {

/// What a machine is for.
enum class MachineRole : quint8 {
    FrontEnd,
    StandardEdition,
    Mediation,
    Director,
    PersistentChat,
    Edge,
    VideoInterop,
    TrustedApplication,
    OfficeWebApps,
    BranchAppliance,
    BranchServer,
    BackEnd,    ///< SQL Server with a user store, beside whatever else.
    Monitoring, ///< SQL Server with monitoring or archiving databases.
    ChatStore,
    OtherStore,
    SqlWitness,
    FileServer,
    ReverseProxy,
    LoadBalancer,
    Gateway,
};
constexpr auto enumNames(MachineRole)
{
    using enum MachineRole;
    return std::to_array<EnumName<MachineRole>>({
        {FrontEnd, "frontEnd", QT_TRANSLATE_NOOP("Enum", "Front End Server")},
        {StandardEdition, "standardEdition", QT_TRANSLATE_NOOP("Enum", "Standard Edition server")},
        {Mediation, "mediation", QT_TRANSLATE_NOOP("Enum", "Mediation Server")},
        {Director, "director", QT_TRANSLATE_NOOP("Enum", "Director")},
        {PersistentChat, "persistentChat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat server")},
        {Edge, "edge", QT_TRANSLATE_NOOP("Enum", "Edge Server")},
        {VideoInterop, "videoInterop", QT_TRANSLATE_NOOP("Enum", "Video Interop Server")},
        {TrustedApplication, "trustedApplication", QT_TRANSLATE_NOOP("Enum", "Trusted application server")},
        {OfficeWebApps, "officeWebApps", QT_TRANSLATE_NOOP("Enum", "Office Web Apps server")},
        {BranchAppliance, "branchAppliance", QT_TRANSLATE_NOOP("Enum", "Survivable Branch Appliance")},
        {BranchServer, "branchServer", QT_TRANSLATE_NOOP("Enum", "Survivable Branch Server")},
        {BackEnd, "backEnd", QT_TRANSLATE_NOOP("Enum", "Back End Server")},
        {Monitoring, "monitoring", QT_TRANSLATE_NOOP("Enum", "Monitoring and archiving database server")},
        {ChatStore, "chatStore", QT_TRANSLATE_NOOP("Enum", "Persistent Chat database server")},
        {OtherStore, "otherStore", QT_TRANSLATE_NOOP("Enum", "Database server without databases")},
        {SqlWitness, "sqlWitness", QT_TRANSLATE_NOOP("Enum", "SQL witness")},
        {FileServer, "fileServer", QT_TRANSLATE_NOOP("Enum", "File server")},
        {ReverseProxy, "reverseProxy", QT_TRANSLATE_NOOP("Enum", "Reverse proxy")},
        {LoadBalancer, "loadBalancer", QT_TRANSLATE_NOOP("Enum", "Load balancer")},
        {Gateway, "gateway", QT_TRANSLATE_NOOP("Enum", "Gateway")},
    });
}

/// Machines that are all alike. What is not known stays empty: nothing is published for it and the plan does not say.
struct HardwareLine {
    SiteId site; ///< None in totals.
    MachineRole role = MachineRole::FrontEnd;
    Hosting hosting = Hosting::Physical;
    int processors = 0; ///< 0: the plan tells the cores only.
    int cores = 0;      ///< Of all processors together.
    int megahertz = 0;
    Origin processorOrigin = Origin::Documented;
    int ramGb = 0;
    Origin ramOrigin = Origin::Documented;
    DiskSet disks;
    int networkAdapters = 0;
    bool dualPort = false;
    std::optional<OsVersion> windows;
    std::optional<SqlVersion> sqlVersion;
    std::optional<SqlEdition> sqlEdition;
    int ports = 0; ///< Of gateways.
    Source source{}; ///< Of the recommendation, where there is one.
    int quantity = 0;
    QStringList names; ///< DNS names of the machines; empty in totals.

    /// Whether machines of both can be ordered as one.
    bool isAlike(const HardwareLine &other) const;
};

/// By site, then role.
std::vector<HardwareLine> hardwareBySite(const Snapshot &now);

/// Over all sites, by role.
std::vector<HardwareLine> hardwareInTotal(const std::vector<HardwareLine> &bySite);

} // namespace twinpool
