// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/backendrules.h"

#include "model/edits/stores.h"

namespace twinpool {

namespace {

SqlStoreId storeOf(const Finding &finding)
{
    return finding.subject.as<SqlStoreId>();
}

template <class RowList>
QList<EntityRef> refsOf(const RowList &rows)
{
    QList<EntityRef> refs;
    for (const auto *row : rows)
        refs.append(row->id);
    return refs;
}

// BES-001
void checkMirroringAvailable(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::Mirrored)
        return;
    Rows<Pool> pools;
    for (const Pool *pool : now.referring<Pool>(store.id))
        if (from2019.contains(pool->version))
            pools.append(pool);
    if (!pools.isEmpty())
        out.add({EntityRef(pools.front()->id)}, refsOf(pools));
}

QList<Edit> replaceMirroring(const Snapshot &now, const Finding &finding)
{
    return conversions(now, storeOf(finding), {HaMode::AlwaysOnAG, HaMode::AlwaysOnFCI});
}

// BES-002
void checkBackEndIsRedundant(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::Standalone)
        return;
    const Rows<Pool> pools = enterprisePoolsOn(now, store.id);
    if (!pools.isEmpty())
        out.add({EntityRef(pools.front()->id)}, refsOf(pools));
}

QList<Edit> makeRedundant(const Snapshot &now, const Finding &finding)
{
    return conversions(now, storeOf(finding), {HaMode::Mirrored, HaMode::AlwaysOnAG, HaMode::AlwaysOnFCI});
}

Edit setEdition(SqlStoreId store, SqlEdition edition)
{
    //: %1 is an edition of SQL Server.
    return edits::changeStoreAndNodes(
        QCoreApplication::translate("Edits", "Set edition to %1").arg(wordsOf(edition)), store,
        [=](SqlStore &row) { row.sqlEdition = edition; },
        [](SqlNode &node) {
            if (node.role != SqlNodeRole::Witness)
                node.sqlEdition.reset();
        });
}

// BES-006
void checkGroupIsEnterprise(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::AlwaysOnAG)
        return;
    Rows<SqlNode> others;
    const Rows<SqlNode> replicas = now.nodesOf(store.id, SqlNodeRole::Database);
    for (const SqlNode *node : replicas)
        if (editionOf(store, *node) != SqlEdition::Enterprise)
            others.append(node);
    if (!others.isEmpty() || (replicas.isEmpty() && store.sqlEdition != SqlEdition::Enterprise))
        out.add({}, refsOf(others));
}

QList<Edit> mendGroupEdition(const Snapshot &now, const Finding &finding)
{
    return conversions(now, storeOf(finding), {HaMode::AlwaysOnFCI})
        + QList<Edit>{setEdition(storeOf(finding), SqlEdition::Enterprise)};
}

// BES-007
void checkListed(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const auto unlisted = unlistedServers(now, store);
    if (unlisted.isEmpty())
        return;
    QList<EntityRef> pools;
    for (const UnlistedServer &server : unlisted)
        if (!pools.contains(server.pool->id))
            pools.append(server.pool->id);
    out.add({wordsOf(unlisted.front().version), wordsOf(unlisted.front().edition), pools.front()}, pools);
}

QList<Edit> setListedVersion(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    if (!store)
        return {};
    const SqlEdition edition = editionFor(store->haMode, store->sqlEdition);
    const std::optional<SqlVersion> version
        = newestListedSql(versionsUsing(now, store->id), store->haMode, edition);
    if (!version)
        return {};
    //: %1 is a version of SQL Server.
    const QString label = QCoreApplication::translate("Edits", "Set to %1").arg(wordsOf(*version));
    return {edits::changeStoreAndNodes(
        label, store->id,
        [=](SqlStore &row) {
            row.sqlVersion = version;
            row.sqlEdition = edition;
        },
        [=, mode = store->haMode](SqlNode &node) {
            node.sqlVersion.reset();
            if (node.sqlEdition && node.role != SqlNodeRole::Witness)
                node.sqlEdition = editionFor(mode, *node.sqlEdition);
        })};
}

// BES-008
void checkBackEndIsNotExpress(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const auto isExpress = [&](const SqlNode *node) {
        return node->role != SqlNodeRole::Witness && editionOf(store, *node) == SqlEdition::Express;
    };
    const Rows<SqlNode> nodes = now.nodesOf(store.id);
    if (std::ranges::none_of(nodes, isExpress) && !(nodes.isEmpty() && store.sqlEdition == SqlEdition::Express))
        return;
    const Rows<Pool> pools = enterprisePoolsOn(now, store.id);
    if (!pools.isEmpty())
        out.add({EntityRef(pools.front()->id)}, refsOf(pools));
}

QList<Edit> raiseEdition(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    if (!store)
        return {};
    SqlEdition edition = editionFor(store->haMode, SqlEdition::Standard);
    for (Versions pools = versionsUsing(now, store->id); const auto &product : enumNames(ProductVersion{}))
        if (pools.contains(product.value) && store->sqlVersion
            && sqlSupport(product.value, store->haMode, *store->sqlVersion, edition) == PlatformSupport::NotListed)
            edition = SqlEdition::Enterprise;
    return {setEdition(store->id, edition)};
}

// BES-044
void checkRecordsAreRedundant(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::Standalone)
        return;
    if (rolesOf(now, store.id).intersects({StoreRole::Monitoring, StoreRole::Archiving}))
        out.add();
}

QList<Edit> makeRecordsRedundant(const Snapshot &now, const Finding &finding)
{
    // A cluster asks for redundant storage, and the primary of a mirror has a vote in its pools: both warn.
    if (!now.poolsWithUserStore(storeOf(finding)).isEmpty())
        return conversions(now, storeOf(finding), {HaMode::AlwaysOnAG});
    return conversions(now, storeOf(finding), {HaMode::Mirrored, HaMode::AlwaysOnAG});
}

// BES-045
void check64Bits(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.bits != 64)
        out.add({qint64(store.bits)});
}

QList<Edit> set64Bits(const Snapshot &, const Finding &finding)
{
    return {changeRow(QCoreApplication::translate("Edits", "Set to 64-bit"), storeOf(finding),
                      [](SqlStore &store) { store.bits = 64; })};
}

} // namespace

std::vector<Rule> backEndPlatformRules()
{
    using namespace pages::platform;
    using namespace pages::sql;
    return {
        {
            .id = "BES-001",
            .severity = Severity::Error,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirrored SQL store on 2019 or SE"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is mirrored, which %2 cannot use in its version."),
            .why = QT_TRANSLATE_NOOP("Rules", "SQL mirroring was removed with Skype for Business Server 2019."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Switch to an availability group, a failover cluster instance or a failover cluster."),
            .sources = {{"What's deprecated from Skype for Business Server 2019", "SfBServer2019/deprecated.md"}, backEnd},
            .check = checkMirroringAvailable,
            .fixes = replaceMirroring,
        },
        {
            .id = "BES-002",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Back End without high availability"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Back End %1 of %2 stands on one database server."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "Losing it can lose much data and puts users in resiliency mode after about half an hour. In a pool of "
                "two, four or six servers it also holds the vote that decides: while it is down, the pool bears the loss "
                "of one Front End less."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Use an availability group, a failover cluster instance or a failover cluster; "
                                        "with 2015 also mirroring with a witness."),
            .sources = {backEnd,
                        {"Patch or update a Back End Server or Standard Edition server",
                         "SfbServer/manage/topology/patch-or-update-a-back-end-or-standard-edition-server.md"}},
            .check = checkBackEndIsRedundant,
            .fixes = makeRedundant,
        },
        {
            .id = "BES-006",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Availability group without Enterprise edition"),
            .message = QT_TRANSLATE_NOOP("Rules", "Not every replica of the availability group %1 runs Enterprise edition."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Availability groups need Enterprise edition; the basic groups of Standard edition do not do."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Use Enterprise edition, or with Standard a failover cluster of two nodes."),
            .sources = {backEnd},
            .check = checkGroupIsEnterprise,
            .fixes = mendGroupEdition,
        },
        {
            .id = "BES-007",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "SQL Server version not supported"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1: %2 (%3) is not listed in this mode for the version of %4."),
            .why = QT_TRANSLATE_NOOP("Rules", "SQL Server versions, modes and editions that are not listed may not be used."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose a version and edition that is listed for the pools and the mode."),
            .sources = {requirements2015, requirements2019, backEnd},
            .check = checkListed,
            .reach = 2,
            .fixes = setListedVersion,
        },
        {
            .id = "BES-008",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Express edition for an Enterprise pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Back End %1 of the Enterprise pool %2 runs Express edition."),
            .why = QT_TRANSLATE_NOOP("Rules", "An Enterprise pool needs a full SQL Server."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use Standard or Enterprise edition."),
            .sources = {requirements2015, requirements2019},
            .check = checkBackEndIsNotExpress,
            .fixes = raiseEdition,
        },
        {
            .id = "BES-044",
            .severity = Severity::Info,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Monitoring or archiving database is a single point"),
            .message = QT_TRANSLATE_NOOP("Rules", "Records of monitoring or archiving wait or get lost while %1 is down."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Users keep working, but one database server takes all records. With archiving in critical mode "
                         "users are affected too."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give the store high availability if the records matter."),
            .sources = {backEnd},
            .check = checkRecordsAreRedundant,
            .fixes = makeRecordsRedundant,
        },
        {
            .id = "BES-045",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "32-bit SQL Server"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is a %2-bit SQL Server."),
            .why = QT_TRANSLATE_NOOP("Rules", "Only 64-bit SQL Server is supported."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use a 64-bit SQL Server."),
            .sources = {requirements2015, requirements2019},
            .check = check64Bits,
            .fixes = set64Bits,
        },
    };
}

} // namespace twinpool
