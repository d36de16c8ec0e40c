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
                 persistentChatCases,
                 officeWebAppsCases,
                 trustedApplicationCases,
                 archivingCases,
                 monitoringCases,
                 networkCases,
                 securityCases,
                 changeCases,
                 scenarioCases,
                 checklistCases,
             })
            for (RuleCase &one : family())
                result.push_back(std::move(one));
        return result;
    }();
    return all;
}

} // namespace twinpool::test
