// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How people use the system. Every published capacity supposes the defaults here ("User models in Skype for Business
// Server"; capacity.md section 3); a plan keeps what differs. Names, units and pages of the fields, for people, are in
// model/sizing/usermodelshares.h. All fields are numbers, so that one table and one form serve them.

namespace twinpool {

/// Who there is. Shares are of the users of a pool unless said otherwise.
struct PopulationModel {
    double enabledPercent = 70;  ///< Of the people in the directory.
    double signedInPercent = 80; ///< Of the enabled users, on a given day.
    double voicePercent = 60;    ///< With Enterprise Voice.
    double mobilityPercent = 40; ///< With a phone beside another client.
    double endpointsWithMobility = 1.9, endpointsWithoutMobility = 1.5; ///< For each user.
    double remotePercent = 30; ///< Through an Edge Server.
    double currentClientPercent = 65, previousClientPercent = 30, webClientPercent = 5;
    double contactsMost = 1000, contactsWithPublicIm = 80, contactsWithoutPublicIm = 50; ///< For each user.
    double publicImInternalPercent = 50, publicImConsumerPercent = 40, publicImFederatedPercent = 10; ///< Of contacts.
    double internalContactsPercent = 80, federatedContactsPercent = 20; ///< Of contacts, without public IM.
    double sessionHours = 12;
    double signInMinutes = 120; ///< In which everybody signs in.
    double createdPercentPerWeek = 0.5, disabledPercentPerWeek = 0.5, changedPercentPerWeek = 5;
    double groupsPerDirectoryUser = 3;
    double groupsTo30Percent = 64, groupsTo50Percent = 13, groupsTo100Percent = 10, groupsTo500Percent = 13; ///< By size.
    double chatPercent = 25; ///< In Persistent Chat.
    bool operator==(const PopulationModel &) const = default;
};

/// IM, presence and address book, for each user.
struct MessagingModel {
    double sessionsPerDay = 6, messagesPerSession = 10; ///< Between two people.
    double messagesInImConference = 5, messagesInAvConference = 2;
    double pollsPerHour = 60; ///< Of presence.
    double searchesPerHour = 6, resultsPerSearch = 20;
    double searchRefreshMinutes = 5, searchRefreshesPerHour = 2;
    double publicationsPerHour = 4, publicationsPerHourMost = 6; ///< Of presence.
    double presenceDocumentKb = 4, presenceDocumentKbMost = 25;
    double subscriptionsPerHour = 6, subscriptionMinutes = 10;
    double prefixQueriesPerDay = 4, exactQueriesPerDay = 60, photoQueriesPerDay = 25, organizationQueriesPerDay = 1;
    double exactQueriesInBatchesPercent = 40, contactsPerBatch = 20;
    double sharingSessionsPerDay = 0.25; ///< Application sharing between two people.
    double fileTransfersPerDay = 0.05, fileTransferMb = 1;
    bool operator==(const MessagingModel &) const = default;
};

/// Meetings. Shares are of the conferences unless said otherwise.
struct ConferencingModel {
    double participantsPercent = 5; ///< Of the users, in a conference at one time.
    double scheduledPercent = 60;
    double recurringPercent = 80, openPercent = 10, anonymousPercent = 8, closedPercent = 2; ///< Of the scheduled ones.
    double mixedAudioPercent = 40, voipOnlyPercent = 35, dialInOnlyPercent = 15, noAudioPercent = 10;
    double voipOfMixedPercent = 75; ///< Of the participants where both are in use.
    double imOnlyPercent = 10;
    double furtherModalityPercent = 75;
    double sharingPercent = 50, imPercent = 50, dataPercent = 20, videoPercent = 20, notesPercent = 15; ///< Of those.
    double multiViewPercent = 70; ///< Of the participants with video.
    double streamsReceived = 3;   ///< Of video, at most.
    double presentations = 2, presentationMb = 10, presentationWithVideoMb = 30; ///< Of a conference with data.
    double peakDataMbPerSecond = 1.1;
    double internalPercent = 50, remotePercent = 25, outsidePercent = 15, federatedPercent = 10; ///< Of the participants.
    double joinMinutes = 5; ///< In which all join.
    double of4Percent = 85, of6Percent = 10, of11Percent = 5; ///< By size, beside the large meeting.
    double anonymousCallersPercent = 70;                      ///< Of those who dial in.
    double dialInSeconds = 50, holdMusicPercent = 50, holdMusicMinutes = 5;
    double dialInLobbyPercent = 5, lobbyPercent = 25; ///< Who wait to be let in.
    double busyPercent = 75, busyHours = 4, dayHours = 8; ///< Most of a day's conferences fall into some of its hours.
    double videoSystemsPercent = 20; ///< Of the video systems in rooms, in a conference at one time.
    bool operator==(const ConferencingModel &) const = default;
};

/// Telephony.
struct VoiceModel {
    double pstnPercent = 60; ///< Of the voice users, who may call the telephone network.
    double callsPerHour = 4; ///< Of each of those, in the busy hour.
    double callMinutes = 3;
    double bypassPercent = 65; ///< Of the calls, past the Mediation Server.
    double busyPercent = 50, busyHours = 1.6; ///< So many of a day's calls fall into so many hours.
    double responseGroupPercent = 0.15, parkedPercent = 0.02; ///< Of the users.
    double conferencingPolicies = 10, archivingPolicies = 4, presencePolicies = 10, voicePoliciesPerSite = 2;
    double ownVoicePolicyPercent = 30; ///< Of the users.
    bool operator==(const VoiceModel &) const = default;
};

/// Persistent Chat.
struct ChatModel {
    double roomsPerUser = 1.5, pollsPerHour = 12, usersPerPoll = 10;
    double endpointsPerUser = 1.5, visibleRoomsPerUser = 1.5, polledPerRoom = 25, pollSeconds = 300;
    double presenceChangesPerHour = 6;
    double smallRoomUsers = 30, mediumRoomUsers = 150, largeRoomUsers = 16000;
    double smallRoomsPerUser = 12, mediumRoomsPerUser = 2, largeRoomsPerUser = 2;
    double messagesPerRoomDay = 50;
    bool operator==(const ChatModel &) const = default;
};

/// What no page states: the planner's own figures, from cautious beginnings (capacity.md section 17).
struct EstimateModel {
    double recordDays = 60;   ///< Call and quality records are kept; this default is documented.
    double archivingDays = 0; ///< 0: nobody has said.
    double conferenceMinutes = 60;
    double contentDays = 15; ///< Meeting content is kept.
    double otherFilesGb = 10; ///< Address book files, device updates and the like, for each pool.
    double backupChangesPerHour = 1, backupChangeKb = 4; ///< What the Backup Service copies for each user.
    double backupZipPercent = 100, backupSafety = 2;
    double hypervisorPercent = 10;            ///< What a virtual Front End loses.
    double withoutHyperThreadingPercent = 73; ///< What a Front End without it carries.
    double processorMostPercent = 100; ///< A processor stronger than the recommended one counts for no more.
    bool operator==(const EstimateModel &) const = default;
};

struct UserModel {
    PopulationModel population;
    MessagingModel messaging;
    ConferencingModel conferencing;
    VoiceModel voice;
    ChatModel chat;
    EstimateModel estimates;
    bool operator==(const UserModel &) const = default;
};

} // namespace twinpool
