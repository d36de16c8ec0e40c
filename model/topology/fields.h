// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"
#include "model/topology/usermodelfields.h"

// The one description of each entity. Reading, writing, the JSON schema, references and the property forms all come
// from it, so that an attribute cannot be written and forgotten on reading.
//
// `Fields<T>::visit(a)` calls `a(name, &T::member[, trait])` for each attribute except the id, in the order of the
// file. Members are named by pointers, so that a visitor may look at several objects at once.

namespace twinpool {

template <>
struct Fields<Deployment> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &Deployment::name);
        a("notes", &Deployment::notes, Text::Notes);
        a("targetVersion", &Deployment::targetVersion);
        a("state", &Deployment::state);
        a("federationRoute", &Deployment::federationRoute);
        a("xmppFederationRoute", &Deployment::xmppFederationRoute);
        a("backupSyncInterval", &Deployment::backupSyncInterval);
        a("rgsBackupEnabled", &Deployment::rgsBackupEnabled);
        a("adForestMode", &Deployment::adForestMode);
        a("groupDomain", &Deployment::groupDomain);
        a("dnsServer", &Deployment::dnsServer);
        a("managementHost", &Deployment::managementHost);
        a("certificationAuthority", &Deployment::certificationAuthority);
        a("setupGroup", &Deployment::setupGroup);
        a("adminGroup", &Deployment::adminGroup);
        a("setupGroupLogin", &Deployment::setupGroupLogin);
        a("dbaGroup", &Deployment::dbaGroup);
        a("delegateSetup", &Deployment::delegateSetup);
        a("dbaCreatesDatabases", &Deployment::dbaCreatesDatabases);
        a("cumulativeUpdate", &Deployment::cumulativeUpdate);
        a("installRoot", &Deployment::installRoot);
        a("updatePath", &Deployment::updatePath);
        a("backupPath", &Deployment::backupPath);
        a("legacySrvRecords", &Deployment::legacySrvRecords);
        a("autoconfigPool", &Deployment::autoconfigPool);
        a("testUser", &Deployment::testUser);
        a("testUser2", &Deployment::testUser2);
        a("testFederatedDomain", &Deployment::testFederatedDomain);
        a("cmsTemporaryPool", &Deployment::cmsTemporaryPool);
        a("cmsTemporarySql", &Deployment::cmsTemporarySql);
        a("cmsTemporaryInstance", &Deployment::cmsTemporaryInstance);
        a("usersCountedIn", &Deployment::usersCountedIn);
    }
};

template <>
struct Fields<AdDomain> {
    template <class A>
    static void visit(A &a)
    {
        a("fqdn", &AdDomain::fqdn);
        a("netbios", &AdDomain::netbios);
        a("computerOu", &AdDomain::computerOu);
    }
};

template <>
struct Fields<SipDomain> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &SipDomain::name);
        a("isDefault", &SipDomain::isDefault);
    }
};

template <>
struct Fields<SimpleUrl> {
    template <class A>
    static void visit(A &a)
    {
        a("component", &SimpleUrl::component);
        a("sipDomain", &SimpleUrl::sipDomain);
        a("url", &SimpleUrl::url);
        a("geoDns", &SimpleUrl::geoDns);
    }
};

template <>
struct Fields<DnsRecord> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &DnsRecord::name);
        a("type", &DnsRecord::type);
        a("target", &DnsRecord::target);
        a("priority", &DnsRecord::priority);
    }
};

template <>
struct Fields<Maintenance> {
    template <class A>
    static void visit(A &a)
    {
        a("target", &Maintenance::target, OnDelete::Cascade);
        a("startsAt", &Maintenance::startsAt);
        a("minutes", &Maintenance::minutes);
    }
};

template <>
struct Fields<Scenario> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &Scenario::name);
        a("outcome", &Scenario::outcome);
    }
};

template <>
struct Fields<ScenarioEvent> {
    template <class A>
    static void visit(A &a)
    {
        a("scenario", &ScenarioEvent::scenario, OnDelete::Cascade);
        a("minute", &ScenarioEvent::minute, Range{0, 1e6});
        a("action", &ScenarioEvent::action);
        a("target", &ScenarioEvent::target, OnDelete::Cascade);
        a("to", &ScenarioEvent::to, OnDelete::Clear);
    }
};

template <>
struct Fields<Site> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &Site::name);
        a("kind", &Site::kind);
        a("parentSite", &Site::parentSite);
        a("state", &Site::state);
        a("description", &Site::description);
        a("city", &Site::city);
        a("stateProvince", &Site::stateProvince);
        a("countryCode", &Site::countryCode);
        a("worldRegion", &Site::worldRegion);
        a("dataCenter", &Site::dataCenter);
        a("users", &Site::users);
        a("usersPerYear", &Site::usersPerYear, Range{-1e6, 1e6});
        a("resilientWan", &Site::resilientWan);
        a("cacEnabled", &Site::cacEnabled);
        a("cacPool", &Site::cacPool);
        a("federationEnabled", &Site::federationEnabled);
        a("federationRoute", &Site::federationRoute);
        a("xmppFederationRoute", &Site::xmppFederationRoute);
        a("defaultPersistentChatPool", &Site::defaultPersistentChatPool);
        a("recoveryTimeMinutes", &Site::recoveryTimeMinutes, Range{0, 1e5});
        a("recoveryPointMinutes", &Site::recoveryPointMinutes, Range{0, 1e5});
        a("notes", &Site::notes, Text::Notes);
    }
};

template <>
struct Fields<NetworkLink> {
    template <class A>
    static void visit(A &a)
    {
        a("siteA", &NetworkLink::siteA, OnDelete::Cascade);
        a("siteB", &NetworkLink::siteB, OnDelete::Cascade);
        a("bandwidthMbps", &NetworkLink::bandwidthMbps);
        a("roundTripMs", &NetworkLink::roundTripMs);
        a("resilient", &NetworkLink::resilient);
        a("traversesInternet", &NetworkLink::traversesInternet);
        a("linkClass", &NetworkLink::linkClass);
        a("protection", &NetworkLink::protection);
        a("notes", &NetworkLink::notes, Text::Notes);
    }
};

template <>
struct Fields<MediationRole> {
    template <class A>
    static void visit(A &a)
    {
        a("tlsPort", &MediationRole::tlsPort, Range{0, 65535});
        a("tlsPortLast", &MediationRole::tlsPortLast, Range{0, 65535});
        a("tcpEnabled", &MediationRole::tcpEnabled);
        a("tcpPort", &MediationRole::tcpPort, Range{0, 65535});
        a("tcpPortLast", &MediationRole::tcpPortLast, Range{0, 65535});
        a("defaultTrunk", &MediationRole::defaultTrunk);
        a("busyHourCalls", &MediationRole::busyHourCalls);
    }
};

template <>
struct Fields<WebServices> {
    template <class A>
    static void visit(A &a)
    {
        a("internalFqdn", &WebServices::internalFqdn);
        a("externalFqdn", &WebServices::externalFqdn);
        a("vip", &WebServices::vip);
        a("internalHttp", &WebServices::internalHttp, Range{0, 65535});
        a("internalHttps", &WebServices::internalHttps, Range{0, 65535});
        a("externalHttpListen", &WebServices::externalHttpListen, Range{0, 65535});
        a("externalHttpsListen", &WebServices::externalHttpsListen, Range{0, 65535});
        a("externalHttpPublish", &WebServices::externalHttpPublish, Range{0, 65535});
        a("externalHttpsPublish", &WebServices::externalHttpsPublish, Range{0, 65535});
    }
};

template <>
struct Fields<UserPool> {
    template <class A>
    static void visit(A &a)
    {
        a("edition", &UserPool::edition);
        a("conferencing", &UserPool::conferencing);
        a("dialInConferencing", &UserPool::dialInConferencing);
        a("enterpriseVoice", &UserPool::enterpriseVoice);
        a("cac", &UserPool::cac);
        a("archiving", &UserPool::archiving);
        a("monitoring", &UserPool::monitoring);
        a("userStore", &UserPool::userStore);
        a("fileStore", &UserPool::fileStore);
        a("archivingStore", &UserPool::archivingStore);
        a("monitoringStore", &UserPool::monitoringStore);
        a("edgePool", &UserPool::edgePool);
        a("officeWebApps", &UserPool::officeWebApps);
        a("mediation", &UserPool::mediation);
        a("autoVoiceFailover", &UserPool::autoVoiceFailover);
        a("failureDetection", &UserPool::failureDetection);
        a("failback", &UserPool::failback);
        a("threeServersSeen", &UserPool::threeServersSeen);
        a("hlbMonitoringPort", &UserPool::hlbMonitoringPort);
        a("web", &UserPool::web);
        a("homedUsers", &UserPool::homedUsers);
        a("concurrentShare", &UserPool::concurrentShare, Range{0, 1});
        a("voiceUsers", &UserPool::voiceUsers);
        a("isLargeMeetingPool", &UserPool::isLargeMeetingPool);
        a("usedApplications", &UserPool::usedApplications);
        a("voiceTrunks", &UserPool::voiceTrunks);
        a("remoteUsers", &UserPool::remoteUsers);
        a("federatedUsers", &UserPool::federatedUsers);
        a("callParkCustomMusic", &UserPool::callParkCustomMusic);
        a("usesE911", &UserPool::usesE911);
        a("exchangeUmVersion", &UserPool::exchangeUmVersion);
        a("exchangeUmSites", &UserPool::exchangeUmSites);
        a("archivingCriticalMode", &UserPool::archivingCriticalMode);
        a("exchangeArchiving", &UserPool::exchangeArchiving);
        a("groupPickupUsers", &UserPool::groupPickupUsers);
        a("largestMeeting", &UserPool::largestMeeting);
        a("callParkPerMinute", &UserPool::callParkPerMinute);
        a("rgsCallsPerSecond", &UserPool::rgsCallsPerSecond);
        a("parallelLargeMeetings", &UserPool::parallelLargeMeetings);
        a("legacyMobility", &UserPool::legacyMobility);
        a("serverListChanges", &UserPool::serverListChanges);
        a("recoveryTimeMinutes", &UserPool::recoveryTimeMinutes, Range{0, 1e5});
        a("recoveryPointMinutes", &UserPool::recoveryPointMinutes, Range{0, 1e5});
    }
};

template <>
struct Fields<DirectorPool> {
    template <class A>
    static void visit(A &a)
    {
        a("fileStore", &DirectorPool::fileStore);
        a("web", &DirectorPool::web);
        a("concurrentRemoteUsers", &DirectorPool::concurrentRemoteUsers);
    }
};

template <>
struct Fields<EdgeService> {
    template <class A>
    static void visit(A &a)
    {
        a("fqdn", &EdgeService::fqdn);
        a("port", &EdgeService::port, Range{0, 65535});
    }
};

template <>
struct Fields<EdgePool> {
    template <class A>
    static void visit(A &a)
    {
        a("nextHop", &EdgePool::nextHop);
        a("federationEnabled", &EdgePool::federationEnabled);
        a("xmppEnabled", &EdgePool::xmppEnabled);
        a("singleFqdnAndIp", &EdgePool::singleFqdnAndIp);
        a("access", &EdgePool::access);
        a("webConferencing", &EdgePool::webConferencing);
        a("av", &EdgePool::av);
        a("replicationPort", &EdgePool::replicationPort, Range{0, 65535});
        a("concurrentRemoteUsers", &EdgePool::concurrentRemoteUsers);
        a("internalLoadBalancing", &EdgePool::internalLoadBalancing);
        a("externalLoadBalancing", &EdgePool::externalLoadBalancing);
        a("sameNetwork", &EdgePool::sameNetwork);
        a("routedBetween", &EdgePool::routedBetween);
        a("natType", &EdgePool::natType);
        a("natPreservesSource", &EdgePool::natPreservesSource);
        a("specialPartners", &EdgePool::specialPartners);
        a("internalAdapter", &EdgePool::internalAdapter);
        a("internalGateway", &EdgePool::internalGateway);
        a("internalRoutes", &EdgePool::internalRoutes);
    }
};

template <>
struct Fields<MediationPool> {
    template <class A>
    static void visit(A &a)
    {
        a("nextHop", &MediationPool::nextHop);
        a("edgePool", &MediationPool::edgePool);
        a("mediation", &MediationPool::mediation);
    }
};

template <>
struct Fields<PersistentChatPool> {
    template <class A>
    static void visit(A &a)
    {
        a("displayName", &PersistentChatPool::displayName);
        a("port", &PersistentChatPool::port, Range{0, 65535});
        a("nextHop", &PersistentChatPool::nextHop);
        a("primaryStore", &PersistentChatPool::primaryStore);
        a("drEnabled", &PersistentChatPool::drEnabled);
        a("backupStore", &PersistentChatPool::backupStore);
        a("complianceEnabled", &PersistentChatPool::complianceEnabled);
        a("complianceStore", &PersistentChatPool::complianceStore);
        a("complianceBackupStore", &PersistentChatPool::complianceBackupStore);
        a("fileStore", &PersistentChatPool::fileStore);
        a("logShippingShare", &PersistentChatPool::logShippingShare);
        a("logShippingFolder", &PersistentChatPool::logShippingFolder);
        a("isSiteDefault", &PersistentChatPool::isSiteDefault);
        a("isGlobalDefault", &PersistentChatPool::isGlobalDefault);
        a("poolState", &PersistentChatPool::poolState);
        a("bandwidthProfile", &PersistentChatPool::bandwidthProfile);
        a("adminGroup", &PersistentChatPool::adminGroup);
        a("plannedServers", &PersistentChatPool::plannedServers);
        a("activeUsers", &PersistentChatPool::activeUsers);
        a("provisionedUsers", &PersistentChatPool::provisionedUsers);
        a("endpoints", &PersistentChatPool::endpoints);
        a("accessControlEntries", &PersistentChatPool::accessControlEntries);
        a("invitations", &PersistentChatPool::invitations);
    }
};

template <>
struct Fields<VideoInteropPool> {
    template <class A>
    static void visit(A &a)
    {
        a("nextHop", &VideoInteropPool::nextHop);
        a("edgePool", &VideoInteropPool::edgePool);
        a("videoSystems", &VideoInteropPool::videoSystems);
    }
};

template <>
struct Fields<TrustedApplication> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &TrustedApplication::name);
        a("port", &TrustedApplication::port, Range{0, 65535});
    }
};

template <>
struct Fields<TrustedApplicationPool> {
    template <class A>
    static void visit(A &a)
    {
        a("nextHop", &TrustedApplicationPool::nextHop);
        a("applications", &TrustedApplicationPool::applications);
        a("plannedServers", &TrustedApplicationPool::plannedServers);
    }
};

template <>
struct Fields<OfficeWebAppsFarm> {
    template <class A>
    static void visit(A &a)
    {
        a("discoveryUrl", &OfficeWebAppsFarm::discoveryUrl);
        a("isExternal", &OfficeWebAppsFarm::isExternal);
    }
};

template <>
struct Fields<SurvivableBranch> {
    template <class A>
    static void visit(A &a)
    {
        a("kind", &SurvivableBranch::kind);
        a("userServicesPool", &SurvivableBranch::userServicesPool);
        a("autoVoiceFailover", &SurvivableBranch::autoVoiceFailover);
        a("failureDetection", &SurvivableBranch::failureDetection);
        a("failback", &SurvivableBranch::failback);
        a("edgePool", &SurvivableBranch::edgePool);
        a("monitoringStore", &SurvivableBranch::monitoringStore);
        a("gateway", &SurvivableBranch::gateway);
        a("users", &SurvivableBranch::users);
        a("localDnsDhcp", &SurvivableBranch::localDnsDhcp);
        a("backupRoute", &SurvivableBranch::backupRoute);
    }
};

template <>
struct Fields<Pool> {
    template <class A>
    static void visit(A &a)
    {
        a("fqdn", &Pool::fqdn);
        a("site", &Pool::site, OnDelete::Cascade);
        a("version", &Pool::version);
        a("state", &Pool::state);
        a("isSingleComputer", &Pool::isSingleComputer);
        a("loadBalancing", &Pool::loadBalancing);
        a("adDomain", &Pool::adDomain);
        a("hostsCms", &Pool::hostsCms);
        a("sipVip", &Pool::sipVip);
        a("notes", &Pool::notes, Text::Notes);
        a("role", &Pool::role);
    }
};

template <>
struct Fields<EdgeAddresses> {
    template <class A>
    static void visit(A &a)
    {
        a("accessIp", &EdgeAddresses::accessIp);
        a("webConferencingIp", &EdgeAddresses::webConferencingIp);
        a("avIp", &EdgeAddresses::avIp);
        a("publicAccessIp", &EdgeAddresses::publicAccessIp);
        a("publicWebConferencingIp", &EdgeAddresses::publicWebConferencingIp);
        a("publicAvIp", &EdgeAddresses::publicAvIp);
    }
};

template <>
struct Fields<Server> {
    template <class A>
    static void visit(A &a)
    {
        a("pool", &Server::pool, OnDelete::Cascade);
        a("fqdn", &Server::fqdn);
        a("ordinal", &Server::ordinal, Range{1, 1000});
        a("state", &Server::state);
        a("physicalSite", &Server::physicalSite);
        a("adDomain", &Server::adDomain);
        a("ip", &Server::ip);
        a("edge", &Server::edge);
        a("osVersion", &Server::osVersion);
        a("serverCore", &Server::serverCore);
        a("hosting", &Server::hosting);
        a("hostId", &Server::hostId);
        a("nicCount", &Server::nicCount);
        a("multihomed", &Server::multihomed);
        a("ramGb", &Server::ramGb);
        a("hyperThreading", &Server::hyperThreading);
        a("cores", &Server::cores);
        a("megahertz", &Server::megahertz);
        a("cumulativeUpdate", &Server::cumulativeUpdate);
        a("active", &Server::active);
        a("expectedDowntimeDays", &Server::expectedDowntimeDays);
        a("otherSoftware", &Server::otherSoftware);
        a("vCpuRatio", &Server::vCpuRatio);
        a("dynamicMemory", &Server::dynamicMemory);
        a("dynamicDisk", &Server::dynamicDisk);
        a("liveMigration", &Server::liveMigration);
        a("hostHyperThreading", &Server::hostHyperThreading);
    }
};

template <>
struct Fields<Cluster> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &Cluster::name);
        a("ip", &Cluster::ip);
        a("account", &Cluster::account);
        a("witness", &Cluster::witness);
        a("witnessUnc", &Cluster::witnessUnc);
        a("witnessServer", &Cluster::witnessServer);
        a("witnessPath", &Cluster::witnessPath);
        a("witnessShareName", &Cluster::witnessShareName);
    }
};

template <>
struct Fields<SqlNetworkName> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &SqlNetworkName::name);
        a("fqdn", &SqlNetworkName::fqdn);
        a("ip", &SqlNetworkName::ip);
        a("mask", &SqlNetworkName::mask);
        a("port", &SqlNetworkName::port, Range{0, 65535});
    }
};

template <>
struct Fields<MirrorShare> {
    template <class A>
    static void visit(A &a)
    {
        a("server", &MirrorShare::server);
        a("share", &MirrorShare::share);
        a("path", &MirrorShare::path);
        a("unc", &MirrorShare::unc);
        a("accounts", &MirrorShare::accounts);
    }
};

template <>
struct Fields<SqlStore> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &SqlStore::name);
        a("site", &SqlStore::site, OnDelete::Cascade);
        a("state", &SqlStore::state);
        a("haMode", &SqlStore::haMode);
        a("instanceName", &SqlStore::instanceName);
        a("sqlVersion", &SqlStore::sqlVersion);
        a("sqlUpdate", &SqlStore::sqlUpdate);
        a("sqlEdition", &SqlStore::sqlEdition);
        a("bits", &SqlStore::bits, Range{32, 64});
        a("adDomain", &SqlStore::adDomain);
        a("otherDatabasesPresent", &SqlStore::otherDatabasesPresent);
        a("serviceAccount", &SqlStore::serviceAccount);
        a("logBackupPath", &SqlStore::logBackupPath);
        a("logBackupMinutes", &SqlStore::logBackupMinutes);
        a("reports", &SqlStore::reports);
        a("reportUrl", &SqlStore::reportUrl);
        a("reportingServicesOn", &SqlStore::reportingServicesOn);
        a("conversion", &SqlStore::conversion);
        a("addDatabases", &SqlStore::addDatabases);
        a("mirrorPort", &SqlStore::mirrorPort, Range{0, 65535});
        a("endpointName", &SqlStore::endpointName);
        a("endpointAlreadyExists", &SqlStore::endpointAlreadyExists);
        a("separateAccounts", &SqlStore::separateAccounts);
        a("peerAccounts", &SqlStore::peerAccounts);
        a("mirrorMode", &SqlStore::mirrorMode);
        a("recoveryModel", &SqlStore::recoveryModel);
        a("mirrorShare", &SqlStore::mirrorShare);
        a("groupName", &SqlStore::groupName);
        a("listener", &SqlStore::listener);
        a("namedByListener", &SqlStore::namedByListener);
        a("endpointPort", &SqlStore::endpointPort, Range{0, 65535});
        a("seedPath", &SqlStore::seedPath);
        a("cluster", &SqlStore::cluster);
        a("arrangement", &SqlStore::arrangement);
        a("networkName", &SqlStore::networkName);
        a("clusterNetwork", &SqlStore::clusterNetwork);
        a("clusterGroup", &SqlStore::clusterGroup);
        a("dataFolder", &SqlStore::dataFolder);
        a("clusterDisks", &SqlStore::clusterDisks);
        a("sharedStorage", &SqlStore::sharedStorage);
        a("storageRedundant", &SqlStore::storageRedundant);
        a("notes", &SqlStore::notes, Text::Notes);
    }
};

template <>
struct Fields<SqlNode> {
    template <class A>
    static void visit(A &a)
    {
        a("store", &SqlNode::store, OnDelete::Cascade);
        a("role", &SqlNode::role);
        a("ordinal", &SqlNode::ordinal, Range{1, 1000});
        a("fqdn", &SqlNode::fqdn);
        a("netbios", &SqlNode::netbios);
        a("state", &SqlNode::state);
        a("physicalSite", &SqlNode::physicalSite);
        a("adDomain", &SqlNode::adDomain);
        a("instanceName", &SqlNode::instanceName);
        a("sqlVersion", &SqlNode::sqlVersion);
        a("sqlEdition", &SqlNode::sqlEdition);
        a("sqlPort", &SqlNode::sqlPort, Range{0, 65535});
        a("mirroringPort", &SqlNode::mirroringPort);
        a("multihomed", &SqlNode::multihomed);
        a("votes", &SqlNode::votes);
        a("availabilityMode", &SqlNode::availabilityMode);
        a("failoverMode", &SqlNode::failoverMode);
        a("readable", &SqlNode::readable);
        a("loginsCreated", &SqlNode::loginsCreated);
        a("hostId", &SqlNode::hostId);
    }
};

template <>
struct Fields<FileStore> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &FileStore::name);
        a("serverFqdn", &FileStore::serverFqdn);
        a("shareName", &FileStore::shareName);
        a("kind", &FileStore::kind);
        a("site", &FileStore::site, OnDelete::Cascade);
        a("state", &FileStore::state);
        a("localPath", &FileStore::localPath);
        a("media", &FileStore::media);
        a("backupIntervalHours", &FileStore::backupIntervalHours);
        a("replaces", &FileStore::replaces);
        a("notes", &FileStore::notes, Text::Notes);
    }
};

template <>
struct Fields<FileServer> {
    template <class A>
    static void visit(A &a)
    {
        a("fileStore", &FileServer::fileStore, OnDelete::Cascade);
        a("fqdn", &FileServer::fqdn);
        a("ordinal", &FileServer::ordinal, Range{1, 1000});
        a("site", &FileServer::site);
        a("share", &FileServer::share);
        a("path", &FileServer::path);
    }
};

template <>
struct Fields<Gateway> {
    template <class A>
    static void visit(A &a)
    {
        a("address", &Gateway::address);
        a("kind", &Gateway::kind);
        a("site", &Gateway::site, OnDelete::Cascade);
        a("alternateMediaIp", &Gateway::alternateMediaIp);
        a("supportsDnsLoadBalancing", &Gateway::supportsDnsLoadBalancing);
        a("mediaBypass", &Gateway::mediaBypass);
        a("ports", &Gateway::ports);
        a("notes", &Gateway::notes, Text::Notes);
    }
};

template <>
struct Fields<Trunk> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &Trunk::name);
        a("gateway", &Trunk::gateway, OnDelete::Cascade);
        a("gatewayPort", &Trunk::gatewayPort, Range{0, 65535});
        a("transport", &Trunk::transport);
        a("mediation", &Trunk::mediation, OnDelete::Cascade);
        a("mediationPort", &Trunk::mediationPort, Range{0, 65535});
        a("isRoot", &Trunk::isRoot);
    }
};

template <>
struct Fields<LoadBalancer> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &LoadBalancer::name);
        a("site", &LoadBalancer::site, OnDelete::Cascade);
        a("kind", &LoadBalancer::kind);
        a("serves", &LoadBalancer::serves);
        a("redundant", &LoadBalancer::redundant);
        a("directServerReturn", &LoadBalancer::directServerReturn);
    }
};

template <>
struct Fields<ReverseProxy> {
    template <class A>
    static void visit(A &a)
    {
        a("fqdn", &ReverseProxy::fqdn);
        a("site", &ReverseProxy::site, OnDelete::Cascade);
        a("publishes", &ReverseProxy::publishes);
        a("machines", &ReverseProxy::machines);
    }
};

template <>
struct Fields<Pairing> {
    template <class A>
    static void visit(A &a)
    {
        a("poolA", &Pairing::poolA, OnDelete::Cascade);
        a("poolB", &Pairing::poolB, OnDelete::Cascade);
        a("oneWay", &Pairing::oneWay);
        a("state", &Pairing::state);
        a("geoDnsZone", &Pairing::geoDnsZone);
        a("linkClass", &Pairing::linkClass);
    }
};

template <>
struct Fields<Placement> {
    template <class A>
    static void visit(A &a)
    {
        a("x", &Placement::x, Range{-1e7, 1e7});
        a("y", &Placement::y, Range{-1e7, 1e7});
        a("width", &Placement::width);
        a("height", &Placement::height);
        a("collapsed", &Placement::collapsed);
    }
};

template <>
struct Fields<AcceptedFinding> {
    template <class A>
    static void visit(A &a)
    {
        a("key", &AcceptedFinding::key);
        a("reason", &AcceptedFinding::reason, Text::Notes);
        a("author", &AcceptedFinding::author);
        a("date", &AcceptedFinding::date);
        a("basis", &AcceptedFinding::basis);
    }
};

template <>
struct Fields<RuleSetting> {
    template <class A>
    static void visit(A &a)
    {
        a("rule", &RuleSetting::rule);
        a("use", &RuleSetting::use);
    }
};

template <>
struct Fields<FailureFigures> {
    template <class A>
    static void visit(A &a)
    {
        a("hoursBetween", &FailureFigures::hoursBetween);
        a("hoursToRepair", &FailureFigures::hoursToRepair);
        a("availability", &FailureFigures::availability, Range{0, 1});
        a("plannedHours", &FailureFigures::plannedHours, Range{0, 8760});
    }
};

template <>
struct Fields<PartFigure> {
    template <class A>
    static void visit(A &a)
    {
        a("figures", &PartFigure::figures);
    }
};

template <>
struct Fields<KindFigure> {
    template <class A>
    static void visit(A &a)
    {
        a("kind", &KindFigure::kind);
        a("figures", &KindFigure::figures);
    }
};

template <>
struct Fields<TaskMark> {
    template <class A>
    static void visit(A &a)
    {
        a("instance", &TaskMark::instance);
        a("outcome", &TaskMark::outcome);
        a("date", &TaskMark::date);
        a("author", &TaskMark::author);
        a("remark", &TaskMark::remark, Text::Notes);
        a("basis", &TaskMark::basis);
    }
};

template <>
struct Fields<DrillStep> {
    template <class A>
    static void visit(A &a)
    {
        a("step", &DrillStep::step);
        a("minutes", &DrillStep::minutes, Range{0, 100'000});
        a("remark", &DrillStep::remark, Text::Notes);
    }
};

template <>
struct Fields<DrillRecord> {
    template <class A>
    static void visit(A &a)
    {
        a("start", &DrillRecord::start);
        a("runbook", &DrillRecord::runbook);
        a("author", &DrillRecord::author);
        a("remark", &DrillRecord::remark, Text::Notes);
        a("steps", &DrillRecord::steps);
    }
};

/// Names of the alternatives of PoolRole in files.
template <class Role>
constexpr const char *roleName();
// clang-format off
template <> constexpr const char *roleName<UserPool>() { return "UserPool"; }
template <> constexpr const char *roleName<MediationPool>() { return "MediationPool"; }
template <> constexpr const char *roleName<DirectorPool>() { return "DirectorPool"; }
template <> constexpr const char *roleName<PersistentChatPool>() { return "PersistentChatPool"; }
template <> constexpr const char *roleName<EdgePool>() { return "EdgePool"; }
template <> constexpr const char *roleName<VideoInteropPool>() { return "VideoInteropPool"; }
template <> constexpr const char *roleName<TrustedApplicationPool>() { return "TrustedApplicationPool"; }
template <> constexpr const char *roleName<OfficeWebAppsFarm>() { return "OfficeWebAppsFarm"; }
template <> constexpr const char *roleName<SurvivableBranch>() { return "SurvivableBranch"; }
// clang-format on

/// Calls \a f with a null pointer of each alternative's type, in order.
template <class F>
void forEachRole(F f)
{
    [&]<size_t... I>(std::index_sequence<I...>) {
        (f(static_cast<std::variant_alternative_t<I, PoolRole> *>(nullptr)), ...);
    }(std::make_index_sequence<std::variant_size_v<PoolRole>>{});
}

} // namespace twinpool
