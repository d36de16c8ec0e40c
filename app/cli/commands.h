// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

class QCommandLineParser;

namespace twinpool::cli {

// One file each.
extern const Verb analyzeCommand;
extern const Verb checkCommand;
extern const Verb checklistCommand;
extern const Verb convertCommand;
extern const Verb importCommand;
extern const Verb proposeCommand;
extern const Verb risksCommand;
extern const Verb rulesCommand;
extern const Verb runbookCommand;
extern const Verb sampleCommand;
extern const Verb simulateCommand;
extern const Verb sizeCommand;

/// Parses \a arguments with the options of \a parser and those every command has (--help, --lang). Returns an exit code
/// when there is nothing more to do: the help was printed, or the usage was wrong and told.
std::optional<int> parse(QCommandLineParser &parser, const Verb &command, const QStringList &arguments,
                         const Streams &streams);

/// Tells that the command was called in a wrong way.
int wrongUsage(const QString &sentence, const Verb &command, const Streams &streams);

} // namespace twinpool::cli
