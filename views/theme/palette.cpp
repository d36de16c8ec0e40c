// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QToolTip>

namespace twinpool {

namespace {

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto between = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()));
}

/// Applies the desktop's palette again when the desktop changes it.
class DesktopFollower : public QObject
{
public:
    explicit DesktopFollower(QApplication &app)
        : QObject(&app)
        , m_app(app)
    {
        app.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The event goes to each window; one queued call answers all of them.
        if (event->type() == QEvent::ThemeChange && !m_queued) {
            m_queued = true;
            QMetaObject::invokeMethod(
                this, [this] { follow(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        m_queued = false;
        applyTheme(m_app, ThemeChoice::System);
    }

    QApplication &m_app;
    bool m_queued = false;
};

/// A palette that is all unset brings the desktop's back.
const Theme &desktopTheme(QApplication &app)
{
    app.setPalette(QPalette());
    return Theme::forPalette(app.palette());
}

} // namespace

QPalette paletteOf(const Theme &theme)
{
    const QColor raised = theme.isDark ? theme.hover : theme.paper;
    const QColor pale = mixed(theme.ink2, theme.paper, 0.45F);

    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, theme.paper);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.paper);
    set(QPalette::AlternateBase, mixed(theme.paper, theme.hover, 0.5F));
    set(QPalette::Text, theme.ink);
    set(QPalette::PlaceholderText, theme.ink2);
    set(QPalette::Button, raised);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.error);
    set(QPalette::ToolTipBase, theme.isDark ? theme.line : theme.ink);
    set(QPalette::ToolTipText, theme.isDark ? theme.ink : theme.paper);
    set(QPalette::Highlight, theme.selection);
    set(QPalette::HighlightedText, theme.ink);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.sql);
    set(QPalette::Light, theme.isDark ? theme.hover : theme.paper);
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.field);
    set(QPalette::Shadow, theme.isDark ? theme.ground : theme.ink3);

    palette.setColor(QPalette::Inactive, QPalette::Highlight, theme.selectionInactive);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
          QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, pale);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.selectionInactive);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.paper);
    palette.setColor(QPalette::Disabled, QPalette::Dark, theme.line);
    return palette;
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    const auto followerName = QStringLiteral("desktopFollower");
    auto *follower = app.findChild<QObject *>(followerName, Qt::FindDirectChildrenOnly);
    if (choice != ThemeChoice::System) {
        delete follower;
    } else if (!follower) {
        follower = new DesktopFollower(app);
        follower->setObjectName(followerName);
    }

    if (!dynamic_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);

    const Theme &theme = choice == ThemeChoice::System ? desktopTheme(app)
        : choice == ThemeChoice::Dark                  ? Theme::dark()
                                                       : Theme::light();
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace twinpool
