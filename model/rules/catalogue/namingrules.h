// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/windowssupport.h"
#include "model/rules/rule.h"

// The topics of family NAM; namingRules() puts them together.

namespace twinpool {

std::vector<Rule> dnsNameRules();   ///< How a DNS name may look.
std::vector<Rule> sharedNameRules(); ///< Which things may have one name, and which must.
std::vector<Rule> simpleUrlRules(); ///< SIP domains and simple URLs.

namespace pages::naming {
inline constexpr Source environment{
    "Environmental requirements for Skype for Business Server 2015",
    "SfbServer/plan-your-deployment/requirements-for-your-environment/environmental-requirements.md"};
} // namespace pages::naming

} // namespace twinpool
