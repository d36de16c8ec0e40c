// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

#include <QPointF>

namespace twinpool::edits {

/// The new top left of a node or site, in scene units.
struct Move {
    EntityRef ref;
    QPointF to;
    SiteId into{}; ///< The site it stands in from now on; none: it stays where it belongs.
};

/// Moves things to new places, and into other sites where a move says so. What a site holds is not moved with it:
/// name it in the list too. Steps with the same \a mergeKey become one.
Edit moveTo(const std::vector<Move> &moves, const QString &mergeKey = {});

/// Puts nodes into another site, a branch under another central site. Places do not change.
Edit moveToSite(const std::vector<EntityRef> &refs, SiteId site);

/// Makes a node or branch of \a plan belong to a site; false when there is no such row. For use inside edits.
bool putInto(Plan &plan, EntityRef ref, SiteId site);

/// Closes a site to its header, or opens it.
Edit setCollapsed(SiteId site, QPointF at, bool collapsed);

} // namespace twinpool::edits
