// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpicture.h"

#include "views/charts/chartdrawing.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QSvgGenerator>

namespace twinpool {

namespace {

QSizeF sizeOf(const ChartContent &content)
{
    constexpr qreal width = 960, least = 480, head = 140, bar = 26;
    const qsizetype bars = content.hasPositions() ? 0 : std::min(content.categories.size(), mostBars);
    return {width, std::max(least, head + bar * qreal(bars))};
}

void paint(const ChartContent &content, QPainter &painter)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    drawChart(*chart, content, Theme::print());
    chart->resize(sizeOf(content));
    scene.render(&painter, QRectF({}, sizeOf(content)), chart->geometry());
}

} // namespace

QByteArray chartSvg(const ChartContent &content)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(content.title);
    generator.setSize(sizeOf(content).toSize());
    generator.setViewBox(QRectF({}, sizeOf(content)));
    QPainter painter(&generator);
    paint(content, painter);
    painter.end();
    return buffer.data();
}

QByteArray chartPng(const ChartContent &content)
{
    constexpr qreal sharpness = 2;
    QImage image((sizeOf(content) * sharpness).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Theme::print().paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(content, painter);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace twinpool
