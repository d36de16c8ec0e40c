// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What input may be at most. Readers refuse more, before they allocate for it. Every limit has a test on both sides.
namespace twinpool::limits {

inline constexpr qint64 megabyte = 1024 * 1024; ///< Bytes.

// Any file.
inline constexpr qint64 fileBytes = 64 * megabyte;

// JSON.
inline constexpr int jsonDepth = 64; ///< Objects and arrays inside each other, the outermost one included.
/// Values of all kinds in one text. `fileBytes` can hold 30 million, which QJsonDocument turns into gigabytes.
inline constexpr int jsonValues = 4'000'000;

// XML.
inline constexpr int xmlDepth = 64; ///< Elements inside each other, the root included.
inline constexpr int xmlElements = 1'000'000;
inline constexpr int xmlAttributeCharacters = 4'096; ///< UTF-16 code units of one value.
inline constexpr int xmlAttributes = 256; ///< Of one element: the parser compares each with each.
inline constexpr qint64 xmlTextBytes = 64 * megabyte; ///< All text; an archive may hold a whole topology as one text.

// Zip.
inline constexpr qint64 zipPackedBytes = 64 * megabyte;
inline constexpr qint64 zipUnpackedBytes = 256 * megabyte; ///< All entries, counted while unpacking.
inline constexpr int zipFactor = 200; ///< Unpacked bytes for each packed byte of an entry.
inline constexpr int zipEntries = 10'000;

// Plan.
inline constexpr int planRowsOfOneKind = 100'000;

// Names.
inline constexpr int fqdnLabelCharacters = 63; ///< ASCII characters of one label, in the form that goes on the wire.
inline constexpr int fqdnCharacters = 253; ///< ASCII characters of the whole name, dots included.
inline constexpr int freeTextCharacters = 256; ///< UTF-16 code units.
inline constexpr int notesBytes = 64 * 1024; ///< UTF-8.

// Pictures.
inline constexpr qint64 picturePixels = 16'000'000;
inline constexpr qint64 pictureBytes = 8 * megabyte;

// Command line.
inline constexpr int commandLineFiles = 10'000;

} // namespace twinpool::limits
