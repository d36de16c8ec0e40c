// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/severity.h"

#include "views/theme/icons.h"

namespace twinpool {

ThemeColor colorOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return &Theme::error;
    case Severity::Warning:
        return &Theme::warning;
    case Severity::Info:
        return &Theme::info;
    }
    Q_UNREACHABLE();
}

QString iconNameFor(Severity severity)
{
    return nameOf(severity); // the files bear the names of the command line
}

QIcon icon(Severity severity)
{
    return icon(iconNameFor(severity), colorOf(severity));
}

} // namespace twinpool
