// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QSet>
#include <QTreeView>

namespace twinpool {

/// A flat list of the analysis: rows of one height, columns as wide as what is seen in them, one of which takes what room
/// there is and keeps enough to be read. Ctrl+C copies what is chosen or everything, for spreadsheets.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    /// \a stretched takes the room; no other column takes more than \a most characters by itself.
    void setUp(QAbstractItemModel *model, int stretched, int most = 30);
    /// Titles have changed: every column is as wide as it has to be, also those whose width somebody chose.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void fitSoon();
    void growColumns();
    void stretch();
    void setWidth(int column, int width);

    int m_stretched = 0, m_most = 0;
    QSet<int> m_chosen; ///< Columns whose width somebody has set.
    bool m_isFitting = false;
    QBasicTimer m_soon;
};

} // namespace twinpool
