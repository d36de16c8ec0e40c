// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"
#include "model/topology/pool.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace twinpool {

/// What the user chose; System follows the lightness of the desktop's palette, also when that changes later.
enum class ThemeChoice : quint8 { System, Light, Dark };

/// Every colour of the program. Text, accent, role and severity colours have a contrast of at least 4.5 : 1 on paper,
/// ground, site and perimeter; `ink3` and `field` have 3 : 1 and are for graphics, not for text.
struct Theme {
    bool isDark = false;

    QColor ground, gridDot;              ///< Canvas.
    QColor site;                         ///< Fill of a site, between ground and paper.
    QColor perimeter;                    ///< Band of a site that holds Edge and reverse proxy.
    QColor paper, line;                  ///< Nodes and panels; their hairlines.
    QColor ink, ink2, ink3;              ///< Names; details and icons; connectors.
    QColor accent, accentSoft;           ///< Pairing, links, focus; the fill under accent text in pills.
    QColor onStrong;                     ///< Text and marks on a fill of accent, role or severity colour.
    QColor hover;                        ///< What the pointer is on.
    QColor selection, selectionInactive; ///< Selected rows and selected text, under `ink`.
    QColor field;                        ///< Outline of what can be typed in or ticked.
    QColor track;                        ///< Empty part of gauges, sliders and scroll bars.

    QColor userPools, sql, edge, director, voice, chat, shared; ///< Roles.
    QColor error, warning, info, ok;                            ///< Findings and states only.

    static const Theme &light();
    static const Theme &dark();
    static const Theme &print(); ///< White paper, darker inks; also for exported pictures.

    /// The theme that fits the lightness of a window with this palette.
    static const Theme &forPalette(const QPalette &palette);
    /// The theme of the application's palette.
    static const Theme &current();

    /// As roleColorOf().
    template <class Kind>
    QColor roleColor(Kind kind) const
    {
        return this->*roleColorOf(kind);
    }

    bool operator==(const Theme &) const = default;
};

/// One colour of the theme, whichever theme holds: `&Theme::edge`.
using ThemeColor = QColor Theme::*;

/// Stripe, icon and signs of a node.
ThemeColor roleColorOf(PoolKind kind);
/// A pool counts as user pool: ask for its PoolKind where it is known.
ThemeColor roleColorOf(EntityKind kind);

/// The palette of a window in this theme, all roles in all groups.
QPalette paletteOf(const Theme &theme);

/// Gives the application the style of the program and the palette of the chosen theme.
void applyTheme(QApplication &app, ThemeChoice choice);

} // namespace twinpool
