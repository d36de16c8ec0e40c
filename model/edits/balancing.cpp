// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/balancing.h"

#include "model/edits/change.h"
#include "model/edits/machines.h"
#include "model/edits/servers.h"
#include "model/topology/webnames.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

/// Whether a pool other than \a pool has this name for its web services, inside or outside.
bool isWebNameOfOthers(const Plan &plan, const QString &name, PoolId pool)
{
    return std::ranges::any_of(plan.pools.begin(), plan.pools.end(), [&](const Pool &other) {
        const WebServices *web = other.id == pool ? nullptr : webServicesOf(other);
        return web
            && (web->internalFqdn.compare(name, Qt::CaseInsensitive) == 0
                || web->externalFqdn.compare(name, Qt::CaseInsensitive) == 0);
    });
}

/// \a wanted or the next name like it that is neither a web name nor the name of a machine or pool.
QString freeWebName(const Plan &plan, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return isWebNameOfOthers(plan, name, {}) || freeDnsName(plan, name) != name;
    };
    return isTaken(wanted) ? nextName(wanted, isTaken) : wanted;
}

/// Gives the internal web services a name of their own unless they have one.
void nameInternalWebOf(Plan &plan, PoolId id)
{
    const Pool *pool = plan.pools.find(id);
    if (!pool || !webServicesOf(*pool) || overridesInternalWeb(*pool))
        return;
    const QString name = freeWebName(plan, u"webint-"_s + pool->fqdn);
    plan.pools.change(id, [&](Pool &row) { webServicesOf(row)->internalFqdn = name; });
}

Error noWebServicesError()
{
    return {QCoreApplication::translate("Edits", "The pool has no web services.")};
}

} // namespace

LoadBalancing usualLoadBalancing(PoolKind kind)
{
    switch (kind) {
    case PoolKind::EnterprisePool:
    case PoolKind::Director:
        return LoadBalancing::DnsPlusHardwareForHttp;
    case PoolKind::Mediation:
    case PoolKind::PersistentChat:
    case PoolKind::Edge:
    case PoolKind::VideoInterop:
    case PoolKind::TrustedApplication:
        return LoadBalancing::Dns;
    case PoolKind::OfficeWebApps:
        return LoadBalancing::Hardware;
    case PoolKind::StandardEdition:
    case PoolKind::BranchAppliance:
    case PoolKind::BranchServer:
        return LoadBalancing::None;
    }
    Q_UNREACHABLE();
}

Edit balanceWithHardwareForHttp(PoolId id)
{
    const QString label = QCoreApplication::translate("Edits", "Use DNS load balancing, hardware for HTTP");
    return {label, [=](Plan plan) -> Result<Plan> {
                const bool found = plan.pools.change(
                    id, [](Pool &pool) { pool.loadBalancing = LoadBalancing::DnsPlusHardwareForHttp; });
                if (!found)
                    return goneError();
                nameInternalWebOf(plan, id);
                return plan;
            }};
}

Edit balanceByDns(PoolId id)
{
    return changeRow(QCoreApplication::translate("Edits", "Use DNS load balancing"), id, [](Pool &pool) {
        if (pool.loadBalancing == LoadBalancing::None)
            pool.loadBalancing = LoadBalancing::Dns;
        if (auto *edge = pool.as<EdgePool>())
            for (auto *side : {&edge->internalLoadBalancing, &edge->externalLoadBalancing})
                if (*side == LoadBalancing::None)
                    *side = LoadBalancing::Dns;
    });
}

Edit nameInternalWeb(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Name internal web services"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(id);
                if (!pool)
                    return goneError();
                if (!webServicesOf(*pool))
                    return noWebServicesError();
                nameInternalWebOf(plan, id);
                return plan;
            }};
}

Edit clearInternalWebName(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Clear internal web name"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(id);
                if (!pool)
                    return goneError();
                if (!webServicesOf(*pool))
                    return noWebServicesError();
                plan.pools.change(id, [](Pool &row) { webServicesOf(row)->internalFqdn.clear(); });
                return plan;
            }};
}

Edit renameRepeatedWebNames(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Give web services free names"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(id);
                if (!pool)
                    return goneError();
                const WebServices *web = webServicesOf(*pool);
                if (!web)
                    return noWebServicesError();
                WebServices renamed = *web;
                if (isWebNameOfOthers(plan, renamed.externalFqdn, id))
                    renamed.externalFqdn = freeWebName(plan, renamed.externalFqdn);
                if (overridesInternalWeb(*pool) && isWebNameOfOthers(plan, renamed.internalFqdn, id))
                    renamed.internalFqdn = freeWebName(plan, renamed.internalFqdn);
                plan.pools.change(id, [&](Pool &row) { *webServicesOf(row) = renamed; });
                return plan;
            }};
}

} // namespace twinpool::edits
