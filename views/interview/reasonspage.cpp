// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/reasonspage.h"

#include "model/catalog/poollimits.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loadfigures.h"
#include "views/interview/wrappingdelegate.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// What machines outside pools are for.
QString purposeOf(MachineRole role)
{
    using enum MachineRole;
    switch (role) {
    case BackEnd:
        return ReasonsPage::tr("Keeps the databases of an Enterprise pool; a second one takes over when one fails.");
    case Monitoring:
        return ReasonsPage::tr("Keeps what monitoring and archiving collect, apart from the databases of users.");
    case ChatStore:
        return ReasonsPage::tr("Keeps the chat rooms.");
    case OtherStore:
        return ReasonsPage::tr("Has no databases yet.");
    case SqlWitness:
        return ReasonsPage::tr("Decides which of two database servers works, so that failover needs nobody.");
    case FileServer:
        return ReasonsPage::tr("Keeps presentations, address books and logs outside the Front End Servers.");
    case ReverseProxy:
        return ReasonsPage::tr("Publishes web services to phones, guests and users outside.");
    case LoadBalancer:
        return ReasonsPage::tr("Spreads web traffic; DNS alone does so for SIP only.");
    case Gateway:
        return ReasonsPage::tr("Connects with the telephone network; two of them so that one may fail.");
    default:
        return {};
    }
}

/// Machines that pools name are explained with their pools.
bool isOutsidePools(MachineRole role)
{
    return !purposeOf(role).isEmpty();
}

/// Where no published figure asks for the servers there are.
QString reasonWithout(const Snapshot &now, const Pool &pool, int servers)
{
    const auto *user = pool.as<UserPool>();
    if (user && user->isLargeMeetingPool)
        return ReasonsPage::tr("Large meetings have a pool that does nothing else.");
    if (const auto *mediation = pool.as<MediationPool>(); mediation && now.partnerOf(mediation->nextHop))
        return ReasonsPage::tr("They also take the calls of the paired pool while it is down.");
    if (servers == 1)
        return pool.isStandard() && now.partnerOf(pool.id)
            ? ReasonsPage::tr("A Standard Edition server is one machine; its partner takes over when it fails.")
            : ReasonsPage::tr("One is enough, and there is none to spare.");
    return pool.isEnterprise() && servers == recommendedFrontEnds
        ? ReasonsPage::tr("Fewer than %n Front End Servers are not recommended.", nullptr, recommendedFrontEnds)
        : ReasonsPage::tr("One may fail.");
}

} // namespace

ReasonsPage::ReasonsPage(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(3);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    new WrappingDelegate(this);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    header()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ReasonsPage::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_proposal)
        show(m_proposal);
}

void ReasonsPage::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    if (m_isStale && m_proposal)
        fill();
}

void ReasonsPage::show(const std::shared_ptr<const Proposal> &proposal)
{
    if (!proposal->now)
        return; // the last one stays
    m_proposal = proposal;
    m_isStale = true;
    if (isVisible())
        fill();
}

void ReasonsPage::fill()
{
    m_isStale = false;
    clear();
    setAccessibleName(tr("Servers and reasons"));
    setHeaderLabels({tr("Pool or machine"), tr("Servers"), tr("Reason")});
    const Snapshot &now = *m_proposal->now;
    const std::vector<HardwareLine> machines = hardwareBySite(now);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const Site &site : now.plan.sites) {
        auto *group = new QTreeWidgetItem(this, {site.name});
        group->setFirstColumnSpanned(true);
        group->setFont(NameColumn, bold);
        group->setIcon(NameColumn, icon(iconNameFor(site.kind)));
        for (const PoolLoad &load : m_proposal->sizes.pools)
            if (const Pool &pool = *now.find(load.pool); pool.site == site.id)
                addPool(group, pool, load);
        for (const HardwareLine &line : machines)
            if (line.site == site.id && isOutsidePools(line.role))
                addMachines(group, line);
        group->setExpanded(true);
    }
    setColumnWidth(NameColumn, fontMetrics().averageCharWidth() * 34);
    resizeColumnToContents(CountColumn);
}

QTreeWidgetItem *ReasonsPage::addRow(QTreeWidgetItem *parent, const QString &name, int count, const QString &reason)
{
    auto *row = new QTreeWidgetItem(parent, {name, count < 0 ? QString() : QLocale().toString(count), reason});
    row->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    row->setToolTip(NameColumn, name);
    row->setToolTip(ReasonColumn, reason);
    return row;
}

void ReasonsPage::addPool(QTreeWidgetItem *site, const Pool &pool, const PoolLoad &load)
{
    const Snapshot &now = *m_proposal->now;
    const std::optional<LoadState> decisive = decisiveState(load);
    const bool isAskedFor = decisive && load[*decisive]->needed >= load.servers && load.servers > 1;
    const QString reason = isAskedFor ? formulaText(neededFigure(now, pool, load, *decisive))
                                      : reasonWithout(now, pool, load.servers);
    //: A pool in a list. %1 is its name, %2 its kind.
    QTreeWidgetItem *row = addRow(site, tr("%1 (%2)").arg(firstLabel(pool.fqdn).toString(), wordsOf(kindOf(pool))),
                                  load.servers, reason);
    row->setIcon(NameColumn, icon(kindOf(pool)));
    for (LoadState state : loadStates)
        if (load[state]) {
            const Figure needed = neededFigure(now, pool, load, state);
            QTreeWidgetItem *item = addRow(row, wordsOf(state), load[state]->needed, formulaText(needed));
            for (const QString &line : explanation(needed, now.plan).mid(1))
                addRow(item, line, -1, {})->setFirstColumnSpanned(true);
        }
}

void ReasonsPage::addMachines(QTreeWidgetItem *site, const HardwareLine &line)
{
    addRow(site, wordsOf(line.role), line.quantity, purposeOf(line.role))->setToolTip(NameColumn, line.names.join(u'\n'));
}

} // namespace twinpool
