// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

namespace twinpool::test {

/// Makes plans in a few lines. What a test does not say is filled so that no rule of its family fires on it, as
/// reference-topologies.md asks for samples (what is not drawn, such as Office Web Apps or a reverse proxy, is told as
/// missing): names below `example.net`, one domain, one operating system, user stores in
/// a group (2019, SE) or mirrored with witness (2015), DFS with two members, recommended memory, voice and Edge left out.
///
///     PlanBuilder(ProductVersion::V2019).site("Paris").enterprise("par", 3).site("Lyon").enterprise("lyo", 3)
///         .pair("par", "lyo").link("Paris", "Lyon").cms("par").plan()
///
/// Rows are found by their name or first DNS label.
class PlanBuilder
{
public:
    explicit PlanBuilder(ProductVersion version = ProductVersion::SE);

    PlanBuilder &site(const char *name);   ///< Central; what follows stands here.
    PlanBuilder &branch(const char *name, const char *parent);
    PlanBuilder &enterprise(const char *name, int servers = 3, int users = 6000); ///< With store `be-NAME`, file store `fs-NAME`.
    PlanBuilder &standard(const char *name, int users = 1000);                    ///< With a share on a server of its own.
    PlanBuilder &director(const char *name, int servers = 2);
    PlanBuilder &edge(const char *name, const char *nextHop, int servers = 2);
    PlanBuilder &mediation(const char *name, const char *nextHop, int servers = 2);
    PlanBuilder &persistentChat(const char *name, const char *nextHop, int servers = 2); ///< With store `pc-NAME`.
    PlanBuilder &videoInterop(const char *name, const char *nextHop, int servers = 2);
    PlanBuilder &trustedApplication(const char *name, const char *nextHop, int servers = 1);
    PlanBuilder &officeWebApps(const char *name, int servers = 2);
    PlanBuilder &survivableBranch(const char *name, const char *userServicesPool, int users = 100);
    PlanBuilder &store(const char *name, HaMode mode); ///< A SQL store with its nodes `sql1-NAME` and so on.
    PlanBuilder &gateway(const char *name);
    PlanBuilder &trunk(const char *name, const char *gateway, const char *mediation);
    PlanBuilder &loadBalancer(const char *name, std::initializer_list<const char *> pools);
    PlanBuilder &reverseProxy(const char *name, std::initializer_list<const char *> pools);
    PlanBuilder &link(const char *siteA, const char *siteB);
    PlanBuilder &pair(const char *poolA, const char *poolB); ///< Voice failover on, three servers seen.
    PlanBuilder &cms(const char *pool);

    PlanBuilder &deployed(); ///< What is drawn so far stands; what follows changes it.
    PlanBuilder &scenario(const char *name);
    PlanBuilder &event(int minute, ScenarioAction action, EntityRef target); ///< Of the last scenario.

    /// Changes the row called \a name: `.change<Pool>("par", [](Pool &pool) { … })`.
    template <class Row, class F>
    PlanBuilder &change(const char *name, F f)
    {
        m_plan.table<Row>().change(id<Row>(name), f);
        return *this;
    }
    template <class F>
    PlanBuilder &user(const char *name, F f)
    {
        return change<Pool>(name, [&](Pool &pool) { f(*pool.as<UserPool>()); });
    }
    template <class F>
    PlanBuilder &deployment(F f)
    {
        f(m_plan.deployment);
        return *this;
    }
    /// Any change that the other functions do not offer.
    template <class F>
    PlanBuilder &plan(F f)
    {
        f(m_plan);
        return *this;
    }

    /// The id of the row called \a name; ends the test program when there is none.
    template <class Row>
    auto id(const char *name) const
    {
        for (const Row &row : m_plan.table<Row>())
            if (isCalled(row.id, name))
                return row.id;
        qFatal("no row is called %s", name);
    }

    Plan plan() const { return m_plan; }
    SnapshotPtr snapshot() const { return std::make_shared<const Snapshot>(m_plan); }

private:
    bool isCalled(EntityRef ref, const char *name) const;
    PoolId addPool(const char *name, PoolRole role, int servers, LoadBalancing loadBalancing);
    FileStoreId addFileStore(const QString &name, FileStoreKind kind);
    SqlStoreId addStore(const QString &name, HaMode mode);

    Plan m_plan;
    SiteId m_site;
};

} // namespace twinpool::test
