// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/edits/change.h"
#include "model/edits/machines.h"
#include "model/edits/servers.h"
#include "model/edits/stores.h"

namespace twinpool {

namespace {

// OWA-001
void checkHasFarm(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *user = pool.as<UserPool>(); user && user->conferencing && !user->officeWebApps)
        out.add();
}

/// Farms of the pool's site come first.
QList<Edit> associateFarm(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    QList<Edit> near, far;
    for (const Pool &farm : now.plan.pools) {
        if (!farm.as<OfficeWebAppsFarm>())
            continue;
        //: %1 is an Office Web Apps farm.
        const QString label = QCoreApplication::translate("Edits", "Present through %1").arg(farm.fqdn);
        (farm.site == pool->site ? near : far)
            .append(changeRole<UserPool>(label, pool->id, [id = farm.id](UserPool &user) { user.officeWebApps = id; }));
    }
    return near + far;
}

// OWA-002
void checkFarmSize(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<OfficeWebAppsFarm>() || now.serverCountOf(pool.id) != 1)
        return;
    const auto users = now.referring<Pool>(pool.id);
    if (std::ranges::any_of(users, [](const Pool *other) { return other->as<UserPool>(); }))
        out.add();
}

/// The name of a farm must not stay that of its only server, which is left to people.
QList<Edit> addFarmServer(const Snapshot &now, const Finding &finding)
{
    const Pool *farm = now.find(finding.subject.as<PoolId>());
    if (!farm)
        return {};
    for (const Server *server : now.serversOf(farm->id))
        if (server->fqdn.compare(farm->fqdn, Qt::CaseInsensitive) == 0)
            return {};
    const Edit add = edits::addServers(farm->id, 1);
    const Edit open = changeRow(add.label, farm->id, [](Pool &row) {
        row.isSingleComputer = false;
        if (row.loadBalancing == LoadBalancing::None)
            row.loadBalancing = LoadBalancing::Hardware;
    });
    return {edits::inSequence(add.label, {add, open})};
}

/// What else runs on a server of a farm.
QList<EntityRef> othersOn(const Snapshot &now, const Server &server)
{
    QList<EntityRef> others;
    if (server.fqdn.isEmpty())
        return others;
    for (const Server *other : now.named<Server>(server.fqdn))
        if (other->pool != server.pool)
            others.append(other->id);
    for (const SqlNode *node : now.named<SqlNode>(server.fqdn))
        others.append(node->id);
    for (const ReverseProxy *proxy : now.named<ReverseProxy>(server.fqdn))
        others.append(proxy->id);
    return others;
}

bool bearsOtherSoftware(const Server &server)
{
    EnumSet<OtherSoftware> other = server.otherSoftware;
    other.remove(OtherSoftware::OfficeWebApps);
    return !other.isEmpty();
}

// OWA-003
void checkOwnMachines(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<OfficeWebAppsFarm>())
        return;
    QList<EntityRef> shared, others;
    for (const Server *server : now.serversOf(pool.id)) {
        const QList<EntityRef> on = othersOn(now, *server);
        if (on.isEmpty() && !bearsOtherSoftware(*server))
            continue;
        shared.append(server->id);
        others += on;
    }
    if (!shared.isEmpty())
        out.add({qint64(shared.size())}, shared + others);
}

QList<Edit> createSeparateServers(const Snapshot &now, const Finding &finding)
{
    QList<Edit> steps;
    for (const Server *server : now.serversOf(finding.subject.as<PoolId>()))
        if (finding.related.contains(EntityRef(server->id)))
            steps.append(edits::giveOwnMachine(server->id));
    return {edits::inSequence(QCoreApplication::translate("Edits", "Create separate server"), steps)};
}

} // namespace

const std::vector<Rule> &officeWebAppsRules()
{
    static constexpr Source conferencing{
        "Hardware and software requirements for conferencing",
        "SfbServer/plan-your-deployment/conferencing/hardware-and-software-requirements.md"};
    static constexpr Source reference{"Reference topologies",
                                      "SfbServer/plan-your-deployment/topology-basics/reference-topologies.md"};
    static const std::vector<Rule> rules{
        {
            .id = "OWA-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Conferencing without Office Web Apps"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has conferencing, but no Office Web Apps farm."),
            .why = QT_TRANSLATE_NOOP("Rules", "Without a farm nobody can present PowerPoint files in meetings."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Associate a farm with the pool."),
            .sources = {conferencing, reference},
            .check = checkHasFarm,
            .reach = 0,
            .fixes = associateFarm,
        },
        {
            .id = "OWA-002",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Single Office Web Apps server"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Office Web Apps farm %1 has only one server."),
            .why = QT_TRANSLATE_NOOP("Rules", "When it fails, nobody can present PowerPoint files any more."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a server, and a load balancer."),
            .sources = {reference},
            .check = checkFarmSize,
            .fixes = addFarmServer,
        },
        {
            .id = "OWA-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Office Web Apps collocated"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules", "%n server(s) of the Office Web Apps farm %1 run something else as well."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "Office Web Apps needs machines of its own, without roles of this product, SQL Server "
                "or other server applications."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Separate them."),
            .sources = {conferencing,
                        {"Topology Basics", "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"}},
            .check = checkOwnMachines,
            .reach = 2,
            .fixes = createSeparateServers,
        },
    };
    return rules;
}

} // namespace twinpool
