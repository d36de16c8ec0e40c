// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/stateline.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 300;

} // namespace

StateLine::StateLine(LiveAnalysis &analysis, QWidget *parent)
    : QWidget(parent)
    , m_analysis(analysis)
    , m_sign(new QLabel)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_button(new QPushButton)
{
    m_sign->setPixmap(icon(u"look-again"_s, &Theme::warning).pixmap(measures::target * 2 / 3));
    m_progress->setFixedWidth(6 * measures::target);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_analysis.state() == LiveAnalysis::State::Working)
            m_analysis.cancel();
        else
            m_analysis.resume();
    });
    connect(&analysis, &LiveAnalysis::stateChanged, this, &StateLine::follow);
    retranslate();
    setVisible(false);
}

void StateLine::follow()
{
    switch (m_analysis.state()) {
    case LiveAnalysis::State::Current:
        m_pause.stop();
        setVisible(false);
        return;
    case LiveAnalysis::State::Working:
        if (isHidden() && !m_pause.isActive())
            m_pause.start(pauseMilliseconds, this);
        break;
    case LiveAnalysis::State::Cancelled:
        m_pause.stop();
        setVisible(true);
        break;
    }
    retranslate();
}

void StateLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QWidget::timerEvent(event);
    m_pause.stop();
    setVisible(true);
}

void StateLine::retranslate()
{
    const bool isWorking = m_analysis.state() == LiveAnalysis::State::Working;
    const bool isFirst = !m_analysis.result();
    if (isFirst)
        m_text->setText(isWorking ? tr("The plan is being analyzed.") : tr("The analysis was stopped."));
    else
        m_text->setText(isWorking ? tr("The plan has changed: these figures are stale, the next are being worked out.")
                                  : tr("The plan has changed: these figures are stale."));
    m_progress->setVisible(isWorking);
    m_progress->setValue(m_analysis.percent());
    m_progress->setAccessibleName(tr("Progress of the analysis"));
    m_button->setText(isWorking ? tr("&Stop") : tr("&Analyze now"));
}

} // namespace twinpool
