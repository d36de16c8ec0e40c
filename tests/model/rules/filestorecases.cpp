// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/filestorecases.h"

#include "tests/model/rules/backendcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

PlanBuilder twoSites()
{
    return onePool().site("Lyon").enterprise("lyo");
}

PlanBuilder onServer(PlanBuilder builder, const char *server)
{
    builder.plan([](Plan &plan) {
        const Table<FileServer> members = plan.fileServers;
        for (const FileServer &member : members)
            if (nameOf(plan, member.fileStore) == u"fs-par"_s)
                plan.fileServers.remove(member.id);
    });
    return builder.change<FileStore>("fs-par", [&](FileStore &store) {
        store.kind = FileStoreKind::BasicShare;
        store.serverFqdn = QString::fromLatin1(server) + u".example.net"_s;
        store.shareName = u"sfb"_s;
    });
}

PlanBuilder deployed(PlanBuilder builder)
{
    return builder.change<FileStore>("fs-par", [](FileStore &store) { store.state = LifeState::Deployed; });
}

PlanBuilder sharing(PlanBuilder builder)
{
    const FileStoreId store = builder.id<FileStore>("fs-par");
    return builder.user("lyo", [&](UserPool &user) { user.fileStore = store; });
}

namespace {

PlanBuilder withMemberIn(PlanBuilder builder, const char *site)
{
    const SiteId id = builder.id<Site>(site);
    return builder.change<FileServer>("fs-par-2", [&](FileServer &member) { member.site = id; });
}

PlanBuilder withoutMember(PlanBuilder builder, const char *member)
{
    return builder.plan([&](Plan &plan) { plan.fileServers.remove(builder.id<FileServer>(member)); });
}

PlanBuilder chatOnPath(int servers, const char *server)
{
    return onePool(ProductVersion::V2015)
        .persistentChat("chat", "par", servers)
        .change<FileStore>("fs-chat", [&](FileStore &store) {
            store.localPath = u"D:\\chat"_s;
            store.serverFqdn = QString::fromLatin1(server);
        });
}

} // namespace

std::vector<RuleCase> fileStoreCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    const QString byHand = u"FSH-009 fs-par"_s;
    const QString byHandInLyon = u"FSH-009 fs-lyo"_s;

    row("FSH-001 a plain share", onServer(onePool(), "fs1"), {u"FSH-001 fs-par"_s}, 1);
    row("FSH-001 a deployed plain share", deployed(onServer(onePool(), "fs1")), {u"FSH-001 fs-par"_s}, 1);
    row("FSH-001 a share on the Standard Edition server itself",
        PlanBuilder().site("Paris").standard("par").change<FileStore>("fs-par",
                                                                      [](FileStore &store) {
                                                                          store.kind = FileStoreKind::BasicShare;
                                                                          store.serverFqdn = u"par.example.net"_s;
                                                                      }),
        {u"FSH-001 fs-par"_s}, 1);
    row("FSH-001 a clustered share",
        onePool().change<FileStore>("fs-par", [](FileStore &store) { store.kind = FileStoreKind::ClusteredShare; }),
        {});
    row("FSH-001 a share without a name",
        onServer(onePool(), "fs1").change<FileStore>("fs-par", [](FileStore &store) { store.serverFqdn.clear(); }),
        {u"FSH-001 fs-par"_s}, 0);

    const auto media = [](StorageMedia what) { return [what](FileStore &store) { store.media = what; }; };
    row("FSH-002 NAS", onePool().change<FileStore>("fs-par", media(StorageMedia::Nas)), {u"FSH-002 fs-par"_s, byHand},
        1);
    row("FSH-002 SAN", onePool().change<FileStore>("fs-par", media(StorageMedia::San)), {byHand});

    row("FSH-003 a share on a Front End", onServer(onePool(), "par-s1"), {u"FSH-001 fs-par"_s, u"FSH-003 fs-par"_s}, 1);
    row("FSH-003 upper and lower case alike", onServer(onePool(), "PAR-S1"), {u"FSH-001 fs-par"_s, u"FSH-003 fs-par"_s},
        1);
    row("FSH-003 a deployed share on a Front End", deployed(onServer(onePool(), "par-s1")),
        {u"FSH-001 fs-par"_s, u"FSH-003 fs-par"_s}, 1);
    row("FSH-003 a DFS member on a Front End",
        onePool().change<FileServer>("fs-par-1", [](FileServer &member) { member.fqdn = u"par-s2.example.net"_s; }),
        {u"FSH-003 fs-par"_s, byHand}, 1);
    row("FSH-003 a share on a Standard Edition server", onServer(onePool().standard("se", 0), "se"),
        {u"FSH-001 fs-par"_s, u"FSH-009 fs-se"_s});
    row("FSH-003 a share on a Director", onServer(onePool().director("dir"), "dir-s1"),
        {u"FSH-001 fs-par"_s, u"FSH-009 fs-dir"_s});

    row("FSH-004 a share on a SQL server", onServer(onePool(), "sql2-be-par"),
        {u"FSH-001 fs-par"_s, u"FSH-004 fs-par"_s}, 1);
    row("FSH-004 a deployed share on a SQL server", deployed(onServer(onePool(), "sql1-be-par")),
        {u"FSH-001 fs-par"_s, u"FSH-004 fs-par"_s}, 1);
    row("FSH-004 a DFS member on a SQL server",
        onePool().change<FileServer>("fs-par-2",
                                     [](FileServer &member) { member.fqdn = u"sql1-be-par.example.net"_s; }),
        {u"FSH-004 fs-par"_s, byHand}, 1);
    row("FSH-004 a share on its own server", onServer(onePool(), "sql9"), {u"FSH-001 fs-par"_s});

    row("FSH-005 one member", withoutMember(onePool(), "fs-par-2"), {u"FSH-005 fs-par"_s, byHand}, 1);
    row("FSH-005 no member", withoutMember(withoutMember(onePool(), "fs-par-2"), "fs-par-1"),
        {u"FSH-005 fs-par"_s, byHand}, 1);
    row("FSH-005 two members", onePool(), {byHand});
    row("FSH-005 a plain share has none", onServer(onePool(), "fs1"), {u"FSH-001 fs-par"_s});

    row("FSH-006 a member in another site", withMemberIn(twoSites(), "Lyon"),
        {u"FSH-006 fs-par"_s, byHandInLyon, byHand}, 1);
    row("FSH-006 the pool's site counts where the store names none",
        withMemberIn(twoSites(), "Paris").change<FileStore>("fs-par", [](FileStore &store) { store.site = {}; }),
        {byHandInLyon, byHand});
    row("FSH-006 two sites in one building",
        withMemberIn(twoSites(), "Lyon")
            .change<Site>("Paris", [](Site &site) { site.dataCenter = u"DC"_s; })
            .change<Site>("Lyon", [](Site &site) { site.dataCenter = u"DC"_s; }),
        {byHandInLyon, byHand});

    const auto backup = [](std::optional<double> hours) {
        return [hours](FileStore &store) { store.backupIntervalHours = hours; };
    };
    row("FSH-007 no backup", onePool().change<FileStore>("fs-par", backup({})), {u"FSH-007 fs-par"_s, byHand}, 1);
    row("FSH-007 a backup each day", onePool().change<FileStore>("fs-par", backup(24)), {u"FSH-007 fs-par"_s, byHand},
        1);
    row("FSH-007 a backup every eight hours", onePool().change<FileStore>("fs-par", backup(8)), {byHand});

    row("FSH-009 DFS", onePool(), {byHand});
    row("FSH-009 a plain share", onServer(onePool(), "fs1"), {u"FSH-001 fs-par"_s});

    row("FSH-010 pools of two sites", sharing(twoSites()), {byHandInLyon, byHand, u"FSH-010 fs-par"_s}, 1);
    row("FSH-010 a deployed store of two sites", deployed(sharing(twoSites())),
        {byHandInLyon, byHand, u"FSH-010 fs-par"_s}, 1);
    row("FSH-010 pools of one site", sharing(onePool().enterprise("lyo")), {byHandInLyon, byHand});

    row("FSH-012 a local path", chatOnPath(2, ""), {u"FSH-009 fs-chat"_s, byHand, u"FSH-012 chat"_s});
    row("FSH-012 a local path of a single server", chatOnPath(1, ""), {u"FSH-009 fs-chat"_s, byHand});
    row("FSH-012 a UNC path and its folder", chatOnPath(2, "fs.example.net"), {u"FSH-009 fs-chat"_s, byHand});
    return cases;
}

} // namespace twinpool::test
