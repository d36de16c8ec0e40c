// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringView>

#include <array>
#include <concepts>
#include <optional>

namespace twinpool {

/// One value of an enumeration: its name in files and on the command line, and its words on screen.
template <class E>
struct EnumName {
    E value;
    const char *name;
    const char *words; ///< QT_TRANSLATE_NOOP("Enum", …)
};

/// Enumerations that have a table: a function `enumNames(E)` beside the type, found by its argument.
template <class E>
concept NamedEnum = std::is_enum_v<E> && requires(E e) { enumNames(e); };

/// The name of \a value in files: `AlwaysOnAG`.
template <NamedEnum E>
QLatin1StringView nameOf(E value)
{
    for (const auto &row : enumNames(E{}))
        if (row.value == value)
            return QLatin1StringView(row.name);
    return QLatin1StringView();
}

/// The value called \a name in files, or nothing.
template <NamedEnum E>
std::optional<E> valueOf(QStringView name)
{
    for (const auto &row : enumNames(E{}))
        if (name == QLatin1StringView(row.name))
            return row.value;
    return std::nullopt;
}

/// What a person reads for \a value, in the language of this moment.
template <NamedEnum E>
QString wordsOf(E value)
{
    for (const auto &row : enumNames(E{}))
        if (row.value == value)
            return QCoreApplication::translate("Enum", row.words);
    return QString();
}

} // namespace twinpool
