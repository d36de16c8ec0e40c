// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/usersbar.h"

#include "views/theme/measures.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace twinpool {

namespace {

constexpr int barHeight = 12, gap = 6, swatch = 10, columnLeast = 76;
constexpr int wideColumn = 150; // has room for the words below the number

} // namespace

UsersBar::UsersBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    name();
}

void UsersBar::setShares(const UserShares &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    name();
    update();
}

void UsersBar::name()
{
    setAccessibleName(tr("Users"));
    setAccessibleDescription(textOf(m_shares));
    setToolTip(textOf(m_shares));
}

void UsersBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    name();
    update();
}

QSize UsersBar::sizeHint() const
{
    return {5 * columnLeast, minimumSizeHint().height()};
}

QSize UsersBar::minimumSizeHint() const
{
    return {2 * columnLeast, barHeight + gap + 2 * fontMetrics().height()};
}

void UsersBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(0, 0, width(), barHeight, barHeight / 2.0, barHeight / 2.0);
    painter.save();
    painter.setClipPath(outline);
    paintShares(painter, QRectF(0, 0, width(), barHeight), m_shares, Qt::Horizontal, theme);
    painter.restore();

    // Side by side, the words below the numbers; where that is too narrow two by two, the words beside them.
    const int line = fontMetrics().height();
    const bool isWide = width() >= UserShares::states * wideColumn;
    const int column = isWide ? width() / UserShares::states : width() / 2;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int left = 0, top = barHeight + gap;
    for (const auto &state : enumNames(UserState{})) {
        const int users = m_shares.users[static_cast<size_t>(state.value)];
        paintState(painter, QRectF(left, top + (line - swatch) / 2.0, swatch, swatch), state.value, theme);
        const QRect number(left + swatch + gap, top, column - swatch - 2 * gap, line);
        painter.setFont(strong);
        painter.setPen(users > 0 ? theme.ink : theme.ink2);
        const QString text = QLocale().toString(users);
        painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, text);
        const int advance = painter.fontMetrics().horizontalAdvance(text) + gap;
        painter.setFont(font());
        painter.setPen(theme.ink2);
        const QRect words = isWide ? number.translated(0, line) : number.adjusted(advance, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(wordsOf(state.value), Qt::ElideRight, words.width()));
        left += column;
        if (left + column > width()) {
            left = 0;
            top += line;
        }
    }
}

} // namespace twinpool
