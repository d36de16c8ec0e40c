// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"
#include "views/theme/theme.h"

#include <QImage>
#include <QPageLayout>

// Pictures of a plan as files. They need a QApplication, but no screen: the offscreen platform will do.

namespace twinpool {

struct PictureOptions {
    const Theme *theme = &Theme::print();
    bool findings = true; ///< With badges.
    bool gauges = true;   ///< Pools show how full they are.
    QString caption;      ///< A line below the plan, such as its name, date and version; none when empty.
    qreal scale = 2;      ///< Pixels of an image for each scene unit; less where the image would be too large.
};

/// What everything shares: no image has more pixels than this. Larger plans are drawn smaller.
inline constexpr qint64 mostPicturePixels = 100'000'000;

QImage imageOf(const Plan &plan, const PictureOptions &options = {});
/// Empty when the image could not be encoded.
QByteArray pngOf(const Plan &plan, const PictureOptions &options = {});
/// Vectors with text as text. Names from the plan are escaped; there are no scripts, links or references to files.
QByteArray svgOf(const Plan &plan, const PictureOptions &options = {});
/// One page with the whole plan as large as it fits. An invalid \a page stands for A3, upright or on its side as the plan
/// asks.
QByteArray pdfOf(const Plan &plan, const PictureOptions &options = {}, const QPageLayout &page = {});

} // namespace twinpool
