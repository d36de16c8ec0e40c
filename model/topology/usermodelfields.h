// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/fieldtraits.h"
#include "model/topology/usermodel.h"

// The description of the user model, in the order of the file. A share in percent is at most 100.

namespace twinpool {

inline constexpr Range percentRange{0, 100};
inline constexpr Range divisorPercentRange{1, 100}, divisorRange{0.1, 1e9}; // of what others are divided by

template <>
struct Fields<PopulationModel> {
    template <class A>
    static void visit(A &a)
    {
        a("enabledPercent", &PopulationModel::enabledPercent, divisorPercentRange);
        a("signedInPercent", &PopulationModel::signedInPercent, divisorPercentRange);
        a("voicePercent", &PopulationModel::voicePercent, percentRange);
        a("mobilityPercent", &PopulationModel::mobilityPercent, percentRange);
        a("endpointsWithMobility", &PopulationModel::endpointsWithMobility);
        a("endpointsWithoutMobility", &PopulationModel::endpointsWithoutMobility);
        a("remotePercent", &PopulationModel::remotePercent, percentRange);
        a("currentClientPercent", &PopulationModel::currentClientPercent, percentRange);
        a("previousClientPercent", &PopulationModel::previousClientPercent, percentRange);
        a("webClientPercent", &PopulationModel::webClientPercent, percentRange);
        a("contactsMost", &PopulationModel::contactsMost);
        a("contactsWithPublicIm", &PopulationModel::contactsWithPublicIm);
        a("contactsWithoutPublicIm", &PopulationModel::contactsWithoutPublicIm);
        a("publicImInternalPercent", &PopulationModel::publicImInternalPercent, percentRange);
        a("publicImConsumerPercent", &PopulationModel::publicImConsumerPercent, percentRange);
        a("publicImFederatedPercent", &PopulationModel::publicImFederatedPercent, percentRange);
        a("internalContactsPercent", &PopulationModel::internalContactsPercent, percentRange);
        a("federatedContactsPercent", &PopulationModel::federatedContactsPercent, percentRange);
        a("sessionHours", &PopulationModel::sessionHours);
        a("signInMinutes", &PopulationModel::signInMinutes);
        a("createdPercentPerWeek", &PopulationModel::createdPercentPerWeek, percentRange);
        a("disabledPercentPerWeek", &PopulationModel::disabledPercentPerWeek, percentRange);
        a("changedPercentPerWeek", &PopulationModel::changedPercentPerWeek, percentRange);
        a("groupsPerDirectoryUser", &PopulationModel::groupsPerDirectoryUser);
        a("groupsTo30Percent", &PopulationModel::groupsTo30Percent, percentRange);
        a("groupsTo50Percent", &PopulationModel::groupsTo50Percent, percentRange);
        a("groupsTo100Percent", &PopulationModel::groupsTo100Percent, percentRange);
        a("groupsTo500Percent", &PopulationModel::groupsTo500Percent, percentRange);
        a("chatPercent", &PopulationModel::chatPercent, percentRange);
    }
};

template <>
struct Fields<MessagingModel> {
    template <class A>
    static void visit(A &a)
    {
        a("sessionsPerDay", &MessagingModel::sessionsPerDay);
        a("messagesPerSession", &MessagingModel::messagesPerSession);
        a("messagesInImConference", &MessagingModel::messagesInImConference);
        a("messagesInAvConference", &MessagingModel::messagesInAvConference);
        a("pollsPerHour", &MessagingModel::pollsPerHour);
        a("searchesPerHour", &MessagingModel::searchesPerHour);
        a("resultsPerSearch", &MessagingModel::resultsPerSearch);
        a("searchRefreshMinutes", &MessagingModel::searchRefreshMinutes);
        a("searchRefreshesPerHour", &MessagingModel::searchRefreshesPerHour);
        a("publicationsPerHour", &MessagingModel::publicationsPerHour);
        a("publicationsPerHourMost", &MessagingModel::publicationsPerHourMost);
        a("presenceDocumentKb", &MessagingModel::presenceDocumentKb);
        a("presenceDocumentKbMost", &MessagingModel::presenceDocumentKbMost);
        a("subscriptionsPerHour", &MessagingModel::subscriptionsPerHour);
        a("subscriptionMinutes", &MessagingModel::subscriptionMinutes);
        a("prefixQueriesPerDay", &MessagingModel::prefixQueriesPerDay);
        a("exactQueriesPerDay", &MessagingModel::exactQueriesPerDay);
        a("photoQueriesPerDay", &MessagingModel::photoQueriesPerDay);
        a("organizationQueriesPerDay", &MessagingModel::organizationQueriesPerDay);
        a("exactQueriesInBatchesPercent", &MessagingModel::exactQueriesInBatchesPercent, percentRange);
        a("contactsPerBatch", &MessagingModel::contactsPerBatch);
        a("sharingSessionsPerDay", &MessagingModel::sharingSessionsPerDay);
        a("fileTransfersPerDay", &MessagingModel::fileTransfersPerDay);
        a("fileTransferMb", &MessagingModel::fileTransferMb);
    }
};

template <>
struct Fields<ConferencingModel> {
    template <class A>
    static void visit(A &a)
    {
        a("participantsPercent", &ConferencingModel::participantsPercent, percentRange);
        a("scheduledPercent", &ConferencingModel::scheduledPercent, percentRange);
        a("recurringPercent", &ConferencingModel::recurringPercent, percentRange);
        a("openPercent", &ConferencingModel::openPercent, percentRange);
        a("anonymousPercent", &ConferencingModel::anonymousPercent, percentRange);
        a("closedPercent", &ConferencingModel::closedPercent, percentRange);
        a("mixedAudioPercent", &ConferencingModel::mixedAudioPercent, percentRange);
        a("voipOnlyPercent", &ConferencingModel::voipOnlyPercent, percentRange);
        a("dialInOnlyPercent", &ConferencingModel::dialInOnlyPercent, percentRange);
        a("noAudioPercent", &ConferencingModel::noAudioPercent, percentRange);
        a("voipOfMixedPercent", &ConferencingModel::voipOfMixedPercent, percentRange);
        a("imOnlyPercent", &ConferencingModel::imOnlyPercent, percentRange);
        a("furtherModalityPercent", &ConferencingModel::furtherModalityPercent, percentRange);
        a("sharingPercent", &ConferencingModel::sharingPercent, percentRange);
        a("imPercent", &ConferencingModel::imPercent, percentRange);
        a("dataPercent", &ConferencingModel::dataPercent, percentRange);
        a("videoPercent", &ConferencingModel::videoPercent, percentRange);
        a("notesPercent", &ConferencingModel::notesPercent, percentRange);
        a("multiViewPercent", &ConferencingModel::multiViewPercent, percentRange);
        a("streamsReceived", &ConferencingModel::streamsReceived);
        a("presentations", &ConferencingModel::presentations);
        a("presentationMb", &ConferencingModel::presentationMb);
        a("presentationWithVideoMb", &ConferencingModel::presentationWithVideoMb);
        a("peakDataMbPerSecond", &ConferencingModel::peakDataMbPerSecond);
        a("internalPercent", &ConferencingModel::internalPercent, percentRange);
        a("remotePercent", &ConferencingModel::remotePercent, percentRange);
        a("outsidePercent", &ConferencingModel::outsidePercent, percentRange);
        a("federatedPercent", &ConferencingModel::federatedPercent, percentRange);
        a("joinMinutes", &ConferencingModel::joinMinutes);
        a("of4Percent", &ConferencingModel::of4Percent, percentRange);
        a("of6Percent", &ConferencingModel::of6Percent, percentRange);
        a("of11Percent", &ConferencingModel::of11Percent, percentRange);
        a("anonymousCallersPercent", &ConferencingModel::anonymousCallersPercent, percentRange);
        a("dialInSeconds", &ConferencingModel::dialInSeconds);
        a("holdMusicPercent", &ConferencingModel::holdMusicPercent, percentRange);
        a("holdMusicMinutes", &ConferencingModel::holdMusicMinutes);
        a("dialInLobbyPercent", &ConferencingModel::dialInLobbyPercent, percentRange);
        a("lobbyPercent", &ConferencingModel::lobbyPercent, percentRange);
        a("busyPercent", &ConferencingModel::busyPercent, percentRange);
        a("busyHours", &ConferencingModel::busyHours, divisorRange);
        a("dayHours", &ConferencingModel::dayHours, divisorRange);
        a("videoSystemsPercent", &ConferencingModel::videoSystemsPercent, percentRange);
    }
};

template <>
struct Fields<VoiceModel> {
    template <class A>
    static void visit(A &a)
    {
        a("pstnPercent", &VoiceModel::pstnPercent, percentRange);
        a("callsPerHour", &VoiceModel::callsPerHour);
        a("callMinutes", &VoiceModel::callMinutes);
        a("bypassPercent", &VoiceModel::bypassPercent, percentRange);
        a("busyPercent", &VoiceModel::busyPercent, percentRange);
        a("busyHours", &VoiceModel::busyHours, divisorRange);
        a("responseGroupPercent", &VoiceModel::responseGroupPercent, percentRange);
        a("parkedPercent", &VoiceModel::parkedPercent, percentRange);
        a("conferencingPolicies", &VoiceModel::conferencingPolicies);
        a("archivingPolicies", &VoiceModel::archivingPolicies);
        a("presencePolicies", &VoiceModel::presencePolicies);
        a("voicePoliciesPerSite", &VoiceModel::voicePoliciesPerSite);
        a("ownVoicePolicyPercent", &VoiceModel::ownVoicePolicyPercent, percentRange);
    }
};

template <>
struct Fields<ChatModel> {
    template <class A>
    static void visit(A &a)
    {
        a("roomsPerUser", &ChatModel::roomsPerUser);
        a("pollsPerHour", &ChatModel::pollsPerHour);
        a("usersPerPoll", &ChatModel::usersPerPoll);
        a("endpointsPerUser", &ChatModel::endpointsPerUser);
        a("visibleRoomsPerUser", &ChatModel::visibleRoomsPerUser);
        a("polledPerRoom", &ChatModel::polledPerRoom);
        a("pollSeconds", &ChatModel::pollSeconds, divisorRange);
        a("presenceChangesPerHour", &ChatModel::presenceChangesPerHour);
        a("smallRoomUsers", &ChatModel::smallRoomUsers, divisorRange);
        a("mediumRoomUsers", &ChatModel::mediumRoomUsers, divisorRange);
        a("largeRoomUsers", &ChatModel::largeRoomUsers, divisorRange);
        a("smallRoomsPerUser", &ChatModel::smallRoomsPerUser);
        a("mediumRoomsPerUser", &ChatModel::mediumRoomsPerUser);
        a("largeRoomsPerUser", &ChatModel::largeRoomsPerUser);
        a("messagesPerRoomDay", &ChatModel::messagesPerRoomDay);
    }
};

template <>
struct Fields<EstimateModel> {
    template <class A>
    static void visit(A &a)
    {
        a("recordDays", &EstimateModel::recordDays);
        a("archivingDays", &EstimateModel::archivingDays);
        a("conferenceMinutes", &EstimateModel::conferenceMinutes, divisorRange);
        a("contentDays", &EstimateModel::contentDays);
        a("otherFilesGb", &EstimateModel::otherFilesGb);
        a("backupChangesPerHour", &EstimateModel::backupChangesPerHour);
        a("backupChangeKb", &EstimateModel::backupChangeKb);
        a("backupZipPercent", &EstimateModel::backupZipPercent, percentRange);
        a("backupSafety", &EstimateModel::backupSafety);
        a("hypervisorPercent", &EstimateModel::hypervisorPercent, Range{0, 90});
        a("withoutHyperThreadingPercent", &EstimateModel::withoutHyperThreadingPercent, divisorPercentRange);
        a("processorMostPercent", &EstimateModel::processorMostPercent, Range{1, 1000});
    }
};

template <>
struct Fields<UserModel> {
    template <class A>
    static void visit(A &a)
    {
        a("population", &UserModel::population);
        a("messaging", &UserModel::messaging);
        a("conferencing", &UserModel::conferencing);
        a("voice", &UserModel::voice);
        a("chat", &UserModel::chat);
        a("estimates", &UserModel::estimates);
    }
};

/// Calls \a f(part, field, number, Range) for each number, in the order of the file: part `population`, field
/// `remotePercent`. Through a model that is not const the number can be changed.
template <class Model, class F>
void forEachShare(Model &model, F f)
{
    const auto visitPart = [&]<class Part>(const char *part, Part UserModel::*member) {
        const auto visitField = [&](const char *field, double Part::*number, Range range = {}) {
            f(part, field, model.*member.*number, range);
        };
        Fields<Part>::visit(visitField);
    };
    Fields<UserModel>::visit(visitPart);
}

} // namespace twinpool
