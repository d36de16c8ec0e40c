// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/families.h"

namespace twinpool {

namespace {

// FEP-001. Topology Builder refuses to publish such a pool.
void checkTwoFrontEnds(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.isEnterprise() && now.serversOf(pool.id).size() == 2)
        out.add();
}

} // namespace

const std::vector<Rule> &frontEndRules()
{
    static const Source highAvailability{
        "Front End Pool high availability and management",
        "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability.md"};

    static const std::vector<Rule> rules{
        {
            .id = "FEP-001",
            .severity = Severity::Error,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Enterprise pool with two Front Ends"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Enterprise pool %1 has two Front End Servers."),
            .why = QT_TRANSLATE_NOOP("Rules", "Topology Builder refuses to publish such a pool in these versions."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Add a third server, or replace the pool with two paired Standard Edition servers."),
            .sources = {highAvailability,
                        {"Manage Front End Servers", "SfbServer/manage/topology/manage-front-end-servers.md"}},
            .check = checkTwoFrontEnds,
        },
    };
    return rules;
}

} // namespace twinpool
