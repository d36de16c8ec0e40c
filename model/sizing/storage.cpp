// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/storage.h"

#include "model/catalog/monitoringlimits.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/figure.h"

namespace twinpool {

double storageGb(double users, double days, double kbPerUserDay)
{
    return users * days * kbPerUserDay / 1024 / 1024;
}

int monitoringKbPerUserDay(const UserPool &pool)
{
    return pool.monitoring ? callRecordsKb + qualityRecordsKb : 0;
}

int archivingKbPerUserDay(const UserPool &pool)
{
    return pool.archiving ? archivingKb : 0;
}

qint64 usersCollectedIn(const Snapshot &now, SqlStoreId store)
{
    qint64 users = 0;
    for (const Pool *pool : now.referring<Pool>(store))
        if (const auto *user = pool->as<UserPool>();
            user && (user->monitoringStore == store || user->archivingStore == store))
            users += user->homedUsers;
    return users;
}

int monitoringStores(qint64 users)
{
    return wholeUp(double(users) / usersPerMonitoringStore);
}

double fileStoreGb(const UserModel &model, double users)
{
    const double conferencesPerDay = conferencesPerHour(model, users) * model.conferencing.dayHours;
    return conferencesPerDay * contentMbPerConference(model.conferencing) * model.estimates.contentDays / 1024
        + model.estimates.otherFilesGb;
}

double backupMbps(const UserModel &model, double users)
{
    const double contentMbits = conferencesPerHour(model, users) * contentMbPerConference(model.conferencing) * 8;
    const double changesMbits = users * model.estimates.backupChangesPerHour * model.estimates.backupChangeKb * 1024 * 8
        / 1e6 * model.estimates.backupZipPercent / 100;
    return (contentMbits + changesMbits) / 3600 * model.estimates.backupSafety;
}

} // namespace twinpool
