// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

// How large a Persistent Chat pool may be. Figures: model.md 3.11; the one for invitations: rules.md C20.

namespace twinpool {

namespace pages::chat {
inline constexpr Source planTopology{"Plan Persistent Chat Server topology",
                                     "SfbServer/plan-your-deployment/persistent-chat-server/topology.md"};
inline constexpr Source planRecovery{
    "Plan for high availability and disaster recovery for Persistent Chat Server",
    "SfbServer/plan-your-deployment/persistent-chat-server/high-availability-and-disaster-recovery.md"};
inline constexpr Source manageRecovery{"Manage high availability and disaster recovery for Persistent Chat Server",
                                       "SfbServer/manage/persistent-chat/high-availability-and-disaster-recovery.md"};
inline constexpr Source capacity{"Capacity planning for Persistent Chat Server",
                                 "SfbServer/plan-your-deployment/persistent-chat-server/capacity-planning.md"};
inline constexpr Source addServer{"Add Persistent Chat Server to your topology",
                                  "SfbServer/deploy/deploy-persistent-chat-server/add-persistent-chat-server.md"};
inline constexpr Source poolOptions{
    "Define Properties and Options for Persistent Chat Pool",
    "SfbServer/help-topics/help-topobld/define-properties-and-options-for-persistent-chat-pool.md"};
} // namespace pages::chat

/// Servers of a pool, and how many of them may be active. Sources: pages::chat::planTopology, capacity.
inline constexpr int chatServersMost = 8, activeChatServersMost = 4;

/// People in rooms at a time, for each active server and for a pool. Source: pages::chat::capacity.
inline constexpr int usersPerChatServer = 20000, usersPerChatPool = 80000;

/// People who may use a pool, and clients signed in to it. Source: pages::chat::capacity.
inline constexpr int provisionedChatUsersMost = 150000, chatEndpointsMost = 120000;

/// Above these a pool may become slow. Source: pages::chat::capacity.
inline constexpr int accessControlEntriesBest = 2'000'000, invitationsBest = 1'000'000;

} // namespace twinpool
