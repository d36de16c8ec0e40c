// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with findings and rules.

#include "app/gui/mainwindow.h"
#include "app/gui/reportpreview.h"
#include "model/edits/marks.h"
#include "model/edits/stores.h"
#include "model/reports/findingsreport.h"
#include "views/dialogs/acceptdialog.h"
#include "views/dialogs/rulesdialog.h"
#include "views/panels/findingbuttons.h"
#include "views/panels/findingspanel.h"
#include "views/panels/noticebar.h"

#include <QAction>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace twinpool {

void MainWindow::connectFindings()
{
    m_findingsPanel->setGrouping(m_settings.findingGrouping);
    connect(m_findingsPanel, &FindingsPanel::groupingChanged, this, [this](FindingGrouping grouping) {
        m_settings.findingGrouping = grouping;
        m_settings.save();
    });
    connect(m_findingsPanel, &FindingsPanel::acceptRequested, this, &MainWindow::acceptFindings);
    connect(m_findingsPanel, &FindingsPanel::ruleRequested, this, &MainWindow::showRule);
    connect(m_findingsPanel, &FindingsPanel::printRequested, this, &MainWindow::printFindings);
    connect(m_counts, &FindingButtons::chosen, this, [this](FindingStatus status) {
        showFindings();
        m_findingsPanel->showOnly(status);
    });

    using enum Actions::Id;
    const auto on = [this](Actions::Id id, auto slot) { connect(m_actions[id], &QAction::triggered, m_findingsPanel, slot); };
    for (const auto &[id, step] : {std::pair(NextFinding, +1), std::pair(PreviousFinding, -1)})
        on(id, [this, step = step] {
            showFindings();
            m_findingsPanel->selectNext(step);
        });
    on(QuickFix, &FindingsPanel::fix);
    on(FixAll, &FindingsPanel::fixAll);
    on(AcceptFinding, &FindingsPanel::acceptOrReopen);
    on(CopyFindings, &FindingsPanel::copy);
}

void MainWindow::showFindings()
{
    QDockWidget *dock = m_docks["findings"_L1];
    dock->show();
    dock->raise();
}

void MainWindow::acceptFindings(const QList<Finding> &findings)
{
    const QString what = findings.size() == 1 ? messageOf(findings.first(), m_document.plan())
                                              : tr("%n finding(s) chosen.", nullptr, static_cast<int>(findings.size()));
    auto *dialog = new AcceptDialog(what, m_settings.author, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, findings] {
        rememberAuthor(dialog->author());
        QList<Edit> edits;
        for (const Finding &finding : findings)
            edits.append(edits::acceptFinding(
                acceptanceOf(finding, dialog->reason(), dialog->author(), QDate::currentDate().toString(Qt::ISODate))));
        m_editor.apply(edits::inSequence(edits.first().label, edits));
    });
    dialog->open();
}

void MainWindow::printFindings()
{
    const Result<void> shown = previewReport(
        findingsReport(*m_document.now(), m_findings.findings().all(), m_findingsPanel->grouping()), this);
    if (!shown)
        m_notice->tell(shown.error().text(), false);
}

/// The page of the rule that is looked at, or the list of all.
void MainWindow::showRules()
{
    const Rule *rule = m_files.isOpen() ? m_findingsPanel->currentRule() : nullptr;
    showRule(rule ? *rule : *allRules().front());
}

void MainWindow::showRule(const Rule &rule)
{
    if (!m_rules) {
        m_rules = new RulesDialog(m_editor, this);
        m_rules->restoreGeometry(m_settings.rulesGeometry);
        connect(m_rules, &QDialog::finished, this, [this] {
            m_settings.rulesGeometry = m_rules->saveGeometry();
            m_settings.save();
        });
    }
    m_rules->setPlanOpen(m_files.isOpen());
    m_rules->showRule(rule);
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

} // namespace twinpool
