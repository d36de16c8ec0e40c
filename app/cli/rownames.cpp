// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rownames.h"

namespace twinpool::cli {

EntityRef rowNamed(const Plan &plan, QStringView name)
{
    EntityRef found;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (!found && name.compare(qualifiedName(plan, row.id), Qt::CaseInsensitive) == 0)
                found = row.id;
    });
    return found;
}

} // namespace twinpool::cli
