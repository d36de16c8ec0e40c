// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/deployedstate.h"

#include "model/edits/samerows.h"
#include "model/topology/references.h"
#include "model/topology/snapshot.h"

#include <QCoreApplication>

namespace twinpool::edits {

namespace {

void markAllAsDeployed(Plan &plan)
{
    plan.deployment.state = LifeState::Deployed;
    Plan::forEachTable(plan, [](const char *, auto &table) {
        const auto rows = table;
        for (const auto &row : rows)
            if constexpr (requires { row.state = LifeState::Deployed; })
                table.change(row.id, [](auto &changed) { changed.state = LifeState::Deployed; });
    });
}

} // namespace

Edit markAsDeployed()
{
    return {QCoreApplication::translate("Edits", "Mark as deployed"), [](Plan plan) -> Result<Plan> {
                markAllAsDeployed(plan);
                plan.deployed = DeployedState(plan);
                return plan;
            }};
}

Edit takeAsDeployed(const Plan &topology)
{
    return {QCoreApplication::translate("Edits", "Compare with deployed topology"), [=](Plan plan) -> Result<Plan> {
                QHash<quint32, quint32> ids = sameRows(topology, plan);
                Plan::forEachTable(topology, [&](const char *, const auto &table) {
                    for (const auto &row : table)
                        if (!ids.contains(row.id.value))
                            ids.insert(row.id.value, ++plan.lastId);
                });
                const auto renumbered = [&](EntityRef ref) { return EntityRef(ref.kind, ids.value(ref.value)); };
                Plan state;
                state.deployment = topology.deployment;
                mapReferences(state.deployment, renumbered);
                Plan::forEachTable(topology, [&](const char *, const auto &table) {
                    using Row = typename std::decay_t<decltype(table)>::Row;
                    for (Row row : table) {
                        row.id.value = ids.value(row.id.value);
                        mapReferences(row, renumbered);
                        state.table<Row>().set(std::move(row));
                    }
                });
                state.lastId = plan.lastId;
                markAllAsDeployed(state);
                plan.deployed = DeployedState(std::move(state));
                return plan;
            }};
}

Edit forgetDeployed()
{
    return {QCoreApplication::translate("Edits", "Forget deployed state"), [](Plan plan) -> Result<Plan> {
                plan.deployed = {};
                return plan;
            }};
}

} // namespace twinpool::edits
