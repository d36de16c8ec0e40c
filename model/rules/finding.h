// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <QList>

#include <variant>

namespace twinpool {

struct Rule;

enum class Severity : quint8 { Error, Warning, Info };
constexpr auto enumNames(Severity)
{
    using enum Severity;
    return std::to_array<EnumName<Severity>>({
        {Error, "error", QT_TRANSLATE_NOOP("Enum", "Error")},
        {Warning, "warning", QT_TRANSLATE_NOOP("Enum", "Warning")},
        {Info, "info", QT_TRANSLATE_NOOP("Enum", "Information")},
    });
}

/// What a message tells beside the subject: a row, a number, or text that is no sentence. Numbers are formatted and
/// rows are named when the message is shown.
using FindingArgument = std::variant<EntityRef, qint64, double, QString>;

/// A rule has something to say about a row. Holds no sentence: text is made when it is shown.
struct Finding {
    const Rule *rule = nullptr;
    Severity severity = Severity::Error; ///< The rule's, or lower where the catalogue says so.
    EntityRef subject;                   ///< None: the deployment as a whole.
    QList<EntityRef> related;
    QList<FindingArgument> arguments;
    bool accepted = false; ///< The planner lives with it (Plan::acceptedFindings).

    bool operator==(const Finding &) const = default;

    /// Identifies the finding while its rule and rows stay: `PAR-001@12+15`.
    QString key() const;
    /// What the finding says, in a form to compare: another severity or other numbers give another basis. A finding
    /// accepted on one basis opens again on the next (AcceptedFinding::basis).
    QString basis() const;
};

} // namespace twinpool

Q_DECLARE_TYPEINFO(twinpool::Finding, Q_RELOCATABLE_TYPE);

namespace twinpool {

/// The mark of a planner who lives with the finding as it is now. \a date is ISO 8601.
AcceptedFinding acceptanceOf(const Finding &finding, const QString &reason, const QString &author, const QString &date);

/// By rule id, then subject, then related rows.
bool comesBefore(const Finding &a, const Finding &b);

/// Where checks put what they find; knows the rule and the row that is asked about.
class Findings
{
public:
    /// About the row asked about.
    void add(QList<FindingArgument> arguments = {}, QList<EntityRef> related = {});
    /// About the row asked about, with a severity other than the rule's.
    void addAs(Severity severity, QList<FindingArgument> arguments = {}, QList<EntityRef> related = {});
    /// About any row or, with none, the deployment: for rules about the whole plan or a checklist.
    void addAbout(EntityRef subject, QList<FindingArgument> arguments = {}, QList<EntityRef> related = {});
    void addAbout(EntityRef subject, QList<FindingArgument> arguments, QList<EntityRef> related, Severity severity);

    /// The next findings come from this rule and row.
    void asking(const Rule &rule, EntityRef subject)
    {
        m_rule = &rule;
        m_subject = subject;
    }
    QList<Finding> take() { return std::exchange(m_findings, {}); }
    bool isEmpty() const { return m_findings.isEmpty(); }

private:
    const Rule *m_rule = nullptr;
    EntityRef m_subject;
    QList<Finding> m_findings;
};

/// The sentence, advice, reason and title in the language of this moment.
QString messageOf(const Finding &finding, const Plan &plan);
QString adviceOf(const Finding &finding, const Plan &plan);
QString whyOf(const Rule &rule);
QString titleOf(const Rule &rule);

/// `Title — path` of each source, one a line.
QString sourcesOf(const Rule &rule);

} // namespace twinpool
