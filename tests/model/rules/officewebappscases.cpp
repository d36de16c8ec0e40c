// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

PlanBuilder onePool()
{
    return PlanBuilder().site("Paris").enterprise("par");
}

/// `par` presents through the farm `owa`.
PlanBuilder withFarm(int servers = 2)
{
    PlanBuilder builder = onePool().officeWebApps("owa", servers);
    return builder.user("par", [&](UserPool &user) { user.officeWebApps = builder.id<Pool>("owa"); });
}

template <class F>
PlanBuilder server(PlanBuilder builder, const char *name, F f)
{
    return builder.change<Server>(name, f);
}

PlanBuilder onMachine(PlanBuilder builder, const char *name, const QString &machine)
{
    return server(builder, name, [&](Server &row) { row.fqdn = machine; });
}

PlanBuilder bearing(OtherSoftware software)
{
    return server(withFarm(), "owa-s1", [=](Server &row) { row.otherSoftware.insert(software); });
}

} // namespace

std::vector<RuleCase> officeWebAppsCases()
{
    const QStringList silent, none{u"OWA-001 par"_s}, single{u"OWA-002 owa"_s}, shared{u"OWA-003 owa"_s};
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    row("OWA-001 a farm to choose", onePool().officeWebApps("owa"), none, 1);
    row("OWA-001 two farms to choose from", onePool().officeWebApps("owa").site("Lyon").officeWebApps("lyo"), none, 2);
    row("OWA-001 no farm", onePool(), none, 0);
    row("OWA-001 no conferencing", onePool().user("par", [](UserPool &user) { user.conferencing = false; }), silent);
    row("OWA-001 associated", withFarm(), silent);

    row("OWA-002 one server", withFarm(1), single, 1);
    row("OWA-002 a farm named after its server", onMachine(withFarm(1), "owa-s1", u"owa.example.net"_s), single, 0);
    row("OWA-002 two servers", withFarm(2), silent);
    row("OWA-002 nobody uses the farm",
        onePool().officeWebApps("owa", 1).user("par", [](UserPool &user) { user.conferencing = false; }), silent);

    row("OWA-003 on a Front End", onMachine(withFarm(), "owa-s1", u"PAR-s1.example.net"_s), shared, 1);
    row("OWA-003 on a SQL server", onMachine(withFarm(), "owa-s2", u"sql1-be-par.example.net"_s), shared, 1);
    row("OWA-003 on a reverse proxy", onMachine(withFarm().reverseProxy("rp", {"par"}), "owa-s1", u"rp.example.net"_s),
        shared, 1);
    row("OWA-003 both servers shared",
        onMachine(onMachine(withFarm(), "owa-s1", u"par-s1.example.net"_s), "owa-s2", u"par-s2.example.net"_s), shared,
        1);
    row("OWA-003 SharePoint beside it", bearing(OtherSoftware::SharePoint), shared, 1);
    row("OWA-003 Office Web Apps itself", bearing(OtherSoftware::OfficeWebApps), silent);
    return cases;
}

} // namespace twinpool::test
