// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"

#include "model/rules/families.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace twinpool {

namespace {

struct VersionsOfRow {
    const Snapshot &now;

    Versions operator()(const Pool &row) const { return {row.version}; }
    Versions operator()(const Server &row) const { return ofPool(row.pool); }
    Versions operator()(const SqlStore &row) const { return ofPoolsUsing(row.id); }
    Versions operator()(const SqlNode &row) const { return ofPoolsUsing(row.store); }
    Versions operator()(const FileStore &row) const { return ofPoolsUsing(row.id); }
    Versions operator()(const FileServer &row) const { return ofPoolsUsing(row.fileStore); }
    Versions operator()(const Pairing &row) const
    {
        Versions versions = ofPool(row.poolA);
        if (const Pool *pool = now.find(row.poolB))
            versions.insert(pool->version);
        return versions;
    }
    template <class Row>
    Versions operator()(const Row &) const
    {
        return {now.plan.deployment.targetVersion};
    }

    Versions ofPool(PoolId id) const
    {
        const Pool *pool = now.find(id);
        return {pool ? pool->version : now.plan.deployment.targetVersion};
    }
    Versions ofPoolsUsing(EntityRef component) const
    {
        Versions versions;
        for (EntityRef from : now.index.referrers(component))
            if (const Pool *pool = now.find(from.as<PoolId>()))
                versions.insert(pool->version);
        if (versions.isEmpty())
            versions.insert(now.plan.deployment.targetVersion);
        return versions;
    }
};

/// The place of a rule's family in the catalogue.
ptrdiff_t familyRank(std::string_view id)
{
    constexpr std::array families{"FEP", "BES", "PAR", "CMS", "FSH", "PCH", "EDG", "DIR", "MED", "SBA",
                                  "VIS", "OWA", "TAP", "ARC", "MON", "CAP", "NET", "VER", "NAM", "SEC"};
    return std::ranges::find(families, id.substr(0, 3)) - families.begin();
}

} // namespace

const std::vector<const Rule *> &allRules()
{
    static const std::vector<const Rule *> rules = [] {
        std::vector<const Rule *> result;
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
                result.push_back(&rule);
        std::ranges::sort(result, {}, [](const Rule *rule) { return std::pair(familyRank(rule->id), std::string_view(rule->id)); });
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
    visitEntity(now.plan, ref, [&](const auto &row) { versions = VersionsOfRow{now}(row); });
    return versions;
}

} // namespace twinpool
