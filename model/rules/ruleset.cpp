// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/ruleset.h"

#include "model/rules/rule.h"

namespace twinpool {

std::optional<RuleUse> useOf(const Plan &plan, QStringView rule)
{
    const auto at = std::ranges::lower_bound(plan.ruleSettings, rule, {}, &RuleSetting::rule);
    return at != plan.ruleSettings.end() && at->rule == rule ? std::optional(at->use) : std::nullopt;
}

int checkedRules(const Plan &plan)
{
    return static_cast<int>(std::ranges::count_if(
        allRules(), [&](const Rule *rule) { return useOf(plan, QString::fromLatin1(rule->id)) != RuleUse::Off; }));
}

} // namespace twinpool
