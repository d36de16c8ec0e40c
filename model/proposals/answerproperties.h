// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/properties.h"
#include "model/proposals/answers.h"

// Answers as properties, for forms: the same description as that of the file. Lists (sites and branches) are none.

namespace twinpool {

/// Every answer in the order of the file, by its path: `usage.remotePercent`.
QList<Property> propertiesOf(const Answers &answers);
QList<Property> propertiesOf(const SiteAnswers &site);

/// Returns false, and changes nothing, for a path that is none and for a value that is not possible there.
bool setAnswer(Answers &answers, const QString &path, const QVariant &value);
bool setAnswer(SiteAnswers &site, const QString &path, const QVariant &value);

} // namespace twinpool
