// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/interviewshape.h"
#include "model/topology/plan.h"

namespace twinpool {

/// A plan in the making: adds pools and what they cannot be without, all named after their site. Every machine gets the
/// newest listed Windows, the recommended memory and the hosting of the answers.
class PlanDraft
{
public:
    PlanDraft(const Answers &answers, const DeploymentShape &shape);

    Plan &plan() { return m_plan; }
    Plan take() { return std::move(m_plan); }

    SiteId addSite(const SiteShape &site);
    SiteId addBranch(const BranchAnswers &branch, SiteId parent);

    PoolId addUserPool(const UserPoolShape &shape, SiteId site);
    PoolId addEdge(SiteId site, int servers, PoolId nextHop);
    PoolId addDirector(SiteId site, int servers);
    PoolId addMediation(SiteId site, int servers, PoolId nextHop);
    PoolId addWebApps(SiteId site, int servers);
    PoolId addChat(SiteId site, int servers, PoolId nextHop);
    PoolId addSurvivableBranch(SiteId site, SurvivableKind kind, int users, PoolId userServicesPool);

    /// With a trunk to a pool's Mediation Servers.
    GatewayId addGateway(SiteId site, GatewayKind kind, int ports, PoolId mediation);
    void addReverseProxy(SiteId site, const QList<PoolId> &pools);
    void addLoadBalancer(SiteId site, const QList<PoolId> &pools);

    /// How new databases of this deployment are made available.
    HaMode storeMode() const;

private:
    QString labelOf(SiteId site) const; ///< `par` for “Paris”.
    QString internalName(const QString &label) const;
    QString externalName(const QString &label) const;
    PoolId addPool(PoolKind kind, SiteId site, const QString &poolLabel, const QString &serverLabel, int servers);
    void addServer(const Pool &pool, const QString &fqdn, int ordinal);

    const Answers &m_answers;
    const DeploymentShape &m_shape;
    Plan m_plan;
};

} // namespace twinpool
