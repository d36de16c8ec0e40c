// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/interviewshape.h"

#include "model/catalog/capacity.h"
#include "model/sizing/chat.h"
#include "model/sizing/figure.h"
#include "model/sizing/frontends.h"
#include "model/sizing/machines.h"
#include "model/sizing/remoteaccess.h"
#include "model/sizing/telephony.h"

#include <numeric>

namespace twinpool {

namespace {

/// Calls of an hour that a class of traffic stands for.
double callsPerHourOf(VoiceTraffic traffic)
{
    return traffic == VoiceTraffic::Light ? 1 : traffic == VoiceTraffic::Medium ? 2 : VoiceModel().callsPerHour;
}

class Shaper
{
public:
    explicit Shaper(const Answers &answers)
        : m_answers(answers)
        , m_model(userModelOf(answers))
        , m_limits(limitsOf(answers.version))
    {
        Server server;
        server.hosting = answers.hosting;
        m_usersPerFrontEnd = usersPerFrontEndPublished * powerOf(server, answers.version, m_model.estimates);
    }

    DeploymentShape run()
    {
        m_shape.highAvailability = m_answers.highAvailability;
        addSites();
        m_shape.disasterRecovery = m_answers.disasterRecovery.value_or(m_answers.sites.size() > 1);
        pairSites();
        for (int site = 0; site < siteCount(); ++site)
            if (!m_shape.sites[index(site)].partner || *m_shape.sites[index(site)].partner > site)
                addUserPools(site);
        addLargeMeetingPool();
        chooseHubs();
        for (int site = 0; site < siteCount(); ++site) {
            if (isHub(site)) {
                addWebApps(m_shape.sites[index(site)]);
                addEdges(site);
            }
            addGateways(site);
        }
        for (UserPoolShape &pool : m_shape.userPools)
            addMediation(pool);
        if (m_answers.persistentChat && m_answers.version == ProductVersion::V2015)
            m_shape.chatServers = chatServers();
        return std::move(m_shape);
    }

private:
    static size_t index(int number) { return static_cast<size_t>(number); }
    int siteCount() const { return static_cast<int>(m_shape.sites.size()); }
    int allUsers() const
    {
        return std::accumulate(m_shape.sites.begin(), m_shape.sites.end(), 0,
                               [](int sum, const SiteShape &site) { return sum + site.users; });
    }

    void addSites()
    {
        std::vector<SiteShape> ofBranches;
        for (const SiteAnswers &answers : m_answers.sites) {
            SiteShape site;
            site.answers = &answers;
            site.users = answers.users;
            site.conferencing = answers.conferencing.value_or(m_answers.conferencing);
            site.enterpriseVoice = answers.enterpriseVoice.value_or(m_answers.enterpriseVoice);
            const bool dialIn = answers.dialIn.value_or(m_answers.dialIn.value_or(site.enterpriseVoice));
            site.dialIn = site.conferencing && dialIn;
            site.voicePath = answers.voicePath.value_or(m_answers.voicePath);
            for (const BranchAnswers &branch : answers.branches) {
                if (branchSolutionFor(branch.users, branch.resilientWan, branch.needsServices)
                    != BranchSolution::CentralSite)
                    continue;
                SiteShape own = site;
                own.answers = nullptr;
                own.branch = &branch;
                own.users = branch.users;
                ofBranches.push_back(own);
                site.users = std::max(0, site.users - branch.users);
            }
            m_shape.sites.push_back(site);
        }
        std::ranges::move(ofBranches, std::back_inserter(m_shape.sites));
    }

    /// Neighbours in size take over for each other, so that neither has to be much larger than for its own users.
    void pairSites()
    {
        std::vector<int> bySize(m_shape.sites.size());
        std::iota(bySize.begin(), bySize.end(), 0);
        std::ranges::stable_sort(bySize, std::greater(), [this](int site) { return m_shape.sites[index(site)].users; });
        m_shape.largestSite = bySize.front();
        if (!m_shape.disasterRecovery)
            return;
        for (size_t at = 0; at + 1 < bySize.size(); at += 2) {
            m_shape.sites[index(bySize[at])].partner = bySize[at + 1];
            m_shape.sites[index(bySize[at + 1])].partner = bySize[at];
        }
    }

    /// Front Ends that an Enterprise pool needs, \a users those of the whole pair.
    int frontEnds(double users) const
    {
        const int servers = m_shape.highAvailability ? frontEndsWithSpare(users, m_answers.version, m_usersPerFrontEnd)
                                                     : frontEndsForLoad(users, m_answers.version, m_usersPerFrontEnd);
        return std::max(recommendedFrontEnds, servers);
    }

    /// Users that one pool of the largest size serves, in a pair for both.
    int mostUsersServed() const
    {
        const int spare = m_shape.highAvailability ? 1 : 0;
        return std::min(m_limits.usersPerPool, static_cast<int>((m_limits.frontEnds - spare) * m_usersPerFrontEnd));
    }

    int addPool(int site, PoolEdition edition, int users, int servers)
    {
        UserPoolShape pool;
        pool.site = site;
        pool.edition = edition;
        pool.users = users;
        pool.servers = servers;
        m_shape.userPools.push_back(pool);
        return static_cast<int>(m_shape.userPools.size()) - 1;
    }

    void pairPools(int a, int b)
    {
        m_shape.userPools[index(a)].partner = b;
        m_shape.userPools[index(b)].partner = a;
    }

    /// The part of \a users that the \a which-th of \a parts pools gets; all parts together are all users.
    static int partOf(int users, int which, int parts)
    {
        return static_cast<int>(qint64(users) * (which + 1) / parts - qint64(users) * which / parts);
    }

    void addUserPools(int first)
    {
        const SiteShape &site = m_shape.sites[index(first)];
        if (!site.partner)
            return addPoolsOfLonelySite(first, site.users);
        const int second = *site.partner, users = site.users, others = m_shape.sites[index(second)].users;
        if (std::max(users, others) <= usersPerStandardEdition) {
            pairPools(addPool(first, PoolEdition::Standard, users, 1), addPool(second, PoolEdition::Standard, others, 1));
            return;
        }
        const int pairs = std::max({frontEndsFor(qint64(users) + others, mostUsersServed()),
                                    frontEndsFor(std::max(users, others), m_limits.usersPerPairedPool)});
        for (int which = 0; which < pairs; ++which) {
            const int here = partOf(users, which, pairs), there = partOf(others, which, pairs);
            const int servers = frontEnds(double(here) + there);
            pairPools(addPool(first, PoolEdition::Enterprise, here, servers),
                      addPool(second, PoolEdition::Enterprise, there, servers));
        }
    }

    /// Two paired Standard Edition servers where they are enough, otherwise Enterprise pools.
    void addPoolsOfLonelySite(int site, int users)
    {
        const bool wantsPair = m_shape.highAvailability || m_shape.disasterRecovery;
        if (users <= usersPerStandardEdition && !wantsPair) {
            addPool(site, PoolEdition::Standard, users, 1);
            return;
        }
        if (users <= usersPerStandardEditionSurvivor && wantsPair) {
            pairPools(addPool(site, PoolEdition::Standard, partOf(users, 0, 2), 1),
                      addPool(site, PoolEdition::Standard, partOf(users, 1, 2), 1));
            return;
        }
        const int pools = frontEndsFor(users, mostUsersServed());
        for (int which = 0; which < pools; ++which) {
            const int here = partOf(users, which, pools);
            addPool(site, PoolEdition::Enterprise, here, frontEnds(here));
        }
    }

    void addLargeMeetingPool()
    {
        if (m_answers.largestMeeting <= mostParticipants || !m_answers.conferencing)
            return;
        // The pages advise two servers, which later versions refuse (capacity.md section 14, rows 27 and 36).
        const int servers = m_answers.version == ProductVersion::V2015 ? 2 : recommendedFrontEnds;
        m_shape.userPools[index(addPool(m_shape.largestSite, PoolEdition::Enterprise, 0, servers))].forLargeMeetings = true;
    }

    /// The largest site, every site with more users than a Standard Edition server homes, and the partners of those.
    void chooseHubs()
    {
        std::vector<bool> isHub(m_shape.sites.size());
        for (int site = 0; site < siteCount(); ++site) {
            const SiteShape &shape = m_shape.sites[index(site)];
            if (site != m_shape.largestSite && shape.users <= usersPerStandardEdition)
                continue;
            isHub[index(site)] = true;
            if (shape.partner)
                isHub[index(*shape.partner)] = true;
        }
        for (int site = 0; site < siteCount(); ++site) {
            SiteShape &shape = m_shape.sites[index(site)];
            const bool partnerIsHub = shape.partner && isHub[index(*shape.partner)];
            shape.hub = isHub[index(site)] ? site : partnerIsHub ? *shape.partner : m_shape.largestSite;
        }
    }

    bool isHub(int site) const { return m_shape.sites[index(site)].hub == site; }

    bool hasAccessFromOutside() const
    {
        return m_answers.usage.remotePercent > 0 || m_answers.federation.any() || m_answers.mobility;
    }

    void addWebApps(SiteShape &site)
    {
        if (m_answers.webConferencing && m_answers.conferencing)
            site.webAppsServers = m_shape.highAvailability ? 2 : 1;
    }

    /// User pools that stay together behind one Edge pool: a pair whose sites use the same hub, or a pool alone.
    struct Group {
        QList<int> pools;
        int users = 0; ///< With those of partners that other Edge pools serve.
    };
    std::vector<Group> groupsBehind(int hub) const
    {
        std::vector<Group> groups;
        for (int number = 0; number < static_cast<int>(m_shape.userPools.size()); ++number) {
            const UserPoolShape &pool = m_shape.userPools[index(number)];
            if (m_shape.sites[index(pool.site)].hub != hub)
                continue;
            Group group{{number}, pool.users};
            if (pool.partner) {
                const UserPoolShape &partner = m_shape.userPools[index(*pool.partner)];
                const bool isTogether = m_shape.sites[index(partner.site)].hub == hub;
                if (isTogether && *pool.partner < number)
                    continue; // came with its partner
                if (isTogether)
                    group.pools.append(*pool.partner);
                group.users += partner.users;
            }
            groups.push_back(group);
        }
        std::ranges::stable_sort(groups, std::greater(), &Group::users);
        return groups;
    }

    int remoteServers(int users) const
    {
        const double remote = remoteUsersOf(m_model.population, users);
        return m_shape.highAvailability ? remoteServersWithSpare(remote, m_answers.version)
                                        : std::max(1, remoteServersForLoad(remote, m_answers.version));
    }

    /// As few Edge pools as can have enough servers, each with about as many users.
    void addEdges(int hub)
    {
        if (!hasAccessFromOutside())
            return;
        const std::vector<Group> groups = groupsBehind(hub);
        const int most = m_answers.directors ? std::min(edgeServersMost, directorsMost) : edgeServersMost;
        for (size_t count = 1; count <= groups.size(); ++count) {
            std::vector<int> users(count), edgeOf;
            for (const Group &group : groups) {
                const auto least = std::ranges::min_element(users);
                edgeOf.push_back(static_cast<int>(least - users.begin()));
                *least += group.users;
            }
            if (count < groups.size()
                && std::ranges::any_of(users, [&](int its) { return remoteServers(its) > most; }))
                continue;
            const int first = static_cast<int>(m_shape.edges.size());
            for (int its : users) {
                const int servers = std::min(most, remoteServers(its));
                m_shape.edges.push_back({hub, servers, m_answers.directors ? servers : 0});
            }
            for (size_t at = 0; at < groups.size(); ++at)
                for (int pool : groups[at].pools)
                    m_shape.userPools[index(pool)].edge = first + edgeOf[at];
            return;
        }
    }

    /// What so many users of a site ask of Mediation Servers.
    double callsOf(const SiteShape &site, int users) const
    {
        UserPool pool;
        pool.homedUsers = users;
        pool.conferencing = site.conferencing;
        pool.enterpriseVoice = site.enterpriseVoice;
        pool.dialInConferencing = site.dialIn;
        return callLoadOf(m_model, pool).forMediation();
    }

    /// Trunks of providers ask for Mediation Servers of their own, and so do more calls than the Front Ends can carry;
    /// Standard Edition sites are too small for the former.
    void addMediation(UserPoolShape &pool) const
    {
        const SiteShape &site = m_shape.sites[index(pool.site)];
        if (!site.hasTelephony() || pool.forLargeMeetings)
            return;
        const MediationLimits limits = mediationLimitsOf(m_answers.version);
        const bool isEnterprise = pool.edition == PoolEdition::Enterprise;
        const int others = pool.partner ? m_shape.userPools[index(*pool.partner)].users : 0;
        const double calls = callsOf(site, pool.users + others);
        const int frontEnds = pool.servers - (isEnterprise && m_shape.highAvailability);
        const double carried = double(limits.collocated) * frontEnds * (100 + collocatedCallsTolerancePercent) / 100;
        if (calls <= carried && !(isEnterprise && site.voicePath == VoicePath::SipTrunk))
            return;
        const int each = m_answers.hosting == Hosting::Virtual ? limits.standAloneWithoutHyperThreading
                                                               : limits.standAlone;
        pool.mediationServers =
            std::min(m_limits.frontEnds, std::max(1, wholeUp(calls / each)) + m_shape.highAvailability);
    }

    void addGateways(int number)
    {
        SiteShape &site = m_shape.sites[index(number)];
        if (!site.hasTelephony())
            return;
        const double callers = telephoneUsersOf(m_model.voice, site.users * m_model.population.voicePercent / 100);
        const int ports = std::max(gatewayPortsLeast, portsFor(callers, voiceTrafficOf(m_model.voice.callsPerHour)));
        site.gateways = std::max(gatewaysFor(ports), m_shape.highAvailability ? gatewaysForAvailability : 1);
        site.portsPerGateway = wholeUp(double(ports) / site.gateways);
    }

    int chatServers()
    {
        const double users = allUsers() * m_model.population.chatPercent / 100;
        m_shape.chatUsersLeftOut = wholeUp(std::max(0.0, users - usersPerChatPool));
        const int active = std::min(activeChatServers(users), activeChatServersMost);
        return std::min(std::max(1, active) + m_shape.highAvailability, chatServersMost);
    }

    const Answers &m_answers;
    const UserModel m_model;
    const PoolLimits m_limits;
    double m_usersPerFrontEnd = usersPerFrontEndPublished;
    DeploymentShape m_shape;
};

} // namespace

UserModel userModelOf(const Answers &answers)
{
    const UsageAnswers &usage = answers.usage;
    UserModel model;
    model.population.signedInPercent = usage.signedInPercent;
    model.population.remotePercent = usage.remotePercent;
    model.population.voicePercent = usage.voicePercent;
    model.voice.pstnPercent = usage.pstnPercent;
    model.voice.callsPerHour = usage.traffic ? callsPerHourOf(*usage.traffic) : usage.callsPerHour;
    model.voice.callMinutes = usage.callMinutes;
    model.voice.bypassPercent = usage.bypassPercent;
    model.conferencing.participantsPercent = usage.conferencePercent;
    if (!answers.mobility)
        model.population.mobilityPercent = 0;
    return model;
}

DeploymentShape shapeOf(const Answers &answers)
{
    return Shaper(answers).run();
}

} // namespace twinpool
