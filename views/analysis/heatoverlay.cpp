// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/heatoverlay.h"

#include <QEvent>
#include <QLocale>
#include <QTimerEvent>

namespace twinpool {

HeatOverlay::HeatOverlay(CanvasView &view, LiveAnalysis &analysis)
    : QWidget(&view)
    , m_view(view)
    , m_analysis(analysis)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
    view.viewport()->installEventFilter(this);
    connect(&analysis, &LiveAnalysis::analyzed, this, &HeatOverlay::follow);
    connect(&analysis, &LiveAnalysis::stateChanged, this, [this] {
        const bool isStale = m_analysis.state() != LiveAnalysis::State::Current;
        if (std::exchange(m_isStale, isStale) != isStale)
            update();
    });
    const auto compareSoon = [this] { m_soon.start(0, this); };
    connect(&view.canvas(), &CanvasScene::boxesChanged, this, compareSoon);
    connect(&view.canvas(), &CanvasScene::faceChanged, this, compareSoon);
    connect(&view.canvas(), &CanvasScene::boxRepainted, this, &HeatOverlay::updateBox);
}

HeatOverlay::~HeatOverlay()
{
    m_analysis.setWanted(this, false);
}

void HeatOverlay::setHeatShown(bool shown)
{
    m_hasHeat = shown;
    showWanted();
}

void HeatOverlay::setSinglePointsShown(bool shown)
{
    m_hasSinglePoints = shown;
    showWanted();
}

void HeatOverlay::showWanted()
{
    const bool isShown = m_hasHeat || m_hasSinglePoints;
    m_analysis.setWanted(this, isShown);
    setVisible(isShown);
    if (!isShown)
        return;
    setGeometry(m_view.viewport()->geometry());
    raise();
    follow();
    forgetBoxes();
}

/// Most edits change nothing of what is shown, and painting everything is dear.
void HeatOverlay::follow()
{
    QHash<EntityRef, RowHit> hits;
    qint64 users = 0;
    if (const PlanAnalysisPtr &analysis = m_analysis.result(); analysis && !isHidden()) {
        const ServiceModel &model = analysis->availability.model();
        hits = rowHits(*analysis->snapshot, model, analysis->failures);
        for (const UserService &service : model.services)
            users += service.users;
    }
    if (hits == m_hits && users == m_users)
        return;
    m_hits = std::move(hits);
    m_users = users;
    forgetBoxes();
}

void HeatOverlay::forgetBoxes()
{
    m_boxes.reset();
    update();
}

/// A box may show now what was hidden in it, or the other way round.
void HeatOverlay::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_soon.timerId())
        return QWidget::timerEvent(event);
    m_soon.stop();
    if (isHidden())
        return;
    const std::optional<QHash<EntityRef, RowHit>> before = std::exchange(m_boxes, std::nullopt);
    if (before && boxes() != *before)
        update();
}

/// What stands over the edge of a box; the rest comes with the canvas below.
void HeatOverlay::updateBox(const QRectF &box)
{
    if (isHidden())
        return;
    if (!m_links.isEmpty()) // their pills stand anywhere
        return update();
    const int reach = fontMetrics().height();
    update(m_view.mapFromScene(box).boundingRect().adjusted(-reach, -reach, reach, reach));
}

const QHash<EntityRef, RowHit> &HeatOverlay::boxes()
{
    if (m_boxes)
        return *m_boxes;
    m_boxes.emplace();
    m_links.clear();
    for (auto at = m_hits.cbegin(); at != m_hits.cend(); ++at) {
        if (!m_hasHeat && !at->isSinglePoint)
            continue;
        if (at.key().kind == EntityKind::NetworkLink) {
            m_links.insert(at.key(), *at);
            continue;
        }
        const EntityRef box = m_view.canvas().visibleBox(at.key());
        if (!box)
            continue;
        RowHit &shown = (*m_boxes)[box];
        const bool isSinglePoint = shown.isSinglePoint || at->isSinglePoint;
        if (at->effect > shown.effect)
            shown = *at;
        shown.isSinglePoint = isSinglePoint;
    }
    return *m_boxes;
}

const QHash<EntityRef, RowHit> &HeatOverlay::links()
{
    (void)boxes();
    return m_links;
}

QString HeatOverlay::textOf(const RowHit &hit)
{
    const QString users = QLocale().toString(hit.users());
    if (hit.failed.kind == EntityKind::Site)
        //: A whole site is lost; %1 is a number of users.
        return tr("Site lost: %1").arg(users);
    if (hit.isSinglePoint)
        //: %1 is a number of users.
        return tr("Single point of failure: %1").arg(users);
    if (hit.users() == 0)
        //: %1 is a number of users.
        return tr("Overload: %1").arg(QLocale().toString(hit.effect.overloaded));
    //: Users in resiliency mode; %1 is their number.
    return tr("Resiliency: %1").arg(users);
}

bool HeatOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view.viewport())
        setGeometry(m_view.viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

} // namespace twinpool
