// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/answersfromplan.h"

namespace twinpool {

namespace {

VoicePath pathOf(GatewayKind kind)
{
    return kind == GatewayKind::Sbc  ? VoicePath::SipTrunk
        : kind == GatewayKind::IpPbx ? VoicePath::Pbx
                                     : VoicePath::Gateway;
}

class PlanReader
{
public:
    explicit PlanReader(const Snapshot &now)
        : m_now(now)
        , m_plan(now.plan)
    {
    }

    Answers run()
    {
        readDeployment();
        readUserModel();
        for (const Pool &pool : m_plan.pools)
            if (const auto *user = pool.as<UserPool>())
                readFeatures(*user);
        m_answers.conferencing = m_anyConferencing;
        m_answers.enterpriseVoice = m_anyVoice;
        if (m_anyDialIn != (m_anyConferencing && m_anyVoice))
            m_answers.dialIn = m_anyDialIn;
        readOutside();
        readAvailability();
        for (const Gateway &gateway : m_plan.gateways)
            if (const Site *site = m_now.find(gateway.site); site && site->kind == SiteKind::Central)
                m_answers.voicePath = pathOf(gateway.kind);
        for (const Site &site : m_plan.sites)
            if (site.kind == SiteKind::Central) {
                m_answers.sites.append(answersOf(site));
                readGoal(m_answers.recoveryTimeMinutes, site.recoveryTimeMinutes);
                readGoal(m_answers.recoveryPointMinutes, site.recoveryPointMinutes);
            }
        const bool hasPairs = !m_plan.pairings.isEmpty();
        if (m_answers.sites.size() > 1 && !hasPairs)
            m_answers.disasterRecovery = false;
        return m_answers;
    }

private:
    void readDeployment()
    {
        m_answers.name = m_plan.deployment.name;
        if (m_plan.deployment.targetVersion >= ProductVersion::V2015)
            m_answers.version = m_plan.deployment.targetVersion;
        for (const SipDomain &domain : m_plan.sipDomains)
            if (domain.isDefault || &domain == &*m_plan.sipDomains.begin())
                m_answers.sipDomain = domain.name;
        if (!m_plan.adDomains.isEmpty())
            m_answers.adDomain = m_plan.adDomains.begin()->fqdn;
        if (!m_plan.servers.isEmpty())
            m_answers.hosting = m_plan.servers.begin()->hosting;
    }

    void readUserModel()
    {
        const UserModel &model = m_plan.userModel;
        UsageAnswers &usage = m_answers.usage;
        usage.signedInPercent = model.population.signedInPercent;
        usage.remotePercent = model.population.remotePercent;
        usage.voicePercent = model.population.voicePercent;
        usage.pstnPercent = model.voice.pstnPercent;
        usage.callsPerHour = model.voice.callsPerHour;
        usage.callMinutes = model.voice.callMinutes;
        usage.bypassPercent = model.voice.bypassPercent;
        usage.conferencePercent = model.conferencing.participantsPercent;
        m_answers.mobility = model.population.mobilityPercent > 0;
    }

    void readFeatures(const UserPool &user)
    {
        m_anyConferencing = m_anyConferencing || user.conferencing;
        m_anyDialIn = m_anyDialIn || user.dialInConferencing;
        m_anyVoice = m_anyVoice || user.enterpriseVoice;
        m_answers.admissionControl = m_answers.admissionControl || user.cac;
        m_anyMonitoring = m_anyMonitoring || user.monitoring;
        m_answers.monitoring = m_anyMonitoring;
        m_answers.archiving = m_answers.archiving || user.archiving;
        m_answers.archivingInExchange = m_answers.archivingInExchange || user.exchangeArchiving;
        if (user.isLargeMeetingPool)
            m_answers.largestMeeting = std::max(m_answers.largestMeeting, user.largestMeeting);
    }

    void readOutside()
    {
        m_answers.webConferencing = false;
        FederationAnswers federation;
        federation.organizations = false;
        for (const Pool &pool : m_plan.pools) {
            m_answers.webConferencing = m_answers.webConferencing || pool.as<OfficeWebAppsFarm>();
            m_answers.persistentChat = m_answers.persistentChat || pool.as<PersistentChatPool>();
            m_answers.directors = m_answers.directors || pool.as<DirectorPool>();
            const auto *edge = pool.as<EdgePool>();
            if (!edge || !edge->federationEnabled)
                continue;
            federation.organizations = true;
            federation.publicIm = federation.publicIm || edge->specialPartners.contains(SpecialPartner::PublicIm);
            federation.previousVersions =
                federation.previousVersions || edge->specialPartners.contains(SpecialPartner::Ocs);
            federation.xmpp = federation.xmpp || edge->xmppEnabled;
        }
        m_answers.federation = federation;
    }

    /// Something is there twice: a database, or a Standard Edition server where nothing else can be.
    void readAvailability()
    {
        const auto isSafe = [](const SqlStore &store) { return store.haMode != HaMode::Standalone; };
        m_answers.highAvailability = m_plan.sqlStores.isEmpty()
            ? !m_plan.pairings.isEmpty() || m_plan.pools.isEmpty()
            : std::ranges::any_of(m_plan.sqlStores.begin(), m_plan.sqlStores.end(), isSafe);
    }

    /// The strictest of all sites.
    static void readGoal(int &goal, std::optional<int> minutes)
    {
        if (minutes.value_or(0) > 0 && (goal == 0 || *minutes < goal))
            goal = *minutes;
    }

    SiteAnswers answersOf(const Site &site) const
    {
        SiteAnswers answers;
        answers.name = site.name;
        answers.worldRegion = site.worldRegion;
        answers.dataCenter = site.dataCenter;
        answers.usersPerYear = site.usersPerYear;
        bool conferencing = false, dialIn = false, voice = false, isHome = false;
        for (const Pool *pool : m_now.poolsOf(site.id))
            if (const auto *user = pool->as<UserPool>(); user && !user->isLargeMeetingPool) {
                isHome = true;
                answers.users += user->homedUsers;
                conferencing = conferencing || user->conferencing;
                dialIn = dialIn || user->dialInConferencing;
                voice = voice || user->enterpriseVoice;
            }
        if (isHome && conferencing != m_answers.conferencing)
            answers.conferencing = conferencing;
        if (isHome && voice != m_answers.enterpriseVoice)
            answers.enterpriseVoice = voice;
        if (isHome && dialIn != (conferencing && m_answers.dialIn.value_or(voice)))
            answers.dialIn = dialIn;
        for (const Gateway *gateway : m_now.referring<Gateway>(site.id))
            if (pathOf(gateway->kind) != m_answers.voicePath)
                answers.voicePath = pathOf(gateway->kind);
        for (const Site &branch : m_plan.sites)
            if (branch.kind == SiteKind::Branch && branch.parentSite == site.id) {
                BranchAnswers its;
                its.name = branch.name;
                its.users = branch.users;
                its.resilientWan = branch.resilientWan;
                answers.branches.append(its);
            }
        return answers;
    }

    const Snapshot &m_now;
    const Plan &m_plan;
    Answers m_answers;
    bool m_anyConferencing = false, m_anyDialIn = false, m_anyVoice = false, m_anyMonitoring = false;
};

} // namespace

Answers answersFrom(const Snapshot &now)
{
    return PlanReader(now).run();
}

} // namespace twinpool
