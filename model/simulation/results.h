// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simstate.h"

// What a state means for those who use the deployment. Functions of the state alone.

namespace twinpool {

struct StoreResult {
    SqlStoreId store;
    StoreOutcome outcome = StoreOutcome::Protected;
    SqlNodeId serving; ///< None while nothing serves.
    Statement reason;
    SimTime since{}; ///< As long as the outcome is this.
    bool operator==(const StoreResult &) const = default;
};

struct PoolResult {
    PoolId pool;
    PoolOutcome outcome = PoolOutcome::Ok;
    int running = 0, servers = 0;
    double lostGroups = 0; ///< Share of routing groups that are not served although the pool runs; an estimate.
    Statement reason;
    SimTime since{};
    bool operator==(const PoolResult &) const = default;
};

/// Users who fare alike.
struct UserResult {
    EntityRef group; ///< A user pool, without its branches; a branch registrar; a branch site that has none.
    int users = 0;
    UserState state = UserState::Full;
    int notServed = 0; ///< Of these, in routing groups that have lost two copies; an estimate.
    PoolId servedBy{}; ///< None while they are signed out.
    std::optional<SimTime> changesLost{}; ///< Age of the newest change that may be lost.
    Statement reason{};
    SimTime since{};
    bool operator==(const UserResult &) const = default;
};

/// What the deployment does beside signing users in; failure-behaviour.md 3.6, 3.7, 4.6, 5 and 6.
enum class Service : quint8 {
    SignIn, ///< Of clients that a Director pool receives first.
    RemoteAccess, ///< Through an Edge pool.
    Federation, ///< Of the organization.
    Xmpp,
    ExternalMedia, ///< Audio, video and web conferencing with the outside, of a user pool.
    OutboundCalls, ///< To the PSTN, of a user pool.
    InboundCalls,
    Meetings, ///< Of a user pool.
    MeetingContent, ///< Uploaded files, whiteboards; address book downloads and device updates.
    Presenting, ///< Of PowerPoint files.
    WebServices, ///< Of a user pool or Director: meeting join page, address book, mobility, Autodiscover.
    WebFromOutside,
    InstantMessages, ///< Where archiving can block them.
    Archiving,
    CallRecords, ///< Monitoring, of a user pool or branch registrar.
    ResponseGroups,
    CallPark,
    LocationData, ///< For emergency calls.
    PersistentChat, ///< Of its pool.
    Compliance, ///< Of Persistent Chat.
    VideoInterop, ///< Of its pool.
    Mediation, ///< Of a stand-alone pool, calls from outside.
    Application, ///< Of a trusted application pool.
    CallAdmission, ///< Of a site.
    Configuration, ///< Changes of topology, policies and users.
    Copies, ///< Of what the users of a paired pool change, on the partner.
};
constexpr auto enumNames(Service)
{
    using enum Service;
    return std::to_array<EnumName<Service>>({
        {SignIn, "sign-in", QT_TRANSLATE_NOOP("Enum", "First sign-in")},
        {RemoteAccess, "remote-access", QT_TRANSLATE_NOOP("Enum", "Remote access")},
        {Federation, "federation", QT_TRANSLATE_NOOP("Enum", "Federation")},
        {Xmpp, "xmpp", QT_TRANSLATE_NOOP("Enum", "XMPP federation")},
        {ExternalMedia, "external-media", QT_TRANSLATE_NOOP("Enum", "Media with the outside")},
        {OutboundCalls, "outbound-calls", QT_TRANSLATE_NOOP("Enum", "Outbound calls")},
        {InboundCalls, "inbound-calls", QT_TRANSLATE_NOOP("Enum", "Inbound calls")},
        {Meetings, "meetings", QT_TRANSLATE_NOOP("Enum", "Meetings")},
        {MeetingContent, "meeting-content", QT_TRANSLATE_NOOP("Enum", "Meeting content and downloads")},
        {Presenting, "presenting", QT_TRANSLATE_NOOP("Enum", "PowerPoint in meetings")},
        {WebServices, "web-services", QT_TRANSLATE_NOOP("Enum", "Web services")},
        {WebFromOutside, "web-from-outside", QT_TRANSLATE_NOOP("Enum", "Web services from outside")},
        {InstantMessages, "instant-messages", QT_TRANSLATE_NOOP("Enum", "Instant messages")},
        {Archiving, "archiving", QT_TRANSLATE_NOOP("Enum", "Archiving")},
        {CallRecords, "call-records", QT_TRANSLATE_NOOP("Enum", "Call records")},
        {ResponseGroups, "response-groups", QT_TRANSLATE_NOOP("Enum", "Response Groups")},
        {CallPark, "call-park", QT_TRANSLATE_NOOP("Enum", "Call Park")},
        {LocationData, "location-data", QT_TRANSLATE_NOOP("Enum", "Location data for emergency calls")},
        {PersistentChat, "persistent-chat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat")},
        {Compliance, "compliance", QT_TRANSLATE_NOOP("Enum", "Compliance of Persistent Chat")},
        {VideoInterop, "video-interop", QT_TRANSLATE_NOOP("Enum", "Video Interop")},
        {Mediation, "mediation", QT_TRANSLATE_NOOP("Enum", "Mediation")},
        {Application, "application", QT_TRANSLATE_NOOP("Enum", "Trusted applications")},
        {CallAdmission, "call-admission", QT_TRANSLATE_NOOP("Enum", "Call admission control")},
        {Configuration, "configuration", QT_TRANSLATE_NOOP("Enum", "Changes of the configuration")},
        {Copies, "copies", QT_TRANSLATE_NOOP("Enum", "Copies on the partner")},
    });
}

struct ServiceResult {
    Service service = Service::RemoteAccess;
    EntityRef subject; ///< None: the deployment.
    ServiceOutcome outcome = ServiceOutcome::Works;
    Statement reason;
    SimTime since{};
    bool operator==(const ServiceResult &) const = default;
};

/// What is known of a moment. Each list holds everything there is, by id; services by kind, then id.
struct Results {
    QList<StoreResult> stores;
    QList<PoolResult> pools;
    QList<UserResult> users;
    QList<ServiceResult> services;
    bool operator==(const Results &) const = default;

    int usersIn(UserState state) const;
};

/// The whole of it. Nothing has lasted yet: `since` is the clock of \a state.
Results resultsOf(const Snapshot &now, const SimState &state);

/// A part of it: how users fare, and the services.
QList<UserResult> userResults(const Snapshot &now, const SimState &state);
QList<ServiceResult> serviceResults(const Snapshot &now, const SimState &state);

/// Remote access through an Edge pool works, at least in part.
bool edgeWorks(const Snapshot &now, const SimState &state, PoolId edge);

/// What stayed as it was in \a before has lasted since then.
void keepTimes(Results &results, const Results &before);

} // namespace twinpool
