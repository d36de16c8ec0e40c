// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

PlanBuilder withDirector(int servers = 2)
{
    return PlanBuilder().site("Paris").enterprise("par").director("dir", servers);
}

PlanBuilder withWebName(PlanBuilder builder, const char *director, const QString &name)
{
    return builder.change<Pool>(director, [&](Pool &pool) { pool.as<DirectorPool>()->web.externalFqdn = name; });
}

} // namespace

std::vector<RuleCase> directorCases()
{
    const auto plan = [](const PlanBuilder &builder) { return builder.plan(); };
    const PlanBuilder chat = PlanBuilder(ProductVersion::V2015).site("Paris").enterprise("par").director("dir");
    const auto withoutName = [](Pool &pool) { pool.as<DirectorPool>()->web.internalFqdn.clear(); };
    return {
        {"DIR-001 one Director", plan(withDirector(1)), {u"DIR-001 dir"_s}, 1},
        {"DIR-001 one Director without an internal web name",
         plan(withDirector(1).change<Pool>("dir", withoutName)),
         {u"DIR-001 dir"_s},
         1},
        {"DIR-001 two Directors", plan(withDirector(2)), {}},
        {"DIR-002 eleven Directors", plan(withDirector(11)), {u"DIR-002 dir"_s}},
        {"DIR-002 ten Directors", plan(withDirector(10)), {}},
        {"DIR-003 next hop of a Mediation pool", plan(withDirector().mediation("med", "dir")), {u"DIR-003 med"_s}, 1},
        {"DIR-003 next hop of a Video Interop pool",
         plan(withDirector().videoInterop("vis", "dir")),
         {u"DIR-003 vis"_s},
         1},
        {"DIR-003 next hop of a Persistent Chat pool",
         plan(PlanBuilder(chat).persistentChat("chat", "dir")),
         {u"DIR-003 chat"_s},
         1},
        {"DIR-003 next hop of a trusted application",
         plan(withDirector().trustedApplication("app", "dir")),
         {u"DIR-003 app"_s},
         1},
        {"DIR-003 no user pool to choose",
         plan(PlanBuilder().site("Paris").director("dir").mediation("med", "dir")),
         {u"DIR-003 med"_s},
         0},
        {"DIR-003 next hop of an Edge pool", plan(withDirector().edge("edge", "dir")), {}},
        {"DIR-003 a user pool", plan(withDirector().mediation("med", "par")), {}},
        {"DIR-004 the name of a user pool",
         plan(withWebName(withDirector(), "dir", u"WebExt-Par.example.com"_s)),
         {u"DIR-004 dir"_s},
         1},
        {"DIR-004 the name of another Director",
         plan(withWebName(withDirector().director("dir2"), "dir2", u"webext-dir.example.com"_s)),
         {u"DIR-004 dir"_s, u"DIR-004 dir2"_s},
         2},
        {"DIR-004 a name of its own", plan(withDirector()), {}},
        {"DIR-004 no names yet",
         plan(withWebName(withWebName(withDirector().director("dir2"), "dir", {}), "dir2", {})),
         {}},
    };
}

} // namespace twinpool::test
