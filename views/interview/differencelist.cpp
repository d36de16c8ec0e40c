// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/differencelist.h"

#include "views/inspector/propertylabels.h"
#include "views/interview/propertywords.h"
#include "views/theme/icons.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr size_t mostRows = 500; ///< Of a group; nobody reads more.

/// `Users: 2,000 → 2,500`, a line for each property that differs.
QStringList changesOf(const QList<Property> &before, const QList<Property> &after, const Plan &planBefore,
                      const Plan &planAfter)
{
    QHash<QString, const Property *> old;
    for (const Property &property : before)
        old.insert(property.path, &property);
    QStringList lines;
    for (const Property &property : after) {
        const Property *was = old.value(property.path);
        if (was && was->value == property.value)
            continue;
        const QString label = labelText(property.key);
        //: A property that changes. %1 is its name, %2 the value before, %3 the value after.
        lines += DifferenceList::tr("%1: %2 → %3")
                     .arg(label.isEmpty() ? property.path : label,
                          was ? valueWords(planBefore, *was) : DifferenceList::tr("not there"),
                          valueWords(planAfter, property));
    }
    return lines;
}

} // namespace

DifferenceList::DifferenceList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    header()->setStretchLastSection(true);
}

PlanDiff DifferenceList::show(const Plan &before, const Plan &after)
{
    clear();
    setAccessibleName(tr("What changes in the plan"));
    const PlanDiff difference = diff(before, after);
    addRows(tr("Goes"), u"remove"_s, difference.removed, before); // first, so that nobody overlooks it
    addRows(tr("Comes"), u"add"_s, difference.added, after);
    addChanges(difference.changed, before, after);
    if (difference.deploymentChanged) {
        QTreeWidgetItem *group = addGroup(tr("Changes of the deployment"), 1);
        for (const QString &line : changesOf(deploymentProperties(before), deploymentProperties(after), before, after))
            new QTreeWidgetItem(group, {QString(), line});
    }
    if (difference.userModelChanged)
        addGroup(tr("Changes of the user model"), 1);
    if (!difference.moved.empty())
        addGroup(tr("Places in the drawing"), static_cast<int>(difference.moved.size()));
    setColumnWidth(0, std::max(fontMetrics().averageCharWidth() * 30, viewport()->width() / 2));
    return difference;
}

QTreeWidgetItem *DifferenceList::addGroup(const QString &title, int count)
{
    //: A group and how many rows it has.
    auto *group = new QTreeWidgetItem(this, {tr("%1 (%2)").arg(title, QLocale().toString(count))});
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

void DifferenceList::addRows(const QString &title, const QString &iconName, const std::vector<EntityRef> &refs,
                             const Plan &plan)
{
    if (refs.empty())
        return;
    QTreeWidgetItem *group = addGroup(title, static_cast<int>(refs.size()));
    group->setIcon(0, icon(iconName));
    for (EntityRef ref : std::span(refs).first(std::min(refs.size(), mostRows))) {
        auto *row = new QTreeWidgetItem(group, {nameOf(plan, ref), wordsOf(ref.kind)});
        row->setIcon(0, icon(iconNameFor(ref.kind)));
        row->setToolTip(0, nameOf(plan, ref));
    }
    if (refs.size() > mostRows)
        new QTreeWidgetItem(group, {tr("and %n more", nullptr, static_cast<int>(refs.size() - mostRows))});
}

void DifferenceList::addChanges(const std::vector<EntityRef> &refs, const Plan &before, const Plan &after)
{
    if (refs.empty())
        return;
    QTreeWidgetItem *group = addGroup(tr("Changes"), static_cast<int>(refs.size()));
    group->setIcon(0, icon(u"edit"_s));
    for (EntityRef ref : std::span(refs).first(std::min(refs.size(), mostRows))) {
        const QStringList lines = changesOf(propertiesOf(before, ref), propertiesOf(after, ref), before, after);
        auto *row = new QTreeWidgetItem(group, {nameOf(after, ref), lines.value(0)});
        row->setIcon(0, icon(iconNameFor(ref.kind)));
        row->setToolTip(0, nameOf(after, ref));
        row->setToolTip(1, lines.join(u'\n'));
        for (const QString &line : lines.mid(1))
            new QTreeWidgetItem(row, {QString(), line});
    }
    if (refs.size() > mostRows)
        new QTreeWidgetItem(group, {tr("and %n more", nullptr, static_cast<int>(refs.size() - mostRows))});
}

} // namespace twinpool
