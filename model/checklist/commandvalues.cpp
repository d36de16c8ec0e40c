// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"

#include "model/text/names.h"

namespace twinpool {

CheckedName connectionOf(const PlanFacts &plan, const SqlNode &node)
{
    return as::sqlServer(node.fqdn, plan.instanceOf(node));
}

CheckedName sqlNameOf(const PlanFacts &plan, const SqlNode &node, TaskCommands &out)
{
    return as::sqlServer(out.need(node.netbios, node.id, "netbios"), plan.instanceOf(node));
}

QList<CheckedName> fqdnsOf(const QList<const SqlNode *> &nodes)
{
    return as::each(nodes, [](const SqlNode *node) { return as::fqdn(node->fqdn); });
}

QList<CheckedName> fqdnsOf(const Rows<Server> &servers)
{
    return as::each(servers, [](const Server *server) { return as::fqdn(server->fqdn); });
}

QList<CheckedName> connectionsOf(const PlanFacts &plan, const QList<const SqlNode *> &nodes)
{
    return as::each(nodes, [&plan](const SqlNode *node) { return connectionOf(plan, *node); });
}

const SqlNode *needPrimary(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode *node = plan.primaryOf(store);
    if (!node)
        out.lack(store.id, "");
    return node;
}

const SqlNode *needPrimary(const PlanFacts &plan, SqlStoreId store, EntityRef owner, const char *property,
                           TaskCommands &out)
{
    if (const SqlStore *row = plan.now.find(store))
        return needPrimary(plan, *row, out);
    out.lack(owner, property);
    return nullptr;
}

CheckedValue setupInstance(const QString &instance)
{
    return instance.isEmpty() ? as::fixed("MSSQLSERVER") : as::sqlInstance(instance);
}

CheckedValue valueOf(DatabaseType type)
{
    return as::text(nameOf(type));
}

QString finalFqdnOf(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    if (store.haMode == HaMode::AlwaysOnAG)
        return out.need(store.listener.fqdn, store.id, "listener.fqdn");
    if (store.isClustered())
        return out.need(store.networkName.fqdn, store.id, "networkName.fqdn");
    const SqlNode *node = needPrimary(plan, store, out);
    return node ? node->fqdn : QString();
}

CheckedName databaseServerOf(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const SqlStore *store = plan.backEndOf(pool);
    if (pool.isEnterprise() && !store)
        out.lack(pool.id, "role.userStore");
    return as::fqdn(store ? finalFqdnOf(plan, *store, out) : pool.fqdn);
}

CheckedValue bootstrapperOf(const PlanFacts &plan, TaskCommands &out)
{
    const CheckedValue root = as::localPath(out.need(plan.deployment.installRoot, {}, "installRoot"));
    return as::composed("{}\\Deployment\\Bootstrapper.exe", root);
}

CheckedValue updateInstallerOf(const PlanFacts &plan, TaskCommands &out)
{
    const CheckedValue folder = as::path(out.need(plan.deployment.updatePath, {}, "updatePath"));
    return as::composed("{}\\SkypeServerUpdateInstaller.exe", folder);
}

CheckedValue sharePath(const QString &path)
{
    // Each component is one; the whole takes the place of a share behind some server.
    return {path, checkUncPath(QStringLiteral("\\\\server.example.net\\") + path)};
}

CheckedValue uncOf(const FileStore &store, TaskCommands &out)
{
    out.need(store.serverFqdn, store.id, "serverFqdn");
    out.need(store.shareName, store.id, "shareName");
    return as::uncPath(QStringLiteral("\\\\%1\\%2").arg(store.serverFqdn, store.shareName));
}

QList<const SqlNode *> nodesWithWitness(const PlanFacts &plan, const SqlStore &store)
{
    QList<const SqlNode *> nodes = plan.nodesOf(store);
    if (const SqlNode *witness = plan.witnessOf(store))
        nodes.append(witness);
    return nodes;
}

QList<TaskArgument> databaseNames(const PlanFacts &plan, const SqlStore &store)
{
    return {plan.databasesOf(store).join(QStringLiteral(", "))};
}

QList<TaskArgument> pairedPools(const PlanFacts &, const Pairing &pair)
{
    return {EntityRef(pair.poolA), EntityRef(pair.poolB)};
}

PowerShellBlock chatMirrorState(const Pool &pool)
{
    return PowerShellBlock().line("Get-CsDatabaseMirrorState -PoolFqdn {} -DatabaseType PersistentChat",
                                  as::fqdn(pool.fqdn));
}

PowerShellBlock &addFirewallRule(PowerShellBlock &block, const CheckedValue &name, const CheckedNumber &port)
{
    return block.line("New-NetFirewallRule -DisplayName {} -Direction Inbound -Protocol TCP -LocalPort {} -Action Allow",
                      name, port);
}

} // namespace twinpool
