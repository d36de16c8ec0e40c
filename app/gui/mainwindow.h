// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/actions.h"
#include "app/gui/planfilecontroller.h"
#include "app/gui/settings.h"
#include "model/document/livefindings.h"
#include "model/document/livesizes.h"
#include "model/proposals/answers.h"
#include "views/editing/selection.h"
#include "views/panels/exportformat.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace twinpool {

class AnalysisPanel;
class CanvasView;
class CapacityPanel;
class ChecklistPanel;
class FindingButtons;
class FindingsPanel;
struct ChartContent;
class Inspector;
class LiveAnalysis;
class NoticeBar;
class OutlinePanel;
class PalettePanel;
class RulesDialog;
class RunbookPanel;
class StartPage;
class WhatIf;
class WhatIfFrame;
class WhatIfPanel;

/// One plan, its canvas and its panels.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings settings);
    ~MainWindow() override;

    PlanFileController &files() { return m_files; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildDocks();
    void fillDocks();
    void buildMenus();
    void buildToolBar();
    void buildStatusBar();
    void connectActions();
    void connectFindings();
    void connectChecklist();
    void connectWhatIf();
    void connectAnalysis();
    void connectGauges();
    void nameServers();
    QList<PoolId> selectedPools() const;
    void connectCapacity();
    void exportChart(const ChartContent &content);
    void exportCapacity(ExportFormat format);
    void retranslate();
    void showPlan(bool isOpen);
    void updateTitle();
    void updateEnabled();
    void showTool();
    void chooseLanguage(const QString &code);
    void chooseTheme(ThemeChoice choice);
    void rememberFile(const QString &path);
    void deleteSelection();
    void copy();
    void cut();
    void paste();
    void duplicate();
    void insert(const Plan &fragment, SiteId into);
    void pairSelected();
    void unpairSelected();
    void selectAll();
    void exportPicture();
    QString askForFile(const QString &title, const QString &name, ExportFormat format);
    void tellExported(const Result<void> &done, const QString &path);
    void exportChecklist(ExportFormat format);
    void exportRunbook(ExportFormat format);
    void showContextMenu(const QPoint &globalPos);
    void switchWhatIf(bool on);
    void showWhatIf();
    void showWhatIfPanel();
    void showAnalysisPanel();
    void addWhatIfActions(QMenu &menu);
    void showRunbookStep(const QString &step, const QList<EntityRef> &concerned);
    void showImportNotes(const QString &file, const QStringList &notes);
    void about();
    void showField(EntityRef ref, const QString &path);
    void askForRemark(QList<TaskMark> marks, const QString &what);
    void askForSignature();
    void askForDrillRemark(const DrillRecord &record, const QString &what);
    void rememberAuthor(const QString &author);
    void showFindings();
    void acceptFindings(const QList<Finding> &findings);
    void printFindings();
    void exportRisks();
    void startInterview();
    void changeVersion();
    void compareWithTopology();
    void showRules();
    void showRule(const Rule &rule);
    QDockWidget *addDock(const char *name, Qt::DockWidgetArea area);

    Settings m_settings;
    Document m_document;
    LiveFindings m_findings;
    LiveSizes m_sizes;
    Editor m_editor;
    Selection m_selection;
    Actions m_actions;
    PlanFileController m_files;

    QStackedWidget *m_pages;
    StartPage *m_startPage;
    NoticeBar *m_notice;
    CanvasView *m_canvas;
    WhatIfFrame *m_frame;
    // Made when the first plan is opened; the start page does without.
    PalettePanel *m_palette = nullptr;
    OutlinePanel *m_outline = nullptr;
    Inspector *m_inspector = nullptr;
    FindingsPanel *m_findingsPanel = nullptr;
    ChecklistPanel *m_checklist = nullptr;
    RunbookPanel *m_runbooks = nullptr;
    WhatIf *m_whatIf = nullptr;
    WhatIfPanel *m_whatIfPanel = nullptr; ///< Made when its dock is first seen.
    bool m_isWhatIfSeen = false;
    bool m_isAnalysisSeen = false;
    LiveAnalysis *m_analysis = nullptr;
    AnalysisPanel *m_analysisPanel = nullptr; ///< Made when its dock is first seen.
    CapacityPanel *m_capacity = nullptr;
    QHash<QString, QDockWidget *> m_docks;
    QHash<QString, QMenu *> m_menus;
    QToolBar *m_toolBar;
    FindingButtons *m_counts;
    QLabel *m_zoom, *m_selectionCount;
    RulesDialog *m_rules = nullptr; ///< Made when it is first wanted.
    std::optional<Answers> m_answers; ///< Of the last interview about this plan; the next one starts with them.
    QActionGroup *m_themes, *m_languages, *m_tools;
};

} // namespace twinpool
