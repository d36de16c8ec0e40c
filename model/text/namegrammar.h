// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/refused.h"

#include <QCoreApplication>

#include <algorithm>

// Small pieces that the grammars of names.h share. Letters and digits are those of ASCII: no locale has a say.

namespace twinpool::namegrammar {

/// An error with \a sentence of the context "Names", whose %1 is \a value.
inline Error refuse(const char *sentence, QStringView value)
{
    return Error{QCoreApplication::translate("Names", sentence).arg(shown(value))};
}

inline bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether \a text consists of letters, digits and the characters of \a others.
inline bool allOf(QStringView text, const char *others)
{
    const QLatin1StringView set(others);
    return std::ranges::all_of(text, [set](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || set.contains(c); });
}

inline bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isAsciiDigit);
}

inline bool containsAny(QStringView text, QStringView set)
{
    return std::ranges::any_of(text, [set](QChar c) { return set.contains(c); });
}

} // namespace twinpool::namegrammar
