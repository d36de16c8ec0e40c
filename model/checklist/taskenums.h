// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

// The words of the task catalogue. Sources: checklists.md sections 1.2, 1.3, 1.5 and 5.

namespace twinpool {

/// In the order of the work.
enum class TaskPhase : quint8 {
    Prepare,
    ActiveDirectory,
    NetworkNames,
    SharesAndCertificates,
    SqlAndClustering,
    TopologyBuilder,
    SqlAfterPublishing,
    Install,
    SqlFinalisation,
    ExternalAccess,
    Pairing,
    PersistentChat,
    Workloads,
    BackEndChanges,
    BackupRoutine,
    Verify,
    Handover,
};
constexpr auto enumNames(TaskPhase)
{
    using enum TaskPhase;
    return std::to_array<EnumName<TaskPhase>>({
        {Prepare, "Prepare", QT_TRANSLATE_NOOP("Enum", "Prepare")},
        {ActiveDirectory, "ActiveDirectory", QT_TRANSLATE_NOOP("Enum", "Active Directory")},
        {NetworkNames, "NetworkNames", QT_TRANSLATE_NOOP("Enum", "DNS, load balancing and firewall")},
        {SharesAndCertificates, "SharesAndCertificates", QT_TRANSLATE_NOOP("Enum", "File shares and certificates")},
        {SqlAndClustering, "SqlAndClustering", QT_TRANSLATE_NOOP("Enum", "SQL and clustering")},
        {TopologyBuilder, "TopologyBuilder", QT_TRANSLATE_NOOP("Enum", "Topology Builder")},
        {SqlAfterPublishing, "SqlAfterPublishing",
         QT_TRANSLATE_NOOP("Enum", "SQL high availability after publishing")},
        {Install, "Install", QT_TRANSLATE_NOOP("Enum", "Install")},
        {SqlFinalisation, "SqlFinalisation", QT_TRANSLATE_NOOP("Enum", "SQL finalisation")},
        {ExternalAccess, "ExternalAccess", QT_TRANSLATE_NOOP("Enum", "Edge and external access")},
        {Pairing, "Pairing", QT_TRANSLATE_NOOP("Enum", "Pairing")},
        {PersistentChat, "PersistentChat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat")},
        {Workloads, "Workloads", QT_TRANSLATE_NOOP("Enum", "Workloads (Office Web Apps, monitoring, archiving)")},
        {BackEndChanges, "BackEndChanges", QT_TRANSLATE_NOOP("Enum", "Changes to a deployed back end")},
        {BackupRoutine, "BackupRoutine", QT_TRANSLATE_NOOP("Enum", "Backup routine")},
        {Verify, "Verify", QT_TRANSLATE_NOOP("Enum", "Verify")},
        {Handover, "Handover", QT_TRANSLATE_NOOP("Enum", "Handover")},
    });
}

/// What there is one instance per.
enum class TaskScope : quint8 {
    Deployment,
    Domain,
    Sip,
    Site,
    Pool,   ///< Front End pool or Standard Edition server.
    Server, ///< Of such a pool.
    Host,   ///< Server of a Front End, Mediation, Director or Persistent Chat pool.
    Store,
    Node, ///< Database server, not the witness.
    FileShare,
    EdgePool,
    EdgeServer,
    MediationPool,
    DirectorPool,
    PersistentChatPool,
    OfficeWebApps,
    Pair,
};

/// Which objects get an instance, before the condition is asked.
enum class TaskGate : quint8 {
    Any,
    New,     ///< Not deployed yet.
    Touched, ///< New, or something it depends on changes.
};

/// Tasks of a chain are done one instance after the other.
enum class TaskChain : quint8 { None, PerStore, PerPool };

enum class TaskRole : quint8 {
    ProjectLead,
    ServiceOwner,
    SfbAdministrator,
    AdAdministrator,
    DnsAdministrator,
    NetworkAdministrator,
    PkiAdministrator,
    WindowsAdministrator,
    StorageAdministrator,
    SqlDba,
    VoiceEngineer,
    Tester,
};
constexpr auto enumNames(TaskRole)
{
    using enum TaskRole;
    return std::to_array<EnumName<TaskRole>>({
        {ProjectLead, "ProjectLead", QT_TRANSLATE_NOOP("Enum", "Project lead")},
        {ServiceOwner, "ServiceOwner", QT_TRANSLATE_NOOP("Enum", "Service owner")},
        {SfbAdministrator, "SfbAdministrator", QT_TRANSLATE_NOOP("Enum", "Skype for Business administrator")},
        {AdAdministrator, "AdAdministrator", QT_TRANSLATE_NOOP("Enum", "Active Directory administrator")},
        {DnsAdministrator, "DnsAdministrator", QT_TRANSLATE_NOOP("Enum", "DNS administrator")},
        {NetworkAdministrator, "NetworkAdministrator", QT_TRANSLATE_NOOP("Enum", "Network administrator")},
        {PkiAdministrator, "PkiAdministrator", QT_TRANSLATE_NOOP("Enum", "PKI administrator")},
        {WindowsAdministrator, "WindowsAdministrator", QT_TRANSLATE_NOOP("Enum", "Windows administrator")},
        {StorageAdministrator, "StorageAdministrator", QT_TRANSLATE_NOOP("Enum", "Storage administrator")},
        {SqlDba, "SqlDba", QT_TRANSLATE_NOOP("Enum", "SQL DBA")},
        {VoiceEngineer, "VoiceEngineer", QT_TRANSLATE_NOOP("Enum", "Voice engineer")},
        {Tester, "Tester", QT_TRANSLATE_NOOP("Enum", "Tester")},
    });
}

/// Rights profiles.
enum class TaskRight : quint8 {
    Local,
    Schema,
    Forest,
    Domain,
    DomainAdmins,
    EnterpriseAdmins,
    Groups,
    Dns,
    LoadBalancer,
    Firewall,
    CertificationAuthority,
    Cluster,
    ComputerObjects,
    JoinDomain,
    ShareModify,
    Sql,
    ViewServerState,
    TopologyDefine,
    TopologyPublish,
    TopologyPublishDatabases,
    Setup,
    Sfb,
    CsAdministrator,
    CsServerAdministrator,
    CsUserAdministrator,
    PersistentChat,
    Reporting,
    TestAccounts,
    External,
    SqlGroup,
    Files,
};
constexpr auto enumNames(TaskRight)
{
    using enum TaskRight;
    return std::to_array<EnumName<TaskRight>>({
        {Local, "Local", QT_TRANSLATE_NOOP("Enum", "local administrator where the task runs")},
        {Schema, "Schema", QT_TRANSLATE_NOOP("Enum", "Schema Admins and Enterprise Admins of the forest root")},
        {Forest, "Forest", QT_TRANSLATE_NOOP("Enum", "Enterprise Admins, or Domain Admins of the forest root domain")},
        {Domain, "Domain", QT_TRANSLATE_NOOP("Enum", "Enterprise Admins, or Domain Admins of the domain")},
        {DomainAdmins, "DomainAdmins", QT_TRANSLATE_NOOP("Enum", "Domain Admins")},
        {EnterpriseAdmins, "EnterpriseAdmins", QT_TRANSLATE_NOOP("Enum", "Enterprise Admins")},
        {Groups, "Groups", QT_TRANSLATE_NOOP("Enum", "Domain Admins or RTCUniversalServerAdmins")},
        {Dns, "Dns", QT_TRANSLATE_NOOP("Enum", "DnsAdmins, or write permission on the zone")},
        {LoadBalancer, "LoadBalancer", QT_TRANSLATE_NOOP("Enum", "administrator of the load balancer or reverse proxy")},
        {Firewall, "Firewall", QT_TRANSLATE_NOOP("Enum", "administrator of the firewall")},
        {CertificationAuthority, "CertificationAuthority",
         QT_TRANSLATE_NOOP("Enum", "administrator of the certification authority, or Enroll on the template")},
        {Cluster, "Cluster", QT_TRANSLATE_NOOP("Enum", "local administrator on all nodes of the cluster")},
        {ComputerObjects, "ComputerObjects",
         QT_TRANSLATE_NOOP("Enum", "creates computer objects in the organisational unit")},
        {JoinDomain, "JoinDomain", QT_TRANSLATE_NOOP("Enum", "joins computers to the domain")},
        {ShareModify, "ShareModify", QT_TRANSLATE_NOOP("Enum", "may change the rights of the share")},
        {Sql, "Sql", QT_TRANSLATE_NOOP("Enum", "sysadmin on every instance concerned")},
        {ViewServerState, "ViewServerState", QT_TRANSLATE_NOOP("Enum", "VIEW SERVER STATE in SQL Server")},
        {TopologyDefine, "TopologyDefine", QT_TRANSLATE_NOOP("Enum", "local Users group")},
        {TopologyPublish, "TopologyPublish",
         QT_TRANSLATE_NOOP("Enum", "Domain Admins (or delegated setup permission), RTCUniversalServerAdmins and full "
                                   "control of every file store")},
        {TopologyPublishDatabases, "TopologyPublishDatabases",
         QT_TRANSLATE_NOOP("Enum", "Domain Admins (or delegated setup permission), RTCUniversalServerAdmins, full "
                                   "control of every file store and sysadmin on every instance")},
        {Setup, "Setup",
         QT_TRANSLATE_NOOP("Enum", "local administrator and RTCUniversalServerAdmins (or delegated setup permission)")},
        {Sfb, "Sfb", QT_TRANSLATE_NOOP("Enum", "RTCUniversalServerAdmins")},
        {CsAdministrator, "CsAdministrator", QT_TRANSLATE_NOOP("Enum", "role CsAdministrator")},
        {CsServerAdministrator, "CsServerAdministrator", QT_TRANSLATE_NOOP("Enum", "role CsServerAdministrator")},
        {CsUserAdministrator, "CsUserAdministrator", QT_TRANSLATE_NOOP("Enum", "role CsUserAdministrator")},
        {PersistentChat, "PersistentChat", QT_TRANSLATE_NOOP("Enum", "role CsPersistentChatAdministrator")},
        {Reporting, "Reporting",
         QT_TRANSLATE_NOOP("Enum", "Content Manager in Reporting Services, and may add database roles")},
        {TestAccounts, "TestAccounts", QT_TRANSLATE_NOOP("Enum", "test accounts")},
        {External, "External", QT_TRANSLATE_NOOP("Enum", "an account with the provider")},
        {SqlGroup, "SqlGroup", QT_TRANSLATE_NOOP("Enum", "ALTER AVAILABILITY GROUP on the group")},
        {Files, "Files", QT_TRANSLATE_NOOP("Enum", "read and write access to the folders")},
    });
}

/// Where a task is done.
enum class TaskPlace : quint8 {
    Object,             ///< On the server, or at the instance, that the task is about.
    PlanningTool,
    ManagementComputer,
    DnsServer,
    FirstNode,          ///< First database server of the store.
    EveryNode,          ///< Every database server of the store.
    OtherNodes,
    NodesAndWitness,
    Witness,
    Instance,           ///< SQL Server on the node that the task is about.
    FirstInstance,      ///< SQL Server on the first node; of Persistent Chat also on that of the backup store.
    EveryInstance,
    OtherInstances,
    QuorumWitness,      ///< First node, and the server of the file share witness.
    MirrorShareServer,
    FirstServer,        ///< First server of the pool.
    CmsServer,          ///< A server of the pool with Central Management.
    BothPools,          ///< A Front End Server of each pool.
    ServedPools,        ///< Front End Servers of the pools that use the farm.
    ManagementShell,    ///< Any computer with the Management Shell.
    ActiveDirectory,       ///< A computer of the domain.
    SchemaMaster,
    OtherDomainController, ///< Not the one that was changed.
    ForestRoot,            ///< A computer of the forest root domain.
    FileServers,
    LoadBalancers,
    ReverseProxy,
    Firewalls,
    CertificationAuthority,
    Provider,
    Everywhere,
    ClientComputers,    ///< Two computers of the domain with clients.
    Reporting,
    NewReplica,
    Publishing,         ///< Database servers where whoever publishes has to be sysadmin.
    TemporaryPool,
    Nowhere,            ///< An agreement, not work at a computer.
};

} // namespace twinpool
