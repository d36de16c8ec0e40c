// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/backendrules.h"

#include "model/edits/stores.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

// BES-035
void checkStandardEditionStore(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.isStandard())
        return;
    const SqlStore *store = now.find(pool.as<UserPool>()->userStore);
    if (!store)
        return;
    const bool isLocal = std::ranges::any_of(now.nodesOf(store->id), [&](const SqlNode *node) {
        return node->fqdn.compare(pool.fqdn, Qt::CaseInsensitive) == 0;
    });
    if (!isLocal || store->sqlEdition != SqlEdition::Express || store->haMode != HaMode::Standalone)
        out.add({EntityRef(store->id)}, {store->id});
}

QList<Edit> resetToLocal(const Snapshot &, const Finding &finding)
{
    Edit edit = edits::useStore(finding.subject.as<PoolId>(), StoreRole::BackEnd, {});
    edit.label = QCoreApplication::translate("Edits", "Reset to local Express");
    return {edit};
}

// BES-039
void checkNearFrontEnds(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Rows<Pool> pools = enterprisePoolsOn(now, store.id);
    if (pools.isEmpty())
        return;
    QList<EntityRef> far;
    QStringList served;
    for (const SqlNode *node : now.nodesOf(store.id)) {
        const SiteId site = now.siteOf(*node);
        const auto isElsewhere = [&](const Pool *pool) { return pool->site && pool->site != site; };
        if (!site || std::ranges::none_of(pools, isElsewhere))
            continue;
        far.append(node->id);
        for (const Pool *pool : pools)
            if (isElsewhere(pool) && !served.contains(pool->fqdn))
                served.append(pool->fqdn);
    }
    if (!far.isEmpty())
        out.add({qint64(far.size()), served.join(", "_L1)}, far);
}

QList<Edit> moveToPool(const Snapshot &now, const Finding &finding)
{
    const Rows<Pool> pools = enterprisePoolsOn(now, finding.subject.as<SqlStoreId>());
    if (pools.isEmpty()
        || std::ranges::any_of(pools, [&](const Pool *pool) { return pool->site != pools.front()->site; }))
        return {};
    return {edits::changeStoreAndNodes(
        QCoreApplication::translate("Edits", "Move to the pool's site"), finding.subject.as<SqlStoreId>(),
        [site = pools.front()->site](SqlStore &store) { store.site = site; },
        [](SqlNode &node) { node.physicalSite = {}; })};
}

/// The name of the instance alone, where more was entered; the default instance has none.
QString strippedInstance(const QString &entered, const Rows<SqlNode> &nodes)
{
    QString name = entered.sliced(entered.lastIndexOf(u'\\') + 1);
    name.removeIf([](QChar c) { return c.isSpace(); });
    const auto isServer = [&](const SqlNode *node) {
        return firstLabel(node->fqdn).compare(name, Qt::CaseInsensitive) == 0;
    };
    if (name.contains(u'.') || name.compare("MSSQLSERVER"_L1, Qt::CaseInsensitive) == 0
        || std::ranges::any_of(nodes, isServer))
        name.clear();
    return name;
}

// BES-040
void checkInstanceName(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Rows<SqlNode> nodes = now.nodesOf(store.id);
    const auto looksWrong = [&](const QString &name) { return strippedInstance(name, nodes) != name; };
    QList<EntityRef> wrong;
    const QString *first = looksWrong(store.instanceName) ? &store.instanceName : nullptr;
    for (const SqlNode *node : nodes) {
        if (!node->instanceName || !looksWrong(*node->instanceName))
            continue;
        wrong.append(node->id);
        if (!first)
            first = &*node->instanceName;
    }
    if (first)
        out.add({*first}, wrong);
}

QList<Edit> stripInstanceName(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(finding.subject.as<SqlStoreId>());
    if (!store)
        return {};
    const Rows<SqlNode> nodes = now.nodesOf(store->id);
    QHash<SqlNodeId, QString> names;
    for (const SqlNode *node : nodes)
        if (node->instanceName)
            names.insert(node->id, strippedInstance(*node->instanceName, nodes));
    return {edits::changeStoreAndNodes(
        QCoreApplication::translate("Edits", "Strip to instance name"), store->id,
        [name = strippedInstance(store->instanceName, nodes)](SqlStore &row) { row.instanceName = name; },
        [=](SqlNode &node) {
            if (node.instanceName)
                node.instanceName = names.value(node.id);
        })};
}

// BES-042
void checkReportingServices(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.reportingServicesOn.isEmpty() && rolesOf(now, store.id).contains(StoreRole::Monitoring))
        out.add();
}

} // namespace

std::vector<Rule> backEndPlaceRules()
{
    using namespace pages::platform;
    using namespace pages::sql;
    static constexpr Source storeSettings{"SQL Store Settings Expander (Topology Builder help)",
                                          "SfbServer/help-topics/help-topobld/sql-store-settings-expander.md"};
    return {
        {
            .id = "BES-035",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Standard Edition store made redundant or moved"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Standard Edition server %1 uses %2 instead of its own database."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The Express instance that comes with the server can be neither moved nor mirrored."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Leave the user store on the server itself."),
            .sources = {topologyBasics},
            .check = checkStandardEditionStore,
            .reach = 2,
            .fixes = resetToLocal,
        },
        {
            .id = "BES-039",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Back End far from its Front Ends"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n SQL server(s) of %1 do not stand in the site of %3."),
            .why = QT_TRANSLATE_NOOP("Rules", "Front Ends need a local link to their Back End, not a slow one. A Back End is "
                                              "no way to stretch a pool over sites."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep all its servers in the pool's site; pair pools across sites."),
            .sources = {requirements2015},
            .check = checkNearFrontEnds,
            .fixes = moveToPool,
        },
        {
            .id = "BES-040",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Instance name looks wrong"),
            .message = QT_TRANSLATE_NOOP("Rules", "“%2” does not look like the name of the SQL instance of %1."),
            .why = QT_TRANSLATE_NOOP("Rules", "Only the bare name is expected. Nobody checks it before publishing, and an "
                                              "instance that is missing is not created."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enter the bare name; leave it empty for the default instance."),
            .sources = {storeSettings},
            .check = checkInstanceName,
            .fixes = stripInstanceName,
        },
        {
            .id = "BES-042",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Monitoring needs Reporting Services"),
            .message = QT_TRANSLATE_NOOP("Rules", "No server with Reporting Services is recorded for %1."),
            .why = QT_TRANSLATE_NOOP("Rules", "Monitoring Reports run on SQL Server Reporting Services."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Record where Reporting Services runs."),
            .sources = {requirements2015, requirements2019},
            .check = checkReportingServices,
        },
    };
}

} // namespace twinpool
