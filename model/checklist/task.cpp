// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/task.h"

#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

std::vector<TaskTemplate> catalogue()
{
    std::vector<TaskTemplate> tasks;
    for (auto part : {prepareTasks, directoryTasks, dnsTasks, networkTasks, shareTasks, sqlTasks, mirrorTasks,
                      clusterTasks, replicaTasks, clusterInstanceTasks, topologyTasks, topologyPoolTasks,
                      topologyEdgeTasks, publishingTasks, mirrorDatabaseTasks, groupTasks, installTasks, listenerTasks,
                      edgeTasks, pairingTasks, persistentChatTasks, logShippingTasks, chatServerTasks, workloadTasks,
                      conversionTasks, groupChangeTasks, mirrorChangeTasks, poolChangeTasks, backupTasks, closingTasks})
        std::ranges::move(part(), std::back_inserter(tasks));
    return tasks;
}

} // namespace

bool isUnverified(const Task &task)
{
    return task.definition->isUnverified || std::ranges::any_of(task.commands + task.checks, [](const auto &block) {
               return block && block->isUnverified();
           });
}

const std::vector<const TaskTemplate *> &allTasks()
{
    static const std::vector<TaskTemplate> tasks = catalogue();
    static const std::vector<const TaskTemplate *> pointers = [] {
        std::vector<const TaskTemplate *> found;
        for (const TaskTemplate &task : tasks)
            found.push_back(&task);
        return found;
    }();
    return pointers;
}

const TaskTemplate *taskById(QStringView id)
{
    const auto found = std::ranges::find_if(
        allTasks(), [id](const TaskTemplate *task) { return id == QLatin1StringView(task->id); });
    return found == allTasks().end() ? nullptr : *found;
}

} // namespace twinpool
