// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/randomplan.h"

namespace twinpool::test {

/// A plan of about so many rows in which some replicas know no logins, some pools fail over and many fields have been set
/// to anything.
Plan oddPlan(quint32 seed, int components);

struct NamedPlan {
    QString name;
    Plan plan;
};
/// The samples of the program.
QList<NamedPlan> samplePlans();

} // namespace twinpool::test
