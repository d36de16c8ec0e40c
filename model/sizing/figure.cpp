// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/figure.h"

#include <cmath>

namespace twinpool {

Figure given(const FigureName &name, double value)
{
    return {&name, value, name.unit, Origin::Given};
}

Figure fact(const FigureName &name, double value, Origin origin, Source source)
{
    return {&name, value, name.unit, origin, source};
}

Figure about(EntityRef row, Figure figure)
{
    figure.about = row;
    return figure;
}

Figure inUnit(Unit unit, Figure figure)
{
    figure.unit = unit;
    return figure;
}

Figure computed(const FigureName &name, double value, const Formula &formula, QList<Figure> terms)
{
    Origin origin = formula.origin;
    for (const Figure &term : terms)
        origin = weaker(origin, term.origin);
    return {&name, value, name.unit, origin, formula.source, &formula, std::move(terms)};
}

Figure totalOf(const FigureName &name, double value, QList<Figure> terms)
{
    if (terms.empty())
        return given(name, value);
    if (terms.size() == 1)
        return std::move(terms.front());
    return computed(name, value, formulas::total, std::move(terms));
}

int wholeUp(double value)
{
    return static_cast<int>(std::ceil(std::round(value * 1e6) / 1e6));
}

} // namespace twinpool
