// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/edgelimits.h"
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

constexpr auto v2015 = ProductVersion::V2015;
constexpr auto v2019 = ProductVersion::V2019;

static_assert(externalAddresses(3, false, false) == 9);
static_assert(externalAddresses(3, false, true) == 12);
static_assert(externalAddresses(3, true, false) == 3);
static_assert(externalAddresses(3, true, true) == 4);

/// Media of the pool go through the Edge pool.
PlanBuilder through(PlanBuilder builder, const char *pool, const char *edge)
{
    const PoolId id = builder.id<Pool>(edge);
    return builder.user(pool, [&](UserPool &user) { user.edgePool = id; });
}

PlanBuilder onePool(ProductVersion version = ProductVersion::SE)
{
    return PlanBuilder(version).site("Paris").enterprise("par");
}

/// The pool `par` behind the Edge pool `edge` in Paris.
PlanBuilder oneEdge(int servers = 2, ProductVersion version = ProductVersion::SE)
{
    return through(onePool(version).edge("edge", "par", servers), "par", "edge");
}

/// And the pool `lyo` behind the Edge pool `edge2` in Lyon.
PlanBuilder twoEdges(ProductVersion version = ProductVersion::SE)
{
    return through(oneEdge(2, version).site("Lyon").enterprise("lyo").edge("edge2", "lyo"), "lyo", "edge2");
}

template <class F>
PlanBuilder withEdge(PlanBuilder builder, const char *name, F change)
{
    return builder.change<Pool>(name, [&](Pool &pool) { change(*pool.as<EdgePool>()); });
}

template <class F>
PlanBuilder withEdge(F change)
{
    return withEdge(oneEdge(), "edge", change);
}

PlanBuilder withNextHop(PlanBuilder builder, const char *edge, const char *pool)
{
    const PoolId id = builder.id<Pool>(pool);
    return withEdge(builder, edge, [&](EdgePool &role) { role.nextHop = id; });
}

PlanBuilder balanced(PlanBuilder builder, LoadBalancing method)
{
    return builder.change<Pool>("edge", [&](Pool &pool) { pool.loadBalancing = method; });
}

PlanBuilder federated(PlanBuilder builder, std::initializer_list<const char *> edges)
{
    for (const char *edge : edges)
        builder = withEdge(builder, edge, [](EdgePool &role) { role.federationEnabled = true; });
    return builder;
}

PlanBuilder withXmppRoute(PlanBuilder builder, const char *edge)
{
    const PoolId id = builder.id<Pool>(edge);
    return builder.deployment([&](Deployment &deployment) { deployment.xmppFederationRoute = id; });
}

PlanBuilder withXmppRecord(PlanBuilder builder, const QString &target)
{
    return builder.plan([&](Plan &plan) {
        plan.add(DnsRecord{{}, u"_xmpp-server._tcp.example.com"_s, DnsRecordType::Srv, target, 0});
    });
}

/// What is said about every Edge pool of two servers besides.
QStringList noted(QStringList expected, std::initializer_list<const char *> edges = {"edge"})
{
    for (const char *edge : edges)
        expected += {u"EDG-017 %1"_s.arg(QLatin1StringView(edge)), u"EDG-019 %1"_s.arg(QLatin1StringView(edge))};
    expected.sort();
    return expected;
}

class Cases
{
public:
    std::vector<RuleCase> all()
    {
        sizes();
        balancing();
        interfaces();
        nextHops();
        federation();
        xmpp();
        media();
        return std::move(m_cases);
    }

private:
    void sizes();
    void balancing();
    void interfaces();
    void nextHops();
    void federation();
    void xmpp();
    void media();
    void row(const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0)
    {
        m_cases.push_back({name, builder.plan(), expected, fixes});
    }

    std::vector<RuleCase> m_cases;
};

void Cases::sizes()
{
    row("EDG-001 one server", oneEdge(1), {u"EDG-001 edge"_s, u"EDG-019 edge"_s}, 1);
    row("EDG-001 two servers", oneEdge(2), noted({}));
    row("EDG-001 one server that gave the pool its name",
        oneEdge(1).change<Server>("edge-s1", [](Server &server) { server.fqdn = u"edge.example.net"_s; }),
        {u"EDG-001 edge"_s, u"EDG-019 edge"_s}, 0);
    row("EDG-001 both sides without load balancing",
        withEdge(oneEdge(1), "edge", [](EdgePool &edge) { edge.internalLoadBalancing = LoadBalancing::None; }),
        {u"EDG-001 edge"_s, u"EDG-019 edge"_s}, 1);
    row("EDG-002 thirteen servers", oneEdge(13), noted({u"EDG-002 edge"_s}));
    row("EDG-002 twelve servers", oneEdge(12), noted({}));
    row("EDG-017 two servers", oneEdge(2), noted({}));
    row("EDG-017 one server", oneEdge(1), {u"EDG-001 edge"_s, u"EDG-019 edge"_s});
    row("EDG-019 an Edge pool", oneEdge(2), noted({}));
    row("EDG-019 a pool without servers", oneEdge(0), {});
}

void Cases::balancing()
{
    row("EDG-003 hardware inside only",
        withEdge([](EdgePool &edge) { edge.internalLoadBalancing = LoadBalancing::Hardware; }),
        noted({u"EDG-003 edge"_s}), 1);
    row("EDG-003 hardware on both sides", withEdge([](EdgePool &edge) {
            edge.internalLoadBalancing = edge.externalLoadBalancing = LoadBalancing::Hardware;
        }),
        noted({}));
    const auto nat = [](EdgePool &edge) { edge.natType = NatType::Symmetric; };
    const auto publicIp = [](const char *address) {
        return [address](Server &server) {
            server.edge.avIp = u"192.0.2.1"_s;
            server.edge.publicAvIp = QString::fromLatin1(address);
        };
    };
    const PlanBuilder hardware = balanced(oneEdge(), LoadBalancing::Hardware);
    row("EDG-004 symmetric NAT", withEdge(hardware, "edge", nat), noted({u"EDG-004 edge"_s}), 1);
    row("EDG-004 another public address", PlanBuilder(hardware).change<Server>("edge-s2", publicIp("198.51.100.1")),
        noted({u"EDG-004 edge"_s}), 1);
    row("EDG-004 a public address that is not translated",
        PlanBuilder(hardware).change<Server>("edge-s2", publicIp("192.0.2.1")), noted({}));
    row("EDG-004 NAT with DNS load balancing", withEdge(nat), noted({}));
    row("EDG-018 NAT of another kind", withEdge([](EdgePool &edge) { edge.natType = NatType::Other; }),
        noted({u"EDG-018 edge"_s}));
    row("EDG-018 a hidden source address", withEdge([](EdgePool &edge) {
            edge.natType = NatType::Symmetric;
            edge.natPreservesSource = false;
        }),
        noted({u"EDG-018 edge"_s}));
    row("EDG-018 symmetric NAT", withEdge(nat), noted({}));
}

void Cases::interfaces()
{
    const auto sharedPorts = [](int access, int webConferencing, int av) {
        return withEdge([=](EdgePool &edge) {
            edge.singleFqdnAndIp = true;
            edge.access.port = access;
            edge.webConferencing.port = webConferencing;
            edge.av.port = av;
        });
    };
    row("EDG-013 two services on port 443", sharedPorts(5061, 443, 443), noted({u"EDG-013 edge"_s}), 1);
    row("EDG-013 Access on the port of A/V", sharedPorts(443, 444, 443), noted({u"EDG-013 edge"_s}), 1);
    row("EDG-013 three ports", sharedPorts(5061, 444, 443), noted({}));
    row("EDG-013 three names", oneEdge(), noted({}));
    row("EDG-014 one interface", oneEdge().change<Server>("edge-s2", [](Server &server) { server.nicCount = 1; }),
        noted({u"EDG-014 edge"_s}));
    row("EDG-014 one network", withEdge([](EdgePool &edge) { edge.sameNetwork = true; }), noted({u"EDG-014 edge"_s}));
    row("EDG-014 a route between the networks", withEdge([](EdgePool &edge) { edge.routedBetween = true; }),
        noted({u"EDG-014 edge"_s}));
    row("EDG-014 two interfaces", oneEdge(), noted({}));
}

void Cases::nextHops()
{
    const auto without = [](EdgePool &edge) { edge.nextHop = {}; };
    row("EDG-005 no next hop", withEdge(without), noted({u"EDG-005 edge"_s}), 1);
    row("EDG-005 a Mediation pool", withNextHop(oneEdge().mediation("med", "par"), "edge", "med"),
        noted({u"EDG-005 edge"_s}), 1);
    row("EDG-005 nothing to choose from",
        withEdge(PlanBuilder().site("Lyon").director("dir").site("Paris").edge("edge", "dir"), "edge", without),
        noted({u"EDG-005 edge"_s}), 0);
    row("EDG-005 a Director", withNextHop(oneEdge().director("dir"), "edge", "dir"), noted({}));
    row("EDG-006 a Director in the site", oneEdge().director("dir"), noted({u"EDG-006 edge"_s}), 1);
    row("EDG-006 a Director elsewhere", oneEdge().site("Lyon").director("dir"), noted({}));
    row("EDG-006 the Director is the next hop", withNextHop(oneEdge().director("dir"), "edge", "dir"), noted({}));
    row("EDG-007 a paired pool", twoEdges().pair("par", "lyo"),
        noted({u"EDG-007 edge"_s, u"EDG-007 edge2"_s}, {"edge", "edge2"}), 0);
    row("EDG-007 a paired pool beside a Director", twoEdges().pair("par", "lyo").director("dir"),
        noted({u"EDG-006 edge2"_s, u"EDG-007 edge"_s, u"EDG-007 edge2"_s}, {"edge", "edge2"}), 2);
    row("EDG-007 a pool without a backup", twoEdges(), noted({}, {"edge", "edge2"}));
    row("EDG-007 a pool that only backs up another", twoEdges().pair("lyo", "par").plan([](Plan &plan) {
        const PairingId id = plan.pairings.begin()->id;
        plan.pairings.change(id, [](Pairing &pairing) { pairing.oneWay = true; });
    }),
        noted({u"EDG-007 edge2"_s}, {"edge", "edge2"}));
    row("EDG-007 the Director of a paired pool",
        withNextHop(withNextHop(twoEdges().pair("par", "lyo").director("dir"), "edge", "dir"), "edge2", "dir"),
        noted({}, {"edge", "edge2"}));
}

void Cases::federation()
{
    row("EDG-008 two pools federate", federated(twoEdges(), {"edge", "edge2"}),
        noted({u"EDG-008"_s}, {"edge", "edge2"}), 2);
    row("EDG-008 one of two pools federates", federated(twoEdges(), {"edge2"}), noted({}, {"edge", "edge2"}));
    row("EDG-009 the only Edge pool", federated(oneEdge(), {"edge"}), noted({u"EDG-009 edge"_s}), 1);
    row("EDG-009 the only Edge pool and a second site",
        federated(through(oneEdge().site("Lyon").enterprise("lyo"), "lyo", "edge"), {"edge"}),
        noted({u"EDG-009 edge"_s, u"EDG-016 edge"_s}), 1);
    row("EDG-009 a second Edge pool", federated(twoEdges(), {"edge"}), noted({}, {"edge", "edge2"}));
    row("EDG-009 no federation", oneEdge(), noted({}));
    const auto partner = [](SpecialPartner which) {
        return withEdge([which](EdgePool &edge) { edge.specialPartners.insert(which); });
    };
    const auto withVoiceMail = [](ExchangeUmVersion version) {
        return oneEdge().user("par", [version](UserPool &user) { user.exchangeUmVersion = version; });
    };
    row("EDG-012 public instant messaging", partner(SpecialPartner::PublicIm), noted({u"EDG-012 edge"_s}));
    row("EDG-012 voice mail of Exchange 2010", withVoiceMail(ExchangeUmVersion::E2010), noted({u"EDG-012 edge"_s}));
    row("EDG-012 voice mail of Exchange 2013", withVoiceMail(ExchangeUmVersion::E2013), noted({}));
    row("EDG-012 partners behind a hardware load balancer",
        balanced(partner(SpecialPartner::PublicIm), LoadBalancing::Hardware), noted({}));
}

void Cases::xmpp()
{
    const auto enabled = [](EdgePool &edge) { edge.xmppEnabled = true; };
    const auto newer = [](Pool &pool) { pool.version = v2019; };
    row("EDG-010 enabled in SE", withEdge(enabled), noted({u"EDG-010 edge"_s}), 1);
    row("EDG-010 enabled in 2019", withEdge(oneEdge(2, v2019), "edge", enabled), noted({u"EDG-010 edge"_s}), 1);
    row("EDG-010 enabled in 2015", withEdge(oneEdge(2, v2015), "edge", enabled), noted({}));
    row("EDG-010 a route to a pool of 2019", withXmppRoute(oneEdge(2, v2015).change<Pool>("par", newer), "edge"),
        noted({u"EDG-010 edge"_s}), 1);
    row("EDG-010 a route of a site to a pool of 2019",
        oneEdge(2, v2015).change<Pool>("par", newer).plan([](Plan &plan) {
            PoolId edge;
            for (const Pool &pool : plan.pools)
                if (pool.as<EdgePool>())
                    edge = pool.id;
            plan.sites.change(plan.sites.begin()->id, [edge](Site &site) { site.xmppFederationRoute = edge; });
        }),
        noted({u"EDG-010 edge"_s}), 1);
    row("EDG-010 a route to a pool of 2015", withXmppRoute(oneEdge(2, v2015), "edge"), noted({}));
    row("EDG-010 a pool of 2019 that is no route", oneEdge(2, v2015).change<Pool>("par", newer), noted({}));

    const PlanBuilder routed = withXmppRoute(twoEdges(v2015), "edge");
    const QString first = u"sip-edge.example.com"_s, second = u"sip-edge2.example.com"_s;
    row("EDG-011 records for one Edge pool", withXmppRecord(routed, first),
        noted({u"EDG-011 edge"_s}, {"edge", "edge2"}), 1);
    row("EDG-011 records for the only Edge pool", withXmppRecord(withXmppRoute(oneEdge(2, v2015), "edge"), first),
        noted({u"EDG-011 edge"_s}), 0);
    row("EDG-011 records for both Edge pools", withXmppRecord(withXmppRecord(routed, first), second),
        noted({}, {"edge", "edge2"}));
    row("EDG-011 DNS is not planned", routed, noted({}, {"edge", "edge2"}));
    row("EDG-011 no route", withXmppRecord(twoEdges(v2015), first), noted({}, {"edge", "edge2"}));
}

void Cases::media()
{
    const auto outside = [](std::optional<bool> remote, std::optional<bool> federatedUsers) {
        return [=](UserPool &user) {
            user.remoteUsers = remote;
            user.federatedUsers = federatedUsers;
        };
    };
    const PlanBuilder unused = onePool().edge("edge", "par");
    row("EDG-015 an Edge pool that is not used", unused, noted({u"EDG-015 par"_s}), 1);
    row("EDG-015 federated users only", PlanBuilder(unused).user("par", outside(false, true)),
        noted({u"EDG-015 par"_s}), 1);
    row("EDG-015 nobody outside", PlanBuilder(unused).user("par", outside(false, false)), noted({}));
    row("EDG-015 remote users and no Edge pool", onePool().user("par", outside(true, {})), {u"EDG-015 par"_s}, 0);
    row("EDG-015 no Edge pool", onePool(), {});
    row("EDG-015 two Edge pools elsewhere", twoEdges().site("Nice").enterprise("nic"),
        noted({u"EDG-015 nic"_s}, {"edge", "edge2"}), 2);
    row("EDG-016 one Edge pool for two sites", through(oneEdge().site("Lyon").enterprise("lyo"), "lyo", "edge"),
        noted({u"EDG-016 edge"_s}));
    row("EDG-016 one Edge pool for one site", through(oneEdge().enterprise("par2"), "par2", "edge"), noted({}));
    row("EDG-016 an Edge pool for each site", twoEdges(), noted({}, {"edge", "edge2"}));
}

} // namespace

std::vector<RuleCase> edgeCases()
{
    return Cases().all();
}

} // namespace twinpool::test
