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

// Standard keys differ between desktops and are partly empty, so every list is explicit.
constexpr Row rows[]{
    {Actions::New, "new", QT_TRANSLATE_NOOP("twinpool::Actions", "&New"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Starts an empty plan."), "new", "Ctrl+N"},
    {Actions::Interview, "interview", QT_TRANSLATE_NOOP("twinpool::Actions", "Start from &users…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Asks what the organisation has and proposes a topology that carries it."),
     "user", "Ctrl+Shift+N"},
    {Actions::Open, "open", QT_TRANSLATE_NOOP("twinpool::Actions", "&Open…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Opens a plan."), "open", "Ctrl+O"},
    {Actions::Import, "import", QT_TRANSLATE_NOOP("twinpool::Actions", "&Import topology…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Makes a plan from a topology export or a Topology Builder file."),
     "import", "Ctrl+Shift+I"},
    {Actions::Save, "save", QT_TRANSLATE_NOOP("twinpool::Actions", "&Save"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Saves the plan."), "save", "Ctrl+S"},
    {Actions::SaveAs, "save-as", QT_TRANSLATE_NOOP("twinpool::Actions", "Save &as…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Saves the plan under another name."), "save-as", "Ctrl+Shift+S"},
    {Actions::ExportPicture, "export-picture", QT_TRANSLATE_NOOP("twinpool::Actions", "Export &picture…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Writes the drawing as PNG, SVG or PDF."), "export", "Ctrl+E"},
    {Actions::ExportChecklist, "export-checklist", QT_TRANSLATE_NOOP("twinpool::Actions", "Export &checklist…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Writes the checklist in the format that was used last."), "checklist", "Ctrl+Shift+E"},
    {Actions::Close, "close", QT_TRANSLATE_NOOP("twinpool::Actions", "&Close plan"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Closes the plan and shows the start page."), "close", "Ctrl+W"},
    {Actions::Quit, "quit", QT_TRANSLATE_NOOP("twinpool::Actions", "&Quit"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Ends the program."), nullptr, "Ctrl+Q"},
    {Actions::Undo, "undo", QT_TRANSLATE_NOOP("twinpool::Actions", "&Undo"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Takes the last change back."), "undo", "Ctrl+Z"},
    {Actions::Redo, "redo", QT_TRANSLATE_NOOP("twinpool::Actions", "&Redo"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Makes the change again."), "redo", "Ctrl+Shift+Z; Ctrl+Y"},
    {Actions::Cut, "cut", QT_TRANSLATE_NOOP("twinpool::Actions", "Cu&t"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Moves the selection to the clipboard."), "cut", "Ctrl+X; Shift+Del"},
    {Actions::Copy, "copy", QT_TRANSLATE_NOOP("twinpool::Actions", "&Copy"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Copies the selection."), "copy", "Ctrl+C; Ctrl+Ins"},
    {Actions::Paste, "paste", QT_TRANSLATE_NOOP("twinpool::Actions", "&Paste"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Inserts what was copied."), "paste", "Ctrl+V; Shift+Ins"},
    {Actions::Duplicate, "duplicate", QT_TRANSLATE_NOOP("twinpool::Actions", "&Duplicate"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Copies the selection beside itself."), "duplicate", "Ctrl+D"},
    {Actions::Delete, "delete", QT_TRANSLATE_NOOP("twinpool::Actions", "De&lete"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Deletes the selection and what cannot be without it."), "delete", "Del"},
    {Actions::SelectAll, "select-all", QT_TRANSLATE_NOOP("twinpool::Actions", "Select &all"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Selects everything on the canvas."), nullptr, "Ctrl+A"},
    {Actions::SelectNone, "select-none", QT_TRANSLATE_NOOP("twinpool::Actions", "Select &nothing"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Empties the selection."), nullptr, "Ctrl+Shift+A"},
    {Actions::Rename, "rename", QT_TRANSLATE_NOOP("twinpool::Actions", "Rena&me"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Gives the selected object another name."), "edit", "F2"},
    {Actions::Find, "find", QT_TRANSLATE_NOOP("twinpool::Actions", "&Find…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Filters the outline."), "find", "Ctrl+F"},
    {Actions::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("twinpool::Actions", "Zoom &in"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows less, larger."), "zoom-in", "Ctrl++; Ctrl+="},
    {Actions::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("twinpool::Actions", "Zoom &out"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows more, smaller."), "zoom-out", "Ctrl+-"},
    {Actions::Zoom100, "zoom-100", QT_TRANSLATE_NOOP("twinpool::Actions", "Zoom 1&00 %"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows the plan in its natural size."), "zoom-100", "Ctrl+0"},
    {Actions::FitPlan, "fit-plan", QT_TRANSLATE_NOOP("twinpool::Actions", "&Fit plan"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows the whole plan."), "zoom-fit", "Ctrl+Shift+H"},
    {Actions::FitSelection, "fit-selection", QT_TRANSLATE_NOOP("twinpool::Actions", "Fit &selection"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows the selection as large as it fits."), nullptr, "Ctrl+J"},
    {Actions::Grid, "grid", QT_TRANSLATE_NOOP("twinpool::Actions", "&Grid"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows the dots of the grid."), "grid", "Ctrl+'", true},
    {Actions::Snap, "snap", QT_TRANSLATE_NOOP("twinpool::Actions", "S&nap"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Moves in steps of the grid."), "snap", "Ctrl+Shift+'", true},
    {Actions::HeatMap, "heat-map", QT_TRANSLATE_NOOP("twinpool::Actions", "H&eat map of failures"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows on the drawing how many users each failure hits, and single points of failure."),
     nullptr, nullptr, true},
    {Actions::SinglePoints, "single-points", QT_TRANSLATE_NOOP("twinpool::Actions", "Single points of f&ailure"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Marks on the drawing what signs users out when it fails alone."), nullptr,
     nullptr, true},
    {Actions::Gauges, "gauges", QT_TRANSLATE_NOOP("twinpool::Actions", "Ga&uges"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows how full each pool is, today and when servers or partners fail."), "capacity",
     nullptr, true},
    {Actions::FullScreen, "full-screen", QT_TRANSLATE_NOOP("twinpool::Actions", "F&ull screen"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Gives the window the whole screen."), "full-screen", "F11", true},
    {Actions::HidePanels, "hide-panels", QT_TRANSLATE_NOOP("twinpool::Actions", "&Hide panels"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Leaves only the canvas."), nullptr, "Ctrl+\\", true},
    {Actions::Arrange, "arrange", QT_TRANSLATE_NOOP("twinpool::Actions", "&Arrange plan"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Places everything anew so that nothing overlaps."), "layout",
     "Ctrl+Shift+L"},
    {Actions::PairPools, "pair-pools", QT_TRANSLATE_NOOP("twinpool::Actions", "&Pair selected pools"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Pairs the two selected pools for disaster recovery."), "pair", nullptr},
    {Actions::Unpair, "unpair", QT_TRANSLATE_NOOP("twinpool::Actions", "&Unpair"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Removes the pairing of the selected pools."), nullptr, nullptr},
    {Actions::NameServers, "name-servers", QT_TRANSLATE_NOOP("twinpool::Actions", "&Name servers…"),
     QT_TRANSLATE_NOOP("twinpool::Actions",
                       "Gives the servers of the selected pools names and addresses that count up; of all pools when "
                       "nothing is selected."),
     "edit", nullptr},
    {Actions::ChangeVersion, "change-version", QT_TRANSLATE_NOOP("twinpool::Actions", "Change &version…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows what another version of the deployment or the selected pool would mean."),
     nullptr, nullptr},
    {Actions::MarkDeployed, "mark-deployed", QT_TRANSLATE_NOOP("twinpool::Actions", "&Mark as deployed"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "What is drawn now stands; findings and checklists speak of later changes."),
     nullptr, nullptr},
    {Actions::CompareDeployed, "compare-deployed",
     QT_TRANSLATE_NOOP("twinpool::Actions", "&Compare with a topology…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Reads what is deployed from a topology export, and keeps the drawing."), "import",
     nullptr},
    {Actions::ForgetDeployed, "forget-deployed", QT_TRANSLATE_NOOP("twinpool::Actions", "&Forget deployed state"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Nothing is compared any more."), nullptr, nullptr},
    {Actions::WhatIfMode, "what-if", QT_TRANSLATE_NOOP("twinpool::Actions", "&What if"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Lets parts fail by a click on the canvas and shows what becomes of the users."),
     "what-if", "F9", true},
    {Actions::NextFinding, "next-finding", QT_TRANSLATE_NOOP("twinpool::Actions", "&Next finding"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Goes to the next finding."), "next", "F8"},
    {Actions::PreviousFinding, "previous-finding", QT_TRANSLATE_NOOP("twinpool::Actions", "&Previous finding"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Goes to the finding before."), "previous", "Shift+F8"},
    {Actions::QuickFix, "quick-fix", QT_TRANSLATE_NOOP("twinpool::Actions", "&Quick fix"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Applies the fix of the chosen finding, or offers its fixes."), "quick-fix",
     "Ctrl+."},
    {Actions::FixAll, "fix-all", QT_TRANSLATE_NOOP("twinpool::Actions", "&Fix all of this kind"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Fixes every finding of the same rule in one step."), "quick-fix",
     "Ctrl+Alt+."},
    {Actions::AcceptFinding, "accept-finding", QT_TRANSLATE_NOOP("twinpool::Actions", "A&ccept finding…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Accepts the chosen findings with a reason, or reopens them."), "accept",
     "Ctrl+F8"},
    {Actions::CopyFindings, "copy-findings", QT_TRANSLATE_NOOP("twinpool::Actions", "C&opy findings"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Copies the chosen findings as text, or all that are shown."), "copy",
     nullptr},
    {Actions::PrintFindings, "print-findings", QT_TRANSLATE_NOOP("twinpool::Actions", "Print &findings…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows the report of all findings before it is printed."), "print", nullptr},
    {Actions::ExportRisks, "export-risks", QT_TRANSLATE_NOOP("twinpool::Actions", "Export &risk register…"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Writes what was accepted, why and by whom."), "export", nullptr},
    {Actions::MuteFindings, "mute-findings", QT_TRANSLATE_NOOP("twinpool::Actions", "&Mute checking"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Shows no findings while the plan is presented."), nullptr, nullptr, true},
    {Actions::ToolSelect, "tool-select", QT_TRANSLATE_NOOP("twinpool::Actions", "&Select"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Selects and moves."), "select", nullptr, true},
    {Actions::ToolPan, "tool-pan", QT_TRANSLATE_NOOP("twinpool::Actions", "&Pan"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Drags the drawing."), "pan", nullptr, true},
    {Actions::ToolConnect, "tool-connect", QT_TRANSLATE_NOOP("twinpool::Actions", "&Connect"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Connects two objects."), "connect", nullptr, true},
    {Actions::ToolPair, "tool-pair", QT_TRANSLATE_NOOP("twinpool::Actions", "Pai&r"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Pairs two pools."), "pair", nullptr, true},
    {Actions::Rules, "rules", QT_TRANSLATE_NOOP("twinpool::Actions", "&Rules"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Explains the rule of the chosen finding, and every other rule."), "help",
     "F1"},
    {Actions::About, "about", QT_TRANSLATE_NOOP("twinpool::Actions", "&About Twinpool"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Version and licence."), nullptr, nullptr},
    {Actions::Start, "start", QT_TRANSLATE_NOOP("twinpool::Actions", "S&tart page"),
     QT_TRANSLATE_NOOP("twinpool::Actions", "Samples and recent plans."), "start", nullptr},
};

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
}

void Actions::retranslate()
{
    for (const Row &row : rows) {
        QAction *action = m_actions[row.id];
        action->setText(tr(row.text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = action->text().remove(u'&').remove(u'…');
        const QString tip = tr(row.tip);
        action->setToolTip(keys.isEmpty() ? u"%1\n%2"_s.arg(name, tip) : u"%1 (%2)\n%3"_s.arg(name, keys, tip));
        action->setStatusTip(tip);
    }
}

} // namespace twinpool
