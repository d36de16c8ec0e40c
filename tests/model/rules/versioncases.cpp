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

/// Standard Edition servers `p1`, `p2` and so on of these versions.
PlanBuilder standards(std::initializer_list<ProductVersion> versions)
{
    PlanBuilder plan;
    plan.site("Paris");
    int number = 0;
    for (ProductVersion version : versions) {
        const QByteArray name = "p" + QByteArray::number(++number);
        plan.standard(name.constData()).change<Pool>(name.constData(), [=](Pool &pool) { pool.version = version; });
    }
    return plan.cms("p1");
}

PlanBuilder onSystem(PlanBuilder plan, const char *server, OsVersion os)
{
    return plan.change<Server>(server, [=](Server &row) { row.osVersion = os; });
}

PlanBuilder onSql(PlanBuilder plan, SqlVersion version)
{
    return plan.change<SqlStore>("be-par", [=](SqlStore &store) { store.sqlVersion = version; });
}

PlanBuilder withNode(PlanBuilder plan, const char *node, SqlVersion version)
{
    return plan.change<SqlNode>(node, [=](SqlNode &row) { row.sqlVersion = version; });
}

PlanBuilder withOldMobility(PlanBuilder plan)
{
    return plan.user("par", [](UserPool &user) { user.legacyMobility = true; });
}

} // namespace

std::vector<RuleCase> versionCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &plan, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, plan.plan(), expected, fixes});
    };
    row("VER a pool of SE", onePool(), {});

    row("VER-001 2012 R2 under SE", onSystem(onePool(), "par-s2", OsVersion::Ws2012R2),
        {u"VER-001 par"_s, u"VER-005 par"_s}, 1);
    row("VER-001 2022 under 2019", onSystem(onePool(V2019), "par-s2", OsVersion::Ws2022),
        {u"VER-001 par"_s, u"VER-002 par"_s}, 1);
    row("VER-001 2016 under 2019", onSystem(onePool(V2019), "par-s2", OsVersion::Ws2016), {u"VER-002 par"_s});
    row("VER-001 Server Core", onePool().change<Server>("par-s2", [](Server &server) { server.serverCore = true; }),
        {u"VER-001 par"_s}, 1);
    row("VER-001 not decided", onePool().change<Server>("par-s2", [](Server &server) { server.osVersion.reset(); }), {});
    {
        // SQL Server 2016, which the builder puts under pools of 2015, is out of support.
        PlanBuilder plan = onSystem(onePool(V2015), "par-s1", OsVersion::Ws2008R2);
        row("VER-001 2008 R2 under a new pool of 2015", plan, {u"VER-001 par"_s, u"VER-002 par"_s, u"VER-005 par"_s}, 1);
        plan.change<Pool>("par", [](Pool &pool) { pool.state = LifeState::Deployed; });
        row("VER-001 2008 R2 under a deployed pool of 2015", plan, {u"VER-002 par"_s, u"VER-005 par"_s});
    }
    row("VER-001 Office Web Apps", onSystem(onePool().officeWebApps("owa"), "owa-s1", OsVersion::Ws2012R2),
        {u"VER-005 owa"_s});

    row("VER-002 2015", onePool(V2015), {u"VER-002 par"_s, u"VER-005 par"_s});
    row("VER-002 2019", onePool(V2019), {u"VER-002 par"_s});
    row("VER-002 Office Web Apps", onePool(V2019).officeWebApps("owa"), {u"VER-002 par"_s});
    row("VER-002 SE", standards({SE}), {});

    row("VER-003 two generations", standards({V2013, SE, V2013}), {u"VER-008 p1"_s, u"VER-008 p3"_s});
    row("VER-003 three generations", standards({V2010, V2013, V2015}),
        {u"VER-002 p3"_s, u"VER-003"_s, u"VER-008 p1"_s, u"VER-008 p2"_s});
    row("VER-003 2015, 2019 and SE", standards({V2015, V2019, SE}), {u"VER-002 p1"_s, u"VER-002 p2"_s, u"VER-003"_s});
    row("VER-003 Office Web Apps is of none",
        standards({V2019, SE}).officeWebApps("owa").change<Pool>("owa", [](Pool &pool) { pool.version = V2015; }),
        {u"VER-002 p1"_s});

    row("VER-005 SQL Server 2014", onSql(onePool(), SqlVersion::S2014), {u"VER-005 par"_s});
    row("VER-005 SQL Server 2017", onSql(onePool(), SqlVersion::S2017), {});
    row("VER-005 one node of SQL Server 2014", withNode(onePool(), "sql1-be-par", SqlVersion::S2014), {u"VER-005 par"_s});
    row("VER-005 an old store whose nodes are newer",
        withNode(withNode(onSql(onePool(), SqlVersion::S2014), "sql1-be-par", SqlVersion::S2019), "sql2-be-par",
                 SqlVersion::S2019),
        {});

    row("VER-006 Windows Server 2022", onSystem(onePool(), "par-s1", OsVersion::Ws2022), {u"VER-006 par"_s});
    row("VER-006 SQL Server 2022", onSql(onePool(), SqlVersion::S2022), {u"VER-006 par"_s});
    row("VER-006 one node of SQL Server 2022", withNode(onePool(), "sql1-be-par", SqlVersion::S2022), {u"VER-006 par"_s});
    row("VER-006 SQL Server 2022 under 2019", onSql(onePool(V2019), SqlVersion::S2022), {u"VER-002 par"_s});

    row("VER-007 SE", withOldMobility(onePool()), {u"VER-007 par"_s});
    row("VER-007 2015", withOldMobility(onePool(V2015)), {u"VER-002 par"_s, u"VER-005 par"_s});

    row("VER-008 a pool of Lync Server 2013", onePool(V2013), {u"VER-008 par"_s});
    row("VER-008 a pool of Lync Server 2010", onePool(V2010), {u"VER-008 par"_s});
    row("VER-008 a faulty pool of Lync Server 2013", withOldMobility(onSystem(onePool(V2013), "par-s1", OsVersion::Ws2025)),
        {u"VER-008 par"_s});
    row("VER-008 Office Web Apps beside a pool of SE",
        onePool().officeWebApps("owa").change<Pool>("owa", [](Pool &pool) { pool.version = V2013; }), {});
    row("VER-008 a pool of 2015", standards({V2015}), {u"VER-002 p1"_s});
    return cases;
}

} // namespace twinpool::test
