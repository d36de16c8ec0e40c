// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/snapshot.h"

// Names and addresses that count up through the servers of pools, in the order of first start.

namespace twinpool {

/// The address after this one: `10.1.0.131` → `10.1.0.132`, `10.1.0.255` → `10.1.1.0`. Empty when \a address is no IPv4
/// address or the last one.
QString nextAddress(const QString &address);

/// What the servers of a pool would be called.
struct ServerNames {
    PoolId pool;
    QStringList fqdns, addresses; ///< By ordinal; as many as there are servers.
    bool operator==(const ServerNames &) const = default;
};

/// What they are called.
ServerNames serverNamesOf(const Snapshot &now, PoolId pool);

/// Names and addresses that begin with these and count up: `fe01` → `fe02`. A name without a dot gets the domain that
/// the pool has in its name, an address like `.131` the network of the first address that the pool has. Where one is
/// empty, servers keep what they have.
Result<ServerNames> countedUp(const Snapshot &now, PoolId pool, const QString &firstName, const QString &firstAddress);

/// Names and addresses from a table that was copied or saved: one server a line, name and address separated by a tab, a
/// semicolon or a comma, the servers of one pool after those of another. An empty field leaves what is there; a first
/// line in which no field is an address and the second field is not empty is a heading. Of the pools that there are
/// lines for, at least the first. Fails with the line when a field is neither name nor address, and when there are more
/// lines than servers. @pre \a pools are some
Result<QList<ServerNames>> namesFromTable(const Snapshot &now, const QList<PoolId> &pools, const QString &text);

/// A name or address that two rows would bear.
struct NameConflict {
    QString name;
    EntityRef first, second;
    bool operator==(const NameConflict &) const = default;
};

/// What would collide if the servers of these pools were called so, pool by pool and by ordinal; a pool that is one
/// computer bears the name of its server.
QList<NameConflict> conflictsWith(const Snapshot &now, const QList<ServerNames> &names);

namespace edits {

/// Gives the servers of these pools names and addresses; a pool that is one computer is renamed with its server. What
/// collides is not asked here.
Edit nameServers(const QList<ServerNames> &names);

} // namespace edits

} // namespace twinpool
