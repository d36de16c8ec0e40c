// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// How often parts fail. Nobody publishes figures for these machines, so what the plan does not say is assumed and marked
// as an assumption wherever it is shown.

namespace twinpool {

/// Where figures come from.
enum class FigureBasis : quint8 { Assumed, ForKind, ForPart };
constexpr auto enumNames(FigureBasis)
{
    using enum FigureBasis;
    return std::to_array<EnumName<FigureBasis>>({
        {Assumed, "assumed", QT_TRANSLATE_NOOP("Enum", "Assumption of the program")},
        {ForKind, "kind", QT_TRANSLATE_NOOP("Enum", "Given for all of its kind")},
        {ForPart, "part", QT_TRANSLATE_NOOP("Enum", "Given for this part")},
    });
}

struct FiguresInUse {
    FailureFigures figures;
    FigureBasis basis = FigureBasis::Assumed;
};

/// Round figures of the usual size: a machine fails once a year for half a working day. Whole sites and buildings never
/// fail unless the plan says so.
FailureFigures assumedFigures(PartKind kind);

/// What counts for a kind.
FiguresInUse figuresOf(const Plan &plan, PartKind kind);
/// What counts for a part or site.
FiguresInUse figuresOf(const Snapshot &now, EntityRef part);

/// The share of the time in which the part is down by failures, from 0 to 1.
double downShare(const FailureFigures &figures);

/// The kind of a part or site of the plan.
PartKind partKindOf(const Snapshot &now, EntityRef part);

} // namespace twinpool
