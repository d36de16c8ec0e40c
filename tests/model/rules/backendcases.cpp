// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/backendcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

using enum HaMode;
using enum ProductVersion;

PlanBuilder onePool(ProductVersion version)
{
    return PlanBuilder(version).site("Paris").enterprise("par");
}

PlanBuilder onStore(ProductVersion version, HaMode mode)
{
    PlanBuilder builder = onePool(version);
    builder.store("sql", mode);
    return builder.user("par", [&](UserPool &user) { user.userStore = builder.id<SqlStore>("sql"); });
}

PlanBuilder mirrored()
{
    return onePool(V2015);
}

PlanBuilder monitoredBy(PlanBuilder builder, const char *name, HaMode mode, const char *pool)
{
    builder.store(name, mode).change<SqlStore>(name, [](SqlStore &store) {
        store.reportingServicesOn = u"reports.example.net"_s;
    });
    return builder.user(pool, [&](UserPool &user) { user.monitoringStore = builder.id<SqlStore>(name); });
}

PlanBuilder onMachineOf(PlanBuilder builder, const char *node, const char *other, const char *instance)
{
    const QString name = nameOf(builder.plan(), builder.id<SqlNode>(other));
    return builder.change<SqlNode>(node, [&](SqlNode &row) {
        row.fqdn = name.toUpper();
        if (instance)
            row.instanceName = QString::fromLatin1(instance);
    });
}

namespace {

PlanBuilder withVersion(PlanBuilder builder, SqlVersion version, SqlEdition edition = SqlEdition::Enterprise)
{
    return builder.change<SqlStore>("sql", [=](SqlStore &store) {
        store.sqlVersion = version;
        store.sqlEdition = edition;
    });
}

PlanBuilder named(const char *instance)
{
    return withStore(onePool(), "be-par", [=](SqlStore &store) { store.instanceName = QString::fromLatin1(instance); });
}

/// A Standard Edition server `se` and a store `sql` of one instance on it.
PlanBuilder onStandardEdition(SqlEdition edition = SqlEdition::Express)
{
    PlanBuilder builder(V2015);
    builder.site("Paris").standard("se").enterprise("par").store("sql", Standalone);
    builder.change<SqlNode>("sql1-sql", [](SqlNode &node) { node.fqdn = u"SE.example.net"_s; });
    return builder.change<SqlStore>("sql", [=](SqlStore &store) { store.sqlEdition = edition; });
}

PlanBuilder twoPools(ProductVersion version = SE)
{
    return onePool(version).enterprise("lyo");
}

PlanBuilder sharingStore(PlanBuilder builder)
{
    return builder.user("lyo", [&](UserPool &user) { user.userStore = builder.id<SqlStore>("be-par"); });
}

/// Two stores for monitoring, `mon` of `par` and `mon2` of `lyo`.
PlanBuilder twoMonitoringStores()
{
    return monitoredBy(monitoredBy(twoPools(), "mon", AlwaysOnFCI), "mon2", AlwaysOnFCI, "lyo");
}

void addPlatformCases(std::vector<RuleCase> &cases)
{
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    row("BES-001 mirrored in SE", onStore(SE, Mirrored), {u"BES-001 sql"_s, u"BES-007 sql"_s}, 2);
    row("BES-001 mirrored in 2019", onStore(V2019, Mirrored), {u"BES-001 sql"_s, u"BES-007 sql"_s}, 2);
    row("BES-001 a chat store fits no group", onePool().persistentChat("chat", "par"),
        {u"BES-001 pc-chat"_s, u"BES-007 pc-chat"_s}, 1);
    row("BES-001 mirrored in 2015", onStore(V2015, Mirrored), {});
    row("BES-001 mirrored but not used", onePool().store("sql", Mirrored), {});

    row("BES-002 standalone in SE", onStore(SE, Standalone), {u"BES-002 sql"_s}, 2);
    row("BES-002 standalone in 2015", onStore(V2015, Standalone), {u"BES-002 sql"_s}, 3);
    row("BES-002 cluster", onStore(SE, AlwaysOnFCI), {});
    row("BES-002 not used", onePool().store("sql", Standalone), {});
    row("BES-002 before 2015", onStore(V2013, Standalone), {});

    const auto standard = [](SqlStore &store) { store.sqlEdition = SqlEdition::Standard; };
    row("BES-006 Standard edition", withStore(onePool(), "be-par", standard),
        {u"BES-006 be-par"_s, u"BES-007 be-par"_s}, 2);
    row("BES-006 one replica",
        withNode(onePool(), "sql2-be-par", [](SqlNode &node) { node.sqlEdition = SqlEdition::Standard; }),
        {u"BES-006 be-par"_s, u"BES-007 be-par"_s}, 2);
    row("BES-006 SQL Server 2014", withVersion(onStore(V2015, AlwaysOnAG), SqlVersion::S2014, SqlEdition::Standard),
        {u"BES-006 sql"_s, u"BES-007 sql"_s}, 2);
    row("BES-006 a cluster may be Standard", withStore(onStore(SE, AlwaysOnFCI), "sql", standard), {});

    row("BES-007 2014 in SE", withVersion(onStore(SE, AlwaysOnFCI), SqlVersion::S2014), {u"BES-007 sql"_s}, 1);
    row("BES-007 2008 R2 in 2015", withVersion(onStore(V2015, FailoverCluster), SqlVersion::S2008R2), {u"BES-007 sql"_s}, 1);
    row("BES-007 2022 in 2019", withVersion(onStore(V2019, AlwaysOnAG), SqlVersion::S2022), {u"BES-007 sql"_s}, 1);
    row("BES-007 cluster instance on Standard 2014",
        withVersion(onStore(V2015, AlwaysOnFCI), SqlVersion::S2014, SqlEdition::Standard), {u"BES-007 sql"_s}, 1);
    row("BES-007 one node",
        withNode(onePool(), "sql2-be-par", [](SqlNode &node) { node.sqlVersion = SqlVersion::S2012; }),
        {u"BES-007 be-par"_s}, 1);
    row("BES-007 the witness counts",
        withNode(mirrored(), "sql3-be-par", [](SqlNode &node) { node.sqlVersion = SqlVersion::S2008R2; }),
        {u"BES-007 be-par"_s, u"BES-010 be-par"_s}, 1);
    row("BES-007 2022 in SE is not confirmed", withVersion(onStore(SE, AlwaysOnAG), SqlVersion::S2022), {});
    row("BES-007 cluster on Standard 2014",
        withVersion(onStore(V2015, FailoverCluster), SqlVersion::S2014, SqlEdition::Standard), {});
    row("BES-007 nothing decided",
        withStore(onStore(SE, AlwaysOnFCI), "sql", [](SqlStore &store) { store.sqlVersion.reset(); }), {});
    {
        PlanBuilder builder = onStandardEdition();
        builder.persistentChat("chat", "se").change<Pool>("chat", [&](Pool &pool) {
            pool.as<PersistentChatPool>()->primaryStore = builder.id<SqlStore>("sql");
        });
        row("BES-007 chat on a Standard Edition server", builder, {});
        row("BES-036 chat on a Standard Edition server", builder, {});
    }

    row("BES-008 Express", withVersion(onStore(SE, AlwaysOnFCI), SqlVersion::S2019, SqlEdition::Express),
        {u"BES-007 sql"_s, u"BES-008 sql"_s}, 1);
    row("BES-008 Express 2014 cluster instance",
        withVersion(onStore(V2015, AlwaysOnFCI), SqlVersion::S2014, SqlEdition::Express),
        {u"BES-007 sql"_s, u"BES-008 sql"_s}, 1);
    row("BES-008 monitoring on Express",
        withStore(monitoredBy(onePool(), "mon", AlwaysOnFCI), "mon",
                  [](SqlStore &store) { store.sqlEdition = SqlEdition::Express; }),
        {u"BES-007 mon"_s});

    row("BES-044 monitoring in SE", monitoredBy(onePool(), "mon", Standalone), {u"BES-044 mon"_s}, 1);
    row("BES-044 monitoring in 2015", monitoredBy(onePool(V2015), "mon", Standalone), {u"BES-044 mon"_s}, 2);
    row("BES-044 beside the Back End",
        withStore(onStore(V2015, Standalone), "sql", [](SqlStore &store) { store.reportingServicesOn = u"r"_s; })
            .user("par", [](UserPool &user) { user.monitoringStore = user.userStore; }),
        {u"BES-002 sql"_s, u"BES-037 sql"_s, u"BES-044 sql"_s}, 1);
    row("BES-044 monitoring on a cluster", monitoredBy(onePool(), "mon", AlwaysOnFCI), {});

    row("BES-045 32 bits", withStore(onePool(), "be-par", [](SqlStore &store) { store.bits = 32; }), {u"BES-045 be-par"_s}, 1);
    row("BES-045 64 bits", onePool(), {});
}

void addSharingCases(std::vector<RuleCase> &cases)
{
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    row("BES-003 one store", sharingStore(twoPools()), {u"BES-003 be-par"_s, u"BES-004 be-par"_s}, 1);
    row("BES-003 one store for three",
        sharingStore(twoPools()).enterprise("nic").plan([](Plan &plan) {
            const SqlStoreId shared = plan.pools.begin()->as<UserPool>()->userStore;
            const Table<Pool> pools = plan.pools;
            for (const Pool &pool : pools)
                plan.pools.change(pool.id, [&](Pool &changed) { changed.as<UserPool>()->userStore = shared; });
        }),
        {u"BES-003 be-par"_s, u"BES-004 be-par"_s}, 1);
    row("BES-003 one instance, two stores", onMachineOf(twoPools(), "sql1-be-lyo", "sql1-be-par"),
        {u"BES-003 be-par"_s, u"BES-004 be-par"_s}, 1);
    row("BES-003 two instances on the machine of a mirror",
        onMachineOf(twoPools(V2015), "sql1-be-lyo", "sql2-be-par", "LYO"), {u"BES-003 be-par"_s, u"BES-005 be-par"_s, u"BES-015 SQL2-BE-PAR"_s}, 1);
    row("BES-003 only the witness is shared", onMachineOf(twoPools(V2015), "sql3-be-lyo", "sql3-be-par"),
        {u"BES-012 sql3-be-par"_s});
    row("BES-003 before 2015", sharingStore(twoPools(V2013)), {});

    {
        PlanBuilder builder = onePool(V2015);
        builder.persistentChat("chat", "par").persistentChat("chat2", "par").change<Pool>("chat2", [&](Pool &pool) {
            pool.as<PersistentChatPool>()->primaryStore = builder.id<SqlStore>("pc-chat");
        });
        row("BES-004 two chat pools", builder, {u"BES-004 pc-chat"_s});
    }
    row("BES-004 two stores in one instance", onMachineOf(twoMonitoringStores(), "sql1-mon2", "sql1-mon"),
        {u"BES-004 mon"_s});
    {
        PlanBuilder builder = monitoredBy(twoPools(), "mon", AlwaysOnFCI);
        builder.user("lyo", [&](UserPool &user) { user.monitoringStore = builder.id<SqlStore>("mon"); });
        row("BES-004 one monitoring store for two pools", builder, {});
    }
    row("BES-005 two instances on one machine", onMachineOf(twoMonitoringStores(), "sql1-mon2", "sql1-mon", "MON2"),
        {u"BES-005 mon"_s});
    {
        PlanBuilder builder = onMachineOf(twoMonitoringStores(), "sql1-mon2", "sql1-mon", "ARC");
        builder.user("lyo", [](UserPool &user) { user.archivingStore = std::exchange(user.monitoringStore, {}); });
        row("BES-005 databases of two kinds", builder, {});
    }

    {
        PlanBuilder builder = onStandardEdition(SqlEdition::Standard);
        const SqlStoreId sql = builder.id<SqlStore>("sql");
        builder.change<SqlStore>("sql", [](SqlStore &store) { store.reportingServicesOn = u"r"_s; });
        PlanBuilder monitoring = builder;
        monitoring.user("se", [=](UserPool &user) { user.monitoringStore = sql; });
        row("BES-036 monitoring", monitoring, {u"BES-036 sql"_s, u"BES-044 sql"_s});
        builder.user("par", [=](UserPool &user) { user.userStore = sql; });
        row("BES-036 Back End", builder, {u"BES-002 sql"_s, u"BES-036 sql"_s});
    }

    const auto reports = [](SqlStore &store) { store.reportingServicesOn = u"r"_s; };
    row("BES-037 monitoring in a group",
        withStore(onePool(), "be-par", reports).user("par", [](UserPool &user) { user.monitoringStore = user.userStore; }),
        {u"BES-037 be-par"_s}, 1);
    {
        PlanBuilder builder = onStore(V2015, Standalone);
        builder.persistentChat("chat", "par").change<Pool>("chat", [&](Pool &pool) {
            auto &chat = *pool.as<PersistentChatPool>();
            chat.primaryStore = chat.complianceStore = builder.id<SqlStore>("sql");
            chat.complianceEnabled = true;
        });
        row("BES-037 chat and compliance, sample RT-09", builder, {u"BES-002 sql"_s, u"BES-037 sql"_s}, 1);
    }
    row("BES-037 another instance on the machine",
        onMachineOf(monitoredBy(onePool(), "mon", AlwaysOnFCI), "sql1-mon", "sql1-be-par", "MON"),
        {u"BES-037 be-par"_s}, 1);
    row("BES-037 machines of their own", monitoredBy(onePool(), "mon", AlwaysOnFCI), {});

    row("BES-038 other products", withStore(onePool(), "be-par", [](SqlStore &store) { store.otherDatabasesPresent = true; }),
        {u"BES-038 be-par"_s});
    row("BES-038 dedicated", onePool(), {});
}

void addPlaceCases(std::vector<RuleCase> &cases)
{
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    {
        PlanBuilder builder = onePool();
        builder.standard("se").user("se", [&](UserPool &user) { user.userStore = builder.id<SqlStore>("be-par"); });
        row("BES-035 store elsewhere", builder, {u"BES-035 se"_s}, 1);
        PlanBuilder local = onStandardEdition();
        local.user("se", [&](UserPool &user) { user.userStore = local.id<SqlStore>("sql"); });
        row("BES-035 local Express", local, {});
        local.change<SqlStore>("sql", [](SqlStore &store) { store.sqlEdition = SqlEdition::Standard; });
        row("BES-035 local, but not Express", local, {u"BES-035 se"_s}, 1);
    }

    PlanBuilder twoSites = onePool();
    twoSites.site("Lyon");
    const SiteId lyon = twoSites.id<Site>("Lyon");
    row("BES-039 one node", withNode(twoSites, "sql2-be-par", [=](SqlNode &node) { node.physicalSite = lyon; }),
        {u"BES-039 be-par"_s}, 1);
    row("BES-039 the store", withStore(twoSites, "be-par", [=](SqlStore &store) { store.site = lyon; }),
        {u"BES-039 be-par"_s}, 1);
    row("BES-039 monitoring may stand elsewhere", monitoredBy(twoSites, "mon", AlwaysOnFCI), {});

    row("BES-040 path", named("SQL1\\RTC"), {u"BES-040 be-par"_s}, 1);
    row("BES-040 space", named("my rtc"), {u"BES-040 be-par"_s}, 1);
    row("BES-040 default instance", named("MsSqlServer"), {u"BES-040 be-par"_s}, 1);
    row("BES-040 server", named("sql1-be-par"), {u"BES-040 be-par"_s}, 1);
    row("BES-040 FQDN", named("sql1-be-par.example.net\\RTC"), {u"BES-040 be-par"_s}, 1);
    {
        PlanBuilder builder = onePool();
        for (const char *node : {"sql1-be-par", "sql2-be-par"})
            builder.change<SqlNode>(node, [](SqlNode &changed) { changed.instanceName = u"a\\b"_s; });
        row("BES-040 of the nodes", builder, {u"BES-040 be-par"_s}, 1);
    }
    row("BES-040 bare name", named("RTC"), {});
    row("BES-040 no name", named(""), {});

    row("BES-042 none recorded",
        withStore(monitoredBy(onePool(), "mon", AlwaysOnFCI), "mon", [](SqlStore &store) { store.reportingServicesOn.clear(); }),
        {u"BES-042 mon"_s});
    row("BES-042 recorded", monitoredBy(onePool(), "mon", AlwaysOnFCI), {});
}

} // namespace

std::vector<RuleCase> backEndCases()
{
    std::vector<RuleCase> cases;
    addPlatformCases(cases);
    addSharingCases(cases);
    addPlaceCases(cases);
    return cases;
}

} // namespace twinpool::test
