// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <functional>

// Modules: parts of the program that are loaded when they are first used, because most runs need none of them, and
// finding the libraries behind them would take a good part of the program's start.

namespace twinpool {

using AnyFunction = std::reference_wrapper<void()>;
/// What \a module exports by the name \a entry. It lasts as long as the program. The error: the module does not lie
/// where the system looks for the parts of the program.
Result<AnyFunction> moduleEntry(const QString &module, const char *entry);

/// The same as the function that it is.
template <class Function>
Result<std::reference_wrapper<Function>> moduleEntryAs(const QString &module, const char *entry)
{
    const Result<AnyFunction> found = moduleEntry(module, entry);
    if (!found)
        return found.error();
    return std::ref(reinterpret_cast<Function &>(found->get()));
}

} // namespace twinpool
