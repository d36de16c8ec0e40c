// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/availability/plainservices.h"

#include "model/simulation/parts.h"
#include "tests/model/availability/plainthings.h"

namespace twinpool::test {

struct PlainServices::World {
    const SnapshotPtr snapshot;
    const Snapshot &now;
    std::map<EntityRef, std::unique_ptr<Part>> parts; ///< Sites as well.
    std::map<std::pair<SiteId, QString>, std::unique_ptr<Part>> hosts;
    std::map<QString, std::unique_ptr<Part>> buildings;
    std::vector<std::unique_ptr<Thing>> others;
    std::map<PoolId, std::unique_ptr<PoolThing>> pools;
    Network network;

    struct Users {
        const PoolThing *pool; ///< Null for a branch site without a registrar.
        int users;
        bool isBranch = false, failsOver = false;
        const PoolThing *central = nullptr; ///< Of branches.
        SiteId site = {}, centralSite = {};
    };
    std::vector<Users> users;

    explicit World(const Snapshot &of)
        : snapshot(std::make_shared<const Snapshot>(of.plan))
        , now(*snapshot)
    {
        makeParts();
        for (const Site &site : now.plan.sites)
            network.isCentral[site.id] = site.kind == SiteKind::Central;
        for (const NetworkLink &link : now.plan.networkLinks)
            network.lines.push_back({link.siteA, link.siteB, parts.at(link.id).get()});
        for (const Site &site : now.plan.sites)
            if (site.kind == SiteKind::Branch && site.parentSite && now.referring<NetworkLink>(site.id).isEmpty())
                network.lines.push_back({site.id, site.parentSite, nullptr});
        for (const Pool &pool : now.plan.pools)
            makePool(pool);
        for (const Site &site : now.plan.sites)
            if (const Pool *home = homeOf(site))
                users.push_back({nullptr, site.users, true, false, pools.at(home->id).get(), site.id, home->site});
        for (const Pool &pool : now.plan.pools)
            makeUsers(pool);
    }

    /// Where people in a branch without a registrar are homed.
    const Pool *homeOf(const Site &site) const
    {
        const Pool *home = nullptr;
        for (const Pool &pool : now.plan.pools) {
            const bool serves = pool.as<UserPool>() || pool.as<SurvivableBranch>();
            if (pool.site == site.id && serves)
                return nullptr;
            if (!home && pool.site == site.parentSite && pool.as<UserPool>())
                home = &pool;
        }
        return site.kind == SiteKind::Branch && site.users > 0 ? home : nullptr;
    }

    void makeParts()
    {
        for (EntityRef ref : allParts(now)) {
            parts[ref] = std::make_unique<Part>();
            parts[ref]->hasSpare = hasSpareInside(now, ref);
        }
        const auto standOn = [&](const std::vector<EntityRef> &those, const Part *ground) {
            for (EntityRef ref : those)
                parts.at(ref)->standsOn.push_back(ground);
        };
        for (const CommonCause &building : sharedBuildings(now))
            standOn(building.parts, (buildings[building.name] = std::make_unique<Part>()).get());
        for (const CommonCause &host : sharedHosts(now))
            standOn(host.parts, (hosts[{host.site, host.name}] = std::make_unique<Part>()).get());
        for (const Site &site : now.plan.sites) {
            const auto inside = partsOf(now, site.id); // before the site itself is entered
            standOn(inside, (parts[site.id] = std::make_unique<Part>()).get());
        }
    }

    const Part *machine(EntityRef row) const
    {
        const auto at = parts.find(partOf(now, row));
        return at == parts.end() ? nullptr : at->second.get();
    }
    const Thing *seen(const Thing *thing, SiteId site, SiteId from)
    {
        others.push_back(std::make_unique<Seen>(thing, site, from, network));
        return others.back().get();
    }
    const Thing *machineNamed(const QString &name) const
    {
        for (EntityRef ref : now.index.maybeNamed(name)) {
            bool isIt = false;
            visitEntity(now.plan, ref, [&](const auto &row) { isIt = dnsNameOf(row).compare(name, Qt::CaseInsensitive) == 0; });
            if (isIt && machine(ref))
                return machine(ref);
        }
        return nullptr;
    }

    const Store *makeStore(const SqlStore &row, SiteId from)
    {
        const auto look = [&](const SqlNode *node) { return seen(machine(node->id), now.siteOf(*node), from); };
        const auto databases = now.nodesOf(row.id, SqlNodeRole::Database);
        const auto mirrors = now.nodesOf(row.id, SqlNodeRole::Mirror), witnesses = now.nodesOf(row.id, SqlNodeRole::Witness);
        if (databases.isEmpty() || row.haMode == HaMode::Standalone) {
            auto store = std::make_unique<StandaloneStore>();
            store->server = databases.isEmpty() ? machine(row.id) : look(databases.front());
            return keep(std::move(store));
        }
        if (row.haMode == HaMode::Mirrored) {
            auto store = std::make_unique<MirroredStore>();
            store->primary = look(databases.front());
            store->isAsynchronous = row.mirrorMode == CommitMode::Asynchronous;
            if (!mirrors.isEmpty())
                store->mirror = look(mirrors.front());
            if (!witnesses.isEmpty())
                store->witness = look(witnesses.front());
            return keep(std::move(store));
        }
        auto store = std::make_unique<ClusterStore>();
        for (const SqlNode *node : databases) {
            store->nodes.push_back(look(node));
            store->hasVoteInCluster.push_back(node->votes > 0);
            store->takesOver.push_back(node->availabilityMode == CommitMode::Synchronous
                                       && node->failoverMode == FailoverMode::Automatic && node->loginsCreated);
        }
        store->isGroup = row.haMode == HaMode::AlwaysOnAG;
        store->namedByListener = row.namedByListener;
        store->hasWitness = row.cluster.witness != ClusterWitness::None;
        if (row.cluster.witness == ClusterWitness::Disk)
            store->witness = machine(row.id);
        else if (row.cluster.witness == ClusterWitness::FileShare)
            store->witness = machineNamed(row.cluster.witnessServer);
        if (!store->isGroup)
            store->storage = machine(row.id);
        return keep(std::move(store));
    }

    template <class T>
    const T *keep(std::unique_ptr<T> thing)
    {
        const T *kept = thing.get();
        others.push_back(std::move(thing));
        return kept;
    }

    void makePool(const Pool &row)
    {
        auto &pool = *(pools[row.id] = std::make_unique<PoolThing>());
        for (const Server *server : now.serversOf(row.id))
            pool.servers.push_back(machine(server->id));
        if (pool.servers.empty())
            pool.servers.push_back(machine(row.id));
        if (row.loadBalancing == LoadBalancing::Hardware)
            for (const LoadBalancer &balancer : now.plan.loadBalancers)
                if (balancer.serves.contains(row.id))
                    pool.balancers.push_back(machine(balancer.id));
        pool.isStandard = row.isStandard();
        pool.version = row.version;
        if (const auto *user = row.as<UserPool>()) {
            pool.isUserPool = true;
            pool.homedUsers = user->homedUsers;
            if (const SqlStore *store = now.find(user->userStore))
                pool.store = makeStore(*store, row.site);
        }
    }

    void makeUsers(const Pool &row)
    {
        PoolThing &pool = *pools.at(row.id);
        if (const auto *user = row.as<UserPool>()) {
            const Pool *partner = now.partnerOf(row.id);
            if (partner && user->autoVoiceFailover)
                pool.partner = pools.at(partner->id).get();
            if (partner && partner->as<UserPool>() && partner->as<UserPool>()->autoVoiceFailover
                && now.partnerOf(partner->id) == &row)
                pool.guest = pools.at(partner->id).get();
            int own = user->homedUsers;
            for (const Pool &branch : now.plan.pools)
                if (const auto *role = branch.as<SurvivableBranch>(); role && role->userServicesPool == row.id)
                    own -= role->users;
            for (const Site &site : now.plan.sites)
                if (homeOf(site) == &row)
                    own -= site.users;
            users.push_back({&pool, std::max(0, own)});
        } else if (const auto *branch = row.as<SurvivableBranch>()) {
            const Pool *central = now.find(branch->userServicesPool);
            users.push_back({&pool, branch->users, true, branch->autoVoiceFailover,
                             central ? pools.at(central->id).get() : nullptr, row.site, central ? central->site : row.site});
        }
    }

    State stateOf(const Users &of) const
    {
        const PoolThing *home = of.pool && !of.isBranch ? of.pool : of.central;
        const bool homeUp = home && home->up();
        const bool nowhere = home && !homeUp && !(home->partner && home->partner->up());
        if (!of.isBranch)
            return {nowhere, !homeUp || !home->storeUp(), home->isOverloaded()};
        const bool wayOut = network.joined(of.site, of.centralSite);
        if (!of.pool)
            return {nowhere || !wayOut, !homeUp || !home->storeUp() || !wayOut, false};
        const bool isUp = of.pool->up();
        if (!home)
            return {!isUp, !isUp, false};
        const bool signedOut = !isUp && !(of.failsOver && wayOut && homeUp);
        return {signedOut, signedOut || !wayOut || !homeUp || !home->storeUp(), false};
    }
};

PlainServices::PlainServices(const Snapshot &now)
    : m_world(std::make_unique<World>(now))
{
}

PlainServices::~PlainServices() = default;

bool &PlainServices::switchOf(const Cause &cause)
{
    if (cause.kind == PartKind::Building)
        return m_world->buildings.at(cause.name)->failed;
    if (cause.kind == PartKind::Host)
        return m_world->hosts.at({cause.site, cause.name})->failed;
    return m_world->parts.at(cause.ref)->failed;
}

void PlainServices::setFailed(const Cause &cause, bool failed)
{
    switchOf(cause) = failed;
}

std::vector<bool *> PlainServices::switches(const ServiceModel &model)
{
    std::vector<bool *> result;
    for (const Cause &cause : model.causes)
        result.push_back(&switchOf(cause));
    return result;
}

std::vector<PlainServices::State> PlainServices::states() const
{
    std::vector<State> states;
    for (const World::Users &users : m_world->users)
        states.push_back(m_world->stateOf(users));
    return states;
}

Effect PlainServices::users() const
{
    Effect sum;
    for (const World::Users &users : m_world->users) {
        const State state = m_world->stateOf(users);
        sum += {state.signedOut ? users.users : 0, state.notFull && !state.signedOut ? users.users : 0,
                state.overloaded ? users.users : 0};
    }
    return sum;
}

} // namespace twinpool::test
