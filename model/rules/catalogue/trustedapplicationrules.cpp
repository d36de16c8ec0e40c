// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

namespace twinpool {

namespace {

// TAP-001
void checkSingleComputer(const Snapshot &, const Pool &pool, Findings &out)
{
    if (pool.as<TrustedApplicationPool>() && pool.isSingleComputer)
        out.add();
}

} // namespace

const std::vector<Rule> &trustedApplicationRules()
{
    static const std::vector<Rule> rules{
        {
            .id = "TAP-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Trusted application pool of one computer"),
            .message = QT_TRANSLATE_NOOP("Rules", "The trusted application pool %1 is a single-computer pool."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "It has no load balancing or high availability, and cannot become a multiple-computer "
                "pool later. A multiple-computer pool may begin with one computer."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Define it as a multiple-computer pool."),
            .sources = {{"Add Trusted Application Pool FQDN (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/add-trusted-application-pool-fqdn.md"}},
            .check = checkSingleComputer,
            .reach = 0,
        },
    };
    return rules;
}

} // namespace twinpool
