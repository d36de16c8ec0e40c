// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/sitemodel.h"

#include "model/io/limits.h"
#include "views/interview/sitenames.h"

#include <QLocale>

namespace twinpool {

namespace {

constexpr int usersOfNewSite = 500;
constexpr int mostPastedSites = 1000;

void enter(SiteAnswers &site, int column, const QVariant &value)
{
    switch (column) {
    case SiteModel::NameColumn:
        site.name = value.toString().simplified().left(limits::freeTextCharacters);
        break;
    case SiteModel::UsersColumn:
        site.users = std::clamp(value.toInt(), 0, mostUsersOfSite);
        break;
    case SiteModel::GrowthColumn:
        site.usersPerYear = std::clamp(value.toInt(), -mostUsersOfSite, mostUsersOfSite);
        break;
    case SiteModel::OnlineColumn:
        site.usersOnline = std::clamp(value.toInt(), 0, mostUsersOfSite);
        break;
    }
}

} // namespace

SiteModel::SiteModel(AnswerSheet &sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
    , m_rows(static_cast<int>(sheet.answers().sites.size()))
{
    connect(&sheet, &AnswerSheet::changed, this, &SiteModel::follow);
}

int SiteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SiteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SiteModel::data(const QModelIndex &index, int role) const
{
    const QList<SiteAnswers> &sites = m_sheet.answers().sites;
    if (!index.isValid() || index.row() >= sites.size())
        return {}; // gone, which is told next
    const SiteAnswers &site = sites[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == NameColumn)
        return site.name;
    const int number = index.column() == UsersColumn ? site.users
        : index.column() == GrowthColumn             ? site.usersPerYear
                                                     : site.usersOnline;
    return role == Qt::EditRole ? QVariant(number) : QVariant(QLocale().toString(number));
}

QVariant SiteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case NameColumn:
        return isTip ? tr("Servers are named after the site.") : tr("Site");
    case UsersColumn:
        return isTip ? tr("Users homed here and signed in at one time, those of the branches included.") : tr("Users");
    case GrowthColumn:
        return isTip ? tr("Users that come each year; a number below 0: that leave.") : tr("Per year");
    case OnlineColumn:
        return isTip ? tr("Users homed with an online service; they need no servers here.") : tr("Online");
    default:
        return {};
    }
}

Qt::ItemFlags SiteModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool SiteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= m_sheet.answers().sites.size())
        return false;
    m_sheet.change([&](Answers &answers) { enter(answers.sites[index.row()], index.column(), value); });
    return true;
}

void SiteModel::paste(const QString &cells, int row)
{
    m_sheet.change([&](Answers &answers) {
        for (const QString &line : cells.split(u'\n', Qt::SkipEmptyParts).mid(0, mostPastedSites)) {
            while (answers.sites.size() <= row)
                answers.sites.append(SiteAnswers());
            const QStringList values = line.split(u'\t');
            for (int column = 0; column < std::min<int>(static_cast<int>(values.size()), ColumnCount); ++column)
                enter(answers.sites[row], column,
                      column == NameColumn ? QVariant(values[column])
                                           : QVariant(QLocale().toInt(values[column].trimmed())));
            ++row;
        }
    });
}

void SiteModel::addSite()
{
    m_sheet.change([](Answers &answers) {
        SiteAnswers site;
        //: The name of a new site; %1 is a number.
        site.name = freeSiteName(answers, tr("Site %1"));
        site.users = usersOfNewSite;
        answers.sites.append(site);
    });
}

void SiteModel::removeSite(int row)
{
    m_sheet.change([&](Answers &answers) { answers.sites.removeAt(row); });
}

void SiteModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

/// Which site came or went does not matter: rows hold nothing of their own. The sheet has changed already.
void SiteModel::follow()
{
    const int rows = static_cast<int>(m_sheet.answers().sites.size());
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
