// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findingbuttons.h"

#include "views/panels/findingdelegate.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace twinpool {

FindingButtons::FindingButtons(const LiveFindings &findings, Use use, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const auto &row : enumNames(FindingStatus{})) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1StringView(row.name));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons[static_cast<size_t>(row.value)] = button;
        layout->addWidget(button);
        if (use == Use::Filter) {
            button->setCheckable(true);
            button->setChecked(true);
            connect(button, &QToolButton::toggled, this, &FindingButtons::shownChanged);
        } else {
            connect(button, &QToolButton::clicked, this, [this, status = row.value] { Q_EMIT chosen(status); });
        }
    }
    connect(&findings, &LiveFindings::findingsChanged, this, &FindingButtons::showCounts);
    showCounts();
}

FindingStatuses FindingButtons::shown() const
{
    FindingStatuses shown;
    for (const auto &row : enumNames(FindingStatus{}))
        if (button(row.value)->isChecked())
            shown.insert(row.value);
    return shown;
}

void FindingButtons::setShown(FindingStatuses shown)
{
    {
        const QSignalBlocker quiet(this);
        for (const auto &row : enumNames(FindingStatus{}))
            button(row.value)->setChecked(shown.contains(row.value));
    }
    Q_EMIT shownChanged();
}

void FindingButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCounts();
}

void FindingButtons::showCounts()
{
    const FindingSet &findings = m_findings.findings();
    const auto show = [this](FindingStatus status, int count, const QString &words) {
        QToolButton *shown = button(status);
        shown->setIcon(count > 0 ? iconOf(status) : icon(iconNameFor(status)));
        shown->setText(QLocale().toString(count));
        shown->setToolTip(words);
        shown->setAccessibleName(words);
    };
    const int errors = findings.count(Severity::Error), warnings = findings.count(Severity::Warning),
              remarks = findings.count(Severity::Info), accepted = findings.acceptedCount();
    show(FindingStatus::Error, errors, tr("%n error(s)", nullptr, errors));
    show(FindingStatus::Warning, warnings, tr("%n warning(s)", nullptr, warnings));
    show(FindingStatus::Info, remarks, tr("%n remark(s)", nullptr, remarks));
    show(FindingStatus::Accepted, accepted, tr("%n accepted finding(s)", nullptr, accepted));
    button(FindingStatus::Accepted)->setVisible(accepted > 0);
}

} // namespace twinpool
