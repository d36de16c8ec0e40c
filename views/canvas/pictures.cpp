// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/pictures.h"

#include "views/canvas/overview.h"
#include "views/canvas/scene.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace twinpool {

namespace {

constexpr qreal margin = 32; // scene units round the plan
constexpr qreal captionHeight = 32;
constexpr QSizeF emptyPlan{400, 200};
constexpr int svgResolution = 96; // of a CSS pixel
constexpr QMarginsF pageMargins{10, 10, 10, 10}; // millimetres

/// A plan ready to be painted anywhere.
class Picture
{
public:
    Picture(const Plan &plan, const PictureOptions &options)
        : m_options(options)
        , m_document(plan)
        , m_selection(m_document)
        , m_sizes(m_document)
    {
        if (options.findings)
            m_findings = std::make_unique<LiveFindings>(m_document);
        m_scene = std::make_unique<CanvasScene>(m_document, m_findings.get(), m_selection);
        if (options.gauges)
            m_scene->setSizes(&m_sizes);
        m_scene->setTheme(*options.theme);
        QRectF area = m_scene->planBounds();
        if (area.isNull())
            area = QRectF(QPointF(), emptyPlan);
        m_area = area.adjusted(-margin, -margin, margin, margin + (options.caption.isEmpty() ? 0 : captionHeight));
    }

    QSizeF size() const { return m_area.size(); }
    QString title() const { return shownText(m_document.plan().deployment.name); }

    /// Into the rectangle from the origin that size() times \a scale fills.
    void paint(QPainter &painter, qreal scale) const
    {
        const Theme &theme = *m_options.theme;
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        painter.translate(-m_area.topLeft());
        painter.fillRect(m_area, theme.ground);
        paintInFull(painter, *m_scene, m_area);
        if (m_options.caption.isEmpty())
            return;
        const QPointF at(m_area.left() + margin, m_area.bottom() - margin / 2);
        paintText(painter,
                  fittedText(shownText(m_options.caption), at, m_area.width() - 2 * margin, TextScale::Detail, &Theme::ink2),
                  theme);
    }

private:
    const PictureOptions &m_options;
    Document m_document;
    Selection m_selection;
    LiveSizes m_sizes;
    std::unique_ptr<LiveFindings> m_findings;
    std::unique_ptr<CanvasScene> m_scene;
    QRectF m_area;
};

} // namespace

QImage imageOf(const Plan &plan, const PictureOptions &options)
{
    const Picture picture(plan, options);
    const QSizeF size = picture.size();
    const qreal fits = std::sqrt(qreal(mostPicturePixels) / (size.width() * size.height()));
    const qreal scale = std::min(options.scale, fits);
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(options.theme->ground);
    QPainter painter(&image);
    picture.paint(painter, scale);
    return image;
}

QByteArray pngOf(const Plan &plan, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!imageOf(plan, options).save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray svgOf(const Plan &plan, const PictureOptions &options)
{
    const Picture picture(plan, options);
    const QRectF box(QPointF(), picture.size());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(svgResolution);
    generator.setSize(box.size().toSize());
    generator.setViewBox(box);
    generator.setTitle(picture.title().toHtmlEscaped()); // the generator writes it as it is
    QPainter painter(&generator);
    picture.paint(painter, 1);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const Plan &plan, const PictureOptions &options, const QPageLayout &page)
{
    const Picture picture(plan, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const bool upright = picture.size().height() > picture.size().width();
    const QPageLayout a3(QPageSize(QPageSize::A3), upright ? QPageLayout::Portrait : QPageLayout::Landscape, pageMargins,
                         QPageLayout::Millimeter);
    writer.setPageLayout(page.isValid() ? page : a3);
    writer.setTitle(picture.title());
    QPainter painter(&writer);
    const QSizeF room(painter.device()->width(), painter.device()->height());
    const qreal scale = std::min(room.width() / picture.size().width(), room.height() / picture.size().height());
    const QSizeF used = picture.size() * scale;
    painter.translate((room.width() - used.width()) / 2, (room.height() - used.height()) / 2);
    picture.paint(painter, scale);
    painter.end();
    return bytes;
}

} // namespace twinpool
