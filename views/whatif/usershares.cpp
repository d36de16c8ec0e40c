// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/usershares.h"

#include "model/base/fillplaces.h"

#include <QLocale>
#include <QPainter>

#include <numeric>

namespace twinpool {

namespace {

struct StateStyle {
    ThemeColor color;
    Qt::BrushStyle pattern; ///< In the colour of the ground, over the colour.
};

StateStyle styleOf(UserState state)
{
    switch (state) {
    case UserState::Full:
        return {&Theme::ok, Qt::NoBrush};
    case UserState::Resiliency:
        return {&Theme::info, Qt::Dense6Pattern};
    case UserState::BranchVoice:
        return {&Theme::voice, Qt::VerPattern};
    case UserState::SignedOut:
        return {&Theme::error, Qt::BDiagPattern};
    }
    Q_UNREACHABLE();
}

} // namespace

ThemeColor colorOf(UserState state)
{
    return styleOf(state).color;
}

int UserShares::total() const
{
    return std::accumulate(users.begin(), users.end(), 0);
}

UserShares sharesOf(const Results &results)
{
    UserShares shares;
    for (const UserResult &group : results.users)
        shares.users[static_cast<size_t>(group.state)] += group.users;
    return shares;
}

QString textOf(const UserShares &shares)
{
    QStringList parts;
    for (const auto &state : enumNames(UserState{})) {
        const int users = shares.users[static_cast<size_t>(state.value)];
        if (users > 0)
            //: How many users are in a state: "Signed out: 12,000 (57 %)".
            parts += fillPlaces(QCoreApplication::translate("twinpool::WhatIfPanel", "%1: %2 (%3 %)"),
                                {wordsOf(state.value), QLocale().toString(users),
                                 QLocale().toString(qRound(100.0 * users / shares.total()))});
    }
    return parts.isEmpty() ? QCoreApplication::translate("twinpool::WhatIfPanel", "The plan has no users.")
                           : parts.join(QStringLiteral(", "));
}

void paintState(QPainter &painter, const QRectF &rect, UserState state, const Theme &theme)
{
    const StateStyle style = styleOf(state);
    painter.fillRect(rect, theme.*style.color);
    QColor over = theme.paper;
    over.setAlphaF(0.55F);
    if (style.pattern != Qt::NoBrush)
        painter.fillRect(rect, QBrush(over, style.pattern));
}

void paintShares(QPainter &painter, const QRectF &rect, const UserShares &shares, Qt::Orientation orientation,
                 const Theme &theme)
{
    const int total = shares.total();
    painter.fillRect(rect, theme.track);
    if (total == 0)
        return;
    int before = 0;
    for (const auto &state : enumNames(UserState{})) {
        const int users = shares.users[static_cast<size_t>(state.value)];
        if (users == 0)
            continue;
        const qreal from = qreal(before) / total, to = qreal(before + users) / total;
        const QRectF part = orientation == Qt::Horizontal
            ? QRectF(rect.left() + from * rect.width(), rect.top(), std::max(1.0, (to - from) * rect.width()),
                     rect.height())
            : QRectF(rect.left(), rect.bottom() - to * rect.height(), rect.width(),
                     std::max(1.0, (to - from) * rect.height()));
        paintState(painter, part, state.value, theme);
        before += users;
    }
}

} // namespace twinpool
