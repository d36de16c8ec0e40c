// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

using enum ProductVersion;
using enum HaMode;

/// The pool `chat` beside the user pool `par`, its rooms in the mirrored store `pc-chat`.
PlanBuilder oneChat(int servers = 2, ProductVersion version = V2015)
{
    return PlanBuilder(version).site("Paris").enterprise("par").persistentChat("chat", "par", servers);
}

template <class F>
PlanBuilder chat(PlanBuilder builder, F f)
{
    return builder.change<Pool>("chat", [&](Pool &pool) { f(*pool.as<PersistentChatPool>()); });
}

/// Lets `chat` keep something in the store called \a store.
PlanBuilder keeping(const PlanBuilder &builder, SqlStoreId PersistentChatPool::*what, const char *store)
{
    return chat(builder, [&](PersistentChatPool &role) { role.*what = builder.id<SqlStore>(store); });
}

/// The rooms lie in a store `sql` of this mode.
PlanBuilder roomsIn(PlanBuilder builder, HaMode mode)
{
    return keeping(builder.store("sql", mode), &PersistentChatPool::primaryStore, "sql");
}

PlanBuilder onMachine(PlanBuilder builder, const char *server, const QString &name)
{
    return builder.change<Server>(server, [&](Server &row) { row.fqdn = name; });
}

/// One of the servers of `chat` is the Standard Edition server `se`.
PlanBuilder onStandardEdition(int servers, const char *server = "chat-s1")
{
    PlanBuilder builder(V2015);
    builder.site("Paris").standard("se").persistentChat("chat", "se", servers);
    return onMachine(builder, server, u"SE.example.net"_s);
}

/// Only the first servers of `chat` are active.
PlanBuilder active(PlanBuilder builder, int count)
{
    return builder.plan([&](Plan &plan) {
        for (const Server &server : Table<Server>(plan.servers))
            if (server.pool == builder.id<Pool>("chat") && server.ordinal > count)
                plan.servers.change(server.id, [](Server &row) { row.active = false; });
    });
}

PlanBuilder withUsers(const PlanBuilder &builder, int users)
{
    return chat(builder, [=](PersistentChatPool &role) { role.activeUsers = users; });
}

PlanBuilder inLyon(PlanBuilder builder, const char *server)
{
    const SiteId lyon = builder.id<Site>("Lyon");
    return builder.change<Server>(server, [=](Server &row) { row.physicalSite = lyon; });
}

PlanBuilder inOneBuilding(PlanBuilder builder)
{
    for (const char *site : {"Paris", "Lyon"})
        builder.change<Site>(site, [](Site &row) { row.dataCenter = u"DC"_s; });
    return builder;
}

PlanBuilder withShare(const PlanBuilder &builder, const QString &share)
{
    return chat(builder, [&](PersistentChatPool &role) { role.logShippingShare = share; });
}

/// Logs are shipped to the store `log` in Lyon.
PlanBuilder withRecovery(int servers = 2)
{
    PlanBuilder builder = oneChat(servers);
    builder = keeping(builder.site("Lyon").store("log", Mirrored), &PersistentChatPool::backupStore, "log");
    builder = chat(builder, [](PersistentChatPool &role) { role.drEnabled = true; });
    return withShare(builder, uR"(\\logs.example.net\chatlogs)"_s);
}

PlanBuilder stretched()
{
    return inLyon(oneChat().site("Lyon"), "chat-s2");
}

PlanBuilder onSlowLink(const PlanBuilder &builder)
{
    return chat(builder,
                [](PersistentChatPool &role) { role.bandwidthProfile = BandwidthProfile::LowBandwidthHighLatency; });
}

PlanBuilder withCompliance(const PlanBuilder &builder)
{
    return chat(builder, [](PersistentChatPool &role) { role.complianceEnabled = true; });
}

PlanBuilder without(PlanBuilder builder, const char *node)
{
    return builder.plan([&](Plan &plan) { plan.sqlNodes.remove(builder.id<SqlNode>(node)); });
}

PlanBuilder withMirrorInLyon(PlanBuilder builder, const char *node)
{
    const SiteId lyon = builder.id<Site>("Lyon");
    return builder.change<SqlNode>(node, [=](SqlNode &row) { row.physicalSite = lyon; });
}

PlanBuilder twoUserPools()
{
    return oneChat().site("Lyon").enterprise("lyo");
}

/// `par` has a partner in Lyon, and Nice is a third site.
PlanBuilder withPartner()
{
    return chat(twoUserPools().pair("par", "lyo").site("Nice"),
                [](PersistentChatPool &role) { role.isGlobalDefault = true; });
}

PlanBuilder inOtherDomain(PlanBuilder builder, std::initializer_list<const char *> pools)
{
    return builder.plan([&](Plan &plan) {
        const AdDomainId other = plan.add(AdDomain{{}, u"other.net"_s, u"OTHER"_s, {}});
        for (const char *pool : pools)
            plan.pools.change(builder.id<Pool>(pool), [=](Pool &row) { row.adDomain = other; });
    });
}

class Cases
{
public:
    std::vector<RuleCase> all()
    {
        existence();
        servers();
        load();
        stores();
        compliance();
        recovery();
        defaults();
        return std::move(m_cases);
    }

private:
    void existence();
    void servers();
    void load();
    void stores();
    void compliance();
    void recovery();
    void defaults();
    void row(const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0)
    {
        m_cases.push_back({name, builder.plan(), expected, fixes});
    }

    std::vector<RuleCase> m_cases;
};

void Cases::existence()
{
    const auto beside = [](ProductVersion version) {
        return oneChat().change<Pool>("par", [=](Pool &pool) { pool.version = version; });
    };
    row("PCH-001 a pool of SE", oneChat(2, SE), {u"PCH-001 chat"_s}, 1);
    row("PCH-001 a pool of 2019", oneChat(2, V2019), {u"PCH-001 chat"_s}, 1);
    row("PCH-001 only newer user pools are left", beside(V2019), {u"PCH-001 chat"_s}, 1);
    row("PCH-001 a user pool of 2013 is left", beside(V2013), {});
    row("PCH-001 a pool of 2013 is not judged",
        beside(SE).change<Pool>("chat", [](Pool &pool) { pool.version = V2013; }), {});

    row("PCH-022 another domain than the user pool's", inOtherDomain(oneChat(), {"chat"}), {u"PCH-022 chat"_s});
    row("PCH-022 both in another domain", inOtherDomain(oneChat(), {"chat", "par"}), {});
    row("PCH-022 another domain nobody is in", inOtherDomain(oneChat(), {}), {});
}

void Cases::servers()
{
    row("PCH-003 two servers", onStandardEdition(2), {u"PCH-003 chat"_s, u"PCH-004 chat"_s}, 1);
    row("PCH-003 a pool named after its first server",
        onStandardEdition(2).change<Pool>("chat", [](Pool &pool) { pool.fqdn = u"se.example.net"_s; }),
        {u"PCH-003 se"_s, u"PCH-004 se"_s}, 1);
    row("PCH-003 a deployed pool keeps its name",
        onStandardEdition(2).change<Pool>("chat", [](Pool &pool) { pool.state = LifeState::Deployed; }),
        {u"PCH-003 chat"_s, u"PCH-004 chat"_s}, 0);
    row("PCH-003 one server", onStandardEdition(1), {u"PCH-004 chat"_s, u"PCH-007 chat"_s});
    row("PCH-003 the second server stands there", onStandardEdition(2, "chat-s2"), {u"PCH-004 chat"_s});
    row("PCH-004 on a Standard Edition server", onStandardEdition(1), {u"PCH-004 chat"_s, u"PCH-007 chat"_s});
    row("PCH-004 beside a Standard Edition server", oneChat().standard("se"), {});

    row("PCH-005 five active", oneChat(5), {u"PCH-005 chat"_s}, 1);
    row("PCH-005 nine servers", active(oneChat(9), 4), {u"PCH-005 chat"_s}, 0);
    row("PCH-005 eight servers, four active", active(oneChat(8), 4), {});
    row("PCH-006 none active", active(oneChat(), 0), {u"PCH-006 chat"_s}, 1);
    row("PCH-006 users do not matter", withUsers(active(oneChat(), 0), 60000), {u"PCH-006 chat"_s}, 1);
    row("PCH-006 one active", active(oneChat(), 1), {});
    row("PCH-006 no servers yet", oneChat(0), {});
    row("PCH-007 one server", oneChat(1), {u"PCH-007 chat"_s});
    row("PCH-007 two servers", oneChat(2), {});
}

void Cases::load()
{
    row("PCH-018 one user too many for two", withUsers(active(oneChat(3), 2), 40001), {u"PCH-018 chat"_s}, 1);
    row("PCH-018 as many users as two may serve", withUsers(active(oneChat(3), 2), 40000), {});
    row("PCH-018 no server waits", withUsers(oneChat(2), 40001), {u"PCH-018 chat"_s}, 0);
    row("PCH-018 more than any pool may serve", withUsers(active(oneChat(8), 4), 80001), {u"PCH-018 chat"_s}, 0);
    row("PCH-018 too many provisioned",
        chat(oneChat(), [](PersistentChatPool &role) { role.provisionedUsers = 150001; }), {u"PCH-018 chat"_s}, 0);
    row("PCH-018 too many endpoints", chat(oneChat(), [](PersistentChatPool &role) { role.endpoints = 120001; }),
        {u"PCH-018 chat"_s}, 0);
    const auto entries = [](int forRooms, int invitations) {
        return chat(oneChat(), [=](PersistentChatPool &role) {
            role.accessControlEntries = forRooms;
            role.invitations = invitations;
        });
    };
    row("PCH-019 too many entries", entries(2'000'001, 0), {u"PCH-019 chat"_s});
    row("PCH-019 too many invitations", entries(0, 1'000'001), {u"PCH-019 chat"_s});
    row("PCH-019 at the limit", entries(2'000'000, 1'000'000), {});
}

void Cases::stores()
{
    const auto inGroup = [](SqlStoreId PersistentChatPool::*what) {
        return keeping(oneChat().store("ag", AlwaysOnAG), what, "ag");
    };
    const auto withGroup = [](PlanBuilder builder) {
        return builder.user("par", [&](UserPool &user) { user.userStore = builder.id<SqlStore>("ag"); });
    };
    row("PCH-002 rooms in a group", inGroup(&PersistentChatPool::primaryStore), {u"PCH-002 ag"_s}, 2);
    row("PCH-002 compliance in a group", inGroup(&PersistentChatPool::complianceStore), {u"PCH-002 ag"_s}, 2);
    row("PCH-002 rooms in the group of the Back End", withGroup(inGroup(&PersistentChatPool::primaryStore)),
        {u"PCH-002 ag"_s}, 1);
    row("PCH-002 the Back End alone in a group", withGroup(oneChat().store("ag", AlwaysOnAG)), {});

    row("PCH-008 one server", roomsIn(oneChat(), Standalone), {u"PCH-008 sql"_s}, 2);
    row("PCH-008 built-in Express",
        roomsIn(onStandardEdition(1), Standalone)
            .change<SqlNode>("sql1-sql", [](SqlNode &node) { node.fqdn = u"se.example.net"_s; })
            .change<SqlStore>("sql", [](SqlStore &store) { store.sqlEdition = SqlEdition::Express; }),
        {u"PCH-004 chat"_s, u"PCH-007 chat"_s, u"PCH-008 sql"_s}, 0);
    row("PCH-008 a cluster", roomsIn(oneChat(), FailoverCluster), {});
    row("PCH-008 compliance alone on one server",
        keeping(oneChat().store("sql", Standalone), &PersistentChatPool::complianceStore, "sql"), {});

    row("PCH-009 no witness", without(oneChat(), "sql3-pc-chat"), {u"PCH-009 pc-chat"_s}, 1);
    row("PCH-009 no witness of the backup store", without(withRecovery(), "sql3-log"),
        {u"PCH-009 log"_s, u"PCH-021 chat"_s}, 1);
    row("PCH-009 a witness", oneChat(), {});
    row("PCH-009 no mirror either", without(without(oneChat(), "sql3-pc-chat"), "sql2-pc-chat"), {});

    row("PCH-010 the mirror far away", withMirrorInLyon(oneChat().site("Lyon"), "sql2-pc-chat"), {u"PCH-010 pc-chat"_s},
        1);
    row("PCH-010 the witness far away", withMirrorInLyon(oneChat().site("Lyon"), "sql3-pc-chat"),
        {u"PCH-010 pc-chat"_s}, 1);
    row("PCH-010 another site in the building", inOneBuilding(withMirrorInLyon(oneChat().site("Lyon"), "sql2-pc-chat")),
        {});
    row("PCH-010 a far mirror of the Back End", withMirrorInLyon(oneChat().site("Lyon"), "sql2-be-par"), {});
}

void Cases::compliance()
{
    const auto storedIn = [](const PlanBuilder &builder, const char *store) {
        return keeping(withCompliance(builder), &PersistentChatPool::complianceStore, store);
    };
    const auto backedUpBy = [](const PlanBuilder &builder, const char *store) {
        return keeping(builder, &PersistentChatPool::complianceBackupStore, store);
    };
    row("PCH-015 no store", withCompliance(oneChat()), {u"PCH-015 chat"_s}, 1);
    row("PCH-015 no store beside rooms in a cluster", withCompliance(roomsIn(oneChat(), FailoverCluster)),
        {u"PCH-015 chat"_s}, 1);
    row("PCH-015 beside the rooms", storedIn(oneChat(), "pc-chat"), {});
    row("PCH-016 no backup", storedIn(withRecovery(), "pc-chat"), {u"PCH-016 chat"_s, u"PCH-021 chat"_s});
    row("PCH-016 no mirror of the backup",
        backedUpBy(storedIn(withRecovery().store("sql", Standalone), "pc-chat"), "sql"),
        {u"PCH-016 chat"_s, u"PCH-021 chat"_s});
    row("PCH-016 all doubled", backedUpBy(storedIn(withRecovery(), "pc-chat"), "log"), {u"PCH-021 chat"_s});
    row("PCH-016 no disaster recovery", storedIn(oneChat(), "pc-chat"), {});
}

void Cases::recovery()
{
    const QString byHand = u"PCH-021 chat"_s;
    row("PCH-011 a single-computer pool",
        withRecovery().change<Pool>("chat", [](Pool &pool) { pool.isSingleComputer = true; }),
        {u"PCH-011 chat"_s, byHand});
    row("PCH-011 a multiple-computer pool", withRecovery(), {byHand});

    const auto noBackup = [](PlanBuilder builder) {
        return chat(builder, [](PersistentChatPool &role) {
            role.drEnabled = true;
            role.logShippingShare = uR"(\\logs.example.net\chatlogs)"_s;
        });
    };
    row("PCH-012 no backup store", noBackup(oneChat().site("Lyon")), {u"PCH-012 chat"_s, byHand}, 1);
    row("PCH-012 nowhere to put one", noBackup(oneChat()), {u"PCH-012 chat"_s, byHand}, 0);
    row("PCH-012 a choice of sites", noBackup(oneChat().site("Lyon").site("Nice")), {u"PCH-012 chat"_s, byHand}, 0);
    row("PCH-012 the site of the partner", noBackup(withPartner()), {u"PCH-012 chat"_s, byHand}, 1);
    row("PCH-012 the backup beside the primary",
        keeping(noBackup(oneChat().store("log", Mirrored).site("Lyon")), &PersistentChatPool::backupStore, "log"),
        {u"PCH-012 chat"_s, byHand}, 1);
    row("PCH-012 one building", inOneBuilding(withRecovery()), {u"PCH-012 chat"_s, byHand}, 0);
    row("PCH-012 the backup in the other site", withRecovery(), {byHand});

    row("PCH-013 servers in two sites", stretched(), {u"PCH-013 chat"_s}, 1);
    row("PCH-013 a single-computer pool",
        stretched().change<Pool>("chat", [](Pool &pool) { pool.isSingleComputer = true; }), {u"PCH-013 chat"_s}, 0);
    row("PCH-013 two sites in one building", inOneBuilding(stretched()), {});
    row("PCH-013 with disaster recovery", inLyon(withRecovery(), "chat-s2"), {byHand});

    row("PCH-014 an active server far away", onSlowLink(inLyon(withRecovery(), "chat-s2")), {u"PCH-014 chat"_s, byHand},
        1);
    row("PCH-014 none near the database", onSlowLink(inLyon(inLyon(withRecovery(), "chat-s1"), "chat-s2")),
        {u"PCH-014 chat"_s, byHand}, 0);
    row("PCH-014 the users need both", withUsers(onSlowLink(inLyon(withRecovery(), "chat-s2")), 30000),
        {u"PCH-014 chat"_s, byHand}, 0);
    row("PCH-014 another waits near the database",
        withUsers(onSlowLink(inLyon(active(withRecovery(3), 2), "chat-s1")), 30000), {u"PCH-014 chat"_s, byHand}, 1);
    row("PCH-014 the database has failed over",
        chat(onSlowLink(inLyon(withRecovery(), "chat-s2")),
             [](PersistentChatPool &role) { role.poolState = ChatPoolState::FailedOver; }),
        {u"PCH-014 chat"_s, byHand}, 1);
    row("PCH-014 the far server waits", onSlowLink(inLyon(active(withRecovery(), 1), "chat-s2")), {byHand});
    row("PCH-014 a fast link", inLyon(withRecovery(), "chat-s2"), {byHand});

    row("PCH-017 no share", withShare(withRecovery(), {}), {u"PCH-017 chat"_s, byHand});
    row("PCH-017 a folder of the file store", withShare(withRecovery(), uR"(\\EXAMPLE.net\sfb\fs-chat\logs)"_s),
        {u"PCH-017 chat"_s, byHand});
    row("PCH-017 a member of the file store", withShare(withRecovery(), uR"(\\fs-chat-1.example.net\sfb)"_s),
        {u"PCH-017 chat"_s, byHand});
    row("PCH-017 another share of its server", withShare(withRecovery(), uR"(\\fs-chat-1.example.net\sfblogs)"_s),
        {byHand});

    row("PCH-021 with disaster recovery", withRecovery(), {byHand});
    row("PCH-021 without disaster recovery", oneChat(), {});
    row("PCH-023 a paired user pool", withPartner(), {u"PCH-023 chat"_s});
    row("PCH-023 two user pools that are not paired",
        chat(twoUserPools(), [](PersistentChatPool &role) { role.isGlobalDefault = true; }), {});
}

void Cases::defaults()
{
    const auto lyonUses = [](PlanBuilder builder, const char *pool) {
        return builder.change<Site>("Lyon",
                                    [&](Site &site) { site.defaultPersistentChatPool = builder.id<Pool>(pool); });
    };
    row("PCH-020 a second site with users", twoUserPools(), {u"PCH-020 Lyon"_s}, 1);
    row("PCH-020 two pools to choose from", twoUserPools().site("Nice").persistentChat("room", "lyo"),
        {u"PCH-020 Lyon"_s}, 2);
    row("PCH-020 the site has chosen a user pool", lyonUses(twoUserPools(), "lyo"), {u"PCH-020 Lyon"_s}, 1);
    row("PCH-020 the site has chosen", lyonUses(twoUserPools(), "chat"), {});
    row("PCH-020 one default for all",
        chat(twoUserPools(), [](PersistentChatPool &role) { role.isGlobalDefault = true; }), {});
    row("PCH-020 a second site without users", oneChat().site("Lyon"), {});
}

} // namespace

std::vector<RuleCase> persistentChatCases()
{
    return Cases().all();
}

} // namespace twinpool::test
