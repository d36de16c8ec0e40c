// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/sharesmodel.h"

#include "model/sizing/figuretext.h"
#include "model/sizing/usermodelshares.h"
#include "model/topology/usermodelfields.h"

#include <QFont>

namespace twinpool {

namespace {

std::vector<double> valuesOf(const UserModel &model)
{
    std::vector<double> values;
    forEachShare(model, [&](const char *, const char *, const double &value, Range) { values.push_back(value); });
    return values;
}

QString topicOf(const ShareInfo &info)
{
    const QByteArray part = QByteArray(info.name.key).split('.').first();
    const auto group = std::ranges::find(shareGroups(), part, &ShareGroup::key);
    return group == shareGroups().end() ? QString() : QCoreApplication::translate("Sizing", group->title);
}

} // namespace

SharesModel::SharesModel(const Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_values(valuesOf(document.plan().userModel))
    , m_usual(valuesOf(UserModel()))
{
    const UserModel usual;
    forEachShare(usual, [&](const char *, const char *, const double &, Range range) { m_ranges.push_back(range); });
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (change.diff.userModelChanged)
            update();
    });
}

void SharesModel::update()
{
    const std::vector<double> before = std::exchange(m_values, valuesOf(m_document.plan().userModel));
    for (size_t row = 0; row < m_values.size(); ++row)
        if (before[row] != m_values[row])
            Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    Q_EMIT deviationsChanged();
}

QString SharesModel::pathAt(int row) const
{
    return QString::fromLatin1(allShares()[static_cast<size_t>(row)].name.key);
}

int SharesModel::deviations() const
{
    return static_cast<int>(deviationsOf(m_document.plan().userModel).size());
}

int SharesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int SharesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SharesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const bool isNumber = index.column() == ValueColumn || index.column() == UsualColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(row, index.column());
    case Qt::EditRole:
        return isNumber ? QVariant(index.column() == ValueColumn ? m_values[row] : m_usual[row])
                        : QVariant(textAt(row, index.column()));
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == ValueColumn && isDeviation(index.row()));
        return font;
    }
    default:
        return {};
    }
}

QString SharesModel::textAt(size_t row, int column) const
{
    const ShareInfo &info = allShares()[row];
    switch (column) {
    case TopicColumn:
        return topicOf(info);
    case NameColumn:
        return QCoreApplication::translate("Sizing", info.name.text);
    case ValueColumn:
        return valueText(m_values[row], info.name.unit);
    case UsualColumn:
        return valueText(m_usual[row], info.name.unit);
    case OriginColumn: {
        const bool isUsual = m_values[row] == m_usual[row];
        return originText(fact(info.name, m_values[row], isUsual ? info.origin : Origin::Overridden,
                               isUsual ? info.source : Source{}));
    }
    default:
        return {};
    }
}

QVariant SharesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TopicColumn:
        return tr("Topic");
    case NameColumn:
        return tr("Number");
    case ValueColumn:
        return tr("Value");
    case UsualColumn:
        return tr("Default");
    case OriginColumn:
        return tr("Origin");
    default:
        return {};
    }
}

Qt::ItemFlags SharesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

bool SharesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ValueColumn)
        return false;
    Q_EMIT shareEdited(pathAt(index.row()), value.toDouble());
    return true;
}

void SharesModel::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace twinpool
