// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Adds a reverse proxy of two machines in \a site that publishes these pools.
Edit addReverseProxyFor(const QList<PoolId> &pools, SiteId site);

/// Lets reverse proxies publish these pools beside what they publish already.
Edit publish(const QString &label, const QList<ReverseProxyId> &proxies, const QList<PoolId> &pools);

} // namespace twinpool::edits
