// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/pool.h"

namespace twinpool {

/// The web services of a Front End or Director pool; null for pools that have none. May be changed if the pool may.
template <class P>
auto webServicesOf(P &pool) -> decltype(&pool.template as<UserPool>()->web)
{
    if (auto *user = pool.template as<UserPool>())
        return &user->web;
    if (auto *director = pool.template as<DirectorPool>())
        return &director->web;
    return nullptr;
}

/// The internal web services answer to another name than the pool.
inline bool overridesInternalWeb(const Pool &pool)
{
    const WebServices *web = webServicesOf(pool);
    return web && !web->internalFqdn.isEmpty() && web->internalFqdn.compare(pool.fqdn, Qt::CaseInsensitive) != 0;
}

} // namespace twinpool
