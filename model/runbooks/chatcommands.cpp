// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/chatcommands.h"

namespace twinpool {

QString chatConnection(const RunbookFacts &facts, const SqlStore &store)
{
    const SqlNode *node = facts.plan.primaryOf(store);
    return node ? connectionOf(facts.plan, *node).text() : store.name;
}

QList<TaskArgument> chatBackupServer(const RunbookFacts &facts)
{
    return {chatConnection(facts, *facts.chatBackup()), facts.pool->as<PersistentChatPool>()->logShippingShare};
}

void addActiveServer(PowerShellBlock &block, const Pool &chat, const Server &server)
{
    block.line("Set-CsPersistentChatActiveServer -Identity {} -ActiveServers @{Add={}}", chatServerOf(chat),
               as::fqdn(server.fqdn));
}

void chatPoolState(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsPersistentChatState"));
}

} // namespace twinpool
