// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outlookoutput.h"
#include "model/availability/availability.h"
#include "model/availability/failureanalysis.h"
#include "model/availability/triplefailures.h"

namespace twinpool::cli {

/// What is written, and the members of the JSON object.
extern const char *const analysisHelp;

/// What `analyze` has found out about a plan.
struct AnalysisOutput {
    const Snapshot &now;
    FailureAnalysis failures;
    Availability availability;
    OutlookOutput outlook;
    std::optional<TripleAnalysis> triples;         ///< None: not wanted.
    bool hasPairs = true, hasAvailability = false; ///< What is wanted of the rest.
};

/// The worst of everything, a line each.
QStringList analysisAsText(const AnalysisOutput &output);
/// All of it.
QByteArray analysisAsJson(const AnalysisOutput &output, const QString &file);

} // namespace twinpool::cli
