// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/servicemodel.h"

#include "model/availability/partsdown.h"
#include "model/availability/storesdown.h"
#include "model/catalog/capacity.h"
#include "model/catalog/quorum.h"

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
        for (const Pool &pool : m_now.plan.pools) {
            if (pool.as<UserPool>())
                model.services.push_back(ofUserPool(pool));
            else if (pool.as<SurvivableBranch>())
                model.services.push_back(ofBranch(pool));
            else
                continue;
            signedOut.push_back(model.services.back().signedOut);
            notFull.push_back(model.services.back().notFull);
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
        const std::vector<FaultNode> servers = serversDown(pool);
        const auto *user = pool.as<UserPool>();
        if (!user)
            return {m_builder.all(servers), {}};
        const SqlStore *store = m_now.find(user->userStore);
        const StoreDown its = store ? storeOf(*store, pool.site) : StoreDown();
        if (user->edition == PoolEdition::Standard)
            return {m_builder.all(servers), its.lost};
        const Quorum quorum = quorumOf(static_cast<int>(servers.size()), pool.version);
        std::vector<FaultNode> votes(servers.begin(), servers.begin() + quorum.voters);
        if (quorum.sqlVotes)
            votes.push_back(its.voteAbsent);
        const int total = static_cast<int>(votes.size());
        return {m_builder.atLeast(total - quorum.majority() + 1, votes), its.lost};
    }

    StoreDown storeOf(const SqlStore &store, SiteId seenFrom)
    {
        const std::pair key(store.id, seenFrom);
        const auto known = m_stores.constFind(key);
        if (known != m_stores.constEnd())
            return *known;
        return *m_stores.insert(key, storeDown({m_now, m_builder, m_parts, m_links}, store, seenFrom));
    }

    /// The pool to which the users of \a pool go by themselves, or null (4.1 row 4).
    const Pool *takesOver(const Pool &pool) const
    {
        const Pool *partner = m_now.partnerOf(pool.id);
        return partner && partner->as<UserPool>() && pool.as<UserPool>()->autoVoiceFailover ? partner : nullptr;
    }

    Service ofUserPool(const Pool &pool)
    {
        const PoolDown its = downOf(pool);
        const Pool *backup = takesOver(pool);
        const FaultNode signedOut = backup ? m_builder.all({its.down, downOf(*backup).down}) : its.down;
        return {{signedOut, m_builder.any({its.down, its.storeLost})}, pool.id, usersOf(pool), its.down, tooFewServers(pool)};
    }

    /// Users that have no registrar of their own in a branch.
    int usersOf(const Pool &pool) const
    {
        int users = pool.as<UserPool>()->homedUsers;
        for (const Pool *branch : m_now.referring<Pool>(pool.id))
            if (const auto *role = branch->as<SurvivableBranch>(); role && role->userServicesPool == pool.id)
                users -= role->users;
        return std::max(0, users);
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
        if (!partner || !partner->as<UserPool>() || takesOver(*partner) != &pool)
            return alone;
        return m_builder.any({alone, m_builder.all({downOf(*partner).down,
                                                    carries(own + partner->as<UserPool>()->homedUsers)})});
    }

    /// 6.4. Behind a lost link the branch has telephony only; without its device it needs link, failover and pool.
    Service ofBranch(const Pool &pool)
    {
        const auto &role = *pool.as<SurvivableBranch>();
        const FaultNode device = m_builder.all(serversDown(pool));
        const Pool *central = m_now.find(role.userServicesPool);
        const PoolDown its = central ? downOf(*central) : PoolDown{FaultNode::always(), FaultNode::always()};
        const FaultNode link = central ? m_links.cutOff(pool.site, central->site) : FaultNode::never();
        const FaultNode noWayOut = role.autoVoiceFailover ? m_builder.any({link, its.down}) : FaultNode::always();
        const FaultNode signedOut = m_builder.all({device, noWayOut});
        return {{signedOut, m_builder.any({signedOut, link, its.down, its.storeLost})}, pool.id, role.users, device, {}};
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
