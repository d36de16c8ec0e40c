// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/selection.h"
#include "views/itemmodels/runbooklist.h"

#include <QBasicTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace twinpool {

/// The runbooks of a plan, or those that answer the failure of what is selected or named.
class RunbookChooser : public QWidget
{
    Q_OBJECT

public:
    RunbookChooser(const Document &document, const Selection &selection, QWidget *parent = nullptr);

    /// The user can see it. Until then nothing is made.
    void setInSight(bool inSight);

    QTreeView *list() const { return m_list; }
    QLineEdit *filterLine() const { return m_text; }
    const RunbookList &model() const { return m_model; }
    void retranslate();

Q_SIGNALS:
    void chosen(const twinpool::RunbookChoice &choice);

protected:
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshSoon();
    void choose(const QModelIndex &index);
    EntityRef failed() const;

    const Document &m_document;
    const Selection &m_selection;
    RunbookList m_model;
    QLineEdit *m_text;
    QToolButton *m_ofSelected;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    bool m_isStale = true, m_inSight = false;
    QBasicTimer m_pause;
};

} // namespace twinpool
