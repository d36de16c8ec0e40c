// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"

// Which objects a scope has, how they are named in tasks, what they refer to and where they stand in the order.
// Source: checklists.md sections 1.1 to 1.5.

namespace twinpool {

/// The objects of a scope in plan order; of the deployment one that names nothing.
QList<EntityRef> objectsOf(const PlanFacts &plan, TaskScope scope);

/// Whether the gate of \a task lets the object pass.
bool passesGate(const PlanFacts &plan, const TaskTemplate &task, EntityRef object);

/// What a task refers to, sorted; pools of all roles but Edge and Office Web Apps are one kind.
class TaskRelations
{
public:
    TaskRelations() = default;
    TaskRelations(const PlanFacts &plan, TaskScope scope, EntityRef object);

    /// For every kind to which both refer, they share at least one object.
    bool isRelatedTo(const TaskRelations &other) const;

    bool refersToPool(PoolId pool) const;
    bool refersTo(EntityRef ref) const;
    /// Every pool of a kind; empty for most scopes.
    const QList<EntityRef> &pools() const { return m_groups[Pools]; }

private:
    enum Group { Domains, SipDomains, Sites, Hosts, EdgeServers, Pools, Stores, Nodes, Shares, Edges, Farms, Pairs, GroupCount };
    void add(Group group, EntityRef ref);
    void addPool(const Pool *pool); ///< With its site.

    std::array<QList<EntityRef>, GroupCount> m_groups;
};

/// Place of an object in the order of tasks of one phase.
struct TaskPosition {
    int site = -1, pool = -1;
    int object = 0;
};
TaskPosition positionOf(const PlanFacts &plan, TaskScope scope, EntityRef object);

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

/// Calls the function in \a f with the row that \a object names; \a otherwise when there is no function.
template <class R>
R callFor(const TaskFunction<R> &f, const PlanFacts &plan, EntityRef object, R otherwise)
{
    return std::visit(
        [&]<class... P>(R (*function)(const PlanFacts &, const P &...)) -> R {
            if (!function)
                return otherwise;
            if constexpr (sizeof...(P) == 0)
                return function(plan);
            else
                return function(plan, *plan.now.plan.table<P...>().find(object.value));
        },
        f);
}

/// The same for functions that write to \a out.
template <class Out>
void runFor(const TaskFunction<void, Out &> &f, const PlanFacts &plan, EntityRef object, Out &out)
{
    const auto run = [&]<class Row>(void (*function)(const PlanFacts &, const Row &, Out &)) {
        if (function)
            function(plan, *plan.now.plan.table<Row>().find(object.value), out);
    };
    const auto runAlone = [&](void (*function)(const PlanFacts &, Out &)) {
        if (function)
            function(plan, out);
    };
    std::visit(Overloaded{run, runAlone}, f);
}

} // namespace twinpool
