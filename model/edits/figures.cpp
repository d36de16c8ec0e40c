// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/figures.h"

#include "model/edits/change.h"

namespace twinpool::edits {

namespace {

Edit changeFigures(const QString &whose, std::function<Result<Plan>(Plan)> change)
{
    return {QCoreApplication::translate("Edits", "Change failure figures"), std::move(change),
            QStringLiteral("figures of ") + whose};
}

} // namespace

Edit setFigures(EntityRef part, const std::optional<FailureFigures> &figures)
{
    return changeFigures(QString::number(part.value), [=](Plan plan) -> Result<Plan> {
        if (!plan.has(part))
            return goneError();
        if (figures)
            plan.partFigures.set({{part.value}, *figures});
        else
            plan.partFigures.remove(part.value);
        return plan;
    });
}

Edit setFigures(PartKind kind, const std::optional<FailureFigures> &figures)
{
    return changeFigures(nameOf(kind), [=](Plan plan) -> Result<Plan> {
        const auto at = std::ranges::lower_bound(plan.kindFigures, kind, {}, &KindFigure::kind);
        const bool isKnown = at != plan.kindFigures.end() && at->kind == kind;
        if (figures && isKnown)
            at->figures = *figures;
        else if (figures)
            plan.kindFigures.insert(at, {kind, *figures});
        else if (isKnown)
            plan.kindFigures.erase(at);
        return plan;
    });
}

} // namespace twinpool::edits
