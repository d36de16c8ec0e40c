// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/itemmodels/findingsmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace twinpool {

/// Findings beside their explanation: why, how firm, which page says so, and what mends them.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Editor &editor, const LiveFindings &findings, Selection &selection, QWidget *parent = nullptr);

    void selectNext(int step); ///< +1 or -1, from the current finding; wraps around.
    /// Applies the first fix of the current finding, if it has one.
    void applyFirstFix();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCurrent();
    void showPage();
    void addFix(const Edit &fix);
    void toggleAccepted();
    const Finding *current() const;

    Editor &m_editor;
    Selection &m_selection;
    FindingsModel m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QWidget *m_details;
    QLabel *m_title, *m_message, *m_whyTitle, *m_why, *m_adviceTitle, *m_advice, *m_sourceTitle, *m_source;
    QVBoxLayout *m_fixes;
    QPushButton *m_accept;
};

} // namespace twinpool
