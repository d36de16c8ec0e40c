// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// The tables of rules, one per family of rules.md. allRules() names them: there is no registration, because the linker
// drops objects of a static library that nothing names.

namespace twinpool {

const std::vector<Rule> &frontEndRules();          ///< FEP
const std::vector<Rule> &backEndRules();           ///< BES
const std::vector<Rule> &pairingRules();           ///< PAR
const std::vector<Rule> &centralManagementRules(); ///< CMS
const std::vector<Rule> &fileStoreRules();         ///< FSH
const std::vector<Rule> &capacityRules();          ///< CAP
const std::vector<Rule> &versionRules();           ///< VER
const std::vector<Rule> &namingRules();            ///< NAM

} // namespace twinpool
