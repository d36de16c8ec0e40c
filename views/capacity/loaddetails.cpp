// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/loaddetails.h"

#include "model/base/fillplaces.h"
#include "model/edits/pairing.h"
#include "model/proposals/partneradvice.h"
#include "model/proposals/serverproposals.h"
#include "model/rules/rule.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/loadtext.h"
#include "views/panels/detailscolumn.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr qsizetype mostPartners = 8; // of each sort; more nobody compares

QString goalText(LoadState goal)
{
    switch (goal) {
    case LoadState::Normal:
        return LoadDetails::tr("Enough");
    case LoadState::OneFewer:
        return LoadDetails::tr("Enough after one loss");
    case LoadState::PartnerDown:
        return LoadDetails::tr("Enough in disaster");
    case LoadState::PartnerDownOneFewer:
        return LoadDetails::tr("Enough in disaster after one loss");
    }
    Q_UNREACHABLE();
}

QString additionsText(const Plan &plan, const ServerProposal &proposal)
{
    QStringList pools;
    for (const ServerAddition &addition : proposal.additions)
        //: %1 is a pool, %n how many servers it gets.
        pools += fillPlaces(LoadDetails::tr("%1: %n", nullptr, addition.servers), {nameOf(plan, addition.pool)});
    return pools.join(u", "_s);
}

/// Lines for what rules say of a pair.
QString findingsText(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += u"%1 · %2"_s.arg(QLatin1StringView(finding.rule->id), titleOf(*finding.rule));
    return lines.join(u'\n');
}

} // namespace

LoadDetails::LoadDetails(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new DetailsColumn(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding,
                               measures::panelPadding);
    layout->addWidget(m_column);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LoadDetails::showHint(const QString &sentence)
{
    m_column->clear();
    m_column->addQuietText(sentence);
}

void LoadDetails::show(const Snapshot &now, const LoadKey &key)
{
    const Pool *pool = now.find(key.pool);
    const PoolLoad load = pool ? loadsOf(now, *pool, key.workload) : PoolLoad();
    if (!pool || !load[key.state])
        return showHint(tr("Choose a row to see why so many servers are needed."));
    m_column->clear();
    if (QLabel *title = m_column->addText(nameOf(now.plan, key.pool))) // a pool may have no name yet
        strongLabel(title, 1.15);
    m_column->addText(stateText(load, key.state));
    m_column->addHeading(tr("Why"));
    addFigures(now, load, key.state);
    addProposals(now, key.pool);
    if (pool->as<UserPool>() && !now.partnerOf(key.pool))
        addPartners(now, *pool);
}

void LoadDetails::addFigures(const Snapshot &now, const PoolLoad &load, LoadState state)
{
    const Pool &pool = *now.find(load.pool);
    QList<Figure> figures{neededFigure(now, pool, load, state)};
    if (load[state]->servers > 0) {
        figures.push_back(loadFigure(now, pool, load, state));
        figures.push_back(headroomFigure(now, pool, load, state));
    }
    QStringList told;
    for (const Figure &figure : figures) {
        const QStringList lines = explanation(figure, now.plan);
        for (const QString &line : lines) {
            if (told.contains(line))
                continue;
            if (line == lines.first())
                m_column->addText(line);
            else
                m_column->addQuietText(line);
            told += line;
        }
    }
}

void LoadDetails::addEdit(const QString &text, const Edit &edit)
{
    ShorteningButton *button = m_column->addButton(icon(u"quick-fix"_s, &Theme::accent), text);
    connect(button, &QPushButton::clicked, this, [this, edit] { Q_EMIT editChosen(edit); });
}

void LoadDetails::addProposals(const Snapshot &now, PoolId pool)
{
    const QList<ServerProposal> proposals = proposeServers(now, pool);
    if (proposals.isEmpty())
        return;
    m_column->addHeading(tr("Suggest servers"));
    for (const ServerProposal &proposal : proposals) {
        const QString goal = goalText(proposal.goal);
        if (proposal.isReached())
            //: %1 is a goal: "Enough after one loss".
            m_column->addRemark(icon(u"ok"_s, &Theme::ok), fillPlaces(tr("%1: the servers are enough."), {goal}));
        else if (proposal.tooSmall)
            //: %1 is a goal: "Enough in disaster", %2 a pool.
            m_column->addRemark(
                icon(u"error"_s, &Theme::error),
                fillPlaces(tr("%1: %2 would need %n server(s), more than it can have.", nullptr, proposal.needed),
                           {goal, nameOf(now.plan, proposal.tooSmall)}));
        else
            //: %1 is a goal: "Enough in disaster", %2 pools with how many servers each gets.
            addEdit(fillPlaces(tr("%1: add %n server(s) (%2)", nullptr, proposal.servers()),
                               {goal, additionsText(now.plan, proposal)}),
                    *proposal.edit);
    }
}

void LoadDetails::addPartners(const Snapshot &now, const Pool &pool)
{
    const PartnerAdvice advice = partnersFor(now, pool.id);
    m_column->addHeading(tr("Possible partners, best balanced first"));
    if (advice.possible.isEmpty())
        m_column->addQuietText(tr("No pool of the plan can be its partner."));
    for (const PairingProposal &proposal : advice.possible.first(std::min(mostPartners, advice.possible.size()))) {
        const StateLoad &fuller = proposal.onA.share() > proposal.onB.share() ? proposal.onA : proposal.onB;
        //: %1 is a pool, %2 how full the fuller of two pools is when it serves both.
        addEdit(fillPlaces(tr("Pair with %1: at most %2 full"), {nameOf(now.plan, proposal.b), shareText(fuller)}),
                edits::pairPools(proposal.a, proposal.b));
        m_column->addQuietText(findingsText(proposal.findings));
    }
    if (advice.rejected.isEmpty())
        return;
    m_column->addHeading(tr("Rejected partners"));
    for (const PairingProposal &proposal : advice.rejected.first(std::min(mostPartners, advice.rejected.size()))) {
        m_column->addText(nameOf(now.plan, proposal.b));
        m_column->addQuietText(findingsText(proposal.findings));
    }
    if (const int more = static_cast<int>(advice.rejected.size() - mostPartners); more > 0)
        m_column->addQuietText(tr("and %n more", nullptr, more));
}

} // namespace twinpool
