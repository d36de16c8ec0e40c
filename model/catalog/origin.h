// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

#include <algorithm>

namespace twinpool {

/// How a number came about, the firmest first. What is computed is as weak as the weakest number in it.
enum class Origin : quint8 {
    Given,      ///< The plan says so.
    Documented, ///< A page of the product says so.
    Inferred,   ///< Follows from documented numbers.
    Overridden, ///< The planner's, in place of a number we had.
    Assumed,    ///< Ours; nothing is published.
};
constexpr auto enumNames(Origin)
{
    using enum Origin;
    return std::to_array<EnumName<Origin>>({
        {Given, "given", QT_TRANSLATE_NOOP("Enum", "Stated in the plan")},
        {Documented, "documented", QT_TRANSLATE_NOOP("Enum", "Documented")},
        {Inferred, "inferred", QT_TRANSLATE_NOOP("Enum", "Inferred from documented figures")},
        {Overridden, "overridden", QT_TRANSLATE_NOOP("Enum", "Set by the planner")},
        {Assumed, "assumed", QT_TRANSLATE_NOOP("Enum", "Assumption")},
    });
}

constexpr Origin weaker(Origin a, Origin b)
{
    return std::max(a, b);
}

} // namespace twinpool
