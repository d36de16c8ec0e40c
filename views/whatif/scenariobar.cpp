// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/scenariobar.h"

#include "model/base/fillplaces.h"
#include "model/edits/remove.h"
#include "model/edits/scenarios.h"
#include "views/canvas/face.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/whatif/whatif.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int signSize = 16, longestName = 24; // characters

QString numberText(int value)
{
    return QLocale().toString(value);
}

} // namespace

ScenarioBar::ScenarioBar(WhatIf &whatIf, QWidget *parent)
    : QWidget(parent)
    , m_whatIf(whatIf)
    , m_runs(whatIf.editor().document())
    , m_label(new QLabel)
    , m_choice(new QComboBox)
    , m_save(new QPushButton(icon(u"save"_s), {}))
    , m_saveAs(new QPushButton(icon(u"save-as"_s), {}))
    , m_delete(new QPushButton(icon(u"delete"_s), {}))
    , m_changed(new QWidget)
    , m_changedSign(new QLabel)
    , m_changedText(new QLabel)
    , m_accept(new QPushButton(icon(u"accept"_s), {}))
{
    m_label->setBuddy(m_choice);
    m_choice->setObjectName(u"scenarios"_s);
    m_choice->setMinimumContentsLength(longestName / 2);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choice->setMaximumWidth(longestName * measures::panelPadding);
    m_save->setObjectName(u"saveScenario"_s);
    m_saveAs->setObjectName(u"saveScenarioAs"_s);
    m_delete->setObjectName(u"deleteScenario"_s);
    m_accept->setObjectName(u"acceptOutcome"_s);
    auto *changed = new QHBoxLayout(m_changed);
    changed->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_changedSign, m_changedText, m_accept})
        changed->addWidget(widget);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_choice, m_save, m_saveAs, m_delete, m_changed})
        layout->addWidget(widget);
    layout->addStretch();

    connect(m_choice, &QComboBox::activated, this, [this] {
        const ScenarioId chosen{m_choice->currentData().toUInt()};
        if (chosen)
            m_whatIf.loadScenario(chosen);
        else
            m_whatIf.reset();
    });
    connect(m_save, &QPushButton::clicked, this, &ScenarioBar::save);
    connect(m_saveAs, &QPushButton::clicked, this, [this] { Q_EMIT nameRequested({}); });
    connect(m_delete, &QPushButton::clicked, this, &ScenarioBar::remove);
    connect(m_accept, &QPushButton::clicked, this, &ScenarioBar::acceptOutcome);
    connect(&whatIf, &WhatIf::changed, this, &ScenarioBar::refresh);
    connect(&m_runs, &ScenarioRuns::done, this, &ScenarioBar::refresh);
    retranslate();
}

void ScenarioBar::retranslate()
{
    const auto name = [](QPushButton *button, const QString &text, const QString &tip) {
        button->setText({});
        button->setAccessibleName(text);
        button->setToolTip(u"%1\n%2"_s.arg(text, tip));
    };
    m_label->setText(tr("Scenari&o"));
    name(m_save, tr("Save scenario"), tr("Keeps these events in the plan."));
    name(m_saveAs, tr("Save as another scenario…"), tr("Keeps these events in the plan under another name."));
    name(m_delete, tr("Delete scenario"), tr("Removes the scenario from the plan."));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("What comes of it now is what is expected from here on."));
    m_changedText->setText(tr("Outcome changed"));
    refresh();
}

void ScenarioBar::refresh()
{
    const QSignalBlocker quiet(m_choice);
    const ScenarioId current = m_whatIf.scenario();
    m_choice->clear();
    m_choice->addItem(current || m_whatIf.events().empty() ? tr("New scenario") : tr("New scenario, not saved"), 0u);
    const Scenario *shown = nullptr;
    for (const Scenario &scenario : m_whatIf.now().plan.scenarios) {
        const bool isCurrent = scenario.id == current;
        QString name = shownText(scenario.name);
        if (isCurrent && m_whatIf.isModified())
            name = tr("%1 (edited)").arg(name);
        if (m_runs.hasChanged(scenario))
            m_choice->addItem(icon(u"look-again"_s, &Theme::warning), tr("%1 — outcome changed").arg(name),
                              scenario.id.value);
        else
            m_choice->addItem(name, scenario.id.value);
        m_choice->setItemData(m_choice->count() - 1, difference(scenario), Qt::ToolTipRole);
        if (isCurrent) {
            m_choice->setCurrentIndex(m_choice->count() - 1);
            shown = &scenario;
        }
    }
    const bool canEdit = m_whatIf.isOn() && !m_whatIf.editor().isReadOnly();
    m_choice->setEnabled(m_whatIf.isOn());
    m_save->setEnabled(canEdit && m_whatIf.isModified());
    m_saveAs->setEnabled(canEdit && current);
    m_delete->setEnabled(canEdit && current);
    const bool hasChanged = shown && m_runs.hasChanged(*shown) && !m_whatIf.isModified();
    m_changed->setVisible(hasChanged);
    if (!hasChanged)
        return;
    m_changedSign->setPixmap(
        pixmap(u"look-again"_s, signSize, Theme::forPalette(palette()).warning, devicePixelRatioF()));
    m_changedText->setToolTip(difference(*shown));
    m_accept->setEnabled(canEdit);
}

/// What was expected beside what comes of it now.
QString ScenarioBar::difference(const Scenario &scenario) const
{
    const std::optional<ScenarioDigest> now = m_runs.digest(scenario.id);
    const std::optional<ScenarioDigest> before = ScenarioDigest::fromText(scenario.outcome);
    if (!now || !before || !m_runs.hasChanged(scenario))
        return {};
    return fillPlaces(tr("Signed out at most: %1 when it was saved, %2 now.\nIn resiliency mode at most: %3, now %4.\n"
                         "Since then the design has changed when or for whom."),
                      {numberText(before->signedOut), numberText(now->signedOut), numberText(before->resiliency),
                       numberText(now->resiliency)});
}

void ScenarioBar::save()
{
    const Scenario *scenario = m_whatIf.now().plan.scenarios.find(m_whatIf.scenario());
    if (scenario)
        m_whatIf.saveScenario(scenario->id, scenario->name);
    else
        Q_EMIT nameRequested({});
}

void ScenarioBar::remove()
{
    m_whatIf.editor().apply(edits::remove({m_whatIf.scenario()}));
}

void ScenarioBar::acceptOutcome()
{
    if (const std::optional<ScenarioDigest> now = m_runs.digest(m_whatIf.scenario()))
        m_whatIf.editor().apply(edits::setScenarioOutcome(m_whatIf.scenario(), now->toText()));
}

} // namespace twinpool
