// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/results.h"
#include "views/theme/theme.h"

class QPainter;
class QRectF;

namespace twinpool {

/// How many users are in each state, from best to worst.
struct UserShares {
    static constexpr int states = 4;
    std::array<int, states> users{};

    int total() const;
    bool operator==(const UserShares &) const = default;
};
UserShares sharesOf(const Results &results);

/// `Full service: 9,000 (43 %), signed out: 12,000 (57 %)`; states without users are left out.
QString textOf(const UserShares &shares);

/// Fills \a rect from the left or the bottom, best first. Each state has a colour and a pattern of its own.
void paintShares(QPainter &painter, const QRectF &rect, const UserShares &shares, Qt::Orientation orientation,
                 const Theme &theme);
ThemeColor colorOf(UserState state);
void paintState(QPainter &painter, const QRectF &rect, UserState state, const Theme &theme);

} // namespace twinpool
