// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/detailscolumn.h"

#include "views/panels/commandview.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int paragraphGap = 6, sectionGap = 10;

} // namespace

DetailsColumn::DetailsColumn(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void DetailsColumn::clear()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        layout()->removeWidget(m_content);
    }
    m_content = new QWidget(this);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(paragraphGap);
    layout()->addWidget(m_content);
}

void DetailsColumn::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void DetailsColumn::addHeading(const QString &text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(sectionGap - paragraphGap);
    add(quietLabel(strongLabel(plainLabel(text, m_content))));
}

QLabel *DetailsColumn::addText(const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    QLabel *label = plainLabel(text, m_content);
    add(label);
    return label;
}

QLabel *DetailsColumn::addQuietText(const QString &text)
{
    QLabel *label = addText(text);
    return label ? quietLabel(label) : nullptr;
}

void DetailsColumn::addRemark(const QIcon &icon, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel(row);
    const int side = sign->fontMetrics().height();
    sign->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatio()));
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(plainLabel(text, row), 1);
    add(row);
}

void DetailsColumn::addNumbered(const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *block = new QWidget(m_content);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(paragraphGap);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        auto *number = quietLabel(new QLabel(tr("%1.").arg(row + 1), block));
        grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(plainLabel(lines[row], block), row, 1);
    }
    add(block);
}

void DetailsColumn::addTable(const QList<std::pair<QString, QString>> &rows)
{
    auto *block = new QWidget(m_content);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(paragraphGap / 2);
    grid->setHorizontalSpacing(2 * measures::panelPadding);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < rows.size(); ++row) {
        grid->addWidget(plainLabel(rows[row].first, block), row, 0);
        auto *value = new QLabel(rows[row].second, block);
        value->setTextFormat(Qt::PlainText);
        grid->addWidget(value, row, 1, Qt::AlignTop | Qt::AlignRight);
    }
    add(block);
}

void DetailsColumn::addCommands(const QList<Result<Command>> &blocks)
{
    for (const Result<Command> &block : blocks) {
        if (block)
            add(new CommandView(*block, m_content));
        else
            addRemark(icon(u"error"_s, &Theme::error), tr("Command refused: %1").arg(block.error().text()));
    }
    addCopyAll(blocks);
}

void DetailsColumn::addCopyAll(const QList<Result<Command>> &blocks)
{
    for (CommandLanguage language : {CommandLanguage::PowerShell, CommandLanguage::Sql, CommandLanguage::CommandPrompt}) {
        QStringList safe;
        for (const Result<Command> &block : blocks)
            if (block && block->language() == language && !block->isDestructive())
                safe.append(block->text());
        if (safe.size() < 2)
            continue;
        ShorteningButton *button =
            addButton(icon(u"copy-command"_s), tr("Copy all %1 commands").arg(wordsOf(language)));
        button->setToolTip(tr("Commands that destroy data are left out."));
        connect(button, &QPushButton::clicked, this,
                [text = safe.join("\n\n"_L1)] { QApplication::clipboard()->setText(text); });
    }
}

LinkButton *DetailsColumn::addLink(const QIcon &icon, const QString &text)
{
    auto *link = new LinkButton(icon, text, m_content);
    add(link);
    return link;
}

ShorteningButton *DetailsColumn::addButton(const QIcon &icon, const QString &text)
{
    auto *button = new ShorteningButton(icon, text, m_content);
    add(button);
    return button;
}

} // namespace twinpool
