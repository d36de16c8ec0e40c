// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>
#include <exception>

using namespace twinpool::cli;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    setlocale(LC_NUMERIC, "C"); // QCoreApplication has set the user's
    const Streams streams{
        [](const QByteArray &bytes) { fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout); },
        [](const QByteArray &bytes) { fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr); },
    };
    try {
        const int code = run(QCoreApplication::arguments().sliced(1), streams);
        if (fflush(stdout) != 0 || ferror(stdout)) {
            streams.remark(QCoreApplication::translate("Cli", "twinpool-cli: The results cannot be written."));
            return CannotReadOrWrite;
        }
        return code;
    } catch (const std::exception &fault) {
        streams.remark(QCoreApplication::translate("Cli", "twinpool-cli: Internal error: %1. This is a bug in Twinpool.")
                           .arg(QString::fromUtf8(fault.what())));
        return InternalError;
    }
}
