// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool hasResponseGroups(const RunbookFacts &facts)
{
    return isPaired(facts) && facts.pool->as<UserPool>()->usedApplications.contains(VoiceApplication::ResponseGroup);
}

bool isFrom2019On(const RunbookFacts &facts)
{
    return !is2015(facts);
}

void replicationState(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsBackupServiceStatus -Category RGS -PoolFqdn {}", as::fqdn(facts.partner->fqdn))
                .line("Get-CsRgsWorkflow -ShowAll"));
}

void importGroups(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line(
        "Import-CsRgsConfiguration -Destination {} -FileName '<latest Rgs export of the failed pool>'",
        applicationServerOf(*facts.partner)));
}

void bringHome(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Export-CsRgsConfiguration -Source {} -Owner {} -FileName '<new file>' "
                      "-RemoveExportedConfiguration",
                      applicationServerOf(*facts.partner), applicationServerOf(*facts.pool))
                .line("Import-CsRgsConfiguration -Destination {} -FileName '<new file>'",
                      applicationServerOf(*facts.pool)));
}

} // namespace

RunbookTemplate responseGroups()
{
    return {
        .kind = RunbookKind::ResponseGroups,
        .id = "RB-RGS",
        .subject = EntityKind::Pool,
        .appliesTo = hasResponseGroups,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "RB-FO was run for %1, which owns Response Groups."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "Replication of Response Groups was switched on (task RGS-01), or an export exists (task BKP-03)."),
             isFrom2019On},
            {QT_TRANSLATE_NOOP("Runbooks", "An export of the Response Groups of %1 exists (task BKP-03)."),
             is2015},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "The workflows of %1 answer on %2."),
        .steps = {
            {
                .id = "RB-RGS-01",
                .condition = isFrom2019On,
                .when = QT_TRANSLATE_NOOP("Runbooks",
                    "Every server has the update of July 2019 or a later one, and RGS-01 is done."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "With replication: nothing to import"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Look at the state of the copy and at the list of workflows.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The workflows of %1 are listed, and after RB-FO they answer on %2."),
                .commands = replicationState,
                .sources = {taskpages::backupRgsData},
            },
            {
                .id = "RB-RGS-02",
                .when = QT_TRANSLATE_NOOP("Runbooks", "Response Groups are not replicated."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Without replication: import on the backup pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Add -ResolveNameConflicts when both pools use the same names, -ReplaceExistingRgsSettings to "
                      "take over the settings of the service, and -OverwriteOwner only when %1 will not return.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The workflows are listed, with %1 as their owner."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-RGS-03."),
                .commands = importGroups,
                .checks = listWorkflows,
                .sources = {runbookpages::importResponseGroups},
            },
            {
                .id = "RB-RGS-03",
                .when = QT_TRANSLATE_NOOP("Runbooks", "They were imported without -OverwriteOwner."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Way back after the pool failback"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "%1 is failed back (RB-FB). The first command writes the groups that %1 owns to a file, with "
                      "what was changed during the outage, and deletes them on %2; the second puts them on %1.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "When %1 kept its own data and nothing was changed on %2, the import can be left out.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "Get-CsRgsWorkflow shows the present state on %1 and none of the groups on %2."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "Order and use of -Owner follow the guidance for Lync Server 2013. The parameters exist; the "
                    "sequence is not in the present documentation."),
                .commands = bringHome,
                .isUnverified = true,
                .sources = {runbookpages::exportResponseGroups,
                            runbookpages::importResponseGroups},
            },
        },
    };
}

} // namespace twinpool
