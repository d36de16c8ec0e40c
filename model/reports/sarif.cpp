// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/sarif.h"

#include "model/io/planfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

QJsonObject textObject(const QString &text)
{
    return {{u"text"_s, text}};
}

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

/// `TwoServerEnterprisePool`: the English title without what is no letter or digit.
QString symbolOf(const Rule &rule)
{
    QString symbol;
    bool starts = true;
    for (QChar c : QString::fromUtf8(rule.title)) {
        const bool isPart = c.isLetterOrNumber() && c.unicode() < 128;
        if (isPart)
            symbol += starts ? c.toUpper() : c;
        starts = !isPart;
    }
    return symbol;
}

QJsonObject descriptionOf(const Rule &rule)
{
    return {
        {u"id"_s, QLatin1StringView(rule.id)},
        {u"name"_s, symbolOf(rule)},
        {u"shortDescription"_s, textObject(titleOf(rule))},
        {u"fullDescription"_s, textObject(whyOf(rule))},
        {u"help"_s, textObject(sourcesOf(rule))},
        {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(rule.severity)}}},
        {u"properties"_s,
         QJsonObject{{u"evidence"_s, nameOf(rule.evidence)}, {u"trigger"_s, nameOf(rule.trigger)}}},
    };
}

/// The line, from 1 on, on which each row of a plan file begins. A row written over several lines counts from its id.
QHash<quint32, int> linesOfRows(const QList<QByteArray> &lines)
{
    static const QRegularExpression id(u"\"id\": *(\\d+)"_s);
    QHash<quint32, int> result;
    for (int number = 0; number < lines.size(); ++number) {
        const QRegularExpressionMatch match = id.match(QString::fromUtf8(lines[number]));
        const quint32 value = match.captured(1).toUInt();
        if (value != 0 && !result.contains(value))
            result.insert(value, number + 1);
    }
    return result;
}

/// Results of one plan file.
class Results
{
public:
    Results(const CheckedPlan &checked, int artifact, const QHash<const Rule *, int> &ruleIndex)
        : m_checked(checked)
        , m_now(checked.plan)
        , m_artifact{{u"uri"_s, QString::fromUtf8(QUrl::toPercentEncoding(QFileInfo(checked.file).fileName()))},
                     {u"uriBaseId"_s, u"PLAN%1"_s.arg(artifact)},
                     {u"index"_s, artifact}}
        , m_lines(checked.bytes.split('\n'))
        , m_lineOf(linesOfRows(m_lines))
        , m_ruleIndex(ruleIndex)
    {
    }

    QJsonObject of(const Finding &finding) const
    {
        QJsonObject result{
            {u"ruleId"_s, QLatin1StringView(finding.rule->id)},
            {u"ruleIndex"_s, m_ruleIndex.value(finding.rule)},
            {u"level"_s, levelOf(finding.severity)},
            {u"message"_s, textObject(messageOf(finding, m_now.plan))},
            {u"locations"_s, QJsonArray{location(finding.subject)}},
            {u"partialFingerprints"_s, QJsonObject{{u"planElement/v1"_s, fingerprint(finding)}}},
            {u"properties"_s, QJsonObject{{u"advice"_s, adviceOf(finding, m_now.plan)}}},
        };
        QJsonArray related;
        for (EntityRef ref : finding.related) {
            QJsonObject place = location(ref);
            place.insert(u"id"_s, related.size());
            place.insert(u"message"_s, textObject(nameOf(m_now.plan, ref)));
            related.append(place);
        }
        if (!related.isEmpty())
            result.insert(u"relatedLocations"_s, related);
        if (const QJsonArray fixes = fixesOf(finding); !fixes.isEmpty())
            result.insert(u"fixes"_s, fixes);
        if (finding.accepted)
            result.insert(u"suppressions"_s, QJsonArray{suppression(finding)});
        return result;
    }

private:
    QJsonObject location(EntityRef ref) const
    {
        const QString name = ref ? qualifiedName(m_now.plan, ref) : u"deployment:"_s + m_now.plan.deployment.name;
        return {
            {u"physicalLocation"_s,
             QJsonObject{{u"artifactLocation"_s, m_artifact},
                         {u"region"_s, QJsonObject{{u"startLine"_s, m_lineOf.value(ref.value, 1)}}}}},
            {u"logicalLocations"_s, QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, name}, {u"kind"_s, u"object"_s}}}},
        };
    }

    /// Names, not ids: the same finding in a plan that was drawn again is the same.
    QString fingerprint(const Finding &finding) const
    {
        QStringList parts{QString::fromLatin1(finding.rule->id), qualifiedName(m_now.plan, finding.subject)};
        for (EntityRef ref : finding.related)
            parts += qualifiedName(m_now.plan, ref);
        const QByteArray hash
            = QCryptographicHash::hash(parts.join(QChar::LineFeed).toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.first(16).toHex());
    }

    QJsonObject suppression(const Finding &finding) const
    {
        const QString key = finding.key();
        for (const AcceptedFinding &accepted : m_now.plan.acceptedFindings)
            if (accepted.key == key)
                return {{u"kind"_s, u"external"_s}, {u"justification"_s, accepted.reason}};
        return {{u"kind"_s, u"external"_s}};
    }

    QJsonArray fixesOf(const Finding &finding) const
    {
        QJsonArray fixes;
        if (!finding.rule->fixes)
            return fixes;
        for (const Edit &edit : finding.rule->fixes(m_now, finding)) {
            const Result<Plan> mended = edit.apply(m_now.plan);
            if (!mended)
                continue;
            fixes.append(QJsonObject{
                {u"description"_s, textObject(edit.label)},
                {u"artifactChanges"_s,
                 QJsonArray{QJsonObject{{u"artifactLocation"_s, m_artifact},
                                        {u"replacements"_s, QJsonArray{replacement(writePlan(*mended))}}}}},
            });
        }
        return fixes;
    }

    /// The lines between the first and the last that differ.
    QJsonObject replacement(const QByteArray &after) const
    {
        const QList<QByteArray> next = after.split('\n');
        const qsizetype least = std::min(m_lines.size(), next.size());
        qsizetype same = 0, sameAtEnd = 0;
        while (same < least && m_lines[same] == next[same])
            ++same;
        while (sameAtEnd < least - same && m_lines[m_lines.size() - 1 - sameAtEnd] == next[next.size() - 1 - sameAtEnd])
            ++sameAtEnd;
        QByteArray inserted;
        for (qsizetype line = same; line < next.size() - sameAtEnd; ++line)
            inserted += next[line] + (line + 1 < next.size() ? "\n" : "");
        const int first = static_cast<int>(same) + 1, end = static_cast<int>(m_lines.size() - sameAtEnd) + 1;
        return {
            {u"deletedRegion"_s,
             QJsonObject{{u"startLine"_s, first}, {u"startColumn"_s, 1}, {u"endLine"_s, end}, {u"endColumn"_s, 1}}},
            {u"insertedContent"_s, textObject(QString::fromUtf8(inserted))},
        };
    }

    const CheckedPlan &m_checked;
    Snapshot m_now;
    QJsonObject m_artifact;
    QList<QByteArray> m_lines;
    QHash<quint32, int> m_lineOf;
    const QHash<const Rule *, int> &m_ruleIndex;
};

} // namespace

QByteArray sarifReport(const QList<CheckedPlan> &plans, const QString &programVersion)
{
    QJsonArray rules;
    QHash<const Rule *, int> ruleIndex;
    for (const Rule *rule : allRules()) {
        ruleIndex.insert(rule, static_cast<int>(rules.size()));
        rules.append(descriptionOf(*rule));
    }
    QJsonArray artifacts, results;
    QJsonObject bases;
    for (int number = 0; number < plans.size(); ++number) {
        const CheckedPlan &checked = plans[number];
        const QFileInfo file(checked.file);
        const QString base = u"PLAN%1"_s.arg(number);
        bases.insert(base, QJsonObject{{u"uri"_s, QUrl::fromLocalFile(file.absolutePath() + u'/').toString(QUrl::FullyEncoded)}});
        artifacts.append(QJsonObject{
            {u"location"_s,
             QJsonObject{{u"uri"_s, QString::fromUtf8(QUrl::toPercentEncoding(file.fileName()))}, {u"uriBaseId"_s, base}}}});
        const Results resultsOfPlan(checked, number, ruleIndex);
        for (const Finding &finding : checked.findings)
            results.append(resultsOfPlan.of(finding));
    }
    const QJsonObject driver{
        {u"name"_s, u"Twinpool"_s},
        {u"version"_s, programVersion},
        {u"semanticVersion"_s, programVersion},
        {u"rules"_s, rules},
    };
    const QJsonObject run{
        {u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
        {u"columnKind"_s, u"utf16CodeUnits"_s},
        {u"originalUriBaseIds"_s, bases},
        {u"artifacts"_s, artifacts},
        {u"results"_s, results},
    };
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s},
                                     {u"runs"_s, QJsonArray{run}}})
        .toJson();
}

} // namespace twinpool
