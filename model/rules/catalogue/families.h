// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// The tables of rules, one per family of rules.md. allRules() names them: there is no registration, because the linker
// drops objects of a static library that nothing names.

namespace twinpool {

const std::vector<Rule> &frontEndRules();           ///< FEP
const std::vector<Rule> &backEndRules();            ///< BES
const std::vector<Rule> &pairingRules();            ///< PAR
const std::vector<Rule> &centralManagementRules();  ///< CMS
const std::vector<Rule> &fileStoreRules();          ///< FSH
const std::vector<Rule> &persistentChatRules();     ///< PCH
const std::vector<Rule> &edgeRules();               ///< EDG
const std::vector<Rule> &directorRules();           ///< DIR
const std::vector<Rule> &mediationRules();          ///< MED
const std::vector<Rule> &branchRules();             ///< SBA
const std::vector<Rule> &videoInteropRules();       ///< VIS
const std::vector<Rule> &officeWebAppsRules();      ///< OWA
const std::vector<Rule> &trustedApplicationRules(); ///< TAP
const std::vector<Rule> &archivingRules();          ///< ARC
const std::vector<Rule> &monitoringRules();         ///< MON
const std::vector<Rule> &capacityRules();           ///< CAP
const std::vector<Rule> &networkRules();            ///< NET
const std::vector<Rule> &versionRules();            ///< VER
const std::vector<Rule> &namingRules();             ///< NAM
const std::vector<Rule> &securityRules();           ///< SEC

// Rules of all families that look at something beside the drawn plan.
const std::vector<Rule> &poolChangeRules();  ///< Pools, pairs and names against the deployed state.
const std::vector<Rule> &storeChangeRules(); ///< SQL and file stores against the deployed state.
const std::vector<Rule> &scenarioRules();    ///< The scenarios of the plan.
const std::vector<Rule> &checklistRules();   ///< A checklist and how far it is done.

} // namespace twinpool
