// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

/// The branch Nice of Paris, whose pool `par` has Enterprise Voice.
PlanBuilder branch(int people = 0, ProductVersion version = ProductVersion::SE)
{
    return PlanBuilder(version)
        .site("Paris")
        .enterprise("par")
        .user("par", [](UserPool &user) { user.enterpriseVoice = true; })
        .branch("Nice", "Paris")
        .change<Site>("Nice", [people](Site &site) { site.users = people; });
}

PlanBuilder appliance(int users = 100, ProductVersion version = ProductVersion::SE)
{
    return branch(0, version).survivableBranch("sba", "par", users);
}

template <class F>
PlanBuilder with(F change)
{
    return appliance().change<Pool>("sba", [&](Pool &pool) { change(*pool.as<SurvivableBranch>()); });
}

PlanBuilder branchServer(int users)
{
    return appliance(users).change<Pool>(
        "sba", [](Pool &pool) { pool.as<SurvivableBranch>()->kind = SurvivableKind::Server; });
}

PlanBuilder withIntervals(int detection, int failback)
{
    return with([=](SurvivableBranch &role) {
        role.failureDetection = std::chrono::seconds(detection);
        role.failback = std::chrono::seconds(failback);
    });
}

PlanBuilder routingXmpp(PlanBuilder builder, const char *site)
{
    const PoolId edge = builder.id<Pool>("edge");
    return builder.change<Site>(site, [&](Site &row) { row.xmppFederationRoute = edge; });
}

PlanBuilder standardSite(int people)
{
    return PlanBuilder().site("Paris").standard("se").change<Site>("Paris",
                                                                   [people](Site &site) { site.users = people; });
}

class Cases
{
public:
    std::vector<RuleCase> all()
    {
        roles();
        sizes();
        settings();
        return std::move(m_cases);
    }

private:
    void roles();
    void sizes();
    void settings();
    void row(const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0)
    {
        m_cases.push_back({name, builder.plan(), expected, fixes});
    }

    std::vector<RuleCase> m_cases;
};

void Cases::roles()
{
    const PlanBuilder two = appliance(600).survivableBranch("sba2", "par", 600);
    row("SBA-001 three appliances", PlanBuilder(two).survivableBranch("sba3", "par", 600), {u"SBA-001 Nice"_s});
    row("SBA-001 two appliances", two, {});
    row("SBA-001 two appliances and a server",
        PlanBuilder(two)
            .survivableBranch("sbs", "par", 600)
            .change<Pool>("sbs", [](Pool &pool) { pool.as<SurvivableBranch>()->kind = SurvivableKind::Server; }),
        {});
    row("SBA-002 no pool", with([](SurvivableBranch &role) { role.userServicesPool = {}; }), {u"SBA-002 sba"_s}, 1);
    row("SBA-002 a Director",
        PlanBuilder().site("Paris").director("dir").branch("Nice", "Paris").survivableBranch("sba", "dir"),
        {u"SBA-002 sba"_s}, 0);
    row("SBA-002 a user pool", appliance(), {});
    row("SBA-003 voice without survivability", branch(25), {u"SBA-003 Nice"_s}, 1);
    row("SBA-003 people for a server", branch(1500), {u"SBA-003 Nice"_s}, 1);
    row("SBA-003 more people than a branch should have", branch(2500), {u"SBA-003 Nice"_s, u"SBA-004 Nice"_s}, 0);
    row("SBA-003 few people", branch(24), {});
    row("SBA-003 an appliance", branch(25).survivableBranch("sba", "par", 25), {});
    row("SBA-003 a second link", branch(25).change<Site>("Nice", [](Site &site) { site.resilientWan = true; }), {});
    row("SBA-003 no voice", branch(25).user("par", [](UserPool &user) { user.enterpriseVoice = false; }), {});
    row("SBA-003 voice elsewhere",
        PlanBuilder()
            .site("Lyon")
            .enterprise("lyo")
            .user("lyo", [](UserPool &user) { user.enterpriseVoice = true; })
            .site("Paris")
            .branch("Nice", "Paris")
            .change<Site>("Nice", [](Site &site) { site.users = 25; }),
        {});
}

void Cases::sizes()
{
    row("SBA-004 too many users for an appliance", appliance(1001), {u"SBA-004 Nice"_s}, 1);
    row("SBA-004 too few users for an appliance", appliance(24), {u"SBA-004 Nice"_s}, 0);
    row("SBA-004 1,000 users of an appliance", appliance(1000), {});
    row("SBA-004 25 users of an appliance", appliance(25), {});
    row("SBA-004 too few users for a server", branchServer(999), {u"SBA-004 Nice"_s}, 1);
    row("SBA-004 too many users for a server", branchServer(2001), {u"SBA-004 Nice"_s}, 0);
    row("SBA-004 1,000 users of a server", branchServer(1000), {});
    row("SBA-004 too few users for two appliances", appliance(400).survivableBranch("sba2", "par", 400),
        {u"SBA-004 Nice"_s}, 0);
    row("SBA-004 2,000 users of two appliances", appliance(1000).survivableBranch("sba2", "par", 1000), {});
    row("SBA-004 the people of the site where the appliance names no users",
        branch(1200).survivableBranch("sba", "par", 0), {u"SBA-004 Nice"_s}, 1);
    row("SBA-004 an appliance in a branch too large", branch(2001).survivableBranch("sba", "par", 900),
        {u"SBA-004 Nice"_s}, 0);
    row("SBA-004 users are not known", appliance(0), {});
    row("SBA-004 a large branch with two links",
        branch(2001).change<Site>("Nice", [](Site &site) { site.resilientWan = true; }), {u"SBA-004 Nice"_s}, 0);
    row("SBA-004 a Standard Edition site too large", standardSite(5001), {u"SBA-004 Paris"_s}, 0);
    row("SBA-004 a Standard Edition site of 5,000", standardSite(5000), {});
    row("SBA-004 a large site with an Enterprise pool", standardSite(5001).enterprise("par"), {});
}

void Cases::settings()
{
    row("SBA-005 failure detection below 120 s", withIntervals(119, 240), {u"SBA-005 sba"_s}, 1);
    row("SBA-005 failback below 120 s", withIntervals(90, 100), {u"SBA-005 sba"_s}, 1);
    row("SBA-005 failback as soon as detection", withIntervals(240, 240), {u"SBA-005 sba"_s}, 1);
    row("SBA-005 defaults", withIntervals(120, 240), {});
    row("SBA-005 failback just after detection", withIntervals(120, 121), {});
    row("SBA-006 names need the network", with([](SurvivableBranch &role) { role.localDnsDhcp = false; }),
        {u"SBA-006 sba"_s});
    row("SBA-006 local DNS and DHCP", appliance(), {});
    row("SBA-007 one route", with([](SurvivableBranch &role) { role.backupRoute = false; }), {u"SBA-007 sba"_s});
    row("SBA-007 a second route", appliance(), {});

    constexpr auto v2015 = ProductVersion::V2015;
    const PlanBuilder with2015 = appliance(100, v2015).site("Lyon").enterprise("lyo").edge("edge", "lyo");
    const PlanBuilder withSE = appliance().site("Lyon").enterprise("lyo").edge("edge", "lyo");
    const PoolId edge = with2015.id<Pool>("edge");
    row("SBA-008 a route of the deployment",
        PlanBuilder(with2015).deployment([&](Deployment &deployment) { deployment.xmppFederationRoute = edge; }),
        {u"SBA-008 sba"_s});
    row("SBA-008 a route of the parent site", routingXmpp(with2015, "Paris"), {u"SBA-008 sba"_s});
    row("SBA-008 a route of the branch", routingXmpp(with2015, "Nice"), {u"SBA-008 sba"_s});
    row("SBA-008 a route of another site", routingXmpp(with2015, "Lyon"), {});
    row("SBA-008 no route", with2015, {});
    row("SBA-008 no XMPP in SE", routingXmpp(withSE, "Paris"), {});
}

} // namespace

std::vector<RuleCase> branchCases()
{
    return Cases().all();
}

} // namespace twinpool::test
