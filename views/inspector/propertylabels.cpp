// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/propertylabels.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Row {
    const char *key;
    FormSection section;
    const char *text;
};

// clang-format off
constexpr Row rows[]{
    {"Deployment.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name of the plan")},
    {"Deployment.notes", FormSection::Notes, QT_TRANSLATE_NOOP("Property", "Notes")},
    {"Deployment.targetVersion", FormSection::General, QT_TRANSLATE_NOOP("Property", "Target version")},
    {"Deployment.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"Deployment.federationRoute", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Federation route")},
    {"Deployment.xmppFederationRoute", FormSection::Services, QT_TRANSLATE_NOOP("Property", "XMPP federation route")},
    {"Deployment.backupSyncInterval", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Backup sync interval")},
    {"Deployment.rgsBackupEnabled", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Response Groups in the Backup Service")},
    {"Deployment.adForestMode", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Forest mode")},
    {"Deployment.groupDomain", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Domain of the universal groups")},
    {"Deployment.dnsServer", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "DNS server")},
    {"Deployment.managementHost", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Management computer")},
    {"Deployment.certificationAuthority", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Certification authority")},
    {"Deployment.setupGroup", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Group of installers")},
    {"Deployment.adminGroup", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Group of administrators")},
    {"Deployment.setupGroupLogin", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Login of the installers")},
    {"Deployment.dbaGroup", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Login of the database administrators")},
    {"Deployment.delegateSetup", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Setup is delegated")},
    {"Deployment.dbaCreatesDatabases", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Databases are created by the DBA")},
    {"Deployment.cumulativeUpdate", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Cumulative update")},
    {"Deployment.installRoot", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Program folder")},
    {"Deployment.updatePath", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Folder of updates")},
    {"Deployment.backupPath", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Export folder (UNC)")},
    {"Deployment.legacySrvRecords", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Legacy SRV records")},
    {"Deployment.autoconfigPool", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Target of automatic sign-in")},
    {"Deployment.testUser", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Test user")},
    {"Deployment.testUser2", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Second test user")},
    {"Deployment.testFederatedDomain", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Federated test domain")},
    {"Deployment.cmsTemporaryPool", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Temporary Central Management pool")},
    {"Deployment.cmsTemporarySql", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Temporary SQL server")},
    {"Deployment.cmsTemporaryInstance", FormSection::ForChecklists, QT_TRANSLATE_NOOP("Property", "Temporary SQL instance")},
    {"Deployment.usersCountedIn", FormSection::General, QT_TRANSLATE_NOOP("Property", "Year of the user numbers")},
    {"AdDomain.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"AdDomain.netbios", FormSection::General, QT_TRANSLATE_NOOP("Property", "NetBIOS name")},
    {"AdDomain.computerOu", FormSection::General, QT_TRANSLATE_NOOP("Property", "OU of computers")},
    {"SipDomain.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"SipDomain.isDefault", FormSection::General, QT_TRANSLATE_NOOP("Property", "Default domain")},
    {"SimpleUrl.component", FormSection::General, QT_TRANSLATE_NOOP("Property", "Component")},
    {"SimpleUrl.sipDomain", FormSection::General, QT_TRANSLATE_NOOP("Property", "SIP domain")},
    {"SimpleUrl.url", FormSection::General, QT_TRANSLATE_NOOP("Property", "URL")},
    {"SimpleUrl.geoDns", FormSection::General, QT_TRANSLATE_NOOP("Property", "GeoDNS")},
    {"DnsRecord.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"DnsRecord.type", FormSection::General, QT_TRANSLATE_NOOP("Property", "Type")},
    {"DnsRecord.target", FormSection::General, QT_TRANSLATE_NOOP("Property", "Target")},
    {"DnsRecord.priority", FormSection::General, QT_TRANSLATE_NOOP("Property", "Priority")},
    {"Maintenance.target", FormSection::General, QT_TRANSLATE_NOOP("Property", "Target")},
    {"Maintenance.startsAt", FormSection::General, QT_TRANSLATE_NOOP("Property", "Starts at")},
    {"Maintenance.minutes", FormSection::General, QT_TRANSLATE_NOOP("Property", "Minutes")},
    {"Scenario.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"Scenario.outcome", FormSection::General, QT_TRANSLATE_NOOP("Property", "Outcome when it was saved")},
    {"ScenarioEvent.scenario", FormSection::General, QT_TRANSLATE_NOOP("Property", "Scenario")},
    {"ScenarioEvent.minute", FormSection::General, QT_TRANSLATE_NOOP("Property", "Minute")},
    {"ScenarioEvent.action", FormSection::General, QT_TRANSLATE_NOOP("Property", "Action")},
    {"ScenarioEvent.target", FormSection::General, QT_TRANSLATE_NOOP("Property", "Target")},
    {"ScenarioEvent.to", FormSection::General, QT_TRANSLATE_NOOP("Property", "To")},
    {"Site.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"Site.kind", FormSection::General, QT_TRANSLATE_NOOP("Property", "Kind")},
    {"Site.parentSite", FormSection::General, QT_TRANSLATE_NOOP("Property", "Parent site")},
    {"Site.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"Site.description", FormSection::Notes, QT_TRANSLATE_NOOP("Property", "Description")},
    {"Site.city", FormSection::Place, QT_TRANSLATE_NOOP("Property", "City")},
    {"Site.stateProvince", FormSection::Place, QT_TRANSLATE_NOOP("Property", "State or province")},
    {"Site.countryCode", FormSection::Place, QT_TRANSLATE_NOOP("Property", "Country code")},
    {"Site.worldRegion", FormSection::Place, QT_TRANSLATE_NOOP("Property", "World region")},
    {"Site.dataCenter", FormSection::Place, QT_TRANSLATE_NOOP("Property", "Data centre")},
    {"Site.users", FormSection::General, QT_TRANSLATE_NOOP("Property", "Users here")},
    {"Site.usersPerYear", FormSection::General, QT_TRANSLATE_NOOP("Property", "More users each year")},
    {"Site.resilientWan", FormSection::General, QT_TRANSLATE_NOOP("Property", "Resilient WAN link")},
    {"Site.cacEnabled", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Call admission control")},
    {"Site.cacPool", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Pool for call admission control")},
    {"Site.federationEnabled", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Federation")},
    {"Site.federationRoute", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Federation route")},
    {"Site.xmppFederationRoute", FormSection::Services, QT_TRANSLATE_NOOP("Property", "XMPP federation route")},
    {"Site.defaultPersistentChatPool", FormSection::Services, QT_TRANSLATE_NOOP("Property", "Default Persistent Chat pool")},
    {"Site.recoveryTimeMinutes", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Recovery time target (minutes)")},
    {"Site.recoveryPointMinutes", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Recovery point target (minutes)")},
    {"Site.notes", FormSection::Notes, QT_TRANSLATE_NOOP("Property", "Notes")},
    {"NetworkLink.siteA", FormSection::General, QT_TRANSLATE_NOOP("Property", "First site")},
    {"NetworkLink.siteB", FormSection::General, QT_TRANSLATE_NOOP("Property", "Second site")},
    {"NetworkLink.bandwidthMbps", FormSection::General, QT_TRANSLATE_NOOP("Property", "Bandwidth (Mbit/s)")},
    {"NetworkLink.roundTripMs", FormSection::General, QT_TRANSLATE_NOOP("Property", "Round trip (ms)")},
    {"NetworkLink.resilient", FormSection::General, QT_TRANSLATE_NOOP("Property", "Resilient")},
    {"NetworkLink.traversesInternet", FormSection::General, QT_TRANSLATE_NOOP("Property", "Over the Internet")},
    {"NetworkLink.linkClass", FormSection::General, QT_TRANSLATE_NOOP("Property", "Class")},
    {"NetworkLink.protection", FormSection::General, QT_TRANSLATE_NOOP("Property", "Protection")},
    {"MediationRole.tlsPort", FormSection::General, QT_TRANSLATE_NOOP("Property", "TLS port, first")},
    {"MediationRole.tlsPortLast", FormSection::General, QT_TRANSLATE_NOOP("Property", "TLS port, last")},
    {"MediationRole.tcpEnabled", FormSection::General, QT_TRANSLATE_NOOP("Property", "TCP allowed")},
    {"MediationRole.tcpPort", FormSection::General, QT_TRANSLATE_NOOP("Property", "TCP port, first")},
    {"MediationRole.tcpPortLast", FormSection::General, QT_TRANSLATE_NOOP("Property", "TCP port, last")},
    {"MediationRole.defaultTrunk", FormSection::General, QT_TRANSLATE_NOOP("Property", "Default trunk")},
    {"MediationRole.busyHourCalls", FormSection::General, QT_TRANSLATE_NOOP("Property", "Peak calls without bypass")},
    {"WebServices.internalFqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "Internal FQDN")},
    {"WebServices.externalFqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "External FQDN")},
    {"WebServices.vip", FormSection::General, QT_TRANSLATE_NOOP("Property", "Internal address")},
    {"WebServices.internalHttp", FormSection::General, QT_TRANSLATE_NOOP("Property", "Internal HTTP")},
    {"WebServices.internalHttps", FormSection::General, QT_TRANSLATE_NOOP("Property", "Internal HTTPS")},
    {"WebServices.externalHttpListen", FormSection::General, QT_TRANSLATE_NOOP("Property", "External HTTP, listening")},
    {"WebServices.externalHttpsListen", FormSection::General, QT_TRANSLATE_NOOP("Property", "External HTTPS, listening")},
    {"WebServices.externalHttpPublish", FormSection::General, QT_TRANSLATE_NOOP("Property", "External HTTP, published")},
    {"WebServices.externalHttpsPublish", FormSection::General, QT_TRANSLATE_NOOP("Property", "External HTTPS, published")},
    {"UserPool.edition", FormSection::General, QT_TRANSLATE_NOOP("Property", "Edition")},
    {"UserPool.conferencing", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Conferencing")},
    {"UserPool.dialInConferencing", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Dial-in conferencing")},
    {"UserPool.enterpriseVoice", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Enterprise Voice")},
    {"UserPool.cac", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Call admission control")},
    {"UserPool.archiving", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Archiving")},
    {"UserPool.monitoring", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Monitoring")},
    {"UserPool.userStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "User store")},
    {"UserPool.fileStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "File store")},
    {"UserPool.archivingStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Archiving store")},
    {"UserPool.monitoringStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Monitoring store")},
    {"UserPool.edgePool", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Edge pool")},
    {"UserPool.officeWebApps", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Office Web Apps")},
    {"UserPool.mediation", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Collocated Mediation Server")},
    {"UserPool.autoVoiceFailover", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Automatic voice failover")},
    {"UserPool.failureDetection", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Failure detection")},
    {"UserPool.failback", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Failback")},
    {"UserPool.threeServersSeen", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Three servers seen since pairing")},
    {"UserPool.hlbMonitoringPort", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Port for load balancer checks")},
    {"UserPool.web", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Web services")},
    {"UserPool.homedUsers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Homed users")},
    {"UserPool.concurrentShare", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Share signed in at once")},
    {"UserPool.voiceUsers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Voice users")},
    {"UserPool.isLargeMeetingPool", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Pool for large meetings")},
    {"UserPool.usedApplications", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Voice applications")},
    {"UserPool.voiceTrunks", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Trunks of the voice routes")},
    {"UserPool.remoteUsers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Remote users")},
    {"UserPool.federatedUsers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Federated users")},
    {"UserPool.callParkCustomMusic", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Own Call Park music")},
    {"UserPool.usesE911", FormSection::Features, QT_TRANSLATE_NOOP("Property", "E9-1-1 locations")},
    {"UserPool.exchangeUmVersion", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Exchange voice mail")},
    {"UserPool.exchangeUmSites", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Sites with Exchange voice mail")},
    {"UserPool.archivingCriticalMode", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Critical mode of archiving")},
    {"UserPool.exchangeArchiving", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Archiving in Exchange")},
    {"UserPool.groupPickupUsers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Users with Group Call Pickup")},
    {"UserPool.largestMeeting", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Largest meeting")},
    {"UserPool.callParkPerMinute", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Parked calls a minute")},
    {"UserPool.rgsCallsPerSecond", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Response Group calls a second")},
    {"UserPool.parallelLargeMeetings", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Large meetings at once")},
    {"UserPool.legacyMobility", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Mobility for old clients")},
    {"UserPool.serverListChanges", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Server list changes")},
    {"UserPool.recoveryTimeMinutes", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Recovery time target (minutes)")},
    {"UserPool.recoveryPointMinutes", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Recovery point target (minutes)")},
    {"DirectorPool.fileStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "File store")},
    {"DirectorPool.web", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Web services")},
    {"DirectorPool.concurrentRemoteUsers", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Remote users at once")},
    {"EdgeService.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"EdgeService.port", FormSection::General, QT_TRANSLATE_NOOP("Property", "Port")},
    {"EdgePool.nextHop", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Next hop")},
    {"EdgePool.federationEnabled", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Federation")},
    {"EdgePool.xmppEnabled", FormSection::Features, QT_TRANSLATE_NOOP("Property", "XMPP")},
    {"EdgePool.singleFqdnAndIp", FormSection::Network, QT_TRANSLATE_NOOP("Property", "One FQDN and address")},
    {"EdgePool.access", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Access Edge service")},
    {"EdgePool.webConferencing", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Web conferencing Edge service")},
    {"EdgePool.av", FormSection::Network, QT_TRANSLATE_NOOP("Property", "A/V Edge service")},
    {"EdgePool.replicationPort", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Replication port")},
    {"EdgePool.concurrentRemoteUsers", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Remote users at once")},
    {"EdgePool.internalLoadBalancing", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Load balancing inside")},
    {"EdgePool.externalLoadBalancing", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Load balancing outside")},
    {"EdgePool.sameNetwork", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Both interfaces in one network")},
    {"EdgePool.routedBetween", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Routed between the networks")},
    {"EdgePool.natType", FormSection::Network, QT_TRANSLATE_NOOP("Property", "NAT")},
    {"EdgePool.natPreservesSource", FormSection::Network, QT_TRANSLATE_NOOP("Property", "NAT keeps the source")},
    {"EdgePool.specialPartners", FormSection::Features, QT_TRANSLATE_NOOP("Property", "Special partners")},
    {"EdgePool.internalAdapter", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Internal adapter")},
    {"EdgePool.internalGateway", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Internal gateway")},
    {"EdgePool.internalRoutes", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Internal routes")},
    {"MediationPool.nextHop", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Next hop")},
    {"MediationPool.edgePool", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Edge pool")},
    {"MediationPool.mediation", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Mediation Server")},
    {"PersistentChatPool.displayName", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Display name")},
    {"PersistentChatPool.port", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Port")},
    {"PersistentChatPool.nextHop", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Next hop")},
    {"PersistentChatPool.primaryStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Primary store")},
    {"PersistentChatPool.drEnabled", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Disaster recovery")},
    {"PersistentChatPool.backupStore", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Backup store")},
    {"PersistentChatPool.complianceEnabled", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Compliance")},
    {"PersistentChatPool.complianceStore", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Compliance store")},
    {"PersistentChatPool.complianceBackupStore", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Compliance backup store")},
    {"PersistentChatPool.fileStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "File store")},
    {"PersistentChatPool.logShippingShare", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Log-shipping share (UNC)")},
    {"PersistentChatPool.logShippingFolder", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Log-shipping folder")},
    {"PersistentChatPool.isSiteDefault", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Default of the site")},
    {"PersistentChatPool.isGlobalDefault", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Default of the deployment")},
    {"PersistentChatPool.poolState", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Pool state")},
    {"PersistentChatPool.bandwidthProfile", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Network between the sites")},
    {"PersistentChatPool.adminGroup", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Group of administrators")},
    {"PersistentChatPool.plannedServers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Planned servers")},
    {"PersistentChatPool.activeUsers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Active users")},
    {"PersistentChatPool.provisionedUsers", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Provisioned users")},
    {"PersistentChatPool.endpoints", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Endpoints")},
    {"PersistentChatPool.accessControlEntries", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Access control entries")},
    {"PersistentChatPool.invitations", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Invitations")},
    {"VideoInteropPool.nextHop", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Next hop")},
    {"VideoInteropPool.edgePool", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Edge pool")},
    {"VideoInteropPool.videoSystems", FormSection::Users, QT_TRANSLATE_NOOP("Property", "Video systems in rooms")},
    {"TrustedApplicationPool.nextHop", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Next hop")},
    {"TrustedApplicationPool.applications", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Applications")},
    {"TrustedApplicationPool.plannedServers", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Planned servers")},
    {"OfficeWebAppsFarm.discoveryUrl", FormSection::General, QT_TRANSLATE_NOOP("Property", "Discovery URL")},
    {"OfficeWebAppsFarm.isExternal", FormSection::General, QT_TRANSLATE_NOOP("Property", "In another network")},
    {"SurvivableBranch.kind", FormSection::General, QT_TRANSLATE_NOOP("Property", "Kind")},
    {"SurvivableBranch.userServicesPool", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "User services pool")},
    {"SurvivableBranch.autoVoiceFailover", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Automatic voice failover")},
    {"SurvivableBranch.failureDetection", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Failure detection")},
    {"SurvivableBranch.failback", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Failback")},
    {"SurvivableBranch.edgePool", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Edge pool")},
    {"SurvivableBranch.monitoringStore", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Monitoring store")},
    {"SurvivableBranch.gateway", FormSection::Connections, QT_TRANSLATE_NOOP("Property", "Gateway")},
    {"SurvivableBranch.users", FormSection::General, QT_TRANSLATE_NOOP("Property", "Users")},
    {"SurvivableBranch.localDnsDhcp", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Local DNS and DHCP")},
    {"SurvivableBranch.backupRoute", FormSection::Recovery, QT_TRANSLATE_NOOP("Property", "Backup route")},
    {"Pool.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"Pool.site", FormSection::General, QT_TRANSLATE_NOOP("Property", "Site")},
    {"Pool.version", FormSection::General, QT_TRANSLATE_NOOP("Property", "Version")},
    {"Pool.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"Pool.isSingleComputer", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Single computer")},
    {"Pool.loadBalancing", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Load balancing")},
    {"Pool.adDomain", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Active Directory domain")},
    {"Pool.hostsCms", FormSection::General, QT_TRANSLATE_NOOP("Property", "Holds Central Management")},
    {"Pool.sipVip", FormSection::Network, QT_TRANSLATE_NOOP("Property", "SIP address on the balancer")},
    {"Pool.notes", FormSection::Notes, QT_TRANSLATE_NOOP("Property", "Notes")},
    {"Pool.role", FormSection::Network, QT_TRANSLATE_NOOP("Property", "Role")},
    {"EdgeAddresses.accessIp", FormSection::General, QT_TRANSLATE_NOOP("Property", "Access address")},
    {"EdgeAddresses.webConferencingIp", FormSection::General, QT_TRANSLATE_NOOP("Property", "Web conferencing address")},
    {"EdgeAddresses.avIp", FormSection::General, QT_TRANSLATE_NOOP("Property", "A/V address")},
    {"EdgeAddresses.publicAccessIp", FormSection::General, QT_TRANSLATE_NOOP("Property", "Public access address")},
    {"EdgeAddresses.publicWebConferencingIp", FormSection::General, QT_TRANSLATE_NOOP("Property", "Public web conferencing address")},
    {"EdgeAddresses.publicAvIp", FormSection::General, QT_TRANSLATE_NOOP("Property", "Public A/V address")},
    {"Server.pool", FormSection::General, QT_TRANSLATE_NOOP("Property", "Pool")},
    {"Server.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"Server.ordinal", FormSection::General, QT_TRANSLATE_NOOP("Property", "Order of first start")},
    {"Server.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"Server.physicalSite", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Stands in")},
    {"Server.adDomain", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Active Directory domain")},
    {"Server.ip", FormSection::General, QT_TRANSLATE_NOOP("Property", "IP address")},
    {"Server.edge", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "External addresses")},
    {"Server.osVersion", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Operating system")},
    {"Server.serverCore", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Server Core")},
    {"Server.hosting", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Hosting")},
    {"Server.hostId", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Host or rack")},
    {"Server.nicCount", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Network interfaces")},
    {"Server.multihomed", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Several network identities")},
    {"Server.ramGb", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Memory (GB)")},
    {"Server.hyperThreading", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Hyper-threading")},
    {"Server.cores", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Processor cores")},
    {"Server.megahertz", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Megahertz of a core")},
    {"Server.cumulativeUpdate", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Cumulative update")},
    {"Server.active", FormSection::General, QT_TRANSLATE_NOOP("Property", "Active")},
    {"Server.expectedDowntimeDays", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Expected days away")},
    {"Server.otherSoftware", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Other software")},
    {"Server.vCpuRatio", FormSection::VirtualMachine, QT_TRANSLATE_NOOP("Property", "Virtual CPUs per core")},
    {"Server.dynamicMemory", FormSection::VirtualMachine, QT_TRANSLATE_NOOP("Property", "Dynamic memory")},
    {"Server.dynamicDisk", FormSection::VirtualMachine, QT_TRANSLATE_NOOP("Property", "Dynamic disks")},
    {"Server.liveMigration", FormSection::VirtualMachine, QT_TRANSLATE_NOOP("Property", "Live migration")},
    {"Server.hostHyperThreading", FormSection::VirtualMachine, QT_TRANSLATE_NOOP("Property", "Hyper-threading on the host")},
    {"Cluster.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"Cluster.ip", FormSection::General, QT_TRANSLATE_NOOP("Property", "IP address")},
    {"Cluster.account", FormSection::General, QT_TRANSLATE_NOOP("Property", "Account")},
    {"Cluster.witness", FormSection::General, QT_TRANSLATE_NOOP("Property", "Witness")},
    {"Cluster.witnessUnc", FormSection::General, QT_TRANSLATE_NOOP("Property", "Witness share (UNC)")},
    {"Cluster.witnessServer", FormSection::General, QT_TRANSLATE_NOOP("Property", "Witness server")},
    {"Cluster.witnessPath", FormSection::General, QT_TRANSLATE_NOOP("Property", "Witness folder")},
    {"Cluster.witnessShareName", FormSection::General, QT_TRANSLATE_NOOP("Property", "Witness share name")},
    {"SqlNetworkName.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"SqlNetworkName.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"SqlNetworkName.ip", FormSection::General, QT_TRANSLATE_NOOP("Property", "IP address")},
    {"SqlNetworkName.mask", FormSection::General, QT_TRANSLATE_NOOP("Property", "Subnet mask")},
    {"SqlNetworkName.port", FormSection::General, QT_TRANSLATE_NOOP("Property", "Port")},
    {"MirrorShare.server", FormSection::General, QT_TRANSLATE_NOOP("Property", "Server")},
    {"MirrorShare.share", FormSection::General, QT_TRANSLATE_NOOP("Property", "Share")},
    {"MirrorShare.path", FormSection::General, QT_TRANSLATE_NOOP("Property", "Folder")},
    {"MirrorShare.unc", FormSection::General, QT_TRANSLATE_NOOP("Property", "UNC path")},
    {"MirrorShare.accounts", FormSection::General, QT_TRANSLATE_NOOP("Property", "Accounts")},
    {"SqlStore.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"SqlStore.site", FormSection::General, QT_TRANSLATE_NOOP("Property", "Site")},
    {"SqlStore.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"SqlStore.haMode", FormSection::General, QT_TRANSLATE_NOOP("Property", "High availability")},
    {"SqlStore.instanceName", FormSection::General, QT_TRANSLATE_NOOP("Property", "Instance")},
    {"SqlStore.sqlVersion", FormSection::General, QT_TRANSLATE_NOOP("Property", "SQL Server version")},
    {"SqlStore.sqlUpdate", FormSection::General, QT_TRANSLATE_NOOP("Property", "SQL Server update")},
    {"SqlStore.sqlEdition", FormSection::General, QT_TRANSLATE_NOOP("Property", "SQL Server edition")},
    {"SqlStore.bits", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Bits")},
    {"SqlStore.adDomain", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Active Directory domain")},
    {"SqlStore.otherDatabasesPresent", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Other databases present")},
    {"SqlStore.serviceAccount", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Service account")},
    {"SqlStore.logBackupPath", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Log backup folder (UNC)")},
    {"SqlStore.logBackupMinutes", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Log backup every (min)")},
    {"SqlStore.reports", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Monitoring reports")},
    {"SqlStore.reportUrl", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Report URL")},
    {"SqlStore.reportingServicesOn", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Reporting Services on")},
    {"SqlStore.conversion", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Conversion")},
    {"SqlStore.addDatabases", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Databases to add")},
    {"SqlStore.mirrorPort", FormSection::Mirroring, QT_TRANSLATE_NOOP("Property", "Mirroring port")},
    {"SqlStore.endpointName", FormSection::Mirroring, QT_TRANSLATE_NOOP("Property", "Endpoint name")},
    {"SqlStore.endpointAlreadyExists", FormSection::Mirroring, QT_TRANSLATE_NOOP("Property", "Endpoint exists already")},
    {"SqlStore.separateAccounts", FormSection::Mirroring, QT_TRANSLATE_NOOP("Property", "Separate accounts")},
    {"SqlStore.peerAccounts", FormSection::Mirroring, QT_TRANSLATE_NOOP("Property", "Accounts of the partner")},
    {"SqlStore.mirrorMode", FormSection::Mirroring, QT_TRANSLATE_NOOP("Property", "Operating mode")},
    {"SqlStore.recoveryModel", FormSection::Mirroring, QT_TRANSLATE_NOOP("Property", "Recovery model")},
    {"SqlStore.mirrorShare", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Share for seeding")},
    {"SqlStore.groupName", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Group name")},
    {"SqlStore.listener", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Listener")},
    {"SqlStore.namedByListener", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Topology names the listener")},
    {"SqlStore.endpointPort", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Endpoint port")},
    {"SqlStore.seedPath", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Seeding share (UNC)")},
    {"SqlStore.cluster", FormSection::Details, QT_TRANSLATE_NOOP("Property", "Windows cluster")},
    {"SqlStore.arrangement", FormSection::Cluster, QT_TRANSLATE_NOOP("Property", "Arrangement")},
    {"SqlStore.networkName", FormSection::Details, QT_TRANSLATE_NOOP("Property", "SQL network name")},
    {"SqlStore.clusterNetwork", FormSection::Cluster, QT_TRANSLATE_NOOP("Property", "Cluster network")},
    {"SqlStore.clusterGroup", FormSection::Cluster, QT_TRANSLATE_NOOP("Property", "Cluster group")},
    {"SqlStore.dataFolder", FormSection::Cluster, QT_TRANSLATE_NOOP("Property", "Data folder")},
    {"SqlStore.clusterDisks", FormSection::Cluster, QT_TRANSLATE_NOOP("Property", "Cluster disks")},
    {"SqlStore.sharedStorage", FormSection::Cluster, QT_TRANSLATE_NOOP("Property", "Shared storage")},
    {"SqlStore.storageRedundant", FormSection::Cluster, QT_TRANSLATE_NOOP("Property", "Storage is redundant")},
    {"SqlStore.notes", FormSection::Notes, QT_TRANSLATE_NOOP("Property", "Notes")},
    {"SqlNode.store", FormSection::General, QT_TRANSLATE_NOOP("Property", "SQL store")},
    {"SqlNode.role", FormSection::General, QT_TRANSLATE_NOOP("Property", "Role")},
    {"SqlNode.ordinal", FormSection::General, QT_TRANSLATE_NOOP("Property", "Order")},
    {"SqlNode.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"SqlNode.netbios", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "NetBIOS name")},
    {"SqlNode.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"SqlNode.physicalSite", FormSection::General, QT_TRANSLATE_NOOP("Property", "Stands in")},
    {"SqlNode.adDomain", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Active Directory domain")},
    {"SqlNode.instanceName", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Instance")},
    {"SqlNode.sqlVersion", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "SQL Server version")},
    {"SqlNode.sqlEdition", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "SQL Server edition")},
    {"SqlNode.sqlPort", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "SQL port")},
    {"SqlNode.mirroringPort", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Mirroring port")},
    {"SqlNode.multihomed", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Several network identities")},
    {"SqlNode.votes", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Votes")},
    {"SqlNode.availabilityMode", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Availability mode")},
    {"SqlNode.failoverMode", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Failover mode")},
    {"SqlNode.readable", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Readable secondary")},
    {"SqlNode.loginsCreated", FormSection::AvailabilityGroup, QT_TRANSLATE_NOOP("Property", "Logins created")},
    {"SqlNode.hostId", FormSection::Machine, QT_TRANSLATE_NOOP("Property", "Host or rack")},
    {"FileStore.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"FileStore.serverFqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "Server or DFS root")},
    {"FileStore.shareName", FormSection::General, QT_TRANSLATE_NOOP("Property", "Share name")},
    {"FileStore.kind", FormSection::General, QT_TRANSLATE_NOOP("Property", "Kind")},
    {"FileStore.site", FormSection::General, QT_TRANSLATE_NOOP("Property", "Site")},
    {"FileStore.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"FileStore.localPath", FormSection::General, QT_TRANSLATE_NOOP("Property", "Folder on the server")},
    {"FileStore.media", FormSection::General, QT_TRANSLATE_NOOP("Property", "Storage")},
    {"FileStore.backupIntervalHours", FormSection::General, QT_TRANSLATE_NOOP("Property", "Backup every (hours)")},
    {"FileStore.replaces", FormSection::General, QT_TRANSLATE_NOOP("Property", "Replaces")},
    {"FileStore.notes", FormSection::Notes, QT_TRANSLATE_NOOP("Property", "Notes")},
    {"FileServer.fileStore", FormSection::General, QT_TRANSLATE_NOOP("Property", "File store")},
    {"FileServer.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"FileServer.ordinal", FormSection::General, QT_TRANSLATE_NOOP("Property", "Order")},
    {"FileServer.site", FormSection::General, QT_TRANSLATE_NOOP("Property", "Stands in")},
    {"FileServer.share", FormSection::General, QT_TRANSLATE_NOOP("Property", "Share")},
    {"FileServer.path", FormSection::General, QT_TRANSLATE_NOOP("Property", "Folder")},
    {"Gateway.address", FormSection::General, QT_TRANSLATE_NOOP("Property", "Address")},
    {"Gateway.kind", FormSection::General, QT_TRANSLATE_NOOP("Property", "Kind")},
    {"Gateway.site", FormSection::General, QT_TRANSLATE_NOOP("Property", "Site")},
    {"Gateway.alternateMediaIp", FormSection::General, QT_TRANSLATE_NOOP("Property", "Alternate media address")},
    {"Gateway.supportsDnsLoadBalancing", FormSection::General, QT_TRANSLATE_NOOP("Property", "DNS load balancing")},
    {"Gateway.mediaBypass", FormSection::General, QT_TRANSLATE_NOOP("Property", "Media bypass")},
    {"Gateway.ports", FormSection::General, QT_TRANSLATE_NOOP("Property", "Ports")},
    {"Gateway.notes", FormSection::Notes, QT_TRANSLATE_NOOP("Property", "Notes")},
    {"Trunk.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"Trunk.gateway", FormSection::General, QT_TRANSLATE_NOOP("Property", "Gateway")},
    {"Trunk.gatewayPort", FormSection::General, QT_TRANSLATE_NOOP("Property", "Gateway port")},
    {"Trunk.transport", FormSection::General, QT_TRANSLATE_NOOP("Property", "Transport")},
    {"Trunk.mediation", FormSection::General, QT_TRANSLATE_NOOP("Property", "Mediation pool")},
    {"Trunk.mediationPort", FormSection::General, QT_TRANSLATE_NOOP("Property", "Mediation port")},
    {"Trunk.isRoot", FormSection::General, QT_TRANSLATE_NOOP("Property", "Root trunk")},
    {"LoadBalancer.name", FormSection::General, QT_TRANSLATE_NOOP("Property", "Name")},
    {"LoadBalancer.site", FormSection::General, QT_TRANSLATE_NOOP("Property", "Site")},
    {"LoadBalancer.kind", FormSection::General, QT_TRANSLATE_NOOP("Property", "Kind")},
    {"LoadBalancer.serves", FormSection::General, QT_TRANSLATE_NOOP("Property", "Serves")},
    {"LoadBalancer.redundant", FormSection::General, QT_TRANSLATE_NOOP("Property", "Redundant")},
    {"LoadBalancer.directServerReturn", FormSection::General, QT_TRANSLATE_NOOP("Property", "Direct server return")},
    {"ReverseProxy.fqdn", FormSection::General, QT_TRANSLATE_NOOP("Property", "FQDN")},
    {"ReverseProxy.site", FormSection::General, QT_TRANSLATE_NOOP("Property", "Site")},
    {"ReverseProxy.publishes", FormSection::General, QT_TRANSLATE_NOOP("Property", "Publishes")},
    {"ReverseProxy.machines", FormSection::General, QT_TRANSLATE_NOOP("Property", "Machines")},
    {"Pairing.poolA", FormSection::General, QT_TRANSLATE_NOOP("Property", "First pool")},
    {"Pairing.poolB", FormSection::General, QT_TRANSLATE_NOOP("Property", "Second pool")},
    {"Pairing.oneWay", FormSection::General, QT_TRANSLATE_NOOP("Property", "Only the first names the second")},
    {"Pairing.state", FormSection::General, QT_TRANSLATE_NOOP("Property", "State")},
    {"Pairing.geoDnsZone", FormSection::General, QT_TRANSLATE_NOOP("Property", "GeoDNS zone")},
    {"Pairing.linkClass", FormSection::General, QT_TRANSLATE_NOOP("Property", "Class")},
};

constexpr const char *sectionTitles[]{
    QT_TRANSLATE_NOOP("Property", "General"),
    QT_TRANSLATE_NOOP("Property", "Users"),
    QT_TRANSLATE_NOOP("Property", "Features"),
    QT_TRANSLATE_NOOP("Property", "Connections"),
    QT_TRANSLATE_NOOP("Property", "Recovery"),
    QT_TRANSLATE_NOOP("Property", "Network"),
    QT_TRANSLATE_NOOP("Property", "Place"),
    QT_TRANSLATE_NOOP("Property", "Services"),
    QT_TRANSLATE_NOOP("Property", "Machine"),
    QT_TRANSLATE_NOOP("Property", "Virtual machine"),
    QT_TRANSLATE_NOOP("Property", "Mirroring"),
    QT_TRANSLATE_NOOP("Property", "Availability group"),
    QT_TRANSLATE_NOOP("Property", "Cluster"),
    QT_TRANSLATE_NOOP("Property", "For checklists"),
    QT_TRANSLATE_NOOP("Property", "Details"),
    QT_TRANSLATE_NOOP("Property", "Notes"),
};
// clang-format on

const QHash<QString, const Row *> &rowsByKey()
{
    static const auto table = [] {
        QHash<QString, const Row *> result;
        for (const Row &row : rows)
            result.insert(QString::fromLatin1(row.key), &row);
        return result;
    }();
    return table;
}

} // namespace

QString titleOf(FormSection section)
{
    return QCoreApplication::translate("Property", sectionTitles[static_cast<size_t>(section)]);
}

PropertyLabel labelOf(const QString &key)
{
    const Row *row = rowsByKey().value(key);
    return row ? PropertyLabel{row->section, row->text} : PropertyLabel{FormSection::Details, nullptr};
}

QString labelText(const QString &key)
{
    const PropertyLabel label = labelOf(key);
    return label.text ? QCoreApplication::translate("Property", label.text) : key;
}

QString labelForPath(const Plan &plan, EntityRef ref, const QString &path)
{
    const QList<Property> properties = ref ? propertiesOf(plan, ref) : deploymentProperties(plan);
    for (QString rest = path; !rest.isEmpty(); rest.truncate(std::max<qsizetype>(rest.lastIndexOf(u'.'), 0))) {
        const auto at = std::ranges::find(properties, rest, &Property::path);
        if (at != properties.end())
            return at->part.isEmpty() ? labelText(at->key)
                                      : u"%1: %2"_s.arg(labelText(at->part), labelText(at->key));
    }
    return QString();
}

bool isRelevant(const Plan &plan, EntityRef ref, const Property &property)
{
    const FormSection section = labelOf(property.part.isEmpty() ? property.key : property.part).section;
    const auto fits = [&](const SqlStore &store) {
        if (section == FormSection::Mirroring || property.part == "SqlStore.mirrorShare"_L1)
            return store.haMode == HaMode::Mirrored;
        if (section == FormSection::AvailabilityGroup || property.part == "SqlStore.listener"_L1)
            return store.haMode == HaMode::AlwaysOnAG;
        if (property.part == "SqlStore.cluster"_L1)
            return store.isClustered() || store.haMode == HaMode::AlwaysOnAG;
        if (section == FormSection::Cluster || property.part == "SqlStore.networkName"_L1)
            return store.isClustered();
        return true;
    };
    if (const SqlStore *store = plan.sqlStores.find(ref.as<SqlStoreId>()))
        return fits(*store);
    if (const SqlNode *node = plan.sqlNodes.find(ref.as<SqlNodeId>())) {
        const SqlStore *store = plan.sqlStores.find(node->store);
        return !store || fits(*store);
    }
    if (const Server *server = plan.servers.find(ref.as<ServerId>())) {
        const Pool *pool = plan.pools.find(server->pool);
        if (property.part == "Server.edge"_L1)
            return pool && pool->as<EdgePool>();
        if (property.key == "Server.active"_L1)
            return pool && pool->as<PersistentChatPool>();
        if (section == FormSection::VirtualMachine)
            return server->hosting == Hosting::Virtual;
    }
    if (const Pool *pool = plan.pools.find(ref.as<PoolId>()); pool && pool->isStandard())
        return property.key != "UserPool.userStore"_L1;
    return true;
}

} // namespace twinpool
