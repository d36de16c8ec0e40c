// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldPadding = 9; ///< From the outline to the text.
constexpr int editMargin = 2; ///< Of which a line edit adds this by itself.
constexpr int shortestThumb = 32;

int lineHeight(const QStyleOption *option, const QWidget *widget)
{
    if (option && option->fontMetrics.height() > 0)
        return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

/// One height for all that stands in a row of a form.
int controlHeight(const QStyleOption *option, const QWidget *widget)
{
    return lineHeight(option, widget) + 12;
}

/// Where the arrows of combo and spin boxes stand.
int arrowColumn(const QStyleOption &option)
{
    return option.fontMetrics.height() + 8;
}

/// 16, 20, 24, … as the font grows, sizes at which strokes fall on pixels.
int iconSize(int atLeast, const QWidget *widget)
{
    return std::max(atLeast, lineHeight(nullptr, widget) / 4 * 4 + atLeast - 16);
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - arrowColumn(option) + 1);
    else
        rect.adjust(option.editable ? fieldPadding - editMargin : fieldPadding, 2, -arrowColumn(option), -2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    QRect rect = option.rect.adjusted(2, 2, -2, -2);
    if (part == QStyle::SC_SpinBoxFrame)
        return option.rect;
    if (part == QStyle::SC_SpinBoxEditField) {
        rect.adjust(fieldPadding - 2 - editMargin, 0, buttons ? -arrowColumn(option) : 0, 0);
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
    if (!buttons)
        return {};
    rect.setLeft(rect.right() - arrowColumn(option) + 1);
    if (part == QStyle::SC_SpinBoxUp)
        rect.setBottom(rect.center().y());
    else
        rect.setTop(rect.center().y() + 1);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// No arrows: the thumb has the whole length.
QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool level = option.orientation == Qt::Horizontal;
    const int length = level ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 share = qint64(option.pageStep) * length / std::max<qint64>(1, range + option.pageStep);
        thumb = std::clamp(int(share), std::min(shortestThumb, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto span = [&](int from, int to) {
        const QRect rect = level ? QRect(option.rect.x() + from, option.rect.y(), to - from, option.rect.height())
                                 : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), to - from);
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + thumb, length);
    default:
        return {};
    }
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSlider *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Tips hold names of plans; Qt would guess from a name such as <b>x</b> that all of the tip is markup.
    if (auto *tip = qobject_cast<QLabel *>(widget); tip && tip->windowType() == Qt::ToolTip)
        tip->setTextFormat(Qt::PlainText);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (progress && progress->textVisible && progress->state.testFlag(State_Horizontal)) {
        const int percent = std::max(progress->fontMetrics.horizontalAdvance(u"100 %"_s),
                                     progress->fontMetrics.horizontalAdvance(progress->text))
            + fieldPadding;
        QRect rect = option->rect;
        if (element == SE_ProgressBarLabel)
            rect.setLeft(rect.right() - percent + 1);
        else if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
            rect.setRight(rect.right() - percent);
        return visualRect(option->direction, option->rect, rect);
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        const int inset = fieldPadding - editMargin;
        return frame->rect.adjusted(inset, 2, -inset, -2);
    }
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboPart(*combo, part);
    if (control == CC_SpinBox)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinPart(*spin, part);
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const int line = lineHeight(option, widget);
    const int control = controlHeight(option, widget);
    switch (type) {
    case CT_PushButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int padding = button && button->text.isEmpty() ? 12 : 28;
        return {std::max(contents.width() + padding, size.width()), std::max(contents.height() + 8, control)};
    }
    case CT_LineEdit:
        return {contents.width() + 2 * fieldPadding, std::max(contents.height() + 8, control)};
    case CT_ComboBox:
    case CT_SpinBox:
        return {contents.width() + 2 * fieldPadding + lineHeight(option, widget) + 8,
                std::max(type == CT_ComboBox ? contents.height() + 8 : 0, control)};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return (contents + QSize(18, 10)).expandedTo({measures::target, measures::target});
        return (contents + QSize(12, 10)).expandedTo({measures::target, measures::target});
    case CT_MenuItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {size.width(), 9};
        return {size.width() + 24, std::max(size.height(), line + 10)};
    }
    case CT_MenuBarItem:
        return contents + QSize(16, 10);
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height() + 6, line + 10)};
    }
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + 8, std::max(size.height(), line + 12)};
    }
    case CT_ProgressBar:
        return {contents.width(), std::max(contents.height(), line)};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return measures::panelPadding;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return measures::focusRing; // Room for the focus ring around a hairline.
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ToolBarFrameWidth:
    case PM_DockWidgetFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(16, lineHeight(option, widget) - 1);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ButtonIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return iconSize(16, widget);
    case PM_ToolBarIconSize:
        return iconSize(20, widget);
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarSeparatorExtent:
        return 13;
    case PM_ToolBarHandleExtent:
        return 10;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return std::max(18, lineHeight(option, widget));
    case PM_TreeViewIndentation:
        return lineHeight(option, widget) + 5;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_DockWidgetTitleMargin:
        return 8;
    case PM_DockWidgetTitleBarButtonMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 4;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
        return 3;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 1;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin:
        return 5; // The padding of cells.
    case PM_ToolTipLabelFrameWidth:
        return 7;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor: {
        const Theme &theme = Theme::forPalette(option ? option->palette : QApplication::palette());
        return int(theme.track.rgb());
    }
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton:
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    case SP_TitleBarNormalButton:
        return icon(u"copy"_s);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(u"more"_s);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, &Theme::error);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, &Theme::warning);
    case SP_MessageBoxInformation:
        return icon(u"info"_s, &Theme::info);
    case SP_MessageBoxQuestion:
        return icon(u"help"_s, &Theme::accent);
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon(u"previous"_s);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon(u"next"_s);
    case SP_DirIcon:
    case SP_DirClosedIcon:
        return icon(u"folder"_s);
    case SP_DirOpenIcon:
        return icon(u"open"_s);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace twinpool
