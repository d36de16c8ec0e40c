// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/powershell.h"

#include "model/text/refused.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

/// Every one of these ends a literal that begins with any other.
bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c >= u'\u2018' && c <= u'\u201b');
}

} // namespace

Result<QString> powerShellLiteral(QStringView value)
{
    if (const auto checked = checkText(value); !checked)
        return checked.error();
    QString literal(u'\'');
    for (const QChar c : value) {
        literal += c;
        if (isSingleQuote(c))
            literal += c;
    }
    return literal + u'\'';
}

Result<QString> powerShellNativeArgument(QStringView value)
{
    if (value.contains(u'"') || value.endsWith(u'\\')) {
        return Error{QCoreApplication::translate("Names",
                                                 "“%1” cannot be given to a program from PowerShell: it contains "
                                                 "a double quote or ends with a backslash.")
                         .arg(shown(value))};
    }
    return powerShellLiteral(value);
}

} // namespace twinpool
