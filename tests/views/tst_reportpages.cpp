// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/pagelayout.h"
#include "views/print/reportpages.h"
#include "views/print/reportpdf.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;

namespace {

constexpr QSizeF smallPage(200, 100);

/// A row of one line that is ten points high.
PrintRow line(const QString &text, bool keepsNext = false)
{
    PrintRow row;
    row.cells = {{0, 200, text, {.size = 1}}};
    row.above = 0;
    row.keepsNext = keepsNext;
    row.padding = 4;
    return row;
}

report::Report longReport()
{
    report::Report report{.kind = u"Checklist"_s, .title = u"Paris"_s, .key = u"k"_s, .language = u"en"_s};
    report.blocks.push_back(report::Contents{u"Phases"_s});
    for (int i = 0; i < 60; ++i) {
        if (i % 20 == 0)
            report.blocks.push_back(report::Heading{1, u"Phase %1"_s.arg(i), QString::number(i)});
        report::CheckItem item{.key = u"T-%1"_s.arg(i), .title = u"Task %1"_s.arg(i)};
        item.body = {report::TextList{true, {u"A step that is long enough to need a second line on the page, as steps often are when they explain why."_s}},
                     report::CodeBlock{*PowerShellBlock().line("Get-A").line("Get-B").command()}};
        report.blocks.push_back(item);
    }
    return report;
}

/// Everything a page layout paints, as pictures of its pages.
QList<QImage> pictures(const PageLayout &pages, const QImage &like)
{
    QList<QImage> images;
    for (int page = 0; page < pages.pageCount(); ++page) {
        QImage image = like;
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page);
        images += image;
    }
    return images;
}

QImage canvas()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.setDotsPerMeterX(2835); // 72 dots per inch: a point is a pixel
    image.setDotsPerMeterY(2835);
    return image;
}

/// Rows of pixels in which something has \a colour.
int rowsWith(const QImage &image, const QColor &colour)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour) {
                ++rows;
                break;
            }
    return rows;
}

} // namespace

class TestReportPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFillPages();
    void whatBelongsTogetherMovesOn();
    void whatIsHigherThanAPageIsDivided();
    void headsComeAgain();
    void spaceVanishesAtTheTop();
    void sameReportSameBytes();
    void everyPageHasItsNumber();
    void widePaperIsWide();
};

void TestReportPages::rowsFillPages()
{
    QImage image = canvas();
    PageLayout pages(&image, smallPage);
    for (int i = 0; i < 30; ++i)
        pages.add(line(u"x"_s));
    pages.breakPages();
    const qreal height = LaidRow(line(u"x"_s), &image, 200).lineHeight(0);
    const int each = static_cast<int>(smallPage.height() / height);
    QCOMPARE(pages.pageCount(), (30 + each - 1) / each);
}

void TestReportPages::whatBelongsTogetherMovesOn()
{
    QImage image = canvas();
    const qreal height = LaidRow(line(u"x"_s), &image, 200).lineHeight(0);
    const int each = static_cast<int>(smallPage.height() / height);
    PageLayout pages(&image, smallPage);
    for (int i = 0; i < each - 1; ++i)
        pages.add(line(u"x"_s));
    PrintRow first = line(u"y"_s, true); // there is room for one of two
    first.background = Qt::red;
    pages.add(first);
    pages.add(line(u"z"_s));
    pages.breakPages();
    const QList<QImage> images = pictures(pages, image);
    QCOMPARE(images.size(), 2);
    QCOMPARE(rowsWith(images[0], Qt::red), 0);
    QVERIFY(rowsWith(images[1], Qt::red) > 0);
}

void TestReportPages::whatIsHigherThanAPageIsDivided()
{
    QImage image = canvas();
    PageLayout pages(&image, smallPage);
    for (int i = 0; i < 50; ++i)
        pages.add(line(u"x"_s, true));
    pages.breakPages();
    QVERIFY(pages.pageCount() >= 4);
    PrintRow high = line(u"word "_s.repeated(400));
    high.cells.first().look.size = 8;
    high.staysWhole = true;
    PageLayout others(&image, smallPage);
    others.add(high);
    others.breakPages();
    QVERIFY(others.pageCount() > 2);
}

void TestReportPages::headsComeAgain()
{
    QImage image = canvas();
    PageLayout pages(&image, smallPage);
    PrintRow head = line(u"head"_s, true);
    head.background = Qt::red;
    pages.openTable(head);
    for (int i = 0; i < 30; ++i)
        pages.add(line(u"x"_s));
    pages.closeTable();
    for (int i = 0; i < 30; ++i)
        pages.add(line(u"x"_s));
    pages.breakPages();
    const QList<QImage> images = pictures(pages, image);
    QVERIFY(images.size() > 4);
    const int rows = rowsWith(images.first(), Qt::red);
    QVERIFY(rows > 0);
    QCOMPARE(rowsWith(images[1], Qt::red), rows);
    QCOMPARE(rowsWith(images.last(), Qt::red), 0);
}

void TestReportPages::spaceVanishesAtTheTop()
{
    QImage image = canvas();
    PageLayout pages(&image, smallPage);
    PrintRow row = line(u"x"_s);
    row.above = 60;
    row.background = Qt::red;
    pages.add(row);
    pages.add(row);
    pages.breakPages();
    QCOMPARE(pages.pageCount(), 1);
    QCOMPARE(pictures(pages, image).first().pixelColor(0, 0), QColor(Qt::red));
}

void TestReportPages::sameReportSameBytes()
{
    const QByteArray once = reportAsPdf(longReport());
    QTest::qWait(1100); // the clock in the file counts seconds
    QVERIFY(once == reportAsPdf(longReport()));
    report::Report other = longReport();
    other.title = u"Lyon"_s;
    QVERIFY(once != reportAsPdf(other));
}

void TestReportPages::everyPageHasItsNumber()
{
    const QByteArray pdf = reportAsPdf(longReport());
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") > 3);
}

void TestReportPages::widePaperIsWide()
{
    report::Report report = longReport();
    QVERIFY(reportAsPdf(report).contains("/MediaBox [0 0 595"));
    report.paper = report::Paper::Landscape;
    QVERIFY(reportAsPdf(report).contains("/MediaBox [0 0 842"));
}

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
