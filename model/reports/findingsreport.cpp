// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/findingsreport.h"

#include "model/rules/rule.h"
#include "model/rules/ruleset.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Group {
    QString title;
    QList<Finding> findings; ///< As isShownBefore().
};

/// Worst group first, then by title.
QList<Group> grouped(const Snapshot &now, const QList<Finding> &findings, FindingGrouping grouping)
{
    QHash<quint64, qsizetype> places;
    QList<Group> groups;
    for (const Finding &finding : findings) {
        const quint64 key = groupOf(now, finding, grouping);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append({groupTitleOf(now, finding, grouping), {}});
        }
        groups[places.value(key)].findings.append(finding);
    }
    for (Group &group : groups)
        std::ranges::sort(group.findings, isShownBefore);
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(groups, [&](const Group &a, const Group &b) {
        const Severity worstA = a.findings.first().severity, worstB = b.findings.first().severity;
        return worstA != worstB ? worstA < worstB : collator.compare(a.title, b.title) < 0;
    });
    return groups;
}

using namespace report;

class FindingsReport
{
    Q_DECLARE_TR_FUNCTIONS(FindingsReport)

public:
    FindingsReport(const Snapshot &now, const QList<Finding> &findings, FindingGrouping grouping)
        : m_now(now)
        , m_grouping(grouping)
    {
        for (const Finding &finding : findings)
            (finding.accepted ? m_accepted : m_open).append(finding);
    }

    Report report()
    {
        m_report.kind = tr("Findings");
        m_report.title = m_now.plan.deployment.name;
        m_report.summary = tr("%n rule(s) checked.", nullptr, checkedRules(m_now.plan));
        m_report.key = u"findings:"_s + m_report.title;
        m_report.language = QLocale().bcp47Name();
        addCounts();
        if (m_open.isEmpty())
            add(Paragraph{tr("No open findings.")});
        for (const Group &group : grouped(m_now, m_open, m_grouping)) {
            add(Heading{1, group.title});
            TextTable table = tableOf(group.title, tr("Finding and what to do"));
            for (const Finding &finding : group.findings)
                table.rows += rowOf(finding, adviceOf(finding, m_now.plan));
            add(table);
        }
        if (!m_accepted.isEmpty())
            addAccepted();
        if (!m_now.plan.ruleSettings.isEmpty())
            addRuleSet();
        return std::move(m_report);
    }

private:
    void add(Block block) { m_report.blocks.push_back(std::move(block)); }

    void addCounts()
    {
        FindingCounts counts{};
        for (const QList<Finding> *findings : {&m_open, &m_accepted})
            for (const Finding &finding : *findings)
                ++counts[static_cast<size_t>(statusOf(finding))];
        Figures figures;
        for (const auto &row : enumNames(FindingStatus{}))
            figures.figures.append({QLocale().toString(counts[static_cast<size_t>(row.value)]), wordsOf(row.value)});
        add(figures);
    }

    static TextTable tableOf(const QString &caption, const QString &lastColumn)
    {
        return {caption, {{tr("Severity"), 7}, {tr("Rule"), 6}, {tr("Object"), 10}, {lastColumn, 20}}};
    }

    QList<TextRuns> rowOf(const Finding &finding, const QString &remark) const
    {
        return {wordsOf(finding.severity), QString(QLatin1StringView(finding.rule->id)),
                subjectNameOf(finding, m_now.plan),
                TextRuns(messageOf(finding, m_now.plan)).lineBreak().quiet(remark)};
    }

    void addAccepted()
    {
        add(Heading{1, tr("Accepted findings")});
        TextTable table = tableOf(tr("Accepted findings"), tr("Finding and why it is accepted"));
        std::ranges::sort(m_accepted, isShownBefore);
        for (const Finding &finding : std::as_const(m_accepted))
            table.rows += rowOf(finding, acceptanceTextOf(finding, m_now.plan));
        add(table);
    }

    /// A reader must know what was not looked for.
    void addRuleSet()
    {
        const QString title = tr("Rules used otherwise than the catalogue says");
        add(Heading{1, title});
        TextTable table{title, {{tr("Rule"), 3}, {tr("Title"), 12}, {tr("In this plan"), 5}}};
        for (const RuleSetting &setting : m_now.plan.ruleSettings) {
            const Rule *rule = ruleById(setting.rule);
            table.rows += {setting.rule, rule ? titleOf(*rule) : QString(), wordsOf(setting.use)};
        }
        add(table);
    }

    const Snapshot &m_now;
    const FindingGrouping m_grouping;
    QList<Finding> m_open, m_accepted;
    Report m_report;
};

} // namespace

report::Report findingsReport(const Snapshot &now, const QList<Finding> &findings, FindingGrouping grouping)
{
    return FindingsReport(now, findings, grouping).report();
}

QString findingsText(const Snapshot &now, const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        QStringList cells{wordsOf(finding.severity), QLatin1StringView(finding.rule->id),
                          subjectNameOf(finding, now.plan), messageOf(finding, now.plan),
                          finding.accepted ? acceptanceTextOf(finding, now.plan) : adviceOf(finding, now.plan)};
        for (QString &cell : cells)
            cell = cell.simplified(); // a name with a tab would break the columns
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace twinpool
