// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/facelayout.h"

#include "model/sizing/loadtext.h"
#include "views/canvas/gaugepainter.h"
#include "views/theme/severity.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <array>
#include <map>

namespace twinpool {

namespace {

using namespace measures;

constexpr int basePixels = 13;
constexpr int narrow = 87;

constexpr qreal edgePadding = 12;
constexpr qreal iconLeft = 16, iconTop = 14;
constexpr qreal textLeft = 50;
constexpr qreal titleBase = 26, detailBase = 43;
constexpr qreal asideGap = 8, leastAside = 64;
constexpr qreal signTop = 55, signRow = 24;
constexpr QSizeF serverSign{12, 16};
constexpr QSizeF copySign{15, 18};
constexpr qreal serverPitch = 16;
constexpr qreal nameGap = 5, copyGap = 12;
constexpr int copiesInRow = 3;
constexpr qreal gaugeBottom = 4, gaugeHeight = 8; // from the lower edge
constexpr qreal gaugeGap = 6, gaugeFigure = 60, gaugeSide = 10;
constexpr qsizetype gaugeSlots = 4, smallGaugeSlots = 2; // so that bars of all pools compare
constexpr qreal chipHeight = 20, chipPadding = 11, chipLeft = 14;

constexpr qreal boldFactor = 1.08; // how much wider bold text is
constexpr qreal countGap = 3, digitWidth = 9; // beside a badge; no digit is wider

constexpr QPointF siteTitle{20, 31}, siteDetail{20, 50};

QFont makeFont(TextScale scale)
{
    QFont base = QGuiApplication::font();
    base.setPixelSize(basePixels);
    QFont font = scaled(base, scale);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every zoom
    return font;
}

QRectF badgeRect(QSizeF size)
{
    QRectF rect(0, 0, sign, sign);
    rect.moveCenter({size.width() - 2, 2});
    return rect;
}

class Builder
{
public:
    Builder(const Face &face, QSizeF size)
        : m_face(face)
        , m_size(size)
    {
    }

    FaceLayout node()
    {
        m_layout.icon = {iconLeft, iconTop, nodeIcon, nodeIcon};
        text(m_face.title, {textLeft, titleBase}, rightEnd() - textLeft, TextScale::NodeName, &Theme::ink);
        aside();
        detail({textLeft, detailBase}, rightEnd() - textLeft);
        const qreal right = sideText();
        if (!m_face.signs.isEmpty() && m_face.signs.first().shape == SignShape::Server)
            servers(right);
        else
            copies();
        gauges();
        chip();
        badge();
        return std::move(m_layout);
    }

    FaceLayout site()
    {
        const qreal end = toggleRect(m_size).left() - edgePadding;
        text(m_face.title, siteTitle, end - siteTitle.x(), TextScale::SiteName, &Theme::ink);
        detail(siteDetail, end - siteDetail.x());
        badge();
        return std::move(m_layout);
    }

private:
    qreal rightEnd() const { return m_size.width() - edgePadding; }

    void text(const QString &text, QPointF at, qreal width, TextScale scale, ThemeColor color)
    {
        if (!text.isEmpty())
            m_layout.texts.push_back(fittedText(text, at, width, scale, color));
    }

    void detail(QPointF at, qreal width)
    {
        if (!m_face.detail.isEmpty())
            m_layout.texts.push_back(
                fittedText(m_face.detail, at, width, TextScale::Detail, &Theme::ink2, Qt::ElideRight));
    }

    /// After the title, when there is room for more than a few letters of it.
    void aside()
    {
        if (m_face.aside.isEmpty() || m_layout.texts.empty())
            return;
        const PlacedText &title = m_layout.texts.front();
        const qreal left = title.at.x() + widthOf(title.text, title.scale, title.stretch) + asideGap;
        if (rightEnd() - left >= leastAside)
            m_layout.texts.push_back(fittedText(m_face.aside, {left, titleBase}, rightEnd() - left, TextScale::Sign,
                                                &Theme::ink2, Qt::ElideRight));
    }

    /// Users or the remark, at the right beside the signs; returns where the signs have to end.
    qreal sideText()
    {
        const bool users = !m_face.users.isEmpty();
        const QString &side = users ? m_face.users : m_face.remark;
        if (side.isEmpty())
            return rightEnd();
        const TextScale scale = users ? TextScale::Detail : TextScale::Sign;
        const qreal most = m_size.width() / 2 - edgePadding;
        PlacedText placed = fittedText(side, {}, most, scale, &Theme::ink2);
        placed.bold = users;
        const qreal width = widthOf(placed.text, scale, placed.stretch) * (users ? boldFactor : 1);
        placed.at = {rightEnd() - width, signTop + serverSign.height() - 4};
        m_layout.texts.push_back(placed);
        return placed.at.x() - edgePadding / 2;
    }

    void servers(qreal right)
    {
        const auto rows = std::max(1, static_cast<int>((m_size.height() - signTop) / signRow));
        const auto count = static_cast<int>(m_face.signs.size());
        const int inRow = std::max(1, (count + rows - 1) / rows);
        const qreal pitch = std::min(serverPitch, (right - textLeft) / inRow);
        const QSizeF size(pitch * serverSign.width() / serverPitch, serverSign.height());
        for (int i = 0; i < count; ++i) {
            const QPointF at(textLeft + i % inRow * pitch, signTop + i / inRow * signRow);
            const Sign &sign = m_face.signs[i];
            m_layout.signs.push_back({sign.shape, sign.filled, QRectF(at, size), sign.ref});
        }
    }

    void copies()
    {
        for (qsizetype first = 0; first < m_face.signs.size(); first += copiesInRow) {
            const auto row = m_face.signs.sliced(first, std::min<qsizetype>(copiesInRow, m_face.signs.size() - first));
            copyRow(row, signTop + static_cast<qreal>(first / copiesInRow) * signRow);
        }
    }

    /// Signs with their names; starts under the icon when the names ask for it.
    void copyRow(const QList<Sign> &row, qreal top)
    {
        qreal wanted = -copyGap;
        for (const Sign &sign : row)
            wanted += copySign.width() + nameGap + widthOf(sign.name, TextScale::Sign) + copyGap;
        const qreal left = textLeft + wanted <= rightEnd() ? textLeft : iconLeft;
        const auto count = static_cast<qreal>(row.size());
        const qreal room = rightEnd() - left - count * (copySign.width() + nameGap) - (count - 1) * copyGap;
        const qreal most = longestName(row, room);
        qreal x = left;
        for (const Sign &sign : row) {
            m_layout.signs.push_back({sign.shape, sign.filled, QRectF(QPointF(x, top), copySign), sign.ref});
            x += copySign.width() + nameGap;
            const PlacedText name = fittedText(sign.name, {x, top + 13}, most, TextScale::Sign, &Theme::ink2);
            m_layout.texts.push_back(name);
            x += widthOf(name.text, TextScale::Sign, name.stretch) + copyGap;
        }
    }

    /// The width that names longer than it are cut to, so that all fit into \a room.
    static qreal longestName(const QList<Sign> &row, qreal room)
    {
        QList<qreal> widths;
        for (const Sign &sign : row)
            widths.append(widthOf(sign.name, TextScale::Sign));
        std::ranges::sort(widths);
        auto left = static_cast<qreal>(widths.size());
        for (qreal width : std::as_const(widths)) {
            if (width * left > room)
                return room / left;
            room -= width;
            left -= 1;
        }
        return widths.isEmpty() ? room : widths.last();
    }

    /// A row at the lower edge: a bar for each state, and how full the pool is in the worst.
    void gauges()
    {
        if (m_face.gauges.isEmpty())
            return;
        const bool isSmall = m_size.width() < nodeWidth;
        const auto count = std::max(isSmall ? smallGaugeSlots : gaugeSlots, m_face.gauges.size());
        const qreal pitch = (rightEnd() - gaugeFigure - iconLeft) / static_cast<qreal>(count);
        const qreal top = m_size.height() - gaugeBottom - gaugeHeight;
        for (qsizetype i = 0; i < m_face.gauges.size(); ++i)
            m_layout.gauges.emplace_back(iconLeft + static_cast<qreal>(i) * pitch, top, pitch - gaugeGap, gaugeHeight);
        const StateLoad &worst = worstOf(m_face.gauges).load;
        qreal right = rightEnd();
        const bool isSigned = !iconNameFor(worst.grade).isEmpty();
        if (isSigned) {
            m_layout.gaugeSign = {right - gaugeSide, top + (gaugeHeight - gaugeSide) / 2, gaugeSide, gaugeSide};
            right = m_layout.gaugeSign.left() - 2;
        }
        PlacedText figure = fittedText(shareText(worst), {}, right - (rightEnd() - gaugeFigure), TextScale::Sign,
                                       isSigned ? colorOf(worst.grade) : &Theme::ink2);
        figure.at = {right - widthOf(figure.text, TextScale::Sign, figure.stretch), top + gaugeHeight};
        m_layout.texts.push_back(figure);
    }

    void chip()
    {
        if (!m_face.chip)
            return;
        const qreal most = m_size.width() - 2 * chipLeft - 2 * chipPadding;
        PlacedText text = fittedText(m_face.chip->text, {chipLeft + chipPadding, 3.5}, most, TextScale::Sign,
                                     &Theme::accent);
        text.bold = true;
        const qreal width = widthOf(text.text, TextScale::Sign, text.stretch) * boldFactor;
        m_layout.chip = {chipLeft, -chipHeight / 2, width + 2 * chipPadding, chipHeight};
        m_layout.texts.push_back(text);
    }

    void badge()
    {
        if (!m_face.badge.worst)
            return;
        m_layout.badge = badgeRect(m_size);
        if (m_face.badge.count < 2)
            return;
        const ThemeColor color = colorOf(*m_face.badge.worst);
        const QPointF at(m_layout.badge.right() + countGap, m_layout.badge.center().y() + 4);
        m_layout.texts.push_back({QString::number(m_face.badge.count), at, TextScale::Sign, color, 100, true});
    }

    const Face &m_face;
    const QSizeF m_size;
    FaceLayout m_layout;
};

} // namespace

const QFont &canvasFont(TextScale scale, int stretch, bool bold)
{
    // Kept with all that was found out about them, which is dear.
    static QString family;
    static std::map<std::tuple<TextScale, int, bool>, QFont> fonts;
    if (family != QGuiApplication::font().family()) {
        family = QGuiApplication::font().family();
        fonts.clear();
    }
    const auto [at, isNew] = fonts.try_emplace({scale, stretch, bold});
    if (isNew) {
        at->second = makeFont(scale);
        if (stretch != 100)
            at->second.setStretch(stretch);
        if (bold)
            at->second.setWeight(QFont::DemiBold);
    }
    return at->second;
}

qreal widthOf(const QString &text, TextScale scale, int stretch)
{
    return QFontMetricsF(canvasFont(scale, stretch)).horizontalAdvance(text);
}

PlacedText fittedText(const QString &text, QPointF at, qreal width, TextScale scale, ThemeColor color,
                      Qt::TextElideMode elide)
{
    if (widthOf(text, scale) <= width)
        return {text, at, scale, color};
    PlacedText fitted{text, at, scale, color, narrow};
    if (widthOf(text, scale, narrow) > width)
        fitted.text = QFontMetricsF(canvasFont(scale, narrow)).elidedText(text, elide, width);
    return fitted;
}

PlacedText overviewTitle(const QString &title, QSizeF size, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal left = 6;
    const QString text = metrics.elidedText(title, Qt::ElideMiddle, size.width() - left - 3);
    return {text, {left, (size.height() + metrics.capHeight()) / 2}, TextScale::Body, &Theme::ink};
}

QRectF toggleRect(QSizeF siteSize)
{
    return {siteSize.width() - target - 16, 18, target, target};
}

FaceLayout layoutOf(const Face &face, QSizeF size)
{
    return face.ref.kind == EntityKind::Site ? Builder(face, size).site() : Builder(face, size).node();
}

QRectF outerOf(const Face &face, QSizeF size)
{
    QRectF outer(QPointF(), size);
    if (face.chip)
        outer |= QRectF(chipLeft, -chipHeight / 2, (size.width() - 2 * chipLeft) * boldFactor, chipHeight);
    if (!face.badge.worst)
        return outer;
    const QRectF badge = badgeRect(size);
    const auto digits = QString::number(face.badge.count).size();
    return outer | badge.adjusted(0, 0, face.badge.count < 2 ? 0 : countGap + static_cast<qreal>(digits) * digitWidth, 0);
}

} // namespace twinpool
