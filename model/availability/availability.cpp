// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/availability.h"

#include <algorithm>

namespace twinpool {

Availability::Availability(ServiceModel model, size_t nodeLimit)
    : m_model(std::move(model))
    , m_nodeLimit(nodeLimit)
{
    compile();
}

void Availability::compile()
{
    BddCompiler compiler(m_model.tree, m_model.down);
    const auto both = [&](const auto &lost) {
        return Diagrams{compiler.compile(lost.signedOut, m_nodeLimit), compiler.compile(lost.notFull, m_nodeLimit)};
    };
    m_ofServices.clear();
    for (const UserService &service : m_model.services)
        m_ofServices.push_back(both(service));
    m_ofDeployment = both(m_model.any);
}

FaultNode Availability::top(Whose whose) const
{
    return whose.service ? m_model.services[*whose.service].lost(whose.loss) : m_model.any.lost(whose.loss);
}

const std::optional<Bdd> &Availability::diagram(Whose whose) const
{
    return (whose.service ? m_ofServices[*whose.service] : m_ofDeployment)[static_cast<size_t>(whose.loss)];
}

Bounds Availability::down(Whose whose) const
{
    if (const std::optional<Bdd> &bdd = diagram(whose)) {
        const double exact = bdd->probability(m_model.down);
        return {exact, exact};
    }
    return boundsOf(m_model.tree, top(whose), m_model.down, m_nodeLimit);
}

std::vector<Importance> Availability::importances(Whose whose) const
{
    if (!diagram(whose))
        return {};
    auto result = diagram(whose)->importances(m_model.down);
    std::ranges::sort(result, [](const Importance &a, const Importance &b) {
        return a.contribution != b.contribution ? a.contribution > b.contribution : a.event < b.event;
    });
    return result;
}

CutSets Availability::cutSets(Whose whose, int order) const
{
    return minimalCutSets(m_model.tree, top(whose), m_model.down, order);
}

double Availability::plannedHours(Whose whose) const
{
    double hours = 0;
    for (const CutSet &set : cutSets(whose, 1).sets)
        for (quint32 cause : set.events())
            hours += m_model.causes[cause].figures.figures.plannedHours;
    return hours;
}

void Availability::setProbability(quint32 cause, double down)
{
    const double before = std::exchange(m_model.down[cause], down);
    if (before == 0 && down > 0)
        compile(); // until now it was left out
}

} // namespace twinpool
