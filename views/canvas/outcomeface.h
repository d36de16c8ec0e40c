// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"
#include "views/theme/theme.h"

#include <QHash>
#include <QSet>

// What the canvas shows of a simulation, without where and how.

namespace twinpool {

/// How a thing fares, from best to worst. Each has its colour, its shape (a hatch, a border or a sign) and a word.
enum class OutcomeLook : quint8 {
    Fine,       ///< As designed.
    Helping,    ///< Works, also for others.
    Reduced,    ///< Works with parts missing.
    Resiliency, ///< Works; its users are in resiliency mode.
    Overloaded, ///< Works with more than it can carry.
    AtRisk,     ///< Works, and the next loss or some time stops it.
    Down,
};

struct OutcomeFace {
    OutcomeLook look = OutcomeLook::Fine;
    QString words;                ///< On a pill; empty when all is as designed.
    std::vector<EntityRef> failed{}; ///< Of its signs, sorted: crossed out.
    bool hasStopped = false;      ///< Signs that have not failed do nothing either.
    EntityRef serving{};          ///< Of the copies of a SQL store; none: no copy serves, or the signs are no copies.
    bool operator==(const OutcomeFace &) const = default;
};

struct CanvasOutcome {
    QHash<EntityRef, OutcomeFace> faces; ///< Of everything that is drawn as a box and not as designed.
    QSet<EntityRef> brokenLines;         ///< Rows of lines that have failed: network links, trunks.
    bool isBroken(EntityRef row, EntityRef from, EntityRef to) const;
};

/// The face of one node or site at a moment; \a healthy is how things are when nothing fails.
OutcomeFace outcomeFace(const Snapshot &now, const Moment &moment, const Results &healthy, EntityRef ref);

/// All that differs from the design.
CanvasOutcome canvasOutcome(const Snapshot &now, const Moment &moment, const Results &healthy);

/// `+5 min`: a time after the beginning.
QString clockText(SimTime time);

ThemeColor colorOf(OutcomeLook look);
QString iconNameFor(OutcomeLook look);
/// What the look says, in one word or two.
QString wordsOf(OutcomeLook look);

} // namespace twinpool
