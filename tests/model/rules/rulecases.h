// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/askrules.h"

namespace twinpool::test {

// For every rule of a family plans that raise it, and plans that nearly do.
std::vector<RuleCase> frontEndCases();
std::vector<RuleCase> backEndCases();
std::vector<RuleCase> backEndModeCases();
std::vector<RuleCase> pairingCases();
std::vector<RuleCase> centralManagementCases();
std::vector<RuleCase> fileStoreCases();
std::vector<RuleCase> edgeCases();
std::vector<RuleCase> directorCases();
std::vector<RuleCase> mediationCases();
std::vector<RuleCase> branchCases();
std::vector<RuleCase> videoInteropCases();

// Cases of all families: against the deployed state, in scenarios, and about checklists.
std::vector<RuleCase> changeCases();
std::vector<RuleCase> scenarioCases();
std::vector<RuleCase> checklistCases();
std::vector<RuleCase> persistentChatCases();
std::vector<RuleCase> officeWebAppsCases();
std::vector<RuleCase> trustedApplicationCases();
std::vector<RuleCase> archivingCases();
std::vector<RuleCase> monitoringCases();
std::vector<RuleCase> networkCases();
std::vector<RuleCase> securityCases();
std::vector<RuleCase> capacityCases();
std::vector<RuleCase> versionCases();
std::vector<RuleCase> namingCases();

/// Every case of every family, in the order of the catalogue.
const std::vector<RuleCase> &allRuleCases();

} // namespace twinpool::test
