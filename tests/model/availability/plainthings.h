// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

#include <QSet>

#include <algorithm>
#include <map>

// What a deployment is made of, an object each, which asks the objects it needs.

namespace twinpool::test {

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

inline int countUp(const std::vector<const Thing *> &things)
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
    bool isAsynchronous = false;
    bool up() const override
    {
        if (!witness)
            return primary->up();
        const bool mirrorUp = mirror && mirror->up();
        if (primary->up())
            return mirrorUp || witness->up();
        return mirrorUp && witness->up() && !isAsynchronous;
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
    bool isStandard = false;
    ProductVersion version = ProductVersion::SE;
    int homedUsers = 0;
    const PoolThing *partner = nullptr; ///< To which its users go by themselves.
    std::vector<const Thing *> balancers; ///< Without one of them nobody reaches it.
    bool isUserPool = false;
    const PoolThing *guest = nullptr;   ///< Whose users come to it.

    bool storeUp() const { return !store || store->up(); }
    bool up() const override
    {
        if (!balancers.empty() && countUp(balancers) == 0)
            return false;
        if (!isUserPool)
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

} // namespace twinpool::test
