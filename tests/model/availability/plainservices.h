// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/failureanalysis.h"

#include <memory>

namespace twinpool::test {

/// Who is served when some things have failed, asked the plain way: an object for everything, which asks the objects it
/// needs. The oracle of the fault trees and of the failure analysis.
class PlainServices
{
public:
    explicit PlainServices(const Snapshot &now);
    ~PlainServices();

    /// By the cause of a service model of the same plan.
    void setFailed(const Cause &cause, bool failed);
    /// The same without looking for each: what setFailed() switches, for each cause of \a model in its order.
    std::vector<bool *> switches(const ServiceModel &model);

    struct State {
        bool signedOut = false, notFull = false, overloaded = false;
        bool operator==(const State &) const = default;
    };
    /// Of each user pool and branch, by id.
    std::vector<State> states() const;
    /// All users, those of services that are lost when nothing has failed as well.
    Effect users() const;

private:
    bool &switchOf(const Cause &cause);

    struct World;
    std::unique_ptr<World> m_world;
};

} // namespace twinpool::test
