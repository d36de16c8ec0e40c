// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/printrow.h"

#include "model/text/refused.h"

#include <QPaintDevice>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr qreal leading = 1.28; // height of a line in heights of its font
constexpr qreal boxSize = 10, barWidth = 2.5, hairline = 0.5;

QTextCharFormat formatOf(TextRun::Style style, const PrintLook &look)
{
    QTextCharFormat format;
    PrintLook changed = look;
    switch (style) {
    case TextRun::Style::Strong:
        changed.isBold = true;
        break;
    case TextRun::Style::Code:
        changed.isCode = true;
        changed.size = look.size * 0.92;
        break;
    case TextRun::Style::QuietCode:
        changed.isCode = true;
        [[fallthrough]];
    case TextRun::Style::Quiet:
        changed.size = look.size * 0.92;
        changed.colour = papercolour::quiet;
        break;
    case TextRun::Style::Link:
        changed.colour = papercolour::accent;
        break;
    case TextRun::Style::Emphasis:
    case TextRun::Style::Plain:
    case TextRun::Style::CrossLink:
    case TextRun::Style::Break:
        break;
    }
    QFont font = printFont(changed);
    font.setItalic(style == TextRun::Style::Emphasis);
    format.setFont(font);
    format.setForeground(changed.colour);
    return format;
}

std::unique_ptr<QTextLayout> laidOut(const PrintCell &cell, QPaintDevice *device, qreal width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : cell.text.runs()) {
        const QString words =
            run.style == TextRun::Style::Break ? QString(QChar::LineSeparator) : cleaned(run.text);
        formats.append({static_cast<int>(text.size()), static_cast<int>(words.size()), formatOf(run.style, cell.look)});
        text += words;
    }
    auto layout = std::make_unique<QTextLayout>(text, printFont(cell.look), device);
    QTextOption option(cell.look.isRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    while (true) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    layout->endLayout();
    return layout;
}

} // namespace

QFont printFont(const PrintLook &look)
{
    static const QStringList sans{u"Segoe UI"_s, u"Noto Sans"_s, u"DejaVu Sans"_s};
    static const QStringList mono{u"Cascadia Mono"_s, u"Consolas"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s};
    QFont font;
    font.setFamilies(look.isCode ? mono : sans);
    font.setStyleHint(look.isCode ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(look.size);
    font.setWeight(look.isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LaidRow::LaidRow(const PrintRow &row, QPaintDevice *device, qreal width)
    : m_row(row)
    , m_width(width)
    , m_point(device->logicalDpiY() / 72.0)
{
    for (const PrintCell &cell : row.cells) {
        m_texts.push_back(laidOut(cell, device, cell.width * m_point));
        const QTextLayout &text = *m_texts.back();
        for (int line = 0; line < text.lineCount(); ++line) {
            if (line == m_heights.size())
                m_heights.append(0);
            m_heights[line] = qMax(m_heights[line], text.lineAt(line).height() / m_point * leading);
        }
    }
    if (m_heights.isEmpty()) // a box alone, or space to write on
        m_heights.append(row.cells.isEmpty() ? 0 : row.cells.first().look.size * leading);
}

qreal LaidRow::lineHeight(int line) const
{
    return m_heights[line] + (line == 0 ? m_row.padding : 0) + (isLast(line) ? m_row.padding : 0);
}

void LaidRow::paint(QPainter &painter, int line, qreal top, int pageNumber) const
{
    const QRectF area = QRectF(m_row.left, top, m_width - m_row.left, lineHeight(line));
    const auto scaled = [this](const QRectF &rect) {
        return QRectF(rect.topLeft() * m_point, rect.size() * m_point);
    };
    if (m_row.background.isValid())
        painter.fillRect(scaled(area), m_row.background);
    if (m_row.bar.isValid())
        painter.fillRect(scaled({area.topLeft(), QSizeF(barWidth, area.height())}), m_row.bar);
    if (m_row.lineAbove.isValid() && line == 0)
        painter.fillRect(scaled({area.topLeft(), QSizeF(area.width(), hairline)}), m_row.lineAbove);
    if (m_row.lineBelow.isValid() && isLast(line))
        painter.fillRect(scaled({area.bottomLeft() - QPointF(0, hairline), QSizeF(area.width(), hairline)}), m_row.lineBelow);

    const qreal textTop = top + (line == 0 ? m_row.padding : 0);
    for (size_t i = 0; i < m_texts.size(); ++i) {
        if (line >= m_texts[i]->lineCount())
            continue;
        const QTextLine text = m_texts[i]->lineAt(line);
        const qreal spare = m_heights[line] - text.height() / m_point;
        const QPointF at(m_row.cells[static_cast<qsizetype>(i)].left, textTop + spare / 2);
        text.draw(&painter, at * m_point - text.position());
    }
    if (m_row.box != PrintRow::Box::None && line == 0)
        paintBox(painter, textTop + (m_heights[0] - boxSize) / 2);
    if (pageNumber > 0 && isLast(line)) {
        const PrintLook look = m_row.cells.first().look;
        painter.setFont(printFont(look));
        painter.setPen(look.colour);
        painter.drawText(scaled({m_row.left, textTop, m_width - m_row.left, m_heights[line]}),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(pageNumber));
    }
}

void LaidRow::paintBox(QPainter &painter, qreal top) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_point, m_point);
    painter.translate(m_row.left, top);
    painter.setPen(QPen(papercolour::quiet, 0.9));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(0, 0, boxSize, boxSize), 1.5, 1.5);
    painter.setPen(QPen(papercolour::ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_row.box == PrintRow::Box::Ticked)
        painter.drawPolyline(QPolygonF{{2.2, 5.2}, {4.2, 7.4}, {7.9, 2.6}});
    else if (m_row.box == PrintRow::Box::Skipped)
        painter.drawLine(QPointF(2.6, boxSize / 2), QPointF(boxSize - 2.6, boxSize / 2));
    painter.restore();
}

} // namespace twinpool
