// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/samerows.h"

namespace twinpool {

QHash<quint32, quint32> sameRows(const Plan &plan, const Plan &drawn)
{
    QHash<QString, quint32> byName;
    Plan::forEachTable(drawn, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (const QString name = qualifiedName(drawn, row.id).toLower(); !byName.contains(name))
                byName.insert(name, row.id.value);
    });
    QHash<quint32, quint32> same;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (const quint32 id = byName.take(qualifiedName(plan, row.id).toLower()))
                same.insert(row.id.value, id);
    });
    return same;
}

} // namespace twinpool
