// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/measures.h"
#include "views/theme/strokes.h"
#include "views/theme/style.h"
#include "views/theme/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QSlider>
#include <QStyleOption>

// Controls of several parts: combo and spin boxes, scroll bars, sliders, tool buttons.

namespace twinpool {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// At least four pixels apart.
void drawTicks(QPainter &painter, const QStyleOptionSlider &slider, const QRect &handle, const QColor &color)
{
    constexpr int length = 4;
    const bool level = slider.orientation == Qt::Horizontal;
    const QRect rect = slider.rect;
    const int thumb = level ? handle.width() : handle.height();
    const int room = (level ? rect.width() : rect.height()) - thumb;
    const int interval = slider.tickInterval > 0 ? slider.tickInterval : std::max(1, slider.pageStep);
    const qint64 range = qint64(slider.maximum) - slider.minimum;
    if (range <= 0 || room * qint64(interval) < 4 * range)
        return;
    for (qint64 value = slider.minimum; value <= slider.maximum; value += interval) {
        const int at = thumb / 2
            + QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, int(value), room, slider.upsideDown);
        if (slider.tickPosition & QSlider::TicksAbove)
            painter.fillRect(
                level ? QRect(rect.x() + at, rect.y(), 1, length) : QRect(rect.x(), rect.y() + at, length, 1), color);
        if (slider.tickPosition & QSlider::TicksBelow)
            painter.fillRect(level ? QRect(rect.x() + at, rect.bottom() - length + 1, 1, length)
                                   : QRect(rect.right() - length + 1, rect.y() + at, length, 1),
                             color);
    }
}

/// The frame of a line edit in place of this control. (Assigning options would also assign their type.)
QStyleOptionFrame fieldFrame(const QStyleOption &option)
{
    QStyleOptionFrame frame;
    frame.rect = option.rect;
    frame.state = option.state;
    frame.palette = option.palette;
    frame.lineWidth = 1;
    return frame;
}

} // namespace

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame) {
        const QStyleOptionFrame frame = fieldFrame(option);
        proxy()->drawPrimitive(PE_PanelLineEdit, &frame, &painter, nullptr);
    }
    QStyleOption arrow = option;
    arrow.rect = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, &painter, widget);
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = Theme::forPalette(option.palette);
    if (option.frame) {
        const QStyleOptionFrame frame = fieldFrame(option);
        proxy()->drawPrimitive(PE_PanelLineEdit, &frame, &painter, nullptr);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, PrimitiveElement arrow) {
        QStyleOption button = option;
        button.rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        if (!option.stepEnabled.testFlag(step))
            button.state &= ~State_Enabled;
        else if (option.activeSubControls == part && has(option, State_MouseOver))
            strokes::box(painter, QRectF(button.rect).adjusted(1, 1, -1, -1), theme.hover, QColor(), 3);
        proxy()->drawPrimitive(arrow, &button, &painter, widget);
    };
    drawStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, PE_IndicatorSpinUp);
    drawStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, PE_IndicatorSpinDown);
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = Theme::forPalette(option.palette);
    painter.fillRect(option.rect, option.palette.brush(QPalette::Window));
    if (!has(option, State_Enabled) || option.maximum <= option.minimum)
        return;
    const QRect thumb = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool held = has(option, State_Sunken) && option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const bool over = has(option, State_MouseOver) && option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const QRectF pill = QRectF(thumb).adjusted(3, 3, -3, -3);
    strokes::box(painter, pill,
                 held       ? theme.ink2
                     : over ? theme.ink3
                            : theme.line,
                 QColor(), std::min(pill.width(), pill.height()) / 2);
}

void Style::drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = Theme::forPalette(option.palette);
    const bool level = option.orientation == Qt::Horizontal;
    const bool enabled = has(option, State_Enabled);
    const QRectF handle = proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const QRectF groove = proxy()->subControlRect(CC_Slider, &option, SC_SliderGroove, widget);

    if (option.subControls.testFlag(SC_SliderTickmarks))
        drawTicks(painter, option, handle.toRect(), theme.ink3);
    const qreal reach = (level ? handle.width() : handle.height()) / 2;
    QRectF bar = level ? QRectF(groove.x() + reach, handle.center().y() - 2, groove.width() - 2 * reach, 4)
                       : QRectF(handle.center().x() - 2, groove.y() + reach, 4, groove.height() - 2 * reach);
    strokes::box(painter, bar, theme.track, QColor(), 2);
    const bool fromEnd = option.upsideDown;
    if (level && fromEnd)
        bar.setLeft(handle.center().x());
    else if (level)
        bar.setRight(handle.center().x());
    else if (fromEnd)
        bar.setTop(handle.center().y());
    else
        bar.setBottom(handle.center().y());
    const QColor color = enabled ? theme.accent : theme.line;
    strokes::box(painter, bar, color, QColor(), 2);

    const qreal inset = has(option, State_HasFocus) ? 3 : 2;
    const QRectF knob = handle.adjusted(inset, inset, -inset, -inset);
    const bool held = has(option, State_Sunken) && option.activeSubControls.testFlag(SC_SliderHandle);
    strokes::box(painter, knob, held ? color : theme.paper, color, knob.width() / 2, 2);
    if (has(option, State_HasFocus))
        strokes::focusRing(painter, handle, theme.accent, handle.width() / 2);
}

void Style::drawGroupTitle(const QStyleOptionGroupBox &option, QPainter &painter, const QWidget *widget) const
{
    QRect rect = proxy()->subControlRect(CC_GroupBox, &option, SC_GroupBoxLabel, widget);
    rect.setLeft(option.rect.left());
    rect.setRight(option.rect.right());
    int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!proxy()->styleHint(SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    QPalette palette = option.palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, Theme::forPalette(palette).ink2);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, Theme::forPalette(palette).ink2);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(font);
    proxy()->drawItemText(&painter, rect, flags, palette, has(option, State_Enabled), option.text,
                          QPalette::WindowText);
    painter.restore();
}

void Style::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionToolButton button = option;
    button.state &= ~State_HasFocus; // The base would draw the ring inside.
    const bool opensMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    if (opensMenu)
        button.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QProxyStyle::drawComplexControl(CC_ToolButton, &button, &painter, widget);
    if (opensMenu) {
        const int side = option.fontMetrics.height() / 2 + 1;
        const QRect corner = alignedRect(option.direction, Qt::AlignRight | Qt::AlignBottom, {side, side}, option.rect);
        strokes::chevron(painter, corner.translated(-1, -1), Qt::DownArrow, Theme::forPalette(option.palette).ink2);
    }
    if (has(option, State_HasFocus))
        strokes::focusRing(painter, option.rect, Theme::forPalette(option.palette).accent, measures::controlRadius);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, *painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(*slider, *painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
            group && !group->subControls.testFlag(SC_GroupBoxCheckBox))
            return drawGroupTitle(*group, *painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace twinpool
