// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace twinpool::cli {

/// What scripts rely on. Source: design of the command line.
enum ExitCode {
    Fine = 0,
    FindingsAtThreshold = 1,
    WrongUsage = 2,
    CannotReadOrWrite = 3,
    InternalError = 4,
};

/// Where a command writes: results and remarks, both UTF-8.
struct Streams {
    std::function<void(const QByteArray &)> out, err;

    void result(const QString &line) const { out((line + u'\n').toUtf8()); }
    void remark(const QString &line) const { err((line + u'\n').toUtf8()); }
    /// `twinpool-cli: FILE: place: sentence`
    void fault(const QString &file, const Error &error) const;
};

/// One row of the table of commands.
struct Verb {
    const char *name;
    const char *synopsis; ///< After the name, as in the help.
    const char *summary;  ///< QT_TRANSLATE_NOOP("Cli", …)
    int (*run)(const QStringList &arguments, const Streams &streams);
    const char *details = nullptr; ///< Paragraphs at the end of its help; QT_TRANSLATE_NOOP("Cli", …)
};

/// Runs `twinpool-cli` with the arguments that follow the program's name.
int run(const QStringList &arguments, const Streams &streams);

/// Writes \a bytes to the file, or to the results for `-` and an empty name. False after a fault, which is told; also
/// when there are no bytes.
bool write(const QString &file, const Result<QByteArray> &bytes, const Streams &streams);

} // namespace twinpool::cli
