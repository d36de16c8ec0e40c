// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/telephony.h"

#include "model/catalog/branchlimits.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/figure.h"
#include "model/topology/voicepaths.h"

namespace twinpool {

double telephoneUsersOf(const VoiceModel &model, double voiceUsers)
{
    return voiceUsers * model.pstnPercent / 100;
}

double telephoneCallsOf(const VoiceModel &model, double telephoneUsers)
{
    return telephoneUsers * model.callsPerHour * model.callMinutes / 60;
}

double callsWithoutBypass(const VoiceModel &model, double telephoneCalls)
{
    return telephoneCalls * (100 - model.bypassPercent) / 100;
}

double dialInCalls(const ConferencingModel &model, double users)
{
    return participantsOf(model, users) * dialInPercent(model) / 100;
}

CallLoad callLoadOf(const UserModel &model, const UserPool &pool)
{
    CallLoad load;
    if (pool.enterpriseVoice) {
        const double calls =
            telephoneCallsOf(model.voice, telephoneUsersOf(model.voice, voiceUsersOf(pool, model)));
        load.withoutBypass = callsWithoutBypass(model.voice, calls);
        load.bypassing = calls - load.withoutBypass;
    }
    if (pool.conferencing && pool.dialInConferencing)
        load.dialIn = dialInCalls(model.conferencing, pool.homedUsers);
    return load;
}

CallCapacity callCapacityOf(const Snapshot &now, const Pool &pool)
{
    CallCapacity capacity;
    const MediationLimits limits = mediationLimitsOf(pool.version);
    capacity.isStandAlone = pool.as<MediationPool>() != nullptr;
    if (const auto *user = pool.as<UserPool>(); !capacity.isStandAlone && (!user || !user->mediation))
        return capacity;
    capacity.each = capacity.isStandAlone ? limits.standAlone : limits.collocated;
    int most = 0;
    for (const Server *server : now.serversOf(pool.id)) {
        if (capacity.isStandAlone) {
            const bool hyperThreading =
                server->hosting == Hosting::Virtual ? server->hostHyperThreading : server->hyperThreading;
            capacity.each = hyperThreading ? limits.standAlone : limits.standAloneWithoutHyperThreading;
        }
        ++capacity.servers;
        capacity.all += capacity.each;
        most = std::max(most, capacity.each);
    }
    capacity.oneFewer = capacity.all - most;
    return capacity;
}

double busyHourAttempts(const VoiceModel &model, double callsPerDay)
{
    return callsPerDay * model.busyPercent / 100 / model.busyHours;
}

int portsFor(double telephoneUsers, VoiceTraffic traffic)
{
    return wholeUp(telephoneUsers / usersPerPort(traffic));
}

int gatewaysFor(int ports)
{
    return wholeUp(double(ports) / gatewayPortsMost);
}

double trunkKbps(double calls)
{
    return calls * (trunkPayloadKbps + trunkHeaderKbps);
}

double trunkKbpsByMediaTable(double calls)
{
    return calls * streams::telephoneAudio.mostKbps;
}

BranchSolution branchSolutionFor(int users, bool resilientWan, bool needsServices)
{
    using enum BranchSolution;
    if (users > branchServerUsers.most || (needsServices && !resilientWan && users >= applianceUsers.least))
        return CentralSite;
    if (resilientWan || users < applianceUsers.least)
        return Gateway;
    return users <= applianceUsers.most ? Appliance : Server;
}

} // namespace twinpool
