// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/chatcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

QList<TaskArgument> primaryServer(const RunbookFacts &facts)
{
    return {chatConnection(facts, *facts.chatStore())};
}

CheckedValue backupFile(const RunbookFacts &facts, TaskCommands &out)
{
    const QString &share = facts.pool->as<PersistentChatPool>()->logShippingShare;
    return as::composed("{}\\mgc_failback.bak",
                        as::uncPath(out.need(share, facts.pool->id, "role.logShippingShare")));
}

void clearActive(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Set-CsPersistentChatActiveServer -Identity {} -ActiveServers $null",
                                   chatServerOf(*facts.pool)));
}

void endMirror(const RunbookFacts &, TaskCommands &out)
{
    out.add(SqlBlock()
                .line("ALTER DATABASE [mgc] SET PARTNER OFF;")
                .line("-- the same for [mgccomp] when it is mirrored"));
}

void backUpChat(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(SqlBlock().line("BACKUP DATABASE [mgc] TO DISK = {} WITH INIT, CHECKSUM;", backupFile(facts, out)));
}

void restoreChat(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(SqlBlock().line("RESTORE DATABASE [mgc] FROM DISK = {} WITH REPLACE, RECOVERY;", backupFile(facts, out)));
}

void activatePlanned(const RunbookFacts &facts, TaskCommands &out)
{
    PowerShellBlock block;
    for (const Server *server : facts.plan.now.serversOf(facts.pool->id))
        if (server->active)
            addActiveServer(block, *facts.pool, *server);
    out.add(block);
}

void setNormal(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Set-CsPersistentChatState -Identity {} -PoolState Normal",
                                   chatServerOf(*facts.pool)));
}

} // namespace

RunbookTemplate chatFailback()
{
    return {
        .kind = RunbookKind::ChatFailback,
        .id = "RB-PCH-FB",
        .subject = EntityKind::Pool,
        .appliesTo = isStretchedChat,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "The primary data center of %1 is rebuilt, and the databases are installed there again with Topology "
            "Builder."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "No new mirror or backup servers were deployed in between.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "The account of SQL Agent on the backup instance reads the share and writes to the local folder.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "%1 is in its normal state, with log shipping."),
        .steps = {
            {
                .id = "RB-PCH-FB-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Clear the active server list"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::PersistentChat},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Nobody can use rooms from here to the end.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "No server is connected to mgc and mgccomp."),
                .commands = clearActive,
                .sources = {runbookpages::chatRecovery},
            },
            {
                .id = "RB-PCH-FB-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Remove the mirror of the backup database"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = "%3",
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the statement on the backup instance.")},
                },
                .arguments = chatBackupServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Nothing is mirrored."),
                .commands = endMirror,
                .sources = {runbookpages::chatRecovery,
                            taskpages::alterDatabaseTransactSqlDatabaseMirroring},
            },
            {
                .id = "RB-PCH-FB-03",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Back up mgc"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = "%3",
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the statement on the backup instance.")},
                },
                .arguments = chatBackupServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Both instances can read the file."),
                .commands = backUpChat,
                .sources = {runbookpages::chatRecovery},
            },
            {
                .id = "RB-PCH-FB-04",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Restore it on the primary"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = "%3",
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the statement on the primary instance.")},
                },
                .arguments = primaryServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "mgc is ONLINE."),
                .warning = QT_TRANSLATE_NOOP("Runbooks",
                    "The restore replaces the database mgc on the primary instance."),
                .commands = restoreChat,
                .sources = {runbookpages::chatRecovery},
            },
            {
                .id = "RB-PCH-FB-05",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Configure log shipping and the mirror again"),
                .who = {TaskRole::SqlDba, TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sql, TaskRight::Sfb},
                .where = QT_TRANSLATE_NOOP("Runbooks", "where the tasks say"),
                .duration = 2 * hour,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Do the tasks PCH-02 for the mirror, PCH-04 and PCH-05 of the checklist again.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The jobs succeed."),
                .sources = {runbookpages::chatRecovery,
                            taskpages::configureHadrForPersistentChat},
            },
            {
                .id = "RB-PCH-FB-06",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Set the active servers"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::PersistentChat},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "They are the active servers of the plan.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The list holds the planned servers."),
                .commands = activatePlanned,
                .sources = {runbookpages::chatRecovery},
            },
            {
                .id = "RB-PCH-FB-07",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Set the state to normal"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::PersistentChat},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the command, and open a room.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The state is Normal, and rooms show their history."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "The guide prints this after the active servers. They connect to the database that the state "
                    "selects, so it would be safer before them: verify that on a test system."),
                .commands = setNormal,
                .checks = chatPoolState,
                .sources = {runbookpages::chatRecovery,
                            runbookpages::chatState},
            },
        },
    };
}

} // namespace twinpool
