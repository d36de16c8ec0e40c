// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"

#include "model/edits/deployedstate.h"
#include "model/edits/pairing.h"
#include "model/edits/remove.h"
#include "model/edits/layout.h"
#include "translations/translations.h"
#include "views/canvas/tools/connecttool.h"
#include "views/canvas/tools/pairtool.h"
#include "views/canvas/tools/pantool.h"
#include "views/canvas/view.h"
#include "views/dialogs/startpage.h"
#include "views/panels/checklistpanel.h"
#include "views/panels/findingbuttons.h"
#include "views/panels/noticebar.h"
#include "views/whatif/whatifframe.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int messageMilliseconds = 5000;

struct Panel {
    const char *name;
    const char *title;
};
constexpr Panel panels[]{
    {"palette", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Palette")},
    {"outline", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Outline")},
    {"inspector", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Properties")},
    {"findings", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Findings")},
    {"checklist", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Checklist")},
    {"runbooks", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Runbooks")},
    {"what-if", QT_TRANSLATE_NOOP("twinpool::MainWindow", "What if")},
    {"analysis", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Analysis")},
    {"capacity", QT_TRANSLATE_NOOP("twinpool::MainWindow", "Capacity")},
};

} // namespace

MainWindow::MainWindow(Settings settings)
    : m_settings(std::move(settings))
    , m_findings(m_document)
    , m_sizes(m_document)
    , m_editor(m_document)
    , m_selection(m_document)
    , m_actions(this)
    , m_files(m_editor, this)
    , m_pages(new QStackedWidget)
    , m_startPage(new StartPage)
    , m_notice(new NoticeBar)
    , m_canvas(new CanvasView(m_editor, &m_findings, m_selection))
    , m_frame(new WhatIfFrame(m_canvas))
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    auto *plan = new QWidget;
    auto *layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_frame);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(plan);
    setCentralWidget(m_pages);

    buildDocks();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    connectActions();
    connectGauges();
    retranslate();
    showPlan(false);
    resize(1280, 800);
    restoreGeometry(m_settings.windowGeometry);
}

MainWindow::~MainWindow()
{
    // The views look at the document and the selection to the end, and those are members: gone before child widgets are.
    disconnect(m_editor.undoStack(), nullptr, this, nullptr);
    qDeleteAll(m_docks);
    delete takeCentralWidget();
}

void MainWindow::buildMenus()
{
    using enum Actions::Id;
    const auto add = [this](const char *name, std::initializer_list<int> ids) {
        QMenu *menu = menuBar()->addMenu(QString());
        for (int id : ids) {
            if (id < 0)
                menu->addSeparator();
            else
                menu->addAction(m_actions[static_cast<Actions::Id>(id)]);
        }
        m_menus.insert(QLatin1StringView(name), menu);
        return menu;
    };
    constexpr int line = -1;
    add("file", {New, Interview, Open, Import, line, Save, SaveAs, line, ExportPicture, ExportChecklist, ExportRisks, PrintFindings, line, Start, Close, Quit});
    add("edit", {Undo, Redo, line, Cut, Copy, Paste, Duplicate, Delete, line, SelectAll, SelectNone, line, Rename, Find});
    QMenu *view = add("view", {ZoomIn, ZoomOut, Zoom100, FitPlan, FitSelection, line, Grid, Snap, HeatMap, SinglePoints, Gauges, line, FullScreen, HidePanels, MuteFindings, line});
    QMenu *shown = view->addMenu(QString());
    m_menus.insert(u"panels"_s, shown);
    int number = 0;
    for (const Panel &panel : panels) {
        QAction *toggle = m_docks[QLatin1StringView(panel.name)]->toggleViewAction();
        toggle->setShortcut(QKeySequence(u"Alt+%1"_s.arg(++number)));
        shown->addAction(toggle);
    }
    m_themes = new QActionGroup(this);
    QMenu *themes = view->addMenu(QString());
    m_menus.insert(u"theme"_s, themes);
    for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(m_settings.theme == choice);
        connect(action, &QAction::triggered, this, [this, choice] { chooseTheme(choice); });
    }
    themes->addActions(m_themes->actions());
    m_languages = new QActionGroup(this);
    QMenu *spoken = view->addMenu(QString());
    m_menus.insert(u"language"_s, spoken);
    for (const QString &code : languages()) {
        QLocale locale(code);
        QString name = locale.nativeLanguageName();
        name[0] = name[0].toUpper();
        QAction *action = m_languages->addAction(name.section(u' ', -1));
        action->setCheckable(true);
        action->setChecked((m_settings.language.isEmpty() ? systemLanguage() : m_settings.language) == code);
        connect(action, &QAction::triggered, this, [this, code] { chooseLanguage(code); });
    }
    spoken->addActions(m_languages->actions());
    add("plan", {PairPools, Unpair, NameServers, line, Arrange, ChangeVersion, line, MarkDeployed, CompareDeployed, ForgetDeployed, line, WhatIfMode, line, NextFinding, PreviousFinding, QuickFix, FixAll, AcceptFinding, CopyFindings});
    add("help", {Rules, About});
}

void MainWindow::buildToolBar()
{
    using enum Actions::Id;
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    for (Actions::Id id : {New, Open, Save})
        m_toolBar->addAction(m_actions[id]);
    m_toolBar->addSeparator();
    for (Actions::Id id : {Undo, Redo})
        m_toolBar->addAction(m_actions[id]);
    m_toolBar->addSeparator();
    m_tools = new QActionGroup(this);
    for (Actions::Id id : {ToolSelect, ToolPan, ToolConnect, ToolPair}) {
        m_tools->addAction(m_actions[id]);
        m_toolBar->addAction(m_actions[id]);
    }
    m_toolBar->addSeparator();
    for (Actions::Id id : {ZoomOut, ZoomIn, FitPlan, Arrange})
        m_toolBar->addAction(m_actions[id]);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions[WhatIfMode]);
    m_toolBar->addSeparator();
    for (Actions::Id id : {ExportPicture, ExportChecklist})
        m_toolBar->addAction(m_actions[id]);
}

void MainWindow::buildStatusBar()
{
    const auto addLabel = [this] {
        auto *label = new QLabel;
        statusBar()->addPermanentWidget(label);
        return label;
    };
    m_selectionCount = addLabel();
    m_counts = new FindingButtons(m_findings, FindingButtons::Use::Jump);
    statusBar()->addPermanentWidget(m_counts);
    m_zoom = addLabel();
}

void MainWindow::connectActions()
{
    using enum Actions::Id;
    const auto on = [this](Actions::Id id, auto receiver, auto slot) {
        connect(m_actions[id], &QAction::triggered, receiver, slot);
    };
    on(New, &m_files, &PlanFileController::openNew);
    on(Interview, this, &MainWindow::startInterview);
    on(Open, &m_files, &PlanFileController::chooseAndOpen);
    on(Import, &m_files, &PlanFileController::chooseAndImport);
    on(Save, &m_files, &PlanFileController::save);
    on(SaveAs, &m_files, &PlanFileController::saveAs);
    on(Close, &m_files, &PlanFileController::close);
    on(Start, &m_files, &PlanFileController::close);
    on(Quit, this, &QWidget::close);
    on(ExportPicture, this, &MainWindow::exportPicture);
    on(ExportChecklist, this, [this] { exportChecklist(m_checklist->exportFormat()); });
    on(Undo, m_editor.undoStack(), &QUndoStack::undo);
    on(Redo, m_editor.undoStack(), &QUndoStack::redo);
    on(Cut, this, &MainWindow::cut);
    on(Copy, this, &MainWindow::copy);
    on(Paste, this, &MainWindow::paste);
    on(Duplicate, this, &MainWindow::duplicate);
    on(Delete, this, &MainWindow::deleteSelection);
    on(SelectAll, this, &MainWindow::selectAll);
    on(SelectNone, this, [this] { m_selection.clear(); });
    on(Rename, this, [this] { m_canvas->renameInPlace(m_selection.current()); });
    on(ZoomIn, m_canvas, &CanvasView::zoomIn);
    on(ZoomOut, m_canvas, &CanvasView::zoomOut);
    on(Zoom100, this, [this] { m_canvas->setZoom(1); });
    on(FitPlan, m_canvas, &CanvasView::fitPlan);
    on(FitSelection, m_canvas, &CanvasView::fitSelection);
    on(Grid, m_canvas, &CanvasView::setGridVisible);
    on(Snap, m_canvas, &CanvasView::setSnapping);
    m_actions[Grid]->setChecked(true);
    m_actions[Snap]->setChecked(true);
    on(FullScreen, this, [this](bool isOn) { isOn ? showFullScreen() : showNormal(); });
    on(HidePanels, this, [this](bool isOn) {
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->setVisible(!isOn && m_files.isOpen());
    });
    on(Arrange, this, [this] {
        m_editor.apply(edits::arrange());
        m_canvas->fitPlan();
    });
    on(PairPools, this, &MainWindow::pairSelected);
    on(Unpair, this, &MainWindow::unpairSelected);
    on(NameServers, this, &MainWindow::nameServers);
    on(PrintFindings, this, &MainWindow::printFindings);
    on(ExportRisks, this, &MainWindow::exportRisks);
    on(MuteFindings, &m_findings, &LiveFindings::setMuted);
    on(ChangeVersion, this, &MainWindow::changeVersion);
    on(MarkDeployed, this, [this] { m_editor.apply(edits::markAsDeployed()); });
    on(CompareDeployed, this, &MainWindow::compareWithTopology);
    on(ForgetDeployed, this, [this] { m_editor.apply(edits::forgetDeployed()); });
    on(Rules, this, &MainWindow::showRules);
    on(About, this, &MainWindow::about);
    on(ToolSelect, m_canvas, &CanvasView::useSelectTool);
    on(ToolPan, this, [this] { m_canvas->setTool(std::make_unique<PanTool>(*m_canvas), true); });
    on(ToolConnect, this, [this] { m_canvas->setTool(std::make_unique<ConnectTool>(*m_canvas)); });
    on(ToolPair, this, [this] { m_canvas->setTool(std::make_unique<PairTool>(*m_canvas)); });
    m_actions[ToolSelect]->setChecked(true);
    connect(m_canvas, &CanvasView::contextMenuRequested, this,
            [this](EntityRef, const QPoint &globalPos) { showContextMenu(globalPos); });
    connect(&m_selection, &Selection::revealRequested, m_canvas, &CanvasView::bringIntoView);

    connect(m_startPage, &StartPage::newRequested, &m_files, &PlanFileController::openNew);
    connect(m_startPage, &StartPage::interviewRequested, this, &MainWindow::startInterview);
    connect(m_startPage, &StartPage::openRequested, &m_files, &PlanFileController::chooseAndOpen);
    connect(m_startPage, &StartPage::importRequested, &m_files, &PlanFileController::chooseAndImport);
    connect(m_startPage, &StartPage::fileChosen, &m_files, &PlanFileController::openFile);
    connect(m_startPage, &StartPage::sampleChosen, &m_files, &PlanFileController::openSample);

    connect(&m_files, &PlanFileController::opened, this, [this] { showPlan(true); });
    connect(&m_files, &PlanFileController::closed, this, [this] { showPlan(false); });
    connect(&m_editor, &Editor::opening, this, [this] { m_answers.reset(); }); // they were about another plan
    connect(&m_files, &PlanFileController::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_files, &PlanFileController::fileUsed, this, &MainWindow::rememberFile);
    connect(&m_files, &PlanFileController::told, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, messageMilliseconds); });
    connect(&m_files, &PlanFileController::importNotes, this, &MainWindow::showImportNotes);
    connect(&m_editor, &Editor::refused, this, [this](const QString &sentence) { m_notice->tell(sentence, true); });
    connect(&m_selection, &Selection::changed, this, &MainWindow::updateEnabled);
    connect(&m_document, &Document::planChanged, this, &MainWindow::updateEnabled);
    connect(&m_document, &Document::planChanged, this, &MainWindow::updateTitle);
    connect(m_canvas, &CanvasView::zoomChanged, this,
            [this](double zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
    connect(m_canvas, &CanvasView::toolChanged, this, &MainWindow::showTool);
    connect(m_canvas, &CanvasView::hintChanged, this, [this](const QString &hint) { statusBar()->showMessage(hint); });
    connect(m_editor.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateEnabled);
    connect(m_editor.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
}

/// Checks the button of the tool in use; placing has none.
void MainWindow::showTool()
{
    using enum Actions::Id;
    const Tool &tool = m_canvas->tool();
    const Actions::Id id = dynamic_cast<const PanTool *>(&tool) ? ToolPan
        : dynamic_cast<const ConnectTool *>(&tool)              ? ToolConnect
        : dynamic_cast<const PairTool *>(&tool)                 ? ToolPair
                                                                : ToolSelect;
    m_actions[id]->setChecked(true);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus["file"_L1]->setTitle(tr("&File"));
    m_menus["edit"_L1]->setTitle(tr("&Edit"));
    m_menus["view"_L1]->setTitle(tr("&View"));
    m_menus["plan"_L1]->setTitle(tr("&Plan"));
    m_menus["help"_L1]->setTitle(tr("&Help"));
    m_menus["panels"_L1]->setTitle(tr("&Panels"));
    m_menus["theme"_L1]->setTitle(tr("&Theme"));
    m_menus["language"_L1]->setTitle(tr("&Language"));
    const QList<QAction *> themes = m_themes->actions();
    themes[0]->setText(tr("As the desktop"));
    themes[1]->setText(tr("Light"));
    themes[2]->setText(tr("Dark"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    for (const Panel &panel : panels)
        m_docks[QLatin1StringView(panel.name)]->setWindowTitle(tr(panel.title));
    showWhatIf();
    updateTitle();
    updateEnabled();
}

void MainWindow::showPlan(bool isOpen)
{
    const bool isFirst = isOpen && !m_palette;
    if (isFirst)
        fillDocks();
    m_pages->setCurrentIndex(isOpen ? 1 : 0);
    m_notice->hide();
    m_toolBar->setVisible(isOpen);
    statusBar()->setVisible(isOpen);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!isOpen || !m_actions[Actions::HidePanels]->isChecked())
            dock->setVisible(isOpen);
        dock->toggleViewAction()->setEnabled(isOpen);
    }
    if (isFirst)
        restoreState(m_settings.windowState);
    if (isOpen) {
        m_docks["palette"_L1]->raise();
        m_docks["findings"_L1]->raise();
        m_canvas->setFocus();
        m_canvas->fitPlan();
    } else {
        m_startPage->setRecentFiles(m_settings.recentFiles);
    }
    updateTitle();
    updateEnabled();
}

void MainWindow::updateTitle()
{
    if (!m_files.isOpen()) {
        setWindowFilePath({});
        setWindowModified(false);
        setWindowTitle(u"Twinpool"_s);
        return;
    }
    const QString name = m_document.plan().deployment.name;
    setWindowFilePath(m_files.path());
    setWindowTitle(tr("%1[*] — Twinpool").arg(name.isEmpty() ? tr("Untitled plan") : name));
    setWindowModified(m_files.isModified());
}

void MainWindow::updateEnabled()
{
    using enum Actions::Id;
    const bool isOpen = m_files.isOpen();
    const bool hasSelection = isOpen && !m_selection.isEmpty();
    for (Actions::Id id : {Save, SaveAs, ExportPicture, ExportChecklist, Close, Start, SelectAll, SelectNone, Find, ZoomIn,
                           ZoomOut, Zoom100, FitPlan, Grid, Snap, HeatMap, SinglePoints, Gauges, HidePanels, Arrange, NextFinding, PreviousFinding, QuickFix,
                           FixAll, AcceptFinding, CopyFindings, PrintFindings, ExportRisks, MuteFindings, ChangeVersion, MarkDeployed,
                           CompareDeployed, WhatIfMode, ToolSelect, ToolPan, ToolConnect, ToolPair, Paste})
        m_actions[id]->setEnabled(isOpen);
    for (Actions::Id id : {Cut, Copy, Duplicate, Delete, FitSelection})
        m_actions[id]->setEnabled(hasSelection);
    m_actions[ForgetDeployed]->setEnabled(isOpen && m_document.plan().deployed);
    m_actions[Rename]->setEnabled(hasSelection && m_selection.refs().size() == 1);
    const QUndoStack *stack = m_editor.undoStack();
    m_actions[Undo]->setEnabled(isOpen && stack->canUndo());
    m_actions[Redo]->setEnabled(isOpen && stack->canRedo());
    m_actions[Undo]->setText(stack->canUndo() ? tr("&Undo %1").arg(stack->undoText()) : tr("&Undo"));
    m_actions[Redo]->setText(stack->canRedo() ? tr("&Redo %1").arg(stack->redoText()) : tr("&Redo"));
    const auto isUserPool = [this](EntityRef ref) {
        const Pool *pool = m_document.plan().pools.find(ref.as<PoolId>());
        return pool && pool->as<UserPool>();
    };
    const auto &refs = m_selection.refs();
    m_actions[PairPools]->setEnabled(isOpen && refs.size() == 2 && std::ranges::all_of(refs, isUserPool));
    m_actions[Unpair]->setEnabled(isOpen && std::ranges::any_of(refs, [this](EntityRef ref) {
        return ref.kind == EntityKind::Pairing
            || (ref.kind == EntityKind::Pool && !m_document.now()->pairingsOf(ref.as<PoolId>()).isEmpty());
    }));
    m_actions[NameServers]->setEnabled(
        isOpen && (refs.empty() ? !m_document.plan().servers.isEmpty() : !selectedPools().isEmpty()));
    m_selectionCount->setText(refs.empty() ? QString() : tr("%n selected", nullptr, static_cast<int>(refs.size())));
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_settings.language = code;
    m_settings.save();
    QLocale::setDefault(QLocale(code));
    setLanguage(code);
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_settings.theme = choice;
    m_settings.save();
    applyTheme(*qApp, choice);
}

void MainWindow::rememberFile(const QString &path)
{
    m_settings.remember(path);
    m_settings.save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files.mayClose()) {
        event->ignore();
        return;
    }
    m_settings.windowGeometry = saveGeometry();
    if (m_files.isOpen())
        m_settings.windowState = saveState();
    m_settings.save();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (qsizetype i = urls.size() - 1; i > 0; --i)
        rememberFile(urls[i].toLocalFile());
    const QString path = urls.value(0).toLocalFile();
    if (path.isEmpty())
        return;
    if (path.endsWith(".twinpool"_L1, Qt::CaseInsensitive))
        m_files.openFile(path);
    else
        m_files.importFile(path);
}

} // namespace twinpool
