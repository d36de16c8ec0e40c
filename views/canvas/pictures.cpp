// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/pictures.h"

#include "model/io/wholefile.h"
#include "views/canvas/scene.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr qreal margin = 40;          ///< Scene units around the plan.
constexpr qreal pngScale = 2;         ///< Pixels for a scene unit.
constexpr qreal mostPngPixels = 60e6; ///< Larger plans are drawn smaller.

QByteArray asPng(CanvasScene &scene, const QRectF &area)
{
    const qreal fitting = std::sqrt(mostPngPixels / (area.width() * area.height()));
    const QSize size = (area.size() * std::min(pngScale, fitting)).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB32);
    image.fill(scene.theme().ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, {}, area);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(CanvasScene &scene, const QRectF &area)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator; // no title: it would not be escaped
    generator.setOutputDevice(&buffer);
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF(QPointF(), area.size()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), area.size()), scene.theme().ground);
    scene.render(&painter, QRectF(QPointF(), area.size()), area);
    painter.end();
    return bytes;
}

QByteArray asPdf(CanvasScene &scene, const QRectF &area, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A3));
    writer.setPageOrientation(area.width() > area.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter(&writer);
    scene.render(&painter, {}, area);
    painter.end();
    return bytes;
}

} // namespace

Result<void> exportPlanPicture(const SnapshotPtr &now, const QString &path)
{
    Document document(now->plan);
    const LiveFindings findings(document);
    Selection selection(document);
    CanvasScene scene(document, &findings, selection);
    scene.setTheme(Theme::print());
    QRectF area = scene.planBounds();
    if (area.isEmpty())
        area = QRectF(0, 0, 400, 300);
    area.adjust(-margin, -margin, margin, margin);

    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == "png"_L1)
        bytes = asPng(scene, area);
    else if (ending == "svg"_L1)
        bytes = asSvg(scene, area);
    else if (ending == "pdf"_L1)
        bytes = asPdf(scene, area, now->plan.deployment.name);
    else
        return Error{QCoreApplication::translate("Pictures", "A picture is PNG, SVG or PDF: the name has to end so.")};
    const Result<SaveReport> saved = replaceFile(path, bytes);
    if (!saved)
        return saved.error();
    if (!saved->warning.isEmpty())
        return Error{saved->warning};
    return {};
}

} // namespace twinpool
