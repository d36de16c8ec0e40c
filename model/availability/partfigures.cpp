// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/partfigures.h"

#include <algorithm>

namespace twinpool {

namespace {

constexpr double year = 8760; // hours

} // namespace

FailureFigures assumedFigures(PartKind kind)
{
    constexpr double monthlyUpdates = 12; // hours a year, one a month
    switch (kind) {
    case PartKind::Server:
    case PartKind::SqlServer:
    case PartKind::FileServer:
    case PartKind::ReverseProxy:
        return {.hoursBetween = year, .hoursToRepair = 4, .plannedHours = monthlyUpdates};
    case PartKind::Gateway:
    case PartKind::LoadBalancer:
        return {.hoursBetween = 3 * year, .hoursToRepair = 8, .plannedHours = 2};
    case PartKind::SharedStorage:
        return {.hoursBetween = 5 * year, .hoursToRepair = 8};
    case PartKind::NetworkLink:
        return {.hoursBetween = year / 4, .hoursToRepair = 4};
    case PartKind::Host:
        return {.hoursBetween = 2 * year, .hoursToRepair = 8};
    case PartKind::Site:
    case PartKind::Building:
        break;
    }
    return {};
}

FiguresInUse figuresOf(const Plan &plan, PartKind kind)
{
    const auto at = std::ranges::lower_bound(plan.kindFigures, kind, {}, &KindFigure::kind);
    if (at != plan.kindFigures.end() && at->kind == kind)
        return {at->figures, FigureBasis::ForKind};
    return {assumedFigures(kind), FigureBasis::Assumed};
}

FiguresInUse figuresOf(const Snapshot &now, EntityRef part)
{
    if (const PartFigure *own = now.plan.partFigures.find(part.value))
        return {own->figures, FigureBasis::ForPart};
    return figuresOf(now.plan, partKindOf(now, part));
}

double downShare(const FailureFigures &figures)
{
    if (figures.availability)
        return 1 - *figures.availability;
    if (figures.hoursBetween <= 0)
        return 0;
    return figures.hoursToRepair / (figures.hoursBetween + figures.hoursToRepair);
}

PartKind partKindOf(const Snapshot &now, EntityRef part)
{
    switch (part.kind) {
    case EntityKind::SqlNode:
        return PartKind::SqlServer;
    case EntityKind::SqlStore:
        return now.find(part.as<SqlStoreId>())->isClustered() ? PartKind::SharedStorage : PartKind::SqlServer;
    case EntityKind::FileStore:
    case EntityKind::FileServer:
        return PartKind::FileServer;
    case EntityKind::Gateway:
        return PartKind::Gateway;
    case EntityKind::LoadBalancer:
        return PartKind::LoadBalancer;
    case EntityKind::ReverseProxy:
        return PartKind::ReverseProxy;
    case EntityKind::NetworkLink:
        return PartKind::NetworkLink;
    case EntityKind::Site:
        return PartKind::Site;
    default:
        return PartKind::Server;
    }
}

} // namespace twinpool
