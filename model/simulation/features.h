// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/results.h"

// What users can do: failure-behaviour.md section 7.1.

namespace twinpool {

enum class Feature : quint8 {
    SignIn,
    PresenceInPool,
    PresenceElsewhere,
    Contacts,
    ChangeContacts,
    Messages,
    PeerMedia,
    Calls,
    ScheduleMeetings,
    JoinMeetings,
    OwnMeeting,
    OutboundPstn,
    InboundPstn,
    HoldAndTransfer,
    Forwarding,
    ChangeForwarding,
    DoNotDisturb,
    VoiceMail,
    ResponseGroup,
    CallPark,
    DialInAttendant,
    Provisioning,
    CallDetailRecords,
    EmergencyLocation,
    ExternalAccess,
};
constexpr auto enumNames(Feature)
{
    using enum Feature;
    return std::to_array<EnumName<Feature>>({
        {SignIn, "sign-in", QT_TRANSLATE_NOOP("Enum", "Sign in")},
        {PresenceInPool, "presence-in-pool", QT_TRANSLATE_NOOP("Enum", "Own presence, seen in the same pool")},
        {PresenceElsewhere, "presence-elsewhere", QT_TRANSLATE_NOOP("Enum", "Own presence, seen from other pools")},
        {Contacts, "contacts", QT_TRANSLATE_NOOP("Enum", "Contact list, address book")},
        {ChangeContacts, "change-contacts", QT_TRANSLATE_NOOP("Enum", "Change contacts, any change that is stored")},
        {Messages, "messages", QT_TRANSLATE_NOOP("Enum", "Messages between two people")},
        {PeerMedia, "peer-media", QT_TRANSLATE_NOOP("Enum", "Audio and video between two people")},
        {Calls, "calls", QT_TRANSLATE_NOOP("Enum", "Voice calls between users")},
        {ScheduleMeetings, "schedule-meetings", QT_TRANSLATE_NOOP("Enum", "Create or schedule meetings")},
        {JoinMeetings, "join-meetings", QT_TRANSLATE_NOOP("Enum", "Join meetings of others")},
        {OwnMeeting, "own-meeting", QT_TRANSLATE_NOOP("Enum", "A meeting of their own that is going on")},
        {OutboundPstn, "outbound-pstn", QT_TRANSLATE_NOOP("Enum", "Calls to the PSTN")},
        {InboundPstn, "inbound-pstn", QT_TRANSLATE_NOOP("Enum", "Calls from the PSTN")},
        {HoldAndTransfer, "hold-and-transfer", QT_TRANSLATE_NOOP("Enum", "Hold, retrieve, transfer")},
        {Forwarding, "forwarding",
         QT_TRANSLATE_NOOP("Enum", "Forwarding, simultaneous ringing, delegates, team calls as they are set")},
        {ChangeForwarding, "change-forwarding", QT_TRANSLATE_NOOP("Enum", "Change forwarding")},
        {DoNotDisturb, "do-not-disturb", QT_TRANSLATE_NOOP("Enum", "Routing by “do not disturb”")},
        {VoiceMail, "voice-mail", QT_TRANSLATE_NOOP("Enum", "Voice mail")},
        {ResponseGroup, "response-group", QT_TRANSLATE_NOOP("Enum", "Response Groups")},
        {CallPark, "call-park", QT_TRANSLATE_NOOP("Enum", "Call Park")},
        {DialInAttendant, "dial-in-attendant", QT_TRANSLATE_NOOP("Enum", "Attendant of dial-in conferencing")},
        {Provisioning, "provisioning", QT_TRANSLATE_NOOP("Enum", "Set up new phones and clients")},
        {CallDetailRecords, "call-detail-records", QT_TRANSLATE_NOOP("Enum", "Call detail records")},
        {EmergencyLocation, "emergency-location", QT_TRANSLATE_NOOP("Enum", "Location data for emergency calls")},
        {ExternalAccess, "external-access", QT_TRANSLATE_NOOP("Enum", "Access from outside, federation")},
    });
}

/// How users fare, as finely as the table tells it: its columns A to G.
enum class FeatureColumn : quint8 {
    Normal,
    SignedOut,
    OnBackupRegistrar, ///< Resiliency mode, before a failover completes.
    FailedOver,
    FailingBack,
    StoreAway, ///< The pool runs; its user store has been away for 30 minutes.
    BranchCutOff,
};
inline constexpr int featureColumnCount = 7;
constexpr auto enumNames(FeatureColumn)
{
    using enum FeatureColumn;
    return std::to_array<EnumName<FeatureColumn>>({
        {Normal, "A", QT_TRANSLATE_NOOP("Enum", "Normal")},
        {SignedOut, "B", QT_TRANSLATE_NOOP("Enum", "Signed out")},
        {OnBackupRegistrar, "C", QT_TRANSLATE_NOOP("Enum", "On the backup Registrar")},
        {FailedOver, "D", QT_TRANSLATE_NOOP("Enum", "Failed over")},
        {FailingBack, "E", QT_TRANSLATE_NOOP("Enum", "During failback")},
        {StoreAway, "F", QT_TRANSLATE_NOOP("Enum", "Without the user store")},
        {BranchCutOff, "G", QT_TRANSLATE_NOOP("Enum", "At a branch that is cut off")},
    });
}

/// One cell of the table.
struct FeatureCell {
    ServiceOutcome outcome = ServiceOutcome::Works;
    bool isDerived = false; ///< Not stated on the pages.
    const char *remark = nullptr; ///< A condition or detail, marked QT_TRANSLATE_NOOP("Simulation", …).
};
const FeatureCell &featureFor(Feature feature, FeatureColumn column);

/// The column that holds for these users.
FeatureColumn columnOf(const UserResult &users);

} // namespace twinpool
