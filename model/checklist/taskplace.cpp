// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/tasktext.h"

namespace twinpool {

namespace {

/// The place by its name, or what it is called without one.
QString known(const QString &name, const char *otherwise)
{
    return name.isEmpty() ? QCoreApplication::translate("Checklist", otherwise) : name;
}

const PersistentChatPool *chatOf(const Task &task, const Snapshot &now)
{
    const Pool *pool = now.find(task.object.as<PoolId>());
    return pool ? pool->as<PersistentChatPool>() : nullptr;
}

/// The store that \a task is about; of Persistent Chat the primary one.
const SqlStore *storeOf(const Task &task, const Snapshot &now)
{
    if (const auto *chat = chatOf(task, now))
        return now.find(chat->primaryStore);
    const SqlNode *node = now.find(task.object.as<SqlNodeId>());
    return now.find(node ? node->store : task.object.as<SqlStoreId>());
}

/// The database servers of a place; each row of the enum that names some is here.
QList<const SqlNode *> nodesAt(TaskPlace place, const Task &task, const PlanFacts &plan, const SqlStore &store)
{
    const auto *chat = chatOf(task, plan.now);
    const SqlStore *backup = chat ? plan.now.find(chat->backupStore) : nullptr;
    const SqlNode *shippedTo = backup ? plan.primaryOf(*backup) : nullptr;
    switch (place) {
    case TaskPlace::FirstNode:
    case TaskPlace::FirstInstance:
    case TaskPlace::QuorumWitness:
        return {plan.primaryOf(store), shippedTo};
    case TaskPlace::OtherNodes:
    case TaskPlace::OtherInstances:
        return plan.nodesOf(store).mid(1);
    case TaskPlace::NodesAndWitness:
        return nodesWithWitness(plan, store);
    case TaskPlace::Witness:
        return {plan.witnessOf(store)};
    case TaskPlace::Instance:
        return {plan.now.find(task.object.as<SqlNodeId>())};
    case TaskPlace::NewReplica:
        return plan.newReplicasOf(store);
    case TaskPlace::Publishing:
        return plan.publishedTo(store);
    default:
        return plan.nodesOf(store) + QList{shippedTo};
    }
}

bool namesInstances(TaskPlace place)
{
    return place == TaskPlace::Instance || place == TaskPlace::FirstInstance || place == TaskPlace::EveryInstance
           || place == TaskPlace::OtherInstances;
}

/// Names of the database servers that a place speaks of.
QString databaseServers(TaskPlace place, const Task &task, const PlanFacts &plan)
{
    const SqlStore *store = storeOf(task, plan.now);
    if (!store)
        return QString();
    QStringList names;
    for (const SqlNode *node : nodesAt(place, task, plan, *store))
        if (node)
            names.append(namesInstances(place) ? connectionOf(plan, *node).text() : node->fqdn);
    if (place == TaskPlace::QuorumWitness && !store->cluster.witnessServer.isEmpty())
        names.append(store->cluster.witnessServer);
    return names.join(QLatin1StringView(", "));
}

/// Name of the first server of the pool that \a task is about, or of any pool.
QString firstServer(const Task &task, const PlanFacts &plan, PoolId pool)
{
    if (!pool)
        pool = task.object.as<PoolId>();
    if (const SqlStore *store = storeOf(task, plan.now); store && !pool)
        if (const Pool *user = plan.backEndPool(*store))
            pool = user->id;
    const auto servers = plan.now.serversOf(pool);
    return servers.isEmpty() ? nameOf(plan.now.plan, task.object) : servers.first()->fqdn;
}

/// The server of the share; of DFS the servers behind it.
QString fileServers(const Task &task, const PlanFacts &plan)
{
    const FileStore *store = plan.now.plan.fileStores.find(task.object.as<FileStoreId>());
    if (!store)
        return QString();
    if (store->kind != FileStoreKind::Dfs)
        return store->serverFqdn;
    QStringList names;
    for (const FileServer *member : plan.now.membersOf(store->id))
        names.append(member->fqdn);
    return names.join(QLatin1StringView(", "));
}

/// Name of the site that \a object is or stands in.
QString siteName(const Snapshot &now, EntityRef object)
{
    const Pool *pool = now.find(object.as<PoolId>());
    return nameOf(now.plan, pool ? EntityRef(pool->site) : EntityRef(object.as<SiteId>()));
}

/// A sentence about the site of a task, or one without it.
QString ofSite(const QString &site, const char *sentence, const char *otherwise)
{
    return site.isEmpty() ? QCoreApplication::translate("Checklist", otherwise)
                          : QCoreApplication::translate("Checklist", sentence).arg(site);
}

QString firewalls(const Task &task, const Snapshot &now)
{
    if (const Pairing *pair = now.find(task.object.as<PairingId>()))
        return QCoreApplication::translate("Checklist", "the firewalls between %1 and %2")
            .arg(siteName(now, pair->poolA), siteName(now, pair->poolB));
    const QString site = siteName(now, task.object);
    if (task.object.kind == EntityKind::Pool)
        return ofSite(site, QT_TRANSLATE_NOOP("Checklist", "the outer and inner perimeter firewalls of %1"),
                      QT_TRANSLATE_NOOP("Checklist", "the perimeter firewalls"));
    return ofSite(site, QT_TRANSLATE_NOOP("Checklist", "the firewalls of %1"),
                  QT_TRANSLATE_NOOP("Checklist", "the firewalls"));
}

} // namespace

QString placeOf(const Task &task, const Snapshot &now)
{
    const PlanFacts plan(now);
    const Deployment &deployment = plan.deployment;
    switch (task.definition->where) {
    case TaskPlace::Object:
        return nameOf(now.plan, task.object);
    case TaskPlace::PlanningTool:
        return QCoreApplication::translate("Checklist", "Twinpool");
    case TaskPlace::ManagementComputer:
        return known(deployment.managementHost, QT_TRANSLATE_NOOP("Checklist", "the management computer"));
    case TaskPlace::DnsServer:
        return known(deployment.dnsServer, QT_TRANSLATE_NOOP("Checklist", "the internal DNS server"));
    case TaskPlace::FirstNode:
    case TaskPlace::EveryNode:
    case TaskPlace::OtherNodes:
    case TaskPlace::NodesAndWitness:
    case TaskPlace::Witness:
    case TaskPlace::Instance:
    case TaskPlace::FirstInstance:
    case TaskPlace::EveryInstance:
    case TaskPlace::OtherInstances:
    case TaskPlace::QuorumWitness:
    case TaskPlace::NewReplica:
    case TaskPlace::Publishing:
        return known(databaseServers(task.definition->where, task, plan),
                     QT_TRANSLATE_NOOP("Checklist", "the database servers"));
    case TaskPlace::MirrorShareServer: {
        const SqlStore *store = storeOf(task, now);
        return known(store ? store->mirrorShare.server : QString(),
                     QT_TRANSLATE_NOOP("Checklist", "the server of the transfer share"));
    }
    case TaskPlace::FirstServer:
        return firstServer(task, plan, {});
    case TaskPlace::CmsServer:
        return plan.cms ? firstServer(task, plan, plan.cms->id)
                        : QCoreApplication::translate("Checklist", "a server of the pool with Central Management");
    case TaskPlace::BothPools:
        return QCoreApplication::translate("Checklist", "a Front End Server of each pool");
    case TaskPlace::ServedPools: {
        QStringList names;
        for (const Pool *pool : plan.servedBy(task.object.as<PoolId>()))
            names.append(pool->fqdn);
        return QCoreApplication::translate("Checklist", "the Front End Servers of %1")
            .arg(names.join(QLatin1StringView(", ")));
    }
    case TaskPlace::ManagementShell:
        return QCoreApplication::translate("Checklist", "a computer with the Management Shell");
    case TaskPlace::ActiveDirectory:
        return QCoreApplication::translate("Checklist", "a computer of the domain");
    case TaskPlace::SchemaMaster:
        return QCoreApplication::translate("Checklist", "the domain controller that is the schema master");
    case TaskPlace::OtherDomainController:
        return QCoreApplication::translate("Checklist", "another domain controller");
    case TaskPlace::ForestRoot:
        return QCoreApplication::translate("Checklist",
                                           "a computer of the forest root domain with the core components");
    case TaskPlace::FileServers:
        return known(fileServers(task, plan), QT_TRANSLATE_NOOP("Checklist", "the file servers"));
    case TaskPlace::LoadBalancers:
        return ofSite(siteName(now, task.object), QT_TRANSLATE_NOOP("Checklist", "the load balancer of %1"),
                      QT_TRANSLATE_NOOP("Checklist", "the load balancer"));
    case TaskPlace::ReverseProxy:
        return ofSite(siteName(now, task.object), QT_TRANSLATE_NOOP("Checklist", "the reverse proxy of %1"),
                      QT_TRANSLATE_NOOP("Checklist", "the reverse proxy"));
    case TaskPlace::Firewalls:
        return firewalls(task, now);
    case TaskPlace::CertificationAuthority:
        return known(deployment.certificationAuthority,
                     QT_TRANSLATE_NOOP("Checklist", "the internal certification authority"));
    case TaskPlace::Provider:
        return QCoreApplication::translate("Checklist", "the provider");
    case TaskPlace::Everywhere:
        return QCoreApplication::translate("Checklist", "several computers");
    case TaskPlace::ClientComputers:
        return QCoreApplication::translate("Checklist", "two computers of the domain with clients");
    case TaskPlace::Reporting: {
        const SqlStore *store = storeOf(task, now);
        if (store && !store->reportingServicesOn.isEmpty())
            return store->reportingServicesOn;
        return known(databaseServers(TaskPlace::FirstNode, task, plan),
                     QT_TRANSLATE_NOOP("Checklist", "the server with Reporting Services"));
    }
    case TaskPlace::TemporaryPool:
        return known(nameOf(now.plan, deployment.cmsTemporaryPool),
                     QT_TRANSLATE_NOOP("Checklist", "a server of the temporary pool"));
    case TaskPlace::Nowhere:
        return QStringLiteral("-");
    }
    return QString();
}

} // namespace twinpool
