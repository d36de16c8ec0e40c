// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/gaugepainter.h"

#include "views/theme/severity.h"

#include <QPainter>

namespace twinpool {

namespace {

constexpr double barPart = 0.5;   // of the height, up to the limit
constexpr double abovePart = 0.8; // above it
constexpr double hatchPart = 0.5; // distance of two hatching lines, of the height
constexpr double leastShown = 0.02;

QRectF middlePart(const QRectF &rect, double part)
{
    const double rest = rect.height() * (1 - part) / 2;
    return rect.adjusted(0, rest, 0, -rest);
}

/// Slanted gaps in the colour of the ground.
void hatch(QPainter &painter, const QRectF &bar, double step, const QColor &ground)
{
    QList<QLineF> lines;
    const double height = bar.height();
    for (double x = bar.left() + step; x < bar.right(); x += step * 2)
        lines.append(QLineF(x, bar.bottom(), std::min(x + height, bar.right()), bar.bottom() - std::min(height, bar.right() - x)));
    painter.setPen(QPen(ground, step * 0.7, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

} // namespace

ThemeColor colorOf(Grade grade)
{
    switch (grade) {
    case Grade::Fine:
        return &Theme::ok;
    case Grade::Note:
        return &Theme::info;
    case Grade::Warning:
        return &Theme::warning;
    case Grade::Error:
        return &Theme::error;
    }
    Q_UNREACHABLE();
}

QString iconNameFor(Grade grade)
{
    switch (grade) {
    case Grade::Fine:
    case Grade::Note:
        return {};
    case Grade::Warning:
        return iconNameFor(Severity::Warning);
    case Grade::Error:
        return iconNameFor(Severity::Error);
    }
    Q_UNREACHABLE();
}

void paintGauge(QPainter &painter, const QRectF &rect, const StateLoad &load, const Theme &theme)
{
    const double share = std::min(load.share(), gaugeMost);
    const double limit = rect.left() + rect.width() / gaugeMost;
    const QColor color = theme.*colorOf(load.grade);
    QRectF bar = middlePart(rect, barPart);
    painter.fillRect(bar, theme.track);
    bar.setRight(std::min(limit, bar.left() + rect.width() * std::max(share, leastShown) / gaugeMost));
    painter.fillRect(bar, color);
    if (share > 1) {
        QRectF above = middlePart(rect, abovePart);
        above.setLeft(limit);
        above.setRight(rect.left() + rect.width() * share / gaugeMost);
        painter.fillRect(above, color);
        hatch(painter, above, rect.height() * hatchPart / 2, theme.paper);
    }
    const double mark = std::max(1.0, rect.height() / 6);
    painter.fillRect(QRectF(limit - mark / 2, rect.top(), mark, rect.height()), theme.ink);
}

} // namespace twinpool
