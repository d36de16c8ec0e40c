// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

QList<TaskArgument> uncPath(const PlanFacts &, const FileStore &store)
{
    const bool isKnown = !store.serverFqdn.isEmpty() && !store.shareName.isEmpty();
    return {isKnown ? QStringLiteral("\\\\%1\\%2").arg(store.serverFqdn, store.shareName) : store.name};
}

void addShare(PowerShellBlock &block, const CheckedValue &share, const CheckedValue &folder)
{
    block.line("New-Item -ItemType Directory -Path {}", folder)
        .line("New-SmbShare -Name {} -Path {} -FullAccess 'BUILTIN\\Administrators'", share, folder);
}

void addPermissions(PowerShellBlock &block, const CheckedValue &share)
{
    block.line("Grant-SmbShareAccess -Name {} -AccountName 'RTCHSUniversalServices', "
               "'RTCComponentUniversalServices', 'RTCUniversalServerAdmins' -AccessRight Change -Force",
               share);
}

void addAccess(PowerShellBlock &block, const CheckedValue &share)
{
    block.line("Get-SmbShareAccess -Name {}", share);
}

CheckedValue shareName(const FileStore &store, TaskCommands &out)
{
    return as::share(out.need(store.shareName, store.id, "shareName"));
}

CheckedValue shareName(const FileServer &server, TaskCommands &out)
{
    return as::share(out.need(server.share, server.id, "share"));
}

CheckedValue folderOf(const FileServer &server, TaskCommands &out)
{
    return as::localPath(out.need(server.path, server.id, "path"));
}

void share(const PlanFacts &, const FileStore &store, TaskCommands &out)
{
    PowerShellBlock block;
    addShare(block, shareName(store, out), as::localPath(out.need(store.localPath, store.id, "localPath")));
    addPermissions(block, shareName(store, out));
    out.add(block);
}

void shareAccess(const PlanFacts &, const FileStore &store, TaskCommands &out)
{
    PowerShellBlock block;
    addAccess(block, shareName(store, out));
    out.add(block);
}

/// A DFS folder needs two file servers to be replicated between.
Rows<FileServer> needMembers(const PlanFacts &plan, const FileStore &store, TaskCommands &out)
{
    const auto members = plan.now.membersOf(store.id);
    if (members.size() < 2)
        out.lack(store.id, "");
    return members;
}

void dfsFolder(const PlanFacts &plan, const FileStore &store, TaskCommands &out)
{
    const auto members = needMembers(plan, store, out);
    if (members.isEmpty())
        return;
    const FileServer &first = *members.first();
    const CheckedValue unc = uncOf(store, out), folder = as::share(store.shareName.section(u'\\', -1));
    const CheckedName group = as::id(out.need(store.name, store.id, "name"));
    const auto target = [&out](const FileServer &server) {
        return as::composed("\\\\{}\\{}", as::fqdn(server.fqdn), shareName(server, out));
    };
    PowerShellBlock block;
    for (const FileServer *server : members) {
        block.line("# on {}", as::fqdn(server->fqdn));
        addShare(block, shareName(*server, out), folderOf(*server, out));
    }
    block.line("# on {}", as::fqdn(first.fqdn))
        .line("New-DfsnFolder -Path {} -TargetPath {} -EnableTargetFailback $true", unc, target(first));
    for (const FileServer *server : members)
        block.lineIf(server != &first, "New-DfsnFolderTarget -Path {} -TargetPath {}", unc, target(*server));
    block.line("New-DfsReplicationGroup -GroupName {}", group)
        .line("New-DfsReplicatedFolder -GroupName {} -FolderName {} -DfsnPath {}", group, folder, unc);
    for (const FileServer *server : members)
        block.line("Add-DfsrMember -GroupName {} -ComputerName {}", group, as::hostLabel(server->fqdn));
    for (const FileServer *server : members)
        block.lineIf(server != &first,
                     "Add-DfsrConnection -GroupName {} -SourceComputerName {} -DestinationComputerName {}", group,
                     as::hostLabel(first.fqdn), as::hostLabel(server->fqdn));
    for (const FileServer *server : members)
        block.line("Set-DfsrMembership -GroupName {} -FolderName {} -ComputerName {} -ContentPath {} -PrimaryMember {} "
                   "-Force",
                   group, folder, as::hostLabel(server->fqdn), folderOf(*server, out), server == &first);
    out.add(block);
}

void dfsTargets(const PlanFacts &, const FileStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-DfsnFolderTarget -Path {}", uncOf(store, out)));
}

void onEachMember(const PlanFacts &plan, const FileStore &store, TaskCommands &out,
                  void (*add)(PowerShellBlock &, const CheckedValue &))
{
    PowerShellBlock block;
    for (const FileServer *server : needMembers(plan, store, out)) {
        block.line("# on {}", as::fqdn(server->fqdn));
        add(block, shareName(*server, out));
    }
    out.add(block);
}

void dfsPermissions(const PlanFacts &plan, const FileStore &store, TaskCommands &out)
{
    onEachMember(plan, store, out, addPermissions);
}

void dfsAccess(const PlanFacts &plan, const FileStore &store, TaskCommands &out)
{
    onEachMember(plan, store, out, addAccess);
}

} // namespace

std::vector<TaskTemplate> shareTasks()
{
    return {
        {
            .id = "FS-01",
            .phase = TaskPhase::SharesAndCertificates,
            .scope = TaskScope::FileShare,
            .gate = TaskGate::New,
            .condition = isPlainShare,
            .after = {"PRE-01", "AD-05", "PRE-02?selfhost"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the file share"),
            .who = {TaskRole::StorageAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::FileServers,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "The share lies on a Windows file server, or a cluster of them, with direct-attached or "
                  "SAN storage; network appliances are not supported. It may lie on a Standard Edition "
                  "server and, though this is not recommended, on a database server, but not on a Front End "
                  "Server of Enterprise Edition.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give the local administrators full control of the share. Topology Builder sets the other "
                  "permissions where it can.")},
            },
            .arguments = uncPath,
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The share answers as %2, and whoever publishes has full control of it."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-SmbShare for the share."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The groups exist once the forest is prepared. On a Windows of another language "
                "BUILTIN\\Administrators has another name: use the one of S-1-5-32-544."),
            .commands = share,
            .checks = shareAccess,
            .sources = {taskpages::createAFileShare,
                        taskpages::environmentalRequirements,
                        {"Add Front End File Store",
                         "Skype/SfbServer/help-topics/help-topobld/add-front-end-file-store.md"},
                        taskpages::addFileStore,
                        {"New-SmbShare",
                         "windows-powershell-docs: docset/winserver2019-ps/SmbShare/New-SmbShare.md"}},
        },
        {
            .id = "FS-02",
            .phase = TaskPhase::SharesAndCertificates,
            .scope = TaskScope::FileShare,
            .gate = TaskGate::New,
            .condition = isDfs,
            .after = {"PRE-01", "AD-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the DFS share"),
            .who = {TaskRole::StorageAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::FileServers,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Use two file servers for each site, or for each pool if more shall survive; both in one "
                  "data center.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the folders, the shares, the folder of the namespace with its targets, and the "
                  "replication group.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Two file servers give failover but no guarantee of replication: nothing is promised about "
                  "lost data. Back the share up every 4 to 8 hours.")},
            },
            .arguments = uncPath,
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The targets are Online, and a test file written through %2 appears on each file server."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Remove-DfsnFolder for the folder; then remove the replication group and the shares."),
            .note = QT_TRANSLATE_NOOP("Tasks", "The root of the namespace exists already (New-DfsnRoot)."),
            .commands = dfsFolder,
            .checks = dfsTargets,
            .sources = {taskpages::fileSharing,
                        taskpages::environmentalRequirements,
                        {"New-DfsnFolder",
                         "windows-powershell-docs: docset/winserver2019-ps/DFSN/New-DfsnFolder.md"},
                        {"New-DfsReplicationGroup",
                         "windows-powershell-docs: docset/winserver2019-ps/DFSR/New-DfsReplicationGroup.md"}},
        },
        {
            .id = "FS-03",
            .phase = TaskPhase::SharesAndCertificates,
            .scope = TaskScope::FileShare,
            .gate = TaskGate::New,
            .condition = isDfs,
            .after = {"FS-02", "AD-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set the share permissions that Topology Builder cannot set on DFS"),
            .who = {TaskRole::StorageAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::FileServers,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Set the permissions on each file server. Topology Builder reports \"Unable to access "
                  "share permissions\" for a DFS path; once they are set, that warning can be ignored.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The three groups have Change, which contains Read; the local administrators have Full."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Revoke-SmbShareAccess for the three groups; verify its parameters on your system."),
            .commands = dfsPermissions,
            .checks = dfsAccess,
            .sources = {taskpages::createAFileShare,
                        {"Grant-SmbShareAccess",
                         "windows-powershell-docs: docset/winserver2019-ps/SmbShare/Grant-SmbShareAccess.md"}},
        },
        {
            .id = "CRT-01",
            .phase = TaskPhase::SharesAndCertificates,
            .condition = changesTopology,
            .after = {"PRE-01", "AD-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Make the internal certification authority ready"),
            .who = {TaskRole::PkiAdministrator},
            .rights = {TaskRight::CertificationAuthority},
            .where = TaskPlace::CertificationAuthority,
            .duration = halfDay,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Prepare a template for web servers: enhanced key usage Server Authentication, a "
                  "revocation list that can be reached, RSA with 2048 bits or more, SHA-2. RSASSA-PSS is not "
                  "supported.")},
                {QT_TRANSLATE_NOOP("Tasks", "Use no CNG keys."), isVersion2015},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Allow Enroll on the template for those who request: RTCUniversalServerAdmins or the group "
                  "that installs.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Bring the certificates of the root and of the issuing authority into the trusted stores "
                  "of all servers; on Edge Servers by hand.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Plan one default certificate for each Front End Server, which may carry all web names, "
                  "and one OAuthTokenIssuer certificate for the deployment.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Names of a default certificate: pool and server, internal and external web services, "
                  "meetings, lyncdiscover and lyncdiscoverinternal of each SIP domain, dial-in, "
                  "administration, and sip of each SIP domain where clients match names strictly. Pools of a "
                  "pair also carry the simple URLs of each other.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "A test request with the template is granted."),
            .sources = {taskpages::environmentalRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::installSkypeForBusinessServer},
        },
        {
            .id = "CRT-02",
            .phase = TaskPhase::SharesAndCertificates,
            .condition = hasNewEdgePool,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Order the public certificates"),
            .who = {TaskRole::PkiAdministrator},
            .rights = {TaskRight::External},
            .where = TaskPlace::Provider,
            .duration = {1 * day, 5 * day},
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Certificate for the outside of the Edge Servers: subject and first name are the Access "
                  "name, further names those of Web Conferencing and sip of each SIP domain.")},
                {QT_TRANSLATE_NOOP("Tasks", "For XMPP add xmpp and * of each domain."), hasXmppEdgePool},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Have the private key made exportable: all Edge Servers of a pool use the same "
                  "certificate, with the same key, for A/V authentication.")},
                {QT_TRANSLATE_NOOP("Tasks", "Certificate of the reverse proxy: its names are those of task LB-03.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The certificates are there with their whole chain."),
            .sources = {taskpages::edgeEnvironmentalRequirements,
                        taskpages::environmentalRequirements},
        },
    };
}

} // namespace twinpool
