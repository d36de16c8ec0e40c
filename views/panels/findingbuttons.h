// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/livefindings.h"
#include "model/rules/findinggroup.h"

#include <QWidget>

class QToolButton;

namespace twinpool {

/// How many findings have each status, a button each with its sign. As a filter the buttons stay down for what is
/// shown; otherwise a click asks to see the findings of that status.
class FindingButtons : public QWidget
{
    Q_OBJECT

public:
    enum class Use : quint8 { Filter, Jump };

    FindingButtons(const LiveFindings &findings, Use use, QWidget *parent = nullptr);

    FindingStatuses shown() const;
    void setShown(FindingStatuses shown);
    QToolButton *button(FindingStatus status) const { return m_buttons[static_cast<size_t>(status)]; }

Q_SIGNALS:
    void chosen(twinpool::FindingStatus status); ///< Of Use::Jump.
    void shownChanged(); ///< Of Use::Filter.

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts();

    const LiveFindings &m_findings;
    std::array<QToolButton *, 4> m_buttons{};
};

} // namespace twinpool
