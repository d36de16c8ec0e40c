// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/view.h"

#include "views/canvas/accessiblecanvas.h"
#include "views/canvas/namefield.h"
#include "views/canvas/overview.h"
#include "views/canvas/tools/connecttool.h"
#include "views/canvas/tools/pairtool.h"
#include "views/canvas/tools/selecttool.h"

#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace twinpool {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal fitMargin = 32;  // pixels on screen
constexpr qreal dotsLeast = 15;  // pixels between two dots on screen
constexpr int dotGrid = 16;      // scene units between dots at zoom 1
constexpr int dotRow = 4;        // pixels that a row of dots is high

} // namespace

CanvasView::CanvasView(Editor &editor, const LiveFindings *findings, Selection &selection, QWidget *parent)
    : QGraphicsView(parent)
    , m_editor(editor)
    , m_selection(selection)
    , m_scene(editor.document(), findings, selection)
{
    installAccessibleCanvas();
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignCenter);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("The plan as a picture. Tab goes from item to item, F6 leaves."));
    followTheme();
    m_tool = std::make_unique<SelectTool>(*this);
    m_tool->activate();

    connect(&m_scene, &CanvasScene::overviewChanged, this, &CanvasView::updateOverview);
    connect(&m_scene, &CanvasScene::planBoundsChanged, this, &CanvasView::updateSceneRect);
    connect(&selection, &Selection::revealRequested, this, &CanvasView::bringIntoView);
    connect(&editor.document(), &Document::planChanged, this, [this] { m_tool->cancel(); });
    connect(&editor, &Editor::opening, &m_scene, &CanvasScene::expectAnotherPlan);
    connect(&editor, &Editor::opened, this, &CanvasView::fitPlan);
    updateSceneRect();
}

CanvasView::~CanvasView()
{
    m_tool->deactivate();
}

void CanvasView::setZoom(qreal zoom)
{
    setZoom(zoom, QRectF(viewport()->rect()).center());
}

void CanvasView::setZoom(qreal wanted, QPointF anchor)
{
    const qreal least = std::min(leastZoom, fittingZoom(m_scene.planBounds())); // all of a plan can be seen
    const qreal factor = std::clamp(wanted, least, mostZoom);
    if (qFuzzyCompare(factor, zoom()))
        return;
    const QPointF fixed = viewportTransform().inverted().map(anchor);
    m_isPlanFitted = false;
    setTransform(QTransform::fromScale(factor, factor));
    m_scene.setOverviewReach(factor < overviewZoom ? overviewReach / factor : 0);
    if (m_scene.isOverview())
        updateOverview({});
    updateSceneRect();
    const QPointF off = viewportTransform().map(fixed) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(off.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(off.y()));
    Q_EMIT zoomChanged(factor);
}

void CanvasView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void CanvasView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

/// The zoom at which \a area fills the window, 1 at most.
qreal CanvasView::fittingZoom(const QRectF &area) const
{
    const QSizeF window = viewport()->size();
    if (area.isEmpty() || window.width() <= 3 * fitMargin || window.height() <= 3 * fitMargin)
        return 1;
    const QSizeF room = window.shrunkBy(QMarginsF(fitMargin, fitMargin, fitMargin, fitMargin));
    return std::min({room.width() / area.width(), room.height() / area.height(), 1.0});
}

void CanvasView::fit(const QRectF &area)
{
    setZoom(fittingZoom(area));
    if (!area.isEmpty())
        centerOn(area.center());
}

void CanvasView::fitPlan()
{
    fit(m_scene.planBounds());
    m_isPlanFitted = true;
}

void CanvasView::fitSelection()
{
    QRectF area;
    for (EntityRef ref : m_selection.refs())
        area |= m_scene.boundsOf(ref);
    if (area.isNull())
        fitPlan();
    else
        fit(area.adjusted(-24, -24, 24, 24));
}

void CanvasView::bringIntoView(EntityRef ref)
{
    const QRectF area = m_scene.boundsOf(ref);
    if (!area.isNull())
        ensureVisible(area, 48, 48);
}

void CanvasView::updateSceneRect()
{
    // Room around the plan, so that its edges can be brought to the middle and things can be placed beside it.
    const QSizeF room = QSizeF(viewport()->size()) / zoom() * 0.6;
    const QMarginsF margins(room.width(), room.height(), room.width(), room.height());
    const QRectF plan = m_scene.planBounds();
    setSceneRect((plan.isNull() ? QRectF(-200, -200, 400, 400) : plan).marginsAdded(margins));
}

void CanvasView::updateOverview(const QRectF &area)
{
    const int soft = 2; // pixels that antialiasing can touch
    if (m_overviewIsStale)
        return;
    m_overviewIsStale = area.isNull();
    if (area.isNull())
        viewport()->update();
    else
        viewport()->update(viewportTransform().mapRect(area).toAlignedRect().adjusted(-soft, -soft, soft, soft));
}

void CanvasView::setGridVisible(bool visible)
{
    m_gridVisible = visible;
    viewport()->update();
}

void CanvasView::setTool(std::unique_ptr<Tool> tool, bool keep)
{
    m_tool->deactivate();
    setAutoscroll(false);
    // A tool may call this from inside its own event: the old one goes afterwards.
    QMetaObject::invokeMethod(
        this, [old = std::shared_ptr<Tool>(std::move(m_tool))] {}, Qt::QueuedConnection);
    m_tool = std::move(tool);
    m_isHome = false;
    m_keepTool = keep;
    m_tool->activate();
    updateCursor();
    viewport()->update();
    Q_EMIT toolChanged();
    Q_EMIT hintChanged(m_tool->hint());
}

void CanvasView::toolDone()
{
    if (!m_keepTool)
        useSelectTool();
}

void CanvasView::useSelectTool()
{
    setTool(m_makeHomeTool ? m_makeHomeTool() : std::make_unique<SelectTool>(*this));
    m_isHome = true;
}

void CanvasView::setHomeTool(std::function<std::unique_ptr<Tool>()> make)
{
    m_makeHomeTool = std::move(make);
    useSelectTool();
}

void CanvasView::usePairTool()
{
    const EntityRef from = m_selection.refs().size() == 1 ? m_scene.visibleBox(m_selection.current()) : EntityRef();
    setTool(std::make_unique<PairTool>(*this, from));
}

void CanvasView::useConnectTool()
{
    const EntityRef from = m_selection.refs().size() == 1 ? m_scene.visibleBox(m_selection.current()) : EntityRef();
    setTool(std::make_unique<ConnectTool>(*this, from));
}

void CanvasView::selectNewBoxes(quint32 lastId, bool onlyFirst)
{
    std::vector<EntityRef> fresh;
    for (const BoxItem *item : m_scene.boxes())
        if (item->ref().value > lastId)
            fresh.push_back(item->ref());
    std::ranges::sort(fresh, {}, &EntityRef::value);
    if (onlyFirst && !fresh.empty())
        fresh.resize(1);
    m_selection.set(std::move(fresh));
}

void CanvasView::showNote(const QString &sentence, QPoint at)
{
    if (sentence.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(at + QPoint(16, 16)), sentence, viewport());
    Q_EMIT hintChanged(sentence.isEmpty() ? m_tool->hint() : sentence);
}

void CanvasView::renameInPlace(EntityRef ref)
{
    const BoxItem *item = m_scene.box(ref);
    if (!item || !item->isVisible() || m_editor.isReadOnly())
        return;
    bringIntoView(ref);
    if (!m_nameField)
        m_nameField = new NameField(*this);
    m_nameField->open(ref);
}

bool CanvasView::isRenaming() const
{
    return m_nameField && m_nameField->isVisible();
}

void CanvasView::focusBox(EntityRef ref)
{
    m_scene.setFocused(ref);
    if (!ref)
        return;
    m_selection.set(ref);
    bringIntoView(ref);
    announceFocus(*this, ref);
}

void CanvasView::followTheme()
{
    m_scene.setTheme(Theme::forPalette(palette()));
    viewport()->update();
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        followTheme();
    else if (event->type() == QEvent::LanguageChange)
        m_scene.retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_scene.retranslate();
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    const bool wasFitted = m_isPlanFitted;
    QGraphicsView::resizeEvent(event);
    updateSceneRect();
    if (wasFitted)
        fitPlan();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_isPlanFitted = false;
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    if (!m_scene.isOverview())
        return QGraphicsView::paintEvent(event);
    m_overviewIsStale = false;
    QPainter painter(viewport());
    const QRectF exposed = mapToScene(event->rect()).boundingRect();
    painter.setWorldTransform(viewportTransform());
    drawBackground(&painter, exposed);
    const bool hasNames = paintOverview(painter, m_scene, exposed, mapToScene(viewport()->rect()).boundingRect());
    painter.setRenderHint(QPainter::Antialiasing);
    drawForeground(&painter, exposed);
    if (std::exchange(m_overviewHasNames, hasNames) != hasNames && event->region() != QRegion(viewport()->rect()))
        viewport()->update(); // the rest of the window is as before
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_scene.theme().ground);
    if (m_gridVisible)
        drawDots(*painter, rect);
}

/// A row of dots is drawn once and then copied down the window: thousands of round dots are dearer than all else.
void CanvasView::drawDots(QPainter &painter, const QRectF &rect) const
{
    qreal step = dotGrid;
    while (step * zoom() < dotsLeast)
        step *= 2;
    if (step > dotGrid * 4)
        return; // far away dots would only be noise
    const QTransform toView = viewportTransform();
    const QRect area = toView.mapRect(rect).toAlignedRect();
    QImage row(QSize(area.width(), dotRow) * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    row.setDevicePixelRatio(devicePixelRatioF());
    row.fill(Qt::transparent);
    QPainter dots(&row);
    dots.setRenderHint(QPainter::Antialiasing);
    dots.setPen(QPen(m_scene.theme().gridDot, 1.6, Qt::SolidLine, Qt::RoundCap));
    // On whole pixels all dots look the same.
    for (qreal x = std::floor(rect.left() / step) * step; x < rect.right() + step; x += step)
        dots.drawPoint(QPointF(std::round(x * toView.m11() + toView.dx()) - area.left(), dotRow / 2));
    dots.end();
    painter.save();
    painter.resetTransform();
    for (qreal y = std::floor(rect.top() / step) * step; y < rect.bottom() + step; y += step)
        painter.drawImage(area.left(), qRound(y * toView.m22() + toView.dy()) - dotRow / 2, row);
    painter.restore();
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    m_tool->paint(*painter);
}

} // namespace twinpool
