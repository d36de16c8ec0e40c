// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Row {
    Actions::Id id;
    const char *name; ///< objectName; settings of keys go by it.
    const char *text;
    const char *tip;
    const char *icon;
    const char *keys; ///< Portable, separated by "; ".
    bool isCheckable = false;
};

#define T(text) QT_TRANSLATE_NOOP("twinpool::Actions", text)
// Standard keys differ between desktops and are partly empty, so every list is explicit.
constexpr Row rows[]{
    {Actions::New, "new", T("&New"), T("Starts an empty plan."), "new", "Ctrl+N"},
    {Actions::Open, "open", T("&Open…"), T("Opens a plan."), "open", "Ctrl+O"},
    {Actions::Import, "import", T("&Import topology…"), T("Makes a plan from a topology export or a Topology Builder file."),
     "import", "Ctrl+Shift+I"},
    {Actions::Save, "save", T("&Save"), T("Saves the plan."), "save", "Ctrl+S"},
    {Actions::SaveAs, "save-as", T("Save &as…"), T("Saves the plan under another name."), "save-as", "Ctrl+Shift+S"},
    {Actions::ExportPicture, "export-picture", T("Export &picture…"), T("Writes the drawing as PNG, SVG or PDF."), "export",
     "Ctrl+E"},
    {Actions::ExportChecklist, "export-checklist", T("Export &checklist…"), T("Writes the checklist as HTML or Markdown."),
     "checklist", "Ctrl+Shift+E"},
    {Actions::Close, "close", T("&Close plan"), T("Closes the plan and shows the start page."), "close", "Ctrl+W"},
    {Actions::Quit, "quit", T("&Quit"), T("Ends the program."), nullptr, "Ctrl+Q"},
    {Actions::Undo, "undo", T("&Undo"), T("Takes the last change back."), "undo", "Ctrl+Z"},
    {Actions::Redo, "redo", T("&Redo"), T("Makes the change again."), "redo", "Ctrl+Shift+Z; Ctrl+Y"},
    {Actions::Cut, "cut", T("Cu&t"), T("Moves the selection to the clipboard."), "cut", "Ctrl+X; Shift+Del"},
    {Actions::Copy, "copy", T("&Copy"), T("Copies the selection."), "copy", "Ctrl+C; Ctrl+Ins"},
    {Actions::Paste, "paste", T("&Paste"), T("Inserts what was copied."), "paste", "Ctrl+V; Shift+Ins"},
    {Actions::Duplicate, "duplicate", T("&Duplicate"), T("Copies the selection beside itself."), "duplicate", "Ctrl+D"},
    {Actions::Delete, "delete", T("De&lete"), T("Deletes the selection and what cannot be without it."), "delete", "Del"},
    {Actions::SelectAll, "select-all", T("Select &all"), T("Selects everything on the canvas."), nullptr, "Ctrl+A"},
    {Actions::SelectNone, "select-none", T("Select &nothing"), T("Empties the selection."), nullptr, "Ctrl+Shift+A"},
    {Actions::Rename, "rename", T("Rena&me"), T("Gives the selected object another name."), "edit", "F2"},
    {Actions::Find, "find", T("&Find…"), T("Filters the outline."), "find", "Ctrl+F"},
    {Actions::ZoomIn, "zoom-in", T("Zoom &in"), T("Shows less, larger."), "zoom-in", "Ctrl++; Ctrl+="},
    {Actions::ZoomOut, "zoom-out", T("Zoom &out"), T("Shows more, smaller."), "zoom-out", "Ctrl+-"},
    {Actions::Zoom100, "zoom-100", T("Zoom 1&00 %"), T("Shows the plan in its natural size."), "zoom-100", "Ctrl+0"},
    {Actions::FitPlan, "fit-plan", T("&Fit plan"), T("Shows the whole plan."), "zoom-fit", "Ctrl+Shift+H"},
    {Actions::FitSelection, "fit-selection", T("Fit &selection"), T("Shows the selection as large as it fits."), nullptr, "Ctrl+J"},
    {Actions::Grid, "grid", T("&Grid"), T("Shows the dots of the grid."), "grid", "Ctrl+'", true},
    {Actions::Snap, "snap", T("S&nap"), T("Moves in steps of the grid."), "snap", "Ctrl+Shift+'", true},
    {Actions::FullScreen, "full-screen", T("F&ull screen"), T("Gives the window the whole screen."), "full-screen", "F11", true},
    {Actions::HidePanels, "hide-panels", T("&Hide panels"), T("Leaves only the canvas."), nullptr, "Ctrl+\\", true},
    {Actions::Arrange, "arrange", T("&Arrange plan"), T("Places everything anew so that nothing overlaps."), "layout",
     "Ctrl+Shift+L"},
    {Actions::PairPools, "pair-pools", T("&Pair selected pools"), T("Pairs the two selected pools for disaster recovery."), "pair",
     nullptr},
    {Actions::Unpair, "unpair", T("&Unpair"), T("Removes the pairing of the selected pools."), nullptr, nullptr},
    {Actions::NextFinding, "next-finding", T("&Next finding"), T("Goes to the next finding."), "next", "F8"},
    {Actions::PreviousFinding, "previous-finding", T("&Previous finding"), T("Goes to the finding before."), "previous",
     "Shift+F8"},
    {Actions::QuickFix, "quick-fix", T("&Quick fix"), T("Applies the first fix of the chosen finding."), "quick-fix", "Ctrl+."},
    {Actions::ToolSelect, "tool-select", T("&Select"), T("Selects and moves."), "select", nullptr, true},
    {Actions::ToolPan, "tool-pan", T("&Pan"), T("Drags the drawing."), "pan", nullptr, true},
    {Actions::ToolConnect, "tool-connect", T("&Connect"), T("Connects two objects."), "connect", nullptr, true},
    {Actions::ToolPair, "tool-pair", T("Pai&r"), T("Pairs two pools."), "pair", nullptr, true},
    {Actions::About, "about", T("&About Twinpool"), T("Version and licence."), "help", nullptr},
    {Actions::Start, "start", T("S&tart page"), T("Samples and recent plans."), "start", nullptr},
};
#undef T

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : rows) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1StringView(row.name));
        if (row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        if (row.keys)
            action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.keys)));
        action->setCheckable(row.isCheckable);
        window->addAction(action);
        m_actions.insert(row.id, action);
    }
    Q_ASSERT(m_actions.size() == Count);
    retranslate();
}

void Actions::retranslate()
{
    for (const Row &row : rows) {
        QAction *action = m_actions[row.id];
        action->setText(tr(row.text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = action->text().remove(u'&').remove(u'…');
        action->setToolTip(keys.isEmpty() ? u"%1\n%2"_s.arg(name, tr(row.tip)) : u"%1 (%2)\n%3"_s.arg(name, keys, tr(row.tip)));
        action->setStatusTip(tr(row.tip));
    }
}

} // namespace twinpool
