// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/topology/snapshot.h"

#include <vector>

// Everything there is to say about one row of a plan, with reasons. For panels, reports and the command line.

namespace twinpool {

/// Figures under a heading.
struct FigureGroup {
    const char *title; ///< QT_TRANSLATE_NOOP("Sizing", …)
    QList<Figure> figures;
};

/// Of a pool; empty where nothing is published for its kind.
std::vector<FigureGroup> figuresOf(const Snapshot &now, const Pool &pool);

/// Of a SQL store that collects monitoring or archiving data; empty for others.
std::vector<FigureGroup> figuresOf(const Snapshot &now, const SqlStore &store);

/// Of a row that has figures: a pool or such a store.
std::vector<FigureGroup> figureGroupsOf(const Snapshot &now, EntityRef row);

} // namespace twinpool
