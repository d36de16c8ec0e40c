// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace twinpool {

Result<AnyFunction> moduleEntry(const QString &module, const char *entry)
{
    QLibrary library(module);
    if (const QFunctionPointer function = library.resolve(entry))
        return std::ref(*function);
    return Error{QCoreApplication::translate("Module", "A part of Twinpool cannot be loaded: %1").arg(library.errorString())};
}

} // namespace twinpool
