// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/results.h"
#include "model/simulation/sitereach.h"

namespace twinpool {

/// Collects the services of a state, topic by topic.
class ServiceJudge
{
public:
    ServiceJudge(const Snapshot &now, const SimState &state)
        : m_now(now)
        , m_state(state)
        , m_reach(now, state.failed)
    {
    }

    void judgeAccess(); ///< Directors, Edge pools, federation, web services (accessservices.cpp).
    void judgeCalls(); ///< Trunks, Mediation, Video Interop (callservices.cpp).
    void judgeContent(); ///< What user pools keep in stores and shares (contentservices.cpp).
    void judgeApplications(); ///< Persistent Chat and other applications (contentservices.cpp).
    void judgeManagement(); ///< Central Management, copies, call admission (managementservices.cpp).
    QList<ServiceResult> take();

    ServiceOutcome remoteAccess(const Pool &edge, Statement &reason) const;

private:
    void add(Service service, EntityRef subject, ServiceOutcome outcome, Fact fact, QList<FactArgument> arguments = {});
    void works(Service service, EntityRef subject) { add(service, subject, ServiceOutcome::Works, Fact::ServiceWorks); }

    void judgeRoute(Service service, PoolId route);
    void judgeWeb(const Pool &pool);
    void judgeTrunks(const Pool &pool);
    void judgeMeetings(const Pool &pool, const UserPool &user, const Pool *by);
    void judgeRecords(const Pool &pool, SqlStoreId monitoringStore);
    void judgeRooms(const ChatState &chat, const Pool &pool, const PersistentChatPool &role);
    void judgeVoiceApplications(const Pool &pool, const UserPool &user, const Pool *by);

    bool hasStore(SiteId site, SqlStoreId store) const; ///< It serves, and can be reached from the site.
    const Pool *
    servedBy(const Pool &userPool) const; ///< With everything: itself, its partner after a failover, or none.

    const Snapshot &m_now;
    const SimState &m_state;
    SiteReach m_reach;
    QList<ServiceResult> m_results;
};

} // namespace twinpool
