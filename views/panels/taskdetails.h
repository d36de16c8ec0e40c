// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/itemmodels/checklistmodel.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace twinpool {

class DetailsColumn;
class LinkButton;

/// Tasks that are chosen: how far the work on them is, with buttons to go on; of a single one what stands in its way
/// and what it asks for.
class TaskDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit TaskDetails(const ChecklistModel &model, QWidget *parent = nullptr);

    /// Shows the tasks at these positions; at least one.
    void showTasks(const QList<int> &positions);
    /// Somebody worked on tasks, maybe on one that is shown or on one that is to be done before.
    void followWork();
    /// Whose name stands under the work; empty: nobody's yet.
    void setAuthor(const QString &author);

    void retranslate();

Q_SIGNALS:
    void doneRequested();
    void skipRequested();
    void reopenRequested();
    void remarkRequested();
    void signatureRequested();
    void taskRequested(int position);
    void objectRequested(twinpool::EntityRef ref);
    void fieldRequested(twinpool::EntityRef ref, const QString &path);

private:
    void showState();
    void showOpenBefore();
    void showWork();
    const Task &task() const;

    const ChecklistModel &m_model;
    QList<int> m_positions;
    QString m_shownName; ///< Of the single task; another one is shown from its beginning.
    QString m_author;
    QLabel *m_title, *m_facts, *m_stateSign, *m_state, *m_remark, *m_again;
    LinkButton *m_object, *m_signature;
    QPushButton *m_done, *m_skip, *m_reopen, *m_editRemark;
    DetailsColumn *m_before, *m_work;
};

} // namespace twinpool
