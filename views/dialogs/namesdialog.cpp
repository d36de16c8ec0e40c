// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/namesdialog.h"

#include "model/base/fillplaces.h"
#include "model/edits/dnsnames.h"
#include "model/sizing/figuretext.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

enum PatternColumn { FirstNameColumn, FirstAddressColumn, PatternColumnCount };
enum Column { NameNowColumn, NameColumn, AddressNowColumn, AddressColumn, ColumnCount };

constexpr int mostConflicts = 3; // told in words
constexpr int mostPatternRows = 6, leastServerRows = 5; // before they scroll

/// What is typed counts at once; an empty cell shows an example.
class PatternDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *field = qobject_cast<QLineEdit *>(editor)) {
            field->setPlaceholderText(exampleFor(index));
            auto *self = const_cast<PatternDelegate *>(this);
            connect(field, &QLineEdit::textEdited, self, [self, field] { Q_EMIT self->commitData(field); });
        }
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!option->text.isEmpty())
            return;
        option->text = exampleFor(index);
        option->features |= QStyleOptionViewItem::HasDisplay;
        const QColor pale = option->palette.color(QPalette::PlaceholderText);
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, pale);
        option->font.setItalic(true);
    }

private:
    static QString exampleFor(const QModelIndex &index)
    {
        return index.column() == FirstNameColumn ? u"fe01"_s : u".131"_s;
    }
};

void prepare(QTableWidget *table, const QString &name, const QStringList &headings)
{
    table->setColumnCount(static_cast<int>(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

bool speaksOf(const NameConflict &conflict, const QString &name)
{
    return !name.isEmpty() && conflict.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

NamesDialog::NamesDialog(SnapshotPtr now, const QList<PoolId> &pools, QWidget *parent)
    : QDialog(parent)
    , m_now(std::move(now))
    , m_patterns(new QTableWidget)
    , m_servers(new QTableWidget)
    , m_pool(new QLabel)
    , m_remark(new QLabel)
    , m_apply(new QPushButton(tr("Name servers")))
{
    //: %1 is a pool.
    setWindowTitle(pools.size() == 1 ? fillPlaces(tr("Servers of %1"), {nameOf(m_now->plan, pools.first())})
                                     : tr("Name servers"));
    buildPatterns(pools);
    buildServers();
    m_pool->setTextFormat(Qt::PlainText);
    m_pool->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(m_remark->fontMetrics().lineSpacing() * (mostConflicts + 1));
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *paste = new QPushButton(icon(u"paste"_s), tr("&Paste table"));
    paste->setToolTip(
        tr("Takes names and addresses from the clipboard: one server a line, name and address apart by a tab, a "
           "semicolon or a comma."));
    paste->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(paste, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_patterns);
    layout->addWidget(m_pool);
    layout->addWidget(m_servers, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 36);
    m_apply->setDefault(true);

    connect(m_patterns, &QTableWidget::cellChanged, this, &NamesDialog::countUp);
    connect(m_patterns, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            showAll();
    });
    connect(paste, &QPushButton::clicked, this, &NamesDialog::paste);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_patterns->setCurrentCell(0, FirstNameColumn);
    m_patterns->setFocus();
    showAll();
}

void NamesDialog::buildPatterns(const QList<PoolId> &pools)
{
    prepare(m_patterns, tr("First name and address of each pool"), {tr("First name"), tr("First address")});
    m_patterns->setItemDelegate(new PatternDelegate(m_patterns));
    m_patterns->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                                | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_patterns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_patterns->setRowCount(static_cast<int>(pools.size()));
    QStringList names;
    for (int row = 0; row < pools.size(); ++row) {
        m_before.append(serverNamesOf(*m_now, pools[row]));
        const qsizetype count = m_before.last().fqdns.size();
        names += nameOf(m_now->plan, pools[row]) + u" · "_s + valueText(double(count), Unit::Servers);
        for (int column = 0; column < PatternColumnCount; ++column)
            m_patterns->setItem(row, column, new QTableWidgetItem);
    }
    m_names = m_before;
    m_faults.resize(pools.size());
    m_patterns->setVerticalHeaderLabels(names);
    for (int row = 0; row < names.size(); ++row)
        m_patterns->verticalHeaderItem(row)->setToolTip(names[row]);
    QHeaderView *header = m_patterns->verticalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setTextElideMode(Qt::ElideMiddle);
    header->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    const int rows = std::min<int>(m_patterns->rowCount(), mostPatternRows);
    m_patterns->setFixedHeight(m_patterns->horizontalHeader()->sizeHint().height() + rows * header->defaultSectionSize()
                               + 2 * m_patterns->frameWidth());
}

void NamesDialog::buildServers()
{
    prepare(m_servers, tr("Names and addresses of the servers"),
            {tr("Name now"), tr("New name"), tr("Address now"), tr("New address")});
    m_servers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_servers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_servers->setShowGrid(false);
    m_servers->verticalHeader()->hide();
    m_servers->setMinimumHeight(m_servers->horizontalHeader()->sizeHint().height()
                                + leastServerRows * m_servers->verticalHeader()->defaultSectionSize());
}

void NamesDialog::countUp(int row)
{
    const QString name = m_patterns->item(row, FirstNameColumn)->text().trimmed();
    const QString address = m_patterns->item(row, FirstAddressColumn)->text().trimmed();
    if (!name.isEmpty() && !edits::isCleanName(name))
        enter(row, Error{tr("“%1” is no DNS name.").arg(name)});
    else
        enter(row, countedUp(*m_now, m_before[row].pool, name, address));
    showAll();
}

/// From the current pool on.
void NamesDialog::paste()
{
    const int first = m_patterns->currentRow();
    QList<PoolId> pools;
    for (const ServerNames &names : m_before.sliced(first))
        pools += names.pool;
    const Result<QList<ServerNames>> pasted = namesFromTable(*m_now, pools, QApplication::clipboard()->text());
    const int count = pasted ? static_cast<int>(pasted->size()) : 1;
    for (int row = first; row < first + count; ++row) {
        const QSignalBlocker blocker(m_patterns);
        for (int column = 0; column < PatternColumnCount; ++column)
            m_patterns->item(row, column)->setText({});
        enter(row, pasted ? Result<ServerNames>(pasted->at(row - first)) : Result<ServerNames>(pasted.error()));
    }
    showAll();
}

/// What is wrong stays beside the input and changes nothing.
void NamesDialog::enter(int row, const Result<ServerNames> &names)
{
    m_names[row] = names ? *names : m_before[row];
    m_faults[row] = names ? QString() : names.error().text();
}

void NamesDialog::showAll()
{
    const QList<NameConflict> conflicts = conflictsWith(*m_now, m_names);
    showPatterns(conflicts);
    showServers(conflicts);
    m_remark->setText(remark(conflicts));
    m_apply->setEnabled(m_names != m_before && m_faults.count(QString()) == m_faults.size());
}

void NamesDialog::showPatterns(const QList<NameConflict> &conflicts)
{
    QSet<PoolId> inConflict;
    for (const NameConflict &conflict : conflicts)
        for (EntityRef ref : {conflict.first, conflict.second})
            if (const Server *server = m_now->find(ref.as<ServerId>()))
                inConflict.insert(server->pool);
    for (int row = 0; row < m_patterns->rowCount(); ++row) {
        const bool isWrong = !m_faults[row].isEmpty() || inConflict.contains(m_before[row].pool);
        m_patterns->verticalHeaderItem(row)->setIcon(isWrong ? icon(u"warning"_s, &Theme::warning) : QIcon());
    }
}

void NamesDialog::showServers(const QList<NameConflict> &conflicts)
{
    const auto set = [&](qsizetype row, int column, const QString &text, bool isNew) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (isNew && std::ranges::any_of(conflicts, [&](const NameConflict &each) { return speaksOf(each, text); }))
            item->setIcon(icon(u"warning"_s, &Theme::warning));
        m_servers->setItem(static_cast<int>(row), column, item);
    };
    const int current = m_patterns->currentRow();
    const ServerNames &before = m_before[current], &now = m_names[current];
    //: %1 is a pool.
    m_pool->setText(fillPlaces(tr("Servers of %1"), {nameOf(m_now->plan, now.pool)}));
    m_servers->setRowCount(static_cast<int>(now.fqdns.size()));
    for (qsizetype row = 0; row < now.fqdns.size(); ++row) {
        set(row, NameNowColumn, before.fqdns[row], false);
        set(row, NameColumn, now.fqdns[row], true);
        set(row, AddressNowColumn, before.addresses[row], false);
        set(row, AddressColumn, now.addresses[row], true);
    }
}

/// What is wrong with the input comes before what would collide; that of the current pool comes first.
QString NamesDialog::remark(const QList<NameConflict> &conflicts) const
{
    if (const QString &fault = m_faults[m_patterns->currentRow()]; !fault.isEmpty())
        return fault;
    for (qsizetype row = 0; row < m_faults.size(); ++row)
        if (!m_faults[row].isEmpty())
            //: %1 is a pool, %2 what is wrong with the input for it.
            return fillPlaces(tr("%1: %2"), {nameOf(m_now->plan, m_before[row].pool), m_faults[row]});
    QStringList lines;
    for (const NameConflict &conflict : conflicts.first(std::min<qsizetype>(mostConflicts, conflicts.size())))
        //: %1 is a name or address, %2 and %3 are the objects that would bear it.
        lines += fillPlaces(
            tr("“%1” would stand for %2 and for %3."),
            {conflict.name, qualifiedName(m_now->plan, conflict.first), qualifiedName(m_now->plan, conflict.second)});
    if (const int more = static_cast<int>(conflicts.size()) - mostConflicts; more > 0)
        lines += tr("and %n more", nullptr, more);
    return lines.join(u'\n');
}

} // namespace twinpool
