// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/quorum.h"
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

constexpr Source resetState{"Reset-CsPoolRegistrarState",
                            "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Reset-CsPoolRegistrarState.md"};

int serverCount(const RunbookFacts &facts)
{
    return facts.plan.now.serverCountOf(facts.pool->id);
}

bool hasTwoServers(const RunbookFacts &facts)
{
    return facts.pool->isEnterprise() && is2015(facts) && serverCount(facts) == 2;
}

/// Servers; how many of the first how many keep it running; how many start together.
QList<TaskArgument> quorumNumbers(const RunbookFacts &facts)
{
    const int servers = serverCount(facts);
    const Quorum quorum = quorumOf(servers, facts.version());
    return {servers, quorum.needed(), quorum.voters, firstStartOf(servers).servers};
}

void findLevel(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsPoolFabricState -PoolFqdn {}", as::fqdn(facts.pool->fqdn))
                .line("Get-CsComputer -Pool {}", as::fqdn(facts.pool->fqdn)));
}

void resetService(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Reset-CsPoolRegistrarState -PoolFqdn {} -ResetType ServiceReset",
                                   as::fqdn(facts.pool->fqdn)));
}

} // namespace

RunbookTemplate quorumLoss()
{
    return {
        .kind = RunbookKind::QuorumLoss,
        .id = "RB-QL",
        .subject = EntityKind::Pool,
        .appliesTo = hasServers,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "Services of %1 hang while they start, or its servers stopped their services by themselves."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "It is known which level is lost: the pool (too few of the servers that vote) or routing groups (too "
              "few copies of some users). RB-QL-01 finds out.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks",
            "%1 runs, and the users of lost routing groups are loaded from the back end again."),
        .steps = {
            {
                .id = "RB-QL-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Find the level of the loss"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Of the %3 servers that the plan has, %4 of the first %5 must run, and the back end with them. "
                      "\"First\" is the order that Get-CsComputer prints.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Below that the remaining servers stop all services: bring servers back before anything else.")},
                },
                .arguments = quorumNumbers,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The level is known."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "The page writes Get-CsComputer -PoolFqdn; the parameter is -Pool."),
                .commands = findLevel,
                .sources = {taskpages::highAvailability,
                            {"Get-CsPoolFabricState",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsPoolFabricState.md"}},
            },
            {
                .id = "RB-QL-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Bring back servers"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = QT_TRANSLATE_NOOP("Runbooks", "the servers of %1"),
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Repair power, network, SQL or disks. For a normal start %6 of the %3 servers come up together; "
                      "with fewer the services hang while they start.")},
                },
                .arguments = quorumNumbers,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Enough servers run for the pool."),
                .sources = {taskpages::highAvailability},
            },
            {
                .id = "RB-QL-03",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Start the pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Name servers that cannot be started with -SkipServer, and routing groups that cannot be placed "
                      "with -SkipRoutingGroup. -QuorumLossRecovery loads lost routing groups during the start.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The services run."),
                .commands = startPool,
                .sources = {{"Start-CsPool",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Start-CsPool.md"}},
            },
            {
                .id = "RB-QL-04",
                .when = QT_TRANSLATE_NOOP("Runbooks",
                    "Routing groups are still lost, and no more servers can be brought back."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Reset lost routing groups"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Changes that had not been written to the back end are lost for the groups concerned. The pool "
                      "has enough servers first: without them a reset cannot place copies.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "FullReset is the last resort, with product support. MachineStateRemoved with -MachineFqdn is "
                      "only for a server that is lost for good.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "No replica is missing, and users have the full service."),
                .commands = resetLostGroups,
                .sources = {taskpages::highAvailability,
                            taskpages::manageFrontEndServers,
                            resetState},
            },
            {
                .id = "RB-QL-05",
                .when = QT_TRANSLATE_NOOP("Runbooks",
                    "Servers were added to the pool or removed from it while all of it was down."),
                .title = QT_TRANSLATE_NOOP("Runbooks",
                    "After a configuration change made while the whole pool was down"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the command, then start the pool as in RB-QL-03.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The pool starts."),
                .commands = resetService,
                .sources = {taskpages::highAvailability},
            },
            {
                .id = "RB-QL-06",
                .when = QT_TRANSLATE_NOOP("Runbooks", "A server will be missing for more than a few days."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Replace a server that stays away"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::TopologyPublish},
                .where = runbookplaces::managementComputer,
                .duration = halfDay,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Remove it from the topology (task CHG-02), and add it again when it is back.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The topology is what stands."),
                .sources = {taskpages::highAvailability,
                            taskpages::manageFrontEndServers},
            },
        },
    };
}

RunbookTemplate twoServerPool()
{
    return {
        .kind = RunbookKind::TwoServers,
        .id = "RB-2FE",
        .subject = EntityKind::Pool,
        .appliesTo = hasTwoServers,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "One or both servers of %1 have to be stopped, or went down."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "Two servers are not recommended: the loss of the back end soon takes such a pool down too. Two "
              "Standard Edition servers are the advised alternative.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "Both servers of %1 run."),
        .steps = {
            {
                .id = "RB-2FE-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "One server down"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = QT_TRANSLATE_NOOP("Runbooks", "the failed server"),
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Bring it back as soon as possible, and after maintenance start it at once. Do not work on both "
                      "together without need.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The services run on both servers."),
                .commands = startServices,
                .sources = {taskpages::highAvailability},
            },
            {
                .id = "RB-2FE-02",
                .when = QT_TRANSLATE_NOOP("Runbooks", "Both servers were down."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Both down: start together"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = QT_TRANSLATE_NOOP("Runbooks", "both servers"),
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "It is best to start both at the same time.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The pool runs."),
                .commands = startPool,
                .sources = {taskpages::highAvailability},
            },
            {
                .id = "RB-2FE-03",
                .when = QT_TRANSLATE_NOOP("Runbooks", "They cannot start together."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Both down: start in reverse order"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = QT_TRANSLATE_NOOP("Runbooks", "both servers"),
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Start the server that went down last first: it holds the newest state.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The pool runs."),
                .commands = startServices,
                .sources = {taskpages::highAvailability},
            },
            {
                .id = "RB-2FE-04",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The server that went down last cannot be started first."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Order not possible: reset first"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = QT_TRANSLATE_NOOP("Runbooks", "the server that can be started"),
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the command before the pool is started.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The pool starts."),
                .commands = resetLostGroups,
                .sources = {taskpages::highAvailability,
                            resetState},
            },
        },
    };
}

} // namespace twinpool
