// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/reportpdf.h"

#include "views/print/reportpages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// Qt writes the clock and a random id, and has no way to ask for others. Both have a fixed length, so that other ones
/// can take their place without moving anything in the file.
QByteArray withoutClock(QByteArray pdf)
{
    static constexpr QByteArrayView dateKey = "/CreationDate (D:";
    constexpr char date[] = "19800101000000";
    if (const qsizetype at = pdf.indexOf(dateKey); at >= 0)
        pdf.replace(at + dateKey.size(), sizeof(date) - 1, date);
    const qsizetype id = pdf.lastIndexOf("/ID [ <");
    const qsizetype end = pdf.indexOf(']', id);
    if (id < 0 || end < 0)
        return pdf;
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(pdf).first(id), QCryptographicHash::Md5).toHex();
    for (qsizetype from = pdf.indexOf('<', id); from >= 0 && from < end; from = pdf.indexOf('<', from + 1))
        pdf.replace(from + 1, hash.size(), hash);
    return pdf;
}

} // namespace

QByteArray reportAsPdf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(report.fullTitle());
    writer.setCreator(u"Twinpool"_s);
    const auto orientation =
        report.paper == report::Paper::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    constexpr qreal side = 20, top = 12; // millimetres; the page has lines of its own at top and bottom
    writer.setPageLayout({QPageSize(QPageSize::A4), orientation, {side, top, side, top}, QPageLayout::Millimeter});
    paintReport(writer, report);
    return withoutClock(buffer.data());
}

} // namespace twinpool
