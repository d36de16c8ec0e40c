// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <chrono>

// Lengths in logical pixels, on the canvas in scene units (visual-language.md section 2).

namespace twinpool::measures {

inline constexpr qreal grid = 8;

inline constexpr qreal nodeWidth = 252;
inline constexpr qreal smallNodeWidth = 180;
inline constexpr qreal nodeRadius = 8;
inline constexpr qreal stripe = 4; ///< Of the role colour, at the left edge of a node.
inline constexpr qreal nodeIcon = 24;
inline constexpr qreal sign = 20; ///< Badge at the upper right corner.

inline constexpr qreal siteRadius = 12;
inline constexpr qreal sitePadding = 24;
inline constexpr qreal siteHeader = 64;
inline constexpr qreal lane = 216; ///< Least distance between sites side by side.

inline constexpr qreal hairline = 1;
inline constexpr qreal association = 1.3;
inline constexpr qreal pairing = 2.4;
inline constexpr qreal pairingHalo = 7;
inline constexpr qreal bend = 8;    ///< Radius of a line's corner.
inline constexpr qreal faded = 0.4; ///< Opacity of what is not looked at.

inline constexpr int panelPadding = 12;
inline constexpr int controlRadius = 6;
inline constexpr int focusRing = 2;
inline constexpr int target = 24; ///< Least size of what can be clicked.
inline constexpr int smallestText = 10; ///< Pixels, at zoom 1.

inline constexpr std::chrono::milliseconds pulse{200}; ///< A change of state; longest animation.

} // namespace twinpool::measures

namespace twinpool {

enum class TextScale : quint8 { SiteName, NodeName, Body, Detail, Sign };

/// \a base in the size and weight of a text on the canvas; never under measures::smallestText.
QFont scaled(const QFont &base, TextScale scale);

} // namespace twinpool
