// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"
#include "model/topology/pool.h"
#include "model/topology/sharedcomponents.h"
#include "model/topology/site.h"
#include "model/topology/sqlstore.h"
#include "views/theme/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

// Icons are named as their files in resources/icons without ".svg": u"save"_s.

namespace twinpool {

bool hasIcon(const QString &name);

/// Follows the theme: one colour of it when normal, pale when disabled, accent when checked.
QIcon icon(const QString &name, ThemeColor color = &Theme::ink2);
/// Always this colour, paler when disabled.
QIcon icon(const QString &name, const QColor &color);
/// In its role colour, following the theme.
QIcon icon(PoolKind kind);
QIcon icon(EntityKind kind);

/// \a size in logical pixels, square; sharp at \a dpr.
QPixmap pixmap(const QString &name, int size, const QColor &color, qreal dpr = 1);

/// Draws the icon into \a target: sharp at any zoom on screen, as vectors on paper and in PDF and SVG.
void paintIcon(QPainter &painter, const QString &name, const QRectF &target, const QColor &color);

QString iconNameFor(PoolKind kind);
QString iconNameFor(EntityKind kind);
QString iconNameFor(SiteKind kind);
QString iconNameFor(GatewayKind kind);
QString iconNameFor(SqlNodeRole role);

} // namespace twinpool
