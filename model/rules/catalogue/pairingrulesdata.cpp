// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/pairingrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/change.h"

#include <QVersionNumber>

namespace twinpool {

namespace {

// PAR-021
void checkThreeServersSeen(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.isEnterprise() || pool.as<UserPool>()->threeServersSeen)
        return;
    if (const QList<EntityRef> pairs = pairsOf(now, pool.id); !pairs.isEmpty())
        out.add({}, pairs);
}

QList<Edit> markThreeServersSeen(const Snapshot &, const Finding &finding)
{
    return {changeRole<UserPool>(QCoreApplication::translate("Edits", "Mark as done"),
                                 finding.subject.as<PoolId>(), [](UserPool &user) { user.threeServersSeen = true; })};
}

// PAR-022
void checkLocationData(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (pools && (pools.userA().usesE911 || pools.userB().usesE911))
        out.add({}, pools.refs());
}

// PAR-023
void checkResponseGroups2015(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (pools && pools.useApplication(VoiceApplication::ResponseGroup))
        out.add({EntityRef(pools.a->id), EntityRef(pools.b->id)}, pools.refs());
}

/// Whether the update is known, and older than the one that copies Response Groups.
bool isTooOldForResponseGroups(const Server &server)
{
    const QList<int> build = QVersionNumber::fromString(server.cumulativeUpdate).segments();
    return build.size() >= 4 && std::ranges::lexicographical_compare(build, responseGroupBackupBuild);
}

bool haveServerTooOldForResponseGroups(const Snapshot &now, const PairedPools &pools)
{
    for (const Pool *pool : {pools.a, pools.b})
        if (std::ranges::any_of(now.serversOf(pool->id),
                                [](const Server *server) { return isTooOldForResponseGroups(*server); }))
            return true;
    return false;
}

// PAR-024. Both pools must be of 2019 or SE.
void checkResponseGroups2019(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools || !pools.useApplication(VoiceApplication::ResponseGroup) || !from2019.contains(pools.a->version)
        || !from2019.contains(pools.b->version))
        return;
    if (!now.plan.deployment.rgsBackupEnabled || haveServerTooOldForResponseGroups(now, pools))
        out.add({EntityRef(pools.a->id), EntityRef(pools.b->id)}, pools.refs());
}

QList<Edit> enableResponseGroupBackup(const Snapshot &now, const Finding &finding)
{
    const Pairing *pairing = now.find(finding.subject.as<PairingId>());
    const PairedPools pools = pairing ? userPoolsOf(now, *pairing) : PairedPools{};
    if (!pools || haveServerTooOldForResponseGroups(now, pools))
        return {};
    return {changeDeployment(QCoreApplication::translate("Edits", "Enable Response Group backup"),
                             [](Deployment &deployment) { deployment.rgsBackupEnabled = true; })};
}

// PAR-025
void checkParkMusic(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (user && user->callParkCustomMusic && user->usedApplications.contains(VoiceApplication::CallPark))
        out.add({}, pairsOf(now, pool.id));
}

// PAR-026
void checkSyncInterval(const Snapshot &now, Findings &out)
{
    const std::chrono::seconds interval = now.plan.deployment.backupSyncInterval;
    if (interval == backupSyncDefault)
        return;
    const bool accepted = interval >= backupSyncLeast && interval <= backupSyncMost;
    out.addAs(accepted ? Severity::Warning : Severity::Error,
              {qint64(interval.count()), qint64(backupSyncDefault.count())});
}

/// Changes of the deployment ask every rule again, so nothing else needs to.
bool onlyDeploymentTouches(const Snapshot &, const Snapshot &, const PlanDiff &)
{
    return false;
}

QList<Edit> resetSyncInterval(const Snapshot &, const Finding &)
{
    return {changeDeployment(QCoreApplication::translate("Edits", "Set backup interval to 2 min"),
                             [](Deployment &deployment) { deployment.backupSyncInterval = backupSyncDefault; })};
}

} // namespace

std::vector<Rule> pairDataRules()
{
    using namespace pages::pairing;
    return {
        {
            .id = "PAR-021",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Three servers not yet seen since pairing"),
            .message = QT_TRANSLATE_NOOP("Rules", "Three servers of %1 have not run together since it was paired."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "At some time after pairing three Front End Servers must have run at once, so that "
                                     "data is copied completely."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Start three servers, look at the state of the Backup Service, then mark this as done."),
            .sources = {{"Front End Pool high availability and management",
                         "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability.md"}},
            .check = checkThreeServersSeen,
            .fixes = markThreeServersSeen,
        },
        {
            .id = "PAR-022",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Location database is not replicated"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Backup Service does not copy the emergency locations of %1."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The location database stays behind. It has to be backed up regularly and restored "
                                     "on the backup pool after a failover."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan a regular backup of the location database."),
            .sources = {userExperience},
            .check = checkLocationData,
        },
        {
            .id = "PAR-023",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Response Groups do not follow the pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Response Groups of %2 and %3 are not copied to the other pool."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "In version 2015 the Backup Service leaves them out; export and import carry them over."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Export the Response Groups regularly, and import them on the backup pool after a failover."),
            .sources = {responseGroupBackup, voiceResiliency},
            .check = checkResponseGroups2015,
        },
        {
            .id = "PAR-024",
            .severity = Severity::Warning,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Response Group replication not enabled"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The Response Groups of %2 and %3 are not copied: this is switched off, or a server is too old."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The Backup Service copies Response Groups from the July 2019 update on, when all "
                                     "servers of both pools have it and it is switched on for the deployment."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Update both pools and enable the backup of Response Groups."),
            .sources = {responseGroupBackup},
            .check = checkResponseGroups2019,
            .reach = 2,
            .fixes = enableResponseGroupBackup,
        },
        {
            .id = "PAR-025",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Call Park music is not backed up"),
            .message = QT_TRANSLATE_NOOP("Rules", "The music on hold of Call Park in %1 is not part of any backup."),
            .why = QT_TRANSLATE_NOOP("Rules", "Disaster recovery leaves out files that were uploaded for music on hold."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep a copy of the files, and upload them again after a failover."),
            .sources = {{"Plan for Call Park", "SfbServer/plan-your-deployment/enterprise-voice-solution/call-park.md"}},
            .check = checkParkMusic,
        },
        {
            .id = "PAR-026",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Backup sync interval changed"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Backup Service of %1 runs every %2 s instead of every %3 s."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The interval decides how much data can be lost and how busy the Backup Service is. "
                                     "Above five minutes the target for lost data cannot be met; less than 5 s or more "
                                     "than 3 h is rejected."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Leave the interval at two minutes."),
            .sources = {backupService, setBackupService},
            .check = checkSyncInterval,
            .isTouchedBy = onlyDeploymentTouches,
            .fixes = resetSyncInterval,
        },
    };
}

} // namespace twinpool
