// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that start from users.

#include "app/gui/mainwindow.h"
#include "model/proposals/answersfromplan.h"
#include "model/proposals/takeover.h"
#include "views/canvas/view.h"
#include "views/interview/interviewdialog.h"

namespace twinpool {

void MainWindow::startInterview()
{
    // A plan that nobody has touched yet has nothing to compare with.
    const bool isFresh =
        !m_files.isOpen() || (m_document.plan().pools.isEmpty() && m_files.path().isEmpty() && !m_files.isModified());
    if (!m_answers)
        m_answers = isFresh ? firstAnswers() : answersFrom(*m_document.now());
    auto *dialog = new InterviewDialog(*m_answers, isFresh ? nullptr : m_document.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->restoreGeometry(m_settings.interviewGeometry);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_answers = dialog->answers();
        m_settings.interviewGeometry = dialog->saveGeometry();
        m_settings.save();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, isFresh] {
        const Edit edit = edits::takeProposal(dialog->proposed());
        if (isFresh)
            m_files.openMade(edit);
        else
            m_editor.apply(edit);
        m_canvas->fitPlan();
    });
    dialog->open();
}

} // namespace twinpool
