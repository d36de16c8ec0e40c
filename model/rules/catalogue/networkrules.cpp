// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/networkrules.h"

#include "model/rules/catalogue/families.h"

namespace twinpool {

const std::vector<Rule> &networkRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (auto part : {balancingRules, webNameRules, publishingRules})
            std::ranges::move(part(), std::back_inserter(all));
        std::ranges::sort(all, [](const Rule &a, const Rule &b) { return qstrcmp(a.id, b.id) < 0; });
        return all;
    }();
    return rules;
}

} // namespace twinpool
