// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"

#include "model/rules/catalogue/families.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace twinpool {

namespace {

Versions ofPool(const Snapshot &now, PoolId id)
{
    const Pool *pool = now.find(id);
    return {pool ? pool->version : now.plan.deployment.targetVersion};
}

Versions ofPoolsUsing(const Snapshot &now, EntityRef component)
{
    Versions versions;
    for (EntityRef from : now.index.referrers(component))
        if (from.kind == EntityKind::Pool)
            versions.insert(now.find(from.as<PoolId>())->version);
    if (versions.isEmpty())
        versions.insert(now.plan.deployment.targetVersion);
    return versions;
}

/// The place of a rule's family in the catalogue.
ptrdiff_t familyRank(std::string_view id)
{
    constexpr std::array<std::string_view, 20> families{
        "FEP", "BES", "PAR", "CMS", "FSH", "PCH", "EDG", "DIR", "MED", "SBA",
        "VIS", "OWA", "TAP", "ARC", "MON", "CAP", "NET", "VER", "NAM", "SEC"};
    return std::ranges::find(families, id.substr(0, 3)) - families.begin();
}

} // namespace

const std::vector<const Rule *> &allRules()
{
    static const std::vector<const Rule *> rules = [] {
        std::vector<std::tuple<ptrdiff_t, std::string_view, const Rule *>> ranked; // once each: sorting asks often
        for (auto family : {
                 frontEndRules,
                 backEndRules,
                 pairingRules,
                 centralManagementRules,
                 fileStoreRules,
                 persistentChatRules,
                 edgeRules,
                 directorRules,
                 mediationRules,
                 branchRules,
                 videoInteropRules,
                 officeWebAppsRules,
                 trustedApplicationRules,
                 archivingRules,
                 monitoringRules,
                 capacityRules,
                 networkRules,
                 versionRules,
                 namingRules,
                 securityRules,
                 poolChangeRules,
                 storeChangeRules,
                 scenarioRules,
                 checklistRules,
             })
            for (const Rule &rule : family())
                ranked.emplace_back(familyRank(rule.id), rule.id, &rule);
        std::ranges::sort(ranked);
        std::vector<const Rule *> result;
        for (const auto &[family, id, rule] : ranked)
            result.push_back(rule);
        return result;
    }();
    return rules;
}

const Rule *ruleById(QStringView id)
{
    for (const Rule *rule : allRules())
        if (id == QLatin1StringView(rule->id))
            return rule;
    return nullptr;
}

Versions versionsOf(const Snapshot &now, EntityRef ref)
{
    Versions versions;
    visitEntity(now.plan, ref, [&](const auto &row) { versions = versionsOf(now, row); });
    return versions;
}

Versions versionsOf(const Snapshot &, const Pool &row)
{
    return {row.version};
}

Versions versionsOf(const Snapshot &now, const Server &row)
{
    return ofPool(now, row.pool);
}

Versions versionsOf(const Snapshot &now, const SqlStore &row)
{
    return ofPoolsUsing(now, row.id);
}

Versions versionsOf(const Snapshot &now, const SqlNode &row)
{
    return ofPoolsUsing(now, row.store);
}

Versions versionsOf(const Snapshot &now, const FileStore &row)
{
    return ofPoolsUsing(now, row.id);
}

Versions versionsOf(const Snapshot &now, const FileServer &row)
{
    return ofPoolsUsing(now, row.fileStore);
}

Versions versionsOf(const Snapshot &now, const Pairing &row)
{
    Versions versions = ofPool(now, row.poolA);
    if (const Pool *pool = now.find(row.poolB))
        versions.insert(pool->version);
    return versions;
}

} // namespace twinpool
