// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists and runbooks as files.

#include "app/gui/mainwindow.h"
#include "app/gui/reportexport.h"
#include "model/io/wholefile.h"
#include "model/reports/checklistreport.h"
#include "model/reports/checklistschedule.h"
#include "model/reports/checklistscripts.h"
#include "model/reports/checklisttable.h"
#include "model/reports/revision.h"
#include "model/reports/runbookreport.h"
#include "model/text/filename.h"
#include "views/panels/checklistpanel.h"
#include "views/panels/exportbutton.h"
#include "views/panels/noticebar.h"
#include "views/panels/runbookpage.h"
#include "views/panels/runbookpanel.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int messageMilliseconds = 5000;

/// A name for the file, with the ending of its format.
QString proposal(const QString &name, ExportFormat format)
{
    const QString stem = exportFileName(name, Word("txt"));
    return stem.chopped(3) + nameOf(format);
}

Result<QByteArray> tableOf(const Snapshot &now, const Checklist &checklist, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return workbookAsXlsx(checklistWorkbook(now, checklist));
    case ExportFormat::Csv:
        return sheetAsCsv(checklistTable(now, checklist));
    case ExportFormat::Calendar:
        return checklistCalendar(now, checklist, QDate::currentDate());
    default:
        return checklistProject(now, checklist, QDate::currentDate());
    }
}

bool isReport(ExportFormat format)
{
    return format <= ExportFormat::Markdown;
}

Result<void> saved(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    const Result<SaveReport> done = replaceFile(path, *bytes);
    if (!done)
        return done.error();
    if (!done->warning.isEmpty())
        return Error{done->warning};
    return {};
}

Result<void> savedScripts(const QString &folder, const QList<ScriptFile> &scripts)
{
    for (const ScriptFile &script : scripts)
        if (const Result<void> done = saved(QDir(folder).filePath(script.name), script.bytes); !done)
            return done;
    return {};
}

} // namespace

QString MainWindow::askForFile(const QString &title, const QString &name, ExportFormat format)
{
    return QFileDialog::getSaveFileName(this, title, proposal(name, format),
                                        u"%1 (*.%2)"_s.arg(wordsOf(format), nameOf(format)));
}

void MainWindow::tellExported(const Result<void> &done, const QString &path)
{
    if (done)
        statusBar()->showMessage(tr("Exported to “%1”").arg(QFileInfo(path).fileName()), messageMilliseconds);
    else
        m_notice->tell(done.error().text(), false);
}

void MainWindow::exportChecklist(ExportFormat format)
{
    const bool asScripts = format == ExportFormat::ScriptsByPlace || format == ExportFormat::ScriptsByRole;
    const QString title = tr("Export checklist"), name = m_document.plan().deployment.name;
    const QString path =
        asScripts ? QFileDialog::getExistingDirectory(this, tr("Export scripts")) : askForFile(title, name, format);
    if (path.isEmpty())
        return;
    const Snapshot &now = *m_document.now();
    const Result<Checklist> checklist = generate(now, m_checklist->purpose());
    if (!checklist)
        return tellExported(checklist.error(), path);
    if (asScripts) {
        const auto grouping = format == ExportFormat::ScriptsByRole ? ScriptGrouping::Role : ScriptGrouping::Place;
        return tellExported(savedScripts(path, checklistScripts(now, *checklist, grouping)), path);
    }
    tellExported(isReport(format) ? exportReport(checklistReport(now, *checklist), path)
                                  : saved(path, tableOf(now, *checklist, format)),
                 path);
}

void MainWindow::exportRunbook(ExportFormat format)
{
    Runbook runbook = m_runbooks->page()->model().runbook();
    const Snapshot &now = *m_runbooks->page()->model().snapshot();
    const QString path = askForFile(tr("Export runbook"), runbook.name, format);
    if (path.isEmpty())
        return;
    runbook.firstPage.revision = revisionOf(now.plan);
    runbook.firstPage.date = QDate::currentDate().toString(Qt::ISODate);
    tellExported(exportReport(runbookReport(now.plan, runbook), path), path);
}

} // namespace twinpool
