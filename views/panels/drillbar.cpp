// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/drillbar.h"

#include "model/checklist/schedule.h"
#include "model/runbooks/drills.h"
#include "views/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace twinpool {

DrillBar::DrillBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_drills(new QComboBox)
    , m_times(new QLabel)
    , m_start(new QPushButton(icon(u"play"_s), {}))
    , m_finish(new QPushButton(icon(u"accept"_s), {}))
    , m_remark(new QPushButton(icon(u"edit"_s), {}))
    , m_forget(new QPushButton(icon(u"delete"_s), {}))
{
    m_label->setBuddy(m_drills);
    m_drills->setObjectName(u"drills"_s);
    m_drills->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_drills->addItem(QString(), QString());
    m_start->setObjectName(u"startDrill"_s);
    m_finish->setObjectName(u"finishDrill"_s);
    m_remark->setObjectName(u"drillRemark"_s);
    m_forget->setObjectName(u"forgetDrill"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_drills, m_times})
        layout->addWidget(widget);
    layout->addStretch();
    for (QPushButton *button : {m_start, m_finish, m_remark, m_forget})
        layout->addWidget(button);

    connect(m_drills, &QComboBox::activated, this, [this] { Q_EMIT drillChosen(m_drills->currentData().toString()); });
    connect(m_start, &QPushButton::clicked, this, &DrillBar::startRequested);
    connect(m_finish, &QPushButton::clicked, this, &DrillBar::finishRequested);
    connect(m_remark, &QPushButton::clicked, this, &DrillBar::remarkRequested);
    connect(m_forget, &QPushButton::clicked, this, &DrillBar::forgetRequested);
    retranslate();
}

void DrillBar::retranslate()
{
    m_label->setText(tr("&Drill"));
    m_drills->setItemText(0, tr("None"));
    const auto name = [](QPushButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(tip);
    };
    name(m_start, tr("Start drill"), tr("Takes the time of each step, and keeps it in the plan."));
    name(m_finish, tr("Finish"), tr("Stops the clock and asks for a remark."));
    name(m_remark, tr("Remark…"), tr("Adds a remark to this drill."));
    name(m_forget, tr("Delete"), tr("Removes the record of this drill."));
}

void DrillBar::setDrills(const Runbook &runbook, const QList<DrillRecord> &records, const QString &start)
{
    const QSignalBlocker quiet(m_drills);
    while (m_drills->count() > 1)
        m_drills->removeItem(1);
    for (const DrillRecord &record : records)
        m_drills->addItem(titleOf(record), record.start);
    m_drills->setCurrentIndex(std::max(m_drills->findData(start), 0));
    const auto shown = std::ranges::find(records, start, &DrillRecord::start);
    const bool isShown = shown != records.end();
    const DrillTimes times = isShown ? timesOf(*shown, runbook) : DrillTimes();
    m_times->setText(tr("%1 taken, target %2").arg(hoursText(times.taken), hoursText(times.target)));
    m_times->setToolTip(isShown ? shown->remark : QString());
    m_times->setVisible(isShown && !shown->steps.isEmpty());
    m_remark->setVisible(isShown);
    m_forget->setVisible(isShown);
}

void DrillBar::setRunning(bool isRunning)
{
    m_start->setVisible(!isRunning);
    m_finish->setVisible(isRunning);
    m_drills->setEnabled(!isRunning);
}

} // namespace twinpool
