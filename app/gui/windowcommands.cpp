// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the window do to the plan and its exports.

#include "app/gui/mainwindow.h"
#include "app/gui/pictureexport.h"
#include "model/edits/clipboard.h"
#include "model/edits/pairing.h"
#include "model/edits/remove.h"
#include "model/io/planfile.h"
#include "model/rules/pairadvice.h"
#include "model/rules/rule.h"
#include "model/text/filename.h"
#include "views/panels/noticebar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

const QString planMime = u"application/x-twinpool-plan"_s;
constexpr QPointF pasteOffset{32, 32};
constexpr int messageMilliseconds = 5000;

} // namespace

void MainWindow::deleteSelection()
{
    const std::vector<EntityRef> refs = m_selection.refs();
    const edits::Consequences consequences = edits::consequencesOfRemoving(*m_document.now(), refs);
    if (!m_editor.apply(edits::remove(refs)))
        return;
    const int more = static_cast<int>(consequences.deleted.size() - refs.size());
    if (more == 0 && consequences.changed.empty() && refs.size() < 2)
        return;
    const QString sentence = more > 0
        ? tr("Deleted %1 and, with that, %n more object(s).", nullptr, more).arg(refs.size())
        : tr("Deleted %n object(s).", nullptr, static_cast<int>(refs.size()));
    m_notice->tell(sentence, true, tr("Undo"), [this] { m_editor.undoStack()->undo(); });
}

void MainWindow::copy()
{
    const Plan fragment = edits::fragmentOf(*m_document.now(), m_selection.refs());
    QStringList lines;
    for (EntityRef ref : m_selection.refs())
        lines += u"%1\t%2"_s.arg(wordsOf(ref.kind), nameOf(m_document.plan(), ref));
    auto *mime = new QMimeData;
    mime->setData(planMime, writePlan(edits::selfContained(fragment)));
    mime->setText(lines.join(u'\n'));
    QApplication::clipboard()->setMimeData(mime);
}

void MainWindow::cut()
{
    copy();
    deleteSelection();
}

void MainWindow::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!mime || !mime->hasFormat(planMime))
        return;
    const Result<LoadedPlan> fragment = readPlan(mime->data(planMime));
    if (!fragment) {
        m_notice->tell(fragment.error().message, true);
        return;
    }
    SiteId into = m_selection.current().as<SiteId>();
    if (!into && !m_document.plan().sites.isEmpty())
        into = m_document.plan().sites.begin()->id;
    insert(fragment->plan, into);
}

void MainWindow::duplicate()
{
    insert(edits::fragmentOf(*m_document.now(), m_selection.refs()), {});
}

void MainWindow::insert(const Plan &fragment, SiteId into)
{
    const quint32 lastId = m_document.plan().lastId;
    if (!m_editor.apply(edits::paste(fragment, into, pasteOffset)))
        return;
    std::vector<EntityRef> inserted;
    for (const Placement &placement : m_document.plan().placements)
        if (placement.id.value > lastId)
            Plan::forEachTable(m_document.plan(), [&](const char *, const auto &table) {
                if (const auto *row = table.find(placement.id.value))
                    inserted.push_back(row->id);
            });
    if (!inserted.empty())
        m_selection.set(inserted);
}

void MainWindow::pairSelected()
{
    const auto &refs = m_selection.refs();
    if (refs.size() != 2)
        return;
    const PoolId a = refs[0].as<PoolId>(), b = refs[1].as<PoolId>();
    const QList<Finding> objections = objectionsToPair(*m_document.now(), a, b);
    if (!objections.isEmpty()) {
        const Finding &first = objections.first();
        m_notice->tell(u"%1: %2"_s.arg(QLatin1StringView(first.rule->id), titleOf(*first.rule)), true);
        return;
    }
    m_editor.apply(edits::pairPools(a, b));
}

void MainWindow::unpairSelected()
{
    for (EntityRef ref : m_selection.refs()) {
        if (ref.kind == EntityKind::Pairing) {
            m_editor.apply(edits::unpair(ref.as<PairingId>()));
            return;
        }
        for (const Pairing *pairing : m_document.now()->pairingsOf(ref.as<PoolId>())) {
            m_editor.apply(edits::unpair(pairing->id));
            return;
        }
    }
}

void MainWindow::selectAll()
{
    std::vector<EntityRef> refs;
    for (const Placement &placement : m_document.plan().placements)
        Plan::forEachTable(m_document.plan(), [&](const char *, const auto &table) {
            if (const auto *row = table.find(placement.id.value))
                refs.push_back(row->id);
        });
    m_selection.set(std::move(refs));
}

void MainWindow::exportPicture()
{
    const QString proposal = exportFileName(m_document.plan().deployment.name, Word("png"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export picture"), proposal,
                                                      tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    PictureOptions options;
    options.gauges = m_settings.gauges;
    const Result<void> done = twinpool::exportPicture(m_document.plan(), path, options);
    statusBar()->showMessage(done ? tr("Exported to “%1”").arg(QFileInfo(path).fileName()) : done.error().text(),
                             messageMilliseconds);
}

void MainWindow::showContextMenu(const QPoint &globalPos)
{
    using enum Actions::Id;
    QMenu menu;
    addWhatIfActions(menu);
    for (Actions::Id id : {Rename, Cut, Copy, Paste, Duplicate, Delete})
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    for (Actions::Id id : {PairPools, Unpair, NameServers, FitSelection})
        menu.addAction(m_actions[id]);
    menu.exec(globalPos);
}

void MainWindow::showImportNotes(const QString &file, const QStringList &notes)
{
    if (notes.isEmpty()) {
        statusBar()->showMessage(tr("Imported “%1”").arg(file), messageMilliseconds);
        return;
    }
    m_notice->tell(tr("Imported “%1”. The import leaves %n remark(s).", nullptr, static_cast<int>(notes.size())).arg(file),
                   false, tr("Show"), [this, notes] {
                       QMessageBox box(QMessageBox::Information, tr("Import"), tr("What the import noticed:"),
                                       QMessageBox::Close, this);
                       box.setTextFormat(Qt::PlainText);
                       box.setDetailedText(notes.join(u'\n'));
                       box.exec();
                   });
}

void MainWindow::about()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Twinpool"),
                    tr("Twinpool %1 plans Skype for Business Server.\n\nFree software under the GNU General Public License, "
                       "version 3 or later. It uses Qt %2.")
                        .arg(QStringLiteral(TWINPOOL_VERSION), QLatin1StringView(qVersion())),
                    QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace twinpool
