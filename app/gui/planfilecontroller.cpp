// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/planfilecontroller.h"

#include "model/edits/layout.h"
#include "model/io/planfile.h"
#include "model/io/topologyimport.h"
#include "resources/samples.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace twinpool {

PlanFileController::PlanFileController(Editor &editor, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_window(window)
{
}

bool PlanFileController::isModified() const
{
    return m_isOpen && (m_isNeverSaved ? m_editor.undoStack()->count() > 0 || !m_path.isEmpty()
                                       : !m_editor.undoStack()->isClean());
}

void PlanFileController::take(const Plan &plan, const QString &path)
{
    m_editor.open(plan);
    m_path = path;
    m_isOpen = true;
    m_isNeverSaved = path.isEmpty();
    Q_EMIT pathChanged();
    Q_EMIT opened();
    if (!path.isEmpty())
        Q_EMIT fileUsed(path);
}

void PlanFileController::openNew()
{
    if (!mayClose())
        return;
    Plan plan;
    Site site;
    site.name = tr("Site 1");
    const SiteId id = plan.add(site);
    plan.placements.set(Placement{{id.value}, 0, 0, 640, 480, false});
    m_onDisk.clear();
    take(plan, {});
}

void PlanFileController::openMade(const Edit &edit)
{
    if (!mayClose())
        return;
    m_onDisk.clear();
    take({}, {});
    m_editor.apply(edit);
}

bool PlanFileController::openFile(const QString &path)
{
    if (!mayClose())
        return false;
    removeStaleTemporaries(path);
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes) {
        refuse(tr("Cannot open “%1”").arg(QFileInfo(path).fileName()), bytes.error().text());
        return false;
    }
    const Result<LoadedPlan> loaded = readPlan(*bytes);
    if (!loaded) {
        refuse(tr("Cannot open “%1”").arg(QFileInfo(path).fileName()), loaded.error().text());
        return false;
    }
    m_onDisk = *bytes;
    take(loaded->plan, QFileInfo(path).absoluteFilePath());
    for (const QString &note : loaded->notes)
        Q_EMIT told(note);
    return true;
}

bool PlanFileController::openSample(const QString &name)
{
    if (!mayClose())
        return false;
    const Result<LoadedPlan> loaded = readPlan(samplePlan(name));
    if (!loaded)
        return false;
    m_onDisk.clear();
    take(loaded->plan, {});
    return true;
}

bool PlanFileController::importFile(const QString &path)
{
    if (!mayClose())
        return false;
    const QString title = tr("Cannot import “%1”").arg(QFileInfo(path).fileName());
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes) {
        refuse(title, bytes.error().text());
        return false;
    }
    const Result<ImportedPlan> imported = importTopology(*bytes);
    if (!imported) {
        refuse(title, imported.error().text());
        return false;
    }
    Plan plan = imported->plan;
    plan.placements = arranged(Snapshot(plan));
    m_onDisk.clear();
    take(plan, {});
    QStringList notes;
    for (const ImportNote &note : imported->notes)
        notes += note.place.isEmpty() ? note.text : u"%1: %2"_s.arg(note.place, note.text);
    Q_EMIT importNotes(QFileInfo(path).fileName(), notes);
    return true;
}

void PlanFileController::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open plan"), QFileInfo(m_path).absolutePath(),
                                                      tr("Twinpool plans (*.twinpool)"));
    if (!path.isEmpty())
        openFile(path);
}

void PlanFileController::chooseAndImport()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import topology"), QFileInfo(m_path).absolutePath(),
                                                      tr("Topologies (*.xml *.tbxml);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

bool PlanFileController::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool PlanFileController::saveAs()
{
    const QString proposal = m_path.isEmpty() ? m_editor.document().plan().deployment.name + u".twinpool"_s : m_path;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save plan"), proposal, tr("Twinpool plans (*.twinpool)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".twinpool"_s;
    m_onDisk.clear();
    return saveTo(path);
}

bool PlanFileController::saveTo(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_onDisk.isEmpty() && path == m_path) {
        const Result<QByteArray> now = readWholeFile(path);
        if (now && *now != m_onDisk) {
            QMessageBox box(QMessageBox::Warning, tr("File changed"),
                            tr("“%1” was changed by another program since it was opened.").arg(name), {}, m_window);
            box.setTextFormat(Qt::PlainText);
            const auto *keep = box.addButton(tr("Overwrite it"), QMessageBox::DestructiveRole);
            box.setDefaultButton(box.addButton(tr("Keep editing"), QMessageBox::RejectRole));
            box.exec();
            if (box.clickedButton() != keep)
                return false;
        }
    }
    const Result<SaveReport> saved = savePlan(path, m_editor.document().plan());
    if (!saved) {
        refuse(tr("Cannot save “%1”").arg(name), saved.error().text());
        return false;
    }
    if (!saved->warning.isEmpty()) {
        refuse(tr("Saving “%1”").arg(name), saved->warning);
        return false;
    }
    m_onDisk = writePlan(m_editor.document().plan());
    m_path = QFileInfo(path).absoluteFilePath();
    m_isNeverSaved = false;
    m_editor.undoStack()->setClean();
    Q_EMIT pathChanged();
    Q_EMIT fileUsed(m_path);
    Q_EMIT told(tr("Saved “%1”").arg(name));
    return true;
}

bool PlanFileController::mayClose()
{
    if (!isModified())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"), tr("Save the changes of this plan?"), {}, m_window);
    box.setTextFormat(Qt::PlainText);
    const auto *saving = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    const auto *discarding = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Keep editing"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == saving)
        return save();
    return box.clickedButton() == discarding;
}

void PlanFileController::close()
{
    if (!mayClose())
        return;
    m_editor.open({});
    m_path.clear();
    m_onDisk.clear();
    m_isOpen = false;
    m_isNeverSaved = false;
    Q_EMIT pathChanged();
    Q_EMIT closed();
}

void PlanFileController::refuse(const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::Critical, title, sentence, QMessageBox::Close, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace twinpool
