// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// The topics of family NET; networkRules() puts them together.

namespace twinpool {

std::vector<Rule> balancingRules(); ///< Load balancing and load balancers.
std::vector<Rule> webNameRules(); ///< Names of web services.
std::vector<Rule> publishingRules(); ///< Reverse proxies, simple URLs and what a pair needs of the network.

} // namespace twinpool
