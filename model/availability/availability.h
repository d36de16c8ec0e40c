// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/bounds.h"
#include "model/availability/cutsets.h"
#include "model/availability/servicemodel.h"

#include <array>
#include <optional>

namespace twinpool {

/// How often each service is lost, exactly, and what that is due to. Keeps the diagrams: another probability is answered
/// at once.
class Availability
{
public:
    /// Names a service of the model, or the deployment as a whole: users of any service.
    struct Whose {
        std::optional<size_t> service = {};
        ServiceLoss loss = ServiceLoss::SignedOut;
    };

    explicit Availability(ServiceModel model, size_t nodeLimit = BddCompiler::defaultNodeLimit);

    const ServiceModel &model() const { return m_model; }

    /// The share of the time in which the users of the service suffer the loss by failures.
    Bounds down(Whose whose) const;
    /// How much each cause matters, the largest contribution first; empty where no exact answer is known.
    std::vector<Importance> importances(Whose whose) const;
    CutSets cutSets(Whose whose, int order = CutSet::mostEvents) const;
    /// Hours a year of planned work on parts that nothing stands in for.
    double plannedHours(Whose whose) const;

    /// The share of the time in which a cause is there, from 0 to 1.
    void setProbability(quint32 cause, double down);

private:
    using Diagrams = std::array<std::optional<Bdd>, 2>; ///< By ServiceLoss.
    FaultNode top(Whose whose) const;
    const std::optional<Bdd> &diagram(Whose whose) const;
    void compile();

    ServiceModel m_model;
    size_t m_nodeLimit;
    std::vector<Diagrams> m_ofServices;
    Diagrams m_ofDeployment;
};

/// What people understand of a share of the time: "about 53 minutes a year".
QString downtimeText(double share);
/// "99.990 %", with as many digits as tell it from 100.
QString availabilityText(double share);

/// The same of limits, "… to …" where no exact answer is known. Both take how often something is down.
QString downtimeText(const Bounds &down);
QString availabilityText(const Bounds &down);

} // namespace twinpool
