// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/heatoverlay.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/strokes.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTimerEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int levels = 4;
/// Up to which share of all users each level goes, and how strong its tint is.
constexpr std::array<double, levels> shares{0.01, 0.1, 0.5, 1};
constexpr std::array<double, levels> tints{0.10, 0.20, 0.32, 0.48};

constexpr int leastWidth = 40;  ///< Of a box with a number, in pixels.
constexpr qreal leastSign = 8;
constexpr int pad = 6;

QColor tintOf(const Theme &theme, int level)
{
    QColor color = theme.error;
    color.setAlphaF(static_cast<float>(tints[static_cast<size_t>(level - 1)]));
    return color;
}

} // namespace

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
    const int reach = fontMetrics().height();
    update(m_view.mapFromScene(box).boundingRect().adjusted(-reach, -reach, reach, reach));
}

const QHash<EntityRef, RowHit> &HeatOverlay::boxes()
{
    if (m_boxes)
        return *m_boxes;
    m_boxes.emplace();
    for (auto at = m_hits.cbegin(); at != m_hits.cend(); ++at) {
        const EntityRef box = m_view.canvas().visibleBox(at.key());
        if (!box || !(m_hasHeat || at->isSinglePoint))
            continue;
        RowHit &shown = (*m_boxes)[box];
        const bool isSinglePoint = shown.isSinglePoint || at->isSinglePoint;
        if (at->effect > shown.effect)
            shown = *at;
        shown.isSinglePoint = isSinglePoint;
    }
    return *m_boxes;
}

int HeatOverlay::levelOf(const RowHit &hit) const
{
    const double share = m_users > 0 ? static_cast<double>(hit.users()) / static_cast<double>(m_users) : 0;
    const auto at = std::ranges::lower_bound(shares, share);
    return std::min(static_cast<int>(at - shares.begin()) + 1, levels);
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

void HeatOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaled(font(), TextScale::Detail));
    const Theme &theme = m_view.canvas().theme();
    const QHash<EntityRef, RowHit> &shown = boxes();
    for (auto at = shown.cbegin(); at != shown.cend(); ++at)
        paintBox(painter, at.key(), *at, theme);
    paintLegend(painter, theme);
}

void HeatOverlay::paintBox(QPainter &painter, EntityRef ref, const RowHit &hit, const Theme &theme) const
{
    const BoxItem *box = m_view.canvas().box(ref);
    if (!box || !box->isVisible())
        return;
    const QRectF place = m_view.viewportTransform().mapRect(box->box());
    if (!place.intersects(QRectF(rect())))
        return;
    const bool isOpenSite = ref.kind == EntityKind::Site && !box->face().collapsed;
    const int level = levelOf(hit);
    const qreal radius = measures::nodeRadius * m_view.zoom();
    if (!m_hasHeat)
        strokes::box(painter, place, {}, theme.error, radius, 2);
    else if (isOpenSite) // what stands in it is tinted by itself
        strokes::box(painter, place, {}, tintOf(theme, levels), radius, level);
    else
        strokes::box(painter, place, tintOf(theme, level), theme.error, radius, hit.isSinglePoint ? 2 : 1);
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = metrics.height() - 2;
    if (place.width() < leastWidth) {
        const qreal size = std::clamp(place.width(), leastSign, static_cast<qreal>(side));
        if (hit.isSinglePoint)
            paintIcon(painter, u"error"_s, QRectF(place.center() - QPointF(size, size) / 2, QSizeF(size, size)), theme.error);
        return;
    }
    const int sign = hit.isSinglePoint ? side + pad / 2 : 0;
    QString text = textOf(hit);
    const int room = qRound(place.width()) - 2 * pad - sign;
    if (metrics.horizontalAdvance(text) > room)
        text = QLocale().toString(hit.users() > 0 ? hit.users() : hit.effect.overloaded);
    if (metrics.horizontalAdvance(text) > room)
        return;
    const QSizeF size(metrics.horizontalAdvance(text) + sign + 2 * pad, metrics.height() + pad / 2);
    const QPointF corner(place.center().x() - size.width() / 2, (isOpenSite ? place.top() : place.bottom()) - size.height() / 2);
    const QRectF pill(corner, size);
    strokes::box(painter, pill, theme.paper, theme.error, size.height() / 2);
    if (hit.isSinglePoint)
        paintIcon(painter, u"error"_s, QRectF(pill.left() + pad, pill.center().y() - side / 2.0, side, side), theme.error);
    painter.setPen(theme.ink);
    painter.drawText(pill.adjusted(pad + sign, 0, -pad, 0), Qt::AlignCenter, text);
}

/// What stands behind the swatches, or behind the sign.
QStringList HeatOverlay::legendTexts()
{
    if (!m_hasHeat) {
        const auto marked = static_cast<int>(boxes().size());
        return {marked > 0 ? tr("%n object(s) whose failure alone signs users out", nullptr, marked)
                           : tr("No failure of one object signs users out.")};
    }
    QStringList ranges;
    qint64 from = 1;
    for (double share : shares) {
        const auto to = std::max(static_cast<qint64>(share * static_cast<double>(m_users)), from);
        ranges += tr("%1 to %2").arg(QLocale().toString(from), QLocale().toString(to));
        from = to + 1;
    }
    return ranges;
}

void HeatOverlay::paintLegend(QPainter &painter, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString title = m_hasHeat ? tr("Users hit by the worst single failure") : tr("Single points of failure");
    const QString stale = m_isStale ? tr("Stale: the plan has changed") : QString();
    const QStringList texts = legendTexts();
    const int swatch = metrics.height(), step = metrics.height() + 4;
    int width = std::max(metrics.horizontalAdvance(title), metrics.horizontalAdvance(stale));
    for (const QString &text : texts)
        width = std::max(width, 2 * swatch + pad + metrics.horizontalAdvance(text));
    const int height = (1 + (stale.isEmpty() ? 0 : 1) + static_cast<int>(texts.size())) * step;
    const QRect frame(measures::panelPadding, this->height() - measures::panelPadding - height - 2 * pad, width + 2 * pad, height + 2 * pad);
    strokes::box(painter, frame, theme.paper, theme.line, measures::controlRadius);
    int y = frame.top() + pad;
    const auto drawText = [&](int x, const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QRect(x, y, frame.right() - x, step), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    drawText(frame.left() + pad, title, theme.ink);
    y += step;
    if (!stale.isEmpty()) {
        drawText(frame.left() + pad, stale, theme.warning);
        y += step;
    }
    for (int row = 0; row < texts.size(); ++row) {
        const QRect box(frame.left() + pad, y + (step - swatch) / 2 + 1, m_hasHeat ? 2 * swatch : swatch, swatch - 2);
        if (m_hasHeat)
            strokes::box(painter, box, tintOf(theme, row + 1), theme.error, 2);
        else
            paintIcon(painter, boxes().isEmpty() ? u"accept"_s : u"error"_s,
                      QRectF(box.left(), box.top(), box.height(), box.height()), boxes().isEmpty() ? theme.ok : theme.error);
        drawText(box.right() + pad, texts[row], theme.ink2);
        y += step;
    }
}

bool HeatOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view.viewport())
        setGeometry(m_view.viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

} // namespace twinpool
