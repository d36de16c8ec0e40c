// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/readinessmodel.h"
#include "views/editing/selection.h"
#include "views/itemmodels/roles.h" // the type of the signal

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace twinpool {

class TableView;

/// The readiness of every pair, with the step of the runbook where one is to be done by hand.
class ReadinessPage : public QWidget
{
    Q_OBJECT

public:
    /// \a maker makes what is shown while the page is visible.
    ReadinessPage(OutlookMaker &maker, Selection &selection, QWidget *parent = nullptr);

    TableView *list() const { return m_list; }
    void retranslate();

Q_SIGNALS:
    /// The user wants to read a step of a runbook, `RB-FO-05`, for the loss of \a concerned.
    void runbookRequested(const QString &step, const QList<twinpool::EntityRef> &concerned);

private:
    void follow();

    OutlookMaker &m_maker;
    Selection &m_selection;
    ReadinessModel m_model;
    TableView *m_list;
    QLabel *m_nothing, *m_stale;
    QStackedWidget *m_pages;
};

} // namespace twinpool
