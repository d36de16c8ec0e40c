// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/failureanalysis.h"

#include <QHash>

namespace twinpool {

/// The worst that one failure in a row of the plan does.
struct RowHit {
    Effect effect;
    EntityRef failed; ///< The part or site whose failure it is.

    qint64 users() const { return effect.signedOut + effect.resiliency; }
    /// A part whose loss alone signs users out. A whole site is none: nobody expects it to go unnoticed.
    bool isSinglePoint = false;
    bool operator==(const RowHit &) const = default;
};

/// By row, for those whose failure costs something: a part, whatever shares its machine, and what it belongs to (a pool,
/// SQL store or file store).
QHash<EntityRef, RowHit> rowHits(const Snapshot &now, const ServiceModel &model, const FailureAnalysis &failures);

} // namespace twinpool
