// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

#include <QMetaType>

namespace twinpool {

/// Roles of all item models beside Qt's own.
enum ItemRole {
    EntityRole = Qt::UserRole, ///< EntityRef of the row.
    SeverityRole,              ///< int of Severity: the worst finding; invalid when there is none.
    SeverityBelowRole,         ///< The same over the row and all below it.
    AcceptedRole,              ///< bool
    TaskStateRole,             ///< int of TaskState; invalid for phases.
    ProgressRole,              ///< Progress of a phase; invalid for tasks.
    OverTargetRole,            ///< bool: a step of a runbook took too long; invalid where nothing was recorded.
};

} // namespace twinpool

Q_DECLARE_METATYPE(twinpool::EntityRef)
