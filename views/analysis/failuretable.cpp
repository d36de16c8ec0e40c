// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/failuretable.h"

#include "model/simulation/statementtext.h"

#include <QLocale>

namespace twinpool {

namespace {

/// The number of a column, or nothing.
std::optional<qint64> numberOf(const Effect &effect, int column)
{
    switch (column) {
    case FailureTable::SignedOutColumn:
        return effect.signedOut;
    case FailureTable::ResiliencyColumn:
        return effect.resiliency;
    case FailureTable::OverloadedColumn:
        return effect.overloaded;
    default:
        return std::nullopt;
    }
}

constexpr double afterRepair = 1e12; ///< Sorts behind every time.

double secondsOf(const std::optional<SimTime> &time)
{
    return time ? static_cast<double>(time->count()) : afterRepair;
}

QString servedText(const GroupOutcome &worst)
{
    if (worst.byItself.served)
        return *worst.byItself.served == SimTime(0) ? FailureTable::tr("at once")
                                                    : FailureTable::tr("%1, by itself").arg(textOf(*worst.byItself.served));
    if (worst.byHand.served)
        return *worst.byHand.served == SimTime(0) ? FailureTable::tr("at once, by hand")
                                                  : FailureTable::tr("%1, by hand").arg(textOf(*worst.byHand.served));
    return FailureTable::tr("after repair");
}

QString courseText(const GroupOutcome &worst)
{
    QStringList lines;
    if (worst.byItself.signedIn == SimTime(0))
        lines += FailureTable::tr("Nobody stays signed out.");
    else if (worst.byItself.signedIn)
        lines += FailureTable::tr("Everybody can sign in again by itself after %1.").arg(textOf(*worst.byItself.signedIn));
    else if (worst.byHand.signedIn)
        lines += FailureTable::tr("Everybody can sign in again %1 after an administrator has begun to act.")
                     .arg(textOf(*worst.byHand.signedIn));
    else
        lines += FailureTable::tr("Some users cannot sign in before something is repaired.");
    if (worst.byItself.served)
        lines += FailureTable::tr("Full service is back by itself after %1.").arg(textOf(*worst.byItself.served));
    else if (worst.byHand.served)
        lines += FailureTable::tr("Full service is back %1 after an administrator has begun to act.")
                     .arg(textOf(*worst.byHand.served));
    else
        lines += FailureTable::tr("Full service is back when something is repaired.");
    if (worst.changesLost)
        lines += FailureTable::tr("Changes of the last %1 may be lost.").arg(textOf(*worst.changesLost));
    return lines.join(u'\n');
}

} // namespace

QString causeText(const Cause &cause)
{
    const QString kind = wordsOf(cause.kind);
    const bool saysItsKind = (cause.ref && cause.kind != PartKind::Site) || cause.name.startsWith(kind, Qt::CaseInsensitive);
    //: A kind of thing and its name, such as "Site Paris" or "Host or rack ESX-1".
    return saysItsKind ? cause.name : FailureTable::tr("%1 %2").arg(kind, cause.name);
}

FailureTable::FailureTable(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_outcomes, &OutcomeMaker::made, this, &FailureTable::tell);
}

void FailureTable::setAnalysis(const PlanAnalysisPtr &analysis)
{
    beginResetModel();
    m_analysis = analysis;
    m_outcomes.setAnalysis(analysis);
    fill();
    endResetModel();
}

void FailureTable::setScope(FailureScope scope)
{
    beginResetModel();
    m_scope = scope;
    fill();
    endResetModel();
}

void FailureTable::fill()
{
    m_rows.clear();
    m_places.clear();
    m_largest = {};
    if (!m_analysis)
        return;
    const FailureAnalysis &failures = m_analysis->failures;
    if (m_scope == FailureScope::Singles)
        for (quint32 cause : failures.worstSingles())
            m_rows.push_back({{cause}, failures.singles[cause]});
    else
        for (const PairEffect &pair : failures.worstPairs(mostPairs, m_scope == FailureScope::WorsePairs))
            m_rows.push_back({{pair.first, pair.second}, failures.of(pair.first, pair.second)});
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Effect &effect = m_rows[at].effect;
        m_places.insert(m_rows[at].key, static_cast<int>(at));
        m_largest = {std::max(m_largest.signedOut, effect.signedOut), std::max(m_largest.resiliency, effect.resiliency),
                     std::max(m_largest.overloaded, effect.overloaded)};
    }
}

QList<const Cause *> FailureTable::causesAt(int row) const
{
    const std::vector<Cause> &causes = m_analysis->availability.model().causes;
    const FailureKey key = keyAt(row);
    QList<const Cause *> result{&causes[key.first]};
    if (key.isPair())
        result.append(&causes[key.second]);
    return result;
}

QString FailureTable::courseOf(int row)
{
    const FailureOutcome *outcome = m_outcomes.outcomeOf(keyAt(row));
    return outcome ? courseText(outcome->worst()) : QString();
}

QString FailureTable::nameOf(const Row &row) const
{
    const std::vector<Cause> &causes = m_analysis->availability.model().causes;
    const QString first = causeText(causes[row.key.first]);
    //: Two things that fail together.
    return row.key.isPair() ? tr("%1 and %2").arg(first, causeText(causes[row.key.second])) : first;
}

int FailureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FailureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailureTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    if (role == EntityRole)
        return QVariant::fromValue(m_analysis->availability.model().causes[row.key.first].ref);
    if (role == Qt::TextAlignmentRole && column != CauseColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (column == CauseColumn)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(nameOf(row)) : QVariant();
    const std::optional<qint64> number = numberOf(row.effect, column);
    if (!number)
        return outcomeData(row, column, role);
    switch (role) {
    case Qt::DisplayRole:
        return *number == 0 ? QStringLiteral("–") : QLocale().toString(*number);
    case SortRole:
        return static_cast<double>(*number);
    case ShareRole:
        return *number == 0 ? 0.0 : static_cast<double>(*number) / static_cast<double>(*numberOf(m_largest, column));
    default:
        return {};
    }
}

QVariant FailureTable::outcomeData(const Row &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    const FailureOutcome *outcome = m_outcomes.outcomeOf(row.key);
    if (!outcome)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const GroupOutcome worst = outcome->worst();
    if (role == Qt::ToolTipRole)
        return courseText(worst);
    if (column == ServedColumn)
        return role == SortRole ? QVariant(worst.byItself.served ? secondsOf(worst.byItself.served)
                                                                 : 1 + secondsOf(worst.byHand.served))
                                : QVariant(servedText(worst));
    if (role == SortRole)
        return worst.changesLost ? secondsOf(worst.changesLost) : 0.0;
    return worst.changesLost ? textOf(*worst.changesLost) : tr("none");
}

void FailureTable::tell(const QList<FailureKey> &keys)
{
    for (FailureKey key : keys)
        if (const int row = m_places.value(key, -1); row >= 0)
            Q_EMIT dataChanged(index(row, ServedColumn), index(row, ChangesLostColumn));
}

QVariant FailureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != CauseColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        switch (section) {
        case CauseColumn:
            return tr("What fails.");
        case SignedOutColumn:
            return tr("Users who cannot sign in when all has reacted by itself.");
        case ResiliencyColumn:
            return tr("Users who are signed in with part of the service.");
        case OverloadedColumn:
            return tr("Users of pools whose running servers carry too many.");
        case ServedColumn:
            return tr("Time until all users have full service again; by hand: from the decision to act.");
        case ChangesLostColumn:
            return tr("How old the newest change can be that is lost in a failover.");
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CauseColumn:
        return m_scope == FailureScope::Singles ? tr("Failure") : tr("Failures");
    case SignedOutColumn:
        return tr("Signed out");
    case ResiliencyColumn:
        return tr("Resiliency mode");
    case OverloadedColumn:
        return tr("Overloaded");
    case ServedColumn:
        return tr("Full service again");
    case ChangesLostColumn:
        return tr("Data loss");
    }
    return {};
}

void FailureTable::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace twinpool
