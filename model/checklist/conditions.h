// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/planfacts.h"

// "Applies when" of the task catalogue, and the questions that steps ask.

namespace twinpool {

// The deployment
bool isNewDeployment(const PlanFacts &plan);
bool isDeployedAlready(const PlanFacts &plan);
bool isVersion2015(const PlanFacts &plan);
bool isVersion2019On(const PlanFacts &plan);
bool isSetupDelegated(const PlanFacts &plan); ///< Of a new deployment.
bool changesTopology(const PlanFacts &plan);
bool changesStoresOrShares(const PlanFacts &plan);
bool dbaCreatesDatabases(const PlanFacts &plan);
bool hasUpdate(const PlanFacts &plan);
bool hasEdgePool(const PlanFacts &plan);
bool hasNewEdgePool(const PlanFacts &plan);
bool hasFederatedEdgePool(const PlanFacts &plan);
bool hasXmppEdgePool(const PlanFacts &plan); ///< Version 2015.
bool buildsAnyGroup(const PlanFacts &plan);
bool hasNewMonitoredPool(const PlanFacts &plan);
bool hasNewArchivedPool(const PlanFacts &plan);

// Sites
bool isFurtherSite(const PlanFacts &plan, const Site &site); ///< New, and not the first of the plan.
bool isPublishedFrom(const PlanFacts &plan, const Site &site);
bool hasFederation(const PlanFacts &plan, const Site &site);

// Pools and servers
bool isEnterprise(const PlanFacts &plan, const Pool &pool);
bool isEnterpriseOfSeveral(const PlanFacts &plan, const Pool &pool);
bool hasInternalWebOverride(const PlanFacts &plan, const Pool &pool);
bool isBalancedByHardware(const PlanFacts &plan, const Pool &pool);
bool isFirstStandardEdition(const PlanFacts &plan, const Pool &pool);
bool isFederated(const PlanFacts &plan, const Pool &pool); ///< An Edge pool.
bool hasMonitoringOrArchiving(const PlanFacts &plan, const Pool &pool);
bool changesServers(const PlanFacts &plan, const Pool &pool);
bool needsResponseGroupExport(const PlanFacts &plan, const Pool &pool);
bool isOtherRole(const PlanFacts &plan, const Server &server); ///< Mediation, Director or Persistent Chat.
bool isPairedLater(const PlanFacts &plan, const Server &server); ///< Of a pair with a deployed pool.
bool isPairedLaterAndUpdated(const PlanFacts &plan, const Server &server);
bool mirrorOfPoolChanges(const PlanFacts &plan, const Server &server);

// Persistent Chat pools
bool hasBackupStore(const PlanFacts &plan, const Pool &pool);
bool hasChatMirror(const PlanFacts &plan, const Pool &pool); ///< Of the primary store.
bool hasBackupStoreAndMirror(const PlanFacts &plan, const Pool &pool);
bool hasCompliance(const PlanFacts &plan, const Pool &pool);
bool hasIdleServers(const PlanFacts &plan, const Pool &pool);

// Stores: what is built. A store that has its mode already is not built again.
bool isMirrorBuilt(const PlanFacts &plan, const SqlStore &store);
bool needsWitness(const PlanFacts &plan, const SqlStore &store);
bool needsMirrorLogins(const PlanFacts &plan, const SqlStore &store); ///< The partners run under different accounts.
bool isMirrorOfPool(const PlanFacts &plan, const SqlStore &store); ///< Built, and not for Persistent Chat.
bool isMirroredBackEnd(const PlanFacts &plan, const SqlStore &store);
bool isGroupBuilt(const PlanFacts &plan, const SqlStore &store);
bool isClusterBuilt(const PlanFacts &plan, const SqlStore &store); ///< Under a group or a clustered instance.
bool isClusterInstanceBuilt(const PlanFacts &plan, const SqlStore &store);
bool needsLogBackups(const PlanFacts &plan, const SqlStore &store);
bool holdsMonitoring(const PlanFacts &plan, const SqlStore &store);
bool needsReports(const PlanFacts &plan, const SqlStore &store);
bool isNoPersistentChatStore(const PlanFacts &plan, const SqlStore &store);
bool hasHighAvailability(const PlanFacts &plan, const SqlStore &store); ///< Not for Persistent Chat.

// Stores: what is changed
bool isConvertedToGroup(const PlanFacts &plan, const SqlStore &store);
bool isMirrorConvertedToGroup(const PlanFacts &plan, const SqlStore &store);
bool convertsCmsBackEnd(const PlanFacts &plan, const SqlStore &store);
bool hasNewReplica(const PlanFacts &plan, const SqlStore &store);
bool hasDatabasesToAdd(const PlanFacts &plan, const SqlStore &store);
bool getsMirror(const PlanFacts &plan, const SqlStore &store);
bool losesMirror(const PlanFacts &plan, const SqlStore &store);
bool losesWitness(const PlanFacts &plan, const SqlStore &store);
bool changesMirror(const PlanFacts &plan, const SqlStore &store);

// Database servers
bool standsAlone(const PlanFacts &plan, const SqlNode &node); ///< Has an instance of its own, not a clustered one.
bool isNodeOfNewCluster(const PlanFacts &plan, const SqlNode &node);
bool isReplica(const PlanFacts &plan, const SqlNode &node); ///< Of a group that is built.
bool isSecondaryReplica(const PlanFacts &plan, const SqlNode &node);

// File stores
bool isPlainShare(const PlanFacts &plan, const FileStore &store);
bool isDfs(const PlanFacts &plan, const FileStore &store);
bool replacesShare(const PlanFacts &plan, const FileStore &store);

// Pairs
bool hasGeoDns(const PlanFacts &plan, const Pairing &pair);
bool pairsTwoNewPools(const PlanFacts &plan, const Pairing &pair);
bool pairsDeployedPool(const PlanFacts &plan, const Pairing &pair);
bool replicatesResponseGroups(const PlanFacts &plan, const Pairing &pair);

} // namespace twinpool
