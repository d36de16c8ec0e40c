// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/simulation/event.h"

class QCommandLineParser;

// What happens in `twinpool-cli simulate`, as its options say.

namespace twinpool::cli {

void addSimulationOptions(QCommandLineParser &parser);

/// The events in the order of the options; the error says which option is wrong. At least one.
Result<std::vector<SimEvent>> simulationEvents(const QCommandLineParser &parser, const Snapshot &now);

} // namespace twinpool::cli
