// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reporttree.h"

#include <QCoreApplication>

namespace twinpool::report {

QString Report::fullTitle() const
{
    if (title.isEmpty())
        return kind;
    return QCoreApplication::translate("Report", "%1: %2", "kind of a report and name of the plan").arg(kind, title);
}

Ticks ticksIn(std::span<const Block> blocks)
{
    Ticks ticks;
    for (const Block &block : blocks) {
        const auto *item = std::get_if<CheckItem>(&block);
        if (!item)
            continue;
        ++ticks.all;
        ticks.ticked += item->state != CheckItem::State::Open;
    }
    return ticks;
}

QList<Part> partsOf(const Report &report)
{
    const std::span<const Block> all = report.blocks;
    QList<Part> parts;
    const Heading *heading = nullptr;
    size_t from = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto *next = std::get_if<Heading>(&all[i]);
        if (!next || next->level != 1)
            continue;
        if (i > from)
            parts.append({heading, all.subspan(from, i - from)});
        heading = next;
        from = i;
    }
    if (from < all.size())
        parts.append({heading, all.subspan(from)});
    return parts;
}

} // namespace twinpool::report
