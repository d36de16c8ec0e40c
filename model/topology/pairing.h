// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/site.h"

// Pool pairing (backup relationship). Attributes: model.md section 6.

namespace twinpool {

/// Two pools that back each other up. Illegal pairs can be stored: files and imports hold them, PAR-001 to PAR-005
/// report them. What is set per pool (voice failover, intervals) lives in UserPool.
struct Pairing {
    PairingId id;
    PoolId poolA, poolB;
    bool oneWay = false; ///< Only pool A names pool B; seen in imports (PAR-004).
    LifeState state = LifeState::New;
    QString geoDnsZone;  ///< Zone of the GeoDNS names; empty: none planned.
    std::optional<LinkClass> linkClass; ///< None: from the network link between the sites.
    bool operator==(const Pairing &) const = default;
};

} // namespace twinpool
