// SPDX-License-Identifier: GPL-3.0-or-later
// What-if mode in the window.
//
// The mode changes what a click on the canvas does, and nothing else: forms, outline, undo and every other command work
// on the plan as always, and the simulation follows what they change.

#include "app/gui/mainwindow.h"
#include "model/edits/layout.h"
#include "model/simulation/parts.h"
#include "views/canvas/view.h"
#include "views/panels/noticebar.h"
#include "views/whatif/usershares.h"
#include "views/whatif/whatif.h"
#include "views/whatif/whatifframe.h"
#include "views/whatif/whatifpanel.h"
#include "views/whatif/whatiftool.h"

#include <QDockWidget>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr qsizetype mostCauses = 8; // in a menu
constexpr std::chrono::milliseconds settleTime{300}; // docks move to their sizes
constexpr int mostPanelHeight = 400; // enough for all but the longest lists

/// A name in a menu, where & would mark a key.
QString menuText(const QString &name)
{
    return shownText(name).replace(u'&', "&&"_L1);
}

} // namespace

void MainWindow::connectWhatIf()
{
    m_whatIf = new WhatIf(m_editor, this);
    connect(m_whatIf, &WhatIf::switched, this, &MainWindow::switchWhatIf);
    connect(m_whatIf, &WhatIf::changed, this, &MainWindow::showWhatIf);
    connect(m_whatIf, &WhatIf::refused, this, [this](const QString &sentence) { m_notice->tell(sentence, true); });
    connect(m_frame, &WhatIfFrame::leaveRequested, m_whatIf, &WhatIf::leave);
    connect(m_canvas, &CanvasView::escapePressed, m_whatIf, &WhatIf::leave);
    connect(m_actions[Actions::WhatIfMode], &QAction::toggled, this,
            [this](bool on) { on ? m_whatIf->enter() : m_whatIf->leave(); });
    connect(m_docks["what-if"_L1], &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        m_isWhatIfSeen = isVisible;
        // Docks come one after the other when a plan is opened, and each is in front for a moment.
        QMetaObject::invokeMethod(this, &MainWindow::showWhatIfPanel, Qt::QueuedConnection);
    });
}

void MainWindow::showWhatIfPanel()
{
    if (m_isWhatIfSeen && !m_whatIfPanel) {
        m_whatIfPanel = new WhatIfPanel(*m_whatIf);
        m_docks["what-if"_L1]->setWidget(m_whatIfPanel);
        connect(m_whatIfPanel, &WhatIfPanel::enterRequested, m_whatIf, &WhatIf::enter);
        connect(m_whatIfPanel, &WhatIfPanel::chartExportRequested, this, &MainWindow::exportChart);
        connect(m_whatIfPanel, &WhatIfPanel::runbookRequested, this, &MainWindow::showRunbookStep);
    }
    if (m_whatIfPanel)
        m_whatIfPanel->setInSight(m_isWhatIfSeen);
}

void MainWindow::switchWhatIf(bool on)
{
    m_actions[Actions::WhatIfMode]->setChecked(on);
    m_frame->setOn(on);
    m_canvas->setHomeTool(on ? [this] { return std::make_unique<WhatIfTool>(*m_canvas, *m_whatIf); }
                             : std::function<std::unique_ptr<Tool>()>());
    if (!on) {
        m_canvas->canvas().setOutcome({});
        return;
    }
    // A plan that is in sight stays so when the panel takes room.
    const QRectF inSight = m_canvas->mapToScene(m_canvas->viewport()->rect()).boundingRect();
    const qreal little = measures::siteHeader; // may lie outside when it was fitted before
    if (inSight.contains(m_canvas->canvas().planBounds().adjusted(little, little, -little, -little)))
        QTimer::singleShot(settleTime, m_canvas, &CanvasView::fitPlan);
    if (!m_actions[Actions::HidePanels]->isChecked()) {
        QDockWidget *dock = m_docks["what-if"_L1];
        dock->show();
        dock->raise();
        if (const int wanted = std::min(mostPanelHeight, height() * 2 / 5); dock->height() < wanted)
            resizeDocks({dock}, {wanted}, Qt::Vertical);
    }
    m_canvas->setFocus();
}

void MainWindow::showWhatIf()
{
    if (!m_whatIf || !m_whatIf->isOn())
        return;
    const Moment &moment = m_whatIf->moment();
    m_canvas->canvas().setOutcome(canvasOutcome(m_whatIf->now(), moment, m_whatIf->healthy()));
    //: The time of a simulation, and how the users fare then.
    m_frame->setSummary(tr("%1 · %2").arg(clockText(m_whatIf->time()), textOf(sharesOf(moment.results))));
}

/// What can fail or come back with the row under the pointer: itself, its site, hosts that carry it, its building.
void MainWindow::addWhatIfActions(QMenu &menu)
{
    if (!m_whatIf || !m_whatIf->isOn())
        return;
    const Snapshot &now = m_whatIf->now();
    const EntityRef ref = m_selection.current();
    const auto add = [&](EntityRef part) {
        if (partsOf(now, part).empty())
            return;
        const QString name = menuText(nameOf(now.plan, part));
        menu.addAction(m_whatIf->isDown(part) ? tr("Bring “%1” back").arg(name) : tr("Let “%1” fail").arg(name), this,
                       [this, part] { m_whatIf->toggle(part); });
    };
    add(ref);
    const SiteId site = isNode(ref.kind) ? siteOfNode(now, ref) : SiteId();
    if (site)
        add(site);
    const std::vector<EntityRef> parts = partsOf(now, ref);
    qsizetype causes = 0;
    const auto addCauses = [&](const std::vector<CommonCause> &list, const QString &pattern) {
        for (const CommonCause &cause : list) {
            const auto concerns = [&](EntityRef part) { return std::ranges::binary_search(cause.parts, part); };
            if (std::ranges::none_of(parts, concerns) || ++causes > mostCauses)
                continue;
            menu.addAction(pattern.arg(menuText(cause.name)), this, [this, cause] {
                for (EntityRef part : cause.parts)
                    m_whatIf->fail(part);
            });
        }
    };
    addCauses(sharedHosts(now), tr("Let host “%1” fail"));
    addCauses(sharedBuildings(now), tr("Let building “%1” fail"));
    if (!menu.isEmpty())
        menu.addSeparator();
}

} // namespace twinpool
