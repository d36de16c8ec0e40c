// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"
#include "views/itemmodels/checklistmodel.h"

#include <QScrollArea>

namespace twinpool {

class DetailsColumn;

/// A checklist as a whole: values the plan lacks, what rules say about the work, how much there is for whom, and the
/// tasks on which the end depends.
class ChecklistOverview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecklistOverview(const ChecklistModel &model, QWidget *parent = nullptr);

    /// Makes the page anew.
    void refresh();

Q_SIGNALS:
    void fixChosen(const twinpool::Edit &fix);
    void ruleRequested(const twinpool::Rule &rule);
    void taskRequested(int position);
    void fieldRequested(twinpool::EntityRef ref, const QString &path);

private:
    void addFinding(const Finding &finding);

    const ChecklistModel &m_model;
    DetailsColumn *m_column;
};

} // namespace twinpool
