// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// The topics of family CAP; capacityRules() puts them together.

namespace twinpool {

std::vector<Rule> capacityUserRules();    ///< How many users a pool homes.
std::vector<Rule> capacityRoleRules();    ///< What Edge, Director and Mediation Servers carry.
std::vector<Rule> capacityMeetingRules(); ///< Large meetings and voice applications.
std::vector<Rule> capacityMachineRules(); ///< Memory, virtual machines, growth of databases.

} // namespace twinpool
