// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/causenames.h"

using namespace Qt::StringLiterals;

namespace twinpool {

QString qualifiedName(const Plan &plan, const Cause &cause)
{
    if (cause.ref)
        return qualifiedName(plan, cause.ref);
    const QString name = u"%1:%2"_s.arg(nameOf(cause.kind), cause.name);
    return cause.site ? u"%1@%2"_s.arg(name, nameOf(plan, cause.site)) : name;
}

FaultTreeNames faultTreeNames(const Plan &plan, const ServiceModel &model)
{
    FaultTreeNames names{plan.deployment.name, {}, {}};
    for (const Cause &cause : model.causes)
        names.events += qualifiedName(plan, cause);
    const auto enter = [&](const QString &whose, const LossTops &tops) {
        for (const auto &loss : enumNames(ServiceLoss{}))
            names.services.append({u"%1 %2"_s.arg(whose, QLatin1StringView(loss.name)), tops.lost(loss.value)});
    };
    enter(u"deployment"_s, model.any);
    for (const UserService &service : model.services)
        enter(qualifiedName(plan, service.group), service);
    return names;
}

} // namespace twinpool
