// SPDX-License-Identifier: GPL-3.0-or-later

// Saves the bytes of one file as another, so that tests can watch and disturb its system calls.
// replacefile_probe TARGET SOURCE: 0 saved (a warning goes to standard output), 2 wrong usage, 3 not saved.

#include "model/io/wholefile.h"

#include <cstdio>

#include <unistd.h>

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const auto source = twinpool::readWholeFile(QString::fromLocal8Bit(argv[2]));
    if (!source)
        return 2;
    // Calls that do nothing and mark in a trace where the save begins and ends.
    const int begins = ::access("/save-begins", F_OK);
    const auto report = twinpool::replaceFile(QString::fromLocal8Bit(argv[1]), *source);
    const int ends = ::access("/save-ends", F_OK);
    if (begins == 0 || ends == 0)
        return 2;
    if (!report) {
        std::fputs(qUtf8Printable(report.error().text()), stderr);
        return 3;
    }
    std::fputs(qUtf8Printable(report->warning), stdout);
    return 0;
}
