// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "model/io/jsonwriter.h"
#include "model/reports/reportwriter.h"
#include "model/reports/rulereference.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

/// `FEP-001 error 2019,SE: Enterprise pool with two Front Ends`
QByteArray asText(const std::vector<const Rule *> &rules)
{
    QString text;
    for (const Rule *rule : rules)
        text += u"%1 %2 %3: %4\n"_s.arg(QLatin1StringView(rule->id), nameOf(rule->severity),
                                        versionNamesOf(*rule).remove(u' '), titleOf(*rule));
    return text.toUtf8();
}

void writeRule(JsonWriter &json, const Rule &rule)
{
    json.beginObject();
    json.member("id"_L1, QLatin1StringView(rule.id));
    json.member("severity"_L1, nameOf(rule.severity));
    json.key("versions"_L1);
    json.beginArray();
    for (const auto &row : enumNames(ProductVersion{}))
        if (rule.versions.contains(row.value))
            json.value(QLatin1StringView(row.name));
    json.endArray();
    json.member("trigger"_L1, nameOf(rule.trigger));
    json.member("evidence"_L1, nameOf(rule.evidence));
    json.key("subjects"_L1);
    json.beginArray();
    for (const QString &name : subjectNamesOf(rule))
        json.value(QStringView(name));
    json.endArray();
    json.member("title"_L1, titleOf(rule));
    json.member("message"_L1, messagePatternOf(rule));
    json.member("why"_L1, whyOf(rule));
    json.member("advice"_L1, advicePatternOf(rule));
    json.member("quickFix"_L1, rule.fixes != nullptr);
    json.key("sources"_L1);
    json.beginArray();
    for (const Source &source : rule.sources) {
        json.beginObject();
        json.member("title"_L1, QString::fromUtf8(source.title));
        json.member("path"_L1, QString::fromUtf8(source.path));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QByteArray asJson(const std::vector<const Rule *> &rules)
{
    JsonWriter json;
    json.beginObject();
    json.key("rules"_L1);
    json.beginArray();
    for (const Rule *rule : rules)
        writeRule(json, *rule);
    json.endArray();
    json.endObject();
    return json.take();
}

int runRules(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s,
                                    QCoreApplication::translate("Cli", "How the rules are written: text, json or md."),
                                    u"format"_s, u"text"_s);
    parser.addOption(format);
    if (const auto code = parse(parser, rulesCommand, arguments, streams))
        return *code;
    std::vector<const Rule *> rules;
    for (const QString &id : parser.positionalArguments()) {
        const Rule *rule = ruleById(id);
        if (!rule)
            return wrongUsage(QCoreApplication::translate("Cli", "There is no rule “%1”.").arg(id), rulesCommand,
                              streams);
        rules.push_back(rule);
    }
    if (rules.empty())
        rules = allRules();
    const QString wanted = parser.value(format);
    if (wanted == "text"_L1)
        streams.out(asText(rules));
    else if (wanted == "json"_L1)
        streams.out(asJson(rules));
    else if (wanted == "md"_L1)
        streams.out(reportAsMarkdown(ruleReference(rules)));
    else
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(wanted), rulesCommand,
                          streams);
    return Fine;
}

} // namespace

const Verb rulesCommand{
    "rules",
    "[RULE…] [--format text|json|md]",
    QT_TRANSLATE_NOOP("Cli", "Prints the catalogue of rules, or some of its rules."),
    runRules,
};

} // namespace twinpool::cli
