// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/figures.h"

#include "model/sizing/loadfigures.h"
#include "model/sizing/userfigures.h"
#include "model/sizing/voicefigures.h"

namespace twinpool {

namespace {

void add(std::vector<FigureGroup> &groups, const char *title, QList<Figure> figures)
{
    if (!figures.empty())
        groups.push_back({title, std::move(figures)});
}

const char *titleOf(Workload workload)
{
    switch (workload) {
    case Workload::None:
    case Workload::Users:
        return QT_TRANSLATE_NOOP("Sizing", "Servers and users");
    case Workload::Calls:
        return QT_TRANSLATE_NOOP("Sizing", "Mediation Servers");
    case Workload::RemoteUsers:
        return QT_TRANSLATE_NOOP("Sizing", "Access from outside");
    case Workload::ChatUsers:
        return QT_TRANSLATE_NOOP("Sizing", "Persistent Chat");
    case Workload::VideoSystems:
        return QT_TRANSLATE_NOOP("Sizing", "Video systems");
    case Workload::BranchUsers:
        return QT_TRANSLATE_NOOP("Sizing", "Branch");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<FigureGroup> figuresOf(const Snapshot &now, const Pool &pool)
{
    std::vector<FigureGroup> groups;
    if (const PoolLoad load = loadsOf(now, pool); load.workload != Workload::None)
        add(groups, titleOf(load.workload), loadFiguresOf(now, pool, load));
    if (const PoolLoad calls = callLoadsOf(now, pool); calls.workload != Workload::None)
        add(groups, titleOf(calls.workload), loadFiguresOf(now, pool, calls));
    if (!pool.as<UserPool>())
        return groups;
    add(groups, QT_TRANSLATE_NOOP("Sizing", "People"), populationFiguresOf(now, pool));
    add(groups, QT_TRANSLATE_NOOP("Sizing", "Conferencing"), conferencingFiguresOf(now, pool));
    add(groups, QT_TRANSLATE_NOOP("Sizing", "Telephony"), voiceFiguresOf(now, pool));
    add(groups, QT_TRANSLATE_NOOP("Sizing", "Storage"), storageFiguresOf(now, pool));
    add(groups, QT_TRANSLATE_NOOP("Sizing", "Network"), trafficFiguresOf(now, pool));
    add(groups, QT_TRANSLATE_NOOP("Sizing", "Recovery"), recoveryFiguresOf(now, pool));
    return groups;
}

std::vector<FigureGroup> figuresOf(const Snapshot &now, const SqlStore &store)
{
    std::vector<FigureGroup> groups;
    add(groups, QT_TRANSLATE_NOOP("Sizing", "Storage"), storeFiguresOf(now, store));
    return groups;
}

std::vector<FigureGroup> figureGroupsOf(const Snapshot &now, EntityRef row)
{
    if (const Pool *pool = now.find(row.as<PoolId>()))
        return figuresOf(now, *pool);
    if (const SqlStore *store = now.find(row.as<SqlStoreId>()))
        return figuresOf(now, *store);
    return {};
}

} // namespace twinpool
