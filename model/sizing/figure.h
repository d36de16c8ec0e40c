// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/origin.h"
#include "model/catalog/source.h"
#include "model/catalog/unit.h"
#include "model/topology/entity.h"

#include <QList>

namespace twinpool {

/// What a number is called. One for each sort of figure, known by its address.
struct FigureName {
    const char *key;  ///< In JSON and tests: `frontEnds.load`.
    const char *text; ///< QT_TRANSLATE_NOOP("Sizing", …)
    Unit unit;
};

/// How a number follows from others.
struct Formula {
    const char *text; ///< QT_TRANSLATE_NOOP("Sizing", …); %1 and on are the terms.
    Origin origin = Origin::Inferred;
    Source source{};
};

/// A number with everything that can be said about it. Holds no sentence: text is made when it is shown
/// (figuretext.h). The same functions that give the bare numbers compute it.
struct Figure {
    const FigureName *name = nullptr;
    double value = 0;
    Unit unit = Unit::Factor;
    Origin origin = Origin::Given;
    Source source{}; ///< Of a number that is not computed; without a title: none.
    const Formula *formula = nullptr;
    QList<Figure> terms{}; ///< What the formula was given. Copies of a figure share them.
    EntityRef about{};         ///< The row it is a number of, where that has to be said.
};

/// A number of the plan.
Figure given(const FigureName &name, double value);

/// A number of ours or of a page.
Figure fact(const FigureName &name, double value, Origin origin, Source source = {});

/// The same number, said to be that of a row, or in another unit than its name has.
Figure about(EntityRef row, Figure figure);
Figure inUnit(Unit unit, Figure figure);

/// A number that follows from \a terms; as weak as the weakest of them and of the formula.
Figure computed(const FigureName &name, double value, const Formula &formula, QList<Figure> terms);

/// The sum of \a terms; of one term the term itself.
Figure totalOf(const FigureName &name, double value, QList<Figure> terms);

/// \a value, rounded up. Less than a millionth above a whole number is none: divisions of decimals leave such rests.
int wholeUp(double value);

/// Formulas that several topics use.
namespace formulas {
inline constexpr Formula product{QT_TRANSLATE_NOOP("Sizing", "%1 × %2")};
inline constexpr Formula productOfThree{QT_TRANSLATE_NOOP("Sizing", "%1 × %2 × %3")};
inline constexpr Formula quotient{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2")};
inline constexpr Formula quotientUp{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2, rounded up")};
inline constexpr Formula sum{QT_TRANSLATE_NOOP("Sizing", "%1 + %2")};
inline constexpr Formula total{QT_TRANSLATE_NOOP("Sizing", "the sum of what follows")};
} // namespace formulas

} // namespace twinpool
