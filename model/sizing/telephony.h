// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/telephonylimits.h"
#include "model/topology/snapshot.h"

// Calls to the telephone network, Mediation Servers, gateways and branches: capacity.md section 8.

namespace twinpool {

/// Of so many voice users those who may call the telephone network.
double telephoneUsersOf(const VoiceModel &model, double voiceUsers);

/// Their calls at one time in the busy hour, and those of them that do not bypass the Mediation Server.
double telephoneCallsOf(const VoiceModel &model, double telephoneUsers);
double callsWithoutBypass(const VoiceModel &model, double telephoneCalls);

/// Calls at one time of those who dial in to conferences. They end in the pool and never bypass.
double dialInCalls(const ConferencingModel &model, double users);

/// What Mediation Servers have to carry for a pool, by the user model.
struct CallLoad {
    double withoutBypass = 0, dialIn = 0;
    double bypassing = 0; ///< For signalling only; no figure is published.
    double forMediation() const { return withoutBypass + dialIn; }
};
CallLoad callLoadOf(const UserModel &model, const UserPool &pool);

/// Calls without bypass that the Mediation Servers of a pool carry, beside Front Ends or stand-alone.
struct CallCapacity {
    int servers = 0;
    int each = 0;     ///< A server like the last one.
    int all = 0;      ///< All servers.
    int oneFewer = 0; ///< After the loss of the strongest.
    bool isStandAlone = false;
};
/// Stand-alone servers carry less without hyper-threading. Empty for pools without Mediation Servers.
CallCapacity callCapacityOf(const Snapshot &now, const Pool &pool);

/// Attempts in the busy hour for so many calls a day.
double busyHourAttempts(const VoiceModel &model, double callsPerDay);

/// Ports for people who call the telephone network, and gateways of the largest sort for so many ports.
int portsFor(double telephoneUsers, VoiceTraffic traffic);
int gatewaysFor(int ports);

/// A SIP trunk for so many calls: by the formula of the page on trunks, and by the tables of media.
double trunkKbps(double calls);
double trunkKbpsByMediaTable(double calls);

/// What a branch should have to keep its telephony.
enum class BranchSolution : quint8 {
    Gateway,     ///< A gateway or SIP trunk alone.
    Appliance,   ///< A Survivable Branch Appliance.
    Server,      ///< A Survivable Branch Server, or two appliances.
    CentralSite, ///< A Standard Edition pair; the branch becomes a central site.
};
constexpr auto enumNames(BranchSolution)
{
    using enum BranchSolution;
    return std::to_array<EnumName<BranchSolution>>({
        {Gateway, "gateway", QT_TRANSLATE_NOOP("Enum", "A gateway alone")},
        {Appliance, "appliance", QT_TRANSLATE_NOOP("Enum", "A Survivable Branch Appliance")},
        {Server, "server", QT_TRANSLATE_NOOP("Enum", "A Survivable Branch Server or two appliances")},
        {CentralSite, "centralSite", QT_TRANSLATE_NOOP("Enum", "A central site with a Standard Edition pair")},
    });
}
/// \a needsServices: presence and conferencing must work while the branch is cut off.
/// Source: pages::pairing::voiceResiliency.
BranchSolution branchSolutionFor(int users, bool resilientWan, bool needsServices);

} // namespace twinpool
