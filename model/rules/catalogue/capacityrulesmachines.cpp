// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/capacityrules.h"

#include "model/catalog/capacity.h"
#include "model/edits/change.h"
#include "model/sizing/figure.h"
#include "model/sizing/storage.h"

namespace twinpool {

namespace {

// CAP-010. Memory that is not decided yet is not judged.
void checkMemory(const Snapshot &now, const Pool &pool, Findings &out)
{
    const std::optional<int> recommended = recommendedRamGb(kindOf(pool), pool.version);
    if (!recommended)
        return;
    QList<EntityRef> small;
    for (const Server *server : now.serversOf(pool.id))
        if (server->ramGb && *server->ramGb < *recommended)
            small.append(server->id);
    if (!small.isEmpty())
        out.add({qint64(small.size()), qint64(*recommended)}, small);
}

template <class F>
Edit changeServers(const QString &label, const QList<EntityRef> &servers, F change)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                for (EntityRef server : servers)
                    if (!plan.servers.change(server.as<ServerId>(), change))
                        return goneError();
                return plan;
            }};
}

QList<Edit> setRecommendedMemory(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const std::optional<int> recommended = pool ? recommendedRamGb(kindOf(*pool), pool->version) : std::nullopt;
    if (!recommended)
        return {};
    return {changeServers(QCoreApplication::translate("Edits", "Set memory to %1 GB").arg(*recommended),
                          finding.related, [=](Server &server) { server.ramGb = recommended; })};
}

bool hasUnsuitableHost(const Server &server)
{
    return server.hosting == Hosting::Virtual
        && (server.vCpuRatio > 1 || server.dynamicMemory || server.dynamicDisk || server.liveMigration
            || server.hostHyperThreading);
}

// CAP-011. Office Web Apps is a product of its own, and an appliance comes as it is.
void checkVirtualization(const Snapshot &now, const Pool &pool, Findings &out)
{
    const PoolKind kind = kindOf(pool);
    if (kind == PoolKind::OfficeWebApps || kind == PoolKind::BranchAppliance)
        return;
    QList<EntityRef> unsuitable;
    for (const Server *server : now.serversOf(pool.id))
        if (hasUnsuitableHost(*server))
            unsuitable.append(server->id);
    if (!unsuitable.isEmpty())
        out.add({qint64(unsuitable.size())}, unsuitable);
}

QList<Edit> applyHostSettings(const Snapshot &, const Finding &finding)
{
    return {changeServers(QCoreApplication::translate("Edits", "Apply recommended host settings"), finding.related,
                          [](Server &server) {
                              server.vCpuRatio = 1;
                              server.dynamicMemory = server.dynamicDisk = server.liveMigration = false;
                              server.hostHyperThreading = false;
                          })};
}

// CAP-012
void checkDatabaseGrowth(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (!user || user->homedUsers <= 0)
        return;
    const int kbPerUserDay = monitoringKbPerUserDay(*user) + archivingKbPerUserDay(*user);
    if (kbPerUserDay == 0)
        return;
    constexpr int daysOfYear = 365;
    const qint64 gbPerYear = wholeUp(storageGb(user->homedUsers, daysOfYear, kbPerUserDay));
    QList<EntityRef> stores;
    if (user->monitoring && user->monitoringStore)
        stores.append(user->monitoringStore);
    if (user->archiving && user->archivingStore && user->archivingStore != user->monitoringStore)
        stores.append(user->archivingStore);
    out.add({gbPerYear}, stores);
}

} // namespace

std::vector<Rule> capacityMachineRules()
{
    using namespace pages::platform;
    return {
        {
            .id = "CAP-010",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Memory below recommendation"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n server(s) of %1 have less than the recommended %3 GB of memory."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Less memory is not forbidden, but the numbers of users and calls were measured with it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan the recommended memory."),
            .sources = {requirements2015, requirements2019},
            .check = checkMemory,
            .fixes = setRecommendedMemory,
        },
        {
            .id = "CAP-011",
            .severity = Severity::Warning,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Virtualization settings"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n virtual server(s) of %1 have unsuitable settings of the host."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "More virtual than physical processors, dynamic memory, growing disks, live "
                                     "migration, and hyper-threading on the host are not supported or advised against."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Give each virtual processor a physical one, use fixed memory and disks, and "
                                        "switch off live migration and the host's hyper-threading. Allow 6 to 10 percent "
                                        "for the hypervisor."),
            .sources = {pages::capacity::virtualization},
            .check = checkVirtualization,
            .fixes = applyHostSettings,
        },
        {
            .id = "CAP-012",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Database growth"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 writes about %2 GB of monitoring and archiving data a year."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Each user adds about 49 KB of call records, 28 KB of quality records and 57 KB of "
                                     "archived content a day. Records of calls and quality are kept for 60 days by "
                                     "default."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan disks for the time the data is kept."),
            .sources = {pages::capacity2015, pages::capacity2019},
            .check = checkDatabaseGrowth,
            .reach = 0,
        },
    };
}

} // namespace twinpool
