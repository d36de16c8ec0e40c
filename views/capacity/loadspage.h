// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/loadsmodel.h"
#include "views/editing/editor.h"
#include "views/editing/selection.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace twinpool {

class LoadDetails;

/// How full every pool is in every state, and beside it why, and what can be done.
class LoadsPage : public QWidget
{
    Q_OBJECT

public:
    LoadsPage(Editor &editor, const LiveSizes &sizes, Selection &selection, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    LoadsModel &model() { return m_model; }

    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showDetails();
    void fitColumns();
    void keepChoice();
    void followSelection();

    Editor &m_editor;
    Selection &m_selection;
    LoadsModel m_model;
    QTableView *m_table;
    LoadDetails *m_details;
    QCheckBox *m_onlyProblems;
    QLabel *m_sum;
    const LiveSizes &m_sizes;
    std::optional<LoadKey> m_chosen;
    bool m_isFitted = false; ///< The columns, to the width of the page.
};

} // namespace twinpool
