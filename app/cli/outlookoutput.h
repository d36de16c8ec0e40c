// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/readiness.h"
#include "model/availability/recoverytargets.h"

namespace twinpool {
class JsonWriter;
}

namespace twinpool::cli {

/// What becomes of a plan when its pools are lost.
struct OutlookOutput {
    QList<RecoveryRow> targets; ///< Those that the plan has.
    QList<PairReadiness> pairs; ///< Both directions of each.
};
OutlookOutput outlookOf(const Snapshot &now);

/// Both write nothing where there is nothing. The members go into the object that is begun.
void writeOutlook(const Snapshot &now, const OutlookOutput &outlook, QStringList &lines);
void writeOutlook(const Snapshot &now, const OutlookOutput &outlook, JsonWriter &json);

} // namespace twinpool::cli
