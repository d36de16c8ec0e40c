// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/versions.h"

#include "model/edits/change.h"

namespace twinpool::edits {

Edit setTargetVersion(ProductVersion version)
{
    const QString label = QCoreApplication::translate("Edits", "Change version to %1").arg(wordsOf(version));
    return {label, [=](Plan plan) -> Result<Plan> {
                const ProductVersion before = plan.deployment.targetVersion;
                plan.deployment.targetVersion = version;
                const Table<Pool> pools = plan.pools;
                for (const Pool &pool : pools)
                    if (pool.version == before && pool.state == LifeState::New)
                        plan.pools.change(pool.id, [=](Pool &row) { row.version = version; });
                return plan;
            }};
}

Edit setPoolVersion(PoolId pool, ProductVersion version)
{
    const QString label = QCoreApplication::translate("Edits", "Change version to %1").arg(wordsOf(version));
    return changeRow(label, pool, [=](Pool &row) { row.version = version; });
}

} // namespace twinpool::edits
