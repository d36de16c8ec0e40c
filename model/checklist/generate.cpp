// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/generate.h"

#include "model/checklist/taskcommands.h"
#include "model/checklist/taskobjects.h"

#include <map>
#include <queue>

namespace twinpool {

namespace {

struct Instance {
    const TaskTemplate *task;
    EntityRef object;
    QString name;
    TaskRelations relations;
    std::array<int, 5> place; ///< Phase, site, pool, position in the catalogue, object.
    std::vector<size_t> after;
};

/// The plan as it is before anything is built.
Plan asNew(Plan plan)
{
    plan.deployment.state = LifeState::New;
    const auto renew = [](auto &table) {
        auto copy = table;
        for (auto row : copy) {
            row.state = LifeState::New;
            table.set(std::move(row));
        }
    };
    renew(plan.sites);
    renew(plan.pools);
    renew(plan.servers);
    renew(plan.sqlStores);
    renew(plan.sqlNodes);
    renew(plan.fileStores);
    renew(plan.pairings);
    const auto stores = plan.sqlStores;
    for (SqlStore store : stores) {
        store.conversion.reset();
        store.addDatabases.clear();
        plan.sqlStores.set(std::move(store));
    }
    const auto shares = plan.fileStores;
    for (FileStore share : shares) {
        share.replaces = {};
        plan.fileStores.set(std::move(share));
    }
    return plan;
}

class Generator
{
public:
    explicit Generator(const Snapshot &now)
        : m_plan(now)
    {
    }

    Result<Checklist> generate()
    {
        collect();
        for (size_t i = 0; i < m_instances.size(); ++i)
            findDependencies(i);
        chain();
        return ordered();
    }

private:
    void collect();
    QString nameFor(const TaskTemplate &task, EntityRef object);
    void findDependencies(size_t index);
    bool applies(const Instance &instance, const TaskDependency &dependency, const Instance &other) const;
    bool applies(const Instance &instance, const TaskDependency &dependency) const;
    bool belongsToCmsPool(const Instance &instance) const;
    void chain();
    Result<Checklist> ordered();
    Task taskOf(const Instance &instance) const;

    PlanFacts m_plan;
    std::vector<Instance> m_instances;
    QHash<QLatin1StringView, std::vector<size_t>> m_byTask;
    QSet<QString> m_names;
};

QString Generator::nameFor(const TaskTemplate &task, EntityRef object)
{
    const QString id = QString::fromLatin1(task.id);
    if (task.scope == TaskScope::Deployment)
        return id;
    QString name = id + u'@' + nameOf(m_plan.now.plan, object);
    // Two rows of one name, or none: only an unfinished plan has them, and ticks still need a key each.
    if (m_names.contains(name) || name.endsWith(u'@'))
        name += u'#' + QString::number(object.value);
    m_names.insert(name);
    return name;
}

void Generator::collect()
{
    int position = 0;
    for (const TaskTemplate *task : allTasks()) {
        ++position;
        if (!task->versions.contains(m_plan.deployment.targetVersion))
            continue;
        for (EntityRef object : objectsOf(m_plan, task->scope)) {
            if (!passesGate(m_plan, *task, object) || !callFor(task->condition, m_plan, object, true))
                continue;
            const TaskPosition at = positionOf(m_plan, task->scope, object);
            m_byTask[QLatin1StringView(task->id)].push_back(m_instances.size());
            m_instances.push_back({task,
                                   object,
                                   nameFor(*task, object),
                                   TaskRelations(m_plan, task->scope, object),
                                   {static_cast<int>(task->phase), at.site, at.pool, position, at.object},
                                   {}});
        }
    }
}

bool Generator::belongsToCmsPool(const Instance &instance) const
{
    return m_plan.cms && instance.relations.refersToPool(m_plan.cms->id);
}

bool Generator::applies(const Instance &instance, const TaskDependency &dependency) const
{
    switch (dependency.kind) {
    case TaskDependency::Kind::UnlessCmsPool:
        return !belongsToCmsPool(instance);
    case TaskDependency::Kind::IfOnRoleServer:
        return m_plan.standsOnRoleServer(*m_plan.now.find(instance.object.as<FileStoreId>()));
    case TaskDependency::Kind::IfPoolDeployed:
        return std::ranges::any_of(instance.relations.pools(), [this](EntityRef pool) {
            return m_plan.now.find(pool.as<PoolId>())->state == LifeState::Deployed;
        });
    default:
        return true;
    }
}

bool Generator::applies(const Instance &instance, const TaskDependency &dependency, const Instance &other) const
{
    switch (dependency.kind) {
    case TaskDependency::Kind::All:
        return true;
    case TaskDependency::Kind::OfCmsPool:
        return belongsToCmsPool(other);
    default:
        return instance.relations.isRelatedTo(other.relations);
    }
}

void Generator::findDependencies(size_t index)
{
    Instance &instance = m_instances[index];
    for (const TaskDependency &dependency : instance.task->after) {
        if (!applies(instance, dependency))
            continue;
        const auto others = m_byTask.constFind(dependency.task);
        if (others == m_byTask.cend())
            continue;
        for (size_t other : *others)
            if (other != index && applies(instance, dependency, m_instances[other]))
                instance.after.push_back(other);
    }
    if (instance.after.empty())
        for (size_t first : m_byTask.value(QLatin1StringView("PRE-01")))
            if (first != index)
                instance.after.push_back(first);
}

void Generator::chain()
{
    std::map<std::pair<const TaskTemplate *, quint32>, size_t> last;
    for (size_t i = 0; i < m_instances.size(); ++i) {
        Instance &instance = m_instances[i];
        quint32 group = 0;
        if (instance.task->chain == TaskChain::PerStore)
            group = m_plan.now.find(instance.object.as<SqlNodeId>())->store.value;
        else if (instance.task->chain == TaskChain::PerPool)
            group = m_plan.now.find(instance.object.as<ServerId>())->pool.value;
        else
            continue;
        const auto [at, isFirst] = last.try_emplace({instance.task, group}, i);
        if (!isFirst)
            instance.after.push_back(std::exchange(at->second, i));
    }
}

Task Generator::taskOf(const Instance &instance) const
{
    Task task{.definition = instance.task, .name = instance.name, .object = instance.object};
    task.arguments = callFor(instance.task->arguments, m_plan, instance.object, QList<TaskArgument>());
    TaskCommands commands(task.gaps, task.commands), checks(task.gaps, task.checks);
    runFor(instance.task->commands, m_plan, instance.object, commands);
    runFor(instance.task->checks, m_plan, instance.object, checks);
    return task;
}

Result<Checklist> Generator::ordered()
{
    std::vector<size_t> open(m_instances.size());
    std::vector<std::vector<size_t>> followers(m_instances.size());
    for (size_t i = 0; i < m_instances.size(); ++i) {
        auto &after = m_instances[i].after;
        std::ranges::sort(after);
        after.erase(std::unique(after.begin(), after.end()), after.end());
        open[i] = after.size();
        for (size_t before : after)
            followers[before].push_back(i);
    }

    const auto comesLater = [this](size_t a, size_t b) { return m_instances[a].place > m_instances[b].place; };
    std::priority_queue<size_t, std::vector<size_t>, decltype(comesLater)> ready(comesLater);
    for (size_t i = 0; i < open.size(); ++i)
        if (open[i] == 0)
            ready.push(i);

    Checklist checklist;
    std::vector<int> numbers(m_instances.size(), -1);
    while (!ready.empty()) {
        const size_t at = ready.top();
        ready.pop();
        numbers[at] = static_cast<int>(checklist.tasks.size());
        Task task = taskOf(m_instances[at]);
        for (size_t before : m_instances[at].after)
            task.after.append(numbers[before]);
        std::ranges::sort(task.after);
        for (const TaskGap &gap : std::as_const(task.gaps))
            if (!checklist.gaps.contains(gap))
                checklist.gaps.append(gap);
        checklist.tasks.append(std::move(task));
        for (size_t follower : followers[at])
            if (--open[follower] == 0)
                ready.push(follower);
    }

    if (std::cmp_less(checklist.tasks.size(), m_instances.size())) {
        QStringList names;
        for (size_t i = 0; i < m_instances.size(); ++i)
            if (numbers[i] < 0)
                names.append(m_instances[i].name);
        return Error{QCoreApplication::translate("Checklist", "These tasks wait for each other: %1.")
                         .arg(names.join(QLatin1StringView(", ")))};
    }
    return checklist;
}

} // namespace

Result<Checklist> generate(const Snapshot &now, ChecklistPurpose purpose)
{
    if (purpose == ChecklistPurpose::Change)
        return Generator(now).generate();
    const Snapshot renewed(asNew(now.plan));
    return Generator(renewed).generate();
}

} // namespace twinpool
