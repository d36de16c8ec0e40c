// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/itemmodels/runbookmodel.h"

#include <QScrollArea>

class QLabel;

namespace twinpool {

class DetailsColumn;
class DrillStepBox;

/// One row of a runbook in full: what holds before the start, or what a step asks for and what it took.
class RunbookDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RunbookDetails(const RunbookModel &model, QWidget *parent = nullptr);

    void showRow(int row);
    /// The clock of the step that is carried out at this moment.
    void setClock(int minutes);

    void retranslate();

Q_SIGNALS:
    void stepKept(int minutes, const QString &remark);
    void stepRemoved();
    void objectRequested(twinpool::EntityRef ref);
    void fieldRequested(twinpool::EntityRef ref, const QString &path);

private:
    void showFirstPage();
    void showStep(const RunbookStep &step);

    const RunbookModel &m_model;
    QString m_shownName; ///< Of the step; another one is shown from its beginning.
    QLabel *m_title, *m_facts, *m_when;
    DrillStepBox *m_drill;
    DetailsColumn *m_work;
};

} // namespace twinpool
