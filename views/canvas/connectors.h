// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/face.h"

// The lines of the canvas, without their ways.

namespace twinpool {

enum class ConnectorKind : quint8 {
    Association, ///< A pool uses a store, an Edge pool, a next hop.
    Service,     ///< A load balancer or reverse proxy serves a pool.
    Trunk,
    Pairing,
    Network,
};

/// One line between two nodes or two sites.
struct Connector {
    ConnectorKind kind = ConnectorKind::Association;
    EntityRef row; ///< The row that says so. Pairs, trunks and network links are rows of their own; otherwise one end.
    EntityRef from, to;
    bool crossesSites = false;
    QString label; ///< In a pill at its middle; empty: none.
    Badge badge;   ///< Of rows of their own.

    bool operator==(const Connector &) const = default;

    /// What a click selects: the row of its own, or nothing.
    EntityRef subject() const
    {
        return kind == ConnectorKind::Association || kind == ConnectorKind::Service ? EntityRef() : row;
    }
};

/// The lines that \a row makes, each pair of ends once for a kind.
QList<Connector> connectorsOf(const Snapshot &now, EntityRef row, const FindingSet *findings);

/// Kinds of rows that can make lines.
bool makesConnectors(EntityKind kind);

} // namespace twinpool
