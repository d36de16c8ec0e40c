// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/strokes.h"

#include "views/theme/measures.h"

#include <QPainter>

namespace twinpool::strokes {

namespace {

class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

QPen roundPen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius, qreal width)
{
    const Saved saved(painter);
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    if (fill.isValid())
        painter.setBrush(fill);
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void focusRing(QPainter &painter, const QRectF &rect, const QColor &color, qreal radius)
{
    box(painter, rect, QColor(), color, radius, measures::focusRing);
}

void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color)
{
    const Saved saved(painter);
    const qreal side = std::min(rect.width(), rect.height());
    const qreal half = side / 4;
    painter.translate(QRectF(rect).center());
    switch (direction) {
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    painter.setPen(roundPen(color, side / 10));
    const QPointF points[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter.drawPolyline(points, 3);
}

void tick(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const Saved saved(painter);
    const qreal side = rect.width();
    painter.setPen(roundPen(color, side / 8));
    const QPointF points[] = {rect.topLeft() + QPointF(0.24, 0.53) * side, rect.topLeft() + QPointF(0.43, 0.71) * side,
                              rect.topLeft() + QPointF(0.77, 0.31) * side};
    painter.drawPolyline(points, 3);
}

void hairline(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.fillRect(rect, color);
}

} // namespace twinpool::strokes
