// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/taskfilter.h"
#include "views/itemmodels/checklistmodel.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace twinpool {

class ExportButton;

/// What the checklist is for, and what of it is shown.
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

    QLineEdit *filterLine() const { return m_text; }
    ExportButton *exportButton() const { return m_export; }
    void retranslate();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void purposeChosen();
    void filterChanged();
    void listRequested(); ///< The user leaves the filter line downwards.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();
    int wordsWidth() const;
    std::array<QToolButton *, 3> buttons() const;

    QComboBox *m_purpose;
    QLineEdit *m_text;
    QComboBox *m_role, *m_site;
    QToolButton *m_onlyLeft, *m_onlySelected;
    ExportButton *m_export;
};

} // namespace twinpool
