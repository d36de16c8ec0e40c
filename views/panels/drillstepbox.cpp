// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/drillstepbox.h"

#include "model/checklist/schedule.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;

} // namespace

DrillStepBox::DrillStepBox(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_target(quietLabel(new QLabel))
    , m_minutes(new QSpinBox)
    , m_remark(new QLineEdit)
    , m_keep(new QPushButton(icon(u"accept"_s), {}))
    , m_remove(new QPushButton(icon(u"undo"_s), {}))
{
    m_minutes->setRange(0, mostMinutes);
    m_label->setBuddy(m_minutes);
    m_keep->setObjectName(u"keepStep"_s);
    m_remove->setObjectName(u"removeStep"_s);
    auto *time = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_minutes, m_target})
        time->addWidget(widget);
    time->addStretch();
    auto *work = new QHBoxLayout;
    work->addWidget(m_remark, 1);
    work->addWidget(m_keep);
    work->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(time);
    layout->addLayout(work);

    const auto keep = [this] { Q_EMIT kept(m_minutes->value(), m_remark->text().trimmed()); };
    connect(m_minutes, &QSpinBox::textChanged, this, [this] { m_isTyped = m_minutes->hasFocus(); });
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_remark, &QLineEdit::returnPressed, this, keep);
    connect(m_remove, &QPushButton::clicked, this, &DrillStepBox::removed);
    retranslate();
}

void DrillStepBox::retranslate()
{
    m_label->setText(tr("&Time taken"));
    m_minutes->setSuffix(tr(" min"));
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setAccessibleName(tr("Remark"));
    m_keep->setText(m_isKept ? tr("Correct") : tr("Step done"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Takes the time of this step out of the record."));
    m_target->setText(m_targetMinutes > 0 ? tr("Target %1").arg(hoursText(m_targetMinutes)) : QString());
}

void DrillStepBox::showStep(const DrillStep *taken, int targetMinutes)
{
    m_isKept = taken;
    m_isTyped = false;
    m_targetMinutes = targetMinutes;
    m_minutes->setValue(taken ? taken->minutes : 0);
    m_remark->setText(taken ? taken->remark : QString());
    m_remove->setVisible(taken);
    retranslate();
}

void DrillStepBox::setClock(int minutes)
{
    if (!m_isKept && !m_isTyped)
        m_minutes->setValue(minutes);
}

} // namespace twinpool
