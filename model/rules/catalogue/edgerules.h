// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// What the files of the EDG family share. edgeRules() puts their parts together.

namespace twinpool {

std::vector<Rule> edgePoolRules();       ///< Size, load balancing, interfaces and addresses of an Edge pool.
std::vector<Rule> edgeRoutingRules();    ///< Next hop and the user pools that use the Edge pool.
std::vector<Rule> edgeFederationRules(); ///< Federation, XMPP and partners that need care.

/// How an Edge pool balances outside and inside.
inline LoadBalancing externalBalancing(const Pool &pool, const EdgePool &edge)
{
    return edge.externalLoadBalancing.value_or(pool.loadBalancing);
}
inline LoadBalancing internalBalancing(const Pool &pool, const EdgePool &edge)
{
    return edge.internalLoadBalancing.value_or(pool.loadBalancing);
}

} // namespace twinpool
