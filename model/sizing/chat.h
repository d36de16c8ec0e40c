// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// Persistent Chat: capacity.md section 11.

namespace twinpool {

/// Active servers for so many chat users; twice as many in a pool that spans two sites.
int activeChatServers(double chatUsers);
int stretchedChatServers(double chatUsers);

/// Users of a chat pool: as planned, otherwise the share of the user model of the pools it serves. A pool serves the
/// sites whose default it is, and as global default or only pool all others.
double chatUsersOf(const Snapshot &now, const Pool &chatPool);
bool hasPlannedChatUsers(const Pool &chatPool);

/// Rooms of a size, when each of so many users is in \a roomsEach of them.
double chatRooms(double chatUsers, double roomsEach, double roomSize);

/// What decides how many access control entries rooms of one size have.
struct RoomAccess {
    double rooms = 0, closedRooms = 0; ///< Closed: not open to everybody.
    double directPercent = 0;          ///< Of the closed rooms, those that name users, the others name groups.
    double roomSize = 0, groupsPerRoom = 0;
    double auditoriums = 0, presentersPerAuditorium = 0;
    double managersPerRoom = 0;
};
double accessControlEntries(const RoomAccess &access);

double participantsPolledPerSecond(const ChatModel &model, double chatUsers);
double presenceChangesPerSecond(const ChatModel &model, double chatUsers);
/// In a working day of eight hours.
double messagesPerSecond(double rooms, double messagesPerRoomDay);

} // namespace twinpool
