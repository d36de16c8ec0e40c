// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

PlanBuilder onePool(int servers = 3)
{
    return PlanBuilder().site("Paris").enterprise("par", servers);
}

PlanBuilder twoPools()
{
    return onePool().site("Lyon").enterprise("lyo");
}

PlanBuilder pair()
{
    return twoPools().pair("par", "lyo");
}

/// People come from outside through Edge.
PlanBuilder withEdge()
{
    return onePool().edge("edge", "par");
}

PlanBuilder balanced(PlanBuilder builder, const char *pool, LoadBalancing kind)
{
    return builder.change<Pool>(pool, [=](Pool &row) { row.loadBalancing = kind; });
}

template <class F>
PlanBuilder web(PlanBuilder builder, const char *pool, F f)
{
    return builder.user(pool, [&](UserPool &user) { f(user.web); });
}

PlanBuilder withBalancer()
{
    return onePool().loadBalancer("hlb", {"par"});
}

PlanBuilder withoutGeoDns(PlanBuilder builder, const char *url)
{
    return builder.change<SimpleUrl>(url, [](SimpleUrl &row) { row.geoDns = false; });
}

class Cases
{
public:
    std::vector<RuleCase> all()
    {
        balancing();
        balancers();
        webNames();
        meetingLinks();
        publishing();
        return std::move(m_cases);
    }

private:
    void balancing();
    void balancers();
    void webNames();
    void meetingLinks();
    void publishing();
    void row(const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0)
    {
        m_cases.push_back({name, builder.plan(), expected, fixes});
    }

    const QString m_dns = u"NET-012 par"_s; ///< Said about each pool with DNS load balancing.
    const QString m_dnsLyon = u"NET-012 lyo"_s;
    const QString m_ports = u"NET-011 par+lyo"_s;
    std::vector<RuleCase> m_cases;
};

void Cases::balancing()
{
    using enum LoadBalancing;
    row("NET-001 a Front End pool", balanced(onePool(), "par", None), {u"NET-001 par"_s}, 1);
    row("NET-001 a Front End pool without a web name",
        web(balanced(onePool(), "par", None), "par", [](WebServices &its) { its.internalFqdn.clear(); }),
        {u"NET-001 par"_s}, 1);
    row("NET-001 a Director pool", balanced(onePool().director("dir"), "dir", None), {u"NET-001 dir"_s, m_dns}, 1);
    row("NET-001 a Mediation pool", balanced(onePool().mediation("med", "par"), "med", None), {u"NET-001 med"_s, m_dns},
        1);
    row("NET-001 one side of an Edge pool",
        withEdge()
            .reverseProxy("rp", {"par"})
            .change<Pool>("edge", [](Pool &pool) { pool.as<EdgePool>()->externalLoadBalancing = None; }),
        {u"NET-001 edge"_s, u"NET-012 edge"_s, m_dns}, 1);
    row("NET-001 one server", onePool(1), {});
    row("NET-001 a Video Interop pool", balanced(onePool().videoInterop("vis", "par"), "vis", None), {m_dns});

    row("NET-002 a Front End pool", balanced(onePool(), "par", Dns), {u"NET-002 par"_s, m_dns}, 1);
    row("NET-002 a Director pool", balanced(onePool().director("dir"), "dir", Dns),
        {u"NET-002 dir"_s, u"NET-012 dir"_s, m_dns}, 1);
    row("NET-002 hardware for everything", balanced(onePool(), "par", Hardware), {});
    row("NET-002 one server", balanced(onePool(1), "par", Dns), {m_dns});

    row("NET-012 DNS for SIP", onePool(), {m_dns});
    row("NET-012 hardware for everything", balanced(onePool(), "par", Hardware), {});
}

void Cases::balancers()
{
    const QString settings = u"NET-008 hlb"_s;
    const auto balancer = [](auto change) { return withBalancer().change<LoadBalancer>("hlb", change); };
    row("NET-006 direct server return", balancer([](LoadBalancer &hlb) { hlb.directServerReturn = true; }),
        {u"NET-006 hlb"_s, settings, m_dns});
    row("NET-006 another mode", withBalancer(), {settings, m_dns});
    row("NET-007 one device", balancer([](LoadBalancer &hlb) { hlb.redundant = false; }),
        {u"NET-007 hlb"_s, settings, m_dns}, 1);
    row("NET-007 software", balancer([](LoadBalancer &hlb) {
            hlb.redundant = false;
            hlb.kind = LoadBalancerKind::Software;
        }),
        {m_dns});
    row("NET-008 web services", withBalancer(), {settings, m_dns});
    row("NET-008 no web services", onePool().mediation("med", "par").loadBalancer("hlb", {"med"}),
        {u"NET-012 med"_s, m_dns});
}

void Cases::webNames()
{
    const auto internal = [](PlanBuilder builder, const char *pool, const QString &name) {
        return web(builder, pool, [&](WebServices &its) { its.internalFqdn = name; });
    };
    const auto external = [](PlanBuilder builder, const char *pool, const QString &name) {
        return web(builder, pool, [&](WebServices &its) { its.externalFqdn = name; });
    };
    row("NET-003 no override", internal(onePool(), "par", {}), {u"NET-003 par"_s, m_dns}, 1);
    row("NET-003 the name of the pool", internal(onePool(), "par", u"PAR.example.net"_s), {u"NET-003 par"_s, m_dns}, 1);
    row("NET-003 the proposed name is taken",
        internal(internal(twoPools(), "par", {}), "lyo", u"webint-par.example.net"_s),
        {u"NET-003 par"_s, m_dnsLyon, m_dns}, 1);
    row("NET-003 a Director pool",
        onePool().director("dir").change<Pool>("dir",
                                               [](Pool &pool) { pool.as<DirectorPool>()->web.internalFqdn.clear(); }),
        {u"NET-003 dir"_s, u"NET-012 dir"_s, m_dns}, 1);
    row("NET-003 no DNS load balancing", balanced(internal(onePool(), "par", {}), "par", LoadBalancing::Hardware), {});

    const PlanBuilder standard = PlanBuilder().site("Paris").standard("se");
    row("NET-004 an override", internal(standard, "se", u"webint.example.net"_s), {u"NET-004 se"_s}, 1);
    row("NET-004 the name of the server", internal(standard, "se", u"se.example.net"_s), {});

    row("NET-005 an external name twice", external(twoPools(), "lyo", u"WEBEXT-par.example.com"_s),
        {u"NET-005 lyo"_s, m_dnsLyon, m_dns}, 1);
    row("NET-005 an internal name twice", internal(twoPools(), "lyo", u"webint-par.example.net"_s),
        {u"NET-005 lyo"_s, m_dnsLyon, m_dns}, 1);
    row("NET-005 both names twice",
        external(internal(twoPools(), "lyo", u"webint-par.example.net"_s), "lyo", u"webext-par.example.com"_s),
        {u"NET-005 lyo"_s, m_dnsLyon, m_dns}, 1);
    row("NET-005 the name of a pool that is not judged",
        external(twoPools(), "lyo", u"webext-par.example.com"_s)
            .change<Pool>("lyo", [](Pool &pool) { pool.version = ProductVersion::V2013; }),
        {u"NET-005 par"_s, m_dns}, 1);
    row("NET-005 one name inside and outside", external(twoPools(), "lyo", u"webint-par.example.net"_s),
        {m_dnsLyon, m_dns});
    row("NET-005 no names yet", external(external(twoPools(), "lyo", {}), "par", {}), {m_dnsLyon, m_dns});
}

void Cases::meetingLinks()
{
    const char *const meet = "https://meet.example.com", *const dialin = "https://dialin.example.com";
    row("NET-009 Meet", withoutGeoDns(pair(), meet), {u"NET-009 https://meet"_s, m_ports, m_dnsLyon, m_dns}, 1);
    row("NET-009 Meet and Dialin", withoutGeoDns(withoutGeoDns(pair(), meet), dialin),
        {u"NET-009 https://dialin"_s, u"NET-009 https://meet"_s, m_ports, m_dnsLyon, m_dns}, 2);
    row("NET-009 only Admin", pair(), {m_ports, m_dnsLyon, m_dns});
    row("NET-009 no pair", withoutGeoDns(twoPools(), meet), {m_dnsLyon, m_dns});
    row("NET-009 a pair in one site", withoutGeoDns(onePool().enterprise("lyo").pair("par", "lyo"), meet),
        {m_ports, m_dnsLyon, m_dns});

    row("NET-011 a pair", pair(), {m_ports, m_dnsLyon, m_dns});
    row("NET-011 no pair", twoPools(), {m_dnsLyon, m_dns});
}

void Cases::publishing()
{
    const QString edge = u"NET-012 edge"_s;
    const auto outside = [](PlanBuilder builder, std::optional<bool> remote, std::optional<bool> federated) {
        return builder.user("par", [=](UserPool &user) {
            user.remoteUsers = remote;
            user.federatedUsers = federated;
        });
    };
    row("NET-010 an Edge pool", withEdge(), {u"NET-010 par"_s, edge, m_dns}, 1);
    row("NET-010 remote users", outside(onePool(), true, {}), {u"NET-010 par"_s, m_dns}, 1);
    row("NET-010 a reverse proxy of the site publishes something else",
        withEdge().officeWebApps("owa").reverseProxy("rp", {"owa"}), {u"NET-010 par"_s, edge, m_dns}, 2);
    row("NET-010 one pool of a pair", outside(pair(), true, {}), {u"NET-010 par"_s, m_ports, m_dnsLyon, m_dns}, 1);
    row("NET-010 published", withEdge().reverseProxy("rp", {"par"}), {edge, m_dns});
    row("NET-010 nobody from outside", outside(withEdge(), false, false), {edge, m_dns});
    row("NET-010 no Edge pool", onePool(), {m_dns});

    row("NET-013 one of a pair", pair().reverseProxy("rp", {"par"}), {m_ports, m_dnsLyon, m_dns, u"NET-013 par+lyo"_s},
        1);
    row("NET-013 each by its own", pair().reverseProxy("rp1", {"par"}).reverseProxy("rp2", {"lyo"}),
        {m_ports, m_dnsLyon, m_dns, u"NET-013 par+lyo"_s}, 1);
    row("NET-013 both", pair().reverseProxy("rp", {"par", "lyo"}), {m_ports, m_dnsLyon, m_dns});
    row("NET-013 no pair", twoPools().reverseProxy("rp", {"par"}), {m_dnsLyon, m_dns});
}

} // namespace

std::vector<RuleCase> networkCases()
{
    return Cases().all();
}

} // namespace twinpool::test
