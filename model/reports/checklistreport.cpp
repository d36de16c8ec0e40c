// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/checklistreport.h"

#include "model/checklist/progress.h"
#include "model/checklist/tasktext.h"
#include "model/reports/reportwriter.h"
#include "model/reports/revision.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace report {

void addCommands(std::vector<Block> &blocks, const QList<Result<Command>> &commands)
{
    for (const Result<Command> &command : commands) {
        if (!command)
            blocks.push_back(Remark{Remark::Kind::Warning, refusedCommand(command.error())});
        else if (!command->text().isEmpty())
            blocks.push_back(CodeBlock{*command});
    }
}

TextRuns pagesOf(const std::vector<Source> &sources)
{
    TextRuns text;
    for (const Source &source : sources) {
        if (!text.isEmpty())
            text.lineBreak();
        text.quiet(QString::fromUtf8(source.title) + u" — "_s).quietCode(QString::fromUtf8(source.path));
    }
    return text;
}

} // namespace report

namespace {

using namespace report;

class ChecklistReport
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReport)

public:
    ChecklistReport(const Snapshot &now, const Checklist &checklist)
        : m_now(now)
        , m_checklist(checklist)
    {
    }

    Report report()
    {
        const Deployment &deployment = m_now.plan.deployment;
        const int tasks = static_cast<int>(m_checklist.tasks.size());
        m_report.kind = tr("Deployment checklist");
        m_report.title = deployment.name;
        m_report.summary = tr("%n task(s) for %1.", nullptr, tasks).arg(wordsOf(deployment.targetVersion));
        m_report.edition = tr("Plan revision %1").arg(revisionOf(m_now.plan));
        m_report.key = u"checklist:"_s + deployment.name;
        m_report.language = QLocale().bcp47Name();
        add(Contents{tr("Phases")});
        addGaps();
        std::optional<TaskPhase> phase;
        for (int index = 0; index < tasks; ++index) {
            const TaskPhase own = m_checklist.tasks[index].definition->phase;
            if (own != phase)
                addPhase(own);
            phase = own;
            addTask(index);
        }
        return std::move(m_report);
    }

private:
    /// What has changed since it was ticked is to be done again.
    static CheckItem::State checkState(TaskState state)
    {
        return state == TaskState::Done ? CheckItem::State::Done
            : state == TaskState::Skipped ? CheckItem::State::Skipped
                                          : CheckItem::State::Open;
    }

    static QString recordOf(const TaskMark &mark)
    {
        QStringList facts{wordsOf(mark.outcome), mark.date, mark.author, mark.remark};
        facts.removeAll(QString());
        return facts.join(u" · "_s);
    }

    void add(Block block) { m_report.blocks.push_back(std::move(block)); }

    void addGaps()
    {
        if (m_checklist.gaps.isEmpty())
            return;
        add(Heading{1, tr("Values the plan does not hold yet"), u"gaps"_s});
        add(Remark{Remark::Kind::Caution, tr("Commands that need them are left out.")});
        TextList list;
        for (const TaskGap &gap : m_checklist.gaps)
            list.items += textOf(gap, m_now.plan);
        add(list);
    }

    /// A phase comes twice when one of its tasks has to wait for a later phase.
    void addPhase(TaskPhase phase)
    {
        const int times = ++m_phases[phase];
        const QString anchor = times == 1 ? nameOf(phase) : u"%1-%2"_s.arg(nameOf(phase)).arg(times);
        add(Heading{1, wordsOf(phase), anchor});
    }

    void addTask(int index)
    {
        const Task &task = m_checklist.tasks[index];
        const TaskTemplate &definition = *task.definition;
        CheckItem item;
        item.key = task.name;
        item.title = tr("%1. %2").arg(QString::number(index + 1), titleOf(task));
        QStringList people{rolesOf(definition), placeOf(task, m_now), durationOf(definition)};
        people.removeAll(QString());
        item.summary = people.join(u" · "_s);
        item.state = checkState(stateOf(m_now.plan, task));
        if (const TaskMark *mark = markOf(m_now.plan, task)) {
            item.record = recordOf(*mark);
            if (stateOf(m_now.plan, task) == TaskState::Changed)
                item.body.push_back(Remark{Remark::Kind::Caution, tr("The task has changed since it was marked.")});
        }
        std::vector<Block> &body = item.body;
        addWork(body, task);
        Facts facts;
        const auto fact = [&facts](const QString &label, const TextRuns &text) {
            if (!text.isEmpty())
                facts.facts.append({label, text});
        };
        fact(tr("Expected"), expectedOf(task, m_now.plan));
        fact(tr("Way back"), rollbackOf(task, m_now.plan));
        fact(tr("Note"), noteOf(task, m_now.plan));
        fact(tr("Rights"), rightsOf(definition));
        fact(tr("After"), prerequisites(task));
        fact(tr("Source"), pagesOf(definition.sources));
        if (!facts.facts.isEmpty())
            body.push_back(facts);
        add(std::move(item));
    }

    void addWork(std::vector<Block> &body, const Task &task)
    {
        if (const QString warning = warningOf(task, m_now.plan); !warning.isEmpty())
            body.push_back(Remark{Remark::Kind::Warning, tr("Destroys data: %1").arg(warning)});
        if (task.definition->isUnverified)
            body.push_back(Remark{Remark::Kind::Caution,
                                  tr("Verify on your system: the documentation does not confirm this.")});
        if (const QStringList steps = stepsOf(task, m_now); !steps.isEmpty())
            body.push_back(TextList{true, QList<TextRuns>(steps.begin(), steps.end())});
        addCommands(body, task.commands);
        if (!task.checks.isEmpty()) {
            body.push_back(Heading{3, tr("Check")});
            addCommands(body, task.checks);
        }
    }

    TextRuns prerequisites(const Task &task) const
    {
        TextRuns text;
        for (int index : task.after)
            text.plain(text.isEmpty() ? u""_s : u", "_s).linkTo(m_checklist.tasks[index].name, QString::number(index + 1));
        return text;
    }

    const Snapshot &m_now;
    const Checklist &m_checklist;
    Report m_report;
    QHash<TaskPhase, int> m_phases;
};

} // namespace

report::Report checklistReport(const Snapshot &now, const Checklist &checklist)
{
    return ChecklistReport(now, checklist).report();
}

} // namespace twinpool
