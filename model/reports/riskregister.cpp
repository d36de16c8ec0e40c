// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/riskregister.h"

#include "model/rules/findinggroup.h"
#include "model/rules/rule.h"
#include "model/text/csv.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

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

    Report report() const
    {
        Report result;
        result.kind = tr("Risk register");
        result.title = m_now.plan.deployment.name;
        result.summary = tr("%n risk(s).", nullptr, static_cast<int>(rows.size()));
        result.key = u"risks:"_s + result.title;
        result.language = QLocale().bcp47Name();
        result.paper = Paper::Landscape;
        if (rows.isEmpty()) {
            result.blocks.push_back(Paragraph{tr("No finding is accepted.")});
            return result;
        }
        constexpr std::array shares{4, 5, 8, 13, 11, 6, 5, 6};
        TextTable table{result.kind};
        for (const QString &title : header())
            table.columns.append({title, shares[static_cast<size_t>(table.columns.size())]});
        for (const QStringList &row : rows)
            table.rows += QList<TextRuns>(row.begin(), row.end());
        result.blocks.push_back(table);
        return result;
    }
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

} // namespace

Report riskRegister(const Snapshot &now, const QList<Finding> &findings)
{
    return Register(now, findings).report();
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
