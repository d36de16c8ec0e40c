// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/livesizes.h"
#include "views/capacity/capacitymaker.h"
#include "views/charts/chartcontent.h"
#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/panels/exportformat.h"

#include <QWidget>

class QTabWidget;

namespace twinpool {

class ChartsPage;
class ExportButton;
class LoadsPage;
class TablePage;
class UserModelPage;

/// All that sizing says of the plan: loads, figures, growth, hardware, charts, and the user model behind them.
class CapacityPanel : public QWidget
{
    Q_OBJECT

public:
    CapacityPanel(Editor &editor, LiveSizes &sizes, Selection &selection, QWidget *parent = nullptr);
    ~CapacityPanel() override;

    /// The user can see the panel, not only the tab that brings it. Until then nothing is made.
    void setInSight(bool inSight);

    LoadsPage *loads() const { return m_loads; }
    UserModelPage *userModel() const { return m_userModel; }
    ChartsPage *charts() const { return m_charts; }
    QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    /// The user wants a chart as a picture.
    void exportRequested(const twinpool::ChartContent &content);
    /// The user wants all of it as a report.
    void reportRequested(twinpool::ExportFormat format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followSight();
    void build();
    void retranslate();
    void showFigures();
    void showMade();

    Editor &m_editor;
    LiveSizes &m_sizes;
    Selection &m_selection;
    CapacityMaker m_maker;
    std::shared_ptr<const MadeCapacity> m_made;
    // Made when the panel is first in sight.
    QTabWidget *m_tabs = nullptr;
    LoadsPage *m_loads = nullptr;
    TablePage *m_figures = nullptr, *m_crossings = nullptr, *m_siteGrowth = nullptr, *m_hardware = nullptr;
    ChartsPage *m_charts = nullptr;
    UserModelPage *m_userModel = nullptr;
    ExportButton *m_export = nullptr;
    bool m_inSight = false;
};

} // namespace twinpool
