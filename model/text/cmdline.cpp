// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/cmdline.h"

#include "model/text/refused.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinpool {

Result<QString> commandPromptArgument(QStringView value)
{
    if (const auto checked = checkText(value); !checked)
        return checked.error();
    const bool isSpecial = std::ranges::any_of(value, [](QChar c) { return QStringView(u"\"%!^&|<>`").contains(c); });
    if (isSpecial || value.endsWith(u'\\')) {
        return Error{QCoreApplication::translate("Names",
                                                 "“%1” cannot stand on a Command Prompt line: it contains one of "
                                                 "\" % ! ^ & | < > ` or ends with a backslash.")
                         .arg(shown(value))};
    }
    return u'"' + value.toString() + u'"';
}

} // namespace twinpool
