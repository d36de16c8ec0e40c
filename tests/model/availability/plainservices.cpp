// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/availability/plainservices.h"

#include "model/simulation/parts.h"

#include <QSet>

#include <map>

namespace twinpool::test {

namespace {

/// Something that works or does not.
class Thing
{
public:
    virtual ~Thing() = default;
    virtual bool up() const = 0;
};

/// What fails by itself: a machine, a link, a host, a site.
class Part : public Thing
{
public:
    bool failed = false;
    bool hasSpare = false;
    std::vector<const Part *> standsOn;

    bool up() const override
    {
        return (!failed || hasSpare) && std::ranges::all_of(standsOn, [](const Part *part) { return !part->failed; });
    }
};

/// The sites and the lines between them.
class Network
{
public:
    struct Line {
        SiteId a, b;
        const Part *part; ///< Null: it never fails.
    };
    std::vector<Line> lines;
    std::map<SiteId, bool> isCentral;

    bool joined(SiteId a, SiteId b) const
    {
        if (a == b || !isCentral.contains(a) || !isCentral.contains(b))
            return true;
        if (reach(a, false).contains(b))
            return reach(a, true).contains(b);
        return isAttached(a) && isAttached(b);
    }

private:
    QSet<SiteId> reach(SiteId from, bool onlyLinesUp) const
    {
        QSet<SiteId> seen{from};
        for (bool grew = true; grew;) {
            grew = false;
            for (const Line &line : lines) {
                if (seen.contains(line.a) == seen.contains(line.b) || (onlyLinesUp && line.part && !line.part->up()))
                    continue;
                seen << line.a << line.b;
                grew = true;
            }
        }
        return seen;
    }
    bool hasCentral(const QSet<SiteId> &sites) const
    {
        return std::ranges::any_of(sites, [this](SiteId site) { return isCentral.at(site); });
    }
    bool isAttached(SiteId site) const { return hasCentral(reach(site, true)) || !hasCentral(reach(site, false)); }
};

/// A machine as another site sees it.
class Seen : public Thing
{
public:
    Seen(const Thing *machine, SiteId its, SiteId from, const Network &network)
        : m_machine(machine)
        , m_its(its)
        , m_from(from)
        , m_network(network)
    {
    }
    bool up() const override { return (!m_machine || m_machine->up()) && m_network.joined(m_its, m_from); }

private:
    const Thing *m_machine;
    SiteId m_its, m_from;
    const Network &m_network;
};

int countUp(const std::vector<const Thing *> &things)
{
    return static_cast<int>(std::ranges::count_if(things, [](const Thing *thing) { return !thing || thing->up(); }));
}

/// A store and the vote of its SQL server.
class Store : public Thing
{
public:
    virtual bool hasVote() const { return up(); }
};

class StandaloneStore : public Store
{
public:
    const Thing *server = nullptr;
    bool up() const override { return !server || server->up(); }
};

class MirroredStore : public Store
{
public:
    const Thing *primary = nullptr, *mirror = nullptr, *witness = nullptr;
    bool up() const override
    {
        if (!witness)
            return primary->up();
        return countUp({primary, mirror, witness}) >= 2;
    }
    bool hasVote() const override { return primary->up() && up(); }
};

class ClusterStore : public Store
{
public:
    std::vector<const Thing *> nodes; ///< The primary first.
    std::vector<bool> hasVoteInCluster, takesOver;
    bool hasWitness = false, isGroup = false, namedByListener = false;
    const Thing *witness = nullptr, *storage = nullptr;

    bool clusterUp() const
    {
        int total = hasWitness, votes = hasWitness && (!witness || witness->up());
        for (size_t at = 0; at < nodes.size(); ++at) {
            total += hasVoteInCluster[at];
            votes += hasVoteInCluster[at] && nodes[at]->up();
        }
        return 2 * votes > total;
    }
    bool up() const override
    {
        if (!clusterUp() || (!isGroup && !storage->up()))
            return false;
        if (nodes.front()->up())
            return true;
        for (size_t at = 1; at < nodes.size(); ++at)
            if (nodes[at]->up() && (!isGroup || takesOver[at]))
                return true;
        return false;
    }
    bool hasVote() const override { return isGroup && !namedByListener ? clusterUp() && nodes.front()->up() : up(); }
};

class PoolThing : public Thing
{
public:
    std::vector<const Thing *> servers; ///< In the order of their first start.
    const Store *store = nullptr;
    bool isEnterprise = false, isStandard = false;
    ProductVersion version = ProductVersion::SE;
    int homedUsers = 0;
    const PoolThing *partner = nullptr; ///< To which its users go by themselves.
    const PoolThing *guest = nullptr;   ///< Whose users come to it.

    bool storeUp() const { return !store || store->up(); }
    bool up() const override
    {
        if (!isEnterprise)
            return countUp(servers) > 0;
        // failure-behaviour.md 2.3, written down once more.
        const auto n = servers.size();
        size_t voters = n;
        bool sqlVotes = n == 2 || n == 4 || n == 6;
        if (n >= 7 && n <= 9)
            voters = 7;
        else if (n >= 10 && n <= 11)
            voters = 9;
        else if (n == 12)
            voters = version >= ProductVersion::V2019 ? 12 : 9;
        else if (n > 12)
            voters = 12;
        const auto total = static_cast<int>(voters) + sqlVotes;
        const int votes = countUp({servers.begin(), servers.begin() + static_cast<std::ptrdiff_t>(voters)})
            + (sqlVotes && (!store || store->hasVote()));
        return votes >= total / 2 + 1;
    }
    bool isOverloaded() const
    {
        int users = homedUsers;
        if (guest && !guest->up())
            users += guest->homedUsers;
        if (!up())
            return false;
        if (isStandard)
            return users > 5000;
        return users > (version >= ProductVersion::V2019 ? 106000 : 80000) || users > 6667 * countUp(servers);
    }
};

} // namespace

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
        const PoolThing *pool;
        int users;
        bool isBranch = false, failsOver = false;
        const PoolThing *central = nullptr;
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
        for (const Pool &pool : now.plan.pools)
            makeUsers(pool);
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
            store->server = databases.isEmpty() ? seen(machine(row.id), row.site, from) : look(databases.front());
            return keep(std::move(store));
        }
        if (row.haMode == HaMode::Mirrored) {
            auto store = std::make_unique<MirroredStore>();
            store->primary = look(databases.front());
            if (!mirrors.isEmpty() && !witnesses.isEmpty()) {
                store->mirror = look(mirrors.front());
                store->witness = look(witnesses.front());
            }
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
            store->storage = seen(machine(row.id), row.site, from);
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
        pool.isEnterprise = row.isEnterprise();
        pool.isStandard = row.isStandard();
        pool.version = row.version;
        if (const auto *user = row.as<UserPool>()) {
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
            if (partner && partner->as<UserPool>() && user->autoVoiceFailover)
                pool.partner = pools.at(partner->id).get();
            if (partner && partner->as<UserPool>() && partner->as<UserPool>()->autoVoiceFailover
                && now.partnerOf(partner->id) == &row)
                pool.guest = pools.at(partner->id).get();
            int own = user->homedUsers;
            for (const Pool &branch : now.plan.pools)
                if (const auto *role = branch.as<SurvivableBranch>(); role && role->userServicesPool == row.id)
                    own -= role->users;
            users.push_back({&pool, std::max(0, own)});
        } else if (const auto *branch = row.as<SurvivableBranch>()) {
            const Pool *central = now.find(branch->userServicesPool);
            users.push_back({&pool, branch->users, true, branch->autoVoiceFailover,
                             central ? pools.at(central->id).get() : nullptr, row.site, central ? central->site : row.site});
        }
    }

    State stateOf(const Users &of) const
    {
        if (!of.isBranch) {
            const bool lost = !of.pool->up();
            return {lost && !(of.pool->partner && of.pool->partner->up()), lost || !of.pool->storeUp(),
                    of.pool->isOverloaded()};
        }
        const bool wayOut = network.joined(of.site, of.centralSite), pool = of.central && of.central->up();
        const bool signedOut = !of.pool->up() && !(of.failsOver && wayOut && pool);
        return {signedOut, signedOut || !wayOut || !pool || !of.central->storeUp(), false};
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
