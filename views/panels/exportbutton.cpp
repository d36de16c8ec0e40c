// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/exportbutton.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace twinpool {

ExportButton::ExportButton(const QList<ExportFormat> &formats, QWidget *parent)
    : QToolButton(parent)
    , m_format(formats.first())
{
    setIcon(twinpool::icon(u"export"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    for (ExportFormat format : formats)
        connect(menu->addAction(QString()), &QAction::triggered, this, [this, format] { choose(format); });
    for (qsizetype i = 0; i < formats.size(); ++i)
        menu->actions()[i]->setData(static_cast<int>(formats[i]));
    setMenu(menu);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT requested(m_format); });
    retranslate();
}

void ExportButton::retranslate()
{
    setText(tr("Export…"));
    setToolTip(tr("Exports as: %1").arg(wordsOf(m_format)));
    for (QAction *action : menu()->actions())
        action->setText(wordsOf(static_cast<ExportFormat>(action->data().toInt())));
}

void ExportButton::choose(ExportFormat format)
{
    m_format = format;
    retranslate();
    Q_EMIT requested(format);
}

} // namespace twinpool
