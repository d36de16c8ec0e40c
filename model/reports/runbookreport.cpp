// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/runbookreport.h"

#include "model/checklist/tasktext.h"
#include "model/reports/checklistreport.h"
#include "model/runbooks/orderconstraints.h"
#include "model/runbooks/runbooktext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

class RunbookReport
{
    Q_DECLARE_TR_FUNCTIONS(RunbookReport)

public:
    RunbookReport(const Plan &plan, const Runbook &runbook)
        : m_plan(plan)
        , m_runbook(runbook)
    {
    }

    Report report()
    {
        m_report.kind = tr("Runbook");
        m_report.title = titleOf(m_runbook, m_plan);
        m_report.summary = resultOf(m_runbook, m_plan);
        m_report.key = u"runbook:%1:%2"_s.arg(m_plan.deployment.name, m_runbook.name);
        m_report.language = QLocale().bcp47Name();
        addFirstPage();
        addGaps();
        addBeginning();
        add(Heading{1, tr("Steps"), u"steps"_s});
        for (const RunbookStep &step : m_runbook.steps)
            addStep(step);
        addConstraints();
        return std::move(m_report);
    }

private:
    void add(Block block) { m_report.blocks.push_back(std::move(block)); }

    static void addFact(Facts &facts, const QString &label, const TextRuns &text)
    {
        if (!text.isEmpty())
            facts.facts.append({label, text});
    }

    void addFirstPage()
    {
        const RunbookFirstPage &page = m_runbook.firstPage;
        const QString byHand = tr("to be entered by hand");
        add(Heading{1, tr("First page"), u"first-page"_s});
        Facts facts;
        addFact(facts, tr("Plan"), m_plan.deployment.name);
        addFact(facts, tr("Revision of the plan"), page.revision);
        addFact(facts, tr("Date"), page.date);
        for (const auto &[pool, version] : page.versions)
            addFact(facts, nameOf(m_plan, pool), wordsOf(version));
        addFact(facts, tr("Planned update"), page.cumulativeUpdate);
        addFact(facts, tr("Latest exports"), page.exportsPath.isEmpty() ? byHand : page.exportsPath);
        if (page.asksForStateOfPair)
            addFact(facts, tr("Last check of the pair, with its result"), byHand);
        add(facts);
        TextTable contacts{tr("Contacts"), {{tr("Contact"), 2}, {tr("Name"), 3}, {tr("Telephone"), 3}}, {}};
        for (TaskRole role : page.contacts)
            contacts.rows.append({wordsOf(role), {}, {}});
        add(contacts);
    }

    void addGaps()
    {
        if (m_runbook.gaps.isEmpty())
            return;
        add(Heading{1, tr("Values the plan does not hold yet"), u"gaps"_s});
        add(Remark{Remark::Kind::Caution, tr("Commands that need them are left out.")});
        TextList list;
        for (const TaskGap &gap : m_runbook.gaps)
            list.items += textOf(gap, m_plan);
        add(list);
    }

    void addBeginning()
    {
        add(Heading{1, tr("When it is run"), u"trigger"_s});
        add(Paragraph{triggerOf(m_runbook, m_plan)});
        if (const QString note = noteOf(m_runbook, m_plan); !note.isEmpty())
            add(Remark{Remark::Kind::Note, note});
        add(Heading{1, tr("Before the start"), u"before"_s});
        const QStringList before = beforeOf(m_runbook, m_plan);
        add(TextList{false, QList<TextRuns>(before.begin(), before.end())});
    }

    void addStep(const RunbookStep &step)
    {
        const RunbookStepTemplate &definition = *step.definition;
        CheckItem item;
        item.key = step.name;
        item.title = tr("%1 %2").arg(QLatin1StringView(definition.id), titleOf(step));
        QStringList people{rolesOf(definition.who), placeOf(step, m_plan), durationOf(step)};
        people.removeAll(QString());
        item.summary = people.join(u" · "_s);
        item.isOptional = definition.when;
        std::vector<Block> &body = item.body;
        if (const QString when = whenOf(step, m_plan); !when.isEmpty())
            body.push_back(Remark{Remark::Kind::Note, tr("Only when: %1").arg(when)});
        if (const QString warning = warningOf(step, m_plan); !warning.isEmpty())
            body.push_back(Remark{Remark::Kind::Warning, tr("Destroys data: %1").arg(warning)});
        if (definition.isUnverified)
            body.push_back(Remark{Remark::Kind::Caution,
                                  tr("Verify on your system: the documentation does not confirm this.")});
        const QStringList lines = linesOf(step, m_plan);
        body.push_back(TextList{true, QList<TextRuns>(lines.begin(), lines.end())});
        addCommands(body, step.commands);
        if (!step.checks.isEmpty()) {
            body.push_back(Heading{3, tr("Check")});
            addCommands(body, step.checks);
        }
        Facts facts;
        addFact(facts, tr("Expected"), expectedOf(step, m_plan));
        addFact(facts, tr("Way back"), rollbackOf(step, m_plan));
        addFact(facts, tr("Note"), noteOf(step, m_plan));
        addFact(facts, tr("Rights"), rightsOf(definition.rights));
        addFact(facts, tr("Source"), pagesOf(definition.sources));
        body.push_back(facts);
        add(std::move(item));
    }

    void addConstraints()
    {
        TextTable table{tr("Orders that must not be broken"),
                        {{tr("Order"), 1}, {tr("What holds"), 5}, {tr("Why"), 4}},
                        {}};
        for (const OrderConstraint &constraint : orderConstraints())
            if (constraint.runbooks.contains(m_runbook.definition->kind))
                table.rows.append({QString::fromLatin1(constraint.id), textOf(constraint), reasonOf(constraint)});
        add(Heading{1, table.caption, u"orders"_s});
        add(table);
    }

    const Plan &m_plan;
    const Runbook &m_runbook;
    Report m_report;
};

} // namespace

report::Report runbookReport(const Plan &plan, const Runbook &runbook)
{
    return RunbookReport(plan, runbook).report();
}

} // namespace twinpool
