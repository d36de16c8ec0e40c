// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// Databases, file stores and the Backup Service: capacity.md sections 10 and 12.6. A gigabyte has 1,024 megabytes.

namespace twinpool {

/// Data that so many users leave in so many days.
double storageGb(double users, double days, double kbPerUserDay);

/// What a user pool writes to the monitoring and archiving databases, KB for each user and day.
int monitoringKbPerUserDay(const UserPool &pool);
int archivingKbPerUserDay(const UserPool &pool);

/// Users whose data a store collects for monitoring or archiving. A pool that does both counts once.
qint64 usersCollectedIn(const Snapshot &now, SqlStoreId store);

/// Servers with the monitoring and archiving databases for so many users.
int monitoringStores(qint64 users);

/// An estimate of what the users of a pool keep in its file store. Nothing is published.
double fileStoreGb(const UserModel &model, double users);

/// An estimate of what the Backup Service of a pool sends to its partner. Nothing is published.
double backupMbps(const UserModel &model, double users);

} // namespace twinpool
