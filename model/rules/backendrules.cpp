// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/families.h"

namespace twinpool {

const std::vector<Rule> &backEndRules()
{
    static const std::vector<Rule> rules{};
    return rules;
}

} // namespace twinpool
