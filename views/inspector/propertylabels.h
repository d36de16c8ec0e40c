// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/properties.h"

namespace twinpool {

/// Sections of a form, in their order.
enum class FormSection { General, Users, Features, Connections, Recovery, Network, Place, Services, Machine, VirtualMachine, Mirroring, AvailabilityGroup, Cluster, ForChecklists, Details, Notes };

QString titleOf(FormSection section);

/// What a form says about a property: where it stands and what it is called. By Property::key or Property::part.
struct PropertyLabel {
    FormSection section;
    const char *text; ///< Of context "Property"; null for a key without a label.
};
PropertyLabel labelOf(const QString &key);
QString labelText(const QString &key);
/// What the form calls the property at a path of a row, or of the plan without one; of a part that is not there yet the
/// part. Empty when the form has neither.
QString labelForPath(const Plan &plan, EntityRef ref, const QString &path);

/// Whether the property means something for the row: mirroring ports only where there is a mirror.
bool isRelevant(const Plan &plan, EntityRef ref, const Property &property);

} // namespace twinpool
