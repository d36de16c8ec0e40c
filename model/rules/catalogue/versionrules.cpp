// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/lifecycle.h"
#include "model/catalog/windowssupport.h"
#include "model/edits/change.h"
#include "model/topology/references.h"

namespace twinpool {

namespace {

/// Office Web Apps runs on what its own product takes, and a branch appliance comes with its system.
bool hasListedSystems(const Pool &pool)
{
    const PoolKind kind = kindOf(pool);
    return kind != PoolKind::OfficeWebApps && kind != PoolKind::BranchAppliance;
}

bool isUnsupported(const Pool &pool, const Server &server)
{
    if (server.serverCore)
        return true;
    if (!server.osVersion)
        return false;
    switch (windowsSupport(pool.version, *server.osVersion)) {
    case PlatformSupport::NotListed:
        return true;
    case PlatformSupport::UpgradeOnly:
        return pool.state == LifeState::New;
    case PlatformSupport::Listed:
    case PlatformSupport::NotConfirmed:
        return false;
    }
    return false;
}

// VER-001
void checkWindows(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!hasListedSystems(pool))
        return;
    QList<EntityRef> servers;
    for (const Server *server : now.serversOf(pool.id))
        if (isUnsupported(pool, *server))
            servers.append(server->id);
    if (!servers.isEmpty())
        out.add({qint64(servers.size())}, servers);
}

/// All servers of the pool, since they have to be alike.
QList<Edit> setNewestListed(const Snapshot &, const Finding &finding)
{
    const auto pool = finding.subject.as<PoolId>();
    const QString label
        = QCoreApplication::translate("Edits", "Set operating system to %1").arg(wordsOf(newestListedWindows));
    return {{label, [=](Plan plan) -> Result<Plan> {
                 if (!plan.pools.find(pool))
                     return goneError();
                 const Table<Server> servers = plan.servers;
                 for (const Server &server : servers)
                     if (server.pool == pool)
                         plan.servers.change(server.id, [](Server &row) {
                             row.osVersion = newestListedWindows;
                             row.serverCore = false;
                         });
                 return plan;
             }}};
}

/// Office Web Apps is a product of its own, with versions of its own.
bool hasProductVersion(const Pool &pool)
{
    return kindOf(pool) != PoolKind::OfficeWebApps;
}

// VER-002
void checkEndOfSupport(const Snapshot &, const Pool &pool, Findings &out)
{
    if (hasProductVersion(pool))
        out.add({wordsOf(pool.version)});
}

// VER-003
void checkGenerations(const Snapshot &now, Findings &out)
{
    Versions found;
    for (const Pool &pool : now.plan.pools)
        if (hasProductVersion(pool))
            found.insert(pool.version);
    QStringList names;
    std::optional<ProductVersion> oldest;
    for (const auto &row : enumNames(ProductVersion{})) {
        if (!found.contains(row.value))
            continue;
        names += wordsOf(row.value);
        if (!oldest)
            oldest = row.value;
    }
    if (names.size() <= 2)
        return;
    QList<EntityRef> related;
    for (const Pool &pool : now.plan.pools)
        if (pool.version == *oldest && hasProductVersion(pool))
            related.append(pool.id);
    // No published statement covers 2015, 2019 and SE together.
    out.addAs(found == allVersions ? Severity::Warning : Severity::Error,
              {qint64(names.size()), names.join(QLatin1StringView(", "))}, related);
}

bool generationsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) { return std::pair(row.version, hasProductVersion(row)); });
}

struct Platforms {
    QList<EntityRef> rows;
    QStringList names; ///< Each once.

    void add(EntityRef row, const QString &name)
    {
        if (!rows.contains(row))
            rows.append(row);
        if (!names.contains(name))
            names.append(name);
    }
};
/// Machines and stores of a pool with the platforms that are meant.
template <class IsMeant>
Platforms platformsOf(const Snapshot &now, const Pool &pool, IsMeant isMeant)
{
    Platforms result;
    for (const Server *server : now.serversOf(pool.id))
        if (server->osVersion && isMeant(*server->osVersion))
            result.add(server->id, wordsOf(*server->osVersion));
    forEachReference(pool, [&](const FieldPath &, const auto &reference, OnDelete) {
        const SqlStore *store = now.find(EntityRef(reference).as<SqlStoreId>());
        if (!store)
            return;
        const Rows<SqlNode> nodes = now.nodesOf(store->id);
        bool storeApplies = nodes.isEmpty();
        for (const SqlNode *node : nodes) {
            if (!node->sqlVersion)
                storeApplies = true;
            else if (isMeant(*node->sqlVersion))
                result.add(node->id, wordsOf(*node->sqlVersion));
        }
        if (storeApplies && store->sqlVersion && isMeant(*store->sqlVersion))
            result.add(store->id, wordsOf(*store->sqlVersion));
    });
    return result;
}

// VER-005
void checkPlatformSupport(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Platforms old = platformsOf(now, pool, [](auto platform) { return isOutOfSupport(platform); });
    if (!old.rows.isEmpty())
        out.add({old.names.join(QLatin1StringView(", "))}, old.rows);
}

// VER-006
struct IsNotConfirmed {
    bool operator()(OsVersion os) const
    {
        return windowsSupport(ProductVersion::SE, os) == PlatformSupport::NotConfirmed;
    }
    bool operator()(SqlVersion sql) const { return sql == SqlVersion::S2022; }
};
void checkPlatformConfirmed(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!hasListedSystems(pool))
        return;
    const Platforms unknown = platformsOf(now, pool, IsNotConfirmed{});
    if (!unknown.rows.isEmpty())
        out.add({unknown.names.join(QLatin1StringView(", "))}, unknown.rows);
}

// VER-007
void checkLegacyMobility(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *user = pool.as<UserPool>(); user && user->legacyMobility)
        out.add();
}

// VER-008
void checkLegacy(const Snapshot &, const Pool &pool, Findings &out)
{
    if (hasProductVersion(pool))
        out.add({wordsOf(pool.version), QString::number(static_cast<int>(endOfSupport(pool.version).year()))});
}

} // namespace

const std::vector<Rule> &versionRules()
{
    using namespace pages::platform;
    static const Source deprecated{"What's deprecated from Skype for Business Server 2019", "SfBServer2019/deprecated.md"};
    static const Source upgrade{"Plan to upgrade", "SfbServer/plan-your-deployment/upgrade.md"};
    static const Source migration{"Migration to Skype for Business Server 2019",
                                  "SfBServer2019/migration/migration-to-skype-for-business-server-2019.md"};
    static const std::vector<Rule> rules{
        {
            .id = "VER-001",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Windows Server version not supported"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%n server(s) of %1 run on an operating system that is not supported for its version."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Other versions than those listed do not work, nor does Server Core. Windows Server "
                                     "2008 R2 is left to servers that were upgraded in place from Lync Server 2013."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose a version that is listed, with a desktop."),
            .sources = {requirements2015, requirements2019},
            .check = checkWindows,
            .fixes = setNewestListed,
        },
        {
            .id = "VER-002",
            .severity = Severity::Warning,
            .versions = {ProductVersion::V2015, ProductVersion::V2019},
            .title = QT_TRANSLATE_NOOP("Rules", "End of support"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 belongs to %2, whose support ended on 14 October 2025."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Versions 2015 and 2019 get no more updates; Subscription Edition is the supported successor."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan for Subscription Edition."),
            .sources = {lifecycle},
            .check = checkEndOfSupport,
            .reach = 0,
        },
        {
            .id = "VER-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Three generations in one deployment"),
            .message = QT_TRANSLATE_NOOP("Rules", "The pools of %1 belong to %2 product versions: %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Two versions may stand side by side, three may not. The pages say so about 2010, "
                                     "2013 and 2015, and name one older version only that may stand beside 2019."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Retire the pools of the oldest version first."),
            .sources = {upgrade, migration},
            .check = checkGenerations,
            .isTouchedBy = generationsTouchedBy,
        },
        {
            .id = "VER-005",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Platform out of support"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 stands on products whose own support has ended: %2."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The product still lists them, but they get no more updates from their vendor."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan for newer versions."),
            .sources = {lifecycle},
            .check = checkPlatformSupport,
            .reach = 2,
        },
        {
            .id = "VER-006",
            .severity = Severity::Warning,
            .versions = {ProductVersion::SE},
            .title = QT_TRANSLATE_NOOP("Rules", "Platform not confirmed for SE"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 stands on products that no page confirms for its version: %2."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The requirements published for Subscription Edition at its release equal those of 2019."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Ask the vendor before building."),
            .sources = {requirements2019},
            .check = checkPlatformConfirmed,
            .reach = 2,
        },
        {
            .id = "VER-007",
            .severity = Severity::Error,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Feature removed in 2019"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 is to serve old mobile clients, but the mobility service for them was removed in 2019."),
            .why = QT_TRANSLATE_NOOP("Rules", "The service (Mcx) is not part of 2019 and later versions."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move these users to current clients."),
            .sources = {deprecated},
            .check = checkLegacyMobility,
            .reach = 0,
        },
        {
            // No row of the catalogue: without it nothing would say that legacy pools are not judged.
            .id = "VER-008",
            .severity = Severity::Warning,
            .versions = legacyVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Lync Server pool"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 is a pool of %2, whose support ended in %3. The other rules do not judge it."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Pools of Lync Server 2010 and 2013 may stand beside newer ones and keep their own "
                                     "version. The rules and sizes are those of Skype for Business Server 2015 and "
                                     "later, so that their silence about such a pool does not mean that all is well."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "From 2013 upgrade in place to 2015, or move the users to new pools of 2015 or "
                                        "2019; from 2010 move them to new pools of 2015. From there Subscription "
                                        "Edition can be reached: in place from 2019, with new pools from 2015."),
            .sources = {lifecycle, upgrade, migration, deprecated},
            .check = checkLegacy,
            .reach = 0,
        },
    };
    return rules;
}

} // namespace twinpool
