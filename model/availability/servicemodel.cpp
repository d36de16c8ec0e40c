// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/servicemodel.h"

#include "model/availability/partsdown.h"
#include "model/availability/storesdown.h"
#include "model/catalog/capacity.h"
#include "model/catalog/quorum.h"
#include "model/simulation/results.h"

namespace twinpool {

namespace {

class Compiler
{
public:
    explicit Compiler(const Snapshot &now)
        : m_now(now)
        , m_parts(now, m_builder)
        , m_links(now, m_parts, m_builder)
    {
    }

    ServiceModel run()
    {
        ServiceModel model;
        std::vector<FaultNode> signedOut, notFull;
        for (const UserResult &users : userResults(m_now, initialState(m_now))) {
            const LossTops lost = lostBy(users);
            model.services.push_back({lost, users.group, users.users, FaultNode::always(), FaultNode::never()});
            if (const Pool *pool = m_now.find(users.group.as<PoolId>())) {
                model.services.back().poolDown = downOf(*pool).down;
                if (pool->as<UserPool>())
                    model.services.back().tooFewServers = tooFewServers(*pool);
            }
            signedOut.push_back(lost.signedOut);
            notFull.push_back(lost.notFull);
        }
        model.any = {m_builder.any(signedOut), m_builder.any(notFull)};
        model.causes = m_parts.causes();
        for (const Cause &cause : model.causes)
            model.down.push_back(downShare(cause.figures.figures));
        model.tree = m_builder.take();
        return model;
    }

private:
    /// What a user pool needs of others and offers to them, made when it is first asked for.
    struct PoolDown {
        FaultNode down;      ///< Every service of it has stopped.
        FaultNode storeLost; ///< Its user store serves no more.
    };

    std::vector<FaultNode> serversDown(const Pool &pool) const
    {
        std::vector<FaultNode> down;
        for (const Server *server : m_now.serversOf(pool.id))
            down.push_back(m_parts.of(server->id));
        if (down.empty())
            down.push_back(m_parts.of(pool.id));
        return down;
    }

    PoolDown downOf(const Pool &pool)
    {
        const auto known = m_pools.constFind(pool.id);
        return known != m_pools.constEnd() ? *known : *m_pools.insert(pool.id, made(pool));
    }

    PoolDown made(const Pool &pool)
    {
        const auto *user = pool.as<UserPool>();
        const SqlStore *store = user ? m_now.find(user->userStore) : nullptr;
        const StoreDown its = store ? storeOf(*store, pool.site) : StoreDown();
        const FaultNode stopped = user ? withoutQuorum(pool, its) : m_builder.all(serversDown(pool));
        return {m_builder.any({stopped, cutOffByBalancer(pool)}), its.lost};
    }

    /// 2.3; a pool of one server, such as a Standard Edition server, is lost with it.
    FaultNode withoutQuorum(const Pool &pool, const StoreDown &store)
    {
        const std::vector<FaultNode> servers = serversDown(pool);
        const Quorum quorum = quorumOf(static_cast<int>(servers.size()), pool.version);
        std::vector<FaultNode> votes(servers.begin(), servers.begin() + quorum.voters);
        if (quorum.sqlVotes)
            votes.push_back(store.voteAbsent);
        const int total = static_cast<int>(votes.size());
        return m_builder.atLeast(total - quorum.majority() + 1, votes);
    }

    /// Behind hardware load balancers a pool is reached through them alone.
    FaultNode cutOffByBalancer(const Pool &pool)
    {
        std::vector<FaultNode> balancers;
        if (pool.loadBalancing == LoadBalancing::Hardware)
            for (const LoadBalancer *balancer : m_now.referring<LoadBalancer>(pool.id))
                balancers.push_back(m_parts.of(balancer->id));
        return balancers.empty() ? FaultNode::never() : m_builder.all(balancers);
    }

    StoreDown storeOf(const SqlStore &store, SiteId seenFrom)
    {
        const std::pair key(store.id, seenFrom);
        const auto known = m_stores.constFind(key);
        if (known != m_stores.constEnd())
            return *known;
        return *m_stores.insert(key, storeDown({m_now, m_builder, m_parts, m_links}, store, seenFrom));
    }

    LossTops lostBy(const UserResult &users)
    {
        if (const Pool *pool = m_now.find(users.group.as<PoolId>()))
            return pool->as<UserPool>() ? ofUserPool(*pool) : ofBranch(*pool);
        const Pool *home = m_now.find(users.servedBy);
        return home ? ofSite(users.group.as<SiteId>(), *home) : LossTops{FaultNode::always(), FaultNode::always()};
    }

    /// The pool to which the users of \a pool go by themselves, or null (4.1 row 4).
    const Pool *takesOver(const Pool &pool) const
    {
        const auto *user = pool.as<UserPool>();
        return user && user->autoVoiceFailover ? m_now.partnerOf(pool.id) : nullptr;
    }

    LossTops ofUserPool(const Pool &pool)
    {
        const PoolDown its = downOf(pool);
        const Pool *backup = takesOver(pool);
        return {backup ? m_builder.all({its.down, downOf(*backup).down}) : its.down,
                m_builder.any({its.down, its.storeLost})};
    }

    /// 6.4. Behind a lost link the branch has telephony only; without its device it needs link, failover and pool.
    LossTops ofBranch(const Pool &pool)
    {
        const auto &role = *pool.as<SurvivableBranch>();
        const FaultNode device = downOf(pool).down;
        const Pool *central = m_now.find(role.userServicesPool);
        if (!central)
            return {device, device};
        const PoolDown its = downOf(*central);
        const FaultNode link = m_links.cutOff(pool.site, central->site);
        const FaultNode noWayOut = role.autoVoiceFailover ? m_builder.any({link, its.down}) : FaultNode::always();
        const FaultNode signedOut = m_builder.all({device, noWayOut});
        return {signedOut, m_builder.any({signedOut, link, its.down, its.storeLost})};
    }

    /// 6.4: people of a branch without a registrar fare like those of their pool, as long as they reach it.
    LossTops ofSite(SiteId branch, const Pool &home)
    {
        const LossTops its = ofUserPool(home);
        const FaultNode link = m_links.cutOff(branch, home.site);
        return {m_builder.any({its.signedOut, link}), m_builder.any({its.notFull, link})};
    }

    /// 2.6 and 4.7: with its own users, and with those of its partner who have come over.
    FaultNode tooFewServers(const Pool &pool)
    {
        const auto carries = [&](int users) {
            if (pool.isStandard())
                return users <= usersPerStandardEditionSurvivor ? FaultNode::never() : FaultNode::always();
            if (users > limitsOf(pool.version).usersPerPool)
                return FaultNode::always();
            const std::vector<FaultNode> servers = serversDown(pool);
            const int needed = frontEndsFor(users, usersPerFrontEnd);
            return m_builder.atLeast(static_cast<int>(servers.size()) - needed + 1, servers);
        };
        const int own = pool.as<UserPool>()->homedUsers;
        const FaultNode alone = carries(own);
        const Pool *partner = m_now.partnerOf(pool.id);
        if (!partner || takesOver(*partner) != &pool)
            return alone;
        return m_builder.any({alone, m_builder.all({downOf(*partner).down,
                                                    carries(own + partner->as<UserPool>()->homedUsers)})});
    }

    const Snapshot &m_now;
    FaultTreeBuilder m_builder;
    PartsDown m_parts;
    LinksDown m_links;
    QHash<PoolId, PoolDown> m_pools;
    QHash<std::pair<SqlStoreId, SiteId>, StoreDown> m_stores; ///< As seen from a site.
};

} // namespace

ServiceModel serviceModel(const Snapshot &now)
{
    return Compiler(now).run();
}

} // namespace twinpool
