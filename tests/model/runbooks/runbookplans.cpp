// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/runbooks/runbookplans.h"

#include "tests/model/checklist/checklistplans.h"
#include "tests/support/workedplans.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

QList<Runbook> runbooksOf(const Snapshot &now)
{
    QList<Runbook> runbooks;
    for (const RunbookChoice &choice : allRunbooks(now)) {
        if (!choice.kind)
            continue;
        const auto runbook = generateRunbook(now, *choice.kind, choice.subject);
        if (!runbook)
            qFatal("%s", qPrintable(runbook.error().text()));
        runbooks.append(*runbook);
    }
    return runbooks;
}

EntityRef rowNamed(const Plan &plan, const QString &name)
{
    EntityRef found;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (!found && nameOf(plan, row.id) == name)
                found = row.id;
    });
    return found;
}

Runbook runbookOf(const Plan &plan, RunbookKind kind, const QString &subject)
{
    const auto runbook = generateRunbook(Snapshot(plan), kind, rowNamed(plan, subject));
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().text()));
    return *runbook;
}

Plan olderPlan()
{
    Plan plan = workedPlanC2();
    const SiteId geneva = plan.sites.begin()->id, zurich = (++plan.sites.begin())->id;
    const EntityRef mirrored = rowNamed(plan, u"pool-gva.corp.example.net"_s);
    const EntityRef third = rowNamed(plan, u"fe3-gva.corp.example.net"_s);
    plan.servers.remove(third.as<ServerId>());
    const EntityRef store = rowNamed(plan, u"BE-GVA"_s);

    Pool partner = *plan.pools.find(mirrored.as<PoolId>());
    partner.fqdn = u"pool-zrh.corp.example.net"_s;
    partner.site = zurich;
    SqlStore copy = *plan.sqlStores.find(store.as<SqlStoreId>());
    copy.name = u"BE-ZRH"_s;
    copy.site = zurich;
    partner.as<UserPool>()->userStore = plan.add(copy);
    for (int ordinal : {1, 2}) {
        SqlNode node;
        node.store = partner.as<UserPool>()->userStore;
        node.ordinal = ordinal;
        node.role = ordinal == 1 ? SqlNodeRole::Database : SqlNodeRole::Mirror;
        node.fqdn = u"sql%1-zrh.corp.example.net"_s.arg(ordinal);
        plan.add(node);
    }
    Pairing pair;
    pair.poolA = mirrored.as<PoolId>();
    pair.poolB = plan.add(partner);
    plan.add(pair);
    for (int ordinal : {1, 2, 3}) {
        Server server;
        server.pool = pair.poolB;
        server.ordinal = ordinal;
        server.fqdn = u"fe%1-zrh.corp.example.net"_s.arg(ordinal);
        plan.add(server);
    }
    const auto pools = plan.pools;
    for (Pool pool : pools) {
        pool.hostsCms = pool.id == pair.poolA;
        plan.pools.set(pool);
    }

    for (const auto &[town, site] : {std::pair(u"gva"_s, geneva), std::pair(u"zrh"_s, zurich)}) {
        EdgePool edge;
        edge.nextHop = pair.poolA;
        edge.federationEnabled = edge.xmppEnabled = site == geneva;
        Pool pool;
        pool.fqdn = u"edge-%1.corp.example.net"_s.arg(town);
        pool.site = site;
        pool.version = ProductVersion::V2015;
        pool.role = edge;
        Server server;
        server.pool = plan.add(pool);
        server.fqdn = u"edge1-%1.corp.example.net"_s.arg(town);
        plan.add(server);
    }
    const EntityRef chat = rowNamed(plan, u"pchat.corp.example.net"_s);
    plan.pools.change(chat.as<PoolId>(), [](Pool &pool) {
        pool.as<PersistentChatPool>()->logShippingShare = uR"(\\fs1-zrh.corp.example.net\logship$)"_s;
        pool.as<PersistentChatPool>()->complianceEnabled = true;
    });
    return plan;
}

QList<Plan> completePlans()
{
    Plan responding = workedPlanA();
    const auto pools = responding.pools;
    for (Pool pool : pools)
        if (auto *user = pool.as<UserPool>()) {
            user->usedApplications.insert(VoiceApplication::ResponseGroup);
            responding.pools.set(pool);
        }
    return {workedPlanA(), workedPlanB(), responding, olderPlan(), clusteredPlan()};
}

QStringList commandLines(const RunbookStep &step)
{
    QStringList lines;
    for (const auto &block : step.commands)
        lines += block ? block->text().split(u'\n') : QStringList(block.error().text());
    return lines;
}

QStringList commandLines(const Runbook &runbook)
{
    QStringList lines;
    for (const RunbookStep &step : runbook.steps)
        lines += commandLines(step);
    return lines;
}

} // namespace twinpool::test
