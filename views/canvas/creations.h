// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "views/theme/theme.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

class QMimeData;

namespace twinpool {

/// One thing that the palette offers and the place tool puts on the canvas.
struct Creation {
    QString id; ///< `EnterprisePool`, `store`, `site`: the name of the kind in files and on the command line.
    QString icon;
    ThemeColor color;
    QSizeF size;           ///< About how large it will be, in scene units.
    bool isSite = false;   ///< Stands on the ground; a branch in a central site, everything else in any site.
    bool needsSite = true;
    std::function<Edit(SiteId site, QPointF at)> edit;
    QString (*name)();     ///< In the language of the moment.
};

/// Everything that can be placed, in the order of the palette. Lives as long as the program.
const std::vector<Creation> &creations();

/// The creation with this id. @pre there is one
const Creation &creation(QStringView id);

/// For dragging from a palette to the canvas.
QMimeData *mimeDataOf(const Creation &creation);
/// What is being dragged, or null.
const Creation *creationIn(const QMimeData *data);

} // namespace twinpool
