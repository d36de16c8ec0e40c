// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/tsql.h"

#include "model/text/refused.h"

#include <QCoreApplication>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIdentifier = 128; // sysname; QUOTENAME returns NULL beyond

Result<void> checkSqlText(QStringView text)
{
    if (text.contains("$("_L1))
        return Error{QCoreApplication::translate("Names", "“%1” contains $(, which sqlcmd replaces even inside text.")
                         .arg(shown(text))};
    return checkText(text);
}

} // namespace

Result<QString> sqlLiteral(QStringView value)
{
    if (const auto checked = checkSqlText(value); !checked)
        return checked.error();
    return "N'"_L1 + value.toString().replace(u'\'', "''"_L1) + u'\'';
}

Result<QString> sqlIdentifier(QStringView name)
{
    if (const auto checked = checkSqlText(name); !checked)
        return checked.error();
    if (name.isEmpty() || name.size() > longestIdentifier)
        return Error{QCoreApplication::translate("Names",
                                                 "“%1” cannot be a name in SQL Server: names have 1 to 128 "
                                                 "characters.")
                         .arg(shown(name))};
    return u'[' + name.toString().replace(u']', "]]"_L1) + u']';
}

} // namespace twinpool
