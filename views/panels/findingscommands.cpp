// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with findings from their panel.

#include "model/edits/marks.h"
#include "model/edits/stores.h"
#include "model/reports/findingsreport.h"
#include "model/rules/fixall.h"
#include "views/panels/findingspanel.h"
#include "views/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace twinpool {

void FindingsPanel::fix()
{
    const Finding *finding = current();
    const QList<Edit> fixes =
        finding && finding->rule->fixes ? finding->rule->fixes(*m_editor.document().now(), *finding) : QList<Edit>();
    if (fixes.size() == 1)
        m_editor.apply(fixes.first());
    if (fixes.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Edit &each : fixes)
        menu->addAction(icon(u"quick-fix"_s, &Theme::accent), each.label, this, [this, each] { m_editor.apply(each); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
}

void FindingsPanel::fixAll()
{
    if (const Rule *rule = currentRule(); rule && rule->fixes)
        m_editor.apply(twinpool::fixAll(*rule));
}

void FindingsPanel::acceptOrReopen()
{
    const QList<Finding> findings = chosen();
    QList<Finding> open;
    QList<Edit> reopen;
    for (const Finding &finding : findings) {
        if (finding.accepted)
            reopen.append(edits::reopenFinding(finding.key()));
        else
            open.append(finding);
    }
    if (!open.isEmpty())
        Q_EMIT acceptRequested(open);
    else if (!reopen.isEmpty())
        m_editor.apply(edits::inSequence(reopen.first().label, reopen));
}

void FindingsPanel::copy() const
{
    QList<Finding> findings = chosen();
    if (findings.isEmpty())
        for (const QModelIndex &row : m_filter.findings())
            findings.append(*m_filter.findingAt(row));
    QGuiApplication::clipboard()->setText(findingsText(*m_editor.document().now(), findings));
}

void FindingsPanel::showMenu(const QPoint &pos)
{
    QMenu menu;
    const Finding *finding = current();
    const Snapshot &now = *m_editor.document().now();
    if (finding && finding->subject)
        menu.addAction(icon(u"find"_s), tr("&Show on the drawing"), this, &FindingsPanel::reveal);
    if (finding && finding->rule->fixes)
        for (const Edit &fix : finding->rule->fixes(now, *finding))
            menu.addAction(icon(u"quick-fix"_s, &Theme::accent), fix.label, this, [this, fix] { m_editor.apply(fix); });
    const Rule *rule = currentRule();
    if (const int fixable = rule ? fixableCount(now, m_model.ofRule(*rule), *rule) : 0; fixable > 1)
        menu.addAction(icon(u"quick-fix"_s, &Theme::accent), tr("&Fix all %n of this kind", nullptr, fixable), this,
                       &FindingsPanel::fixAll);
    menu.addSeparator();
    const QList<Finding> findings = chosen();
    const bool allAccepted = std::ranges::all_of(findings, &Finding::accepted);
    if (!findings.isEmpty())
        menu.addAction(icon(u"accept"_s), allAccepted ? tr("&Reopen") : tr("&Accept…"), this,
                       &FindingsPanel::acceptOrReopen);
    if (rule) {
        menu.addAction(icon(u"help"_s), tr("Rule &page"), this, [this, rule] { Q_EMIT ruleRequested(*rule); });
        menu.addAction(tr("Switch the rule &off in this plan"), this,
                       [this, rule] { m_editor.apply(edits::useRule(QLatin1StringView(rule->id), RuleUse::Off)); });
    }
    menu.addAction(icon(u"copy"_s), tr("&Copy as text"), this, &FindingsPanel::copy);
    menu.exec(m_list->viewport()->mapToGlobal(pos));
}

} // namespace twinpool
