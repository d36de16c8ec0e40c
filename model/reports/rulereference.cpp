// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/rulereference.h"

#include "model/base/fillplaces.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// A sentence with "…" for what a finding would name.
QString withoutNames(const QString &pattern)
{
    constexpr int mostPlaces = 9;
    return fillPlaces(pattern, QStringList(mostPlaces, u"…"_s));
}

/// What a question is about: its name for machines and its words.
struct Subject {
    QString name, words;
};

struct SubjectOf {
    Subject operator()(void (*)(const Snapshot &, Findings &)) const
    {
        return {u"deployment"_s, QCoreApplication::translate("RuleReference", "The whole plan")};
    }
    Subject operator()(CheckOf<Checklist>) const
    {
        return {u"checklist"_s, QCoreApplication::translate("RuleReference", "The checklist")};
    }
    template <class Row>
    Subject operator()(CheckOf<Row>) const
    {
        return {nameOf(decltype(Row::id)::kind), wordsOf(decltype(Row::id)::kind)};
    }
};

QList<Subject> subjectsOf(const Rule &rule)
{
    QList<Subject> subjects{std::visit(SubjectOf(), rule.check)};
    for (const Check &other : rule.otherChecks)
        subjects.append(std::visit(SubjectOf(), other));
    return subjects;
}

/// What a page says of a rule.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(RuleReference)

public:
    static QString title() { return tr("Rules"); }
    static QString count(int rules) { return tr("%n rule(s).", nullptr, rules); }
    static QStringList listTitles() { return {tr("Rule"), tr("Severity"), tr("Versions"), tr("Title")}; }
    static QString headingOf(const Rule &rule) { return u"%1 · %2"_s.arg(QLatin1StringView(rule.id), titleOf(rule)); }

    /// Title and text of each part of a page.
    static QList<std::pair<QString, QString>> partsOf(const Rule &rule)
    {
        return {{tr("What it says"), messagePatternOf(rule)},
                {tr("Why"), whyOf(rule)},
                {tr("What to do"), advicePatternOf(rule)}};
    }

    static QList<std::pair<QString, QString>> factsOf(const Rule &rule)
    {
        QStringList subjects;
        for (const Subject &subject : subjectsOf(rule))
            subjects += subject.words;
        return {{tr("Severity"), wordsOf(rule.severity)},
                {tr("Versions"), versionWords(rule)},
                {tr("Asked about"), subjects.join(u", "_s)},
                {tr("Asked when"), wordsOf(rule.trigger)},
                {tr("Evidence"), wordsOf(rule.evidence)},
                {tr("Quick fix"), rule.fixes ? tr("Yes", "there is a quick fix") : tr("No", "there is no quick fix")}};
    }

    static QString factsTitle() { return tr("Facts"); }
    static QString sourceTitle() { return tr("Source"); }

private:
    static QString versionWords(const Rule &rule)
    {
        QStringList words;
        for (const auto &row : enumNames(ProductVersion{}))
            if (rule.versions.contains(row.value))
                words += wordsOf(row.value);
        return words.join(u", "_s);
    }
};

using namespace report;

/// \a level is that of the headings inside.
void addPage(std::vector<Block> &blocks, const Rule &rule, int level)
{
    for (const auto &[title, text] : Texts::partsOf(rule)) {
        blocks.push_back(Heading{level, title});
        blocks.push_back(Paragraph{text});
    }
    blocks.push_back(Heading{level, Texts::factsTitle()});
    Facts facts;
    for (const auto &[title, text] : Texts::factsOf(rule))
        facts.facts.append({title, text});
    blocks.push_back(facts);
    blocks.push_back(Heading{level, Texts::sourceTitle()});
    TextList sources;
    for (const Source &source : rule.sources)
        sources.items += TextRuns(QString::fromUtf8(source.title)).lineBreak().code(QString::fromUtf8(source.path));
    blocks.push_back(sources);
}

TextTable listOf(std::span<const Rule *const> rules)
{
    TextTable table{Texts::title()};
    for (const QString &title : Texts::listTitles())
        table.columns.append({title, title == Texts::listTitles().last() ? 12 : 3});
    for (const Rule *rule : rules) {
        const QString id = QLatin1StringView(rule->id);
        table.rows += {TextRuns().linkTo(id, id), wordsOf(rule->severity), versionNamesOf(*rule), titleOf(*rule)};
    }
    return table;
}

} // namespace

report::Report ruleReference(std::span<const Rule *const> rules)
{
    const bool isOne = rules.size() == 1;
    Report report;
    report.kind = isOne ? Texts::headingOf(*rules.front()) : Texts::title();
    report.key = u"rules"_s;
    report.language = QLocale().bcp47Name();
    if (isOne) {
        addPage(report.blocks, *rules.front(), 1);
        return report;
    }
    report.summary = Texts::count(static_cast<int>(rules.size()));
    report.blocks.push_back(listOf(rules));
    for (const Rule *rule : rules) {
        report.blocks.push_back(Heading{1, Texts::headingOf(*rule), QLatin1StringView(rule->id)});
        addPage(report.blocks, *rule, 2);
    }
    return report;
}

QString messagePatternOf(const Rule &rule)
{
    constexpr int many = 987'654; // takes the plural; no message holds this number itself
    const bool counts = QByteArrayView(rule.message).contains("%n");
    QString text = QCoreApplication::translate("Rules", rule.message, nullptr, counts ? many : -1);
    text.replace(QString::number(many), u"…"_s);
    return withoutNames(text);
}

QString advicePatternOf(const Rule &rule)
{
    return withoutNames(QCoreApplication::translate("Rules", rule.advice));
}

QStringList subjectNamesOf(const Rule &rule)
{
    QStringList names;
    for (const Subject &subject : subjectsOf(rule))
        names += subject.name;
    return names;
}

QString versionNamesOf(const Rule &rule)
{
    QStringList names;
    for (const auto &row : enumNames(ProductVersion{}))
        if (rule.versions.contains(row.value))
            names += QLatin1StringView(row.name);
    return names.join(u", "_s);
}

} // namespace twinpool
