// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/proposalpicture.h"

#include "views/canvas/overview.h"
#include "views/canvas/scene.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QPainter>

namespace twinpool {

namespace {

constexpr int margin = 12; // round the plan, on screen
constexpr qreal mostZoom = 1;

} // namespace

ProposalPicture::ProposalPicture(QWidget *parent)
    : QWidget(parent)
    , m_selection(m_document)
    , m_scene(std::make_unique<CanvasScene>(m_document, nullptr, m_selection))
{
    m_scene->setTheme(Theme::forPalette(palette()));
    setMinimumSize(200, 120);
}

ProposalPicture::~ProposalPicture() = default;

QSize ProposalPicture::sizeHint() const
{
    return {360, 260};
}

void ProposalPicture::show(const Plan &plan)
{
    m_scene->expectAnotherPlan();
    m_document.setPlan(plan);
    update();
}

void ProposalPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_scene->theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRectF plan = m_scene->planBounds();
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (plan.isEmpty() || room.isEmpty())
        return;
    const qreal zoom = std::min({room.width() / plan.width(), room.height() / plan.height(), mostZoom});
    painter.translate(room.center());
    painter.scale(zoom, zoom);
    painter.translate(-plan.center());
    if (zoom < overviewZoom)
        paintOverview(painter, *m_scene, plan, plan);
    else
        paintInFull(painter, *m_scene, plan);
    if (zoom < boxDetailZoom)
        paintSiteNames(painter);
}

/// From afar the drawing has no names: those of the sites stand above them, so that one sees what lies where.
void ProposalPicture::paintSiteNames(QPainter &painter) const
{
    const QTransform toScreen = painter.worldTransform();
    painter.resetTransform();
    painter.setFont(scaled(font(), TextScale::Detail));
    painter.setPen(m_scene->theme().ink);
    const QFontMetrics metrics(painter.font());
    for (const Site &site : m_document.plan().sites) {
        if (site.kind != SiteKind::Central)
            continue;
        const QRectF box = toScreen.mapRect(m_scene->boundsOf(site.id));
        const QRectF above(box.left(), box.top() - metrics.height(), box.width(), metrics.height());
        painter.drawText(above, Qt::AlignLeft | Qt::AlignBottom,
                         metrics.elidedText(site.name, Qt::ElideRight, int(above.width())));
    }
}

void ProposalPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_scene->setTheme(Theme::forPalette(palette()));
    else if (event->type() == QEvent::LanguageChange)
        m_scene->retranslate();
    else
        return;
    update();
}

} // namespace twinpool
