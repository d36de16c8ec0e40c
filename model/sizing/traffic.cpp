// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/traffic.h"

#include "model/catalog/bandwidth.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/telephony.h"

#include <cmath>

namespace twinpool {

namespace {

double kbpsOf(const StreamFigures &stream, StreamUse use)
{
    return use == StreamUse::Typical ? stream.typicalKbps : stream.mostKbps;
}

} // namespace

double imAndPresenceKbps(const PopulationModel &model, double users)
{
    return imAndPresenceKbpsPerEndpoint * model.endpointsWithoutMobility * users;
}

int sessionsWithin(double limitKbps, double sessionKbps)
{
    return static_cast<int>(std::floor(limitKbps / sessionKbps));
}

double overcommittedKbps(double linkKbps, double audioLimitKbps, double videoLimitKbps)
{
    return std::max(0.0, audioLimitKbps + videoLimitKbps - linkKbps);
}

PoolTraffic trafficOf(const UserModel &model, const UserPool &pool, StreamUse use)
{
    const ConferencingModel &conferencing = model.conferencing;
    PoolTraffic traffic;
    traffic.imAndPresenceKbps = imAndPresenceKbps(model.population, pool.homedUsers);
    if (pool.conferencing) {
        const double participants = participantsOf(conferencing, pool.homedUsers);
        const double furtherModality = participants * conferencing.furtherModalityPercent / 100;
        traffic.conferenceAudioKbps =
            participants * voipPercent(conferencing) / 100 * kbpsOf(streams::conferenceAudio, use);
        traffic.conferenceVideoKbps =
            furtherModality * conferencing.videoPercent / 100 * kbpsOf(streams::conferenceVideoReceived, use);
        traffic.sharingKbps = furtherModality * conferencing.sharingPercent / 100
            * (use == StreamUse::Typical ? sharingTypicalKbps : sharingMostKbps);
    }
    traffic.telephoneKbps = callLoadOf(model, pool).forMediation() * kbpsOf(streams::telephoneAudio, use);
    return traffic;
}

} // namespace twinpool
