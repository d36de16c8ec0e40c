// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"

#include "tests/model/rules/pairingcases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

using enum ProductVersion;

std::vector<RuleCase> centralManagementCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };

    row("CMS a paired holder", enterprisePair(), {});
    row("CMS-001 not paired", PlanBuilder().site("Paris").enterprise("par").cms("par"), {u"CMS-001 par"_s});
    row("CMS-001 Standard Edition", PlanBuilder().site("Paris").standard("std").cms("std"), {u"CMS-001 std"_s});
    const auto oneWay = [](Pairing &pairing) { pairing.oneWay = true; };
    row("CMS-001 one-way, the holder has the partner", enterprisePair().change<Pairing>("par+lyo", oneWay), {});
    row("CMS-001 one-way, the holder is the partner",
        enterprisePair().change<Pairing>("par+lyo", oneWay).change<Pool>("par", [](Pool &pool) {
            pool.hostsCms = false;
        }).cms("lyo"),
        {u"CMS-001 lyo"_s});

    row("CMS-002 an empty plan", PlanBuilder(), {});
    row("CMS-002 no holder", PlanBuilder().site("Paris").enterprise("par"), {u"CMS-002"_s}, 1);
    row("CMS-002 two holders", enterprisePair().cms("lyo"), {u"CMS-002"_s}, 1);
    row("CMS-002 a Director", PlanBuilder().site("Paris").director("dir").cms("dir"), {u"CMS-002"_s});
    row("CMS-002 a Director too", enterprisePair().director("dir").cms("dir"), {u"CMS-002"_s}, 1);

    const auto standalone = [](SqlStore &store) { store.haMode = HaMode::Standalone; };
    row("CMS-004 the holder's store", enterprisePair().change<SqlStore>("be-par", standalone), {u"CMS-004 par"_s}, 2);
    row("CMS-004 the partner's store", enterprisePair().change<SqlStore>("be-lyo", standalone), {});
    row("CMS-004 Standard Edition", standardPair(), {});

    {
        PlanBuilder plan = enterprisePair();
        plan.site("Nice").enterprise("nic", 3, 0);
        const auto version = [](ProductVersion is) { return [=](Pool &pool) { pool.version = is; }; };
        plan.change<Pool>("par", version(V2015)).change<Pool>("lyo", version(V2015));
        row("CMS-007 the newer pool is empty", plan, {});
        plan.user("nic", [](UserPool &user) { user.homedUsers = 1; });
        row("CMS-007 the newer pool homes users", plan, {u"CMS-007 par"_s});
        PlanBuilder lync = plan;
        lync.change<Pool>("par", version(V2013)).change<Pool>("lyo", version(V2013));
        row("CMS-007 the holder is a Lync pool", lync, {u"CMS-007 par"_s});
        plan.change<Pool>("nic", version(V2013));
        row("CMS-007 the older pool homes users", plan, {});
    }
    return cases;
}

} // namespace twinpool::test
