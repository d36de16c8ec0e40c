// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/plandiff.h"

#include "model/topology/references.h"

namespace twinpool {

PlanDiff diff(const Plan &before, const Plan &after)
{
    PlanDiff result;
    Plan::forEachTable(after, [&](const char *, const auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        Table<Row>::compare(before.table<Row>(), table, [&](const Row *was, const Row *is) {
            if (!was)
                result.added.push_back(is->id);
            else if (!is)
                result.removed.push_back(was->id);
            else
                result.changed.push_back(is->id);
        });
    });
    Table<Placement>::compare(before.placements, after.placements, [&](const Placement *was, const Placement *is) {
        result.moved.push_back(is ? is->id.value : was->id.value);
    });
    result.deploymentChanged = before.deployment != after.deployment;
    result.marksChanged = before.acceptedFindings != after.acceptedFindings || before.taskMarks != after.taskMarks
        || before.drillRecords != after.drillRecords;
    result.ruleSetChanged = before.ruleSettings != after.ruleSettings;
    result.figuresChanged = before.partFigures != after.partFigures || before.kindFigures != after.kindFigures;
    result.deployedChanged = before.deployed != after.deployed;
    result.userModelChanged = before.userModel != after.userModel;
    return result;
}

} // namespace twinpool
