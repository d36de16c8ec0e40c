// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"

namespace twinpool::test {

const std::vector<RuleCase> &allRuleCases()
{
    static const std::vector<RuleCase> all = [] {
        std::vector<RuleCase> result;
        for (auto family : {
                 frontEndCases,
                 backEndCases,
                 backEndModeCases,
                 pairingCases,
                 centralManagementCases,
                 fileStoreCases,
                 changeCases,
                 scenarioCases,
                 checklistCases,
                 edgeCases,
                 directorCases,
                 mediationCases,
                 branchCases,
                 videoInteropCases,
                 persistentChatCases,
                 officeWebAppsCases,
                 trustedApplicationCases,
                 archivingCases,
                 monitoringCases,
                 networkCases,
                 securityCases,
                 capacityCases,
                 versionCases,
                 namingCases,
             })
            for (RuleCase &one : family())
                result.push_back(std::move(one));
        return result;
    }();
    return all;
}

} // namespace twinpool::test
