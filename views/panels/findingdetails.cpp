// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findingdetails.h"

#include "model/rules/findinggroup.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

FindingDetails::FindingDetails(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_title = strongLabel(plainLabel({}, content), 1.15);
    m_message = plainLabel({}, content);
    m_acceptance = quietLabel(plainLabel({}, content));
    m_whyTitle = quietLabel(strongLabel(new QLabel(content)));
    m_why = plainLabel({}, content);
    m_adviceTitle = quietLabel(strongLabel(new QLabel(content)));
    m_advice = plainLabel({}, content);
    m_sourceTitle = quietLabel(strongLabel(new QLabel(content)));
    m_source = plainLabel({}, content);
    m_fixes = new QVBoxLayout;
    m_accept = new QPushButton(icon(u"accept"_s), {}, content);
    m_accept->setObjectName(u"accept"_s);
    m_rule = new QPushButton(icon(u"help"_s), {}, content);
    m_rule->setObjectName(u"rule"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_rule);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(content);
    constexpr int padding = measures::panelPadding;
    layout->setContentsMargins(padding, padding, padding, padding);
    for (QWidget *widget : {m_title, m_message, m_acceptance})
        layout->addWidget(widget);
    layout->addLayout(m_fixes);
    layout->addLayout(buttons);
    for (QWidget *widget : {m_whyTitle, m_why, m_adviceTitle, m_advice, m_sourceTitle, m_source})
        layout->addWidget(widget);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    connect(m_accept, &QPushButton::clicked, this, &FindingDetails::acceptRequested);
    connect(m_rule, &QPushButton::clicked, this, &FindingDetails::ruleRequested);
    retranslate();
}

void FindingDetails::retranslate()
{
    m_whyTitle->setText(tr("Why"));
    m_adviceTitle->setText(tr("What to do"));
    m_sourceTitle->setText(tr("Source"));
    m_rule->setText(tr("Rule page"));
    m_rule->setToolTip(tr("Shows the page of this rule (F1)."));
    showAccept(false);
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void FindingDetails::showFinding(const Snapshot &now, const Finding &finding, int fixable)
{
    const Rule &rule = *finding.rule;
    showTexts(&rule, messageOf(finding, now.plan), adviceOf(finding, now.plan));
    m_acceptance->setText(acceptanceTextOf(finding, now.plan));
    m_acceptance->setVisible(finding.accepted);
    m_accept->setText(finding.accepted ? tr("Reopen") : tr("Accept…"));
    m_accept->setToolTip(finding.accepted
                             ? tr("Lets the finding count again.")
                             : tr("Keeps the finding as it is, with a reason that stands in every report."));
    m_accept->show();
    if (rule.fixes)
        for (const Edit &fix : rule.fixes(now, finding))
            addFix(fix.label, [this, fix] { Q_EMIT fixChosen(fix); });
    if (fixable > 1)
        addFixAll(fixable);
}

void FindingDetails::showRule(const Rule &rule, int fixable)
{
    showTexts(&rule, {}, {});
    if (fixable > 0)
        addFixAll(fixable);
}

void FindingDetails::showSeveral(const QList<Finding> &findings)
{
    showTexts(nullptr, tr("%n finding(s) chosen.", nullptr, static_cast<int>(findings.size())), {});
    showAccept(std::ranges::all_of(findings, &Finding::accepted));
}

void FindingDetails::showAccept(bool isAccepted)
{
    m_accept->setText(isAccepted ? tr("Reopen") : tr("Accept…"));
    m_accept->setToolTip(isAccepted ? tr("Lets the finding count again.")
                                    : tr("Keeps the finding as it is, with a reason that stands in every report."));
    m_accept->show();
}

void FindingDetails::showHint(const QString &sentence)
{
    showTexts(nullptr, sentence, {});
}

void FindingDetails::showTexts(const Rule *rule, const QString &message, const QString &advice)
{
    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        item->widget()->hide(); // a menu may be open, and nothing is deleted before it closes
        item->widget()->deleteLater();
        delete item;
    }
    const auto show = [](QLabel *heading, QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        if (heading)
            heading->setVisible(!text.isEmpty());
    };
    show(nullptr, m_title, rule ? u"%1 · %2"_s.arg(QLatin1StringView(rule->id), titleOf(*rule)) : QString());
    show(nullptr, m_message, message);
    show(m_whyTitle, m_why, rule ? whyOf(*rule) : QString());
    show(m_adviceTitle, m_advice, advice);
    show(m_sourceTitle, m_source, rule ? u"%1\n%2"_s.arg(wordsOf(rule->evidence), sourcesOf(*rule)) : QString());
    m_acceptance->hide();
    m_accept->hide();
    m_rule->setVisible(rule);
}

void FindingDetails::addFix(const QString &text, const std::function<void()> &action)
{
    auto *button = new ShorteningButton(icon(u"quick-fix"_s, &Theme::accent), text, widget());
    connect(button, &QPushButton::clicked, this, action);
    m_fixes->addWidget(button);
    button->show();
}

void FindingDetails::addFixAll(int fixable)
{
    addFix(tr("Fix all %n of this kind", nullptr, fixable), [this] { Q_EMIT fixAllRequested(); });
}

} // namespace twinpool
