// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/io/limits.h"

#include <QByteArray>
#include <QString>

namespace twinpool {

/// All bytes of the regular file \a path, at most \a maxBytes. Folders, devices and pipes are refused without opening
/// them, larger files without allocating for them.
Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes = limits::fileBytes);

/// How a save went whose bytes are in the file.
struct SaveReport {
    /// Empty when the bytes are on the disk and were read back equal. Otherwise a sentence ("Saved, but the disk
    /// reports a fault: …"); the plan then counts as not yet saved.
    QString warning;
};

/// Replaces the file \a path by \a bytes, or makes it. Whatever fails or when, the file is the old one or the new one,
/// whole. An error means that the file is the old one, except when its text says that reading it back gave other bytes.
///
/// Symbolic links are followed, the mode of the file is kept. Never writes into the file in place: a folder that allows
/// no new file is an error that advises to save elsewhere.
Result<SaveReport> replaceFile(const QString &path, const QByteArray &bytes);

/// Removes what a killed replaceFile(\a path) may have left beside the file: `name.XXXXXX`, ours and older than a day.
/// Returns how many files went.
int removeStaleTemporaries(const QString &path);

} // namespace twinpool
