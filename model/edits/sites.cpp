// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/sites.h"

#include "model/edits/change.h"

namespace twinpool::edits {

Edit convertToBranch(SiteId site, SiteId parent, const QString &parentName)
{
    //: %1 is the central site that becomes the parent.
    const QString label = QCoreApplication::translate("Edits", "Convert to branch site of %1").arg(parentName);
    return {label, [=](Plan plan) -> Result<Plan> {
                const Site *central = plan.sites.find(parent);
                if (!central || central->kind != SiteKind::Central || site == parent)
                    return goneError();
                for (const Site &other : plan.sites)
                    if (other.kind == SiteKind::Branch && other.parentSite == site)
                        return Error{
                            QCoreApplication::translate("Edits", "A site that has branch sites stays central.")};
                const bool found = plan.sites.change(site, [&](Site &row) {
                    row.kind = SiteKind::Branch;
                    row.parentSite = parent;
                });
                if (!found)
                    return goneError();
                return plan;
            }};
}

Edit convertToCentral(SiteId site)
{
    return changeRow(QCoreApplication::translate("Edits", "Convert to central site"), site, [](Site &row) {
        row.kind = SiteKind::Central;
        row.parentSite = {};
    });
}

Edit keepAdmissionControlOn(SiteId site, PoolId pool, const QString &poolName)
{
    //: %1 is a pool.
    const QString label = QCoreApplication::translate("Edits", "Keep call admission control only on %1").arg(poolName);
    return {label, [=](Plan plan) -> Result<Plan> {
                const Pool *kept = plan.pools.find(pool);
                if (!kept || kept->site != site)
                    return goneError();
                const Table<Pool> pools = plan.pools;
                for (const Pool &other : pools) {
                    const auto *user = other.as<UserPool>();
                    if (user && user->cac && other.site == site && other.id != pool)
                        plan.pools.change(other.id, [](Pool &row) { row.as<UserPool>()->cac = false; });
                }
                plan.sites.change(site, [&](Site &row) {
                    if (row.cacPool)
                        row.cacPool = pool;
                });
                return plan;
            }};
}

} // namespace twinpool::edits
