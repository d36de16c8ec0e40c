// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartdrawing.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

namespace twinpool {

namespace {

constexpr Qt::BrushStyle patterns[]{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                                    Qt::FDiagPattern, Qt::CrossPattern, Qt::HorPattern};
constexpr Qt::PenStyle dashes[]{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

/// Charts read their texts as HTML.
QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

class Drawing
{
public:
    Drawing(QChart &chart, const ChartContent &content, const Theme &theme, const ChartHover &hover,
            const ChartClick &click)
        : m_chart(chart), m_content(content), m_theme(theme), m_hover(hover), m_click(click)
    {
    }

    void draw()
    {
        dress();
        if (m_content.isEmpty())
            return;
        m_values = new QValueAxis;
        m_values->setTitleText(plain(m_content.valueTitle));
        m_values->setRange(0, most());
        m_values->applyNiceNumbers();
        m_values->setLabelFormat(QStringLiteral("%.%1f").arg(m_values->max() < 5 ? std::max(m_content.decimals, 1) : 0));
        if (m_content.hasPositions())
            drawOverPositions();
        else
            drawBars();
        drawLimits();
        for (QAbstractAxis *axis : m_chart.axes())
            dress(*axis);
    }

private:
    void dress()
    {
        m_chart.setAnimationOptions(QChart::NoAnimation);
        m_chart.setBackgroundBrush(m_theme.paper);
        m_chart.setBackgroundRoundness(0);
        m_chart.setMargins({8, 4, 12, 4});
        m_chart.layout()->setContentsMargins(0, 0, 0, 0);
        m_chart.setTitle(plain(m_content.title));
        m_chart.setTitleBrush(m_theme.ink);
        m_chart.setLocalizeNumbers(true);
        QFont bold = m_chart.font();
        bold.setWeight(QFont::DemiBold);
        m_chart.setTitleFont(bold);
        m_chart.legend()->setAlignment(Qt::AlignTop); // in sight where the page scrolls
        m_chart.legend()->setLabelColor(m_theme.ink);
        m_chart.legend()->setFont(m_chart.font());
        m_chart.legend()->setVisible(m_content.series.size() > 1 || !m_content.limits.isEmpty());
    }

    void dress(QAbstractAxis &axis) const
    {
        axis.setLabelsColor(m_theme.ink);
        axis.setLabelsFont(m_chart.font());
        axis.setTitleBrush(m_theme.ink2);
        axis.setTitleFont(m_chart.font());
        axis.setLinePenColor(m_theme.ink3);
        axis.setGridLineColor(m_theme.line);
    }

    qsizetype shown() const { return m_content.hasPositions() ? m_content.categories.size() : std::min(m_content.categories.size(), mostBars); }

    bool isStacked() const
    {
        return m_content.kind == ChartKind::StackedBars || m_content.kind == ChartKind::StackedSteps;
    }

    double most() const
    {
        double most = 0;
        for (const ChartLimit &limit : m_content.limits)
            most = std::max(most, limit.value);
        for (qsizetype at = 0; at < shown(); ++at) {
            double sum = 0;
            for (const ChartSeries &series : m_content.series) {
                const double value = series.values[size_t(at)];
                sum = isStacked() ? sum + value : std::max(sum, value);
            }
            most = std::max(most, sum);
        }
        return most > 0 ? most * 1.02 : 1;
    }

    void drawBars()
    {
        QAbstractBarSeries *bars = nullptr;
        if (isStacked())
            bars = new QHorizontalStackedBarSeries;
        else
            bars = new QHorizontalBarSeries;
        bars->setBarWidth(0.7);
        // Categories count from below, and so do the bars of each; people read from the top.
        const qsizetype last = shown() - 1, count = m_content.series.size();
        m_chart.legend()->setReverseMarkers(!isStacked());
        for (qsizetype place = 0; place < count; ++place) {
            const qsizetype i = isStacked() ? place : count - 1 - place;
            const ChartSeries &series = m_content.series[i];
            auto *set = new QBarSet(plain(series.name));
            for (qsizetype at = last; at >= 0; --at)
                set->append(series.values[size_t(at)]);
            set->setBrush(QBrush(m_theme.*series.color, patterns[size_t(i) % std::size(patterns)]));
            set->setPen(QPen(m_theme.*series.color, 1));
            if (m_hover)
                QObject::connect(set, &QBarSet::hovered, &m_chart, [hover = m_hover, i, last](bool on, int bar) {
                    hover(i, on ? last - bar : -1);
                });
            if (m_click)
                QObject::connect(set, &QBarSet::clicked, &m_chart, [click = m_click, last](int bar) { click(last - bar); });
            bars->append(set);
        }
        m_chart.addSeries(bars);
        auto *names = new QBarCategoryAxis;
        QStringList labels;
        for (qsizetype at = last; at >= 0; --at) {
            // The axis drops what stands there already.
            QString label = plain(m_content.categories[at]);
            while (labels.contains(label))
                label += QChar(0x200B);
            labels.append(label);
        }
        names->append(labels);
        names->setGridLineVisible(false);
        names->setTitleText(plain(m_content.categoryTitle));
        m_chart.addAxis(names, Qt::AlignLeft);
        m_chart.addAxis(m_values, Qt::AlignBottom);
        bars->attachAxis(names);
        bars->attachAxis(m_values);
    }

    void drawOverPositions()
    {
        auto *along = new QValueAxis;
        along->setTitleText(plain(m_content.categoryTitle));
        along->setRange(m_content.positions.front(), std::max(m_content.positions.back(), m_content.positions.front() + 1));
        along->setLabelFormat(QStringLiteral("%.0f"));
        const double span = along->max() - along->min();
        if (span <= 12)
            along->setTickCount(int(span) + 1);
        m_chart.addAxis(along, Qt::AlignBottom);
        m_chart.addAxis(m_values, Qt::AlignLeft);
        if (isStacked())
            drawSteps();
        else
            drawLines();
    }

    void attach(QAbstractSeries *series)
    {
        m_chart.addSeries(series);
        for (QAbstractAxis *axis : m_chart.axes())
            series->attachAxis(axis);
    }

    /// In the legend as well, lines are told apart by their dashes.
    void showDashes(QAbstractSeries *line)
    {
        for (QLegendMarker *marker : m_chart.legend()->markers(line))
            marker->setShape(QLegend::MarkerShapeFromSeries);
    }

    void drawLines()
    {
        for (qsizetype i = 0; i < m_content.series.size(); ++i) {
            const ChartSeries &series = m_content.series[i];
            auto *line = new QLineSeries;
            for (size_t at = 0; at < m_content.positions.size(); ++at)
                line->append(m_content.positions[at], series.values[at]);
            line->setName(plain(series.name));
            line->setPen(QPen(m_theme.*series.color, 2, dashes[size_t(i) % std::size(dashes)]));
            line->setPointsVisible(m_content.positions.size() <= 30);
            if (m_hover)
                QObject::connect(line, &QXYSeries::hovered, &m_chart,
                                 [this_ = nearest(), hover = m_hover, i](QPointF point, bool on) {
                                     hover(i, on ? this_(point.x()) : -1);
                                 });
            attach(line);
            showDashes(line);
        }
    }

    void drawSteps()
    {
        std::vector<double> below(m_content.positions.size(), 0);
        for (qsizetype i = 0; i < m_content.series.size(); ++i) {
            const ChartSeries &series = m_content.series[i];
            auto *lower = new QLineSeries, *upper = new QLineSeries;
            for (size_t at = 0; at < below.size(); ++at) {
                const double from = m_content.positions[at];
                const double until = at + 1 < below.size() ? m_content.positions[at + 1] : from;
                for (const double x : {from, until}) {
                    lower->append(x, below[at]);
                    upper->append(x, below[at] + series.values[at]);
                }
                below[at] += series.values[at];
            }
            auto *area = new QAreaSeries(upper, lower);
            lower->setParent(area);
            upper->setParent(area);
            area->setName(plain(series.name));
            area->setBrush(QBrush(m_theme.*series.color, patterns[size_t(i) % std::size(patterns)]));
            area->setPen(QPen(m_theme.*series.color, 1));
            if (m_hover)
                QObject::connect(area, &QAreaSeries::hovered, &m_chart,
                                 [before = lastBefore(), hover = m_hover, i](QPointF point, bool on) {
                                     hover(i, on ? before(point.x()) : -1);
                                 });
            attach(area);
        }
    }

    std::function<qsizetype(double)> lastBefore() const
    {
        return [positions = m_content.positions](double x) -> qsizetype {
            const auto next = std::ranges::upper_bound(positions, x);
            return std::max<qsizetype>(next - positions.begin() - 1, 0);
        };
    }
    std::function<qsizetype(double)> nearest() const
    {
        return [positions = m_content.positions](double x) -> qsizetype {
            return std::ranges::min_element(positions, {}, [x](double at) { return std::abs(at - x); })
                - positions.begin();
        };
    }

    /// A line across all, which the legend names.
    void drawLimits()
    {
        for (qsizetype i = 0; i < m_content.limits.size(); ++i) {
            const ChartLimit &limit = m_content.limits[i];
            auto *line = new QLineSeries;
            if (m_content.hasPositions()) {
                line->append(m_content.positions.front(), limit.value);
                line->append(std::max(m_content.positions.back(), m_content.positions.front() + 1), limit.value);
            } else {
                line->append(limit.value, -0.5);
                line->append(limit.value, double(shown()) - 0.5);
            }
            line->setName(plain(limit.name));
            line->setPen(QPen(m_theme.error, 2, dashes[size_t(i + 1) % std::size(dashes)]));
            m_chart.addSeries(line);
            showDashes(line);
            if (m_content.hasPositions()) {
                for (QAbstractAxis *axis : m_chart.axes())
                    line->attachAxis(axis);
            } else {
                line->attachAxis(m_values);
                line->attachAxis(m_chart.axes(Qt::Vertical).constFirst());
            }
        }
    }

    QChart &m_chart;
    const ChartContent &m_content;
    const Theme &m_theme;
    const ChartHover &m_hover;
    const ChartClick &m_click;
    QValueAxis *m_values = nullptr;
};

} // namespace

void drawChart(QChart &chart, const ChartContent &content, const Theme &theme, const ChartHover &hover,
               const ChartClick &click)
{
    Drawing(chart, content, theme, hover, click).draw();
}

} // namespace twinpool
