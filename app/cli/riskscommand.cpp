// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "model/io/planfile.h"
#include "model/reports/reportwriter.h"
#include "model/reports/riskregister.h"
#include "model/rules/evaluate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

int runRisks(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, QCoreApplication::translate("Cli", "How it is written: csv, html, md or docx."),
                                    u"format"_s, u"csv"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "The file to write."),
                                    u"file"_s);
    parser.addOption(format);
    parser.addOption(output);
    if (const auto code = parse(parser, risksCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "One plan is needed."), risksCommand, streams);
    const std::optional<ReportFormat> report = valueOf<ReportFormat>(parser.value(format));
    if (!report && parser.value(format) != "csv"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)),
                          risksCommand, streams);
    const Result<LoadedPlan> loaded = loadPlan(files.first());
    if (!loaded) {
        streams.fault(files.first(), loaded.error());
        return CannotReadOrWrite;
    }
    const Snapshot now(loaded->plan);
    const QList<Finding> findings = evaluate(now);
    const Result<QByteArray> bytes = report ? written(riskRegister(now, findings), *report) : riskRegisterCsv(now, findings);
    return write(parser.value(output), bytes, streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb risksCommand{
    "risks",
    "PLAN [--format csv|html|md|docx] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Writes the register of accepted findings."),
    runRisks,
};

} // namespace twinpool::cli
