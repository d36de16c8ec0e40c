// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/stores.h"
#include "tests/model/rules/backendcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

using enum HaMode;
using enum ProductVersion;

namespace {

/// One more node of a store, alike the last.
PlanBuilder withOneMore(PlanBuilder builder, const char *store)
{
    const Result<Plan> plan = edits::addSqlNode(builder.id<SqlStore>(store)).apply(builder.plan());
    Q_ASSERT(plan);
    return builder.plan([&](Plan &row) {
        row = *plan;
        const Table<SqlNode> nodes = row.sqlNodes;
        for (const SqlNode &node : nodes)
            row.sqlNodes.change(node.id, [](SqlNode &changed) { changed.loginsCreated = true; });
    });
}

PlanBuilder twoDomains(PlanBuilder builder)
{
    return builder.plan([](Plan &plan) { plan.add(AdDomain{{}, u"other.net"_s, u"OTHER"_s, {}}); });
}

/// The third replica, on SQL Server 2014, fails over in this way.
PlanBuilder thirdReplica(FailoverMode mode, SqlVersion version = SqlVersion::S2014)
{
    PlanBuilder builder = onStore(V2015, AlwaysOnAG);
    builder.change<SqlStore>("sql", [=](SqlStore &store) { store.sqlVersion = version; });
    builder = withOneMore(builder, "sql");
    return builder.change<SqlNode>("sql3-sql", [=](SqlNode &node) { node.failoverMode = mode; });
}

/// A chat pool whose primary store is `sql`.
PlanBuilder chatOn(HaMode mode)
{
    PlanBuilder builder = onePool(V2015);
    builder.store("sql", mode).persistentChat("chat", "par");
    return builder.change<Pool>("chat", [&](Pool &pool) {
        pool.as<PersistentChatPool>()->primaryStore = builder.id<SqlStore>("sql");
    });
}

PlanBuilder groupTakesIn(const char *database)
{
    return withStore(onePool(), "be-par", [=](SqlStore &store) { store.addDatabases = {QString::fromLatin1(database)}; });
}

void addMirroringCases(std::vector<RuleCase> &cases)
{
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    const auto edition = [](SqlEdition value) { return [=](SqlNode &node) { node.sqlEdition = value; }; };
    const auto version = [](SqlVersion value) { return [=](SqlNode &node) { node.sqlVersion = value; }; };
    row("BES-009 Standard mirror", withNode(mirrored(), "sql2-be-par", edition(SqlEdition::Standard)), {u"BES-009 be-par"_s}, 1);
    row("BES-009 the witness may differ", withNode(mirrored(), "sql3-be-par", edition(SqlEdition::Express)), {});
    row("BES-010 mirror", withNode(mirrored(), "sql2-be-par", version(SqlVersion::S2017)), {u"BES-010 be-par"_s}, 1);
    row("BES-010 witness", withNode(mirrored(), "sql3-be-par", version(SqlVersion::S2019)), {u"BES-010 be-par"_s}, 1);
    row("BES-010 primary not decided",
        withNode(withStore(mirrored(), "be-par", [](SqlStore &store) { store.sqlVersion.reset(); }), "sql2-be-par",
                 version(SqlVersion::S2017)),
        {});
    {
        PlanBuilder builder = mirrored();
        const SqlNodeId witness = builder.id<SqlNode>("sql3-be-par");
        row("BES-011 no witness", builder.plan([=](Plan &plan) { plan.sqlNodes.remove(witness); }), {u"BES-011 be-par"_s}, 1);
    }
    row("BES-011 witness", mirrored(), {});
    row("BES-012 one for two", onMachineOf(mirrored().enterprise("lyo"), "sql3-be-lyo", "sql3-be-par"),
        {u"BES-012 sql3-be-par"_s});
    row("BES-012 one each", mirrored().enterprise("lyo"), {});
    row("BES-013 mirror on the primary", onMachineOf(mirrored(), "sql2-be-par", "sql1-be-par"), {u"BES-013 be-par"_s});
    row("BES-013 witness on the mirror", onMachineOf(mirrored(), "sql3-be-par", "sql2-be-par"), {u"BES-013 be-par"_s});
    row("BES-013 three machines", mirrored(), {});
    {
        PlanBuilder builder = twoDomains(mirrored());
        const AdDomainId first = builder.id<AdDomain>("example.net"), other = builder.id<AdDomain>("other.net");
        row("BES-014 witness elsewhere", withNode(builder, "sql3-be-par", [=](SqlNode &node) { node.adDomain = other; }),
            {u"BES-014 be-par"_s});
        row("BES-014 the default named", withNode(builder, "sql3-be-par", [=](SqlNode &node) { node.adDomain = first; }), {});
    }
    {
        PlanBuilder builder = mirrored().persistentChat("chat", "par");
        const PlanBuilder shared = onMachineOf(builder, "sql1-pc-chat", "sql1-be-par", "CHAT");
        row("BES-015 two instances", shared, {u"BES-015 SQL1-BE-PAR"_s, u"BES-037 be-par"_s}, 1);
        row("BES-015 two ports", withStore(shared, "pc-chat", [](SqlStore &store) { store.mirrorPort = 5023; }),
            {u"BES-037 be-par"_s});
        row("BES-015 one instance", onMachineOf(builder, "sql1-pc-chat", "sql1-be-par"), {u"BES-037 be-par"_s});
    }
    const auto endpoint = [](SqlStore &store) { store.endpointAlreadyExists = true; };
    row("BES-016 endpoint", withStore(mirrored(), "be-par", endpoint), {u"BES-016 be-par"_s});
    row("BES-016 not mirrored", withStore(onePool(V2015).store("sql", AlwaysOnFCI), "sql", endpoint), {});
    const auto asynchronous = [](SqlStore &store) { store.mirrorMode = CommitMode::Asynchronous; };
    row("BES-017 asynchronous", withStore(mirrored(), "be-par", asynchronous), {u"BES-017 be-par"_s}, 1);
    row("BES-017 not mirrored", withStore(onStore(V2015, AlwaysOnFCI), "sql", asynchronous), {});
    const auto noBackup = [](SqlStore &store) { store.logBackupMinutes.reset(); };
    row("BES-018 no interval", withStore(mirrored(), "be-par", noBackup), {u"BES-018 be-par"_s});
    row("BES-018 not mirrored", withStore(onStore(V2015, AlwaysOnFCI), "sql", noBackup), {});
    row("BES-043 monitoring", monitoredBy(mirrored(), "mon", Mirrored), {u"BES-043 mon"_s});
    row("BES-043 a group has one name", monitoredBy(mirrored(), "mon", AlwaysOnAG), {});
}

void addGroupCases(std::vector<RuleCase> &cases)
{
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    const auto listener = [](const char *fqdn) {
        return withStore(onePool(), "be-par", [=](SqlStore &store) { store.listener.fqdn = QString::fromLatin1(fqdn); });
    };
    row("BES-021 no listener", listener(""), {u"BES-021 be-par"_s});
    row("BES-021 a replica's name", listener("SQL2-be-par.example.net"), {u"BES-021 be-par"_s});
    row("BES-021 its own name", listener("ag.example.net"), {});
    row("BES-021 a cluster has none", onStore(SE, AlwaysOnFCI), {});
    const auto port = [](SqlStore &store) { store.listener.port = 1434; };
    row("BES-022 port 1434", withStore(onePool(), "be-par", port), {u"BES-022 be-par"_s}, 1);
    row("BES-022 of a cluster", withStore(onStore(SE, AlwaysOnFCI), "sql", port), {});
    const auto instance = [](const char *name) {
        return withNode(onePool(), "sql2-be-par", [=](SqlNode &node) { node.instanceName = QString::fromLatin1(name); });
    };
    row("BES-023 two names", instance("RTC2"), {u"BES-023 be-par"_s});
    row("BES-023 letters alone differ", instance("rtc"), {});
    const auto readable = [](SqlNode &node) { node.readable = true; };
    row("BES-024 readable", withNode(onePool(), "sql2-be-par", readable), {u"BES-024 be-par"_s}, 1);
    row("BES-024 active/active",
        withStore(onePool(), "be-par", [](SqlStore &store) { store.arrangement = Arrangement::ActiveActive; }),
        {u"BES-024 be-par"_s}, 1);
    row("BES-024 of a cluster", withNode(onStore(SE, AlwaysOnFCI), "sql2-sql", readable), {});

    row("BES-025 asynchronous",
        withNode(onePool(), "sql2-be-par", [](SqlNode &node) { node.availabilityMode = CommitMode::Asynchronous; }),
        {u"BES-025 be-par"_s}, 1);
    row("BES-025 manual", withNode(onePool(), "sql2-be-par", [](SqlNode &node) { node.failoverMode = FailoverMode::Manual; }),
        {u"BES-025 be-par"_s}, 1);
    row("BES-025 third replica on 2016", thirdReplica(FailoverMode::Manual, SqlVersion::S2016), {u"BES-025 sql"_s}, 1);
    row("BES-025 the limit is used up", thirdReplica(FailoverMode::Manual), {});
    row("BES-026 three on 2014", thirdReplica(FailoverMode::Automatic), {u"BES-026 sql"_s});
    row("BES-026 three on 2016", thirdReplica(FailoverMode::Automatic, SqlVersion::S2016), {});

    row("BES-027 chat", chatOn(AlwaysOnAG), {u"BES-027 sql"_s}, 1);
    row("BES-027 reports", groupTakesIn("reportserver"), {u"BES-027 be-par"_s}, 1);
    row("BES-027 other databases", groupTakesIn("LcsLog"), {});
    row("BES-027 chat on a cluster", chatOn(AlwaysOnFCI), {});

    const auto noLogins = [](SqlNode &node) { node.loginsCreated = false; };
    row("BES-030 a replica without logins", withNode(onePool(), "sql2-be-par", noLogins), {u"BES-030 be-par"_s});
    const auto namedByNode = [](LifeState state) {
        return withStore(onePool(), "be-par", [=](SqlStore &store) {
            store.state = state;
            store.namedByListener = false;
        });
    };
    row("BES-030 named by its node, not built", namedByNode(LifeState::New), {u"BES-030 be-par"_s});
    row("BES-030 named by its node", namedByNode(LifeState::Deployed), {u"BES-030 be-par"_s}, 1);
    row("BES-030 named by its node and without logins", withNode(namedByNode(LifeState::Deployed), "sql2-be-par", noLogins),
        {u"BES-030 be-par"_s});
    row("BES-030 of a cluster", withNode(onStore(SE, AlwaysOnFCI), "sql2-sql", noLogins), {});
}

void addClusterCases(std::vector<RuleCase> &cases)
{
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    const auto noWitness = [](SqlStore &store) { store.cluster.witness = ClusterWitness::None; };
    row("BES-028 two nodes of a group", withStore(onePool(), "be-par", noWitness), {u"BES-028 be-par"_s}, 1);
    row("BES-028 two nodes of a cluster", withStore(onStore(SE, FailoverCluster), "sql", noWitness), {u"BES-028 sql"_s}, 1);
    row("BES-028 three nodes", withStore(withOneMore(onePool(), "be-par"), "be-par", noWitness), {});
    row("BES-028 one node without a vote",
        withNode(withStore(onePool(), "be-par", noWitness), "sql2-be-par", [](SqlNode &node) { node.votes = 0; }), {});
    row("BES-028 mirrored", withStore(mirrored(), "be-par", noWitness), {});

    const auto edition = [](SqlEdition value) { return [=](SqlStore &store) { store.sqlEdition = value; }; };
    const PlanBuilder threeNodes = withOneMore(onStore(SE, AlwaysOnFCI), "sql");
    row("BES-031 three on Standard", withStore(threeNodes, "sql", edition(SqlEdition::Standard)), {u"BES-031 sql"_s});
    row("BES-031 three on Enterprise", threeNodes, {});
    row("BES-031 two on Standard", withStore(onStore(SE, AlwaysOnFCI), "sql", edition(SqlEdition::Standard)), {});

    row("BES-032 active/active",
        withStore(onStore(SE, AlwaysOnFCI), "sql", [](SqlStore &store) { store.arrangement = Arrangement::ActiveActive; }),
        {u"BES-032 sql"_s});
    const PlanBuilder twoStores = onStore(SE, AlwaysOnFCI).store("other", Standalone);
    row("BES-032 the passive node works", onMachineOf(twoStores, "sql1-other", "sql2-sql", "OTHER"), {u"BES-032 sql"_s});
    row("BES-032 the active node works", onMachineOf(twoStores, "sql1-other", "sql1-sql", "OTHER"), {});

    const auto oneStorage = [](SqlStore &store) { store.storageRedundant = false; };
    row("BES-033 one storage", withStore(onStore(SE, AlwaysOnFCI), "sql", oneStorage), {u"BES-033 sql"_s});
    row("BES-033 a group shares none", withStore(onePool(), "be-par", oneStorage), {});
}

} // namespace

std::vector<RuleCase> backEndModeCases()
{
    std::vector<RuleCase> cases;
    addMirroringCases(cases);
    addGroupCases(cases);
    addClusterCases(cases);
    return cases;
}

} // namespace twinpool::test
