// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

// Pages that several tasks cite.

namespace twinpool::taskpages {

inline constexpr Source backupRgsData{
    "Back up Response Group Service (RGS) data",
    "Skype/SfBServer2019/backup-rgs-data.md"};
inline constexpr Source moveTheCentralManagementServer{
    "Move the legacy Central Management Server to Skype for Business Server 2019",
    "Skype/SfBServer2019/migration/move-the-central-management-server.md"};
inline constexpr Source systemRequirements2019{
    "System requirements for Skype for Business Server 2019",
    "Skype/SfBServer2019/plan/system-requirements.md"};
inline constexpr Source addArchivingDatabases{
    "Add archiving databases to an existing deployment in Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-archiving/add-archiving-databases.md"};
inline constexpr Source deployArchiving{
    "Deploy archiving for Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-archiving/deploy-archiving.md"};
inline constexpr Source officeWebAppServer{
    "Configure integration with Office Web Apps Server in Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-conferencing/office-web-app-server.md"};
inline constexpr Source createYourEdgeTopology{
    "Create your Edge topology for Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-edge-server/create-your-edge-topology.md"};
inline constexpr Source deployEdgeServers{
    "Deploy Edge Servers in Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-edge-server/deploy-edge-servers.md"};
inline constexpr Source validateEdgeDeployment{
    "Validate your Edge deployment in Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-edge-server/validate-edge-deployment.md"};
inline constexpr Source alwaysonAvailabilityGroup{
    "Deploy an Always On Availability Group on a Back End Server in Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-high-availability-and-disaster-recovery/alwayson-availability-group.md"};
inline constexpr Source frontEndPoolsForDisasterRecovery{
    "Deploy paired Front End pools for disaster recovery in Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-high-availability-and-disaster-recovery/front-end-pools-for-disaster-recovery.md"};
inline constexpr Source sqlMirroringForHighAvailability{
    "Deploy SQL mirroring for Back End Server high availability in Skype for Business server 2015",
    "Skype/SfbServer/deploy/deploy-high-availability-and-disaster-recovery/sql-mirroring-for-high-availability.md"};
inline constexpr Source deployMonitoring{
    "Deploy monitoring in Skype for Business Server",
    "Skype/SfbServer/deploy/deploy-monitoring/deploy-monitoring.md"};
inline constexpr Source addPersistentChatServer{
    "Add Persistent Chat Server to your Skype for Business Server 2015 topology",
    "Skype/SfbServer/deploy/deploy-persistent-chat-server/add-persistent-chat-server.md"};
inline constexpr Source configureHadrForPersistentChat{
    "Configure high availability and disaster recovery for Persistent Chat Server in Skype for Business Server 2015",
    "Skype/SfbServer/deploy/deploy-persistent-chat-server/configure-hadr-for-persistent-chat.md"};
inline constexpr Source createAFileShare{
    "Create a file share in Skype for Business Server",
    "Skype/SfbServer/deploy/install/create-a-file-share.md"};
inline constexpr Source createAndPublishNewTopology{
    "Create and publish new topology in Skype for Business Server",
    "Skype/SfbServer/deploy/install/create-and-publish-new-topology.md"};
inline constexpr Source createDnsRecords{
    "Create DNS records for Skype for Business Server",
    "Skype/SfbServer/deploy/install/create-dns-records.md"};
inline constexpr Source installSkypeForBusinessServer{
    "Install Skype for Business Server on servers in the topology",
    "Skype/SfbServer/deploy/install/install-skype-for-business-server.md"};
inline constexpr Source install{
    "Install Skype for Business Server",
    "Skype/SfbServer/deploy/install/install.md"};
inline constexpr Source prepareActiveDirectory{
    "Prepare Active Directory for Skype for Business Server",
    "Skype/SfbServer/deploy/install/prepare-active-directory.md"};
inline constexpr Source verifyTheTopology{
    "Verify the topology in Skype for Business Server",
    "Skype/SfbServer/deploy/install/verify-the-topology.md"};
inline constexpr Source prepareSchema{
    "Prepare Schema",
    "Skype/SfbServer/help-topics/help-depwiz/prepare-schema.md"};
inline constexpr Source addFileStore{
    "Add File Store",
    "Skype/SfbServer/help-topics/help-topobld/add-file-store.md"};
inline constexpr Source addFrontEndSqlServerStore{
    "Add Front End SQL Server Store",
    "Skype/SfbServer/help-topics/help-topobld/add-front-end-sql-server-store.md"};
inline constexpr Source addSiteName{
    "Add Site Name",
    "Skype/SfbServer/help-topics/help-topobld/add-site-name.md"};
inline constexpr Source createDatabase{
    "Create Database",
    "Skype/SfbServer/help-topics/help-topobld/create-database.md"};
inline constexpr Source frontEndGeneralSettingsExpander{
    "Front End General Settings Expander",
    "Skype/SfbServer/help-topics/help-topobld/front-end-general-settings-expander.md"};
inline constexpr Source managingDaHaBackupService{
    "Managing Skype for Business Server disaster recovery, high availability, and Backup Service",
    "Skype/SfbServer/manage/ha-dr-and-backup-service/managing-da-ha-backup-service.md"};
inline constexpr Source testDisasterRecovery{
    "Disaster recovery testing in Skype for Business Server",
    "Skype/SfbServer/manage/test-disaster-recovery.md"};
inline constexpr Source manageDatabases{
    "Manage databases with an AlwaysOn Availability Group in Skype for Business Server",
    "Skype/SfbServer/manage/topology/manage-databases.md"};
inline constexpr Source manageFrontEndServers{
    "Manage Front End Servers in Skype for Business Server",
    "Skype/SfbServer/manage/topology/manage-front-end-servers.md"};
inline constexpr Source edgeEnvironmentalRequirements{
    "Edge Server environmental requirements in Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements.md"};
inline constexpr Source edgeSystemRequirements{
    "Edge Server system requirements in Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/edge-server-deployments/system-requirements.md"};
inline constexpr Source backEndServer{
    "Back End Server high availability in Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server.md"};
inline constexpr Source disasterRecovery{
    "Front End pool disaster recovery in Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/disaster-recovery.md"};
inline constexpr Source fileSharing{
    "File sharing high availability in Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/file-sharing.md"};
inline constexpr Source highAvailability{
    "Front End Pool high availability and management",
    "Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability.md"};
inline constexpr Source advancedEdgeServerDns{
    "Advanced Edge Server DNS planning for Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/network-requirements/advanced-edge-server-dns.md"};
inline constexpr Source dns{
    "DNS requirements for Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/network-requirements/dns.md"};
inline constexpr Source loadBalancing{
    "Load balancing requirements for Skype for Business",
    "Skype/SfbServer/plan-your-deployment/network-requirements/load-balancing.md"};
inline constexpr Source portsAndProtocols{
    "Port and protocol requirements for servers",
    "Skype/SfbServer/plan-your-deployment/network-requirements/ports-and-protocols.md"};
inline constexpr Source simpleUrls{
    "DNS requirements for simple URLs in Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/network-requirements/simple-urls.md"};
inline constexpr Source planChatHighAvailability{
    "Plan for high availability and disaster recovery for Persistent Chat Server in Skype for Business Server 2015",
    "Skype/SfbServer/plan-your-deployment/persistent-chat-server/high-availability-and-disaster-recovery.md"};
inline constexpr Source environmentalRequirements{
    "Environmental requirements for Skype for Business Server 2015",
    "Skype/SfbServer/plan-your-deployment/requirements-for-your-environment/environmental-requirements.md"};
inline constexpr Source serverRequirements{
    "Server requirements for Skype for Business Server 2015",
    "Skype/SfbServer/plan-your-deployment/requirements-for-your-environment/server-requirements.md"};
inline constexpr Source topologyBasics{
    "Topology Basics for Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/topology-basics/topology-basics.md"};
inline constexpr Source exportCsConfiguration{
    "Export-CsConfiguration",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Export-CsConfiguration.md"};
inline constexpr Source exportCsLisConfiguration{
    "Export-CsLisConfiguration",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Export-CsLisConfiguration.md"};
inline constexpr Source getCsManagementStoreReplicationStatus{
    "Get-CsManagementStoreReplicationStatus",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsManagementStoreReplicationStatus.md"};
inline constexpr Source installCsDatabase{
    "Install-CsDatabase",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Install-CsDatabase.md"};
inline constexpr Source installCsMirrorDatabase{
    "Install-CsMirrorDatabase",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Install-CsMirrorDatabase.md"};
inline constexpr Source invokeCsDatabaseFailover{
    "Invoke-CsDatabaseFailover",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsDatabaseFailover.md"};
inline constexpr Source moveCsManagementServer{
    "Move-CsManagementServer",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Move-CsManagementServer.md"};
inline constexpr Source requestCsCertificate{
    "Request-CsCertificate",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Request-CsCertificate.md"};
inline constexpr Source testCsDatabase{
    "Test-CsDatabase",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsDatabase.md"};
inline constexpr Source uninstallCsMirrorDatabase{
    "Uninstall-CsMirrorDatabase",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Uninstall-CsMirrorDatabase.md"};
inline constexpr Source createOrConfigureAnAvailabilityGroupListenerSqlServer{
    "Create or configure an availability group listener",
    "sql-docs: docs/database-engine/availability-groups/windows/create-or-configure-an-availability-group-listener-sql-server.md"};
inline constexpr Source performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer{
    "Perform a planned manual failover of an Always On availability group",
    "sql-docs: docs/database-engine/availability-groups/windows/perform-a-planned-manual-failover-of-an-availability-group-sql-server.md"};
inline constexpr Source prereqsRestrictionsRecommendationsAlwaysOnAvailability{
    "Prerequisites, restrictions, and recommendations for Always On availability groups",
    "sql-docs: docs/database-engine/availability-groups/windows/prereqs-restrictions-recommendations-always-on-availability.md"};
inline constexpr Source createANewSqlServerFailoverClusterSetup{
    "Create a new Always On failover cluster instance (setup)",
    "sql-docs: docs/sql-server/failover-clusters/install/create-a-new-sql-server-failover-cluster-setup.md"};
inline constexpr Source alterAvailabilityGroupTransactSql{
    "ALTER AVAILABILITY GROUP (Transact-SQL)",
    "sql-docs: docs/t-sql/statements/alter-availability-group-transact-sql.md"};
inline constexpr Source alterDatabaseTransactSqlDatabaseMirroring{
    "ALTER DATABASE (Transact-SQL) database mirroring",
    "sql-docs: docs/t-sql/statements/alter-database-transact-sql-database-mirroring.md"};
inline constexpr Source createAvailabilityGroupTransactSql{
    "CREATE AVAILABILITY GROUP (Transact-SQL)",
    "sql-docs: docs/t-sql/statements/create-availability-group-transact-sql.md"};
inline constexpr Source createEndpointTransactSql{
    "CREATE ENDPOINT (Transact-SQL)",
    "sql-docs: docs/t-sql/statements/create-endpoint-transact-sql.md"};
inline constexpr Source newNetFirewallRule{
    "New-NetFirewallRule",
    "windows-powershell-docs: docset/winserver2019-ps/NetSecurity/New-NetFirewallRule.md"};
inline constexpr Source installWindowsFeature{
    "Install-WindowsFeature",
    "windows-powershell-docs: docset/winserver2019-ps/ServerManager/Install-WindowsFeature.md"};

} // namespace twinpool::taskpages
