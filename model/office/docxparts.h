// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/docx.h"
#include "model/office/package.h"

namespace twinpool::docx {

// Relationships that the text names.
inline constexpr QLatin1StringView headerRelation("header"), footerRelation("footer"), webRelation("web");

// A4 in twentieths of a point.
inline constexpr int longSide = 16838, shortSide = 11906, sideMargin = 1134, topMargin = 1247;
int textWidth(const DocxProperties &properties);

/// The parts of a document beside its text. Links to \a webAddresses are `web1` and on; numberings 2 and on of
/// \a numberings are those of numbered lists.
QList<PackagePart> partsBeside(const DocxProperties &properties, const QStringList &webAddresses, int numberings);

} // namespace twinpool::docx
