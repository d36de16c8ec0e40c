// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/rowhits.h"

#include "model/simulation/parts.h"

namespace twinpool {

namespace {

/// What a part belongs to; none: it stands for itself.
EntityRef ownerOf(const Snapshot &now, EntityRef part)
{
    switch (part.kind) {
    case EntityKind::Server:
        return now.find(part.as<ServerId>())->pool;
    case EntityKind::SqlNode:
        return now.find(part.as<SqlNodeId>())->store;
    case EntityKind::FileServer:
        return now.find(part.as<FileServerId>())->fileStore;
    default:
        return {};
    }
}

} // namespace

QHash<EntityRef, RowHit> rowHits(const Snapshot &now, const ServiceModel &model, const FailureAnalysis &failures)
{
    QHash<EntityRef, RowHit> hits;
    for (quint32 cause = 0; cause < model.causes.size(); ++cause) {
        const EntityRef ref = model.causes[cause].ref;
        const Effect &effect = failures.singles[cause];
        if (!ref || !(effect > Effect()))
            continue;
        const auto enter = [&](EntityRef row) {
            if (RowHit &hit = hits[row]; effect > hit.effect)
                hit = {effect, ref, ref.kind != EntityKind::Site && effect.signedOut > 0};
        };
        if (ref.kind == EntityKind::Site) {
            enter(ref);
            continue;
        }
        for (EntityRef row : rowsOf(now, ref)) {
            enter(row);
            if (const EntityRef owner = ownerOf(now, row))
                enter(owner);
        }
    }
    return hits;
}

} // namespace twinpool
