// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// The topics of family FEP; frontEndRules() puts them together.

namespace twinpool {

std::vector<Rule> frontEndQuorumRules();  ///< How many servers, and which of them vote.
std::vector<Rule> frontEndMachineRules(); ///< What the servers of a pool must have in common, and must not bear.
std::vector<Rule> frontEndPlaceRules();   ///< What a pool cannot be without, where it stands, whether it is alone.
std::vector<Rule> frontEndFeatureRules(); ///< Conferencing, voice and admission control.

/// Whether \a pool, on a machine with a server of \a other, breaks a rule of collocation (FEP-031).
bool mayNotShareMachine(const Pool &pool, const Pool &other);

} // namespace twinpool
