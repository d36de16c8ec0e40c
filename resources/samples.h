// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace twinpool {

/// Names of the sample plans that come with the program, sorted: `paris-and-lyon`, `rt-01-small`.
QStringList sampleNames();

/// The plan file of a sample; empty for a name that is none.
QByteArray samplePlan(const QString &name);

} // namespace twinpool
