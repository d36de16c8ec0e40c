// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/findingsmodel.h"

#include "model/rules/rule.h"
#include "views/itemmodels/roles.h"

namespace twinpool {

struct FindingsModel::Group {
    quint64 key = 0;
    int row = 0;
    QList<Finding> findings;
    FindingCounts counts{};

    void count(const Finding &finding, int step) { counts[static_cast<size_t>(statusOf(finding))] += step; }
};

namespace {

constexpr int manyRows = 100; ///< Above this a reset is cheaper than row by row.

bool isAboutSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.subject == b.subject && a.related == b.related;
}

/// Whether the sentence of a finding names a row of \a changed, which is sorted.
bool names(const Finding &finding, const std::vector<EntityRef> &changed)
{
    const auto isChanged = [&](EntityRef ref) { return std::ranges::binary_search(changed, ref); };
    return isChanged(finding.subject) || std::ranges::any_of(finding.related, isChanged)
        || std::ranges::any_of(finding.arguments, [&](const FindingArgument &argument) {
               const EntityRef *ref = std::get_if<EntityRef>(&argument);
               return ref && isChanged(*ref);
           });
}

} // namespace

FindingsModel::FindingsModel(const Document &document, const LiveFindings &findings, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_findings(findings)
{
    fill();
    connect(&findings, &LiveFindings::findingsChanged, this, &FindingsModel::apply);
    connect(&document, &Document::planChanged, this, &FindingsModel::followPlan);
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setGrouping(FindingGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    fill();
}

void FindingsModel::fill()
{
    beginResetModel();
    m_groups.clear();
    m_byKey.clear();
    for (const Finding &finding : m_findings.findings().all()) {
        const quint64 key = groupOf(*m_document.now(), finding, m_grouping);
        Group *&group = m_byKey[key];
        if (!group) {
            m_groups.push_back(std::make_unique<Group>());
            group = m_groups.back().get();
            group->key = key;
            group->row = static_cast<int>(m_groups.size()) - 1;
        }
        group->findings.append(finding);
        group->count(finding, +1);
    }
    endResetModel();
}

void FindingsModel::apply(const FindingsChange &change)
{
    if (change.appeared.size() + change.vanished.size() > manyRows) {
        fill();
        return;
    }
    QList<Finding> appeared = change.appeared;
    for (const Finding &gone : change.vanished) {
        const Place place = placeOf(gone);
        if (!place.group)
            continue;
        const auto again =
            std::ranges::find_if(appeared, [&](const Finding &finding) { return isAboutSame(finding, gone); });
        if (again == appeared.end() || groupFor(*again) != place.group) {
            remove(place);
            continue;
        }
        place.group->count(gone, -1);
        place.group->count(*again, +1);
        place.group->findings[place.row] = *again;
        appeared.erase(again);
        const QModelIndex group = indexOf(*place.group);
        Q_EMIT dataChanged(index(place.row, 0, group), index(place.row, ColumnCount - 1, group));
        tellGroup(*place.group);
    }
    for (const Finding &finding : std::as_const(appeared))
        insert(finding);
}

void FindingsModel::followPlan(const PlanChange &change)
{
    if (change.diff.isOnlyAppearance())
        return;
    if (m_grouping == FindingGrouping::Site)
        regroup();
    const auto isTouched = [&](const Finding &finding) {
        return finding.subject ? names(finding, change.diff.changed) : change.diff.deploymentChanged;
    };
    for (const auto &group : m_groups) {
        const QModelIndex parent = indexOf(*group);
        for (int row = 0; row < group->findings.size(); ++row)
            if (isTouched(group->findings[row]))
                Q_EMIT dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
        const EntityRef object = groupObjectOf(*m_document.now(), group->findings.first(), m_grouping);
        if (std::ranges::binary_search(change.diff.changed, object) || change.diff.deploymentChanged)
            tellGroup(*group);
    }
}

/// Rows can move to another site while what is said about them stays.
void FindingsModel::regroup()
{
    QList<Finding> moved;
    for (const auto &group : m_groups)
        for (const Finding &finding : std::as_const(group->findings))
            if (groupOf(*m_document.now(), finding, m_grouping) != group->key)
                moved.append(finding);
    for (const Finding &finding : std::as_const(moved)) {
        remove(placeOf(finding));
        insert(finding);
    }
}

void FindingsModel::insert(const Finding &finding)
{
    Group *group = groupFor(finding);
    if (!group) {
        auto fresh = std::make_unique<Group>();
        group = fresh.get();
        group->key = groupOf(*m_document.now(), finding, m_grouping);
        group->row = static_cast<int>(m_groups.size());
        group->findings.append(finding);
        group->count(finding, +1);
        beginInsertRows({}, group->row, group->row);
        m_byKey.insert(group->key, group);
        m_groups.push_back(std::move(fresh));
        endInsertRows();
        return;
    }
    const int row = static_cast<int>(group->findings.size());
    beginInsertRows(indexOf(*group), row, row);
    group->findings.append(finding);
    group->count(finding, +1);
    endInsertRows();
    tellGroup(*group);
}

void FindingsModel::remove(Place place)
{
    Group &group = *place.group;
    if (group.findings.size() == 1) {
        beginRemoveRows({}, group.row, group.row);
        m_byKey.remove(group.key);
        const auto at = m_groups.erase(m_groups.begin() + group.row);
        std::for_each(at, m_groups.end(), [](const auto &later) { --later->row; });
        endRemoveRows();
        return;
    }
    beginRemoveRows(indexOf(group), place.row, place.row);
    group.count(group.findings[place.row], -1);
    group.findings.removeAt(place.row);
    endRemoveRows();
    tellGroup(group);
}

FindingsModel::Group *FindingsModel::groupFor(const Finding &finding) const
{
    return m_byKey.value(groupOf(*m_document.now(), finding, m_grouping));
}

FindingsModel::Place FindingsModel::placeOf(const Finding &finding) const
{
    const auto in = [&](Group *group) -> Place {
        const qsizetype row = group ? group->findings.indexOf(finding) : -1;
        return row >= 0 ? Place{group, static_cast<int>(row)} : Place{};
    };
    if (const Place place = in(groupFor(finding)); place.group)
        return place;
    for (const auto &group : m_groups) // it was grouped before its row changed
        if (const Place place = in(group.get()); place.group)
            return place;
    return {};
}

void FindingsModel::tellGroup(const Group &group)
{
    Q_EMIT dataChanged(indexOf(group), indexOf(group));
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return group ? &group->findings[index.row()] : nullptr;
}

const Finding *FindingsModel::firstOf(const QModelIndex &group) const
{
    return group.isValid() && !group.internalPointer() ? &m_groups[static_cast<size_t>(group.row())]->findings.first()
                                                       : nullptr;
}

QList<Finding> FindingsModel::ofRule(const Rule &rule) const
{
    QList<Finding> result;
    for (const auto &group : m_groups)
        for (const Finding &finding : std::as_const(group->findings))
            if (finding.rule == &rule)
                result.append(finding);
    return result;
}

QString FindingsModel::searchTextOf(const Finding &finding) const
{
    const Plan &plan = m_document.plan();
    return QStringList{messageOf(finding, plan), QLatin1StringView(finding.rule->id), titleOf(*finding.rule),
                       subjectNameOf(finding, plan), wordsOf(finding.severity)}
        .join(u'\n');
}

QModelIndex FindingsModel::indexOf(const Group &group) const
{
    return createIndex(group.row, 0, nullptr);
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<size_t>(parent.row())].get() : nullptr);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return group ? indexOf(*group) : QModelIndex();
}

/// Trees ask each row again whether it has children, whenever one comes or goes.
Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.internalPointer() ? flags | Qt::ItemNeverHasChildren : flags;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())]->findings.size());
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Finding *finding = findingAt(index))
        return findingData(*finding, index.column(), role);
    return groupData(*m_groups[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant FindingsModel::groupData(const Group &group, int column, int role) const
{
    const Finding &first = group.findings.first();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == MessageColumn ? QVariant(groupTitleOf(*m_document.now(), first, m_grouping)) : QVariant();
    case EntityRole:
        return QVariant::fromValue(groupObjectOf(*m_document.now(), first, m_grouping));
    case CountsRole:
        return QVariant::fromValue(group.counts);
    case Qt::AccessibleDescriptionRole:
        return tr("%n finding(s)", nullptr, static_cast<int>(group.findings.size()));
    default:
        return {};
    }
}

QVariant FindingsModel::findingData(const Finding &finding, int column, int role) const
{
    const Plan &plan = m_document.plan();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case MessageColumn:
            return messageOf(finding, plan);
        case SubjectColumn:
            return subjectNameOf(finding, plan);
        case SeverityColumn:
            return wordsOf(finding.severity);
        case RuleColumn:
            return QString::fromLatin1(finding.rule->id);
        }
        return {};
    case Qt::ToolTipRole:
        switch (column) {
        case MessageColumn:
            return messageOf(finding, plan);
        case SubjectColumn:
            return subjectNameOf(finding, plan);
        case RuleColumn:
            return titleOf(*finding.rule);
        }
        return {};
    case Qt::AccessibleDescriptionRole:
        return finding.accepted ? acceptanceTextOf(finding, plan) : wordsOf(finding.severity);
    case EntityRole:
        return QVariant::fromValue(finding.subject);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case AcceptedRole:
        return finding.accepted;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageColumn:
        return tr("Finding");
    case SubjectColumn:
        return tr("Object");
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

void FindingsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (const auto &group : m_groups) {
        const QModelIndex parent = indexOf(*group);
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(static_cast<int>(group->findings.size()) - 1, ColumnCount - 1, parent));
        tellGroup(*group);
    }
}

} // namespace twinpool
