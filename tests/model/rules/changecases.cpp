// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/backendcases.h"
#include "tests/model/rules/filestorecases.h"
#include "tests/model/rules/pairingcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

using enum ProductVersion;

namespace {

/// The deployed pool `par` of this many servers.
PlanBuilder standing(int servers)
{
    return PlanBuilder().site("Paris").enterprise("par", servers).cms("par").deployed();
}

PlanBuilder withoutServer(PlanBuilder builder, const char *server)
{
    const ServerId id = builder.id<Server>(server);
    return builder.plan([=](Plan &plan) { plan.servers.remove(id); });
}

PlanBuilder withoutNode(PlanBuilder builder, const char *node)
{
    const SqlNodeId id = builder.id<SqlNode>(node);
    return builder.plan([=](Plan &plan) { plan.sqlNodes.remove(id); });
}

/// The deployed branch appliance `sba` of a pool of this version moves to one of that version.
PlanBuilder migrated(ProductVersion from, ProductVersion to)
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("old").enterprise("new").cms("new").branch("Brest", "Paris").survivableBranch("sba", "old");
    plan.change<Pool>("old", [=](Pool &pool) { pool.version = from; });
    plan.change<Pool>("new", [=](Pool &pool) { pool.version = to; }).deployed();
    const PoolId next = plan.id<Pool>("new");
    return plan.change<Pool>("sba", [=](Pool &pool) { pool.as<SurvivableBranch>()->userServicesPool = next; });
}

/// The deployed pool `par` of one version is drawn with the other.
PlanBuilder upgraded(ProductVersion from, ProductVersion to)
{
    PlanBuilder plan(from);
    plan.site("Paris").enterprise("par").cms("par").deployed();
    return plan.change<Pool>("par", [=](Pool &pool) { pool.version = to; });
}

} // namespace

std::vector<RuleCase> changeCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };

    row("FEP-018 four servers become three", withoutServer(standing(4), "par-s4"), {u"FEP-018 par"_s, u"FEP-019 par"_s});
    row("FEP-018 five servers become four", withoutServer(standing(5), "par-s5"), {u"FEP-019 par"_s});
    row("FEP-019 a server goes", withoutServer(standing(6), "par-s6"), {u"FEP-019 par"_s});
    row("FEP-019 a server is renamed",
        standing(5).change<Server>("par-s5", [](Server &server) { server.fqdn = u"other.example.net"_s; }), {});

    row("PAR-020 two deployed pools are paired",
        PlanBuilder().site("Paris").enterprise("par").site("Lyon").enterprise("lyo").link("Paris", "Lyon").cms("par")
            .deployed().pair("par", "lyo"),
        {u"PAR-014 par+lyo"_s, u"PAR-020 par+lyo"_s, u"PAR-031 par+lyo"_s, u"PAR-032 par+lyo"_s});
    row("PAR-020 the pair is deployed", enterprisePair().deployed(),
        {u"PAR-014 par+lyo"_s, u"PAR-031 par+lyo"_s, u"PAR-032 par+lyo"_s});

    PlanBuilder held = enterprisePair().deployed();
    const PoolId holder = held.id<Pool>("par");
    held.plan([=](Plan &plan) {
        const Table<Pairing> pairs = plan.pairings;
        for (const Pairing &pair : pairs)
            plan.pairings.remove(pair.id);
        const Table<Server> servers = plan.servers;
        for (const Server &server : servers)
            if (server.pool == holder)
                plan.servers.remove(server.id);
        plan.pools.remove(holder);
    });
    row("CMS-006 the holder is deleted", held, {u"CMS-002"_s, u"CMS-006"_s}, 1);
    row("CMS-006 another pool holds the store", held.cms("lyo"), {u"CMS-001 lyo"_s});

    row("SBA-009 from 2015 to SE", migrated(V2015, SE), {u"SBA-009 sba"_s});
    row("SBA-009 from 2013 to 2015", migrated(V2013, V2015), {});

    row("VER-004 from 2015 to SE", upgraded(V2015, SE), {u"VER-004 par"_s, u"VER-005 par"_s});
    row("VER-004 from 2019 to SE", upgraded(V2019, SE), {});

    row("NAM-010 a pool", standing(3).change<Pool>("par", [](Pool &pool) { pool.fqdn = u"new.example.net"_s; }),
        {u"NAM-010 new"_s});
    row("NAM-010 another case of letters",
        standing(3).change<Pool>("par", [](Pool &pool) { pool.fqdn = u"PAR.example.net"_s; }), {});

    const PlanBuilder mirror = mirrored().cms("par").deployed();
    row("BES-019 another witness",
        PlanBuilder(mirror).change<SqlNode>("sql3-be-par", [](SqlNode &node) { node.fqdn = u"other.example.net"_s; }),
        {u"BES-019 be-par"_s});
    row("BES-019 the same mirror and witness", mirror, {});
    row("BES-020 without its witness", withoutNode(mirror, "sql3-be-par"),
        {u"BES-011 be-par"_s, u"BES-019 be-par"_s, u"BES-020 be-par"_s});
    row("BES-020 without witness and mirror", withoutNode(withoutNode(mirror, "sql3-be-par"), "sql2-be-par"),
        {u"BES-011 be-par"_s, u"BES-019 be-par"_s});

    const auto toGroup = [](SqlStore &store) { store.haMode = HaMode::AlwaysOnAG; };
    row("BES-029 the holder's store becomes a group",
        onStore(SE, HaMode::AlwaysOnFCI).cms("par").deployed().change<SqlStore>("sql", toGroup),
        {u"BES-021 sql"_s, u"BES-029 par"_s, u"BES-030 sql"_s});
    row("BES-029 another pool holds the store",
        onStore(SE, HaMode::AlwaysOnFCI).standard("se").cms("se").deployed().change<SqlStore>("sql", toGroup),
        {u"BES-021 sql"_s, u"BES-030 sql"_s});

    const PlanBuilder group = onePool().cms("par").deployed();
    row("BES-046 another server",
        PlanBuilder(group).change<SqlNode>("sql1-be-par", [](SqlNode &node) { node.fqdn = u"other.example.net"_s; }),
        {u"BES-046 be-par"_s});
    row("BES-046 another second server",
        PlanBuilder(group).change<SqlNode>("sql2-be-par", [](SqlNode &node) { node.fqdn = u"other.example.net"_s; }), {});

    const PlanBuilder share = onServer(onePool(), "fs1")
                                  .change<FileStore>("fs-par", [](FileStore &store) {
                                      store.kind = FileStoreKind::ClusteredShare;
                                  })
                                  .deployed();
    const auto server = [](const char *name) {
        return [=](FileStore &store) { store.serverFqdn = QString::fromLatin1(name); };
    };
    row("FSH-011 another server", PlanBuilder(share).change<FileStore>("fs-par", server("fs2.example.net")),
        {u"FSH-011 fs-par"_s}, 1);
    row("FSH-011 the same server in capitals", PlanBuilder(share).change<FileStore>("fs-par", server("FS1.example.net")), {});
    return cases;
}

} // namespace twinpool::test
