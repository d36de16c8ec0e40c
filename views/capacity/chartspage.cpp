// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/chartspage.h"

#include "views/capacity/capacitycharts.h"
#include "views/charts/chartpage.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace twinpool {

ChartsPage::ChartsPage(QWidget *parent)
    : QWidget(parent)
    , m_chooser(new QComboBox)
    , m_page(new ChartPage)
{
    for (int chart = 0; chart < ChartCount; ++chart)
        m_chooser->addItem(QString());
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_page);
    m_page->setChooser(m_chooser);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ChartsPage::draw);
    connect(m_page, &ChartPage::categoryActivated, this, [this](qsizetype category) {
        if (const EntityRef ref = m_refs.value(category))
            Q_EMIT objectChosen(ref);
    });
    retranslate();
}

void ChartsPage::retranslate()
{
    m_chooser->setAccessibleName(tr("Chart"));
    m_chooser->setItemText(LoadChart, tr("Load of pools"));
    m_chooser->setItemText(UsersChart, tr("Users by site and kind"));
    m_chooser->setItemText(GrowthChart, tr("Growth"));
    m_chooser->setItemText(BandwidthChart, tr("Bandwidth"));
    draw();
}

void ChartsPage::setCapacity(const std::shared_ptr<const MadeCapacity> &made)
{
    m_made = made;
    draw();
}

void ChartsPage::choose(Chart chart)
{
    m_chooser->setCurrentIndex(chart);
}

void ChartsPage::draw()
{
    m_refs.clear();
    if (!m_made)
        return;
    const auto content = [this] {
        switch (static_cast<Chart>(m_chooser->currentIndex())) {
        case LoadChart:
            return loadChart(*m_made, m_refs);
        case UsersChart:
            return usersChart(*m_made, m_refs);
        case GrowthChart:
            return growthChart(*m_made);
        case BandwidthChart:
        case ChartCount:
            return bandwidthChart(*m_made, m_refs);
        }
        Q_UNREACHABLE();
    }();
    m_page->setContent(content, tr("The chart appears here once the plan has pools with users."));
}

} // namespace twinpool
