// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/rulereference.h"

#include "model/base/fillplaces.h"
#include "model/text/html.h"
#include "model/text/markdown.h"

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

/// What both writers say of a rule, as texts.
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

void writePage(HtmlWriter &html, const Rule &rule)
{
    html.element("h2", Texts::headingOf(rule), {{"id", QLatin1StringView(rule.id)}});
    for (const auto &[title, text] : Texts::partsOf(rule))
        html.element("h3", title).element("p", text);
    html.element("h3", Texts::factsTitle()).open("table");
    for (const auto &[title, text] : Texts::factsOf(rule))
        html.open("tr").element("td", title).element("td", text).close();
    html.close();
    html.element("h3", Texts::sourceTitle());
    for (const Source &source : rule.sources)
        html.open("p")
            .text(QString::fromUtf8(source.title))
            .empty("br")
            .element("code", QString::fromUtf8(source.path))
            .close();
}

QByteArray asHtml(std::span<const Rule *const> rules)
{
    // No colours: the page takes those of the window or the reader.
    static constexpr HtmlStyleSheet styleSheet{
        "body{font-family:sans-serif;max-width:48em}h2{font-size:large;margin-top:0}"
        "h3{font-size:medium;margin-top:12px;margin-bottom:2px}p{margin-top:0;margin-bottom:4px}"
        "td{padding:1px 16px 1px 0;vertical-align:top}"};
    const QString title = rules.size() == 1 ? Texts::headingOf(*rules.front()) : Texts::title();
    HtmlWriter html(title, QLocale().bcp47Name(), styleSheet);
    if (rules.size() != 1) {
        html.element("h1", title).element("p", Texts::count(static_cast<int>(rules.size()))).open("table").open("tr");
        for (const QString &column : Texts::listTitles())
            html.element("th", column, {{"align", u"left"_s}});
        html.close();
        for (const Rule *rule : rules) {
            const QString id = QLatin1StringView(rule->id);
            html.open("tr").open("td").linkTo(id, id).close().element("td", wordsOf(rule->severity));
            html.element("td", versionNamesOf(*rule)).element("td", titleOf(*rule)).close();
        }
        html.close();
    }
    for (const Rule *rule : rules)
        writePage(html, *rule);
    return html.document().toUtf8();
}

void writePage(Markdown &markdown, const Rule &rule)
{
    markdown.heading(2, Texts::headingOf(rule));
    for (const auto &[title, text] : Texts::partsOf(rule))
        markdown.paragraph(MarkdownText().strong(title)).paragraph(text);
    markdown.paragraph(MarkdownText().strong(Texts::factsTitle()));
    for (const auto &[title, text] : Texts::factsOf(rule))
        markdown.item(MarkdownText().plain(title).plain(u": ").plain(text));
    markdown.paragraph(MarkdownText().strong(Texts::sourceTitle()));
    for (const Source &source : rule.sources)
        markdown.item(
            MarkdownText().plain(QString::fromUtf8(source.title)).plain(u" — ").code(QString::fromUtf8(source.path)));
}

QByteArray asMarkdown(std::span<const Rule *const> rules)
{
    Markdown markdown;
    if (rules.size() != 1) {
        markdown.heading(1, Texts::title()).paragraph(Texts::count(static_cast<int>(rules.size())));
        QList<QList<MarkdownText>> rows;
        for (const Rule *rule : rules)
            rows.append(
                {QString(QLatin1StringView(rule->id)), wordsOf(rule->severity), versionNamesOf(*rule), titleOf(*rule)});
        const QStringList titles = Texts::listTitles();
        markdown.table(QList<MarkdownText>(titles.begin(), titles.end()), rows);
    }
    for (const Rule *rule : rules)
        writePage(markdown, *rule);
    return markdown.document().toUtf8();
}

} // namespace

QByteArray ruleReference(std::span<const Rule *const> rules, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return asHtml(rules);
    case ReportFormat::Markdown:
        return asMarkdown(rules);
    }
    Q_UNREACHABLE();
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
