// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/tasktext.h"

#include "model/base/fillplaces.h"
#include "model/checklist/taskobjects.h"

#include <QLocale>

namespace twinpool {

namespace {

struct ArgumentText {
    const Plan &plan;

    QString operator()(EntityRef ref) const { return nameOf(plan, ref); }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(const QString &text) const { return text; }
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Tasks", text);
}

QString sentence(const char *text, const Task &task, const Plan &plan)
{
    if (!text)
        return QString();
    QStringList texts{task.object ? nameOf(plan, task.object) : plan.deployment.name};
    for (const TaskArgument &argument : task.arguments)
        texts += textOf(argument, plan);
    return fillPlaces(translated(text), texts);
}

template <class E>
QString wordsOfAll(EnumSet<E> set, QLatin1StringView separator)
{
    QStringList words;
    for (const auto &row : enumNames(E{}))
        if (set.contains(row.value))
            words.append(wordsOf(row.value));
    return words.join(separator);
}

QString minutesText(int minutes)
{
    if (minutes % day == 0)
        return QCoreApplication::translate("Checklist", "%n day(s)", nullptr, minutes / day);
    if (minutes % hour == 0)
        return QCoreApplication::translate("Checklist", "%n hour(s)", nullptr, minutes / hour);
    return QCoreApplication::translate("Checklist", "%n minute(s)", nullptr, minutes);
}

const SqlStore *storeOf(const Task &task, const Snapshot &now)
{
    const SqlNode *node = now.find(task.object.as<SqlNodeId>());
    return now.find(node ? node->store : task.object.as<SqlStoreId>());
}

QString namesOf(const QList<const SqlNode *> &nodes)
{
    QStringList names;
    for (const SqlNode *node : nodes)
        names.append(node->fqdn);
    return names.join(QLatin1StringView(", "));
}

/// Names of the database servers that a place speaks of.
QString databaseServers(TaskPlace place, const Task &task, const PlanFacts &plan)
{
    const SqlStore *store = storeOf(task, plan.now);
    if (!store)
        return QString();
    auto nodes = plan.nodesOf(*store);
    if (place == TaskPlace::FirstNode && nodes.size() > 1)
        nodes.resize(1);
    if (place == TaskPlace::OtherNodes && !nodes.isEmpty())
        nodes.removeFirst();
    if (place == TaskPlace::Witness)
        nodes = {plan.witnessOf(*store)};
    if (place == TaskPlace::NewReplica)
        nodes = plan.newReplicasOf(*store);
    if (place == TaskPlace::Publishing)
        nodes = plan.publishedTo(*store);
    nodes.removeAll(nullptr);
    return namesOf(nodes);
}

/// Name of the first server of the pool that \a task is about, or of any pool.
QString firstServer(const Task &task, const PlanFacts &plan, PoolId pool)
{
    if (!pool)
        pool = task.object.as<PoolId>();
    if (const SqlStore *store = storeOf(task, plan.now); store && !pool)
        if (const Pool *user = plan.backEndPool(*store))
            pool = user->id;
    const auto servers = plan.now.serversOf(pool);
    return servers.isEmpty() ? nameOf(plan.now.plan, task.object) : servers.first()->fqdn;
}

/// The pool, or nothing, in a sentence that has a form for each.
QString known(const QString &name, const char *otherwise)
{
    return name.isEmpty() ? QCoreApplication::translate("Checklist", otherwise) : name;
}

} // namespace

QString titleOf(const TaskTemplate &task)
{
    return translated(task.title);
}

QString titleOf(const Task &task)
{
    return titleOf(*task.definition);
}

QStringList stepsOf(const Task &task, const Snapshot &now)
{
    const PlanFacts plan(now);
    QStringList lines;
    for (const TaskStep &step : task.definition->steps)
        if (callFor(step.onlyIf, plan, task.object, true))
            lines.append(sentence(step.text, task, now.plan));
    return lines;
}

QString expectedOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->expected, task, plan);
}

QString rollbackOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->rollback, task, plan);
}

QString noteOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->note, task, plan);
}

QString warningOf(const Task &task, const Plan &plan)
{
    return sentence(task.definition->warning, task, plan);
}

QString rolesOf(EnumSet<TaskRole> who)
{
    return wordsOfAll(who, QLatin1StringView(", "));
}

QString rightsOf(EnumSet<TaskRight> rights)
{
    return wordsOfAll(rights, QLatin1StringView("; "));
}

QString placeOf(const Task &task, const Snapshot &now)
{
    const PlanFacts plan(now);
    const Deployment &deployment = plan.deployment;
    switch (task.definition->where) {
    case TaskPlace::Object:
        return nameOf(now.plan, task.object);
    case TaskPlace::PlanningTool:
        return QCoreApplication::translate("Checklist", "Twinpool");
    case TaskPlace::ManagementComputer:
        return known(deployment.managementHost, QT_TRANSLATE_NOOP("Checklist", "the management computer"));
    case TaskPlace::DnsServer:
        return known(deployment.dnsServer, QT_TRANSLATE_NOOP("Checklist", "the internal DNS server"));
    case TaskPlace::FirstNode:
    case TaskPlace::EveryNode:
    case TaskPlace::OtherNodes:
    case TaskPlace::Witness:
    case TaskPlace::NewReplica:
    case TaskPlace::Publishing:
        return known(databaseServers(task.definition->where, task, plan),
                     QT_TRANSLATE_NOOP("Checklist", "the database servers"));
    case TaskPlace::MirrorShareServer: {
        const SqlStore *store = storeOf(task, now);
        return known(store ? store->mirrorShare.server : QString(),
                     QT_TRANSLATE_NOOP("Checklist", "the server of the transfer share"));
    }
    case TaskPlace::FirstServer:
        return firstServer(task, plan, {});
    case TaskPlace::CmsServer:
        return plan.cms ? firstServer(task, plan, plan.cms->id)
                        : QCoreApplication::translate("Checklist", "a server of the pool with Central Management");
    case TaskPlace::BothPools:
        return QCoreApplication::translate("Checklist", "a Front End Server of each pool");
    case TaskPlace::ManagementShell:
        return QCoreApplication::translate("Checklist", "a computer with the Management Shell");
    case TaskPlace::ActiveDirectory:
        return QCoreApplication::translate("Checklist", "a computer of the domain");
    case TaskPlace::FileServers:
        return QCoreApplication::translate("Checklist", "the file servers");
    case TaskPlace::LoadBalancers:
        return QCoreApplication::translate("Checklist", "the load balancer or reverse proxy");
    case TaskPlace::Firewalls:
        return QCoreApplication::translate("Checklist", "the firewalls");
    case TaskPlace::CertificationAuthority:
        return known(deployment.certificationAuthority,
                     QT_TRANSLATE_NOOP("Checklist", "the internal certification authority"));
    case TaskPlace::Provider:
        return QCoreApplication::translate("Checklist", "the provider");
    case TaskPlace::Everywhere:
        return QCoreApplication::translate("Checklist", "several computers");
    case TaskPlace::Reporting:
        return QCoreApplication::translate("Checklist", "the server with Reporting Services");
    case TaskPlace::TemporaryPool:
        return known(nameOf(now.plan, deployment.cmsTemporaryPool),
                     QT_TRANSLATE_NOOP("Checklist", "a server of the temporary pool"));
    }
    return QString();
}

QString durationOf(TaskDuration time)
{
    if (time.most == 0)
        return QCoreApplication::translate("Checklist", "depends on the data");
    if (time.least == time.most)
        return minutesText(time.most);
    return QCoreApplication::translate("Checklist", "%1 to %2").arg(minutesText(time.least), minutesText(time.most));
}

QString sourcesOf(const std::vector<Source> &sources)
{
    QStringList lines;
    for (const Source &source : sources)
        lines += QStringLiteral("%1 — %2").arg(QString::fromUtf8(source.title), QString::fromUtf8(source.path));
    return lines.join(u'\n');
}

QString textOf(const TaskArgument &argument, const Plan &plan)
{
    return std::visit(ArgumentText{plan}, argument);
}

QString textOf(const TaskGap &gap, const Plan &plan)
{
    const QString name = gap.entity ? nameOf(plan, gap.entity) : plan.deployment.name;
    if (gap.property.isEmpty())
        return QCoreApplication::translate("Checklist", "%1 is not complete.").arg(name);
    return QCoreApplication::translate("Checklist", "%1 has no value for %2.").arg(name, gap.property);
}

} // namespace twinpool
