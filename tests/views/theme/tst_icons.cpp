// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace twinpool;
using namespace Qt::StringLiterals;

namespace {

template <class E>
QList<E> valuesOf()
{
    QList<E> values;
    for (const auto &row : enumNames(E{}))
        values << row.value;
    return values;
}

QStringList allIcons()
{
    QStringList names;
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}))
        names << file.chopped(4);
    return names;
}

/// Share of pixels that are at least half covered.
double coverage(const QImage &image)
{
    int covered = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            covered += qAlpha(image.pixel(x, y)) > 127;
    return double(covered) / (image.width() * image.height());
}

/// The colour of the pixel that is covered most.
QColor inkOf(const QImage &image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
    return QColor::fromRgb(best);
}

/// 0 black to 1 white, laid on white.
double greyOnWhite(QRgb pixel)
{
    return 1 - qAlpha(pixel) / 255.0 * (1 - qGray(pixel) / 255.0);
}

/// How far two pictures differ without their colours: mean difference of the greys.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(greyOnWhite(a.pixel(x, y)) - greyOnWhite(b.pixel(x, y)));
    return sum / (a.width() * a.height());
}

QImage drawn(const QString &name, int size, const QColor &color = Qt::black)
{
    return pixmap(name, size, color).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindHasAnIconInItsColour()
    {
        for (const PoolKind kind : valuesOf<PoolKind>())
            expectIcon(iconNameFor(kind), Theme::light().roleColor(kind));
        for (const EntityKind kind : valuesOf<EntityKind>())
            expectIcon(iconNameFor(kind), Theme::dark().roleColor(kind));
        for (const GatewayKind kind : valuesOf<GatewayKind>())
            expectIcon(iconNameFor(kind), Theme::light().voice);
        for (const SiteKind kind : valuesOf<SiteKind>())
            expectIcon(iconNameFor(kind), Theme::light().ink2);
        for (const SqlNodeRole role : valuesOf<SqlNodeRole>())
            expectIcon(iconNameFor(role), Theme::light().sql);
    }

    void everyIconIsDrawnAtEverySize()
    {
        const QStringList names = allIcons();
        QVERIFY(names.size() >= 100);
        for (const QString &name : names) {
            QVERIFY(hasIcon(name));
            for (const int size : {16, 20, 24, 48}) {
                const double covered = coverage(drawn(name, size));
                QVERIFY2(covered > 0.02 && covered < 0.95, qPrintable(name));
            }
        }
        QVERIFY(!hasIcon(u"no-such-icon"_s));
        QVERIFY(icon(u"no-such-icon"_s).isNull());
    }

    void iconsDifferInShape()
    {
        const QStringList names = allIcons();
        for (const int size : {16, 20, 24}) {
            QList<QImage> images;
            for (const QString &name : names)
                images << drawn(name, size);
            for (qsizetype i = 0; i < names.size(); ++i)
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY2(difference(images[i], images[j]) > 0.01,
                             qPrintable(u"%1 and %2 at %3: %4"_s.arg(names[i], names[j])
                                            .arg(size)
                                            .arg(difference(images[i], images[j]))));
        }
    }

    void severitySignsDifferWithoutColour()
    {
        // All in one grey: what is left are the outline and the mark.
        for (const int size : {16, 20, 24}) {
            QList<QImage> signs;
            for (const char *sign : {"error", "warning", "info", "ok"})
                signs << drawn(QString::fromLatin1(sign), size, Qt::darkGray);
            for (qsizetype i = 0; i < signs.size(); ++i)
                for (qsizetype j = 0; j < i; ++j) {
                    const double found = difference(signs[i], signs[j]);
                    QVERIFY2(found > 0.03, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(found)));
                }
        }
    }

    void iconsFollowTheTheme()
    {
        const QIcon plain = icon(u"save"_s);
        const QIcon edge = icon(PoolKind::Edge);
        const QIcon fixed = icon(u"save"_s, QColor(Qt::red));
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, choice);
            const Theme &theme = Theme::current();
            QCOMPARE(theme.isDark, choice == ThemeChoice::Dark);
            QCOMPARE(ink(plain, QIcon::Normal, QIcon::Off), theme.ink2);
            QCOMPARE(ink(plain, QIcon::Selected, QIcon::Off), theme.ink);
            QCOMPARE(ink(plain, QIcon::Normal, QIcon::On), theme.accent);
            QCOMPARE(ink(edge, QIcon::Selected, QIcon::On), theme.edge);
            QCOMPARE(ink(fixed, QIcon::Normal, QIcon::Off), QColor(Qt::red));
            const QImage pale = plain.pixmap({64, 64}, 1, QIcon::Disabled).toImage();
            QCOMPARE(coverage(pale), 0.0); // Nothing is half covered,
            QVERIFY(difference(pale, plain.pixmap({64, 64}, 1, QIcon::Normal).toImage()) > 0.01);
            QVERIFY(qAlpha(pale.pixel(32, 50)) + qAlpha(pale.pixel(11, 32)) > 0); // but something is there.
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void aShownButtonRepaintsInTheNewTheme()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QToolButton button;
        button.setIcon(icon(u"close"_s, &Theme::error));
        button.setAutoRaise(true);
        const auto has = [&button](const QColor &color) {
            const QImage image = button.grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == color)
                        return true;
            return false;
        };
        button.setIconSize({48, 48});
        button.resize(60, 60);
        QVERIFY(has(Theme::light().error));
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(has(Theme::dark().error));
        QVERIFY(!has(Theme::light().error));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void iconsStaySharpAtEveryScale_data()
    {
        QTest::addColumn<qreal>("dpr");
        for (const qreal dpr : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%g", dpr) << dpr;
    }
    void iconsStaySharpAtEveryScale()
    {
        QFETCH(qreal, dpr);
        const QPixmap drawing = pixmap(u"grid"_s, 24, Qt::black, dpr);
        QCOMPARE(drawing.width(), qRound(24 * dpr));
        QCOMPARE(drawing.deviceIndependentSize().toSize(), QSize(24, 24));
        QCOMPARE(icon(u"grid"_s).pixmap(QSize(24, 24), dpr).width(), qRound(24 * dpr));

        // Painted on such a screen, the pixels are those of a drawing of just that size.
        QImage screen(QSize(qRound(40 * dpr), qRound(40 * dpr)), QImage::Format_ARGB32_Premultiplied);
        screen.setDevicePixelRatio(dpr);
        screen.fill(Qt::transparent);
        QPainter painter(&screen);
        paintIcon(painter, u"grid"_s, QRectF(8, 8, 24, 24), Qt::black);
        painter.end();
        const int corner = qRound(8 * dpr), side = qRound(24 * dpr);
        const QImage part = screen.copy(corner, corner, side, side);
        QVERIFY(difference(part, drawing.toImage()) < 0.002);
    }

    void iconsInExportsAreVectors()
    {
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({48, 48});
        QPainter painter(&svg);
        paintIcon(painter, u"edge"_s, QRectF(0, 0, 48, 48), QColor(0x12, 0x34, 0x56));
        painter.end();
        QVERIFY(buffer.data().contains("#123456"));
        QVERIFY(!buffer.data().contains("<image"));
    }

private:
    static void expectIcon(const QString &name, const QColor &color)
    {
        QVERIFY2(hasIcon(name), qPrintable(name));
        const QImage image = drawn(name, 96, color);
        QVERIFY2(coverage(image) > 0.02, qPrintable(name));
        const QColor found = inkOf(image);
        const auto near = [](int a, int b) { return std::abs(a - b) <= 2; }; // Premultiplied pixels are rounded.
        QVERIFY2(near(found.red(), color.red()) && near(found.green(), color.green())
                     && near(found.blue(), color.blue()),
                 qPrintable(u"%1: %2, not %3"_s.arg(name, found.name(), color.name())));
    }

    static QColor ink(const QIcon &icon, QIcon::Mode mode, QIcon::State state)
    {
        return inkOf(icon.pixmap({96, 96}, 1, mode, state).toImage().convertToFormat(QImage::Format_ARGB32));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
