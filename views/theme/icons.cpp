// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <variant>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr float disabledOpacity = 0.4F;

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// White or dark, whichever shows on \a fill: for the marks in filled signs.
QColor markOn(const QColor &fill)
{
    return (fill.lightness() > 140 ? Theme::dark() : Theme::light()).onStrong;
}

/// The drawing with its placeholders replaced; QtSvg would paint currentColor black. Empty if there is no such icon.
QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (!svg.contains("currentColor"))
        return svg; // The application icon has its own colours.
    svg.replace("#fff", markOn(color).name().toLatin1()); // first: a white icon has it in its own colour
    svg.replace("currentColor", color.name().toLatin1());
    return svg;
}

QPixmap devicePixmap(const QString &name, int pixels, const QColor &color)
{
    const QString key = u"twinpool/%1/%2/%3"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

/// Role and severity colours mean something and stay; plain icons tell their state.
ThemeColor tokenFor(ThemeColor token, QIcon::Mode mode, QIcon::State state)
{
    if (token != &Theme::ink2 || mode == QIcon::Disabled)
        return token;
    if (state == QIcon::On)
        return &Theme::accent;
    return mode == QIcon::Normal ? token : &Theme::ink;
}

/// Asks the theme for its colour each time it paints, so a change of palette needs no new icons.
class Engine : public QIconEngine
{
public:
    using Ink = std::variant<ThemeColor, QColor>;

    Engine(const QString &name, const Ink &ink)
        : m_name(name)
        , m_ink(ink)
    {
    }

    QIconEngine *clone() const override { return new Engine(m_name, m_ink); }
    QString key() const override { return u"twinpool"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return devicePixmap(m_name, std::min(size.width(), size.height()), color(mode, state));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // The size is in device pixels already.
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_name, rect, color(mode, state));
    }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const auto *token = std::get_if<ThemeColor>(&m_ink);
        QColor color = token ? Theme::current().*tokenFor(*token, mode, state) : std::get<QColor>(m_ink);
        if (mode == QIcon::Disabled)
            color.setAlphaF(disabledOpacity);
        return color;
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

bool hasIcon(const QString &name)
{
    static QHash<QString, bool> known; // asked at each paint
    const auto at = known.constFind(name);
    return at != known.constEnd() ? *at : *known.insert(name, QFile::exists(pathOf(name)));
}

QIcon icon(const QString &name, ThemeColor color)
{
    return QIcon(new Engine(name, color));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new Engine(name, color));
}

QIcon icon(PoolKind kind)
{
    return icon(iconNameFor(kind), roleColorOf(kind));
}

QIcon icon(EntityKind kind)
{
    return icon(iconNameFor(kind), roleColorOf(kind));
}

QPixmap pixmap(const QString &name, int size, const QColor &color, qreal dpr)
{
    QPixmap pixmap = devicePixmap(name, qRound(size * dpr), color);
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &target, const QColor &color)
{
    const QRectF square = squareIn(target);
    const QTransform toDevice = painter.deviceTransform();
    const bool onScreen = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!onScreen || toDevice.type() > QTransform::TxScale) {
        painter.save();
        painter.setOpacity(painter.opacity() * color.alphaF());
        QSvgRenderer(drawing(name, color)).render(&painter, square);
        painter.restore();
        return;
    }
    // A pixmap of just the pixels it will cover, laid on whole pixels, is neither scaled nor blurred.
    const QRectF device = toDevice.mapRect(square);
    const int pixels = qMax(1, qRound(device.width()));
    const QPointF corner(std::round(device.x()), std::round(device.y()));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF aligned = toDevice.inverted().mapRect(QRectF(corner, QSizeF(pixels, pixels)));
    painter.drawPixmap(aligned, devicePixmap(name, pixels, color), QRectF(0, 0, pixels, pixels));
    painter.restore();
}

} // namespace twinpool
