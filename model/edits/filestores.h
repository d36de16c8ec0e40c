// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

// The server of a deployed file store cannot be edited. Edits that change it put a new file store in its place, which
// names the old one as replaced, and hand the pools over.

/// Adds a DFS file store with two members near a pool, named after it.
FileStoreId addDfsStoreFor(Plan &plan, PoolId pool);

/// Puts a share under a DFS namespace; its server becomes the first of two members.
/// Fails when the server has no domain.
Edit convertToDfs(FileStoreId store);

/// Adds members until a DFS file store has two.
Edit completeDfsMembers(FileStoreId store);

/// All members stand in \a site from now on.
Edit moveMembers(FileStoreId store, SiteId site);

/// Moves what a file store keeps on any of \a machines (DNS names) to servers of its own.
Edit moveToNewServers(FileStoreId store, const QStringList &machines);

/// Puts the file store back on \a deployedServer, where it stands, and a new one that replaces it on the server that was
/// drawn. DFS members move to the new one.
Edit replaceFileStore(FileStoreId store, const QString &deployedServer);

/// Gives the pools of each other site than \a home a DFS file store of their own.
Edit splitBySite(FileStoreId store, SiteId home);

} // namespace twinpool::edits
