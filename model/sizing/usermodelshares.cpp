// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/usermodelshares.h"

#include "model/catalog/capacity.h"
#include "model/topology/usermodelfields.h"

namespace twinpool {

namespace {

namespace pages {
using namespace twinpool::pages;
constexpr Source userModels{"User models", "SfbServer/plan-your-deployment/capacity/user-models.md"};
constexpr Source calculator{"Capacity Planning Calculator",
                            "SfbServer/management-tools/capacity-planning-calculator.md"};
constexpr Source retention{"Specify retention of CDR data",
                           "SfbServer/manage/health-and-monitoring/specify-retention-of-data.md"};
} // namespace pages

constexpr ShareInfo stated(const char *key, const char *text, Unit unit, Source source)
{
    return {{key, text, unit}, Origin::Documented, source};
}
constexpr ShareInfo assumed(const char *key, const char *text, Unit unit)
{
    return {{key, text, unit}, Origin::Assumed, {}};
}

// clang-format off
constexpr std::array shares{
    stated("population.enabledPercent", QT_TRANSLATE_NOOP("Sizing", "Enabled of the people in the directory"), Unit::Percent, pages::userModels),
    stated("population.signedInPercent", QT_TRANSLATE_NOOP("Sizing", "Signed in of the enabled users"), Unit::Percent, pages::userModels),
    stated("population.voicePercent", QT_TRANSLATE_NOOP("Sizing", "Users with Enterprise Voice"), Unit::Percent, pages::userModels),
    stated("population.mobilityPercent", QT_TRANSLATE_NOOP("Sizing", "Users with a phone beside another client"), Unit::Percent, pages::userModels),
    stated("population.endpointsWithMobility", QT_TRANSLATE_NOOP("Sizing", "Endpoints of a user, with mobility"), Unit::EndpointsPerUser, pages::userModels),
    stated("population.endpointsWithoutMobility", QT_TRANSLATE_NOOP("Sizing", "Endpoints of a user, without mobility"), Unit::EndpointsPerUser, pages::userModels),
    stated("population.remotePercent", QT_TRANSLATE_NOOP("Sizing", "Users from outside"), Unit::Percent, pages::userModels),
    stated("population.currentClientPercent", QT_TRANSLATE_NOOP("Sizing", "Users of the current client"), Unit::Percent, pages::userModels),
    stated("population.previousClientPercent", QT_TRANSLATE_NOOP("Sizing", "Users of the previous client"), Unit::Percent, pages::userModels),
    stated("population.webClientPercent", QT_TRANSLATE_NOOP("Sizing", "Users of the web app"), Unit::Percent, pages::userModels),
    stated("population.contactsMost", QT_TRANSLATE_NOOP("Sizing", "Contacts of a user, at most"), Unit::Contacts, pages::userModels),
    stated("population.contactsWithPublicIm", QT_TRANSLATE_NOOP("Sizing", "Contacts of a user, with public IM"), Unit::Contacts, pages::userModels),
    stated("population.contactsWithoutPublicIm", QT_TRANSLATE_NOOP("Sizing", "Contacts of a user, without public IM"), Unit::Contacts, pages::userModels),
    stated("population.publicImInternalPercent", QT_TRANSLATE_NOOP("Sizing", "Internal contacts, with public IM"), Unit::Percent, pages::userModels),
    stated("population.publicImConsumerPercent", QT_TRANSLATE_NOOP("Sizing", "Consumer contacts, with public IM"), Unit::Percent, pages::userModels),
    stated("population.publicImFederatedPercent", QT_TRANSLATE_NOOP("Sizing", "Federated contacts, with public IM"), Unit::Percent, pages::userModels),
    stated("population.internalContactsPercent", QT_TRANSLATE_NOOP("Sizing", "Internal contacts, without public IM"), Unit::Percent, pages::userModels),
    stated("population.federatedContactsPercent", QT_TRANSLATE_NOOP("Sizing", "Federated contacts, without public IM"), Unit::Percent, pages::userModels),
    stated("population.sessionHours", QT_TRANSLATE_NOOP("Sizing", "Time a user stays signed in"), Unit::Hours, pages::userModels),
    stated("population.signInMinutes", QT_TRANSLATE_NOOP("Sizing", "Time in which everybody signs in"), Unit::Minutes, pages::userModels),
    stated("population.createdPercentPerWeek", QT_TRANSLATE_NOOP("Sizing", "New users"), Unit::PerWeek, pages::userModels),
    stated("population.disabledPercentPerWeek", QT_TRANSLATE_NOOP("Sizing", "Users who leave"), Unit::PerWeek, pages::userModels),
    stated("population.changedPercentPerWeek", QT_TRANSLATE_NOOP("Sizing", "Users who change"), Unit::PerWeek, pages::userModels),
    stated("population.groupsPerDirectoryUser", QT_TRANSLATE_NOOP("Sizing", "Distribution groups for each person in the directory"), Unit::Groups, pages::userModels),
    stated("population.groupsTo30Percent", QT_TRANSLATE_NOOP("Sizing", "Groups of 2 to 30"), Unit::Percent, pages::userModels),
    stated("population.groupsTo50Percent", QT_TRANSLATE_NOOP("Sizing", "Groups of 31 to 50"), Unit::Percent, pages::userModels),
    stated("population.groupsTo100Percent", QT_TRANSLATE_NOOP("Sizing", "Groups of 51 to 100"), Unit::Percent, pages::userModels),
    stated("population.groupsTo500Percent", QT_TRANSLATE_NOOP("Sizing", "Groups of 101 to 500"), Unit::Percent, pages::userModels),
    stated("population.chatPercent", QT_TRANSLATE_NOOP("Sizing", "Users in Persistent Chat"), Unit::Percent, pages::userModels),
    stated("messaging.sessionsPerDay", QT_TRANSLATE_NOOP("Sizing", "IM sessions of a user"), Unit::PerDay, pages::userModels),
    stated("messaging.messagesPerSession", QT_TRANSLATE_NOOP("Sizing", "Messages of an IM session"), Unit::Messages, pages::userModels),
    stated("messaging.messagesInImConference", QT_TRANSLATE_NOOP("Sizing", "Messages of a user in an IM conference"), Unit::Messages, pages::userModels),
    stated("messaging.messagesInAvConference", QT_TRANSLATE_NOOP("Sizing", "Messages of a user in an audio or video conference"), Unit::Messages, pages::userModels),
    stated("messaging.pollsPerHour", QT_TRANSLATE_NOOP("Sizing", "Presence polls of a user"), Unit::PerHour, pages::userModels),
    stated("messaging.searchesPerHour", QT_TRANSLATE_NOOP("Sizing", "Searches of a user"), Unit::PerHour, pages::userModels),
    stated("messaging.resultsPerSearch", QT_TRANSLATE_NOOP("Sizing", "Results of a search"), Unit::Contacts, pages::userModels),
    stated("messaging.searchRefreshMinutes", QT_TRANSLATE_NOOP("Sizing", "Time between two refreshes of a search"), Unit::Minutes, pages::userModels),
    stated("messaging.searchRefreshesPerHour", QT_TRANSLATE_NOOP("Sizing", "Refreshes of a search"), Unit::PerHour, pages::userModels),
    stated("messaging.publicationsPerHour", QT_TRANSLATE_NOOP("Sizing", "Presence changes of a user"), Unit::PerHour, pages::userModels),
    stated("messaging.publicationsPerHourMost", QT_TRANSLATE_NOOP("Sizing", "Presence changes of a user, at most"), Unit::PerHour, pages::userModels),
    stated("messaging.presenceDocumentKb", QT_TRANSLATE_NOOP("Sizing", "Presence document"), Unit::Kb, pages::userModels),
    stated("messaging.presenceDocumentKbMost", QT_TRANSLATE_NOOP("Sizing", "Presence document, at most"), Unit::Kb, pages::userModels),
    stated("messaging.subscriptionsPerHour", QT_TRANSLATE_NOOP("Sizing", "Short subscriptions of a user"), Unit::PerHour, pages::userModels),
    stated("messaging.subscriptionMinutes", QT_TRANSLATE_NOOP("Sizing", "Length of a short subscription"), Unit::Minutes, pages::userModels),
    stated("messaging.prefixQueriesPerDay", QT_TRANSLATE_NOOP("Sizing", "Address book queries by prefix"), Unit::PerDay, pages::userModels),
    stated("messaging.exactQueriesPerDay", QT_TRANSLATE_NOOP("Sizing", "Exact address book queries"), Unit::PerDay, pages::userModels),
    stated("messaging.photoQueriesPerDay", QT_TRANSLATE_NOOP("Sizing", "Photo queries"), Unit::PerDay, pages::userModels),
    stated("messaging.organizationQueriesPerDay", QT_TRANSLATE_NOOP("Sizing", "Organisation queries"), Unit::PerDay, pages::userModels),
    stated("messaging.exactQueriesInBatchesPercent", QT_TRANSLATE_NOOP("Sizing", "Exact queries in batches"), Unit::Percent, pages::userModels),
    stated("messaging.contactsPerBatch", QT_TRANSLATE_NOOP("Sizing", "Contacts of a batch"), Unit::Contacts, pages::userModels),
    stated("messaging.sharingSessionsPerDay", QT_TRANSLATE_NOOP("Sizing", "Application sharing between two people"), Unit::PerDay, pages::userModels),
    stated("messaging.fileTransfersPerDay", QT_TRANSLATE_NOOP("Sizing", "File transfers of a user"), Unit::PerDay, pages::userModels),
    stated("messaging.fileTransferMb", QT_TRANSLATE_NOOP("Sizing", "Size of a file transfer"), Unit::Mb, pages::userModels),
    stated("conferencing.participantsPercent", QT_TRANSLATE_NOOP("Sizing", "Users in a conference at one time"), Unit::Percent, pages::userModels),
    stated("conferencing.scheduledPercent", QT_TRANSLATE_NOOP("Sizing", "Scheduled conferences"), Unit::Percent, pages::userModels),
    stated("conferencing.recurringPercent", QT_TRANSLATE_NOOP("Sizing", "Recurring of the scheduled conferences"), Unit::Percent, pages::userModels),
    stated("conferencing.openPercent", QT_TRANSLATE_NOOP("Sizing", "Open of the scheduled conferences"), Unit::Percent, pages::userModels),
    stated("conferencing.anonymousPercent", QT_TRANSLATE_NOOP("Sizing", "Anonymous of the scheduled conferences"), Unit::Percent, pages::userModels),
    stated("conferencing.closedPercent", QT_TRANSLATE_NOOP("Sizing", "Closed of the scheduled conferences"), Unit::Percent, pages::userModels),
    stated("conferencing.mixedAudioPercent", QT_TRANSLATE_NOOP("Sizing", "Conferences with VoIP and dial-in"), Unit::Percent, pages::userModels),
    stated("conferencing.voipOnlyPercent", QT_TRANSLATE_NOOP("Sizing", "Conferences with VoIP only"), Unit::Percent, pages::userModels),
    stated("conferencing.dialInOnlyPercent", QT_TRANSLATE_NOOP("Sizing", "Conferences with dial-in only"), Unit::Percent, pages::userModels),
    stated("conferencing.noAudioPercent", QT_TRANSLATE_NOOP("Sizing", "Conferences without audio"), Unit::Percent, pages::userModels),
    stated("conferencing.voipOfMixedPercent", QT_TRANSLATE_NOOP("Sizing", "VoIP where both are in use"), Unit::Percent, pages::userModels),
    stated("conferencing.imOnlyPercent", QT_TRANSLATE_NOOP("Sizing", "Conferences with IM only"), Unit::Percent, pages::calculator),
    stated("conferencing.furtherModalityPercent", QT_TRANSLATE_NOOP("Sizing", "Conferences with more than audio"), Unit::Percent, pages::userModels),
    stated("conferencing.sharingPercent", QT_TRANSLATE_NOOP("Sizing", "Application sharing in those"), Unit::Percent, pages::userModels),
    stated("conferencing.imPercent", QT_TRANSLATE_NOOP("Sizing", "IM in those"), Unit::Percent, pages::userModels),
    stated("conferencing.dataPercent", QT_TRANSLATE_NOOP("Sizing", "Data in those"), Unit::Percent, pages::userModels),
    stated("conferencing.videoPercent", QT_TRANSLATE_NOOP("Sizing", "Video in those"), Unit::Percent, pages::userModels),
    stated("conferencing.notesPercent", QT_TRANSLATE_NOOP("Sizing", "Shared notes in those"), Unit::Percent, pages::userModels),
    stated("conferencing.multiViewPercent", QT_TRANSLATE_NOOP("Sizing", "Video participants who receive several streams"), Unit::Percent, pages::userModels),
    stated("conferencing.streamsReceived", QT_TRANSLATE_NOOP("Sizing", "Video streams received, at most"), Unit::Factor, pages::userModels),
    stated("conferencing.presentations", QT_TRANSLATE_NOOP("Sizing", "Presentations of a conference with data"), Unit::Factor, pages::userModels),
    stated("conferencing.presentationMb", QT_TRANSLATE_NOOP("Sizing", "Size of a presentation"), Unit::Mb, pages::userModels),
    stated("conferencing.presentationWithVideoMb", QT_TRANSLATE_NOOP("Sizing", "Size of a presentation with video"), Unit::Mb, pages::userModels),
    stated("conferencing.peakDataMbPerSecond", QT_TRANSLATE_NOOP("Sizing", "Data of the one who shares, at most"), Unit::MbPerSecond, pages::userModels),
    stated("conferencing.internalPercent", QT_TRANSLATE_NOOP("Sizing", "Participants inside"), Unit::Percent, pages::userModels),
    stated("conferencing.remotePercent", QT_TRANSLATE_NOOP("Sizing", "Participants from outside"), Unit::Percent, pages::userModels),
    stated("conferencing.outsidePercent", QT_TRANSLATE_NOOP("Sizing", "Anonymous participants"), Unit::Percent, pages::userModels),
    stated("conferencing.federatedPercent", QT_TRANSLATE_NOOP("Sizing", "Federated participants"), Unit::Percent, pages::userModels),
    stated("conferencing.joinMinutes", QT_TRANSLATE_NOOP("Sizing", "Time in which all join"), Unit::Minutes, pages::userModels),
    stated("conferencing.of4Percent", QT_TRANSLATE_NOOP("Sizing", "Conferences of 4"), Unit::Percent, pages::userModels),
    stated("conferencing.of6Percent", QT_TRANSLATE_NOOP("Sizing", "Conferences of 6"), Unit::Percent, pages::userModels),
    stated("conferencing.of11Percent", QT_TRANSLATE_NOOP("Sizing", "Conferences of 11"), Unit::Percent, pages::userModels),
    stated("conferencing.anonymousCallersPercent", QT_TRANSLATE_NOOP("Sizing", "Anonymous of those who dial in"), Unit::Percent, pages::userModels),
    stated("conferencing.dialInSeconds", QT_TRANSLATE_NOOP("Sizing", "Length of dialling in"), Unit::Seconds, pages::userModels),
    stated("conferencing.holdMusicPercent", QT_TRANSLATE_NOOP("Sizing", "Callers who hear hold music"), Unit::Percent, pages::userModels),
    stated("conferencing.holdMusicMinutes", QT_TRANSLATE_NOOP("Sizing", "Length of hold music"), Unit::Minutes, pages::userModels),
    stated("conferencing.dialInLobbyPercent", QT_TRANSLATE_NOOP("Sizing", "Callers who wait to be let in"), Unit::Percent, pages::userModels),
    stated("conferencing.lobbyPercent", QT_TRANSLATE_NOOP("Sizing", "Others who wait to be let in"), Unit::Percent, pages::userModels),
    stated("conferencing.busyPercent", QT_TRANSLATE_NOOP("Sizing", "A day's conferences in its busy hours"), Unit::Percent, pages::userModels),
    stated("conferencing.busyHours", QT_TRANSLATE_NOOP("Sizing", "Busy hours of conferences"), Unit::Hours, pages::userModels),
    stated("conferencing.dayHours", QT_TRANSLATE_NOOP("Sizing", "Working day"), Unit::Hours, pages::userModels),
    stated("conferencing.videoSystemsPercent", QT_TRANSLATE_NOOP("Sizing", "Video systems in a conference at one time"), Unit::Percent, pages::capacity2015),
    stated("voice.pstnPercent", QT_TRANSLATE_NOOP("Sizing", "Voice users who may call the telephone network"), Unit::Percent, pages::userModels),
    stated("voice.callsPerHour", QT_TRANSLATE_NOOP("Sizing", "Calls of each of those"), Unit::CallsPerHour, pages::userModels),
    stated("voice.callMinutes", QT_TRANSLATE_NOOP("Sizing", "Length of a call"), Unit::Minutes, pages::userModels),
    stated("voice.bypassPercent", QT_TRANSLATE_NOOP("Sizing", "Calls that bypass the Mediation Server"), Unit::Percent, pages::userModels),
    stated("voice.busyPercent", QT_TRANSLATE_NOOP("Sizing", "A day's calls in its busy hours"), Unit::Percent, pages::userModels),
    stated("voice.busyHours", QT_TRANSLATE_NOOP("Sizing", "Busy hours of calls"), Unit::Hours, pages::userModels),
    stated("voice.responseGroupPercent", QT_TRANSLATE_NOOP("Sizing", "Users in Response Groups"), Unit::Percent, pages::userModels),
    stated("voice.parkedPercent", QT_TRANSLATE_NOOP("Sizing", "Users with a parked call"), Unit::Percent, pages::userModels),
    stated("voice.conferencingPolicies", QT_TRANSLATE_NOOP("Sizing", "Conferencing policies"), Unit::Policies, pages::userModels),
    stated("voice.archivingPolicies", QT_TRANSLATE_NOOP("Sizing", "Archiving policies"), Unit::Policies, pages::userModels),
    stated("voice.presencePolicies", QT_TRANSLATE_NOOP("Sizing", "Presence policies"), Unit::Policies, pages::userModels),
    stated("voice.voicePoliciesPerSite", QT_TRANSLATE_NOOP("Sizing", "Voice policies of a site"), Unit::Policies, pages::userModels),
    stated("voice.ownVoicePolicyPercent", QT_TRANSLATE_NOOP("Sizing", "Users with a voice policy of their own"), Unit::Percent, pages::userModels),
    stated("chat.roomsPerUser", QT_TRANSLATE_NOOP("Sizing", "Chat rooms of a user"), Unit::Rooms, pages::userModels),
    stated("chat.pollsPerHour", QT_TRANSLATE_NOOP("Sizing", "Polls of a room"), Unit::PerHour, pages::userModels),
    stated("chat.usersPerPoll", QT_TRANSLATE_NOOP("Sizing", "Users of a poll"), Unit::Users, pages::userModels),
    stated("chat.endpointsPerUser", QT_TRANSLATE_NOOP("Sizing", "Chat endpoints of a user"), Unit::EndpointsPerUser, pages::chat::capacity),
    stated("chat.visibleRoomsPerUser", QT_TRANSLATE_NOOP("Sizing", "Rooms in sight of an endpoint"), Unit::Rooms, pages::chat::capacity),
    stated("chat.polledPerRoom", QT_TRANSLATE_NOOP("Sizing", "Participants polled for each room in sight"), Unit::Users, pages::chat::capacity),
    stated("chat.pollSeconds", QT_TRANSLATE_NOOP("Sizing", "Time between two polls"), Unit::Seconds, pages::chat::capacity),
    stated("chat.presenceChangesPerHour", QT_TRANSLATE_NOOP("Sizing", "Presence changes of a chat user"), Unit::PerHour, pages::chat::capacity),
    stated("chat.smallRoomUsers", QT_TRANSLATE_NOOP("Sizing", "Users of a small room"), Unit::Users, pages::chat::capacity),
    stated("chat.mediumRoomUsers", QT_TRANSLATE_NOOP("Sizing", "Users of a medium room"), Unit::Users, pages::chat::capacity),
    stated("chat.largeRoomUsers", QT_TRANSLATE_NOOP("Sizing", "Users of a large room"), Unit::Users, pages::chat::capacity),
    stated("chat.smallRoomsPerUser", QT_TRANSLATE_NOOP("Sizing", "Small rooms of a user"), Unit::Rooms, pages::chat::capacity),
    stated("chat.mediumRoomsPerUser", QT_TRANSLATE_NOOP("Sizing", "Medium rooms of a user"), Unit::Rooms, pages::chat::capacity),
    stated("chat.largeRoomsPerUser", QT_TRANSLATE_NOOP("Sizing", "Large rooms of a user"), Unit::Rooms, pages::chat::capacity),
    stated("chat.messagesPerRoomDay", QT_TRANSLATE_NOOP("Sizing", "Messages of a room each day"), Unit::Messages, pages::chat::capacity),
    stated("estimates.recordDays", QT_TRANSLATE_NOOP("Sizing", "Time that call and quality records are kept"), Unit::Days, pages::retention),
    assumed("estimates.archivingDays", QT_TRANSLATE_NOOP("Sizing", "Time that archived content is kept"), Unit::Days),
    assumed("estimates.conferenceMinutes", QT_TRANSLATE_NOOP("Sizing", "Length of a conference"), Unit::Minutes),
    assumed("estimates.contentDays", QT_TRANSLATE_NOOP("Sizing", "Time that meeting content is kept"), Unit::Days),
    assumed("estimates.otherFilesGb", QT_TRANSLATE_NOOP("Sizing", "Other files of a pool"), Unit::Gb),
    assumed("estimates.backupChangesPerHour", QT_TRANSLATE_NOOP("Sizing", "Changes of a user's data"), Unit::PerHour),
    assumed("estimates.backupChangeKb", QT_TRANSLATE_NOOP("Sizing", "Size of such a change"), Unit::Kb),
    assumed("estimates.backupZipPercent", QT_TRANSLATE_NOOP("Sizing", "Size of backups after packing"), Unit::Percent),
    assumed("estimates.backupSafety", QT_TRANSLATE_NOOP("Sizing", "Safety factor of backups"), Unit::Factor),
    assumed("estimates.hypervisorPercent", QT_TRANSLATE_NOOP("Sizing", "Loss of a virtual Front End"), Unit::Percent),
    assumed("estimates.withoutHyperThreadingPercent", QT_TRANSLATE_NOOP("Sizing", "Power of a Front End without hyper-threading"), Unit::Percent),
    assumed("estimates.processorMostPercent", QT_TRANSLATE_NOOP("Sizing", "Power of a processor, at most"), Unit::Percent),
};

constexpr std::array groups{
    ShareGroup{"population", QT_TRANSLATE_NOOP("Sizing", "Users")},
    ShareGroup{"messaging", QT_TRANSLATE_NOOP("Sizing", "IM and presence")},
    ShareGroup{"conferencing", QT_TRANSLATE_NOOP("Sizing", "Conferencing")},
    ShareGroup{"voice", QT_TRANSLATE_NOOP("Sizing", "Voice")},
    ShareGroup{"chat", QT_TRANSLATE_NOOP("Sizing", "Persistent Chat")},
    ShareGroup{"estimates", QT_TRANSLATE_NOOP("Sizing", "Estimates")},
};
// clang-format on

const std::vector<double> &usualShares()
{
    static const std::vector<double> values = [] {
        std::vector<double> result;
        const UserModel usual;
        forEachShare(usual, [&](const char *, const char *, double value, Range) { result.push_back(value); });
        return result;
    }();
    return values;
}

/// How far a share lies from the start of its model, in shares.
size_t placeOf(const UserModel &model, const double &share)
{
    const auto bytes = reinterpret_cast<const char *>(&share) - reinterpret_cast<const char *>(&model);
    return static_cast<size_t>(bytes) / sizeof(double);
}

/// Place → row. Figures ask for shares by the thousand.
const std::vector<size_t> &rowsByPlace()
{
    static const std::vector<size_t> rows = [] {
        std::vector<size_t> result(sizeof(UserModel) / sizeof(double), shares.size());
        const UserModel usual;
        size_t row = 0;
        forEachShare(usual, [&](const char *, const char *, const double &share, Range) {
            result[placeOf(usual, share)] = row++;
        });
        return result;
    }();
    return rows;
}

} // namespace

std::span<const ShareInfo> allShares()
{
    return shares;
}

std::span<const ShareGroup> shareGroups()
{
    return groups;
}

Figure shareFigure(const UserModel &model, const double &share)
{
    const size_t row = rowsByPlace()[placeOf(model, share)];
    Q_ASSERT(row < shares.size());
    const ShareInfo &info = shares[row];
    const bool isUsual = share == usualShares()[row];
    return fact(info.name, share, isUsual ? info.origin : Origin::Overridden, isUsual ? info.source : Source{});
}

Figure usualFigure(const ShareDeviation &deviation)
{
    return fact(deviation.info->name, deviation.usual, deviation.info->origin, deviation.info->source);
}

std::vector<ShareDeviation> deviationsOf(const UserModel &model)
{
    std::vector<ShareDeviation> deviations;
    const std::vector<double> &defaults = usualShares();
    size_t row = 0;
    forEachShare(model, [&](const char *, const char *, double value, Range) {
        if (value != defaults[row])
            deviations.push_back({&shares[row], value, defaults[row]});
        ++row;
    });
    return deviations;
}

} // namespace twinpool
