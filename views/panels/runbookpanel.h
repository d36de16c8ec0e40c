// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/panels/runbookchooser.h"

class QStackedWidget;

namespace twinpool {

class RunbookPage;

/// The runbooks of the plan: choose what failed, then carry out what helps.
class RunbookPanel : public QWidget
{
    Q_OBJECT

public:
    RunbookPanel(Editor &editor, Selection &selection, QWidget *parent = nullptr);

    /// The user can see the panel, not only the tab that brings it. Until then nothing is made.
    void setInSight(bool inSight);
    /// Shows a runbook that can be generated, at the step `RB-FO-05`. False when it has no such step.
    bool showStep(const RunbookChoice &choice, const QString &step);
    /// Whose name stands under drills.
    void setAuthor(const QString &author);

    RunbookChooser *chooser() const { return m_chooser; }
    RunbookPage *page() const { return m_page; }
    /// The runbook that is shown; none: one is to be chosen.
    const std::optional<RunbookChoice> &choice() const { return m_choice; }

Q_SIGNALS:
    void fieldRequested(twinpool::EntityRef ref, const QString &path);
    /// Somebody has to give a remark on the drill, and to keep it with that.
    void remarkRequested(const twinpool::DrillRecord &record, const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void open(const RunbookChoice &choice);
    void close();
    void refresh();

    Editor &m_editor;
    RunbookChooser *m_chooser;
    RunbookPage *m_page;
    QStackedWidget *m_pages;
    std::optional<RunbookChoice> m_choice;
    bool m_isStale = false, m_inSight = false;
    QBasicTimer m_pause;
};

} // namespace twinpool
