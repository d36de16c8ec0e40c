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

PlanBuilder withMediation(PlanBuilder builder, const char *pool)
{
    return builder.user(pool, [](UserPool &user) { user.mediation.emplace(); });
}

/// `par` calls through gateways gw1 and gw2 and its collocated Mediation Server.
PlanBuilder collocated()
{
    return withMediation(onePool(), "par")
        .gateway("gw1")
        .gateway("gw2")
        .trunk("t1", "gw1", "par")
        .trunk("t2", "gw2", "par");
}

/// The same through the stand-alone pool `med`.
PlanBuilder standAlone(int servers = 2)
{
    return onePool()
        .mediation("med", "par", servers)
        .gateway("gw1")
        .gateway("gw2")
        .trunk("t1", "gw1", "med")
        .trunk("t2", "gw2", "med");
}

PlanBuilder ofKind(PlanBuilder builder, const char *gateway, GatewayKind kind)
{
    return builder.change<Gateway>(gateway, [&](Gateway &row) { row.kind = kind; });
}

PlanBuilder simple(PlanBuilder builder, const char *gateway)
{
    return builder.change<Gateway>(gateway, [](Gateway &row) { row.supportsDnsLoadBalancing = false; });
}

PlanBuilder withoutUsers(PlanBuilder builder)
{
    return builder.user("par", [](UserPool &user) { user.voiceUsers = 0; });
}

PlanBuilder withoutRoot(PlanBuilder builder, const char *trunk)
{
    return builder.change<Trunk>(trunk, [](Trunk &row) { row.isRoot = false; });
}

/// What is said about a voice pool with a Mediation Server of its own besides.
QStringList noted(QStringList expected)
{
    expected.append(u"MED-011 par"_s);
    return expected;
}

class Cases
{
public:
    std::vector<RuleCase> all()
    {
        sipTrunks();
        pools();
        gateways();
        paths();
        ports();
        return std::move(m_cases);
    }

private:
    void sipTrunks();
    void pools();
    void gateways();
    void paths();
    void ports();
    void row(const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0)
    {
        m_cases.push_back({name, builder.plan(), expected, fixes});
    }

    std::vector<RuleCase> m_cases;
};

void Cases::sipTrunks()
{
    constexpr auto sbc = GatewayKind::Sbc;
    row("MED-001 a collocated Mediation Server", ofKind(collocated(), "gw1", sbc), noted({u"MED-001 t1"_s}), 1);
    row("MED-001 the default trunk", ofKind(collocated(), "gw1", sbc).plan([](Plan &plan) {
        const Trunk first = *plan.trunks.begin();
        plan.pools.change(first.mediation,
                          [&](Pool &pool) { pool.as<UserPool>()->mediation->defaultTrunk = first.id; });
    }),
        noted({u"MED-001 t1"_s}), 1);
    row("MED-001 a stand-alone pool", ofKind(standAlone(), "gw1", sbc), {});
    row("MED-001 a PSTN gateway", collocated(), noted({}));
    row("MED-009 no Mediation Server at its site",
        ofKind(collocated().site("Lyon").enterprise("lyo").gateway("sbc").trunk("t3", "sbc", "par"), "sbc", sbc),
        noted({u"MED-001 t3"_s, u"MED-009 sbc"_s}), 1);
    row("MED-009 no user pool to hand on to",
        ofKind(PlanBuilder()
                   .site("Paris")
                   .director("dir")
                   .mediation("med", "dir")
                   .site("Lyon")
                   .gateway("sbc")
                   .trunk("t", "sbc", "med"),
               "sbc", sbc),
        {u"MED-005 med"_s, u"MED-009 sbc"_s}, 0);
    row("MED-009 a stand-alone pool at its site", ofKind(standAlone(), "gw1", sbc), {});
    row("MED-009 a branch appliance at its site",
        ofKind(onePool().branch("Nice", "Paris").survivableBranch("sba", "par").gateway("sbc").trunk("t", "sbc", "sba"),
               "sbc", sbc),
        {});
    row("MED-009 a PSTN gateway", collocated().site("Lyon").gateway("gw3").trunk("t3", "gw3", "par"), noted({}));
}

void Cases::pools()
{
    row("MED-002 one server for two gateways", standAlone(1), {u"MED-002 med"_s}, 1);
    row("MED-002 a gateway that cannot balance", simple(standAlone(1), "gw2"), {u"MED-002 med"_s}, 0);
    row("MED-002 another way for each gateway",
        standAlone(1).mediation("med2", "par").trunk("t3", "gw1", "med2").trunk("t4", "gw2", "med2"), {});
    row("MED-002 two servers", standAlone(2), {});
    row("MED-002 no gateway", onePool().mediation("med", "par", 1), {});
    row("MED-005 no next hop",
        standAlone().change<Pool>("med", [](Pool &pool) { pool.as<MediationPool>()->nextHop = {}; }),
        {u"MED-005 med"_s}, 1);
    row("MED-005 a Director", onePool().director("dir").mediation("med", "dir"), {u"MED-005 med"_s}, 1);
    row("MED-005 a user pool", onePool().mediation("med", "par"), {});
}

void Cases::gateways()
{
    row("MED-003 a stand-alone pool of two servers", simple(standAlone(), "gw1"), {u"MED-003 t1"_s}, 1);
    row("MED-003 a collocated Mediation Server", simple(collocated(), "gw1"), noted({u"MED-003 t1"_s}), 1);
    row("MED-003 a pool that hands on to nobody",
        simple(standAlone(), "gw1").change<Pool>("med", [](Pool &pool) { pool.as<MediationPool>()->nextHop = {}; }),
        {u"MED-003 t1"_s, u"MED-005 med"_s}, 0);
    row("MED-003 a Standard Edition server",
        simple(withMediation(PlanBuilder().site("Paris").standard("par"), "par")
                   .gateway("gw1")
                   .gateway("gw2")
                   .trunk("t1", "gw1", "par")
                   .trunk("t2", "gw2", "par"),
               "gw1"),
        noted({}));
    row("MED-003 a gateway that can balance", standAlone(), {});
    row("MED-004 no root trunk", withoutRoot(standAlone(), "t1"), {u"MED-004 gw1"_s}, 1);
    row("MED-004 no trunk", standAlone().gateway("gw3"), {u"MED-004 gw3"_s}, 1);
    row("MED-004 no Mediation Server", onePool().gateway("gw1"), {u"MED-004 gw1"_s}, 0);
    row("MED-004 the gateway of a branch",
        onePool().branch("Nice", "Paris").survivableBranch("sba", "par").gateway("gw1").plan([](Plan &plan) {
            const GatewayId gateway = plan.gateways.begin()->id;
            for (const Pool &pool : Table<Pool>(plan.pools))
                if (pool.as<SurvivableBranch>())
                    plan.pools.change(pool.id, [&](Pool &row) { row.as<SurvivableBranch>()->gateway = gateway; });
        }),
        {u"MED-004 gw1"_s}, 1);
    row("MED-004 a video gateway without a trunk",
        ofKind(onePool().videoInterop("vis", "par").gateway("gw1"), "gw1", GatewayKind::VideoGateway),
        {u"MED-004 gw1"_s}, 1);
    row("MED-004 one root trunk of two", withoutRoot(standAlone().trunk("t3", "gw1", "med"), "t3"), {});
}

void Cases::paths()
{
    const PlanBuilder one = withMediation(onePool(), "par").gateway("gw1").trunk("t1", "gw1", "par");
    row("MED-006 one gateway", one, noted({u"MED-006 par"_s}), 1);
    row("MED-006 one gateway with two trunks, behind a stand-alone pool",
        onePool().mediation("med", "par").gateway("gw1").trunk("t1", "gw1", "med").trunk("t2", "gw1", "med"),
        {u"MED-006 par"_s}, 1);
    row("MED-006 the trunks in use end on one gateway", collocated().plan([](Plan &plan) {
        const TrunkId first = plan.trunks.begin()->id;
        plan.pools.change(plan.pools.begin()->id, [&](Pool &pool) { pool.as<UserPool>()->voiceTrunks = {first}; });
    }),
        noted({u"MED-006 par"_s}), 1);
    row("MED-006 two gateways", collocated(), noted({}));
    row("MED-006 no gateway", onePool(), {});

    const PlanBuilder pair = collocated().site("Lyon").enterprise("lyo").pair("par", "lyo");
    const auto throughLyon = [](Plan &plan) {
        QList<TrunkId> all;
        for (const Trunk &trunk : plan.trunks)
            all.append(trunk.id);
        plan.pools.change(plan.pools.begin()->id, [&](Pool &pool) { pool.as<UserPool>()->voiceTrunks = all; });
    };
    row("MED-007 every Mediation Server in the site", pair, noted({u"MED-007 par"_s}));
    row("MED-007 a Mediation Server at the other site",
        withMediation(pair, "lyo")
            .trunk("t3", "gw1", "lyo")
            .trunk("t4", "gw2", "lyo")
            .plan(throughLyon)
            .user("lyo", [](UserPool &user) { user.voiceUsers = 0; }),
        noted({}));
    row("MED-007 no pair", collocated().site("Lyon").enterprise("lyo"), noted({}));
    row("MED-007 no voice users", withoutUsers(pair), {});
    row("MED-011 voice users", collocated(), noted({}));
    row("MED-011 no voice users", withoutUsers(collocated()), {});
    row("MED-011 a stand-alone pool", standAlone(), {});
}

void Cases::ports()
{
    const auto tcp = [](Trunk &trunk) {
        trunk.transport = TrunkTransport::Tcp;
        trunk.mediationPort = 5068;
        trunk.gatewayPort = 5066;
    };
    const auto listening = [](PlanBuilder builder, auto change) {
        return builder.change<Pool>("med", [&](Pool &pool) { change(pool.as<MediationPool>()->mediation); });
    };
    const auto tcpEnabled = [](MediationRole &role) { role.tcpEnabled = true; };
    row("MED-008 TCP", listening(standAlone().change<Trunk>("t1", tcp), tcpEnabled), {u"MED-008 t1"_s}, 1);
    row("MED-008 TLS", listening(standAlone(), tcpEnabled), {});
    row("MED-010 TCP is not enabled", standAlone().change<Trunk>("t1", tcp), {u"MED-008 t1"_s, u"MED-010 t1"_s}, 1);
    row("MED-010 a TCP port out of range",
        listening(standAlone().change<Trunk>("t1", tcp),
                  [](MediationRole &role) {
                      role.tcpEnabled = true;
                      role.tcpPort = role.tcpPortLast = 5070;
                  }),
        {u"MED-008 t1"_s, u"MED-010 t1"_s}, 1);
    row("MED-010 a TLS port out of range",
        standAlone().change<Trunk>("t1", [](Trunk &trunk) { trunk.mediationPort = 5069; }), {u"MED-010 t1"_s}, 1);
    row("MED-010 the collocated Mediation Server listens elsewhere",
        collocated().user("par", [](UserPool &user) { user.mediation->tlsPort = user.mediation->tlsPortLast = 5071; }),
        {u"MED-010 t1"_s, u"MED-010 t2"_s, u"MED-011 par"_s}, 2);
    row("MED-010 a port in a range",
        listening(standAlone().change<Trunk>("t1", [](Trunk &trunk) { trunk.mediationPort = 5069; }),
                  [](MediationRole &role) { role.tlsPortLast = 5069; }),
        {});
    row("MED-010 a branch appliance",
        onePool()
            .branch("Nice", "Paris")
            .survivableBranch("sba", "par")
            .gateway("gw1")
            .trunk("t1", "gw1", "sba")
            .change<Trunk>("t1", [](Trunk &trunk) { trunk.mediationPort = 5099; }),
        {});
}

} // namespace

std::vector<RuleCase> mediationCases()
{
    return Cases().all();
}

} // namespace twinpool::test
