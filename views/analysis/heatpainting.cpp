// SPDX-License-Identifier: GPL-3.0-or-later
// How the overlay looks.

#include "views/analysis/heatoverlay.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/strokes.h"

#include <QLocale>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int levels = 4;
/// Up to which share of all users each level goes, and how strong its tint is.
constexpr std::array<double, levels> shares{0.01, 0.1, 0.5, 1};
constexpr std::array<double, levels> tints{0.10, 0.20, 0.32, 0.48};

constexpr int leastWidth = 40; ///< Of a box with a number, in pixels.
constexpr qreal leastSign = 8;
constexpr qreal leastLineZoom = 0.2; ///< Pills on lines hide too much of a smaller drawing.
constexpr int pad = 6;

QColor tintOf(const Theme &theme, int level)
{
    QColor color = theme.error;
    color.setAlphaF(static_cast<float>(tints[static_cast<size_t>(level - 1)]));
    return color;
}

QString numberOf(const RowHit &hit)
{
    return QLocale().toString(hit.users() > 0 ? hit.users() : hit.effect.overloaded);
}

} // namespace

int HeatOverlay::levelOf(const RowHit &hit) const
{
    const double share = m_users > 0 ? static_cast<double>(hit.users()) / static_cast<double>(m_users) : 0;
    const auto at = std::ranges::lower_bound(shares, share);
    return std::min(static_cast<int>(at - shares.begin()) + 1, levels);
}

void HeatOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaled(font(), TextScale::Detail));
    const Theme &theme = m_view.canvas().theme();
    const QHash<EntityRef, RowHit> &shown = boxes();
    for (auto at = shown.cbegin(); at != shown.cend(); ++at)
        paintBox(painter, at.key(), *at, theme);
    for (auto at = m_links.cbegin(); at != m_links.cend() && m_view.zoom() >= leastLineZoom; ++at)
        paintLine(painter, at.key(), *at, theme);
    paintLegend(painter, theme);
}

void HeatOverlay::paintBox(QPainter &painter, EntityRef ref, const RowHit &hit, const Theme &theme) const
{
    const BoxItem *box = m_view.canvas().box(ref);
    if (!box || !box->isVisible())
        return;
    const QRectF place = m_view.viewportTransform().mapRect(box->box());
    if (!place.intersects(QRectF(rect())))
        return;
    const bool isOpenSite = ref.kind == EntityKind::Site && !box->face().collapsed;
    const int level = levelOf(hit);
    const qreal radius = measures::nodeRadius * m_view.zoom();
    if (!m_hasHeat)
        strokes::box(painter, place, {}, theme.error, radius, 2);
    else if (isOpenSite) // what stands in it is tinted by itself
        strokes::box(painter, place, {}, tintOf(theme, levels), radius, level);
    else
        strokes::box(painter, place, tintOf(theme, level), theme.error, radius, hit.isSinglePoint ? 2 : 1);
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = metrics.height() - 2;
    if (place.width() < leastWidth) {
        const qreal size = std::clamp(place.width(), leastSign, static_cast<qreal>(side));
        if (hit.isSinglePoint)
            paintIcon(painter, u"error"_s, QRectF(place.center() - QPointF(size, size) / 2, QSizeF(size, size)),
                      theme.error);
        return;
    }
    const int sign = hit.isSinglePoint ? side + pad / 2 : 0;
    QString text = textOf(hit);
    const int room = qRound(place.width()) - 2 * pad - sign;
    if (metrics.horizontalAdvance(text) > room)
        text = numberOf(hit);
    if (metrics.horizontalAdvance(text) <= room)
        paintPill(painter, {place.center().x(), isOpenSite ? place.top() : place.bottom()}, hit, text, theme);
}

/// Below what the line says itself.
void HeatOverlay::paintLine(QPainter &painter, EntityRef row, const RowHit &hit, const Theme &theme) const
{
    const Lines &lines = m_view.canvas().lines();
    for (Lines::Index index : lines.madeBy(row)) {
        const Line &line = lines.at(index);
        const QPointF middle =
            line.pill.isNull() ? line.path.pointAtPercent(0.5) : QPointF(line.pill.center().x(), line.pill.bottom());
        const qreal below = line.pill.isNull() ? 0 : painter.fontMetrics().height() / 2.0;
        paintPill(painter, m_view.viewportTransform().map(middle) + QPointF(0, below), hit, numberOf(hit), theme);
    }
}

void HeatOverlay::paintPill(QPainter &painter, QPointF center, const RowHit &hit, const QString &text,
                            const Theme &theme) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = metrics.height() - 2, sign = hit.isSinglePoint ? side + pad / 2 : 0;
    const QSizeF size(metrics.horizontalAdvance(text) + sign + 2 * pad, metrics.height() + pad / 2);
    const QRectF pill(center - QPointF(size.width(), size.height()) / 2, size);
    strokes::box(painter, pill, theme.paper, theme.error, size.height() / 2);
    if (hit.isSinglePoint)
        paintIcon(painter, u"error"_s, QRectF(pill.left() + pad, pill.center().y() - side / 2.0, side, side),
                  theme.error);
    painter.setPen(theme.ink);
    painter.drawText(pill.adjusted(pad + sign, 0, -pad, 0), Qt::AlignCenter, text);
}

/// What stands behind the swatches, or behind the sign.
QStringList HeatOverlay::legendTexts()
{
    if (!m_hasHeat) {
        const auto marked = static_cast<int>(boxes().size() + m_links.size());
        return {marked > 0 ? tr("%n object(s) whose failure alone signs users out", nullptr, marked)
                           : tr("No failure of one object signs users out.")};
    }
    QStringList ranges;
    qint64 from = 1;
    for (double share : shares) {
        const auto to = std::max(static_cast<qint64>(share * static_cast<double>(m_users)), from);
        ranges += tr("%1 to %2").arg(QLocale().toString(from), QLocale().toString(to));
        from = to + 1;
    }
    return ranges;
}

void HeatOverlay::paintLegend(QPainter &painter, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString title = m_hasHeat ? tr("Users hit by the worst single failure") : tr("Single points of failure");
    const QString stale = m_isStale ? tr("Stale: the plan has changed") : QString();
    const QStringList texts = legendTexts();
    const bool isAny = !boxes().isEmpty() || !m_links.isEmpty();
    const int swatch = metrics.height(), step = metrics.height() + 4;
    int width = std::max(metrics.horizontalAdvance(title), metrics.horizontalAdvance(stale));
    for (const QString &text : texts)
        width = std::max(width, 2 * swatch + pad + metrics.horizontalAdvance(text));
    const int height = (1 + (stale.isEmpty() ? 0 : 1) + static_cast<int>(texts.size())) * step;
    const QRect frame(measures::panelPadding, this->height() - measures::panelPadding - height - 2 * pad,
                      width + 2 * pad, height + 2 * pad);
    strokes::box(painter, frame, theme.paper, theme.line, measures::controlRadius);
    int y = frame.top() + pad;
    const auto drawText = [&](int x, const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QRect(x, y, frame.right() - x, step), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    drawText(frame.left() + pad, title, theme.ink);
    y += step;
    if (!stale.isEmpty()) {
        drawText(frame.left() + pad, stale, theme.warning);
        y += step;
    }
    for (int row = 0; row < texts.size(); ++row) {
        const QRect box(frame.left() + pad, y + (step - swatch) / 2 + 1, m_hasHeat ? 2 * swatch : swatch, swatch - 2);
        if (m_hasHeat)
            strokes::box(painter, box, tintOf(theme, row + 1), theme.error, 2);
        else
            paintIcon(painter, isAny ? u"error"_s : u"accept"_s,
                      QRectF(box.left(), box.top(), box.height(), box.height()), isAny ? theme.error : theme.ok);
        drawText(box.right() + pad, texts[row], theme.ink2);
        y += step;
    }
}

} // namespace twinpool
