// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/outlinepanel.h"

#include "model/edits/rename.h"
#include "views/itemmodels/roles.h"
#include "views/panels/entitydelegate.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace twinpool {

OutlinePanel::OutlinePanel(Editor &editor, const LiveFindings &findings, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_selection(selection)
    , m_model(editor.document(), findings)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_tree(new QTreeView)
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setItemDelegate(new EntityDelegate(editor.document(), m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->expandToDepth(1);
    m_filter->setClearButtonEnabled(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree);

    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::takeSelection);
    connect(&m_selection, &Selection::changed, this, &OutlinePanel::showSelection);
    connect(&m_model, &OutlineModel::renamed, this, &OutlinePanel::rename);
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex &index) { m_selection.reveal(m_model.refAt(m_proxy->mapToSource(index))); });
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &pos) { Q_EMIT menuRequested(m_tree->viewport()->mapToGlobal(pos)); });
    connect(&m_editor, &Editor::opened, this, [this] { m_tree->expandToDepth(1); });
    retranslate();
}

void OutlinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OutlinePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_tree->setAccessibleName(tr("Outline of the plan"));
    m_model.retranslate();
}

void OutlinePanel::rename(EntityRef ref, const QString &name)
{
    m_editor.apply(edits::rename(m_editor.document().plan(), ref, name));
}

void OutlinePanel::takeSelection()
{
    if (m_isSyncing)
        return;
    m_isSyncing = true;
    std::vector<EntityRef> refs;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes())
        if (const EntityRef ref = m_model.refAt(m_proxy->mapToSource(index)))
            refs.push_back(ref);
    const EntityRef current = m_model.refAt(m_proxy->mapToSource(m_tree->currentIndex()));
    if (const auto at = std::ranges::find(refs, current); at != refs.end())
        std::rotate(at, at + 1, refs.end()); // the last one counts as current
    m_selection.set(std::move(refs));
    m_isSyncing = false;
}

void OutlinePanel::showSelection()
{
    if (m_isSyncing)
        return;
    m_isSyncing = true;
    QItemSelection selection;
    QModelIndex current;
    for (EntityRef ref : m_selection.refs()) {
        const QModelIndex index = m_proxy->mapFromSource(m_model.indexOf(ref));
        selection.select(index, index);
        if (ref == m_selection.current())
            current = index;
    }
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        m_tree->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(current);
    }
    m_isSyncing = false;
}

void OutlinePanel::startFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void OutlinePanel::filter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
    if (text.isEmpty()) {
        m_tree->collapseAll();
        m_tree->expandToDepth(1);
        showSelection();
    } else {
        m_tree->expandAll();
    }
}

} // namespace twinpool
