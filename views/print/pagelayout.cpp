// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/pagelayout.h"

namespace twinpool {

PageLayout::PageLayout(QPaintDevice *device, QSizeF size)
    : m_device(device)
    , m_size(size)
{
}

void PageLayout::add(const PrintRow &row)
{
    addLines(std::make_shared<LaidRow>(row, m_device, m_size.width()));
}

void PageLayout::openTable(const PrintRow &head)
{
    const auto row = std::make_shared<LaidRow>(head, m_device, m_size.width());
    addLines(row);
    m_head = row;
}

void PageLayout::addLines(const RowPointer &row)
{
    constexpr int least = 2; // lines of a row at the end of one page, or at the beginning of the next
    const int count = row->lineCount();
    for (int line = 0; line < count; ++line) {
        const bool isLast = line + 1 == count;
        const bool isTogether = row->row().staysWhole || line + 1 < least || line + 1 + least > count;
        m_slices.append({row, m_head, line, isLast ? row->row().keepsNext : isTogether});
    }
}

void PageLayout::breakPages()
{
    qreal top = 0;
    m_pages.append(QList<Placed>());
    for (qsizetype first = 0; first < m_slices.size();) {
        qsizetype end = first; // after the last line that has to stand on the page of the first
        qreal height = 0;
        do {
            height += (end == first && top == 0 ? 0 : m_slices[end].above()) + m_slices[end].height();
        } while (m_slices[end++].keepsNext && end < m_slices.size());
        if (top > 0 && top + height > m_size.height())
            newPage(m_slices[first].head, top);
        for (; first < end; ++first)
            place(m_slices[first], top);
    }
}

void PageLayout::newPage(const RowPointer &head, qreal &top)
{
    top = 0;
    m_pages.append(QList<Placed>());
    for (int line = 0; head && line < head->lineCount(); ++line) {
        m_pages.last().append({head, line, top});
        top += head->lineHeight(line);
    }
}

void PageLayout::place(const Slice &slice, qreal &top)
{
    if (top > 0)
        top += slice.above();
    if (top > 0 && top + slice.height() > m_size.height()) // together they are higher than a page
        newPage(slice.head, top);
    m_pages.last().append({slice.row, slice.line, top});
    top += slice.height();
    if (slice.line == 0 && !slice.row->row().anchor.isEmpty())
        m_pageOf.insert(slice.row->row().anchor, pageCount());
}

void PageLayout::paint(QPainter &painter, int page) const
{
    for (const Placed &placed : m_pages[page])
        placed.row->paint(painter, placed.line, placed.top, m_pageOf.value(placed.row->row().pageNumberOf));
}

} // namespace twinpool
