// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/measures.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>
#include <QWindow>

#include <cmath>

using namespace twinpool;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    const char *name;
    ThemeColor color;
};

constexpr Named grounds[] = {
    {"paper", &Theme::paper}, {"ground", &Theme::ground}, {"site", &Theme::site}, {"perimeter", &Theme::perimeter}};
constexpr Named roles[] = {{"userPools", &Theme::userPools}, {"sql", &Theme::sql},     {"edge", &Theme::edge},
                           {"director", &Theme::director},   {"voice", &Theme::voice}, {"chat", &Theme::chat},
                           {"shared", &Theme::shared}};
constexpr Named severities[] = {
    {"error", &Theme::error}, {"warning", &Theme::warning}, {"info", &Theme::info}, {"ok", &Theme::ok}};

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Theme &themeNamed(const QString &name)
{
    return name == "dark"_L1 ? Theme::dark() : name == "print"_L1 ? Theme::print() : Theme::light();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textIsReadableOnItsGround_data() { addThemes(); }
    void textIsReadableOnItsGround()
    {
        QFETCH(QString, name);
        const Theme &theme = themeNamed(name);
        for (const Named &ground : grounds) {
            const QColor under = theme.*ground.color;
            for (const Named &ink :
                 {Named{"ink", &Theme::ink}, Named{"ink2", &Theme::ink2}, Named{"accent", &Theme::accent}})
                expectContrast(theme, ink, ground, under, 4.5);
            for (const Named &role : roles)
                expectContrast(theme, role, ground, under, 4.5);
            for (const Named &severity : severities)
                expectContrast(theme, severity, ground, under, 4.5);
        }
    }

    void graphicsShowOnTheirGround_data() { addThemes(); }
    void graphicsShowOnTheirGround()
    {
        QFETCH(QString, name);
        const Theme &theme = themeNamed(name);
        for (const Named &ground : grounds)
            for (const Named &ink : {Named{"ink3", &Theme::ink3}, Named{"field", &Theme::field}})
                expectContrast(theme, ink, ground, theme.*ground.color, 3);
        for (const Named &row : {Named{"selection", &Theme::selection}, Named{"inactive", &Theme::selectionInactive},
                                 Named{"hover", &Theme::hover}}) {
            const QColor under = theme.*row.color;
            expectContrast(theme, {"ink", &Theme::ink}, row, under, 4.5);
            expectContrast(theme, {"ink2", &Theme::ink2}, row, under, 4.5);
            for (const Named &role : roles)
                expectContrast(theme, role, row, under, 3);
            for (const Named &severity : severities)
                expectContrast(theme, severity, row, under, 3);
        }
    }

    void textOnStrongFillsIsReadable_data() { addThemes(); }
    void textOnStrongFillsIsReadable()
    {
        QFETCH(QString, name);
        const Theme &theme = themeNamed(name);
        for (const Named &fill : severities)
            expectContrast(theme, {"onStrong", &Theme::onStrong}, fill, theme.*fill.color, 4.5);
        for (const Named &fill : roles)
            expectContrast(theme, {"onStrong", &Theme::onStrong}, fill, theme.*fill.color, 4.5);
        expectContrast(theme, {"onStrong", &Theme::onStrong}, {"accent", &Theme::accent}, theme.accent, 4.5);
        expectContrast(theme, {"accent", &Theme::accent}, {"accentSoft", &Theme::accentSoft}, theme.accentSoft, 4.5);
    }

    void everyPaletteRoleIsSetInEveryGroup_data() { addThemes(); }
    void everyPaletteRoleIsSetInEveryGroup()
    {
        QFETCH(QString, name);
        const Theme &theme = themeNamed(name);
        const QPalette palette = paletteOf(theme);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role)
                if (role != QPalette::NoRole)
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
            if (group == QPalette::Disabled)
                continue;
            const auto readable = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
                return contrast(palette.color(group, ink), palette.color(group, ground)) >= 4.5;
            };
            QVERIFY(readable(QPalette::WindowText, QPalette::Window));
            QVERIFY(readable(QPalette::Text, QPalette::Base));
            QVERIFY(readable(QPalette::Text, QPalette::AlternateBase));
            QVERIFY(readable(QPalette::PlaceholderText, QPalette::Base));
            QVERIFY(readable(QPalette::ButtonText, QPalette::Button));
            QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
            QVERIFY(readable(QPalette::ToolTipText, QPalette::ToolTipBase));
            QVERIFY(readable(QPalette::Link, QPalette::Base));
            QVERIFY(readable(QPalette::LinkVisited, QPalette::Base));
        }
        QCOMPARE(Theme::forPalette(palette).isDark, theme.isDark);
    }

    void systemFollowsTheDesktopAndOthersDoNot()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(Theme::current() == Theme::dark());
        applyTheme(*qApp, ThemeChoice::System);
        QVERIFY(Theme::current() == Theme::light()); // The offscreen desktop is light.
        applyTheme(*qApp, ThemeChoice::Dark);
        QWindow window;
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &change);
        QCoreApplication::processEvents();
        QVERIFY(Theme::current() == Theme::dark());
        applyTheme(*qApp, ThemeChoice::System);
        QApplication::setPalette(paletteOf(Theme::dark()));
        QCoreApplication::sendEvent(&window, &change);
        QCoreApplication::processEvents();
        QVERIFY(Theme::current() == Theme::light());
    }

    void canvasTextNeverGetsTooSmall()
    {
        QFont font;
        font.setPixelSize(11);
        QCOMPARE(scaled(font, TextScale::Sign).pixelSize(), measures::smallestText);
        font.setPixelSize(20);
        QCOMPARE(scaled(font, TextScale::SiteName).pixelSize(), 26);
        QCOMPARE(scaled(font, TextScale::Detail).pixelSize(), 18);
        QVERIFY(scaled(font, TextScale::NodeName).weight() > scaled(font, TextScale::Detail).weight());
    }

    void controlsGrowWithTheFont()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        for (const int pixels : {13, 26}) {
            QFont font(u"DejaVu Sans"_s);
            font.setPixelSize(pixels);
            QLineEdit edit(u"Ågjy"_s);
            edit.setFont(font);
            QPushButton button(u"Ågjy"_s);
            button.setFont(font);
            const int line = QFontMetrics(font).height();
            QVERIFY(edit.sizeHint().height() >= line + 8);
            QVERIFY(button.sizeHint().height() >= line + 8);
            QVERIFY(edit.sizeHint().height() >= measures::target);
            QVERIFY(button.sizeHint().width() >= QFontMetrics(font).horizontalAdvance(button.text()) + 16);
        }
    }

    void focusIsVisibleOnEveryControl()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        QLineEdit edit(&window);
        QPushButton button(u"Export"_s, &window);
        button.setAutoDefault(false);
        button.move(0, 60);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *control : {static_cast<QWidget *>(&edit), static_cast<QWidget *>(&button)}) {
            control->setFocus(Qt::TabFocusReason);
            const QImage image = control->grab().toImage();
            QCOMPARE(image.pixelColor(image.width() / 2, 0), Theme::light().accent);
            QCOMPARE(image.pixelColor(image.width() / 2, 1), Theme::light().accent);
            control->clearFocus();
            QVERIFY(control->grab().toImage().pixelColor(image.width() / 2, 0) != Theme::light().accent);
        }
    }

    void tipsAreNeverMarkup()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        const QString name = u"<b>pool</b> & <img src='x'>"_s;
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QToolTip::showText({10, 10}, name, &window);
        const QWidgetList shown = QApplication::topLevelWidgets();
        const auto isTip = [](const QWidget *widget) { return widget->windowType() == Qt::ToolTip; };
        const auto tip = std::ranges::find_if(shown, isTip);
        QVERIFY(tip != shown.end());
        const auto *label = qobject_cast<const QLabel *>(*tip);
        QVERIFY(label);
        QCOMPARE(label->text(), name);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

private:
    static void addThemes()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"light", "dark", "print"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    static void expectContrast(const Theme &theme, const Named &ink, const Named &ground, const QColor &under,
                               double least)
    {
        const double found = contrast(theme.*ink.color, under);
        QVERIFY2(
            found >= least,
            qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(ink.name), QLatin1StringView(ground.name)).arg(found)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
