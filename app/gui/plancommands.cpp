// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that concern the plan as a whole: its version, what is deployed, what was accepted.

#include "app/gui/mainwindow.h"
#include "model/edits/deployedstate.h"
#include "model/io/topologyimport.h"
#include "model/io/wholefile.h"
#include "model/reports/reportwriter.h"
#include "model/reports/riskregister.h"
#include "model/text/filename.h"
#include "views/dialogs/versiondialog.h"
#include "views/panels/noticebar.h"

#include <QFileDialog>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int messageMilliseconds = 5000;

} // namespace

void MainWindow::changeVersion()
{
    const PoolId pool = m_selection.refs().size() == 1 ? m_selection.current().as<PoolId>() : PoolId();
    auto *dialog = new VersionDialog(*m_document.now(), pool, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editor.apply(dialog->edit()); });
    dialog->open();
}

void MainWindow::compareWithTopology()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with topology"),
                                                      QFileInfo(m_files.path()).absolutePath(),
                                                      tr("Topologies (*.xml *.tbxml);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readWholeFile(path);
    const Result<ImportedPlan> imported = bytes ? importTopology(*bytes) : Result<ImportedPlan>(bytes.error());
    if (!imported) {
        m_notice->tell(imported.error().text(), false);
        return;
    }
    m_editor.apply(edits::takeAsDeployed(imported->plan));
}

void MainWindow::exportRisks()
{
    const QString proposal = exportFileName(m_document.plan().deployment.name, Word("csv"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export risk register"), proposal,
                                                      tr("Tables (*.csv);;Web pages (*.html);;Markdown (*.md)"));
    if (path.isEmpty())
        return;
    const QList<Finding> findings = evaluate(*m_document.now());
    const QByteArray bytes = path.endsWith(".html"_L1) ? reportAsHtml(riskRegister(*m_document.now(), findings))
        : path.endsWith(".md"_L1)                      ? reportAsMarkdown(riskRegister(*m_document.now(), findings))
                                                       : riskRegisterCsv(*m_document.now(), findings);
    const Result<SaveReport> done = replaceFile(path, bytes);
    statusBar()->showMessage(done ? tr("Exported to “%1”").arg(QFileInfo(path).fileName()) : done.error().text(),
                             messageMilliseconds);
}

} // namespace twinpool
