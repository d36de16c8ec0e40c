// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/overview.h"

#include "views/canvas/scene.h"
#include "views/theme/severity.h"

#include <QPainter>

#include <map>

namespace twinpool {

namespace {

constexpr qreal farZoom = 0.1;
constexpr int mostWithNames = 220; // boxes in sight

class Overview
{
public:
    Overview(QPainter &painter, const CanvasScene &scene, const QRectF &exposed, qreal zoom)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(scene.theme())
        , m_exposed(exposed)
        , m_zoom(zoom)
        , m_far(zoom < farZoom)
    {
    }

    void paint()
    {
        collect();
        m_painter.setRenderHint(QPainter::Antialiasing, !m_far);
        const bool readable = m_nodes.size() + m_sites.size() <= mostWithNames && !m_far;
        if (readable) {
            paintEach(Detail::Box);
        } else {
            paintSites();
            paintLines();
            paintNodes();
        }
    }

    void paintInFull()
    {
        collect();
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintEach(Detail::Full);
    }

private:
    void paintEach(Detail detail)
    {
        for (const SiteItem *site : m_sites)
            if (!site->face().collapsed)
                paintOne(*site, detail);
        m_scene.paintLines(m_painter, m_exposed, detail);
        for (const SiteItem *site : m_sites)
            if (site->face().collapsed)
                paintOne(*site, detail);
        for (const BoxItem *node : m_nodes)
            paintOne(*node, detail);
    }

    void collect()
    {
        const qreal margin = 12 / m_zoom; // signs keep their size on screen
        const QRectF area = m_exposed.adjusted(-margin, -margin, margin, margin);
        for (const BoxItem *item : m_scene.boxes()) {
            if (!item->isVisible() || !item->box().intersects(area))
                continue;
            if (item->type() == SiteItem::Type)
                m_sites.push_back(static_cast<const SiteItem *>(item));
            else
                m_nodes.push_back(item);
        }
        std::ranges::sort(m_sites, {}, [](const SiteItem *site) { return std::pair(site->isNested(), site->ref()); });
        std::ranges::sort(m_nodes, {}, [](const BoxItem *node) { return node->ref(); });
    }

    void paintOne(const BoxItem &item, Detail detail)
    {
        m_painter.save();
        m_painter.translate(item.pos());
        item.paintAt(m_painter, m_theme, detail);
        m_painter.restore();
    }

    void paintSites()
    {
        QList<QRectF> sites, bands;
        for (const SiteItem *site : m_sites) {
            sites.append(site->box());
            if (!site->perimeter().isNull() && !site->face().collapsed)
                bands.append(site->perimeter());
        }
        QPen hairline(m_theme.line, 0);
        m_painter.setPen(hairline);
        m_painter.setBrush(m_theme.site);
        m_painter.drawRects(sites);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.perimeter);
        m_painter.drawRects(bands);
    }

    /// Straight parts only; in the far view those that stay inside a site are left out.
    void paintLines()
    {
        std::map<std::pair<QRgb, bool>, QList<QLineF>> byLook;
        const bool anyLit = m_scene.anyLineLit();
        for (Lines::Index index : m_scene.lines().touching(m_exposed)) {
            const Line &line = m_scene.lines().at(index);
            const bool strong = line.connector.kind == ConnectorKind::Pairing;
            const bool inside = !line.connector.crossesSites && line.connector.kind != ConnectorKind::Network;
            if (m_far && inside && !strong)
                continue;
            const bool lit = m_scene.isLineLit(line);
            QColor color = strong || lit ? m_theme.accent : m_theme.ink3;
            if (anyLit && !lit)
                color.setAlphaF(measures::faded);
            QList<QLineF> &parts = byLook[{color.rgba(), strong || lit}];
            for (qsizetype i = 1; i < line.corners.size(); ++i)
                parts.append(QLineF(line.corners[i - 1], line.corners[i]));
        }
        for (const auto &[look, parts] : byLook) {
            const bool strong = look.second;
            QPen pen(QColor::fromRgba(look.first), strong ? 2 : 1);
            pen.setCosmetic(true);
            m_painter.setPen(pen);
            m_painter.drawLines(parts);
        }
    }

    void paintNodes()
    {
        std::map<QRgb, QList<QRectF>> byColor;
        QList<QRectF> selected;
        for (const BoxItem *node : m_nodes) {
            byColor[(m_theme.*node->face().color).rgb()].append(node->box());
            if (node->emphasis().selected)
                selected.append(node->box());
        }
        m_painter.setPen(Qt::NoPen);
        for (const auto &[color, rects] : byColor) {
            m_painter.setBrush(QColor::fromRgb(color));
            m_painter.drawRects(rects);
        }
        QPen ring(m_theme.accent, 2);
        ring.setCosmetic(true);
        m_painter.setPen(ring);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRects(selected);
        paintBadges();
    }

    /// What is broken is seen from afar: dots that keep their size on screen.
    void paintBadges()
    {
        const qreal side = (m_far ? 5 : 8) / m_zoom;
        std::map<Severity, QList<QRectF>> bySeverity;
        for (const BoxItem *node : m_nodes)
            if (const auto worst = node->face().badge.worst; worst && worst != Severity::Info)
                bySeverity[*worst].append(QRectF(node->box().right() - side / 2, node->box().top() - side / 2, side, side));
        for (auto it = bySeverity.rbegin(); it != bySeverity.rend(); ++it) { // errors last, on top
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.*colorOf(it->first));
            m_painter.drawRects(it->second);
        }
    }

    QPainter &m_painter;
    const CanvasScene &m_scene;
    const Theme &m_theme;
    const QRectF m_exposed;
    const qreal m_zoom;
    const bool m_far;
    std::vector<const SiteItem *> m_sites;
    std::vector<const BoxItem *> m_nodes;
};

} // namespace

void paintInFull(QPainter &painter, const CanvasScene &scene, const QRectF &exposed)
{
    Overview(painter, scene, exposed, 1).paintInFull();
}

void paintOverview(QPainter &painter, const CanvasScene &scene, const QRectF &exposed, qreal zoom)
{
    Overview(painter, scene, exposed, zoom).paint();
}

} // namespace twinpool
