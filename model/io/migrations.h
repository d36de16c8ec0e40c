// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace twinpool {

/// Brings the tree of an older file to the current version, one version at a time. A step works on the tree, not on
/// today's types, and is never edited after its release. \a notes receives what a person should know.
void migrate(QJsonObject &root, int fromVersion, QStringList &notes);

} // namespace twinpool
