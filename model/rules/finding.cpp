// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/finding.h"

#include "model/base/fillplaces.h"
#include "model/rules/rule.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QtEndian>
#include <QIODevice>
#include <QLocale>

namespace twinpool {

namespace {

struct ArgumentText {
    const Plan &plan;

    QString operator()(EntityRef ref) const { return nameOf(plan, ref); }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(double number) const { return QLocale().toString(number, 'g', 4); }
    QString operator()(const QString &text) const { return text; }
};

QString sentence(const char *text, const Finding &finding, const Plan &plan)
{
    const QString subject = finding.subject ? nameOf(plan, finding.subject) : plan.deployment.name;
    QStringList texts{subject};
    const bool counts = QByteArrayView(text).contains("%n");
    int count = -1; // A count finds no translation of a text without plural forms.
    for (const FindingArgument &argument : finding.arguments) {
        if (const qint64 *number = std::get_if<qint64>(&argument); number && counts && count < 0)
            count = static_cast<int>(*number);
        texts += std::visit(ArgumentText{plan}, argument);
    }
    return fillPlaces(QCoreApplication::translate("Rules", text, nullptr, count), texts);
}

} // namespace

QString Finding::key() const
{
    QString key = QStringLiteral("%1@%2").arg(QLatin1StringView(rule->id)).arg(subject.value);
    for (EntityRef ref : related)
        key += QStringLiteral("+%1").arg(ref.value);
    return key;
}

QString Finding::basis() const
{
    struct Write {
        QDataStream &out;
        void operator()(EntityRef ref) const { out << ref.value; }
        void operator()(qint64 number) const { out << number; }
        void operator()(double number) const { out << number; }
        void operator()(const QString &text) const { out << text; }
    };
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<quint8>(severity);
    for (const FindingArgument &argument : arguments)
        std::visit(Write{out}, argument);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(8).toHex());
}

AcceptedFinding acceptanceOf(const Finding &finding, const QString &reason, const QString &author, const QString &date)
{
    return {finding.key(), reason, author, date, finding.basis()};
}

bool comesBefore(const Finding &a, const Finding &b)
{
    const auto order = [](const Rule &rule) { return qFromBigEndian<quint64>(rule.id); }; // seven letters and their end
    if (a.rule != b.rule)
        return order(*a.rule) < order(*b.rule);
    if (a.subject != b.subject)
        return a.subject < b.subject;
    return std::ranges::lexicographical_compare(a.related, b.related);
}

void Findings::add(QList<FindingArgument> arguments, QList<EntityRef> related)
{
    addAs(m_rule->severity, std::move(arguments), std::move(related));
}

void Findings::addAs(Severity severity, QList<FindingArgument> arguments, QList<EntityRef> related)
{
    m_findings.append({m_rule, severity, m_subject, std::move(related), std::move(arguments)});
}

void Findings::addAbout(EntityRef subject, QList<FindingArgument> arguments, QList<EntityRef> related)
{
    addAbout(subject, std::move(arguments), std::move(related), m_rule->severity);
}

void Findings::addAbout(EntityRef subject, QList<FindingArgument> arguments, QList<EntityRef> related,
                        Severity severity)
{
    m_findings.append({m_rule, severity, subject, std::move(related), std::move(arguments)});
}

QString messageOf(const Finding &finding, const Plan &plan)
{
    return sentence(finding.rule->message, finding, plan);
}

QString adviceOf(const Finding &finding, const Plan &plan)
{
    return sentence(finding.rule->advice, finding, plan);
}

QString whyOf(const Rule &rule)
{
    return QCoreApplication::translate("Rules", rule.why);
}

QString titleOf(const Rule &rule)
{
    return QCoreApplication::translate("Rules", rule.title);
}

QString sourcesOf(const Rule &rule)
{
    QStringList lines;
    for (const Source &source : rule.sources)
        lines += QStringLiteral("%1 — %2").arg(QString::fromUtf8(source.title), QString::fromUtf8(source.path));
    return lines.join(u'\n');
}

} // namespace twinpool
