// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with checklists and runbooks.

#include "app/gui/mainwindow.h"
#include "model/edits/marks.h"
#include "views/dialogs/markdialogs.h"
#include "views/inspector/inspector.h"
#include "views/panels/checklistpanel.h"
#include "views/panels/exportbutton.h"
#include "views/panels/noticebar.h"
#include "views/panels/runbookpage.h"
#include "views/panels/runbookpanel.h"

#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace twinpool {

void MainWindow::connectChecklist()
{
    m_checklist->setAuthor(m_settings.author);
    m_runbooks->setAuthor(m_settings.author);
    connect(m_docks["checklist"_L1], &QDockWidget::visibilityChanged, m_checklist, &ChecklistPanel::setInSight);
    connect(m_checklist, &ChecklistPanel::fieldRequested, this, &MainWindow::showField);
    connect(m_checklist, &ChecklistPanel::ruleRequested, this, &MainWindow::showRule);
    connect(m_checklist, &ChecklistPanel::remarkRequested, this, &MainWindow::askForRemark);
    connect(m_checklist, &ChecklistPanel::signatureRequested, this, &MainWindow::askForSignature);
    connect(m_checklist, &ChecklistPanel::exportRequested, this, &MainWindow::exportChecklist);
    connect(m_docks["runbooks"_L1], &QDockWidget::visibilityChanged, m_runbooks, &RunbookPanel::setInSight);
    connect(m_runbooks, &RunbookPanel::fieldRequested, this, &MainWindow::showField);
    connect(m_runbooks, &RunbookPanel::remarkRequested, this, &MainWindow::askForDrillRemark);
    connect(m_runbooks->page(), &RunbookPage::exportRequested, this, &MainWindow::exportRunbook);
}

void MainWindow::showRunbookStep(const QString &step, const QList<EntityRef> &concerned)
{
    const std::optional<RunbookChoice> choice = runbookWithStep(*m_document.now(), step, concerned);
    if (choice) {
        QDockWidget *dock = m_docks["runbooks"_L1];
        dock->show();
        dock->raise();
    }
    if (!choice || !m_runbooks->showStep(*choice, step))
        m_notice->tell(tr("No runbook of this plan has the step %1.").arg(step), true);
}

void MainWindow::showField(EntityRef ref, const QString &path)
{
    if (ref)
        m_selection.reveal(ref);
    else
        m_selection.clear();
    QDockWidget *dock = m_docks["inspector"_L1];
    dock->show();
    dock->raise();
    m_inspector->focusField(path);
}

void MainWindow::rememberAuthor(const QString &author)
{
    m_settings.author = author;
    m_settings.save();
    m_checklist->setAuthor(author);
    m_runbooks->setAuthor(author);
}

void MainWindow::askForRemark(QList<TaskMark> marks, const QString &what)
{
    const TaskMark first = marks.first();
    const bool isNewSkip = first.outcome == TaskOutcome::Skipped && first.remark.isEmpty();
    const QString author = first.author.isEmpty() ? m_settings.author : first.author;
    ReasonDialog *dialog = nullptr;
    if (isNewSkip)
        dialog = new SkipDialog(what, author, this);
    else
        dialog = new RemarkDialog(what, author, this);
    dialog->setReason(first.remark);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        rememberAuthor(dialog->author());
        QList<TaskMark> kept = marks;
        for (TaskMark &mark : kept) {
            mark.author = dialog->author();
            mark.remark = dialog->reason();
        }
        m_editor.apply(edits::markTasks(kept));
    });
    dialog->open();
}

void MainWindow::askForDrillRemark(const DrillRecord &record, const QString &what)
{
    auto *dialog = new RemarkDialog(what, record.author.isEmpty() ? m_settings.author : record.author, this);
    dialog->setReason(record.remark);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        rememberAuthor(dialog->author());
        DrillRecord kept = record;
        kept.author = dialog->author();
        kept.remark = dialog->reason();
        m_editor.apply(edits::recordDrill(kept));
    });
    dialog->open();
}

void MainWindow::askForSignature()
{
    auto *dialog = new SignatureDialog(m_settings.author, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { rememberAuthor(dialog->author()); });
    dialog->open();
}

} // namespace twinpool
