// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/usermodelpage.h"

#include "model/edits/stores.h"
#include "model/edits/usermodel.h"
#include "views/itemmodels/tabletext.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int decimals = 2;

/// A field that takes no value out of the range of its number.
class ShareDelegate : public QStyledItemDelegate
{
public:
    ShareDelegate(const SharesModel &model, const QSortFilterProxyModel &filter, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_filter(filter)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Range range = m_model.rangeAt(m_filter.mapToSource(index).row());
        auto *field = new QDoubleSpinBox(parent);
        field->setDecimals(decimals);
        field->setRange(range.least, range.most);
        field->setFrame(false);
        field->setAccessibleName(index.siblingAtColumn(SharesModel::NameColumn).data().toString());
        return field;
    }

private:
    const SharesModel &m_model;
    const QSortFilterProxyModel &m_filter;
};

} // namespace

void UserModelPage::Filter::set(const QString &text, bool onlyDeviations)
{
    m_text = text.trimmed();
    m_onlyDeviations = onlyDeviations;
    invalidateFilter();
}

bool UserModelPage::Filter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const SharesModel *>(sourceModel());
    if (m_onlyDeviations && !model->isDeviation(row))
        return false;
    const auto holds = [&](int column) {
        return model->index(row, column, parent).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || holds(SharesModel::NameColumn) || holds(SharesModel::TopicColumn);
}

UserModelPage::UserModelPage(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(editor.document())
    , m_text(new QLineEdit)
    , m_onlyDeviations(new QCheckBox)
    , m_count(new QLabel)
    , m_reset(new QToolButton)
    , m_resetAll(new QToolButton)
    , m_table(new QTableView)
{
    m_filter.setSourceModel(&m_model);
    m_filter.setDynamicSortFilter(false); // what is given its default again stays until the list is asked for anew
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"find"_s), QLineEdit::LeadingPosition);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (QToolButton *button : {m_reset, m_resetAll}) {
        button->setIcon(icon(u"undo"_s));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
    }
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(SharesModel::ValueColumn, new ShareDelegate(m_model, m_filter, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    copyAsTable(*m_table);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::panelPadding, 4, measures::panelPadding, 4);
    head->setSpacing(measures::panelPadding);
    head->addWidget(m_text, 1);
    head->addWidget(m_onlyDeviations);
    head->addWidget(m_count);
    head->addWidget(m_reset);
    head->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    connect(m_text, &QLineEdit::textChanged, this, &UserModelPage::refilter);
    connect(m_onlyDeviations, &QCheckBox::toggled, this, &UserModelPage::refilter);
    connect(&m_model, &SharesModel::shareEdited, this,
            [this](const QString &path, double value) { m_editor.apply(edits::setShare(path, value)); });
    connect(&m_model, &SharesModel::deviationsChanged, this, &UserModelPage::showCount);
    connect(m_reset, &QToolButton::clicked, this, &UserModelPage::resetChosen);
    connect(m_resetAll, &QToolButton::clicked, this, [this] { m_editor.apply(edits::resetUserModel()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UserModelPage::showCount);
    retranslate();
    fitColumns();
}

void UserModelPage::retranslate()
{
    m_text->setPlaceholderText(tr("Words of a number"));
    m_text->setAccessibleName(tr("Words of a number"));
    m_onlyDeviations->setText(tr("Only deviations"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Gives the chosen numbers their defaults again."));
    m_resetAll->setText(tr("Reset all"));
    m_resetAll->setToolTip(tr("Gives every number its default again."));
    m_table->setAccessibleName(tr("User model"));
    m_model.retranslate();
    showCount();
}

/// A few long units must not push the origin out of sight.
void UserModelPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    const auto clamp = [this](int column, int leastLetters, int mostLetters) {
        const int letter = m_table->fontMetrics().averageCharWidth();
        m_table->setColumnWidth(column,
                                std::clamp(m_table->columnWidth(column), leastLetters * letter, mostLetters * letter));
    };
    clamp(SharesModel::TopicColumn, 12, 22);
    clamp(SharesModel::NameColumn, 24, 58);
    clamp(SharesModel::ValueColumn, 18, 24);
    clamp(SharesModel::UsualColumn, 18, 24);
}

void UserModelPage::refilter()
{
    m_filter.set(m_text->text(), m_onlyDeviations->isChecked());
}

void UserModelPage::showCount()
{
    const int count = m_model.deviations();
    m_count->setText(tr("%n number(s) differ from the published user model.", nullptr, count));
    m_resetAll->setEnabled(count > 0);
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    m_reset->setEnabled(std::ranges::any_of(
        chosen, [this](const QModelIndex &index) { return m_model.isDeviation(m_filter.mapToSource(index).row()); }));
}

/// One step of undo for all of them.
void UserModelPage::resetChosen()
{
    QList<Edit> steps;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        steps.append(edits::resetShare(m_model.pathAt(m_filter.mapToSource(index).row())));
    if (steps.size() == 1)
        m_editor.apply(steps.first());
    else if (!steps.isEmpty())
        m_editor.apply(edits::inSequence(steps.first().label, steps));
}

} // namespace twinpool
