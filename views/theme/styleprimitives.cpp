// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/strokes.h"
#include "views/theme/style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

// Panels, frames and marks.

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = measures::controlRadius;
constexpr int selectionBar = 3;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Outline of what can be typed in; the focus ring takes its place.
void drawField(QPainter &painter, const QStyleOption &option, const Theme &theme, const QColor &fill)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && has(option, QStyle::State_HasFocus))
        strokes::box(painter, option.rect, fill, theme.accent, radius, measures::focusRing);
    else if (enabled && !has(option, QStyle::State_ReadOnly))
        strokes::box(painter, option.rect, fill, has(option, QStyle::State_MouseOver) ? theme.ink3 : theme.field,
                     radius);
    else
        strokes::box(painter, option.rect, fill, theme.line, radius);
}

/// The editor inside a combo box, a spin box: they draw the frame.
bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

void drawLineEdit(QPainter &painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const QColor base = option.palette.color(QPalette::Base);
    if (frame && frame->lineWidth > 0)
        drawField(painter, option, theme, base);
    else if (!isInsideField(widget))
        painter.fillRect(option.rect, base);
}

/// A frame is a field where one can type, elsewhere a hairline.
void drawFrame(QPainter &painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        drawField(painter, option, theme, QColor());
    else
        strokes::box(painter, option.rect, QColor(), has(option, QStyle::State_HasFocus) ? theme.accent : theme.line,
                     radius);
}

/// Under the tabs, at the edge of the page.
void drawTabBase(QPainter &painter, const QStyleOptionTabWidgetFrame &frame, const Theme &theme)
{
    const QRect rect = frame.rect;
    switch (frame.shape) {
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth:
        return strokes::hairline(painter, {rect.x(), rect.y(), rect.width(), 1}, theme.line);
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        return strokes::hairline(painter, {rect.x(), rect.bottom(), rect.width(), 1}, theme.line);
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        return strokes::hairline(painter, {rect.x(), rect.y(), 1, rect.height()}, theme.line);
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        return strokes::hairline(painter, {rect.right(), rect.y(), 1, rect.height()}, theme.line);
    }
}

void drawButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool main = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool over = enabled && has(option, QStyle::State_MouseOver);
    if (main && enabled) {
        const QColor fill = down ? theme.accent.darker(120) : over ? theme.accent.darker(108) : theme.accent;
        strokes::box(painter, option.rect, fill, QColor(), radius);
        return;
    }
    const QColor plain = option.palette.color(QPalette::Button);
    const QColor fill = has(option, QStyle::State_On) ? theme.selection
        : down                                        ? theme.selectionInactive
        : over                                        ? theme.hover
                                                      : plain;
    strokes::box(painter, option.rect, fill, over ? theme.field : theme.line, radius);
}

void drawToolButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    if (!has(option, QStyle::State_Enabled) && !has(option, QStyle::State_On))
        return;
    if (has(option, QStyle::State_Sunken))
        strokes::box(painter, option.rect, theme.selectionInactive, QColor(), radius);
    else if (has(option, QStyle::State_On))
        strokes::box(painter, option.rect, theme.selection, QColor(), radius);
    else if (has(option, QStyle::State_MouseOver))
        strokes::box(painter, option.rect, theme.hover, QColor(), radius);
}

struct MarkColors {
    QColor fill, outline, mark;
};

MarkColors markColors(const QStyleOption &option, const Theme &theme, bool set)
{
    if (!has(option, QStyle::State_Enabled))
        return {set ? theme.line : QColor(), theme.line, theme.paper};
    if (set)
        return {theme.accent, QColor(), theme.onStrong};
    return {theme.paper, has(option, QStyle::State_MouseOver) ? theme.accent : theme.field, theme.onStrong};
}

void drawCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool some = has(option, QStyle::State_NoChange);
    const bool set = some || has(option, QStyle::State_On);
    const MarkColors colors = markColors(option, theme, set);
    QRectF square(0, 0, std::min(option.rect.width(), option.rect.height()), 0);
    square.setHeight(square.width());
    square.moveCenter(QRectF(option.rect).center());
    strokes::box(painter, square, colors.fill, colors.outline, square.width() / 4, 1.5);
    if (some) {
        const QRectF bar(square.x() + square.width() * 0.25, square.center().y() - 1, square.width() * 0.5, 2);
        strokes::box(painter, bar, colors.mark, QColor(), 1);
    } else if (set) {
        strokes::tick(painter, square, colors.mark);
    }
}

void drawRadioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool set = has(option, QStyle::State_On);
    const MarkColors colors = markColors(option, theme, set);
    const QRectF circle(option.rect);
    strokes::box(painter, circle, colors.fill, colors.outline, circle.width() / 2, 1.5);
    if (set) {
        const qreal inset = circle.width() * 0.32;
        const QRectF dot = circle.adjusted(inset, inset, -inset, -inset);
        strokes::box(painter, dot, colors.mark, QColor(), dot.width() / 2);
    }
}

/// Tint of a selected row, and a bar where the row begins: grey in a view that has not the focus.
void drawSelection(QPainter &painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const bool active = has(option, QStyle::State_Active) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, active ? theme.selection : theme.selectionInactive);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool leftward = option.direction == Qt::RightToLeft;
    const bool begins =
        leftward ? view && option.rect.right() >= view->viewport()->width() - 1 : option.rect.left() <= 0;
    if (!begins)
        return;
    QRect bar = option.rect;
    bar.setWidth(selectionBar);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), active ? theme.accent : theme.field);
}

void drawItem(QPainter &painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (has(option, QStyle::State_Selected))
        drawSelection(painter, option, theme, widget);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.hover);
}

void drawRow(QPainter &painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (has(option, QStyle::State_Selected))
        drawSelection(painter, option, theme, widget);
    else if (item && item->features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
}

/// A selected row shows where the focus is; a ring around it is for those who came by keyboard.
void drawFocus(QPainter &painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const bool row = qobject_cast<const QAbstractItemView *>(widget);
    if (row && has(option, QStyle::State_Selected) && !has(option, QStyle::State_KeyboardFocusChange))
        return;
    strokes::focusRing(painter, option.rect, theme.accent, row ? 3 : radius);
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

void drawArrow(QPainter &painter, const QStyleOption &option, const Theme &theme, Qt::ArrowType direction)
{
    const QColor pale = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const int side = option.fontMetrics.height() - 1; // The base asks for 7 pixels, whatever the font.
    const QRect rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, option.rect);
    strokes::chevron(painter, rect, direction, has(option, QStyle::State_Enabled) ? theme.ink2 : pale);
}

void drawBranch(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    if (!has(option, QStyle::State_Children))
        return;
    const bool leftward = option.direction == Qt::RightToLeft;
    drawArrow(painter, option, theme,
              has(option, QStyle::State_Open) ? Qt::DownArrow
                  : leftward                  ? Qt::LeftArrow
                                              : Qt::RightArrow);
}

QRect middleLine(const QRect &rect, bool upright)
{
    return upright ? QRect(rect.center().x(), rect.y(), 1, rect.height())
                   : QRect(rect.x(), rect.center().y(), rect.width(), 1);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::forPalette(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        return drawLineEdit(*painter, *option, theme, widget);
    case PE_FrameLineEdit:
        return drawField(*painter, *option, theme, QColor());
    case PE_Frame:
        return drawFrame(*painter, *option, theme, widget);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
    case PE_PanelButtonCommand:
        return drawButton(*painter, *option, theme);
    case PE_PanelButtonTool:
        return twinpool::drawToolButton(*painter, *option, theme);
    case PE_IndicatorCheckBox:
        return drawCheckBox(*painter, *option, theme);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*painter, *option, theme);
    case PE_PanelItemViewItem:
        return drawItem(*painter, *option, theme, widget);
    case PE_PanelItemViewRow:
        return drawRow(*painter, *option, theme, widget);
    case PE_FrameFocusRect:
        return drawFocus(*painter, *option, theme, widget);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        return drawArrow(*painter, *option, theme, arrowOf(element));
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return drawArrow(*painter, *option, theme, up ? Qt::UpArrow : Qt::DownArrow);
    }
    case PE_IndicatorBranch:
        return drawBranch(*painter, *option, theme);
    case PE_IndicatorTabClose:
        if (has(*option, State_MouseOver))
            strokes::box(*painter, option->rect, theme.hover, QColor(), 4);
        return paintIcon(*painter, u"close"_s, QRectF(option->rect).adjusted(2, 2, -2, -2), theme.ink2);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, theme.paper);
    case PE_FrameMenu:
        return strokes::box(*painter, option->rect, QColor(), theme.line, 0);
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
    case PE_IndicatorToolBarSeparator: {
        const bool upright = has(*option, State_Horizontal);
        const QRect line = middleLine(option->rect, upright);
        return strokes::hairline(*painter, upright ? line.adjusted(0, 5, 0, -5) : line.adjusted(5, 0, -5, 0),
                                 theme.line);
    }
    case PE_IndicatorDockWidgetResizeHandle:
        return strokes::hairline(*painter, middleLine(option->rect, option->rect.height() > option->rect.width()),
                                 theme.line);
    case PE_FrameTabBarBase: {
        const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option);
        return strokes::hairline(*painter, base ? base->rect : option->rect, theme.line);
    }
    case PE_FrameTabWidget:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionTabWidgetFrame *>(option))
            drawTabBase(*painter, *frame, theme);
        return;
    case PE_PanelStatusBar:
        return strokes::hairline(*painter, QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), theme.line);
    case PE_FrameGroupBox:
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
    case PE_PanelMenuBar:
        return; // No boxes in boxes.
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace twinpool
