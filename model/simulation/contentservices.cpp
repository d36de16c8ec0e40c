// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/filestate.h"
#include "model/simulation/servicejudge.h"

// What pools keep in stores and shares, and the applications beside them: failure-behaviour.md 3.6, 3.7, 4.6, 6.6
// to 6.8.

namespace twinpool {

bool ServiceJudge::hasStore(SiteId site, SqlStoreId id) const
{
    const StoreState *store = m_state.find(id);
    const SqlNode *node = store ? m_now.find(store->serving) : nullptr;
    return store && serves(store->outcome) && (!node || m_reach.joined(site, m_now.siteOf(*node)));
}

const Pool *ServiceJudge::servedBy(const Pool &userPool) const
{
    const PoolState &state = *m_state.find(userPool.id);
    const Pool *by = state.phase == FailoverPhase::FailedOver   ? m_now.partnerOf(userPool.id)
        : state.phase == FailoverPhase::None && !state.onBackup ? &userPool
                                                                : nullptr;
    return by && m_state.runs(by->id) ? by : nullptr;
}

void ServiceJudge::judgeContent()
{
    for (const Pool &pool : m_now.plan.pools) {
        if (const auto *branch = pool.as<SurvivableBranch>(); branch && branch->monitoringStore)
            judgeRecords(pool, branch->monitoringStore);
        const auto *user = pool.as<UserPool>();
        if (!user)
            continue;
        const Pool *by = servedBy(pool);
        judgeMeetings(pool, *user, by);
        judgeVoiceApplications(pool, *user, by);
        if (user->monitoring && user->monitoringStore)
            judgeRecords(pool, user->monitoringStore);
        if (!user->archiving || !user->archivingStore)
            continue;
        if (hasStore(pool.site, user->archivingStore)) {
            works(Service::Archiving, pool.id);
            continue;
        }
        add(Service::Archiving, pool.id, ServiceOutcome::Lost, Fact::ArchivingLost, {user->archivingStore});
        if (user->archivingCriticalMode)
            add(Service::InstantMessages, pool.id, ServiceOutcome::Limited, Fact::ArchivingBlocks,
                {user->archivingStore});
    }
}

void ServiceJudge::judgeMeetings(const Pool &pool, const UserPool &user, const Pool *by)
{
    if (!user.conferencing)
        return;
    if (!by) {
        add(Service::Meetings, pool.id, ServiceOutcome::Lost, Fact::HomePoolDown);
        return;
    }
    const FileStoreId share = by->as<UserPool>()->fileStore;
    const ServiceOutcome files = share ? outcomeOf(m_now, m_state, share) : ServiceOutcome::Works;
    const bool isRestricted = files == ServiceOutcome::Lost && user.archiving && user.archivingCriticalMode;
    if (isRestricted)
        add(Service::Meetings, pool.id, ServiceOutcome::Limited, Fact::MeetingsRestricted, {share});
    else
        works(Service::Meetings, pool.id);
    if (files == ServiceOutcome::Works)
        works(Service::MeetingContent, pool.id);
    else
        add(Service::MeetingContent, pool.id, files, files == ServiceOutcome::Lost ? Fact::FilesLost : Fact::FilesStale,
            {share});
    if (user.officeWebApps && !m_state.runs(user.officeWebApps))
        add(Service::Presenting, pool.id, ServiceOutcome::Lost, Fact::PresentingLost, {user.officeWebApps});
    else if (user.officeWebApps)
        works(Service::Presenting, pool.id);
}

void ServiceJudge::judgeRecords(const Pool &pool, SqlStoreId store)
{
    if (hasStore(pool.site, store))
        works(Service::CallRecords, pool.id);
    else
        add(Service::CallRecords, pool.id, ServiceOutcome::Limited, Fact::RecordsQueued, {store});
}

void ServiceJudge::judgeVoiceApplications(const Pool &pool, const UserPool &user, const Pool *by)
{
    const bool isElsewhere = by && by->id != pool.id;
    const auto judge = [&](Service service, bool stays, ServiceOutcome outcome, Fact fact) {
        const SqlStoreId store = by ? by->as<UserPool>()->userStore : SqlStoreId{};
        if (!by)
            add(service, pool.id, ServiceOutcome::Lost, Fact::HomePoolDown);
        else if (isElsewhere && stays)
            add(service, pool.id, outcome, fact, {by->id});
        else if (store && !hasStore(by->site, store))
            add(service, pool.id, ServiceOutcome::Lost, Fact::FunctionWithoutStore, {store});
        else
            works(service, pool.id);
    };
    if (user.usedApplications.contains(VoiceApplication::ResponseGroup)) {
        const bool areCopied = pool.version >= ProductVersion::V2019 && m_now.plan.deployment.rgsBackupEnabled;
        judge(Service::ResponseGroups, !areCopied, ServiceOutcome::Lost, Fact::ResponseGroupsStay);
    }
    if (user.usedApplications.contains(VoiceApplication::CallPark))
        judge(Service::CallPark, user.callParkCustomMusic, ServiceOutcome::Limited, Fact::ParkMusicStays);
    if (user.usesE911)
        judge(Service::LocationData, true, ServiceOutcome::Lost, Fact::LocationStays);
}

void ServiceJudge::judgeRooms(const ChatState &chat, const Pool &pool, const PersistentChatPool &role)
{
    const auto say = [&](ServiceOutcome outcome, Fact fact, QList<FactArgument> arguments = {}) {
        add(Service::PersistentChat, pool.id, outcome, fact, std::move(arguments));
    };
    const auto isUp = [this](ServerId server) { return !m_state.isDown(server); };
    const qint64 up = std::ranges::count_if(chat.active, isUp), all = static_cast<qint64>(chat.active.size());
    const auto first = std::ranges::find_if(chat.active, isUp);
    const SiteId site = up > 0 ? m_now.siteOf(*m_now.find(*first)) : pool.site; // the pool may stand in two
    const SqlStoreId used = chat.failedOver ? role.backupStore : role.primaryStore;
    const PoolId hop = m_state.find(chat.id)->nextHop;
    if (m_state.find(used) && !hasStore(site, used))
        say(ServiceOutcome::Lost, Fact::ChatStoreLost, {used});
    else if (up == 0)
        say(ServiceOutcome::Lost, Fact::ChatNoServer);
    else if (hop && !m_state.runs(hop))
        say(ServiceOutcome::Lost, Fact::ChatCutOff, {hop});
    else if (up < all)
        say(ServiceOutcome::Works, Fact::ChatServersMissing, {up, all});
    else if (!chat.failedOver && role.drEnabled && role.backupStore && !hasStore(site, role.backupStore))
        say(ServiceOutcome::Works, Fact::ChatRecoveryLost, {role.backupStore});
    else
        works(Service::PersistentChat, pool.id);

    const SqlStoreId compliance = chat.failedOver ? role.complianceBackupStore : role.complianceStore;
    if (!role.complianceEnabled || !compliance)
        return;
    if (hasStore(site, compliance))
        works(Service::Compliance, pool.id);
    else
        add(Service::Compliance, pool.id, ServiceOutcome::Lost, Fact::ComplianceLost, {compliance});
}

void ServiceJudge::judgeApplications()
{
    for (const ChatState &chat : m_state.chats) {
        const Pool &pool = *m_now.find(chat.id);
        judgeRooms(chat, pool, *pool.as<PersistentChatPool>());
    }
    for (const Pool &pool : m_now.plan.pools) {
        const PoolState &state = *m_state.find(pool.id);
        if (!pool.as<TrustedApplicationPool>())
            continue;
        if (state.outcome == PoolOutcome::Down)
            add(Service::Application, pool.id, ServiceOutcome::Lost, Fact::ApplicationDown);
        else if (state.nextHop && !m_state.runs(state.nextHop))
            add(Service::Application, pool.id, ServiceOutcome::Lost, Fact::NextHopDown, {state.nextHop});
        else
            works(Service::Application, pool.id);
    }
}

} // namespace twinpool
