// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/drawn.h"

#include "model/edits/nodesize.h"

namespace twinpool {

bool isPlaced(EntityKind kind)
{
    return kind == EntityKind::Site || isNode(kind);
}

EntityRef shownOn(const Snapshot &now, EntityRef ref)
{
    if (isPlaced(ref.kind))
        return ref;
    if (const Server *server = now.find(ref.as<ServerId>()))
        return server->pool;
    if (const SqlNode *node = now.find(ref.as<SqlNodeId>()))
        return node->store;
    if (const FileServer *member = now.find(ref.as<FileServerId>()))
        return member->fileStore;
    return {};
}

} // namespace twinpool
