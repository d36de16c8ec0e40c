// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/backendrules.h"

#include "model/edits/change.h"

namespace twinpool {

namespace {

// BES-028
void checkQuorumWitness(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if ((store.haMode != HaMode::AlwaysOnAG && !store.isClustered()) || store.cluster.witness != ClusterWitness::None)
        return;
    const auto voting = std::ranges::count_if(now.nodesOf(store.id, SqlNodeRole::Database),
                                              [](const SqlNode *node) { return node->votes > 0; });
    if (voting > 0 && voting % 2 == 0)
        out.add({qint64(voting)});
}

QList<Edit> addQuorumWitness(const Snapshot &, const Finding &finding)
{
    return {changeRow(QCoreApplication::translate("Edits", "Add file share witness"), finding.subject.as<SqlStoreId>(),
                      [](SqlStore &store) { store.cluster.witness = ClusterWitness::FileShare; })};
}

// BES-031. The smallest edition among the nodes decides; Express is the matter of BES-007.
void checkNodeLimit(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (!store.isClustered())
        return;
    const Rows<SqlNode> nodes = now.nodesOf(store.id, SqlNodeRole::Database);
    const bool isStandard = std::ranges::any_of(
        nodes, [&](const SqlNode *node) { return editionOf(store, *node) == SqlEdition::Standard; });
    const SqlEdition edition = isStandard ? SqlEdition::Standard : SqlEdition::Enterprise;
    if (nodes.size() > clusterNodeLimit(edition))
        out.add({qint64(nodes.size()), wordsOf(edition), qint64(clusterNodeLimit(edition))});
}

// BES-032. The first node is the active one.
void checkPassiveNodes(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (!store.isClustered())
        return;
    const Rows<SqlNode> nodes = now.nodesOf(store.id, SqlNodeRole::Database);
    QList<EntityRef> shared;
    for (const SqlNode *node : nodes) {
        if (node == nodes.front() || !now.index.mayShareName(node->id))
            continue;
        if (std::ranges::any_of(now.named<SqlNode>(node->fqdn),
                                [&](const SqlNode *other) { return other->store != store.id; }))
            shared.append(node->id);
    }
    if (!shared.isEmpty() || store.arrangement != Arrangement::ActivePassive)
        out.add({}, shared);
}

// BES-033
void checkStorage(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.isClustered() && !store.storageRedundant)
        out.add();
}

} // namespace

std::vector<Rule> backEndClusterRules()
{
    using namespace pages::platform;
    using namespace pages::sql;
    return {
        {
            .id = "BES-028",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Cluster without a quorum witness"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The cluster of %1 has %n voting node(s) and no witness."),
            .why = QT_TRANSLATE_NOOP("Rules", "An even number of votes can split in halves, and neither half may go on. The "
                                              "documentation advises a witness for every cluster."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a file share witness."),
            .sources = {groups},
            .check = checkQuorumWitness,
            .fixes = addQuorumWitness,
        },
        {
            .id = "BES-031",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many cluster nodes for the edition"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The failover cluster %1 has %n node(s); %3 edition allows %4."),
            .why = QT_TRANSLATE_NOOP("Rules", "Standard edition supports two nodes, Enterprise edition sixteen."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Remove nodes or use another edition."),
            .sources = {requirements2015, requirements2019},
            .check = checkNodeLimit,
        },
        {
            .id = "BES-032",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Cluster not active/passive"),
            .message = QT_TRANSLATE_NOOP("Rules", "The failover cluster %1 has a passive node that does other work."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Only active/passive clusters are supported, and no other SQL instance may use the passive node."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Dedicate the passive node."),
            .sources = {requirements2015, requirements2019},
            .check = checkPassiveNodes,
            .reach = 2,
        },
        {
            .id = "BES-033",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Shared storage is a single point of failure"),
            .message = QT_TRANSLATE_NOOP("Rules", "The storage of the failover cluster %1 is not redundant."),
            .why = QT_TRANSLATE_NOOP("Rules", "All nodes depend on this one copy of the data."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use redundant storage, or an availability group."),
            .sources = {backEnd},
            .check = checkStorage,
        },
    };
}

} // namespace twinpool
