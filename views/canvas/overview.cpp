// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/overview.h"

#include "views/canvas/exposure.h"
#include "views/canvas/gaugepainter.h"
#include "views/canvas/scene.h"
#include "views/theme/severity.h"

#include <QPainter>

#include <map>

namespace twinpool {

namespace {

constexpr qreal farZoom = 0.1;
constexpr int mostWithNames = 220; // boxes in sight
constexpr qreal bulkGauge = 3;     // pixels on screen

class Overview
{
public:
    Overview(QPainter &painter, const CanvasScene &scene, const QRectF &exposed)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(scene.theme())
        , m_exposure(painter, exposed)
        , m_zoom(painter.worldTransform().m11())
        , m_far(m_zoom < farZoom)
    {
    }

    bool paint(const QRectF &window)
    {
        const bool readable = collect(window, overviewReach / m_zoom) <= mostWithNames && !m_far;
        m_painter.setRenderHint(QPainter::Antialiasing, !m_far);
        if (readable) {
            paintEach(Detail::Box);
        } else {
            paintSites();
            paintLines();
            paintNodes();
        }
        return readable;
    }

    void paintInFull()
    {
        (void)collect(m_exposure.bounds(), overviewReach);
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintEach(Detail::Full);
    }

private:
    void paintEach(Detail detail)
    {
        for (const SiteItem *site : m_sites)
            if (!site->face().collapsed)
                paintOne(*site, detail);
        m_scene.paintLines(m_painter, m_exposure.bounds(), detail);
        for (const SiteItem *site : m_sites)
            if (site->face().collapsed)
                paintOne(*site, detail);
        for (const BoxItem *node : m_nodes)
            paintOne(*node, detail);
    }

    /// Finds the boxes to paint. Returns how many lie in \a window. Signs reach \a reach out of boxes.
    int collect(const QRectF &window, qreal reach)
    {
        int inWindow = 0;
        for (const BoxItem *item : m_scene.boxes()) {
            const QRectF area = item->box().adjusted(-reach, -reach, reach, reach);
            if (!item->isVisible() || !area.intersects(window))
                continue;
            ++inWindow;
            if (!m_exposure.meets(area))
                continue;
            if (item->type() == SiteItem::Type)
                m_sites.push_back(static_cast<const SiteItem *>(item));
            else
                m_nodes.push_back(item);
        }
        std::ranges::sort(m_sites, {}, [](const SiteItem *site) { return std::pair(site->isNested(), site->ref()); });
        std::ranges::sort(m_nodes, {}, [](const BoxItem *node) { return node->ref(); });
        return inWindow;
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
        for (Lines::Index index : m_scene.lines().touching(m_exposure.bounds())) {
            const Line &line = m_scene.lines().at(index);
            if (!m_exposure.meets(line.bounds))
                continue;
            const bool strong = line.connector.kind == ConnectorKind::Pairing;
            const bool inside = !line.connector.crossesSites && line.connector.kind != ConnectorKind::Network;
            if (m_far && inside && !strong)
                continue;
            const bool lit = m_scene.isLineLit(line);
            QColor color = m_scene.isBroken(line) ? m_theme.error : strong || lit ? m_theme.accent : m_theme.ink3;
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
        QList<QLineF> crosses;
        for (const BoxItem *node : m_nodes) {
            const OutcomeLook look = node->outcome() ? node->outcome()->look : OutcomeLook::Fine;
            const ThemeColor color = look == OutcomeLook::Fine ? node->face().color : colorOf(look);
            byColor[(m_theme.*color).rgb()].append(node->box());
            if (look == OutcomeLook::Down)
                crosses.append({{node->box().topLeft(), node->box().bottomRight()},
                                {node->box().bottomLeft(), node->box().topRight()}});
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
        QPen strike(m_theme.paper, 1.5);
        strike.setCosmetic(true);
        m_painter.setPen(strike);
        m_painter.drawLines(crosses);
        paintBadges();
        if (!m_far)
            paintGauges();
    }

    /// Which pools are too full: a bar below them that is thicker than any other line. Two calls for all.
    void paintGauges()
    {
        std::map<Grade, QList<QRectF>> byGrade;
        const qreal height = bulkGauge / m_zoom;
        for (const BoxItem *node : m_nodes)
            if (const QList<Gauge> &gauges = node->face().gauges; !gauges.isEmpty())
                if (const Grade grade = worstOf(gauges).load.grade; grade >= Grade::Warning)
                    byGrade[grade].append(QRectF(node->box().left(), node->box().bottom(), node->box().width(), height));
        m_painter.setPen(Qt::NoPen);
        for (const auto &[grade, bars] : byGrade) {
            m_painter.setBrush(m_theme.*colorOf(grade));
            m_painter.drawRects(bars);
        }
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
    const Exposure m_exposure;
    const qreal m_zoom;
    const bool m_far;
    std::vector<const SiteItem *> m_sites;
    std::vector<const BoxItem *> m_nodes;
};

} // namespace

void paintInFull(QPainter &painter, const CanvasScene &scene, const QRectF &exposed)
{
    Overview(painter, scene, exposed).paintInFull();
}

bool paintOverview(QPainter &painter, const CanvasScene &scene, const QRectF &exposed, const QRectF &window)
{
    return Overview(painter, scene, exposed).paint(window);
}

} // namespace twinpool
