// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twinpool {

/// Fills %1, %2 … of \a pattern in one pass, so that a name that holds "%2" stays a name.
inline QString fillPlaces(const QString &pattern, const QStringList &texts)
{
    QString result;
    result.reserve(pattern.size() + 32);
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int number = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (number >= 1 && number <= texts.size()) {
            result += texts[number - 1];
            ++at;
        } else {
            result += pattern[at];
        }
    }
    return result;
}

} // namespace twinpool
