// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace twinpool {

/// What a number counts. A kilobyte has 1,024 bytes, a kilobit per second 1,000 bits (capacity.md, conventions).
enum class Unit : quint8 {
    Factor, ///< None at all.
    Percent,
    Users,
    UsersPerServer,
    Servers,
    ServersPerPool,
    Endpoints,
    EndpointsPerUser,
    Calls,
    CallsPerServer,
    CallsPerHour,
    CallsPerMinute,
    CallsPerSecond,
    Participants,
    Conferences,
    Meetings,
    VideoSystems,
    Ports,
    UsersPerPort,
    Gateways,
    Lines,
    Addresses,
    Rooms,
    Entries,
    Invitations,
    Messages,
    PerSecond,
    PerHour,
    PerDay,
    PerWeek,
    Sessions,
    Policies,
    Contacts,
    Agents,
    Groups,
    Databases,
    Appliances,
    Computers,
    Kbps,
    Mbps,
    Kb,
    KbPerUserDay,
    Mb,
    MbPerSecond,
    Gb,
    Cores,
    Megahertz,
    Megacycles,
    Seconds,
    Minutes,
    Hours,
    Days,
};

/// How a unit is named in JSON, and how a number with it reads.
struct UnitText {
    Unit unit;
    const char *name;
    const char *text; ///< QT_TRANSLATE_N_NOOP("Unit", …); %1 is the number, which decides the plural.
};

/// One row for each unit, in their order.
const UnitText &textOf(Unit unit);

} // namespace twinpool
