// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/measures.h"

#include <QFontInfo>

namespace twinpool {

namespace {

qreal factorOf(TextScale scale)
{
    switch (scale) {
    case TextScale::SiteName:
        return 1.3;
    case TextScale::NodeName:
        return 1.05;
    case TextScale::Body:
        return 1;
    case TextScale::Detail:
        return 0.88;
    case TextScale::Sign:
        return 0.8;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont scaled(const QFont &base, TextScale scale)
{
    QFont font = base;
    const qreal pixels = QFontInfo(base).pixelSize() * factorOf(scale);
    font.setPixelSize(qMax(measures::smallestText, qRound(pixels)));
    if (scale == TextScale::SiteName || scale == TextScale::NodeName)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace twinpool
