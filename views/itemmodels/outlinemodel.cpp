// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/outlinemodel.h"

#include "model/edits/rename.h"
#include "views/itemmodels/outlineplaces.h"
#include "views/itemmodels/roles.h"

#include <QSet>

namespace twinpool {

struct OutlineModel::Node {
    EntityRef ref;
    int ordinal = 0; ///< Sorts rows of one kind before their id does.
    SeverityCounts own{}, below{}; ///< Of the row; of the row and all under it.
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    bool standsBefore(const Node &other) const
    {
        return std::tuple(rank(), ordinal, ref.value) < std::tuple(other.rank(), other.ordinal, other.ref.value);
    }

private:
    /// Sites and pools lead; groups, which have no id, follow in order of kind.
    int rank() const
    {
        const int kind = static_cast<int>(ref.kind);
        return ref ? (ref.kind == EntityKind::Site ? 99 : kind) : 100 + kind;
    }
};

namespace {

/// int of the worst severity that is counted, or nothing.
QVariant worstOf(const std::array<int, 3> &counts)
{
    const auto at = std::ranges::find_if(counts, [](int count) { return count > 0; });
    return at != counts.end() ? QVariant(static_cast<int>(at - counts.begin())) : QVariant();
}

} // namespace

OutlineModel::OutlineModel(const Document &document, const LiveFindings &findings, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_findings(findings)
    , m_shown(document.now())
    , m_root(std::make_unique<Node>())
{
    Plan::forEachTable(m_shown->plan, [this](const char *, const auto &table) {
        for (const auto &row : table)
            insert(row.id);
    });
    connect(&document, &Document::planChanged, this, &OutlineModel::apply);
    connect(&findings, &LiveFindings::findingsChanged, this, &OutlineModel::applyFindings);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::apply(const PlanChange &change)
{
    // Rows whose parent or order changed leave and come back; what stands below them comes along.
    std::vector<EntityRef> leaving = change.diff.removed, arriving = change.diff.added;
    for (EntityRef ref : change.diff.changed) {
        const Node *node = m_nodes.value(ref);
        if (node
            && (outlineParent(*change.before, ref) != outlineParent(*change.after, ref)
                || node->ordinal != outlineOrdinal(change.after->plan, ref))) {
            leaving.push_back(ref);
            arriving.push_back(ref);
        }
    }
    QSet<EntityRef> below;
    for (EntityRef ref : leaving) {
        if (Node *node = m_nodes.value(ref)) {
            const std::function<void(const Node &)> collect = [&](const Node &from) {
                for (const auto &child : from.children) {
                    below.insert(child->ref);
                    collect(*child);
                }
            };
            collect(*node);
            remove(ref);
        }
    }
    m_shown = change.after;
    for (EntityRef ref : std::as_const(below))
        arriving.push_back(ref);
    for (EntityRef ref : arriving) {
        bool exists = false;
        visitEntity(m_shown->plan, ref, [&](const auto &) { exists = true; });
        if (exists)
            insert(ref);
    }
    for (EntityRef ref : change.diff.changed)
        if (const QModelIndex index = indexOf(ref); index.isValid())
            Q_EMIT dataChanged(index, index);
}

void OutlineModel::applyFindings(const FindingsChange &change)
{
    QSet<EntityRef> touched;
    for (const QList<Finding> *findings : {&change.appeared, &change.vanished})
        for (const Finding &finding : *findings)
            touched.insert(finding.subject);
    for (EntityRef ref : std::as_const(touched)) {
        Node *node = m_nodes.value(ref);
        if (!node)
            continue;
        addBelow(node, node->own, -1);
        node->own = countsAbout(ref);
        addBelow(node, node->own, +1);
        tellSeverity(node);
    }
}

/// The signs of a row and of those above it look different.
void OutlineModel::tellSeverity(const Node *node)
{
    for (; node != m_root.get(); node = node->parent)
        Q_EMIT dataChanged(indexOf(node), indexOf(node), {SeverityRole, SeverityBelowRole});
}

OutlineModel::SeverityCounts OutlineModel::countsAbout(EntityRef ref) const
{
    SeverityCounts counts{};
    for (const Finding &finding : m_findings.findings().about(ref))
        if (!finding.accepted)
            ++counts[static_cast<size_t>(finding.severity)];
    return counts;
}

void OutlineModel::addBelow(Node *node, const SeverityCounts &step, int sign)
{
    for (; node; node = node->parent)
        for (size_t severity = 0; severity < step.size(); ++severity)
            node->below[severity] += sign * step[severity];
}

/// Inserts the row and, before it, the parents it needs. Does nothing when it is there.
void OutlineModel::insert(EntityRef ref)
{
    if (m_nodes.contains(ref))
        return;
    const EntityRef parentRef = outlineParent(*m_shown, ref);
    Node *parent = nullptr;
    if (parentRef) {
        insert(parentRef);
        parent = m_nodes.value(parentRef);
    } else {
        parent = ref.kind == EntityKind::Site ? m_root.get() : groupFor(ref);
    }
    auto node = std::make_unique<Node>();
    node->ref = ref;
    node->ordinal = outlineOrdinal(m_shown->plan, ref);
    node->parent = parent;
    node->own = countsAbout(ref);
    addBelow(node.get(), node->own, +1);
    const auto at = std::ranges::find_if(parent->children, [&](const auto &child) { return node->standsBefore(*child); });
    const int row = static_cast<int>(at - parent->children.begin());
    beginInsertRows(indexOf(parent), row, row);
    m_nodes.insert(ref, node.get());
    const bool hasFindings = worstOf(node->own).isValid();
    parent->children.insert(at, std::move(node));
    endInsertRows();
    if (hasFindings)
        tellSeverity(parent);
}

void OutlineModel::remove(EntityRef ref)
{
    Node *node = m_nodes.value(ref);
    if (!node)
        return;
    const std::function<void(const Node &)> forget = [&](const Node &from) {
        m_nodes.remove(from.ref);
        for (const auto &child : from.children)
            forget(*child);
    };
    Node *parent = node->parent;
    const int row = rowOf(node);
    beginRemoveRows(indexOf(parent), row, row);
    const bool hadFindings = worstOf(node->below).isValid();
    addBelow(parent, node->below, -1);
    forget(*node);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
    if (hadFindings)
        tellSeverity(parent);
    if (parent != m_root.get() && !parent->ref && parent->children.empty())
        remove(parent->ref);
}

OutlineModel::Node *OutlineModel::groupFor(EntityRef ref)
{
    const EntityRef group = outlineGroup(ref);
    if (Node *node = m_nodes.value(group))
        return node;
    auto node = std::make_unique<Node>();
    node->ref = group;
    node->parent = m_root.get();
    auto &children = m_root->children;
    const auto at = std::ranges::find_if(children, [&](const auto &child) { return node->standsBefore(*child); });
    const int row = static_cast<int>(at - children.begin());
    beginInsertRows({}, row, row);
    Node *result = node.get();
    m_nodes.insert(group, result);
    children.insert(at, std::move(node));
    endInsertRows();
    return result;
}

int OutlineModel::rowOf(const Node *node) const
{
    const auto &siblings = node->parent->children;
    const auto at = std::ranges::find(siblings, node, [](const auto &child) { return child.get(); });
    return static_cast<int>(at - siblings.begin());
}

QModelIndex OutlineModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(rowOf(node), 0, node);
}

OutlineModel::Node *OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(EntityRef ref) const
{
    const Node *node = m_nodes.value(ref);
    return node ? indexOf(node) : QModelIndex();
}

EntityRef OutlineModel::refAt(const QModelIndex &index) const
{
    return nodeAt(index)->ref;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[static_cast<size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    const EntityRef ref = node.ref;
    if (role == SeverityBelowRole)
        return worstOf(node.below);
    if (!ref)
        return role == Qt::DisplayRole ? QVariant(outlineGroupTitle(ref.kind)) : QVariant();
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = nameOf(m_shown->plan, ref);
        return name.isEmpty() ? wordsOf(ref.kind) : name;
    }
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return nameOf(m_shown->plan, ref);
    case EntityRole:
        return QVariant::fromValue(ref);
    case SeverityRole:
        return worstOf(node.own);
    case Qt::AccessibleDescriptionRole: {
        const QVariant worst = worstOf(node.below);
        return worst.isValid() ? tr("Worst finding: %1").arg(wordsOf(static_cast<Severity>(worst.toInt()))) : QVariant();
    }
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const EntityRef ref = refAt(index);
    if (!ref)
        flags &= ~Qt::ItemIsSelectable;
    else if (!edits::namePropertyOf(ref.kind).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const EntityRef ref = refAt(index);
    if (role != Qt::EditRole || !ref || value.toString().trimmed().isEmpty())
        return false;
    Q_EMIT renamed(ref, value.toString().trimmed());
    return true;
}

void OutlineModel::retranslate()
{
    for (int row = 0; row < rowCount(); ++row)
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

} // namespace twinpool
