// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/answers.h"

#include <optional>
#include <vector>

namespace twinpool {

/// Which pools an organisation needs, before they have names. Indexes count from 0.

struct UserPoolShape {
    int site = 0; ///< In DeploymentShape::sites.
    PoolEdition edition = PoolEdition::Enterprise;
    int users = 0;
    int servers = 1;
    std::optional<int> partner; ///< In DeploymentShape::userPools.
    std::optional<int> edge;    ///< In DeploymentShape::edges.
    int mediationServers = 0;   ///< Stand-alone; with telephony and none here they stand beside the Front Ends.
    bool forLargeMeetings = false;
};

struct EdgeShape {
    int site = 0;
    int servers = 0;
    int directors = 0; ///< Between this Edge pool and the user pools; 0: none.
};

struct SiteShape {
    const SiteAnswers *answers = nullptr;  ///< Null for a branch that becomes a central site.
    const BranchAnswers *branch = nullptr; ///< Of such a one.
    int users = 0;
    std::optional<int> partner; ///< The site that takes over.
    int hub = 0;                ///< The site whose Edge and Office Web Apps servers this one uses.
    bool conferencing = true, dialIn = false, enterpriseVoice = false;
    VoicePath voicePath = VoicePath::SipTrunk;
    int webAppsServers = 0; ///< 0: none.
    int gateways = 0, portsPerGateway = 0;

    bool hasTelephony() const { return enterpriseVoice || dialIn; }
};

struct DeploymentShape {
    bool highAvailability = true, disasterRecovery = false;
    std::vector<SiteShape> sites; ///< Those of the answers in their order, then branches that become central sites.
    std::vector<UserPoolShape> userPools;
    std::vector<EdgeShape> edges; ///< By site.
    int largestSite = 0;
    int chatServers = 0; ///< At the largest site.
    int chatUsersLeftOut = 0; ///< More than one pool may have at one time.
};

/// The user model that the answers describe.
UserModel userModelOf(const Answers &answers);

/// @pre every site has users
DeploymentShape shapeOf(const Answers &answers);

} // namespace twinpool
