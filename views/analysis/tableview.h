// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace twinpool {

/// A flat list of the analysis: rows of one height, one column takes what room there is and keeps enough to be read,
/// Ctrl+C copies what is chosen or everything, for spreadsheets.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    /// \a stretched takes the room; the others are as wide as their titles, at least \a characters.
    void setUp(QAbstractItemModel *model, int stretched, int characters = 12);
    /// Titles have changed.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void stretch();

    int m_stretched = 0, m_characters = 12;
};

} // namespace twinpool
