// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatifframe.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int frame = 3;

} // namespace

WhatIfFrame::WhatIfFrame(QWidget *canvas, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(canvas);
}

namespace {

/// Says with “…” that there is more than fits.
class ElidedLabel : public QLabel
{
    using QLabel::QLabel;

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

void WhatIfFrame::build()
{
    m_banner = new QWidget;
    m_title = new QLabel;
    m_summary = new ElidedLabel;
    m_leave = new QPushButton(icon(u"close"_s), {});
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_leave->setObjectName(u"leaveWhatIf"_s);
    auto *layout = new QHBoxLayout(m_banner);
    layout->setContentsMargins(measures::panelPadding, 4, 4, 4 + frame);
    layout->addWidget(m_title);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_leave);
    m_layout->insertWidget(0, m_banner);
    connect(m_leave, &QPushButton::clicked, this, &WhatIfFrame::leaveRequested);
    retranslate();
    followTheme();
}

void WhatIfFrame::setOn(bool on)
{
    m_isOn = on;
    if (on && !m_banner)
        build();
    if (m_banner)
        m_banner->setVisible(on);
    m_layout->setContentsMargins(on ? QMargins(frame, 0, frame, frame) : QMargins());
    update();
}

void WhatIfFrame::setSummary(const QString &summary)
{
    if (!m_summary)
        return;
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
}

void WhatIfFrame::retranslate()
{
    if (!m_banner)
        return;
    m_title->setText(tr("What if: this is a simulation."));
    m_leave->setText(tr("Leave (Esc)"));
    m_leave->setToolTip(tr("Shows the plan as it is again. Nothing in it has changed."));
}

/// Words on the colour of the frame.
void WhatIfFrame::followTheme()
{
    if (!m_banner)
        return;
    const Theme &theme = Theme::forPalette(palette());
    for (QLabel *label : {m_title, m_summary}) {
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, theme.onStrong);
        label->setPalette(colors);
    }
}

void WhatIfFrame::paintEvent(QPaintEvent *)
{
    if (m_isOn)
        QPainter(this).fillRect(rect(), Theme::forPalette(palette()).accent);
}

void WhatIfFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        followTheme();
}

} // namespace twinpool
