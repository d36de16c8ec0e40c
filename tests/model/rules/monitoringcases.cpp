// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

/// Lets a pool with these users keep its monitoring data in `mon`.
PlanBuilder monitored(PlanBuilder builder, const char *pool, int users)
{
    return builder.user(pool, [&](UserPool &user) {
        user.monitoringStore = builder.id<SqlStore>("mon");
        user.homedUsers = users;
    });
}

PlanBuilder twoPools(int users, int otherUsers)
{
    PlanBuilder builder;
    builder.site("Paris").store("mon", HaMode::Standalone).enterprise("par").site("Lyon").enterprise("lyo");
    return monitored(monitored(builder, "par", users), "lyo", otherUsers);
}

PlanBuilder linked(LinkClass linkClass)
{
    return twoPools(1000, 1000).link("Paris", "Lyon").plan([=](Plan &plan) {
        plan.networkLinks.change(plan.networkLinks.begin()->id, [=](NetworkLink &link) { link.linkClass = linkClass; });
    });
}

PlanBuilder archivingToo(PlanBuilder builder)
{
    return builder.user("par", [&](UserPool &user) { user.archivingStore = builder.id<SqlStore>("mon"); });
}

PlanBuilder notMonitored(PlanBuilder builder, const char *pool)
{
    return builder.user(pool, [](UserPool &user) { user.monitoringStore = {}; });
}

} // namespace

std::vector<RuleCase> monitoringCases()
{
    const QStringList silent;
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected) {
        cases.push_back({name, builder.plan(), expected});
    };
    row("MON-001 more users than estimated", twoPools(120000, 120001), {u"MON-001 mon"_s});
    row("MON-001 one pool archives there and the other is monitored",
        notMonitored(archivingToo(twoPools(120000, 120001)), "par"), {u"MON-001 mon"_s});
    row("MON-001 as many users as estimated", twoPools(120000, 120000), silent);
    row("MON-001 a pool counts once", archivingToo(twoPools(200000, 40000)), silent);
    row("MON-001 an archiving store", notMonitored(notMonitored(archivingToo(twoPools(240001, 0)), "par"), "lyo"),
        silent);
    row("MON-002 a slow link", linked(LinkClass::Slow), {u"MON-002 lyo"_s});
    row("MON-002 a fast link", linked(LinkClass::Fast), silent);
    return cases;
}

} // namespace twinpool::test
