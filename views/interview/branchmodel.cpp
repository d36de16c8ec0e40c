// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/branchmodel.h"

#include "model/io/limits.h"
#include "model/sizing/telephony.h"
#include "views/interview/sitenames.h"

#include <QLocale>

namespace twinpool {

namespace {

constexpr int usersOfNewBranch = 50;

} // namespace

BranchModel::BranchModel(AnswerSheet &sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
{
    connect(&sheet, &AnswerSheet::changed, this, &BranchModel::follow);
}

const QList<BranchAnswers> &BranchModel::branches() const
{
    static const QList<BranchAnswers> none;
    const QList<SiteAnswers> &sites = m_sheet.answers().sites;
    return m_site >= 0 && m_site < sites.size() ? sites[m_site].branches : none;
}

void BranchModel::setSite(int site)
{
    beginResetModel();
    m_site = site;
    m_rows = static_cast<int>(branches().size());
    endResetModel();
}

int BranchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BranchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BranchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= branches().size())
        return {}; // gone, which is told next
    const BranchAnswers &branch = branches()[index.row()];
    const bool isFlag = index.column() == WanColumn || index.column() == ServicesColumn;
    const bool flag = index.column() == WanColumn ? branch.resilientWan : branch.needsServices;
    switch (role) {
    case Qt::CheckStateRole:
        return isFlag ? QVariant(flag ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == UsersColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return isFlag ? QVariant(flag ? tr("Yes") : tr("No")) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return index.column() == SolutionColumn ? data(index, Qt::DisplayRole)
                                                : headerData(index.column(), Qt::Horizontal, role);
    case Qt::DisplayRole:
    case Qt::EditRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        return branch.name;
    case UsersColumn:
        return role == Qt::EditRole ? QVariant(branch.users) : QVariant(QLocale().toString(branch.users));
    case SolutionColumn:
        return wordsOf(branchSolutionFor(branch.users, branch.resilientWan, branch.needsServices));
    default:
        return {};
    }
}

QVariant BranchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == UsersColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case NameColumn:
        return isTip ? tr("The branch office.") : tr("Branch");
    case UsersColumn:
        return isTip ? tr("Signed in at one time; among those of the central site.") : tr("Users");
    case WanColumn:
        return isTip ? tr("The link to the central site is there twice.") : tr("Safe link");
    case ServicesColumn:
        return isTip ? tr("Presence and conferences work while the branch is cut off.") : tr("On its own");
    case SolutionColumn:
        return isTip ? tr("What the size, the link and the needs ask for.") : tr("Gets");
    default:
        return {};
    }
}

Qt::ItemFlags BranchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    switch (index.column()) {
    case NameColumn:
    case UsersColumn:
        return flags | Qt::ItemIsEditable;
    case WanColumn:
    case ServicesColumn:
        return flags | Qt::ItemIsUserCheckable;
    default:
        return flags;
    }
}

bool BranchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if ((role != Qt::EditRole && role != Qt::CheckStateRole) || !index.isValid() || index.row() >= branches().size())
        return false;
    const bool isChecked = value.toInt() == Qt::Checked;
    m_sheet.change([&](Answers &answers) {
        BranchAnswers &branch = answers.sites[m_site].branches[index.row()];
        switch (index.column()) {
        case NameColumn:
            branch.name = value.toString().simplified().left(limits::freeTextCharacters);
            break;
        case UsersColumn:
            branch.users = std::clamp(value.toInt(), 0, mostUsersOfSite);
            break;
        case WanColumn:
            branch.resilientWan = isChecked;
            break;
        case ServicesColumn:
            branch.needsServices = isChecked;
            break;
        }
    });
    return true;
}

void BranchModel::addBranch()
{
    m_sheet.change([this](Answers &answers) {
        BranchAnswers branch;
        //: The name of a new branch; %1 is a number.
        branch.name = freeSiteName(answers, tr("Branch %1"));
        branch.users = usersOfNewBranch;
        answers.sites[m_site].branches.append(branch);
    });
}

void BranchModel::removeBranch(int row)
{
    m_sheet.change([&](Answers &answers) { answers.sites[m_site].branches.removeAt(row); });
}

void BranchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void BranchModel::follow()
{
    const int rows = static_cast<int>(branches().size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

} // namespace twinpool
