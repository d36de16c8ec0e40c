// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/measures.h"
#include "views/theme/strokes.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

// Controls in one piece: tabs, menus, headers, titles, progress.

namespace twinpool {

namespace {

constexpr int underline = 2;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// The edge of the tab that touches its page.
QRect pageEdge(const QStyleOptionTab &tab)
{
    const QRect rect = tab.rect;
    switch (tab.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        return {rect.x(), rect.y(), rect.width(), underline};
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        return {rect.right() - underline + 1, rect.y(), underline, rect.height()};
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        return {rect.x(), rect.y(), underline, rect.height()};
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth:
        break;
    }
    return {rect.x(), rect.bottom() - underline + 1, rect.width(), underline};
}

void drawTabShape(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    if (has(tab, QStyle::State_Selected))
        painter.fillRect(pageEdge(tab), has(tab, QStyle::State_Enabled) ? theme.accent : theme.line);
    else if (has(tab, QStyle::State_MouseOver) && has(tab, QStyle::State_Enabled))
        strokes::box(painter, QRectF(tab.rect).adjusted(2, 4, -2, -4), theme.hover, QColor(), measures::controlRadius);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &header, const Theme &theme)
{
    const QRect rect = header.rect;
    const bool over = has(header, QStyle::State_MouseOver) && has(header, QStyle::State_Enabled);
    painter.fillRect(rect, over ? theme.hover : theme.paper);
    if (header.orientation == Qt::Vertical)
        return strokes::hairline(painter, {rect.right(), rect.y(), 1, rect.height()}, theme.line);
    strokes::hairline(painter, {rect.x(), rect.bottom(), rect.width(), 1}, theme.line);
    if (header.position == QStyleOptionHeader::Beginning || header.position == QStyleOptionHeader::Middle)
        strokes::hairline(painter, {rect.right(), rect.y() + 6, 1, rect.height() - 13}, theme.line);
}

void drawDockTitle(QPainter &painter, const QStyleOptionDockWidget &dock, const QRect &textRect, const Theme &theme)
{
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.ink2);
    const QRect rect = QStyle::visualRect(
        dock.direction, dock.rect, textRect.adjusted(measures::panelPadding - textRect.x() + dock.rect.x(), 0, 0, 0));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(dock.title, Qt::ElideRight, rect.width()));
    painter.restore();
}

/// Where the icon would be, in the size marks have elsewhere.
void drawMenuMark(QPainter &painter, const QStyleOptionMenuItem &item, const QStyle &style)
{
    const int column = std::max(item.maxIconWidth, int(item.rect.height() * 0.79)); // As wide as Fusion makes it.
    const QRect place(item.rect.x() + 4, item.rect.y(), column, item.rect.height());
    QStyleOption mark = item;
    const int side = style.pixelMetric(QStyle::PM_IndicatorWidth, &item);
    mark.rect = QStyle::visualRect(item.direction, item.rect,
                                   QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, place));
    mark.state.setFlag(QStyle::State_On, item.checked);
    style.drawPrimitive(item.checkType == QStyleOptionMenuItem::Exclusive ? QStyle::PE_IndicatorRadioButton
                                                                          : QStyle::PE_IndicatorCheckBox,
                        &mark, &painter);
}

/// With more air between the two than the base gives.
void drawTextBesideIcon(QPainter &painter, const QStyleOptionToolButton &button, const QStyle &style,
                        const QWidget *widget)
{
    constexpr int gap = 6;
    const bool enabled = has(button, QStyle::State_Enabled);
    const QSize size = button.iconSize.boundedTo(button.rect.size());
    QRect text = button.rect.adjusted(gap, 0, -gap, 0);
    const QRect icon(QPoint(text.x(), text.center().y() - (size.height() - 1) / 2), size);
    text.setLeft(icon.right() + 1 + gap);
    button.icon.paint(&painter, QStyle::visualRect(button.direction, button.rect, icon), Qt::AlignCenter,
                      !enabled                                   ? QIcon::Disabled
                          : has(button, QStyle::State_MouseOver) ? QIcon::Active
                                                                 : QIcon::Normal,
                      has(button, QStyle::State_On) ? QIcon::On : QIcon::Off);
    int flags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget))
        flags |= Qt::TextHideMnemonic;
    painter.save();
    painter.setFont(button.font);
    style.drawItemText(&painter, QStyle::visualRect(button.direction, button.rect, text), flags, button.palette,
                       enabled, button.text, QPalette::ButtonText);
    painter.restore();
}

QRectF thinBar(const QRect &rect, bool level)
{
    constexpr qreal thickness = 6;
    QRectF bar(rect);
    if (level)
        bar.setHeight(thickness);
    else
        bar.setWidth(thickness);
    bar.moveCenter(QRectF(rect).center());
    return bar;
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &progress, const Theme &theme)
{
    const bool level = has(progress, QStyle::State_Horizontal);
    QRectF bar = thinBar(progress.rect, level);
    const bool busy = progress.minimum == 0 && progress.maximum == 0;
    const double range = double(progress.maximum) - progress.minimum;
    const double share = busy ? 1 : range > 0 ? qBound(0.0, (progress.progress - progress.minimum) / range, 1.0) : 0;
    if (share <= 0)
        return;
    const bool leftward = (progress.direction == Qt::RightToLeft) != progress.invertedAppearance;
    if (!level)
        bar.setTop(bar.bottom() - std::max(bar.height() * share, bar.width()));
    else if (leftward)
        bar.setLeft(bar.right() - std::max(bar.width() * share, bar.height()));
    else
        bar.setWidth(std::max(bar.width() * share, bar.height()));
    QColor color = has(progress, QStyle::State_Enabled) ? theme.accent : theme.line;
    if (busy)
        color.setAlphaF(0.5F); // How far it is, nobody knows.
    strokes::box(painter, bar, color, QColor(), 3);
}

} // namespace

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme &theme = Theme::forPalette(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawControl(CE_PushButtonBevel, button, painter, widget);
            drawControl(CE_PushButtonLabel, button, painter, widget);
            if (has(*button, State_HasFocus)) {
                const bool filled = button->features.testFlag(QStyleOptionButton::DefaultButton);
                strokes::focusRing(*painter, button->rect, filled ? theme.ink : theme.accent, measures::controlRadius);
            }
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            if (button->features.testFlag(QStyleOptionButton::Flat))
                return proxy()->drawPrimitive(PE_PanelButtonTool, option, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if (label.features.testFlag(QStyleOptionButton::DefaultButton)
                && !label.features.testFlag(QStyleOptionButton::Flat) && has(label, State_Enabled))
                label.palette.setColor(QPalette::ButtonText, theme.onStrong);
            label.state &= ~(State_On | State_Sunken | State_HasFocus);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabShape(*painter, *tab, theme);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label = *tab;
            if (!has(label, State_Selected) && has(label, State_Enabled))
                label.palette.setColor(QPalette::WindowText, theme.ink2);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
                const QRect rect = item->rect;
                return strokes::hairline(*painter, {rect.x() + 8, rect.center().y(), rect.width() - 16, 1}, theme.line);
            }
            QStyleOptionMenuItem plain = *item;
            if (has(plain, State_Selected) && has(plain, State_Enabled))
                strokes::box(*painter, QRectF(plain.rect).adjusted(1, 0, -1, 0), theme.selection, QColor(), 4);
            plain.state &= ~State_Selected;
            plain.rect.adjust(6, 0, -6, 0);
            plain.maxIconWidth += 8;
            if (plain.checkType != QStyleOptionMenuItem::NotCheckable && plain.icon.isNull()) {
                drawMenuMark(*painter, plain, *this);
                plain.checkType = QStyleOptionMenuItem::NotCheckable;
            }
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (has(*item, State_Selected) && has(*item, State_Enabled))
                strokes::box(*painter, item->rect, has(*item, State_Sunken) ? theme.selection : theme.hover, QColor(),
                             measures::controlRadius);
            int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
            if (!proxy()->styleHint(SH_UnderlineShortcut, item, widget))
                flags |= Qt::TextHideMnemonic;
            return proxy()->drawItemText(painter, item->rect, flags, item->palette, has(*item, State_Enabled),
                                         item->text, QPalette::ButtonText);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(*painter, *header, theme);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.state &= ~State_On; // The title of the current cell's column would be bold.
            if (label.textAlignment.testFlag(Qt::AlignHCenter)) // The default; titles stand above their text.
                label.textAlignment = Qt::AlignLeading | Qt::AlignVCenter;
            if (has(label, State_Enabled))
                label.palette.setColor(QPalette::ButtonText, theme.ink2);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, theme.paper);
        if (has(*option, State_Horizontal))
            strokes::hairline(*painter, {option->rect.x(), option->rect.bottom(), option->rect.width(), 1}, theme.line);
        return;
    }
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
            dock && !dock->verticalTitleBar)
            return drawDockTitle(*painter, *dock, subElementRect(SE_DockWidgetTitleBarText, option, widget), theme);
        break;
    case CE_ProgressBar: // The base would ask itself for the places.
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar part = *progress;
            part.rect = subElementRect(SE_ProgressBarGroove, progress, widget);
            drawControl(CE_ProgressBarGroove, &part, painter, widget);
            drawControl(CE_ProgressBarContents, &part, painter, widget);
            if (progress->textVisible && has(*progress, State_Horizontal)) {
                part.rect = subElementRect(SE_ProgressBarLabel, progress, widget);
                drawControl(CE_ProgressBarLabel, &part, painter, widget);
            }
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return strokes::box(*painter, thinBar(option->rect, has(*option, State_Horizontal)), theme.track, QColor(), 3);
    case CE_ProgressBarContents:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*painter, *progress, theme);
        break;
    case CE_ProgressBarLabel:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return proxy()->drawItemText(painter, progress->rect, Qt::AlignVCenter | Qt::AlignRight, progress->palette,
                                         has(*progress, State_Enabled), progress->text, QPalette::WindowText);
        break;
    case CE_Splitter: {
        const bool upright = option->rect.height() > option->rect.width();
        const QPoint middle = option->rect.center();
        const QRect line = upright ? QRect(middle.x(), option->rect.y(), 1, option->rect.height())
                                   : QRect(option->rect.x(), middle.y(), option->rect.width(), 1);
        return strokes::hairline(*painter, line, has(*option, State_MouseOver) ? theme.accent : theme.line);
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QRect rect = frame->rect;
            if (frame->frameShape == QFrame::HLine)
                return strokes::hairline(*painter, {rect.x(), rect.center().y(), rect.width(), 1}, theme.line);
            if (frame->frameShape == QFrame::VLine)
                return strokes::hairline(*painter, {rect.center().x(), rect.y(), 1, rect.height()}, theme.line);
        }
        break;
    case CE_ToolBar:
        return strokes::hairline(*painter, {option->rect.x(), option->rect.bottom(), option->rect.width(), 1},
                                 theme.line);
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem closed = *item;
            closed.state &= ~State_Open; // An icon is not "on" because its row is open.
            return QProxyStyle::drawControl(element, &closed, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
                return drawTextBesideIcon(*painter, *button, *this, widget);
        break;
    case CE_MenuBarEmptyArea:
    case CE_SizeGrip:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace twinpool
