// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/capacitymaker.h"

#include <QWidget>

class QComboBox;

namespace twinpool {

class ChartPage;

/// The numbers of sizing as charts, one at a time.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPage(QWidget *parent = nullptr);

    enum Chart { LoadChart, UsersChart, GrowthChart, BandwidthChart, ChartCount };

    void setCapacity(const std::shared_ptr<const MadeCapacity> &made);
    void choose(Chart chart);
    ChartPage *page() const { return m_page; }

    void retranslate();

Q_SIGNALS:
    void objectChosen(twinpool::EntityRef ref);

private:
    void draw();

    std::shared_ptr<const MadeCapacity> m_made;
    QComboBox *m_chooser;
    ChartPage *m_page;
    QList<EntityRef> m_refs; ///< What categories are about; empty: nothing.
};

} // namespace twinpool
