// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/reasonspage.h"

#include "model/proposals/reasons.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/loadtext.h"
#include "views/interview/wrappingdelegate.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

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
            if (line.site == site.id && !purposeText(line.role).isEmpty())
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
    //: A pool in a list. %1 is its name, %2 its kind.
    QTreeWidgetItem *row = addRow(site, tr("%1 (%2)").arg(firstLabel(pool.fqdn).toString(), wordsOf(kindOf(pool))),
                                  load.servers, reasonText(now, load));
    row->setIcon(NameColumn, icon(kindOf(pool)));
    row->setToolTip(ReasonColumn,
                    (QStringList(row->text(ReasonColumn)) + loadOriginTexts(now, pool, load)).join(u'\n'));
    for (LoadState state : loadStates)
        if (load[state]) {
            const Figure needed = neededFigure(now, pool, load, state);
            QTreeWidgetItem *item = addRow(row, wordsOf(state), load[state]->needed, formulaText(needed));
            const QStringList reasons = explanation(needed, now.plan);
            item->setToolTip(ReasonColumn, reasons.join(u'\n'));
            for (const QString &line : reasons.mid(1))
                addRow(item, line, -1, {})->setFirstColumnSpanned(true);
        }
}

void ReasonsPage::addMachines(QTreeWidgetItem *site, const HardwareLine &line)
{
    addRow(site, wordsOf(line.role), line.quantity, purposeText(line.role))
        ->setToolTip(NameColumn, line.names.join(u'\n'));
}

} // namespace twinpool
