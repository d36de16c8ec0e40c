// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// What the files of the MED family share. mediationRules() puts their parts together.

namespace twinpool {

std::vector<Rule> mediationPoolRules(); ///< Mediation Servers and what depends on them.
std::vector<Rule> trunkRules();         ///< Gateways, trunks and their ports.

} // namespace twinpool
