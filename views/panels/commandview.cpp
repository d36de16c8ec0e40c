// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/commandview.h"

#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/strokes.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int mostLines = 14, padding = 8;

/// A sign and a word of caution.
void addCaution(QBoxLayout *head, const QIcon &icon, const QString &text, const QString &tip)
{
    auto *sign = new QLabel;
    const int side = sign->fontMetrics().ascent();
    sign->setPixmap(icon.pixmap(QSize(side, side), qApp->devicePixelRatio()));
    auto *words = new QLabel(text);
    words->setToolTip(tip);
    head->addWidget(sign);
    head->addWidget(words);
}

} // namespace

QString wordsOf(CommandLanguage language)
{
    switch (language) {
    case CommandLanguage::PowerShell:
        return u"PowerShell"_s;
    case CommandLanguage::Sql:
        return u"T-SQL"_s;
    case CommandLanguage::CommandPrompt:
        return CommandView::tr("Command Prompt");
    case CommandLanguage::Text:
        return CommandView::tr("Values to enter");
    }
    Q_UNREACHABLE();
}

CommandView::CommandView(const Command &command, QWidget *parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit(command.text()))
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setAccessibleName(tr("Command, %1").arg(wordsOf(command.language())));
    for (const QString &line : command.text().split(u'\n'))
        m_widest = std::max(m_widest, m_text->fontMetrics().horizontalAdvance(line));

    auto *copy = new QToolButton;
    copy->setIcon(icon(u"copy-command"_s));
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copies this block."));
    copy->setAccessibleName(tr("Copy command"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::TabFocus);
    connect(copy, &QToolButton::clicked, this,
            [text = command.text()] { QApplication::clipboard()->setText(text); });

    auto *head = new QHBoxLayout;
    head->addWidget(quietLabel(new QLabel(wordsOf(command.language()))));
    if (command.isDestructive())
        addCaution(head, icon(u"error"_s, &Theme::error), tr("Destroys data"),
                   tr("Left out when all commands are copied at once."));
    if (command.hasPlaceholders())
        addCaution(head, icon(u"edit"_s, &Theme::warning), tr("Fill in what stands in < >"),
                   tr("Parts that only the person at the keyboard knows."));
    if (command.isUnverified())
        addCaution(head, icon(u"warning"_s, &Theme::warning), tr("Verify on your system"),
                   tr("The documentation does not confirm this."));
    head->addStretch();
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding / 2, padding / 2, padding);
    layout->setSpacing(padding / 2);
    layout->addLayout(head);
    layout->addWidget(m_text);
    fitText();
}

/// As high as its lines; longer ones scroll sideways rather than break where nobody would type a return.
void CommandView::fitText()
{
    const int lines = std::min(m_text->document()->blockCount(), mostLines);
    const bool scrolls = m_widest > m_text->viewport()->width();
    const int bar = scrolls ? m_text->horizontalScrollBar()->sizeHint().height() : 0;
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + bar + 2);
}

void CommandView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitText();
}

void CommandView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::forPalette(palette());
    QPainter painter(this);
    strokes::box(painter, rect(), theme.ground, theme.line, measures::controlRadius);
}

} // namespace twinpool
