// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPagedPaintDevice;
class QString;
class QWidget;

namespace twinpool {

/// What the module twinpool_printing exports by the name `twinpool_print_preview`: shows what \a paint paints before
/// it is printed, and returns when the preview is closed.
using PrintPreviewEntry = void(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint,
                               QWidget *window);

} // namespace twinpool
