// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/cutsettable.h"
#include "views/analysis/figuresmodel.h"
#include "views/analysis/importancetable.h"
#include "views/analysis/servicetable.h"
#include "views/editing/selection.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace twinpool {

class TableView;

/// How available everything is, beside what the chosen row is lost by, and the figures all of it rests on.
class AvailabilityPage : public QWidget
{
    Q_OBJECT

public:
    AvailabilityPage(Editor &editor, LiveAnalysis &analysis, Selection &selection, QWidget *parent = nullptr);

    TableView *services() const { return m_serviceList; }
    TableView *importances() const { return m_importanceList; }
    TableView *cutSets() const { return m_cutSetList; }
    TableView *figures() const { return m_figureList; }
    QTabWidget *details() const { return m_details; }

    void setLoss(ServiceLoss loss);
    void retranslate();

private:
    void build();
    QWidget *importancePart();
    QWidget *cutSetPart();
    QWidget *figurePart();
    void follow();
    void showService();
    void searchCutSets();
    void showBasis();
    void selectRefs(std::vector<EntityRef> refs);
    int currentService() const;

    LiveAnalysis &m_analysis;
    Selection &m_selection;
    ServiceTable m_services;
    QSortFilterProxyModel m_ranked; ///< The services, in an order.
    ImportanceTable m_importances;
    CutSetTable m_cutSets;
    FiguresModel m_figures;
    QLabel *m_lossLabel, *m_title, *m_orderLabel, *m_cutSetNote, *m_importanceNote;
    QComboBox *m_loss;
    QSpinBox *m_order;
    TableView *m_serviceList, *m_importanceList, *m_cutSetList, *m_figureList;
    QPushButton *m_basis;
    QToolButton *m_reset;
    QTabWidget *m_details;
};

} // namespace twinpool
