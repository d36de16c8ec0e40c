// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/riskregister.h"

#include "model/rules/findinggroup.h"
#include "model/rules/rule.h"
#include "model/text/csv.h"
#include "model/text/html.h"
#include "model/text/markdown.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// The register as texts: a table with one line for each acceptance in the plan.
class Register
{
    Q_DECLARE_TR_FUNCTIONS(RiskRegister)

public:
    Register(const Snapshot &now, const QList<Finding> &findings)
        : m_now(now)
    {
        QList<Finding> accepted;
        for (const Finding &finding : findings)
            if (finding.accepted)
                accepted.append(finding);
        std::ranges::sort(accepted, isShownBefore);
        QStringList keys;
        for (const Finding &finding : std::as_const(accepted)) {
            keys.append(finding.key());
            rows.append(rowOf(finding, *acceptance(finding.key()), tr("Accepted")));
        }
        for (const AcceptedFinding &mark : now.plan.acceptedFindings) {
            if (keys.contains(mark.key))
                continue;
            const auto open = std::ranges::find_if(findings, [&](const Finding &finding) { return finding.key() == mark.key; });
            if (open != findings.end())
                rows.append(rowOf(*open, mark, tr("Open again: it says something else now")));
            else
                rows.append({mark.key.section(u'@', 0, 0), {}, {}, {}, mark.reason, mark.author, mark.date, tr("Gone")});
        }
    }

    QString title() const { return tr("Risk register: %1").arg(m_now.plan.deployment.name); }
    QString summary() const { return tr("%n risk(s).", nullptr, static_cast<int>(rows.size())); }
    static QStringList header()
    {
        return {tr("Rule"), tr("Severity"), tr("Object"), tr("Risk"), tr("Reason"), tr("Accepted by"), tr("Date"), tr("State")};
    }

    QList<QStringList> rows;

private:
    QStringList rowOf(const Finding &finding, const AcceptedFinding &mark, const QString &state) const
    {
        return {QLatin1StringView(finding.rule->id), wordsOf(finding.severity), subjectNameOf(finding, m_now.plan),
                messageOf(finding, m_now.plan), mark.reason, mark.author, mark.date, state};
    }
    const AcceptedFinding *acceptance(const QString &key) const
    {
        return &*std::ranges::find(m_now.plan.acceptedFindings, key, &AcceptedFinding::key);
    }

    const Snapshot &m_now;
};

constexpr HtmlStyleSheet styleSheet{
    "body{font:15px/1.5 system-ui,sans-serif;color:#1d2530;background:#fff;margin:2em auto;max-width:80em;padding:0 1em}"
    "h1{font-size:1.7em}table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #cbd2db;padding:.4em .6em;text-align:left;vertical-align:top}th{background:#eef1f4}"
    "@media print{body{margin:0}}"};

QByteArray asHtml(const Register &risks)
{
    HtmlWriter html(risks.title(), QLocale().bcp47Name(), styleSheet);
    html.element("h1", risks.title()).element("p", risks.summary()).open("table").open("tr");
    for (const QString &title : Register::header())
        html.element("th", title);
    html.close();
    for (const QStringList &row : risks.rows) {
        html.open("tr");
        for (const QString &cell : row)
            html.element("td", cell);
        html.close();
    }
    html.close();
    return html.document().toUtf8();
}

QByteArray asMarkdown(const Register &risks)
{
    const auto cells = [](const QStringList &texts) { return QList<MarkdownText>(texts.begin(), texts.end()); };
    QList<QList<MarkdownText>> rows;
    for (const QStringList &row : risks.rows)
        rows.append(cells(row));
    Markdown markdown;
    markdown.heading(1, risks.title()).paragraph(risks.summary()).table(cells(Register::header()), rows);
    return markdown.document().toUtf8();
}

} // namespace

QByteArray riskRegister(const Snapshot &now, const QList<Finding> &findings, ReportFormat format)
{
    const Register risks(now, findings);
    return format == ReportFormat::Html ? asHtml(risks) : asMarkdown(risks);
}

QByteArray riskRegisterCsv(const Snapshot &now, const QList<Finding> &findings)
{
    const Register risks(now, findings);
    const auto fields = [](const QStringList &texts) { return QList<CsvField>(texts.begin(), texts.end()); };
    Csv csv;
    csv.row(fields(Register::header()));
    for (const QStringList &row : risks.rows)
        csv.row(fields(row));
    return csv.bytes();
}

} // namespace twinpool
