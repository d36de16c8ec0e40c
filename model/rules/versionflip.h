// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/versionfeatures.h"
#include "model/edits/edit.h"
#include "model/rules/finding.h"
#include "model/topology/snapshot.h"

namespace twinpool {

/// What another version would mean, before it is chosen.
struct VersionFlip {
    Edit edit;                                   ///< Applies it as one step.
    QList<EntityRef> pools;                      ///< That change their version.
    QList<Finding> appear, vanish;               ///< In the order of the catalogue; those of appear are about the plan after.
    QList<const VersionFeature *> gained, lost;  ///< Features that the version has and the one before had not, and back.
    Plan after;
};

/// The deployment's target version becomes \a version: edits::setTargetVersion().
VersionFlip flipDeployment(const Snapshot &now, ProductVersion version);
/// One pool's version becomes \a version. @pre the pool exists
VersionFlip flipPool(const Snapshot &now, PoolId pool, ProductVersion version);

} // namespace twinpool
