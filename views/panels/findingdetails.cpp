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

struct FindingDetails::Content {
    const Rule *rule = nullptr;
    QString message{}, advice{}, acceptance{};
    std::optional<bool> isAccepted{}; ///< None where nothing can be accepted.
    QList<Edit> fixes{};
    int fixAll = 0; ///< How many findings of the kind can be fixed at once; 0 for no offer.
};

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
    m_fixLayout = new QVBoxLayout;
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
    layout->addLayout(m_fixLayout);
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
    fill({.rule = &rule,
          .message = messageOf(finding, now.plan),
          .advice = adviceOf(finding, now.plan),
          .acceptance = finding.accepted ? acceptanceTextOf(finding, now.plan) : QString(),
          .isAccepted = finding.accepted,
          .fixes = rule.fixes ? rule.fixes(now, finding) : QList<Edit>(),
          .fixAll = fixable > 1 ? fixable : 0});
}

void FindingDetails::showRule(const Rule &rule, int fixable)
{
    fill({.rule = &rule, .fixAll = fixable});
}

void FindingDetails::showSeveral(const QList<Finding> &findings)
{
    fill({.message = tr("%n finding(s) chosen.", nullptr, static_cast<int>(findings.size())),
          .isAccepted = std::ranges::all_of(findings, &Finding::accepted)});
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
    fill({.message = sentence});
}

/// After an edit most of it is as before: what stays is not touched, so that nothing is laid out anew.
void FindingDetails::fill(const Content &content)
{
    const auto show = [](QLabel *heading, QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        if (heading)
            heading->setVisible(!text.isEmpty());
    };
    const Rule *rule = content.rule;
    show(nullptr, m_title, rule ? u"%1 · %2"_s.arg(QLatin1StringView(rule->id), titleOf(*rule)) : QString());
    show(nullptr, m_message, content.message);
    show(nullptr, m_acceptance, content.acceptance);
    show(m_whyTitle, m_why, rule ? whyOf(*rule) : QString());
    show(m_adviceTitle, m_advice, content.advice);
    show(m_sourceTitle, m_source, rule ? u"%1\n%2"_s.arg(wordsOf(rule->evidence), sourcesOf(*rule)) : QString());
    if (content.isAccepted)
        showAccept(*content.isAccepted);
    else
        m_accept->hide();
    m_rule->setVisible(rule);
    fillFixes(content.fixes, content.fixAll);
}

void FindingDetails::fillFixes(const QList<Edit> &fixes, int fixAll)
{
    m_fixes = fixes;
    QStringList texts;
    for (const Edit &fix : fixes)
        texts.append(fix.label);
    if (fixAll > 0)
        texts.append(tr("Fix all %n of this kind", nullptr, fixAll));
    while (m_fixButtons.size() < texts.size())
        m_fixButtons.append(addFix());
    for (qsizetype i = 0; i < m_fixButtons.size(); ++i) {
        const QString text = texts.value(i);
        m_fixButtons[i]->setText(text);
        m_fixButtons[i]->setToolTip(text);
        m_fixButtons[i]->setVisible(!text.isEmpty());
    }
}

QPushButton *FindingDetails::addFix()
{
    auto *button = new ShorteningButton(icon(u"quick-fix"_s, &Theme::accent), {}, widget());
    connect(button, &QPushButton::clicked, this, [this, i = m_fixButtons.size()] {
        if (i >= m_fixes.size())
            Q_EMIT fixAllRequested();
        else
            Q_EMIT fixChosen(Edit(m_fixes[i])); // a copy: the edit brings other fixes
    });
    m_fixLayout->addWidget(button);
    return button;
}

} // namespace twinpool
