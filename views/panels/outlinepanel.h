// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/itemmodels/outlinemodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace twinpool {

/// The outline with a filter: select, rename, delete and context menu by mouse and keyboard.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(Editor &editor, const LiveFindings &findings, Selection &selection, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }

    /// Moves the focus to the filter line.
    void startFilter();

Q_SIGNALS:
    /// The user wants the menu of the selection, at this place of the screen.
    void menuRequested(const QPoint &globalPos);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rename(EntityRef ref, const QString &name);
    void takeSelection();
    void showSelection();
    void filter(const QString &text);

    Editor &m_editor;
    Selection &m_selection;
    OutlineModel m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    bool m_isSyncing = false;
};

} // namespace twinpool
