// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/frontendcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

PlanBuilder onePool(int servers, ProductVersion version)
{
    return PlanBuilder(version).site("Paris").enterprise("par", servers);
}

PlanBuilder onHosts(PlanBuilder builder, std::initializer_list<const char *> hosts)
{
    int ordinal = 0;
    for (const char *host : hosts) {
        const QByteArray server = "par-s" + QByteArray::number(++ordinal);
        builder.change<Server>(server.constData(), [&](Server &row) { row.hostId = QString::fromLatin1(host); });
    }
    return builder;
}

namespace {

constexpr auto v2015 = ProductVersion::V2015;
constexpr auto v2019 = ProductVersion::V2019;

PlanBuilder oneSite(ProductVersion version = ProductVersion::SE)
{
    return PlanBuilder(version).site("Paris");
}

PlanBuilder withMode(PlanBuilder builder, HaMode mode)
{
    return builder.change<SqlStore>("be-par", [&](SqlStore &store) { store.haMode = mode; });
}

PlanBuilder twoDomains(PlanBuilder builder)
{
    return builder.plan([](Plan &plan) { plan.add(AdDomain{{}, u"other.net"_s, u"OTHER"_s, {}}); });
}

PlanBuilder twoPools()
{
    return onePool(3).enterprise("lyo");
}

PlanBuilder voicePool()
{
    return onePool(3).user("par", [](UserPool &user) { user.enterpriseVoice = true; });
}

PlanBuilder withMediation(PlanBuilder builder)
{
    return builder.user("par", [](UserPool &user) { user.mediation.emplace(); });
}

/// Both servers of these names stand on one machine.
PlanBuilder sharing(PlanBuilder builder, const char *server, const char *with)
{
    const QString name = nameOf(builder.plan(), builder.id<Server>(with));
    return builder.change<Server>(server, [&](Server &row) { row.fqdn = name; });
}

PlanBuilder bearing(PlanBuilder builder, const char *server, OtherSoftware software)
{
    return builder.change<Server>(server, [&](Server &row) { row.otherSoftware.insert(software); });
}

class Cases
{
public:
    std::vector<RuleCase> all()
    {
        sizes();
        quorum();
        machines();
        collocation();
        places();
        standardEdition();
        features();
        return std::move(m_cases);
    }

private:
    void sizes();
    void quorum();
    void machines();
    void collocation();
    void places();
    void standardEdition();
    void features();
    void row(const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0)
    {
        m_cases.push_back({name, builder.plan(), expected, fixes});
    }

    std::vector<RuleCase> m_cases;
};

void Cases::sizes()
{
    row("FEP-001 two servers in SE", onePool(2), {u"FEP-001 par"_s}, 1);
    row("FEP-001 two servers in 2019", onePool(2, v2019), {u"FEP-001 par"_s}, 1);
    row("FEP-001 three servers", onePool(3), {});
    row("FEP-001 two Directors are no Front Ends", onePool(3).director("dir", 2), {});
    row("FEP-002 two servers in 2015", withMode(onePool(2, v2015), HaMode::AlwaysOnFCI), {u"FEP-002 par"_s}, 1);
    row("FEP-002 three servers in 2015", onePool(3, v2015), {});
    row("FEP-003 one server", onePool(1), {u"FEP-003 par"_s}, 1);
    row("FEP-003 one server that was deployed as a single computer",
        onePool(1).change<Pool>("par",
                                [](Pool &pool) {
                                    pool.isSingleComputer = true;
                                    pool.state = LifeState::Deployed;
                                }),
        {u"FEP-003 par"_s}, 0);
    row("FEP-003 one server that gave the pool its name",
        onePool(1).change<Server>("par-s1", [](Server &server) { server.fqdn = u"par.example.net"_s; }),
        {u"FEP-003 par"_s}, 0);
    row("FEP-003 the new servers share nothing with the first",
        bearing(onHosts(onePool(1), {"h1"}), "par-s1", OtherSoftware::SharePoint),
        {u"FEP-003 par"_s, u"FEP-031 par-s1"_s}, 1);
    row("FEP-003 Standard Edition", oneSite().standard("se", 0), {});
    row("FEP-004 seventeen servers in 2019", onePool(17, v2019), {u"FEP-004 par"_s, u"FEP-006 par"_s});
    row("FEP-004 sixteen servers in 2019", onePool(16, v2019), {u"FEP-005 par"_s, u"FEP-006 par"_s});
    row("FEP-004 thirteen servers in 2015", onePool(13, v2015), {u"FEP-004 par"_s, u"FEP-006 par"_s});
    row("FEP-004 twelve servers in 2015", withMode(onePool(12, v2015), HaMode::AlwaysOnFCI), {u"FEP-006 par"_s});
    row("FEP-005 thirteen servers in SE", onePool(13), {u"FEP-005 par"_s, u"FEP-006 par"_s});
    row("FEP-005 twelve servers in SE", onePool(12), {});
}

void Cases::quorum()
{
    row("FEP-006 eight servers", onePool(8), {u"FEP-006 par"_s});
    row("FEP-006 seven servers", onePool(7), {});
    row("FEP-006 twelve servers all vote in 2019", onePool(12, v2019), {});
    row("FEP-007 two of three voters on one host", onHosts(onePool(3), {"h1", "H1", "h2"}), {u"FEP-007 par"_s}, 1);
    row("FEP-007 three hosts for three voters", onHosts(onePool(3), {"h1", "h2", "h3"}), {});
    row("FEP-007 hosts not known", onePool(3), {});
    row("FEP-007 two of four voters may fail", onHosts(onePool(4), {"h1", "h1", "h2", "h2"}), {});
    row("FEP-007 three of four voters", onHosts(onePool(4), {"h1", "h2", "h1", "h1"}), {u"FEP-007 par"_s}, 1);
    row("FEP-007 servers that do not vote", onHosts(onePool(9), {"h1", "h2", "h3", "h1", "h2", "h3", "h1", "h1", "h1"}),
        {u"FEP-006 par"_s});
    row("FEP-007 twelve servers on two hosts",
        onHosts(onePool(12), {"a1", "a2", "a1", "a2", "a1", "a2", "a1", "a2", "a1", "a2", "a1", "a2"}),
        {u"FEP-007 par"_s}, 1);
    row("FEP-008 four servers on a standalone store", withMode(onePool(4), HaMode::Standalone), {u"FEP-008 par"_s}, 1);
    row("FEP-008 six servers on a standalone store", withMode(onePool(6), HaMode::Standalone), {u"FEP-008 par"_s}, 1);
    row("FEP-008 five servers on a standalone store", withMode(onePool(5), HaMode::Standalone), {});
    row("FEP-008 eight servers on a standalone store", withMode(onePool(8), HaMode::Standalone), {u"FEP-006 par"_s});
    row("FEP-008 four servers on a group", onePool(4), {});
    row("FEP-009 four servers on a mirror", onePool(4, v2015), {u"FEP-009 par"_s}, 1);
    row("FEP-009 two servers on a mirror", onePool(2, v2015), {u"FEP-002 par"_s, u"FEP-009 par"_s}, 1);
    row("FEP-009 twelve servers cannot grow", onePool(12, v2015), {u"FEP-006 par"_s, u"FEP-009 par"_s}, 0);
    row("FEP-009 five servers on a mirror", onePool(5, v2015), {});
    row("FEP-009 mirror of a newer pool", withMode(onePool(4, v2019), HaMode::Mirrored), {});
}

void Cases::machines()
{
    const auto away = [](PlanBuilder builder, const char *server) {
        const SiteId lyon = builder.site("Lyon").standard("lyo", 0).id<Site>("Lyon");
        return builder.change<Server>(server, [&](Server &row) { row.physicalSite = lyon; });
    };
    row("FEP-010 a Front End elsewhere", away(onePool(3), "par-s2"), {u"FEP-010 par"_s}, 1);
    row("FEP-010 an Edge Server elsewhere", away(onePool(3).edge("edge", "par"), "edge-s1"), {u"FEP-010 edge"_s}, 1);
    row("FEP-010 a Mediation Server elsewhere", away(onePool(3).mediation("med", "par"), "med-s1"), {u"FEP-010 med"_s},
        1);
    row("FEP-010 a Director elsewhere", away(onePool(3).director("dir"), "dir-s1"), {u"FEP-010 dir"_s}, 1);
    row("FEP-010 Persistent Chat may span sites", away(onePool(3, v2015).persistentChat("chat", "par"), "chat-s1"), {});
    row("FEP-010 the pool's site said twice", onePool(3).plan([](Plan &plan) {
        const SiteId site = plan.sites.begin()->id;
        plan.servers.change(plan.servers.begin()->id, [&](Server &row) { row.physicalSite = site; });
    }),
        {});

    const auto inOther = [](auto &row, const PlanBuilder &builder) { row.adDomain = builder.id<AdDomain>("other"); };
    PlanBuilder domains = twoDomains(onePool(3));
    row("FEP-011 one domain for all", domains, {});
    row("FEP-011 Back End elsewhere",
        PlanBuilder(domains).change<SqlStore>("be-par", [&](SqlStore &store) { inOther(store, domains); }),
        {u"FEP-011 par"_s});
    row("FEP-011 one Front End elsewhere",
        PlanBuilder(domains).change<Server>("par-s3", [&](Server &server) { inOther(server, domains); }),
        {u"FEP-011 par"_s});
    row("FEP-011 all of the pool elsewhere",
        PlanBuilder(domains)
            .change<Pool>("par", [&](Pool &pool) { inOther(pool, domains); })
            .change<SqlStore>("be-par", [&](SqlStore &store) { inOther(store, domains); }),
        {});

    const auto system = [](Server &server) { server.osVersion = OsVersion::Ws2016; };
    row("FEP-012 one server on an older system", onePool(3).change<Server>("par-s1", system), {u"FEP-012 par"_s}, 1);
    row("FEP-012 any pool counts", onePool(3).edge("edge", "par").change<Server>("edge-s2", system),
        {u"FEP-012 edge"_s}, 1);
    row("FEP-012 one system not decided",
        onePool(3).change<Server>("par-s1", [](Server &row) { row.osVersion.reset(); }), {});

    const auto updated = [](Server &server) { server.cumulativeUpdate = u"CU9"_s; };
    const auto lagging = [](Server &server) { server.cumulativeUpdate = u"CU8"_s; };
    row("FEP-013 two update levels", onePool(3).change<Server>("par-s1", updated).change<Server>("par-s2", lagging),
        {u"FEP-013 par"_s});
    row("FEP-013 one level known", onePool(3).change<Server>("par-s1", updated).change<Server>("par-s2", updated), {});

    const auto multihomed = [](auto &machine) { machine.multihomed = true; };
    row("FEP-014 a Front End", onePool(3).change<Server>("par-s1", multihomed), {u"FEP-014 par"_s}, 1);
    row("FEP-014 a Back End", onePool(3).change<SqlNode>("sql1-be-par", multihomed), {u"FEP-014 par"_s}, 1);
    row("FEP-014 a Standard Edition server", oneSite().standard("se", 0).change<Server>("se", multihomed),
        {u"FEP-014 se"_s}, 1);
    row("FEP-014 a witness is no Back End", onePool(3, v2015).change<SqlNode>("sql3-be-par", multihomed), {});
    row("FEP-014 an Edge Server needs it", onePool(3).edge("edge", "par").change<Server>("edge-s1", multihomed), {});
    row("FEP-014 a Mediation Server may have it",
        onePool(3).mediation("med", "par").change<Server>("med-s1", multihomed), {});

    const auto gone = [](int days) { return [days](Server &server) { server.expectedDowntimeDays = days; }; };
    row("FEP-020 two days", onePool(5).change<Server>("par-s4", gone(2)), {u"FEP-020 par-s4"_s}, 1);
    row("FEP-020 one day", onePool(5).change<Server>("par-s4", gone(1)), {});
    row("FEP-020 two servers would be left", onePool(3).change<Server>("par-s1", gone(3)), {u"FEP-020 par-s1"_s}, 0);
    row("FEP-020 two servers may be left in 2015", onePool(3, v2015).change<Server>("par-s1", gone(3)),
        {u"FEP-020 par-s1"_s}, 1);
    row("FEP-020 not a Front End", onePool(3).edge("edge", "par").change<Server>("edge-s1", gone(9)), {});
}

void Cases::collocation()
{
    row("FEP-031 a Director on a Front End", sharing(onePool(3).director("dir"), "dir-s1", "par-s1"),
        {u"FEP-031 par-s1"_s}, 1);
    row("FEP-031 an Edge Server on a Director",
        sharing(onePool(3).director("dir").edge("edge", "dir"), "edge-s1", "dir-s1"),
        {u"FEP-031 dir-s1"_s, u"FEP-031 dir-s1"_s}, 2);
    row("FEP-031 Video Interop on a SQL server",
        onePool(3)
            .videoInterop("vis", "par")
            .change<Server>("vis-s1", [](Server &row) { row.fqdn = u"sql1-be-par.example.net"_s; }),
        {u"FEP-031 sql1-be-par"_s}, 1);
    row("FEP-031 Mediation may share", sharing(onePool(3).mediation("med", "par"), "med-s1", "par-s1"), {});
    row("FEP-031 a reverse proxy on a Front End",
        onePool(3)
            .reverseProxy("proxy", {"par"})
            .change<ReverseProxy>("proxy", [](ReverseProxy &row) { row.fqdn = u"PAR-S1.example.net"_s; }),
        {u"FEP-031 par-s1"_s}, 1);
    row("FEP-031 a reverse proxy of its own", onePool(3).reverseProxy("proxy", {"par"}), {});
    row("FEP-031 chat on an Enterprise Front End",
        sharing(onePool(3, v2015).persistentChat("chat", "par"), "chat-s1", "par-s1"), {u"FEP-031 par-s1"_s}, 1);
    row("FEP-031 chat on a Standard Edition server",
        sharing(oneSite(v2015).standard("se", 0).persistentChat("chat", "se", 1), "chat-s1", "se"), {});
    row("FEP-031 SharePoint on a Front End", bearing(onePool(3), "par-s1", OtherSoftware::SharePoint),
        {u"FEP-031 par-s1"_s}, 1);
    row("FEP-031 Office Web Apps on their own farm",
        bearing(onePool(3).officeWebApps("oos"), "oos-s1", OtherSoftware::OfficeWebApps), {});
    row("FEP-031 Exchange as trusted application",
        bearing(onePool(3).trustedApplication("exch", "par"), "exch-s1", OtherSoftware::ExchangeUm), {});
    row("FEP-031 a single Director named like its pool",
        sharing(
            onePool(3).director("dir", 1).change<Pool>("dir", [](Pool &row) { row.fqdn = u"par-s1.example.net"_s; }),
            "dir-s1", "par-s1"),
        {u"FEP-031 par-s1"_s}, 1);
}

void Cases::places()
{
    row("FEP-015 no user store", onePool(3).user("par", [](UserPool &user) { user.userStore = {}; }),
        {u"FEP-015 par"_s}, 1);
    row("FEP-015 no file store", onePool(3).user("par", [](UserPool &user) { user.fileStore = {}; }),
        {u"FEP-015 par"_s}, 1);
    row("FEP-015 no store at all",
        onePool(3).user("par",
                        [](UserPool &user) {
                            user.fileStore = {};
                            user.userStore = {};
                        }),
        {u"FEP-015 par"_s}, 1);
    row("FEP-015 Standard Edition needs no user store", oneSite().standard("se", 0), {});
    row("FEP-015 Standard Edition needs a file store",
        oneSite().standard("se", 0).user("se", [](UserPool &user) { user.fileStore = {}; }), {u"FEP-015 se"_s}, 1);

    row("FEP-016 an empty site beside another", onePool(3).site("Lyon"), {u"FEP-016 Lyon"_s}, 1);
    row("FEP-016 the only site", oneSite(), {u"FEP-016 Paris"_s}, 0);
    row("FEP-016 a site with a Director cannot be a branch", onePool(3).site("Lyon").director("dir"),
        {u"FEP-016 Lyon"_s}, 0);
    row("FEP-016 a site with branches cannot be one", onePool(3).site("Lyon").branch("Vienne", "Lyon"),
        {u"FEP-016 Lyon"_s}, 0);
    row("FEP-016 a choice of two parents", onePool(3).site("Nice").enterprise("nic").site("Lyon"), {u"FEP-016 Lyon"_s},
        2);
    row("FEP-016 a Standard Edition server is enough", oneSite().standard("se", 0), {});
    row("FEP-016 a branch needs none", onePool(3).branch("Lyon", "Paris"), {});

    row("FEP-017 an Enterprise pool in a branch", onePool(3).branch("Lyon", "Paris").enterprise("lyo"),
        {u"FEP-017 Lyon"_s}, 1);
    row("FEP-017 a branch appliance", onePool(3).branch("Lyon", "Paris").survivableBranch("sba", "par"), {});
}

void Cases::standardEdition()
{
    const auto two = [] { return oneSite().standard("se1").standard("se2", 0); };
    row("FEP-029 one candidate", two(), {u"FEP-029 se1"_s}, 1);
    row("FEP-029 no candidate", oneSite().standard("se1"), {u"FEP-029 se1"_s}, 0);
    row("FEP-029 two candidates", two().standard("se3", 0), {u"FEP-029 se1"_s}, 0);
    row("FEP-029 the other has another system",
        two().change<Server>("se2", [](Server &server) { server.osVersion = OsVersion::Ws2016; }), {u"FEP-029 se1"_s},
        0);
    row("FEP-029 the other is virtual",
        two().change<Server>("se2", [](Server &server) { server.hosting = Hosting::Virtual; }), {u"FEP-029 se1"_s}, 0);
    row("FEP-029 the other has another version", two().change<Pool>("se2", [](Pool &pool) { pool.version = v2019; }),
        {u"FEP-029 se1"_s}, 0);
    row("FEP-029 nobody is homed", oneSite().standard("se1", 0), {});
    row("FEP-030 a pair", two().pair("se1", "se2"), {u"FEP-030 se1"_s, u"FEP-030 se2"_s});
    row("FEP-030 a pair named by one side only", two().pair("se2", "se1").plan([](Plan &plan) {
        plan.pairings.change(plan.pairings.begin()->id, [](Pairing &pairing) { pairing.oneWay = true; });
    }),
        {u"FEP-029 se1"_s, u"FEP-030 se2"_s});
    row("FEP-030 an Enterprise pair", twoPools().pair("par", "lyo"), {});
}

void Cases::features()
{
    const auto dialIn = [](UserPool &user) { user.dialInConferencing = true; };
    row("FEP-023 dial-in alone",
        onePool(3).user("par",
                        [](UserPool &user) {
                            user.conferencing = false;
                            user.dialInConferencing = true;
                        }),
        {u"FEP-023 par"_s}, 1);
    row("FEP-023 dial-in with conferencing", onePool(3).user("par", dialIn), {});
    row("FEP-024 one of two pools", twoPools().user("par", dialIn), {u"FEP-024"_s}, 1);
    row("FEP-024 both pools", twoPools().user("par", dialIn).user("lyo", dialIn), {});
    row("FEP-024 the other hosts no conferences",
        twoPools().user("par", dialIn).user("lyo", [](UserPool &user) { user.conferencing = false; }), {});

    const auto cac = [](UserPool &user) { user.cac = true; };
    row("FEP-025 two pools of a site", twoPools().user("par", cac).user("lyo", cac),
        {u"FEP-025 Paris"_s, u"FEP-026 lyo"_s, u"FEP-026 par"_s}, 2);
    row("FEP-025 one pool in each site", onePool(3).site("Lyon").enterprise("lyo").user("par", cac).user("lyo", cac),
        {u"FEP-026 lyo"_s, u"FEP-026 par"_s});
    row("FEP-026 admission control", twoPools().user("par", cac), {u"FEP-026 par"_s});
    row("FEP-026 none", twoPools(), {});

    const auto responseGroups = [](UserPool &user) { user.usedApplications.insert(VoiceApplication::ResponseGroup); };
    row("FEP-027 Response Groups", onePool(3).user("par", responseGroups), {u"FEP-027 par"_s});
    row("FEP-027 on a single server", oneSite().standard("se", 0).user("se", responseGroups), {});
    row("FEP-027 another application",
        onePool(3).user("par", [](UserPool &user) { user.usedApplications.insert(VoiceApplication::CallPark); }), {});

    row("FEP-028 no gateway", voicePool(), {u"FEP-028 par"_s}, 1);
    row("FEP-028 a choice of gateways in the site",
        voicePool().gateway("gw1").gateway("gw2").site("Lyon").standard("se", 0).gateway("gw3"), {u"FEP-028 par"_s}, 2);
    row("FEP-028 a gateway elsewhere", voicePool().site("Lyon").standard("se", 0).gateway("gw3"), {u"FEP-028 par"_s},
        1);
    row("FEP-028 a trunk without Mediation", voicePool().gateway("gw").trunk("t", "gw", "par"), {u"FEP-028 par"_s}, 1);
    row("FEP-028 a trunk of its own", withMediation(voicePool()).gateway("gw").trunk("t", "gw", "par"), {});
    row("FEP-028 a trunk of a Mediation pool",
        voicePool().mediation("med", "par").gateway("gw").trunk("t", "gw", "med"), {});
    row("FEP-028 a trunk to a video gateway",
        withMediation(voicePool())
            .gateway("gw")
            .trunk("t", "gw", "par")
            .change<Gateway>("gw", [](Gateway &gateway) { gateway.kind = GatewayKind::VideoGateway; }),
        {u"FEP-028 par"_s}, 1);
    row("FEP-028 no Enterprise Voice", onePool(3), {});
}

} // namespace

std::vector<RuleCase> frontEndCases()
{
    return Cases().all();
}

} // namespace twinpool::test
