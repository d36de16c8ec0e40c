// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/evaluate.h"
#include "views/canvas/gauges.h"
#include "views/theme/theme.h"

// What a node or site of the canvas shows, without where and how.

namespace twinpool {

enum class SignShape : quint8 { Server, Copy, Witness };

/// One machine: a server of a pool, a copy of the data, a witness.
struct Sign {
    SignShape shape = SignShape::Server;
    bool filled = true; ///< Server: counts for the quorum. Copy: serves.
    QString name;       ///< First DNS label.
    EntityRef ref{};    ///< None for the witness of a cluster, which is no row.
    bool operator==(const Sign &) const = default;
};

/// Central Management on the upper edge of a pool.
struct Chip {
    QString text;
    bool solid = true; ///< The active store; otherwise the standby.
    bool operator==(const Chip &) const = default;
};

/// What the rules say of a thing and its parts; accepted findings do not count.
struct Badge {
    std::optional<Severity> worst;
    int count = 0;
    bool operator==(const Badge &) const = default;
};

/// Everything one box shows. Texts hold no control characters, so they are safe on one line and in XML.
struct Face {
    EntityRef ref;
    QString title;
    QString aside;                      ///< Beside the title where there is room: the listener of a store.
    QString detail;
    QString icon;                       ///< Name for paintIcon().
    ThemeColor color = &Theme::shared;  ///< Stripe, icon, signs.
    QList<Sign> signs;
    QString users;                      ///< Homed users, formatted; empty where nobody is homed.
    QString remark;                     ///< Small text beside the signs: the next hop of an Edge pool.
    std::optional<Chip> chip;
    QList<Gauge> gauges;                ///< Of pools, while gauges are shown.
    Badge badge;
    bool isBranch = false;              ///< Sites only.
    bool collapsed = false;             ///< Sites only; the badge then holds what is inside as well.
    bool operator==(const Face &) const = default;
};

/// The face of a node or site in the language of this moment; an empty one for other rows. Without \a findings it has
/// no badge, without \a sizes no gauges.
Face faceOf(const Snapshot &now, EntityRef ref, const FindingSet *findings, const PlanSizes *sizes = nullptr);

/// The findings about a row that is drawn and about its servers, replicas and members.
Badge badgeOf(const Snapshot &now, EntityRef ref, const FindingSet &findings);

/// \a text on one line, without what XML and screens cannot take.
QString shownText(const QString &text);

/// The short name of a machine or pool: its first DNS label, or all of an IP address.
QString shortName(const QString &fqdn);

/// \a facts with a dot between them, the empty ones left out.
QString joinedFacts(const QStringList &facts);

/// What a screen reader says of the box beside its title: what it is, where, with whom, how full,
/// and its worst finding.
QString descriptionOf(const Snapshot &now, const Face &face);

} // namespace twinpool
