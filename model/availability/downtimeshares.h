// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/availability.h"

namespace twinpool {

/// Hours a year that a service is down because of one kind of part.
struct KindDowntime {
    PartKind kind = PartKind::Server;
    double hours = 0;
    bool operator==(const KindDowntime &) const = default;
};

/// The downtime of a service, shared out among the kinds of parts in proportion to how much of it would go without each
/// (causes that need each other have no shares of their own). By kind; empty where no exact answer is known.
std::vector<KindDowntime> downtimeByKind(const Availability &availability, Availability::Whose whose);

} // namespace twinpool
