// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitypanel.h"

#include "model/base/fillplaces.h"
#include "views/capacity/capacitytables.h"
#include "views/capacity/chartspage.h"
#include "views/capacity/loadspage.h"
#include "views/capacity/tablepage.h"
#include "views/capacity/usermodelpage.h"
#include "views/charts/chartpage.h"
#include "views/panels/exportbutton.h"

#include <QEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace twinpool {

CapacityPanel::CapacityPanel(Editor &editor, LiveSizes &sizes, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_sizes(sizes)
    , m_selection(selection)
    , m_maker(editor.document())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    connect(&m_maker, &CapacityMaker::made, this, [this](const std::shared_ptr<const MadeCapacity> &made) {
        m_made = made;
        showMade();
    });
    connect(&selection, &Selection::changed, this, &CapacityPanel::showFigures);
    connect(&editor.document(), &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.isOnlyAppearance())
            showFigures();
    });
}

CapacityPanel::~CapacityPanel()
{
    m_sizes.setWanted(this, false);
}

void CapacityPanel::setInSight(bool inSight)
{
    m_inSight = inSight;
    // Docks come one after the other when a plan is opened, and each is in front for a moment.
    QMetaObject::invokeMethod(this, &CapacityPanel::followSight, Qt::QueuedConnection);
}

void CapacityPanel::followSight()
{
    m_sizes.setWanted(this, m_inSight);
    m_maker.setWanted(m_inSight);
    if (!m_inSight)
        return;
    if (!m_tabs)
        build();
    showFigures();
}

void CapacityPanel::build()
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_loads = new LoadsPage(m_editor, m_sizes, m_selection);
    m_figures = new TablePage;
    m_crossings = new TablePage;
    m_siteGrowth = new TablePage;
    m_hardware = new TablePage;
    m_charts = new ChartsPage;
    m_userModel = new UserModelPage(m_editor);
    auto *growth = new QSplitter(Qt::Horizontal);
    growth->setChildrenCollapsible(false);
    growth->addWidget(m_crossings);
    growth->addWidget(m_siteGrowth);
    growth->setSizes({600, 400});
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_loads, m_figures, growth, m_hardware, m_charts, m_userModel})
        m_tabs->addTab(page, QString());
    m_export = new ExportButton({ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Docx, ExportFormat::Markdown});
    m_tabs->setCornerWidget(m_export);
    layout()->addWidget(m_tabs);
    connect(m_export, &ExportButton::requested, this, &CapacityPanel::reportRequested);
    for (TablePage *page : {m_crossings, m_siteGrowth, m_hardware})
        connect(page, &TablePage::objectChosen, &m_selection, &Selection::reveal);
    connect(m_charts, &ChartsPage::objectChosen, &m_selection, &Selection::reveal);
    connect(m_charts->page(), &ChartPage::exportRequested, this,
            [this] { Q_EMIT exportRequested(m_charts->page()->content()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &CapacityPanel::showFigures);
    retranslate();
}

void CapacityPanel::retranslate()
{
    if (!m_tabs)
        return;
    const QStringList titles{tr("Load"), tr("Figures"), tr("Growth"), tr("Hardware"), tr("Charts"), tr("User model")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), titles[i]);
    m_loads->retranslate();
    for (TablePage *page : {m_figures, m_crossings, m_siteGrowth, m_hardware})
        page->retranslate();
    m_charts->retranslate();
    m_export->retranslate();
    m_userModel->retranslate();
    showFigures();
    showMade();
}

/// Of the pool or store that is selected. Formulas with their texts are dear, so only while they are seen.
void CapacityPanel::showFigures()
{
    if (!m_inSight || !m_tabs || m_tabs->currentWidget() != m_figures)
        return;
    const Snapshot &now = *m_editor.document().now();
    const EntityRef row = m_selection.current();
    const bool isChosen = row && (row.kind == EntityKind::Pool || row.kind == EntityKind::SqlStore);
    //: %1 is a pool.
    const QString title = isChosen ? fillPlaces(tr("Figures of %1"), {nameOf(now.plan, row)}) : tr("Figures");
    m_figures->setContent(title, figuresTable(now, row),
                          isChosen ? tr("Nothing is published for servers of this kind.")
                                   : tr("Select a pool to see all its figures, each with its formula and origin."));
}

void CapacityPanel::showMade()
{
    if (!m_tabs || !m_made)
        return;
    m_crossings->setContent(tr("Limits that are crossed"), crossingsTable(*m_made),
                            tr("No limit is crossed in the next %n year(s).", nullptr, yearsAhead));
    m_siteGrowth->setContent(tr("Users of sites"), siteGrowthTable(*m_made), tr("No site has user pools yet."));
    m_hardware->setContent(tr("Machines by site and in total"), hardwareTable(*m_made),
                           tr("The machines to order appear here once the plan has some."));
    m_charts->setCapacity(m_made);
}

void CapacityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace twinpool
