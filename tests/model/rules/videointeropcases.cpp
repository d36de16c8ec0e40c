// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

/// The Video Interop pool `vis` in front of a paired pool.
PlanBuilder withVideo(int servers = 2)
{
    return PlanBuilder()
        .site("Lyon")
        .enterprise("lyo")
        .site("Paris")
        .enterprise("par")
        .pair("par", "lyo")
        .videoInterop("vis", "par", servers);
}

/// Both servers of these names stand on one machine.
PlanBuilder sharing(PlanBuilder builder, const char *server, const QString &machine)
{
    return builder.change<Server>(server, [&](Server &row) { row.fqdn = machine; });
}

PlanBuilder videoGateway(PlanBuilder builder)
{
    return builder.gateway("vtc").trunk("t1", "vtc", "vis").change<Gateway>("vtc", [](Gateway &gateway) {
        gateway.kind = GatewayKind::VideoGateway;
    });
}

PlanBuilder oneWay(PlanBuilder builder)
{
    return builder.plan([](Plan &plan) {
        plan.pairings.change(plan.pairings.begin()->id, [](Pairing &pairing) {
            std::swap(pairing.poolA, pairing.poolB);
            pairing.oneWay = true;
        });
    });
}

} // namespace

std::vector<RuleCase> videoInteropCases()
{
    const auto plan = [](const PlanBuilder &builder) { return builder.plan(); };
    const PlanBuilder two = videoGateway(withVideo().videoInterop("vis2", "par"));
    const auto byAddress = [](Gateway &gateway) { gateway.address = u"192.0.2.7"_s; };
    const auto telephone = [](Gateway &gateway) { gateway.kind = GatewayKind::PstnGateway; };
    const auto alone = [](Pool &pool) { pool.as<VideoInteropPool>()->nextHop = {}; };
    return {
        {"VIS-001 on a Front End Server",
         plan(sharing(withVideo(), "vis-s1", u"PAR-s1.example.net"_s)),
         {u"VIS-001 vis"_s},
         1},
        {"VIS-001 two servers on a SQL server and a reverse proxy",
         plan(sharing(sharing(withVideo().reverseProxy("rp", {"par"}), "vis-s1", u"sql1-be-par.example.net"_s),
                      "vis-s2", u"rp.example.net"_s)),
         {u"VIS-001 vis"_s},
         1},
        {"VIS-001 machines of its own", plan(withVideo()), {}},
        {"VIS-001 the same name twice in the pool", plan(sharing(withVideo(), "vis-s1", u"vis-s2.example.net"_s)), {}},
        {"VIS-002 two trunks", plan(PlanBuilder(two).trunk("t2", "vtc", "vis2")), {u"VIS-002 vtc"_s}, 1},
        {"VIS-002 two trunks of an address",
         plan(PlanBuilder(two).trunk("t2", "vtc", "vis2").change<Gateway>("vtc", byAddress)),
         {u"VIS-002 192"_s},
         1},
        {"VIS-002 one trunk", plan(two), {}},
        {"VIS-002 a telephone gateway",
         plan(PlanBuilder(two).trunk("t2", "vtc", "vis2").change<Gateway>("vtc", telephone)),
         {}},
        {"VIS-003 a pool without a partner",
         plan(PlanBuilder().site("Paris").enterprise("par").videoInterop("vis", "par")),
         {u"VIS-003 vis"_s}},
        {"VIS-003 a pool that only backs up another", plan(oneWay(withVideo())), {u"VIS-003 vis"_s}},
        {"VIS-003 a paired pool", plan(withVideo()), {}},
        {"VIS-003 no next hop yet", plan(withVideo().change<Pool>("vis", alone)), {}},
        {"VIS-004 one server", plan(withVideo(1)), {u"VIS-004 vis"_s}, 1},
        {"VIS-004 two servers", plan(withVideo(2)), {}},
    };
}

} // namespace twinpool::test
