// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbook.h"

#include "model/checklist/taskcommands.h"
#include "model/runbooks/runbooktables.h"

#include <QSet>

namespace twinpool {

namespace {

std::vector<RunbookTemplate> catalogue()
{
    std::vector<RunbookTemplate> runbooks;
    for (auto part : {poolFailover, poolFailback, centralManagementFailover, poolSwap, edgeFailover, responseGroups,
                      mirrorFailover, availabilityGroupFailover, clusterInstanceFailover, quorumLoss, twoServerPool,
                      rollingUpdate, standardEditionUpdate, chatFailover, chatFailback, failoverDrill, siteLoss})
        runbooks.push_back(part());
    return runbooks;
}

class Generator
{
public:
    Generator(const Snapshot &now, const RunbookTemplate &definition, EntityRef subject)
        : m_plan(now)
        , m_facts(m_plan, subject)
        , m_definition(definition)
    {
    }

    Result<Runbook> generate();

private:
    EntityRef counterpart() const;
    QList<TaskArgument> argumentsFor(EntityRef object) const { return {object, counterpart()}; }
    QList<const char *> linesThatApply(const std::vector<RunbookLine> &lines) const;
    QString nameFor(const RunbookStepTemplate &step, EntityRef object);
    void addSteps();
    void addStep(const RunbookStepTemplate &step);
    void fillFirstPage();

    PlanFacts m_plan;
    RunbookFacts m_facts;
    const RunbookTemplate &m_definition;
    Runbook m_runbook;
    QSet<QString> m_names;
};

/// %2 of the texts.
EntityRef Generator::counterpart() const
{
    const Pool *pool = m_definition.subject == EntityKind::SqlStore ? m_facts.pool : m_facts.partner;
    return pool ? EntityRef(pool->id) : EntityRef();
}

QList<const char *> Generator::linesThatApply(const std::vector<RunbookLine> &lines) const
{
    QList<const char *> texts;
    for (const RunbookLine &line : lines)
        if (!line.onlyIf || line.onlyIf(m_facts))
            texts.append(line.text);
    return texts;
}

QString Generator::nameFor(const RunbookStepTemplate &step, EntityRef object)
{
    QString name = QString::fromLatin1(step.id) + u'@' + nameOf(m_plan.now.plan, object);
    // Servers of one name, or none: only an unfinished plan has them.
    if (m_names.contains(name) || name.endsWith(u'@'))
        name += u'#' + QString::number(object.value);
    m_names.insert(name);
    return name;
}

void Generator::addStep(const RunbookStepTemplate &step)
{
    if (step.condition && !step.condition(m_facts))
        return;
    const EntityRef object = m_facts.server ? EntityRef(m_facts.server->id) : m_facts.subject;
    RunbookStep made{.definition = &step, .name = nameFor(step, object), .object = object};
    made.arguments = argumentsFor(object);
    if (step.arguments)
        made.arguments += step.arguments(m_facts);
    made.lines = linesThatApply(step.steps);
    TaskCommands commands(made.gaps, made.commands), checks(made.gaps, made.checks);
    if (step.commands)
        step.commands(m_facts, commands);
    if (step.checks)
        step.checks(m_facts, checks);
    for (const TaskGap &gap : std::as_const(made.gaps))
        if (!m_runbook.gaps.contains(gap))
            m_runbook.gaps.append(gap);
    m_runbook.steps.append(std::move(made));
}

void Generator::addSteps()
{
    const auto end = m_definition.steps.end();
    for (auto at = m_definition.steps.begin(); at != end;) {
        if (!at->perServer) {
            addStep(*at++);
            continue;
        }
        const auto next = std::find_if(at, end, [](const RunbookStepTemplate &step) { return !step.perServer; });
        for (const Server *server : m_plan.now.serversOf(m_facts.pool->id)) {
            m_facts.server = server;
            for (auto step = at; step != next; ++step)
                addStep(*step);
        }
        m_facts.server = nullptr;
        at = next;
    }
}

void Generator::fillFirstPage()
{
    RunbookFirstPage &page = m_runbook.firstPage;
    QList<const Pool *> pools{m_facts.pool, m_facts.partner};
    if (m_facts.site)
        for (const Pool *lost : m_facts.poolsTakenOver())
            pools << lost << backupOf(m_plan.now, *lost);
    for (const Pool *pool : std::as_const(pools))
        if (pool)
            page.versions.append({pool->id, pool->version});
    page.cumulativeUpdate = m_plan.deployment.cumulativeUpdate;
    for (const auto &row : enumNames(TaskRole{}))
        if (std::ranges::any_of(m_runbook.steps, [&row](const RunbookStep &step) {
                return step.definition->who.contains(row.value);
            }))
            page.contacts.append(row.value);
    page.asksForStateOfPair = isPaired(m_facts) || m_facts.site;
    page.exportsPath = m_plan.deployment.backupPath;
}

Result<Runbook> Generator::generate()
{
    const Plan &plan = m_plan.now.plan;
    const bool isSubject = m_definition.subject == m_facts.subject.kind
                           && (m_facts.pool || m_facts.store || m_facts.site);
    if (!isSubject || !m_definition.appliesTo(m_facts))
        return Error{QCoreApplication::translate("Runbooks", "There is no runbook “%1” for %2.")
                         .arg(wordsOf(m_definition.kind), nameOf(plan, m_facts.subject))};
    m_runbook.definition = &m_definition;
    m_runbook.subject = m_facts.subject;
    m_runbook.name = QString::fromLatin1(m_definition.id) + u'@' + nameOf(plan, m_facts.subject);
    if (m_facts.pool)
        m_runbook.pool = m_facts.pool->id;
    if (m_facts.partner)
        m_runbook.partner = m_facts.partner->id;
    m_runbook.arguments = argumentsFor(m_facts.subject);
    m_runbook.before = linesThatApply(m_definition.before);
    addSteps();
    fillFirstPage();
    return m_runbook;
}

} // namespace

const std::vector<RunbookTemplate> &runbookCatalogue()
{
    static const std::vector<RunbookTemplate> runbooks = catalogue();
    return runbooks;
}

const RunbookTemplate &runbookTemplate(RunbookKind kind)
{
    return runbookCatalogue()[static_cast<size_t>(kind)];
}

Result<Runbook> generateRunbook(const Snapshot &now, RunbookKind kind, EntityRef subject)
{
    return Generator(now, runbookTemplate(kind), subject).generate();
}

} // namespace twinpool
