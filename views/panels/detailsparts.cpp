// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/detailsparts.h"

#include "views/theme/measures.h"
#include "views/theme/strokes.h"

#include <QLabel>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace twinpool {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *strongLabel(QLabel *label, qreal factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel *quietLabel(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

ShorteningButton::ShorteningButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent)
{
    setToolTip(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ShorteningButton::minimumSizeHint() const
{
    return {2 * measures::target, QPushButton::minimumSizeHint().height()};
}

void ShorteningButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int missing = sizeHint().width() - width();
    if (missing > 0)
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, fontMetrics().horizontalAdvance(text()) - missing);
    painter.drawControl(QStyle::CE_PushButton, option);
}

LinkButton::LinkButton(const QIcon &icon, const QString &text, QWidget *parent)
    : ShorteningButton(icon, text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    constexpr int gap = 6;
    QPainter painter(this);
    QRect place = rect();
    if (!icon().isNull()) {
        const QRect sign = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, iconSize(), place);
        icon().paint(&painter, sign);
        place.setLeft(sign.right() + 1 + gap);
    }
    QFont shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (hasFocus())
        strokes::focusRing(painter, rect(), palette().color(QPalette::Link), measures::controlRadius);
}

} // namespace twinpool
