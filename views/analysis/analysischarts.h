// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"
#include "views/charts/chartcontent.h"

namespace twinpool {

/// The worst single failures, by users in each state. \a refs: what each bar is about, none where no row is.
ChartContent failureRanking(const PlanAnalysis &analysis, QList<EntityRef> *refs = nullptr);

/// How long the services of each group of users are down in a year, shared out among kinds of parts.
ChartContent downtimeByCause(const PlanAnalysis &analysis, ServiceLoss loss, QList<EntityRef> *refs = nullptr);

} // namespace twinpool
