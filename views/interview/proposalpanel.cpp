// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/proposalpanel.h"

#include "model/base/fillplaces.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loadtext.h"
#include "views/interview/proposalpicture.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/severity.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// How many machines each role has, whatever they are made of.
std::map<MachineRole, int> quantities(const std::vector<HardwareLine> &hardware)
{
    std::map<MachineRole, int> byRole;
    for (const HardwareLine &line : hardware)
        byRole[line.role] += line.quantity;
    return byRole;
}

QString countText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return ProposalPanel::tr("%n error(s)", nullptr, count);
    case Severity::Warning:
        return ProposalPanel::tr("%n warning(s)", nullptr, count);
    case Severity::Info:
        return ProposalPanel::tr("%n hint(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

ProposalPanel::ProposalPanel(QWidget *parent)
    : QWidget(parent)
    , m_picture(new ProposalPicture)
    , m_title(strongLabel(plainLabel(), 1.15))
    , m_total(strongLabel(plainLabel()))
    , m_missing(plainLabel())
    , m_fullest(plainLabel())
    , m_change(quietLabel(plainLabel()))
    , m_gauge(new QProgressBar)
    , m_numbers(new QWidget)
    , m_machines(new QGridLayout)
{
    m_gauge->setTextVisible(false);
    m_gauge->setRange(0, 100);
    m_gauge->setMaximumHeight(8);
    m_machines->setHorizontalSpacing(measures::panelPadding);
    m_machines->setVerticalSpacing(2);
    m_machines->setColumnStretch(1, 1);
    auto *counts = new QHBoxLayout;
    for (Count &count : m_counts) {
        count = {new QLabel, new QLabel};
        counts->addWidget(count.sign);
        counts->addWidget(count.words);
        counts->addSpacing(measures::panelPadding);
    }
    counts->addStretch();
    auto *machines = new QWidget;
    auto *machineLayout = new QVBoxLayout(machines);
    machineLayout->setContentsMargins(0, 0, measures::panelPadding, 0);
    machineLayout->addLayout(m_machines);
    machineLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(machines);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *numbers = new QVBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->addWidget(m_total);
    numbers->addWidget(m_change);
    numbers->addLayout(counts);
    numbers->addSpacing(measures::panelPadding / 2);
    numbers->addWidget(m_fullest);
    numbers->addWidget(m_gauge);
    numbers->addSpacing(measures::panelPadding / 2);
    numbers->addWidget(scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_picture, 3);
    layout->addWidget(m_missing);
    layout->addWidget(m_numbers, 2);
    for (QLabel *label : {m_missing, m_fullest, m_change})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_missing->hide();
    m_change->hide();
    retranslate();
}

void ProposalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_proposal)
        showFindings();
}

void ProposalPanel::retranslate()
{
    m_title->setText(tr("What it leads to"));
    m_picture->setAccessibleName(tr("Drawing of the proposal"));
    if (m_proposal)
        showTotals();
}

void ProposalPanel::show(const std::shared_ptr<const Proposal> &proposal)
{
    const bool isPossible = proposal->now != nullptr;
    m_numbers->setEnabled(isPossible);
    m_missing->setVisible(!isPossible);
    if (!isPossible) {
        //: Beside the drawing of the last proposal. %1 is a sentence.
        m_missing->setText(tr("Nothing can be proposed: %1").arg(proposal->faults.first().message));
        return;
    }
    if (m_proposal && m_proposal->answers != proposal->answers)
        showChange(m_proposal->sizes.servers - proposal->sizes.servers);
    m_proposal = proposal;
    m_picture->show(proposal->now->plan);
    showTotals();
}

void ProposalPanel::showTotals()
{
    //: %1 is a number of users, %2 a number of servers of pools, %3 a number of sites.
    m_total->setText(fillPlaces(tr("%1 on %2 in %3"),
                                {valueText(double(m_proposal->sizes.users), Unit::Users),
                                 valueText(m_proposal->sizes.servers, Unit::Servers),
                                 tr("%n site(s)", nullptr, m_proposal->now->plan.sites.size())}));
    m_picture->setAccessibleDescription(m_total->text());
    showFindings();
    showFullest();
    showMachines();
}

void ProposalPanel::showChange(int fewer)
{
    m_change->setVisible(fewer != 0);
    m_change->setText(fewer < 0 ? tr("The last answer asked for %n more server(s).", nullptr, -fewer)
                                : tr("The last answer saved %n server(s).", nullptr, fewer));
}

void ProposalPanel::showFindings()
{
    const Theme &theme = Theme::forPalette(palette());
    const int side = fontMetrics().height();
    for (const auto &row : enumNames(Severity{})) {
        const Count &count = m_counts[static_cast<size_t>(row.value)];
        const int number = m_proposal->count(row.value);
        count.sign->setPixmap(pixmap(iconNameFor(row.value), side, number > 0 ? theme.*colorOf(row.value) : theme.ink3,
                                     devicePixelRatioF()));
        count.words->setText(countText(row.value, number));
    }
}

void ProposalPanel::showFullest()
{
    const Fullest fullest = fullestOf(m_proposal->sizes);
    m_fullest->setVisible(fullest.load);
    m_gauge->setVisible(fullest.load);
    if (!fullest.load)
        return;
    const StateLoad &load = *(*fullest.load)[fullest.state];
    const double percent = load.servers > 0 ? load.share() * 100 : 100;
    const QString name = firstLabel(nameOf(m_proposal->now->plan, fullest.load->pool)).toString();
    //: The pool that is fullest. %1 is its name, %2 what it carries, "Users", %3 how full it is, %4 the state it is in
    //: then, "Partner down", %5 what that means, "Fine".
    m_fullest->setText(fillPlaces(tr("Fullest: %1. %2, %4: %3. %5."),
                                  {name, wordsOf(fullest.load->workload), valueText(std::round(percent), Unit::Percent),
                                   wordsOf(fullest.state), wordsOf(load.grade)}));
    m_gauge->setValue(static_cast<int>(std::min(percent, 100.0)));
    m_gauge->setAccessibleName(m_fullest->text());
    const Snapshot &now = *m_proposal->now;
    const QStringList origins = loadOriginTexts(now, *now.find(fullest.load->pool), *fullest.load);
    const QString tip = (QStringList(stateText(*fullest.load, fullest.state)) + origins).join(u'\n');
    m_fullest->setToolTip(tip);
    m_gauge->setToolTip(tip);
}

void ProposalPanel::showMachines()
{
    const std::map<MachineRole, int> byRole = quantities(m_proposal->hardware);
    int row = 0;
    const auto cell = [this](int at, int column) {
        QLayoutItem *item = m_machines->itemAtPosition(at, column);
        if (item)
            return static_cast<QLabel *>(item->widget());
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 1);
        m_machines->addWidget(label, at, column, column == 0 ? Qt::AlignRight | Qt::AlignTop : Qt::AlignTop);
        return label;
    };
    for (const auto &[role, quantity] : byRole) {
        for (int column : {0, 1})
            cell(row, column)->show();
        cell(row, 0)->setText(QLocale().toString(quantity));
        cell(row++, 1)->setText(wordsOf(role));
    }
    for (; m_machines->itemAtPosition(row, 0); ++row)
        for (int column : {0, 1})
            cell(row, column)->hide();
}

} // namespace twinpool
