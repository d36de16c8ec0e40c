// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/usermodel.h"

// Meetings of the users of a pool: capacity.md section 6.

namespace twinpool {

/// Users in a conference at one time.
double participantsOf(const ConferencingModel &model, double users);

/// Participants of an average conference, the largest meeting aside.
double averageConferenceSize(const ConferencingModel &model);

/// Conferences of so many participants.
double conferencesFor(const ConferencingModel &model, double participants);

/// Conferences that begin in an hour, on average.
double conferencesPerHour(const UserModel &model, double users);

/// How many times the average the busy hours have.
double peakFactor(const ConferencingModel &model);

/// Users in other conferences while the pool holds its largest meeting.
double othersDuringLargeMeeting(const ConferencingModel &model, double users);

/// Participants who dial in, and who use VoIP, in percent of all.
double dialInPercent(const ConferencingModel &model);
double voipPercent(const ConferencingModel &model);

/// Presentations of an average conference, in MB.
double contentMbPerConference(const ConferencingModel &model);

/// Video systems in a conference at one time, and servers for them.
double activeVideoSystems(const ConferencingModel &model, int videoSystems);
int videoInteropServers(double activeVideoSystems);

/// Participants who can share screens in a pool.
int sharingParticipants(int frontEnds);

} // namespace twinpool
