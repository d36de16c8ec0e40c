// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

namespace twinpool {

/// How firm a statement is (model.md section 0).
enum class Evidence : quint8 { Documented, SqlServer, Derived, Field };
constexpr auto enumNames(Evidence)
{
    using enum Evidence;
    return std::to_array<EnumName<Evidence>>({
        {Documented, "documented", QT_TRANSLATE_NOOP("Enum", "Stated by the product documentation")},
        {SqlServer, "sql", QT_TRANSLATE_NOOP("Enum", "Stated by the SQL Server documentation")},
        {Derived, "derived", QT_TRANSLATE_NOOP("Enum", "Derived from documented facts")},
        {Field, "field", QT_TRANSLATE_NOOP("Enum", "Reported from practice")},
    });
}

/// A page that states a fact: its title and its path in the documentation repository, or its address.
struct Source {
    const char *title;
    const char *path;
};

} // namespace twinpool
