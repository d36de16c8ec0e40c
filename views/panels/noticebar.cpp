// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/noticebar.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace twinpool {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_action(new QPushButton)
    , m_close(new QPushButton(icon(u"close"_s), {}))
    , m_timer(new QTimer(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setFlat(true);
    m_close->setAccessibleName(tr("Close the message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, 4, measures::panelPadding, 4);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::seconds(10));
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_onAction();
    });
    hide();
}

void NoticeBar::tell(const QString &sentence, bool isPassing, const QString &actionText,
                     const std::function<void()> &action)
{
    m_text->setText(sentence);
    m_onAction = action;
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    if (isPassing)
        m_timer->start();
    else
        m_timer->stop();
}

} // namespace twinpool
