// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

using enum ProductVersion;

namespace {

PlanBuilder onePool(ProductVersion version = SE)
{
    return PlanBuilder(version).site("Paris").enterprise("par").cms("par");
}

PlanBuilder oneStandard()
{
    return PlanBuilder(V2015).site("Paris").standard("std").cms("std");
}

template <class Row>
PlanBuilder renamed(PlanBuilder plan, const char *row, const char *name)
{
    return plan.change<Row>(row, [=](Row &changed) { changed.fqdn = QString::fromUtf8(name); });
}

PlanBuilder withGateway(PlanBuilder plan, const char *address, GatewayKind kind = GatewayKind::PstnGateway)
{
    return plan.plan([=](Plan &all) {
        Gateway gateway;
        gateway.address = QString::fromUtf8(address);
        gateway.kind = kind;
        gateway.site = (*all.sites.begin()).id;
        all.add(gateway);
    });
}

/// The URL of this component is another one.
PlanBuilder withUrl(PlanBuilder plan, const char *url, SimpleUrlComponent component = SimpleUrlComponent::Dialin)
{
    return plan.plan([=](Plan &all) {
        for (const SimpleUrl &row : Table<SimpleUrl>(all.simpleUrls))
            if (row.component == component)
                all.simpleUrls.change(row.id, [&](SimpleUrl &changed) { changed.url = QString::fromUtf8(url); });
    });
}

/// One Meet URL serves every SIP domain.
PlanBuilder withCommonUrls(PlanBuilder plan)
{
    return plan.plan([](Plan &all) {
        for (const SimpleUrl &url : Table<SimpleUrl>(all.simpleUrls))
            all.simpleUrls.change(url.id, [](SimpleUrl &changed) { changed.sipDomain = {}; });
    });
}

PlanBuilder withSipDomain(PlanBuilder plan, const char *name, bool isDefault = false)
{
    return plan.plan([=](Plan &all) { all.add(SipDomain{{}, QString::fromUtf8(name), isDefault}); });
}

PlanBuilder withoutDefault(PlanBuilder plan)
{
    return plan.change<SipDomain>("example.com", [](SipDomain &domain) { domain.isDefault = false; });
}

template <class Role>
PlanBuilder planned(PlanBuilder plan, const char *pool, int servers, bool isSingle = true)
{
    return plan.change<Pool>(pool, [=](Pool &row) {
        row.isSingleComputer = isSingle;
        row.as<Role>()->plannedServers = servers;
    });
}

void addCharacterCases(const auto &row)
{
    row("NAM-001 an underscore", renamed<Server>(onePool(), "par-s1", "par_s1.example.net"), {u"NAM-001 par_s1"_s}, 1);
    row("NAM-001 a hyphen", renamed<Server>(onePool(), "par-s1", "par-x-s1.example.net"), {});
    row("NAM-001 an accent", renamed<Pool>(onePool(), "par", "pär.example.net"), {u"NAM-001 pär"_s}, 1);
    row("NAM-001 nothing is left", renamed<Pool>(onePool(), "par", "пул"), {u"NAM-001 пул"_s, u"NAM-002 пул"_s}, 0);
    row("NAM-001 a Standard Edition server and its pool are told once",
        renamed<Server>(renamed<Pool>(oneStandard(), "std", "st_d.example.net"), "std", "st_d.example.net"),
        {u"NAM-001 st_d"_s}, 1);
    row("NAM-001 a web name", onePool().user("par", [](UserPool &user) { user.web.externalFqdn = u"web_1.example.com"_s; }),
        {u"NAM-001 par"_s}, 1);
    row("NAM-001 a listener",
        onePool().change<SqlStore>("be-par", [](SqlStore &store) { store.listener.fqdn = u"l_1.example.net"_s; }),
        {u"NAM-001 be-par"_s}, 1);
    row("NAM-001 an external name of an Edge pool",
        onePool().edge("edge", "par").change<Pool>("edge", [](Pool &pool) {
            pool.as<EdgePool>()->access.fqdn = u"si p.example.com"_s;
        }),
        {u"NAM-001 edge"_s}, 1);
    row("NAM-001 a SIP domain", withSipDomain(withCommonUrls(onePool()), "müller.example"), {u"NAM-001 müller"_s}, 1);
    row("NAM-001 an address of IPv6", withGateway(onePool(), "fd00::1"), {});
    row("NAM-001 Lync Server 2013", renamed<Server>(onePool(V2013), "par-s1", "par_s1"), {});

    row("NAM-002 an Edge Server", renamed<Server>(onePool().edge("edge", "par"), "edge-s1", "edge1"),
        {u"NAM-002 edge1"_s}, 1);
    row("NAM-002 an Edge Server with a suffix",
        renamed<Server>(onePool().edge("edge", "par"), "edge-s1", "edge1.dmz.example"), {});
    row("NAM-002 no name yet", renamed<Server>(onePool(), "par-s1", ""), {});
    row("NAM-002 no domain to append",
        renamed<Pool>(onePool().plan([](Plan &plan) { plan.adDomains = {}; }), "par", "par"), {u"NAM-002 par"_s}, 0);
    row("NAM-002 a web name for outside",
        onePool().user("par", [](UserPool &user) { user.web.externalFqdn = u"web"_s; }), {u"NAM-002 par"_s}, 1);
    row("NAM-002 a gateway with an address", withGateway(onePool(), "192.0.2.7"), {});
    row("NAM-002 a gateway", withGateway(onePool(), "gw"), {u"NAM-002 gw"_s}, 1);

    row("NAM-004 an Active Directory domain",
        onePool().change<AdDomain>("example.net", [](AdDomain &domain) { domain.fqdn = u"contoso"_s; }),
        {u"NAM-004 contoso"_s});
    row("NAM-004 a SIP domain", onePool().change<SipDomain>("example.com", [](SipDomain &domain) { domain.name = u"sip"_s; }),
        {u"NAM-004 sip"_s});
    row("NAM-004 two labels",
        onePool().change<AdDomain>("example.net", [](AdDomain &domain) { domain.fqdn = u"contoso.net"_s; }), {});
}

void addSharedNameCases(const auto &row)
{
    row("NAM-003 two servers", renamed<Server>(onePool().enterprise("lyo"), "lyo-s1", "PAR-S1.example.net"),
        {u"NAM-003 PAR-S1"_s}, 1);
    row("NAM-003 two pools", renamed<Pool>(onePool().enterprise("lyo"), "lyo", "par.example.net"), {u"NAM-003 par"_s}, 1);
    row("NAM-003 two Standard Edition servers are told once",
        renamed<Server>(renamed<Pool>(oneStandard().standard("two"), "two", "std.example.net"), "two", "std.example.net"),
        {u"NAM-003 std"_s}, 1);
    row("NAM-003 a Standard Edition server and its pool", oneStandard(), {});
    row("NAM-003 a single computer and its pool",
        renamed<Server>(onePool().trustedApplication("app", "par"), "app-s1", "app.example.net")
            .change<Pool>("app", [](Pool &pool) { pool.isSingleComputer = true; }),
        {});
    row("NAM-003 Persistent Chat on a Standard Edition server",
        renamed<Server>(renamed<Pool>(oneStandard().persistentChat("chat", "std", 1), "chat", "std.example.net"), "chat-s1",
                        "std.example.net"),
        {});
    row("NAM-003 its database too",
        renamed<SqlNode>(renamed<Server>(renamed<Pool>(oneStandard().persistentChat("chat", "std", 1), "chat",
                                                       "std.example.net"),
                                         "chat-s1", "std.example.net"),
                         "sql1-pc-chat", "std.example.net"),
        {});
    row("NAM-003 Persistent Chat on an Enterprise Front End is FEP-031",
        renamed<Server>(onePool(V2015).persistentChat("chat", "par", 1), "chat-s1", "par-s1.example.net"), {});
    row("NAM-003 Mediation on a Front End", renamed<Server>(onePool().mediation("med", "par"), "med-s1", "par-s1.example.net"),
        {u"NAM-003 par-s1"_s}, 1);
    row("NAM-003 a database on a Front End", renamed<SqlNode>(onePool(), "sql1-be-par", "par-s1.example.net"),
        {u"NAM-003 par-s1"_s}, 1);
    row("NAM-003 two stores on one machine",
        renamed<SqlNode>(onePool().store("mon", HaMode::Standalone), "sql1-mon", "sql1-be-par.example.net"), {});
    row("NAM-003 two replicas of one group", renamed<SqlNode>(onePool(), "sql2-be-par", "sql1-be-par.example.net"),
        {u"NAM-003 sql1-be-par"_s}, 1);
    row("NAM-003 a file server with the name of a pool", renamed<FileServer>(onePool(), "fs-par-1", "par.example.net"),
        {u"NAM-003 par"_s}, 1);
    row("NAM-003 a file store on a Front End is FSH-003", renamed<FileServer>(onePool(), "fs-par-1", "par-s1.example.net"),
        {});
    row("NAM-003 a PSTN and a video gateway",
        withGateway(withGateway(onePool(), "gw.example.net"), "gw.example.net", GatewayKind::VideoGateway), {});
    row("NAM-003 two PSTN gateways", withGateway(withGateway(onePool(), "gw.example.net"), "gw.example.net"),
        {u"NAM-003 gw"_s}, 1);
    row("NAM-003 two gateways with one address", withGateway(withGateway(onePool(), "192.0.2.7"), "192.0.2.7"),
        {u"NAM-003 192"_s}, 0);
    row("NAM-003 three servers, two of them told",
        renamed<Server>(renamed<Server>(onePool().enterprise("lyo").enterprise("nic"), "lyo-s1", "par-s1.example.net"),
                        "nic-s1", "par-s1.example.net"),
        {u"NAM-003 par-s1"_s, u"NAM-003 par-s1"_s}, 2);

    row("NAM-009 the name of its first server", renamed<Pool>(onePool(), "par", "par-s1.example.net"),
        {u"NAM-009 par-s1"_s}, 1);
    row("NAM-009 a pool of one server",
        renamed<Server>(onePool().trustedApplication("app", "par"), "app-s1", "app.example.net"), {});

    row("NAM-012 a trusted application pool",
        planned<TrustedApplicationPool>(onePool().trustedApplication("app", "par"), "app", 2), {u"NAM-012 app"_s}, 1);
    row("NAM-012 a chat pool with the name of its server",
        renamed<Server>(planned<PersistentChatPool>(onePool(V2015).persistentChat("chat", "par", 1), "chat", 2), "chat-s1",
                        "chat.example.net"),
        {u"NAM-012 chat"_s}, 1);
    row("NAM-012 a deployed pool",
        planned<TrustedApplicationPool>(onePool().trustedApplication("app", "par"), "app", 2)
            .change<Pool>("app", [](Pool &pool) { pool.state = LifeState::Deployed; }),
        {u"NAM-012 app"_s}, 0);
    row("NAM-012 one server planned",
        planned<TrustedApplicationPool>(onePool().trustedApplication("app", "par"), "app", 1), {});
    row("NAM-012 a multiple-computer pool",
        planned<TrustedApplicationPool>(onePool().trustedApplication("app", "par"), "app", 2, false), {});

    row("NAM-013 another name", renamed<Pool>(oneStandard(), "std", "other.example.net"), {u"NAM-013 other"_s}, 1);
    row("NAM-013 upper case", renamed<Pool>(oneStandard(), "std", "STD.example.net"), {});
}

void addUrlCases(const auto &row)
{
    row("NAM-005 no Dialin URL", withUrl(onePool(), ""), {u"NAM-005"_s}, 1);
    row("NAM-005 no Meet URL", withUrl(onePool(), "", SimpleUrlComponent::Meet), {u"NAM-005 example"_s}, 1);
    row("NAM-005 no Admin URL", withUrl(onePool(), "", SimpleUrlComponent::Admin), {});
    row("NAM-005 a second SIP domain", withSipDomain(onePool(), "contoso.com"), {u"NAM-005 contoso"_s}, 1);
    row("NAM-005 a Meet URL for all SIP domains",
        withSipDomain(withCommonUrls(onePool()), "contoso.com"), {});
    row("NAM-005 no pools yet", withUrl(PlanBuilder(), ""), {});
    row("NAM-005 Lync Server 2013", withUrl(onePool(V2013), ""), {});

    row("NAM-006 equal but for case and a slash", withUrl(onePool(), "https://MEET.example.com/"),
        {u"NAM-006 https://MEET"_s}, 1);
    row("NAM-006 a path below another URL", withUrl(onePool(), "https://meet.example.com/dialin"),
        {u"NAM-006 https://meet"_s}, 1);
    row("NAM-006 two paths of one host",
        withUrl(withUrl(onePool(), "https://sfb.example.com/meet", SimpleUrlComponent::Meet),
                "https://sfb.example.com/dialin"),
        {});
    row("NAM-006 a path that begins with another",
        withUrl(withUrl(onePool(), "https://sfb.example.com/meet", SimpleUrlComponent::Meet),
                "https://sfb.example.com/meetings"),
        {u"NAM-006 https://sfb"_s}, 1);
    row("NAM-006 a host that begins with another", withUrl(onePool(), "https://meet.example.com.au"), {});
    row("NAM-006 three of them",
        withUrl(withUrl(onePool(), "https://meet.example.com/a"), "https://meet.example.com/b", SimpleUrlComponent::Admin),
        {u"NAM-006 https://meet"_s, u"NAM-006 https://meet"_s}, 2);

    row("NAM-007 no encryption", withUrl(onePool(), "http://dialin.example.com"), {u"NAM-007 http://dialin"_s}, 1);
    row("NAM-007 a port", withUrl(onePool(), "https://dialin.example.com:8443/x"), {u"NAM-007 https://dialin"_s}, 1);
    row("NAM-007 the name of a pool", withUrl(onePool(), "https://PAR.example.net/dialin"), {u"NAM-007 https://PAR"_s}, 1);
    row("NAM-007 an underscore", withUrl(onePool(), "https://dial_in.example.com"), {u"NAM-007 https://dial_in"_s}, 1);
    row("NAM-007 a hyphen", withUrl(onePool(), "https://dial-in.example.com"), {u"NAM-007 https://dial-in"_s}, 1);
    row("NAM-007 a hyphen in the SIP domain",
        withUrl(onePool().change<SipDomain>("example.com", [](SipDomain &domain) { domain.name = u"my-example.com"_s; }),
                "https://dialin.my-example.com"),
        {u"NAM-007 https://dialin"_s}, 0);
    row("NAM-007 a path", withUrl(onePool(), "https://sfb.example.com/contoso/dialin"), {});

    row("NAM-008 the SIP domain itself", withUrl(onePool(), "https://Example.com/dialin"), {u"NAM-008 https://Example"_s}, 1);
    row("NAM-008 a host in the SIP domain", withUrl(onePool(), "https://dialin.example.com"), {});

    row("NAM-011 none", withoutDefault(onePool()), {u"NAM-011"_s}, 1);
    row("NAM-011 two", withSipDomain(onePool(), "contoso.com", true), {u"NAM-005 contoso"_s, u"NAM-011"_s}, 1);
    row("NAM-011 no SIP domain at all",
        withCommonUrls(onePool()).plan([](Plan &plan) { plan.sipDomains = {}; }), {u"NAM-011"_s}, 0);
    row("NAM-011 one of two", withSipDomain(onePool(), "contoso.com"), {u"NAM-005 contoso"_s});
    row("NAM-011 an empty plan", PlanBuilder().plan([](Plan &plan) { plan = Plan(); }), {});
}

} // namespace

std::vector<RuleCase> namingCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &plan, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, plan.plan(), expected, fixes});
    };
    row("NAM a good plan", onePool().edge("edge", "par").officeWebApps("owa").mediation("med", "par"), {});
    addCharacterCases(row);
    addSharedNameCases(row);
    addUrlCases(row);
    return cases;
}

} // namespace twinpool::test
