// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/conferencing.h"

#include "model/catalog/conferencelimits.h"
#include "model/sizing/figure.h"

namespace twinpool {

double participantsOf(const ConferencingModel &model, double users)
{
    return users * model.participantsPercent / 100;
}

double averageConferenceSize(const ConferencingModel &model)
{
    const double size = (4 * model.of4Percent + 6 * model.of6Percent + 11 * model.of11Percent) / 100;
    return std::max(size, 1.0); // whatever the planner makes of the shares
}

double conferencesFor(const ConferencingModel &model, double participants)
{
    return participants / averageConferenceSize(model);
}

double conferencesPerHour(const UserModel &model, double users)
{
    return conferencesFor(model.conferencing, participantsOf(model.conferencing, users)) * 60
        / model.estimates.conferenceMinutes;
}

double peakFactor(const ConferencingModel &model)
{
    return model.busyPercent / 100 * model.dayHours / model.busyHours;
}

double othersDuringLargeMeeting(const ConferencingModel &model, double users)
{
    return std::max<double>(othersDuringLargeMeetingLeast, participantsOf(model, users) - mostParticipants);
}

double dialInPercent(const ConferencingModel &model)
{
    return model.dialInOnlyPercent + model.mixedAudioPercent * (100 - model.voipOfMixedPercent) / 100;
}

double voipPercent(const ConferencingModel &model)
{
    return model.voipOnlyPercent + model.mixedAudioPercent * model.voipOfMixedPercent / 100;
}

double contentMbPerConference(const ConferencingModel &model)
{
    return model.furtherModalityPercent / 100 * model.dataPercent / 100 * model.presentations * model.presentationMb;
}

double activeVideoSystems(const ConferencingModel &model, int videoSystems)
{
    return videoSystems * model.videoSystemsPercent / 100;
}

int videoInteropServers(double activeVideoSystems)
{
    return wholeUp(activeVideoSystems / videoSystemsPerServer);
}

int sharingParticipants(int frontEnds)
{
    return frontEnds * sharingParticipantsPerFrontEnd;
}

} // namespace twinpool
