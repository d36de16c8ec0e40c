// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/command.h"
#include "views/panels/detailsparts.h"

#include <QWidget>

class QVBoxLayout;

namespace twinpool {

/// Texts, links, buttons and commands from top to bottom, made anew for what is looked at. Empty texts are left out.
class DetailsColumn : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsColumn(QWidget *parent = nullptr);

    /// Takes everything away; also while one of its buttons is being clicked.
    void clear();

    void addHeading(const QString &text);
    QLabel *addText(const QString &text);
    QLabel *addQuietText(const QString &text);
    /// A paragraph behind a sign.
    void addRemark(const QIcon &icon, const QString &text);
    void addNumbered(const QStringList &lines);
    /// A paragraph and what it amounts to, in two columns.
    void addTable(const QList<std::pair<QString, QString>> &rows);
    /// Blocks to copy, and a button that copies all of one language that destroy nothing.
    void addCommands(const QList<Result<Command>> &blocks);
    LinkButton *addLink(const QIcon &icon, const QString &text);
    ShorteningButton *addButton(const QIcon &icon, const QString &text);

private:
    void add(QWidget *widget);
    void addCopyAll(const QList<Result<Command>> &blocks);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace twinpool
