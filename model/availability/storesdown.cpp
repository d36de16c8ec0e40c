// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/storesdown.h"

namespace twinpool {

namespace {

class StoreTree
{
public:
    StoreTree(const Ground &ground, const SqlStore &store, SiteId seenFrom)
        : m_ground(ground)
        , m_builder(ground.builder)
        , m_store(store)
        , m_seenFrom(seenFrom)
        , m_databases(ground.now.nodesOf(store.id, SqlNodeRole::Database))
        , m_mirrors(ground.now.nodesOf(store.id, SqlNodeRole::Mirror))
        , m_witnesses(ground.now.nodesOf(store.id, SqlNodeRole::Witness))
    {
    }

    StoreDown down()
    {
        if (m_databases.isEmpty())
            return both(storage());
        switch (m_store.haMode) {
        case HaMode::Standalone:
            return both(primary());
        case HaMode::Mirrored:
            return mirrored();
        case HaMode::AlwaysOnAG:
            return group();
        case HaMode::AlwaysOnFCI:
        case HaMode::FailoverCluster:
            return both(m_builder.any({storage(), clusterDown(), m_builder.all(databasesGone())}));
        }
        Q_UNREACHABLE();
    }

private:
    static StoreDown both(FaultNode node) { return {node, node}; }
    FaultNode gone(const SqlNode *node) const
    {
        return m_builder.any({m_ground.parts.of(node->id), m_ground.links.cutOff(m_seenFrom, m_ground.now.siteOf(*node))});
    }
    FaultNode primary() const { return gone(m_databases.front()); }
    FaultNode storage() const { return m_ground.parts.of(m_store.id); }

    /// With a witness the partners serve while two of the three are there (3.1); without one, or when the mirror may lag,
    /// it waits for an administrator (3.2). The vote belongs to the primary alone.
    StoreDown mirrored()
    {
        if (m_witnesses.isEmpty())
            return both(primary());
        const FaultNode mirror = m_mirrors.isEmpty() ? FaultNode::always() : gone(m_mirrors.front());
        const FaultNode witness = gone(m_witnesses.front());
        const FaultNode withoutVote = m_builder.any({primary(), m_builder.all({mirror, witness})});
        if (m_store.mirrorMode == CommitMode::Asynchronous)
            return both(withoutVote);
        return {m_builder.atLeast(2, std::array{primary(), mirror, witness}), withoutVote};
    }

    /// 3.4: the cluster has a majority, and the primary or a replica that takes over by itself and knows the logins runs.
    StoreDown group()
    {
        const FaultNode cluster = clusterDown();
        std::vector<FaultNode> serving{primary()};
        for (const SqlNode *node : m_databases)
            if (node != m_databases.front() && node->availabilityMode == CommitMode::Synchronous
                && node->failoverMode == FailoverMode::Automatic && node->loginsCreated)
                serving.push_back(gone(node));
        const FaultNode lost = m_builder.any({cluster, m_builder.all(serving)});
        return {lost, m_store.namedByListener ? lost : m_builder.any({cluster, primary()})};
    }

    /// Half of the votes or more are gone; a node has one or none.
    FaultNode clusterDown()
    {
        std::vector<FaultNode> votes;
        for (const SqlNode *node : m_databases)
            if (node->votes > 0)
                votes.push_back(gone(node));
        if (m_store.cluster.witness != ClusterWitness::None)
            votes.push_back(witness());
        const int total = static_cast<int>(votes.size());
        return m_builder.atLeast(total - total / 2, votes);
    }

    /// A disk is part of the shared storage; a share is lost with its machine, if the plan has that.
    FaultNode witness() const
    {
        switch (m_store.cluster.witness) {
        case ClusterWitness::Disk:
            return m_ground.parts.of(m_store.id);
        case ClusterWitness::FileShare:
            return m_ground.parts.ofMachine(m_store.cluster.witnessServer);
        case ClusterWitness::None:
        case ClusterWitness::Cloud:
            break;
        }
        return FaultNode::never();
    }

    std::vector<FaultNode> databasesGone() const
    {
        std::vector<FaultNode> nodes;
        for (const SqlNode *node : m_databases)
            nodes.push_back(gone(node));
        return nodes;
    }

    const Ground &m_ground;
    FaultTreeBuilder &m_builder;
    const SqlStore &m_store;
    const SiteId m_seenFrom;
    const Rows<SqlNode> m_databases, m_mirrors, m_witnesses;
};

} // namespace

StoreDown storeDown(const Ground &ground, const SqlStore &store, SiteId seenFrom)
{
    return StoreTree(ground, store, seenFrom).down();
}

} // namespace twinpool
