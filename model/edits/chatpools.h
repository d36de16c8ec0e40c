// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Gives a Persistent Chat pool machines of its own where it shares some, and a name of its own where it has that of a
/// server. Its stores stay.
Edit separateChatPool(PoolId pool);

/// Makes Persistent Chat servers active, and others wait.
Edit setActiveChatServers(const QString &label, const QList<ServerId> &active, const QList<ServerId> &waiting);

/// Adds the mirrored store in \a site to which a Persistent Chat pool ships its logs.
Edit createChatBackupStore(PoolId pool, SiteId site);

/// Plans a share of its own, on a server of its own, for shipping the logs of a Persistent Chat pool.
Edit nameLogShare(PoolId pool);

} // namespace twinpool::edits
