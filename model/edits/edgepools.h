// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// What names of the SRV records begin with that lead XMPP partners to an Edge pool; the SIP domain follows.
inline constexpr QLatin1StringView xmppRecord{"_xmpp-server._tcp."};

/// Adds an Edge pool of two servers that sends to \a nextHop. It has no place on the canvas yet.
Edit addEdgePool(SiteId site, const QString &siteName, PoolId nextHop);

/// Clears federation on every Edge pool but one; routes that led through the others lead through it.
Edit keepFederationOn(PoolId pool, const QString &poolName);

/// Switches XMPP off on an Edge pool, and clears the routes that lead through it.
Edit disableXmpp(PoolId pool);

/// Both sides of an Edge pool balance by DNS.
Edit balanceEdgeByDns(const QString &label, PoolId pool);

/// Adds SRV records of XMPP that lead to the Edge pools as well: for each name such a record has, with the next
/// priorities. @pre each pool has an access name
Edit addXmppRecords(const QList<PoolId> &pools);

} // namespace twinpool::edits
