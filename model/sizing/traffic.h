// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// What users need of a network: capacity.md section 12. A kilobit has 1,000 bits.

namespace twinpool {

/// IM and presence of so many users.
double imAndPresenceKbps(const PopulationModel &model, double users);

/// A two-way session, when each stream is given so much.
constexpr int sessionKbps(int streamKbps)
{
    return 2 * streamKbps;
}

/// Sessions of which a limit of call admission control admits so many.
int sessionsWithin(double limitKbps, double sessionKbps);

/// By how much the limits for audio and video exceed a link; 0 when they fit.
double overcommittedKbps(double linkKbps, double audioLimitKbps, double videoLimitKbps);

/// What crosses the network adapters of a pool in the busy hour, in one direction.
struct PoolTraffic {
    double imAndPresenceKbps = 0;
    double conferenceAudioKbps = 0, conferenceVideoKbps = 0, sharingKbps = 0;
    double telephoneKbps = 0; ///< Calls that do not bypass the Mediation Server, and dialling in.
    double totalKbps() const
    {
        return imAndPresenceKbps + conferenceAudioKbps + conferenceVideoKbps + sharingKbps + telephoneKbps;
    }
};
/// With usual or with the highest figures for each stream. Sharing is the usual or highest for every participant in
/// conferences that share: an estimate.
enum class StreamUse : quint8 { Typical, Most };
PoolTraffic trafficOf(const UserModel &model, const UserPool &pool, StreamUse use);

} // namespace twinpool
