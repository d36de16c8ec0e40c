// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

namespace twinpool {

class CanvasView;

/// From now on assistive technology sees a CanvasView as a list with one entry per visible node and site.
void installAccessibleCanvas();

/// Tells assistive technology that a box has the focus.
void announceFocus(CanvasView &view, EntityRef ref);

} // namespace twinpool
