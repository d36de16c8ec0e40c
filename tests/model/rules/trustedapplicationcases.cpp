// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

std::vector<RuleCase> trustedApplicationCases()
{
    const auto pool = [](bool isSingleComputer) {
        return PlanBuilder()
            .site("Paris")
            .enterprise("par")
            .trustedApplication("app", "par", 1)
            .change<Pool>("app", [=](Pool &row) { row.isSingleComputer = isSingleComputer; })
            .plan();
    };
    return {
        {"TAP-001 a single-computer pool", pool(true), {u"TAP-001 app"_s}},
        {"TAP-001 a multiple-computer pool of one server", pool(false), {}},
    };
}

} // namespace twinpool::test
