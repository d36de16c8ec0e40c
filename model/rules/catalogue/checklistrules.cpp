// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/pairinglimits.h"
#include "model/catalog/quorum.h"
#include "model/checklist/progress.h"
#include "model/edits/marks.h"
#include "model/rules/catalogue/families.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// Which tasks of a checklist are ticked. What is ticked was done before everything that is not.
class Ticks
{
public:
    Ticks(const Snapshot &now, const Checklist &checklist)
        : m_plan(now.plan)
        , m_checklist(checklist)
    {
    }

    bool isDone(const Task &task) const
    {
        const TaskMark *mark = markOf(m_plan, task);
        return mark && mark->outcome == TaskOutcome::Done;
    }

    /// The first task with this id that is ticked, or null.
    const Task *done(const char *id) const
    {
        const auto at = std::ranges::find_if(m_checklist.tasks, [&](const Task &task) {
            return qstrcmp(task.definition->id, id) == 0 && isDone(task);
        });
        return at == m_checklist.tasks.end() ? nullptr : &*at;
    }

    /// The objects of the tasks of one phase family (`FS-`, `FCI-`) that are not ticked, each once.
    QList<EntityRef> objectsLeft(const char *family) const
    {
        QList<EntityRef> objects;
        for (const Task &task : m_checklist.tasks)
            if (qstrncmp(task.definition->id, family, qstrlen(family)) == 0 && !isDone(task)
                && !objects.contains(task.object))
                objects.append(task.object);
        return objects;
    }

private:
    const Plan &m_plan;
    const Checklist &m_checklist;
};

/// Takes back the tick of the task that came too early; its name is the last argument of the finding.
QList<Edit> takeTickBack(const Snapshot &, const Finding &finding)
{
    Edit edit = edits::unmarkTask(std::get<QString>(finding.arguments.back()));
    edit.label = QCoreApplication::translate("Edits", "Reorder: untick what came too early");
    return {edit};
}

// FEP-021. Test users sign in with VER-02; a server runs at the latest when replication to it was checked, INS-06.
void checkServersBeforeUsers(const Snapshot &now, const Checklist &checklist, Findings &out)
{
    const Ticks ticks(now, checklist);
    for (const Task &task : checklist.tasks) {
        const Pool *pool = now.find(task.object.as<PoolId>());
        if (qstrcmp(task.definition->id, "VER-02") != 0 || !pool || !pool->isEnterprise() || !ticks.isDone(task))
            continue;
        const Rows<Server> servers = now.serversOf(pool->id);
        const qint64 running = std::ranges::count_if(checklist.tasks, [&](const Task &other) {
            return qstrcmp(other.definition->id, "INS-06") == 0 && ticks.isDone(other)
                && std::ranges::any_of(servers, [&](const Server *server) { return other.object == EntityRef(server->id); });
        });
        constexpr int copies = 3;
        if (servers.size() >= copies && running < copies)
            out.addAbout(pool->id, {running});
    }
}

// BES-034
void checkClusterFirst(const Snapshot &now, const Checklist &checklist, Findings &out)
{
    const Ticks ticks(now, checklist);
    const Task *publish = ticks.done("TB-20");
    if (!publish)
        return;
    for (EntityRef ref : ticks.objectsLeft("FCI-"))
        out.addAbout(ref, {publish->name});
}

// BES-041. A store of which one server can go on is left alone: fail over first, and nobody notices.
void checkBackEndDowntime(const Snapshot &now, const Checklist &, Findings &out)
{
    constexpr int minutesUntilResiliency = 30;
    for (const Maintenance &work : now.plan.maintenance) {
        SqlStoreId id = work.target.as<SqlStoreId>();
        if (const SqlNode *node = now.find(work.target.as<SqlNodeId>())) {
            const SqlStore *store = now.find(node->store);
            if (store && store->haMode == HaMode::Standalone)
                id = store->id;
        }
        if (id && work.minutes >= minutesUntilResiliency && !now.poolsWithUserStore(id).isEmpty())
            out.addAbout(work.id, {qint64(work.minutes), id}, {id});
    }
}

// CMS-009
void checkMirroredPairs(const Snapshot &now, const Checklist &checklist, Findings &out)
{
    const auto isMirrored = [&](PoolId id) {
        const Pool *pool = now.find(id);
        const SqlStore *store = pool && pool->isEnterprise() ? now.find(pool->as<UserPool>()->userStore) : nullptr;
        return store && store->haMode == HaMode::Mirrored;
    };
    QSet<EntityRef> told;
    for (const Task &task : checklist.tasks) {
        const Pairing *pairing = now.find(task.object.as<PairingId>());
        if (!pairing || told.contains(task.object) || !isMirrored(pairing->poolA) || !isMirrored(pairing->poolB))
            continue;
        told.insert(task.object);
        out.addAbout(pairing->id);
    }
}

// FSH-008
void checkShareFirst(const Snapshot &now, const Checklist &checklist, Findings &out)
{
    const Ticks ticks(now, checklist);
    const Task *publish = ticks.done("TB-20");
    if (!publish)
        return;
    for (EntityRef ref : ticks.objectsLeft("FS-"))
        out.addAbout(ref, {publish->name});
}

// SEC-005
void checkStatusReaders(const Snapshot &, const Checklist &checklist, Findings &out)
{
    const auto readsStatus = [](const Result<Command> &command) {
        return command && command->text().contains("Get-CsBackupServiceStatus"_L1);
    };
    for (const Task &task : checklist.tasks)
        if (std::ranges::any_of(task.commands, readsStatus) || std::ranges::any_of(task.checks, readsStatus)) {
            out.add({task.name});
            return;
        }
}

} // namespace

const std::vector<Rule> &checklistRules()
{
    using namespace pages::pairing;
    static const std::vector<Rule> rules{
        {
            .id = "FEP-021",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "Fewer than three servers running when users arrive"),
            .message = QT_TRANSLATE_NOOP("Rules", "Users sign in on %1 although only %2 of its servers are installed."),
            .why = QT_TRANSLATE_NOOP("Rules", "The three copies of each user cannot all be created."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Start at least three servers of %1 before users come to it."),
            .sources = {pages::frontEndPools},
            .check = checkServersBeforeUsers,
        },
        {
            .id = "BES-034",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "Cluster not built before the pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "The topology is published (%2) while the cluster of %1 is not built."),
            .why = QT_TRANSLATE_NOOP("Rules", "The SQL cluster should exist before the Front End pool is deployed."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Build the cluster of %1 first."),
            .sources = {{"Back End Server high availability",
                         "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server.md"}},
            .check = checkClusterFirst,
            .fixes = takeTickBack,
        },
        {
            .id = "BES-041",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "Planned Back End downtime of 30 minutes or more"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "Work on %1 takes the Back End %3 away for %n minute(s)."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "From 30 minutes on, users may enter resiliency mode. Shorter work is not noticed."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Make the work shorter, or fail over first."),
            .sources = {{"Patch or update a Back End Server or Standard Edition server",
                         "SfbServer/manage/topology/patch-or-update-a-back-end-or-standard-edition-server.md"}},
            .check = checkBackEndDowntime,
        },
        {
            .id = "CMS-009",
            .severity = Severity::Warning,
            .versions = {ProductVersion::V2015},
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "Central Management failover command differs by page"),
            .message = QT_TRANSLATE_NOOP("Rules", "Both back ends of %1 are mirrored."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The procedure and the reference of the command give different parameter names for "
                                     "the mirror."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use the names of the command's reference, as the checklist does."),
            .sources = {failingOver,
                        {"Invoke-CsManagementServerFailover",
                         "office-docs-powershell: skype/skype-ps/skype/Invoke-CsManagementServerFailover.md"}},
            .check = checkMirroredPairs,
        },
        {
            .id = "FSH-008",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "Share must exist before publishing"),
            .message = QT_TRANSLATE_NOOP("Rules", "The topology is published (%2) while the share of %1 is not made."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The file store may be defined first, but publishing fails while its folder is "
                                     "missing; who publishes needs full control of it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Make the share of %1 before publishing."),
            .sources = {{"Add Front End File Store (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/add-front-end-file-store.md"},
                        {"Create and publish new topology", "SfbServer/deploy/install/create-and-publish-new-topology.md"},
                        {"Add Persistent Chat Server to your topology",
                         "SfbServer/deploy/deploy-persistent-chat-server/add-persistent-chat-server.md"}},
            .check = checkShareFirst,
            .fixes = takeTickBack,
        },
        {
            .id = "SEC-005",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Checklist,
            .title = QT_TRANSLATE_NOOP("Rules", "Who may read backup status"),
            .message = QT_TRANSLATE_NOOP("Rules", "The checklist reads the status of the Backup Service, first in %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "By default only members of RTCUniversalServerAdmins may read it."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Have a member run these tasks, or authorise others with Set-CsBackupServiceConfiguration."),
            .sources = {backupService},
            .check = checkStatusReaders,
        },
    };
    return rules;
}

} // namespace twinpool
