// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/namesdialog.h"

#include "model/base/fillplaces.h"
#include "model/edits/dnsnames.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

enum Column { NameNowColumn, NameColumn, AddressNowColumn, AddressColumn, ColumnCount };

constexpr int mostConflicts = 3; // told in words

} // namespace

NamesDialog::NamesDialog(SnapshotPtr now, PoolId pool, QWidget *parent)
    : QDialog(parent)
    , m_now(std::move(now))
    , m_pool(pool)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_table(new QTableWidget)
    , m_remark(new QLabel)
    , m_apply(new QPushButton(tr("Name servers")))
{
    for (const Server *server : m_now->serversOf(pool)) {
        m_before.fqdns += server->fqdn;
        m_before.addresses += server->ip;
    }
    m_names = m_before;
    //: %1 is a pool.
    setWindowTitle(fillPlaces(tr("Servers of %1"), {nameOf(m_now->plan, pool)}));
    m_name->setPlaceholderText(u"fe01"_s);
    m_address->setPlaceholderText(u"192.0.2.131"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setRowCount(static_cast<int>(m_before.fqdns.size()));
    m_table->setHorizontalHeaderLabels({tr("Name now"), tr("New name"), tr("Address now"), tr("New address")});
    m_table->setAccessibleName(tr("Names and addresses of the servers"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(m_remark->fontMetrics().lineSpacing() * (mostConflicts + 1));
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *paste = new QPushButton(icon(u"paste"_s), tr("&Paste table"));
    paste->setToolTip(tr("Takes names and addresses from the clipboard: one server a line, name and address apart by a tab, a "
                         "semicolon or a comma."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(paste, QDialogButtonBox::ActionRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("First &name"), m_name);
    form->addRow(tr("First &address"), m_address);
    form->addRow(m_table);
    form->addRow(m_remark);
    form->addRow(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 26);
    m_apply->setDefault(true);
    m_name->setFocus();

    connect(m_name, &QLineEdit::textEdited, this, &NamesDialog::countUp);
    connect(m_address, &QLineEdit::textEdited, this, &NamesDialog::countUp);
    connect(paste, &QPushButton::clicked, this, &NamesDialog::paste);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showNames();
}

void NamesDialog::countUp()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && !edits::isCleanName(name))
        take(Error{tr("“%1” is no DNS name.").arg(name)});
    else
        take(countedUp(*m_now, m_pool, name, m_address->text().trimmed()));
}

void NamesDialog::paste()
{
    m_name->clear();
    m_address->clear();
    take(namesFromTable(*m_now, m_pool, QApplication::clipboard()->text()));
}

/// What is wrong stays beside the input and changes nothing.
void NamesDialog::take(const Result<ServerNames> &names)
{
    m_names = names ? *names : m_before;
    showNames();
    if (!names)
        m_remark->setText(names.error().text());
}

void NamesDialog::showNames()
{
    const QList<NameConflict> conflicts = conflictsWith(*m_now, m_pool, m_names);
    const auto isTwice = [&](const QString &name) { return std::ranges::find(conflicts, name, &NameConflict::name) != conflicts.end(); };
    const auto set = [this](qsizetype row, int column, const QString &text, bool isConflict) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (isConflict)
            item->setIcon(icon(u"warning"_s, &Theme::warning));
        m_table->setItem(static_cast<int>(row), column, item);
    };
    for (qsizetype row = 0; row < m_names.fqdns.size(); ++row) {
        const QString &name = m_names.fqdns[row], &address = m_names.addresses[row];
        set(row, NameNowColumn, m_before.fqdns[row], false);
        set(row, NameColumn, name, isTwice(name));
        set(row, AddressNowColumn, m_before.addresses[row], false);
        set(row, AddressColumn, address, !address.isEmpty() && isTwice(address));
    }
    QStringList lines;
    for (const NameConflict &conflict : conflicts.first(std::min<qsizetype>(mostConflicts, conflicts.size())))
        //: %1 is a name or address, %2 and %3 are the objects that would bear it.
        lines += fillPlaces(tr("“%1” would stand for %2 and for %3."),
                            {conflict.name, qualifiedName(m_now->plan, conflict.first), qualifiedName(m_now->plan, conflict.second)});
    if (const int more = static_cast<int>(conflicts.size()) - mostConflicts; more > 0)
        lines += tr("and %n more", nullptr, more);
    m_remark->setText(lines.join(u'\n'));
    m_apply->setEnabled(m_names.fqdns != m_before.fqdns || m_names.addresses != m_before.addresses);
}

} // namespace twinpool
