// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

#include <QCoreApplication>

namespace twinpool {

/// The error of an edit whose subject has gone meanwhile.
inline Error goneError()
{
    return {QCoreApplication::translate("Edits", "What this would change no longer exists.")};
}

/// An edit that changes one row: `changeRow(tr("Move pool"), pool, [=](Pool &p) { p.site = site; })`.
template <class I, class F>
Edit changeRow(const QString &label, I id, F change)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                bool found = false;
                Plan::forEachTable(plan, [&](const char *, auto &table) {
                    using Row = typename std::decay_t<decltype(table)>::Row;
                    if constexpr (std::is_same_v<decltype(Row::id), I>)
                        found = table.change(id, change);
                });
                if (!found)
                    return goneError();
                return plan;
            }};
}

/// An edit that changes the role of one pool; fails when the pool has another role.
template <class Role, class F>
Edit changeRole(const QString &label, PoolId id, F change)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(id);
                if (!pool || !pool->as<Role>())
                    return goneError();
                plan.pools.change(id, [&](Pool &row) { change(*row.as<Role>()); });
                return plan;
            }};
}

/// An edit that changes the deployment's own data.
template <class F>
Edit changeDeployment(const QString &label, F change)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                change(plan.deployment);
                return plan;
            }};
}

} // namespace twinpool
