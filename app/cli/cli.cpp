// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "model/io/wholefile.h"
#include "translations/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

constexpr const Verb *commands[]{&analyzeCommand, &checkCommand, &checklistCommand, &convertCommand,
                                 &importCommand, &proposeCommand, &risksCommand, &rulesCommand,
                                 &runbookCommand, &sampleCommand, &simulateCommand, &sizeCommand};

void printHelp(const Streams &streams)
{
    streams.result(QCoreApplication::translate("Cli", "Usage: twinpool-cli COMMAND [OPTIONS] FILE…"));
    streams.result({});
    for (const Verb *command : commands) {
        streams.result(u"  %1 %2"_s.arg(QLatin1StringView(command->name), QString::fromUtf8(command->synopsis)));
        streams.result(u"      %1"_s.arg(QCoreApplication::translate("Cli", command->summary)));
    }
    streams.result({});
    streams.result(QCoreApplication::translate("Cli", "Every command explains itself with --help. Options of all commands: --help, --lang CODE."));
    streams.result(QCoreApplication::translate("Cli", "Exit codes: 0 fine, 1 findings at or above the threshold, 2 wrong usage, 3 a file cannot be "
                      "read or written, 4 internal error."));
}

} // namespace

void Streams::fault(const QString &file, const Error &error) const
{
    remark(u"twinpool-cli: %1: %2"_s.arg(file, error.text()));
}

int run(const QStringList &arguments, const Streams &streams)
{
    QLocale::setDefault(QLocale::c());
    setLanguage(u"en"_s);
    if (arguments.isEmpty()) {
        streams.remark(QCoreApplication::translate("Cli", "twinpool-cli: A command is missing. See --help."));
        return WrongUsage;
    }
    const QString first = arguments.first();
    if (first == "--help"_L1 || first == "-h"_L1) {
        printHelp(streams);
        return Fine;
    }
    if (first == "--version"_L1) {
        streams.result(u"twinpool-cli " TWINPOOL_VERSION ""_s);
        return Fine;
    }
    for (const Verb *command : commands)
        if (first == QLatin1StringView(command->name))
            return command->run(arguments.sliced(1), streams);
    streams.remark(QCoreApplication::translate("Cli", "twinpool-cli: “%1” is not a command. See --help.").arg(first));
    return WrongUsage;
}

std::optional<int> parse(QCommandLineParser &parser, const Verb &command, const QStringList &arguments,
                         const Streams &streams)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("Cli", "Explains the command."));
    const QCommandLineOption lang(u"lang"_s, QCoreApplication::translate("Cli", "Language of the texts: %1.").arg(languages().join(u", "_s)), u"code"_s);
    parser.addOption(help);
    parser.addOption(lang);
    if (!parser.parse(QStringList(u"twinpool-cli"_s) + arguments))
        return wrongUsage(parser.errorText(), command, streams);
    if (parser.isSet(lang) && !setLanguage(parser.value(lang)))
        return wrongUsage(QCoreApplication::translate("Cli", "The language “%1” is not known.").arg(parser.value(lang)), command, streams);
    if (parser.isSet(lang) && parser.value(lang) != "en"_L1)
        QLocale::setDefault(QLocale(parser.value(lang)));
    if (parser.isSet(help)) {
        streams.result(QCoreApplication::translate("Cli", "Usage: twinpool-cli %1 %2")
                           .arg(QLatin1StringView(command.name), QString::fromUtf8(command.synopsis)));
        streams.result(QCoreApplication::translate("Cli", command.summary));
        const QStringList lines = parser.helpText().split(u'\n');
        const qsizetype options = lines.indexOf(QCoreApplication::translate("QCommandLineParser", "Options:"));
        if (options >= 0)
            streams.result(lines.sliced(options).join(u'\n').trimmed());
        if (command.details)
            streams.result(u'\n' + QCoreApplication::translate("Cli", command.details));
        return Fine;
    }
    return std::nullopt;
}

int wrongUsage(const QString &sentence, const Verb &command, const Streams &streams)
{
    streams.remark(u"twinpool-cli: %1"_s.arg(sentence));
    streams.remark(QCoreApplication::translate("Cli", "Usage: twinpool-cli %1 %2")
                       .arg(QLatin1StringView(command.name), QString::fromUtf8(command.synopsis)));
    return WrongUsage;
}

bool write(const QString &file, const Result<QByteArray> &bytes, const Streams &streams)
{
    if (!bytes) {
        streams.fault(file.isEmpty() ? u"-"_s : file, bytes.error());
        return false;
    }
    if (file.isEmpty() || file == "-"_L1) {
        streams.out(*bytes);
        return true;
    }
    const Result<SaveReport> saved = replaceFile(file, *bytes);
    if (!saved) {
        streams.fault(file, saved.error());
        return false;
    }
    if (!saved->warning.isEmpty()) {
        streams.fault(file, Error{saved->warning});
        return false;
    }
    return true;
}

} // namespace twinpool::cli
