// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/taskfilter.h"
#include "views/itemmodels/checklistmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace twinpool {

class ProgressStrip;

/// What the checklist is for, how far it has come, and what of it is shown.
class ChecklistHead : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistHead(QWidget *parent = nullptr);

    ChecklistPurpose purpose() const;
    /// Words, role and site that are wanted; chosen objects are not known here.
    TaskFilter filter() const;
    bool showsOnlyLeft() const;
    bool showsOnlySelected() const;
    /// Everything is wanted again.
    void clearFilter();

    /// Offers the roles and sites of a checklist, and keeps what is chosen if it is among them.
    void offer(const Plan &plan, const Checklist &checklist);
    void setProgress(const Progress &progress, bool isFiltered);

    QLineEdit *filterLine() const { return m_text; }
    void retranslate();

Q_SIGNALS:
    void purposeChosen();
    void filterChanged();
    void overviewRequested();
    void listRequested(); ///< The user leaves the filter line downwards.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_purpose;
    ProgressStrip *m_strip;
    QLabel *m_progress;
    QToolButton *m_overview;
    QLineEdit *m_text;
    QComboBox *m_role, *m_site;
    QToolButton *m_onlyLeft, *m_onlySelected;
};

} // namespace twinpool
