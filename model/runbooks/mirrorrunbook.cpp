// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool isMirroredBackEnd(const RunbookFacts &facts)
{
    return isMirrored(facts) && facts.pool && is2015(facts) && facts.plan.mirrorOf(*facts.store);
}

bool hasWitness(const RunbookFacts &facts)
{
    return facts.plan.witnessOf(*facts.store) != nullptr;
}

bool hasNoWitness(const RunbookFacts &facts)
{
    return !hasWitness(facts);
}

bool holdsStore(const RunbookFacts &facts)
{
    return facts.pool->hostsCms;
}

QList<TaskArgument> mirrorServer(const RunbookFacts &facts)
{
    return {connectionOf(facts.plan, *facts.plan.mirrorOf(*facts.store)).text()};
}

void mirrorStates(const RunbookFacts &facts, TaskCommands &out)
{
    PowerShellBlock block;
    for (DatabaseType type : facts.plan.databaseTypesOf(*facts.store))
        block.line("Get-CsDatabaseMirrorState -PoolFqdn {} -DatabaseType {}", as::fqdn(facts.pool->fqdn),
                   valueOf(type));
    out.add(block);
}

void failOverTo(const Word &partner, const RunbookFacts &facts, TaskCommands &out)
{
    PowerShellBlock block;
    for (DatabaseType type : facts.plan.databaseTypesOf(*facts.store))
        block.line("Invoke-CsDatabaseFailover -PoolFqdn {} -DatabaseType {}", as::fqdn(facts.pool->fqdn),
                   valueOf(type))
            .part(" -NewPrincipal {} -Verbose", partner);
    out.add(block);
}

void failOverToMirror(const RunbookFacts &facts, TaskCommands &out)
{
    failOverTo(Word("Mirror"), facts, out);
}

void failOverToPrimary(const RunbookFacts &facts, TaskCommands &out)
{
    failOverTo(Word("Primary"), facts, out);
}

void forceService(const RunbookFacts &facts, TaskCommands &out)
{
    SqlBlock block;
    for (const QString &database : facts.plan.databasesOf(*facts.store))
        block.line("ALTER DATABASE [] SET PARTNER FORCE_SERVICE_ALLOW_DATA_LOSS;", as::text(database));
    out.add(block);
}

void stateOfPool(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsDatabaseMirrorState -PoolFqdn {}", as::fqdn(facts.pool->fqdn)));
}

} // namespace

RunbookTemplate mirrorFailover()
{
    return {
        .kind = RunbookKind::Mirror,
        .id = "RB-BE-MIR",
        .subject = EntityKind::SqlStore,
        .appliesTo = isMirroredBackEnd,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "The principal of %1 is lost and nothing has failed over by itself, or work on it is planned."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "There is a witness, so a failover happens by itself when the databases are synchronized and mirror and "
              "witness see each other. Wait for it before anything is forced."), hasWitness},
            {QT_TRANSLATE_NOOP("Runbooks",
              "There is no witness: nothing fails over by itself. About 30 minutes after the loss of the principal "
              "users have only part of the service."), hasNoWitness},
            {QT_TRANSLATE_NOOP("Runbooks",
              "Nothing here changes who mirrors whom. Where that is changed, all Front End Servers of %2 are restarted "
              "afterwards, one by one (task CHG-01).")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks",
            "The other partner serves the databases. The targets are 5 minutes, and 5 minutes of lost changes."),
        .steps = {
            {
                .id = "RB-BE-MIR-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Read the state"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If principal and mirror are lost, or one partner and the witness, the back end is down even "
                      "where the principal runs: bring one partner or the witness back first."), hasWitness},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If principal and mirror are lost, bring one of them back first."), hasNoWitness},
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the commands.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "For every type it is known which partner is the principal."),
                .commands = mirrorStates,
                .sources = {taskpages::backEndServer,
                            {"Get-CsDatabaseMirrorState",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsDatabaseMirrorState.md"}},
            },
            {
                .id = "RB-BE-MIR-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail over to the mirror"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Planned: run the commands as they are. When the principal is dead, add -Force.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The Central Management store lies in this back end: if it cannot be read, add -LocalStore."),
                     holdsStore},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The mirror is the principal of every type."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-BE-MIR-04."),
                .commands = failOverToMirror,
                .sources = {taskpages::backEndServer,
                            taskpages::deployMonitoring,
                            taskpages::invokeCsDatabaseFailover},
            },
            {
                .id = "RB-BE-MIR-03",
                .when = QT_TRANSLATE_NOOP("Runbooks", "RB-BE-MIR-02 failed, and the principal is gone for good."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Force service by SQL when the cmdlet cannot"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = "%3",
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Only when the principal is down and the witness is off or connected to the mirror.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "When the old principal returns, the session is suspended: decide what to keep, then SET PARTNER "
                      "RESUME on the new principal.")},
                },
                .arguments = mirrorServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The databases are online."),
                .warning = QT_TRANSLATE_NOOP("Runbooks",
                    "Changes that the principal had not sent to the mirror are lost."),
                .commands = forceService,
                .sources = {taskpages::alterDatabaseTransactSqlDatabaseMirroring},
            },
            {
                .id = "RB-BE-MIR-04",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The old principal is back and synchronized."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail back"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = runbookplaces::managementComputer,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the commands outside the busy hours.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The primary is the principal, and synchronized."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "In a pool with an even number of Front End Servers the primary database server votes too: while "
                    "it is down, do not stop so many of them that the pool could not start."),
                .commands = failOverToPrimary,
                .checks = stateOfPool,
                .sources = {taskpages::invokeCsDatabaseFailover},
            },
        },
    };
}

} // namespace twinpool
