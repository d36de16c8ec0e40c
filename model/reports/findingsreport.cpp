// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/findingsreport.h"

#include "model/rules/rule.h"
#include "model/rules/ruleset.h"
#include "model/text/html.h"

#include <QCollator>
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

class FindingsReport
{
    Q_DECLARE_TR_FUNCTIONS(FindingsReport)

public:
    FindingsReport(const Snapshot &now, const QList<Finding> &findings, FindingGrouping grouping)
        : m_now(now)
        , m_grouping(grouping)
        , m_html(titleFor(now), QLocale().bcp47Name(), styleSheet)
    {
        for (const Finding &finding : findings)
            (finding.accepted ? m_accepted : m_open).append(finding);
    }

    QByteArray write()
    {
        m_html.element("h1", titleFor(m_now));
        m_html.element("p", tr("%n rule(s) checked.", nullptr, checkedRules(m_now.plan)), {{"class", u"quiet"_s}});
        writeCounts();
        if (m_open.isEmpty())
            m_html.element("p", tr("No open findings."));
        for (const Group &group : grouped(m_now, m_open, m_grouping)) {
            m_html.element("h2", group.title);
            openTable({tr("Severity"), tr("Rule"), tr("Object"), tr("Finding and what to do")}, findingColumns());
            for (const Finding &finding : group.findings)
                writeRow(finding, wordsOf(finding.severity), adviceOf(finding, m_now.plan));
            m_html.close();
        }
        if (!m_accepted.isEmpty())
            writeAccepted();
        if (!m_now.plan.ruleSettings.isEmpty())
            writeRuleSet();
        return m_html.document().toUtf8();
    }

private:
    static constexpr HtmlStyleSheet styleSheet{
        "body{font-family:sans-serif;font-size:9pt;color:#1d2530;background-color:#ffffff}"
        "h1{font-size:16pt}h2{font-size:12pt;margin-top:14pt;margin-bottom:4pt}"
        "table{border-collapse:collapse;border-color:#cbd2db;margin-bottom:14px}"
        "th{text-align:left;background-color:#eef1f4}td,th{padding:4px 6px;vertical-align:top}"
        "p{margin:2px 0}.quiet{color:#566170}.count{font-size:14pt;font-weight:600}"};

    static QString titleFor(const Snapshot &now) { return tr("Findings: %1").arg(now.plan.deployment.name); }

    void openTable(const QStringList &titles, const QStringList &widths)
    {
        m_html.open("table",
                    {{"width", u"100%"_s}, {"border", u"1"_s}, {"cellspacing", u"0"_s}, {"cellpadding", u"4"_s}});
        m_html.open("thead").open("tr"); // a head comes again on each page
        for (qsizetype i = 0; i < titles.size(); ++i)
            m_html.element("th", titles[i], {{"width", widths[i]}, {"align", u"left"_s}});
        m_html.close().close();
    }

    static QStringList findingColumns() { return {u"13%"_s, u"12%"_s, u"25%"_s, u"50%"_s}; }

    void writeCounts()
    {
        FindingCounts counts{};
        for (const QList<Finding> *findings : {&m_open, &m_accepted})
            for (const Finding &finding : *findings)
                ++counts[static_cast<size_t>(statusOf(finding))];
        QStringList titles;
        for (const auto &row : enumNames(FindingStatus{}))
            titles += wordsOf(row.value);
        openTable(titles, QStringList(titles.size(), u"25%"_s));
        m_html.open("tr");
        for (int count : counts)
            m_html.open("td").element("span", QLocale().toString(count), {{"class", u"count"_s}}).close();
        m_html.close().close();
    }

    void writeRow(const Finding &finding, const QString &first, const QString &remark)
    {
        m_html.open("tr").element("td", first).element("td", QLatin1StringView(finding.rule->id).toString());
        m_html.element("td", subjectNameOf(finding, m_now.plan)).open("td");
        m_html.element("p", messageOf(finding, m_now.plan)).element("p", remark, {{"class", u"quiet"_s}});
        m_html.close().close();
    }

    void writeAccepted()
    {
        m_html.element("h2", tr("Accepted findings"));
        openTable({tr("Severity"), tr("Rule"), tr("Object"), tr("Finding and why it is accepted")}, findingColumns());
        std::ranges::sort(m_accepted, isShownBefore);
        for (const Finding &finding : std::as_const(m_accepted))
            writeRow(finding, wordsOf(finding.severity), acceptanceTextOf(finding, m_now.plan));
        m_html.close();
    }

    /// A reader must know what was not looked for.
    void writeRuleSet()
    {
        m_html.element("h2", tr("Rules used otherwise than the catalogue says"));
        openTable({tr("Rule"), tr("Title"), tr("In this plan")}, {u"14%"_s, u"61%"_s, u"25%"_s});
        for (const RuleSetting &setting : m_now.plan.ruleSettings) {
            const Rule *rule = ruleById(setting.rule);
            m_html.open("tr").element("td", setting.rule).element("td", rule ? titleOf(*rule) : QString());
            m_html.element("td", wordsOf(setting.use)).close();
        }
        m_html.close();
    }

    const Snapshot &m_now;
    const FindingGrouping m_grouping;
    QList<Finding> m_open, m_accepted;
    HtmlWriter m_html;
};

} // namespace

QByteArray findingsReport(const Snapshot &now, const QList<Finding> &findings, FindingGrouping grouping)
{
    return FindingsReport(now, findings, grouping).write();
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
