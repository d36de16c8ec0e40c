// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

class QAbstractItemView;

namespace twinpool {

/// \a rows of \a model under their headings, all rows when none are given: cells apart by tabs, for spreadsheets. Cells
/// whose Qt::EditRole is a number are numbers there as well; text that would run as a formula is guarded.
QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows = {});

/// Copy on \a view puts its selected rows on the clipboard as such a text; without a selection all of them.
void copyAsTable(QAbstractItemView &view);

} // namespace twinpool
