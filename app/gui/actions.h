// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace twinpool {

/// Every command of the window, one row of a table each: its id, text, tip, icon and keys.
class Actions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        New, Interview, Open, Import, Save, SaveAs, ExportPicture, ExportChecklist, Close, Quit,
        Undo, Redo, Cut, Copy, Paste, Duplicate, Delete, SelectAll, SelectNone, Rename, Find,
        ZoomIn, ZoomOut, Zoom100, FitPlan, FitSelection, Grid, Snap, HeatMap, SinglePoints, Gauges, FullScreen, HidePanels,
        Arrange, PairPools, Unpair, NameServers, ChangeVersion, MarkDeployed, CompareDeployed, ForgetDeployed,
        WhatIfMode,
        NextFinding, PreviousFinding, QuickFix, FixAll, AcceptFinding, CopyFindings, PrintFindings, ExportRisks, MuteFindings,
        ToolSelect, ToolPan, ToolConnect, ToolPair,
        Rules, About, Start,
        Count,
    };

    /// The actions belong to \a window, so that their keys work in it. Their texts come with retranslate().
    explicit Actions(QWidget *window);

    QAction *operator[](Id id) const { return m_actions[id]; }

    /// Texts change with the language.
    void retranslate();

private:
    QHash<int, QAction *> m_actions;
};

} // namespace twinpool
