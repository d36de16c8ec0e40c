// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"

namespace twinpool {

bool hasBackupStore(const PlanFacts &plan, const Pool &pool)
{
    const auto *chat = pool.as<PersistentChatPool>();
    return chat && plan.now.find(chat->backupStore);
}

bool hasChatMirror(const PlanFacts &plan, const Pool &pool)
{
    const auto *chat = pool.as<PersistentChatPool>();
    const SqlStore *primary = chat ? plan.now.find(chat->primaryStore) : nullptr;
    return primary && plan.mirrorOf(*primary);
}

bool hasBackupStoreAndMirror(const PlanFacts &plan, const Pool &pool)
{
    return hasBackupStore(plan, pool) && hasChatMirror(plan, pool);
}

bool hasCompliance(const PlanFacts &, const Pool &pool)
{
    const auto *chat = pool.as<PersistentChatPool>();
    return chat && chat->complianceEnabled;
}

bool hasIdleServers(const PlanFacts &plan, const Pool &pool)
{
    return std::ranges::any_of(plan.now.serversOf(pool.id), [](const Server *server) { return !server->active; });
}

} // namespace twinpool
