// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

#include <QPointF>

// New things on the canvas, with what they cannot be without and with free names that count up. \a at is the top left of
// the new thing in scene units; what comes with it stands below. Its id is the lowest of the new ids.

namespace twinpool::edits {

Edit addSite(QPointF at);
/// Fails when \a parent is no central site.
Edit addBranchSite(SiteId parent, QPointF at);

/// A pool of the deployment's target version with its servers: three in an Enterprise pool, with a user store (a group
/// with listener and witness, for 2015 a mirror with witness) and a DFS file store; one in a Standard Edition server,
/// with a file store, and in branch appliances and servers; two in other pools. A role that needs a user pool is given
/// the first of its site, for a branch of the parent site, otherwise the plan's only one; an Edge pool the site's
/// Director.
Edit addPool(PoolKind kind, SiteId site, QPointF at);
/// The same without a place; the canvas finds one.
Edit addPool(PoolKind kind, SiteId site);

Edit addSqlStore(HaMode mode, SiteId site, QPointF at);
/// DFS and clusters have two members.
Edit addFileStore(FileStoreKind kind, SiteId site, QPointF at);
Edit addGateway(GatewayKind kind, SiteId site, QPointF at);
Edit addLoadBalancer(SiteId site, QPointF at);
Edit addReverseProxy(SiteId site, QPointF at);

} // namespace twinpool::edits
