// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/unit.h"

namespace twinpool {

const UnitText &textOf(Unit unit)
{
    using enum Unit;
    static constexpr std::array texts{
        UnitText{Factor, "factor", QT_TRANSLATE_N_NOOP("Unit", "%1")},
        UnitText{Percent, "percent", QT_TRANSLATE_N_NOOP("Unit", "%1 %")},
        UnitText{Users, "users", QT_TRANSLATE_N_NOOP("Unit", "%1 user(s)")},
        UnitText{UsersPerServer, "usersPerServer", QT_TRANSLATE_N_NOOP("Unit", "%1 user(s) per server")},
        UnitText{Servers, "servers", QT_TRANSLATE_N_NOOP("Unit", "%1 server(s)")},
        UnitText{ServersPerPool, "serversPerPool", QT_TRANSLATE_N_NOOP("Unit", "%1 server(s) per pool")},
        UnitText{Endpoints, "endpoints", QT_TRANSLATE_N_NOOP("Unit", "%1 endpoint(s)")},
        UnitText{EndpointsPerUser, "endpointsPerUser", QT_TRANSLATE_N_NOOP("Unit", "%1 endpoint(s) per user")},
        UnitText{Calls, "calls", QT_TRANSLATE_N_NOOP("Unit", "%1 call(s) at once")},
        UnitText{CallsPerServer, "callsPerServer", QT_TRANSLATE_N_NOOP("Unit", "%1 call(s) per server")},
        UnitText{CallsPerHour, "callsPerHour", QT_TRANSLATE_N_NOOP("Unit", "%1 call(s) an hour")},
        UnitText{CallsPerMinute, "callsPerMinute", QT_TRANSLATE_N_NOOP("Unit", "%1 call(s) a minute")},
        UnitText{CallsPerSecond, "callsPerSecond", QT_TRANSLATE_N_NOOP("Unit", "%1 call(s) a second")},
        UnitText{Participants, "participants", QT_TRANSLATE_N_NOOP("Unit", "%1 participant(s)")},
        UnitText{Conferences, "conferences", QT_TRANSLATE_N_NOOP("Unit", "%1 conference(s)")},
        UnitText{Meetings, "meetings", QT_TRANSLATE_N_NOOP("Unit", "%1 meeting(s)")},
        UnitText{VideoSystems, "videoSystems", QT_TRANSLATE_N_NOOP("Unit", "%1 video system(s)")},
        UnitText{Ports, "ports", QT_TRANSLATE_N_NOOP("Unit", "%1 port(s)")},
        UnitText{UsersPerPort, "usersPerPort", QT_TRANSLATE_N_NOOP("Unit", "%1 user(s) per port")},
        UnitText{Gateways, "gateways", QT_TRANSLATE_N_NOOP("Unit", "%1 gateway(s)")},
        UnitText{Lines, "lines", QT_TRANSLATE_N_NOOP("Unit", "%1 line(s)")},
        UnitText{Addresses, "addresses", QT_TRANSLATE_N_NOOP("Unit", "%1 address(es)")},
        UnitText{Rooms, "rooms", QT_TRANSLATE_N_NOOP("Unit", "%1 room(s)")},
        UnitText{Entries, "entries", QT_TRANSLATE_N_NOOP("Unit", "%1 entry(ies)")},
        UnitText{Invitations, "invitations", QT_TRANSLATE_N_NOOP("Unit", "%1 invitation(s)")},
        UnitText{Messages, "messages", QT_TRANSLATE_N_NOOP("Unit", "%1 message(s)")},
        UnitText{PerSecond, "perSecond", QT_TRANSLATE_N_NOOP("Unit", "%1 a second")},
        UnitText{PerHour, "perHour", QT_TRANSLATE_N_NOOP("Unit", "%1 an hour")},
        UnitText{PerDay, "perDay", QT_TRANSLATE_N_NOOP("Unit", "%1 a day")},
        UnitText{PerWeek, "percentPerWeek", QT_TRANSLATE_N_NOOP("Unit", "%1 % a week")},
        UnitText{Sessions, "sessions", QT_TRANSLATE_N_NOOP("Unit", "%1 session(s)")},
        UnitText{Policies, "policies", QT_TRANSLATE_N_NOOP("Unit", "%1 policy(ies)")},
        UnitText{Contacts, "contacts", QT_TRANSLATE_N_NOOP("Unit", "%1 contact(s)")},
        UnitText{Agents, "agents", QT_TRANSLATE_N_NOOP("Unit", "%1 agent(s)")},
        UnitText{Groups, "groups", QT_TRANSLATE_N_NOOP("Unit", "%1 group(s)")},
        UnitText{Databases, "databaseServers", QT_TRANSLATE_N_NOOP("Unit", "%1 database server(s)")},
        UnitText{Appliances, "appliances", QT_TRANSLATE_N_NOOP("Unit", "%1 appliance(s)")},
        UnitText{Computers, "computers", QT_TRANSLATE_N_NOOP("Unit", "%1 computer(s)")},
        UnitText{Kbps, "kbps", QT_TRANSLATE_N_NOOP("Unit", "%1 kbit/s")},
        UnitText{Mbps, "mbps", QT_TRANSLATE_N_NOOP("Unit", "%1 Mbit/s")},
        UnitText{Kb, "kb", QT_TRANSLATE_N_NOOP("Unit", "%1 KB")},
        UnitText{KbPerUserDay, "kbPerUserDay", QT_TRANSLATE_N_NOOP("Unit", "%1 KB per user and day")},
        UnitText{Mb, "mb", QT_TRANSLATE_N_NOOP("Unit", "%1 MB")},
        UnitText{MbPerSecond, "mbPerSecond", QT_TRANSLATE_N_NOOP("Unit", "%1 MB/s")},
        UnitText{Gb, "gb", QT_TRANSLATE_N_NOOP("Unit", "%1 GB")},
        UnitText{Cores, "cores", QT_TRANSLATE_N_NOOP("Unit", "%1 core(s)")},
        UnitText{Megahertz, "megahertz", QT_TRANSLATE_N_NOOP("Unit", "%1 MHz")},
        UnitText{Megacycles, "megacycles", QT_TRANSLATE_N_NOOP("Unit", "%1 megacycles")},
        UnitText{Seconds, "seconds", QT_TRANSLATE_N_NOOP("Unit", "%1 s")},
        UnitText{Minutes, "minutes", QT_TRANSLATE_N_NOOP("Unit", "%1 min")},
        UnitText{Hours, "hours", QT_TRANSLATE_N_NOOP("Unit", "%1 h")},
        UnitText{Days, "days", QT_TRANSLATE_N_NOOP("Unit", "%1 day(s)")},
    };
    const UnitText &row = texts[static_cast<size_t>(unit)];
    Q_ASSERT(row.unit == unit);
    return row;
}

} // namespace twinpool
