// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/filestores.h"
#include "model/rules/catalogue/families.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

const SqlStore *deployedStore(const Snapshot &now, SqlStoreId id)
{
    return now.plan.deployed ? now.plan.deployed->find(id) : nullptr;
}

/// The first node of a role, or null.
const SqlNode *nodeOf(const Snapshot &state, SqlStoreId store, SqlNodeRole role)
{
    const Rows<SqlNode> nodes = state.nodesOf(store, role);
    return nodes.isEmpty() ? nullptr : nodes.first();
}

bool isSamePlace(const SqlNode *a, const SqlNode *b)
{
    if (!a || !b)
        return a == b;
    return a->fqdn.compare(b->fqdn, Qt::CaseInsensitive) == 0 && a->instanceName == b->instanceName;
}

// BES-019
void checkMirroring(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const SqlStore *old = deployedStore(now, store.id);
    if (!old || (old->haMode != HaMode::Mirrored && store.haMode != HaMode::Mirrored))
        return;
    const auto isSame = [&](SqlNodeRole role) {
        return isSamePlace(nodeOf(*now.plan.deployed, store.id, role), nodeOf(now, store.id, role));
    };
    if (old->haMode != store.haMode || !isSame(SqlNodeRole::Mirror) || !isSame(SqlNodeRole::Witness))
        out.add();
}

// BES-020
void checkWitnessRemoval(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const SqlStore *old = deployedStore(now, store.id);
    if (!old || old->haMode != HaMode::Mirrored || store.haMode != HaMode::Mirrored)
        return;
    if (nodeOf(*now.plan.deployed, store.id, SqlNodeRole::Witness) && !nodeOf(now, store.id, SqlNodeRole::Witness)
        && nodeOf(now, store.id, SqlNodeRole::Mirror))
        out.add();
}

// BES-029
void checkHolderConversion(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Pool *old = now.plan.deployed ? now.plan.deployed->find(pool.id) : nullptr;
    if (!old || !old->hostsCms || !pool.hostsCms || !pool.isEnterprise())
        return;
    const SqlStore *is = now.find(pool.as<UserPool>()->userStore);
    const SqlStore *was = is ? deployedStore(now, is->id) : nullptr;
    if (was && was->haMode != HaMode::AlwaysOnAG && is->haMode == HaMode::AlwaysOnAG)
        out.add({is->id}, {is->id});
}

// BES-046. Mirror and witness are left to BES-019.
void checkDatabasePlace(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const SqlStore *old = deployedStore(now, store.id);
    if (!old)
        return;
    const SqlNode *was = nodeOf(*now.plan.deployed, store.id, SqlNodeRole::Database);
    const SqlNode *is = nodeOf(now, store.id, SqlNodeRole::Database);
    if (old->instanceName != store.instanceName || (was && is && !isSamePlace(was, is)))
        out.add();
}

const FileStore *deployedFileStore(const Snapshot &now, FileStoreId id)
{
    return now.plan.deployed ? now.plan.deployed->find(id) : nullptr;
}

// FSH-011
void checkFileServer(const Snapshot &now, const FileStore &store, Findings &out)
{
    const FileStore *old = deployedFileStore(now, store.id);
    if (old && !old->serverFqdn.isEmpty() && old->serverFqdn.compare(store.serverFqdn, Qt::CaseInsensitive) != 0)
        out.add({old->serverFqdn, store.serverFqdn});
}

QList<Edit> replaceByNewStore(const Snapshot &now, const Finding &finding)
{
    const FileStoreId id = finding.subject.as<FileStoreId>();
    const FileStore *old = deployedFileStore(now, id);
    if (!old)
        return {};
    return {edits::replaceFileStore(id, old->serverFqdn)};
}

constexpr Source mirroring{"Deploy SQL mirroring for Back End Server high availability",
                           "SfbServer/deploy/deploy-high-availability-and-disaster-recovery/"
                           "sql-mirroring-for-high-availability.md"};
constexpr Source storeSettings{"SQL Store Settings Expander (Topology Builder help)",
                               "SfbServer/help-topics/help-topobld/sql-store-settings-expander.md"};
} // namespace

const std::vector<Rule> &storeChangeRules()
{
    static const std::vector<Rule> rules{
        {
            .id = "BES-019",
            .severity = Severity::Info,
            .versions = {ProductVersion::V2015},
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Changing mirroring means restarting Front Ends"),
            .message = QT_TRANSLATE_NOOP("Rules", "The mirror or the witness of %1 is not the one that is deployed."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "After each change of the mirroring relationship all Front End Servers of the pool "
                                     "must be restarted."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Plan the restart. To move a mirror, remove it, publish, add the new one and publish again."),
            .sources = {mirroring},
            .check = checkMirroring,
        },
        {
            .id = "BES-020",
            .severity = Severity::Warning,
            .versions = {ProductVersion::V2015},
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Removing only the witness"),
            .message = QT_TRANSLATE_NOOP("Rules", "The drawing takes the witness from %1 and keeps its mirror."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The message after publishing suggests a command that would remove the whole mirror."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Do not run Uninstall-CsMirrorDatabase; remove the witness of %1 in SQL Server."),
            .sources = {mirroring},
            .check = checkWitnessRemoval,
        },
        {
            .id = "BES-029",
            .severity = Severity::Error,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules",
                                       "Converting a pool to an availability group while it holds Central Management"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%2 becomes an availability group while its pool %1 holds the Central Management store."),
            .why = QT_TRANSLATE_NOOP("Rules", "The Central Management store must be moved to another pool first."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Move the store (a temporary Standard Edition server will do), convert %2, and "
                                        "move the store back if you wish."),
            .sources = {{"Deploy an Always On Availability Group on a Back End Server",
                         "SfbServer/deploy/deploy-high-availability-and-disaster-recovery/"
                         "alwayson-availability-group.md"}},
            .check = checkHolderConversion,
        },
        {
            .id = "BES-046",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Moving databases is not an edit"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 stands on another server or instance than the deployed one."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Editing a SQL store moves no data, and for the Central Management store the instance "
                                     "cannot be changed in this way at all."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Create a new store, install the databases there and move the data."),
            .sources = {storeSettings},
            .check = checkDatabasePlace,
        },
        {
            .id = "FSH-011",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "File server name cannot be edited"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is deployed on %2; the drawing puts it on %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Only the name of the share can be edited. Another server means another file store "
                                     "and moving the data."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Create a new file store and move the data of %1."),
            .sources = {{"File Store Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/file-store-settings-expander.md"}},
            .check = checkFileServer,
            .fixes = replaceByNewStore,
        },
    };
    return rules;
}

} // namespace twinpool
