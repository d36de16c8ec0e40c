// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/variableorder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace twinpool {

namespace {

/// Items in a row. Each opens the things it is the first to name and closes those that none to come names.
using Items = std::vector<std::vector<quint32>>;

struct Row {
    std::vector<quint32> items;
    double cost = 0; ///< Two to the power of the things that are open, for each item.
};

/// Puts items into a row with few open things: next the one that leaves the fewest open.
class Arranger
{
public:
    Arranger(const Items &items, quint32 thingCount)
        : m_items(items)
        , m_itemsOf(thingCount)
        , m_left(thingCount)
        , m_isPlaced(items.size())
    {
        for (quint32 item = 0; item < items.size(); ++item)
            for (quint32 thing : items[item])
                m_itemsOf[thing].push_back(item);
        for (quint32 thing = 0; thing < thingCount; ++thing)
            m_left[thing] = m_itemsOf[thing].size();
    }

    Row run()
    {
        Row whole;
        for (quint32 item = 0; item < m_items.size(); ++item) {
            if (m_isPlaced[item])
                continue;
            Row best = from(item);
            const std::vector<quint32> connected = best.items;
            const size_t step = connected.size() / mostStarts + 1;
            for (size_t at = step; at < connected.size(); at += step) {
                takeBack(connected);
                if (Row other = from(connected[at]); other.cost < best.cost)
                    best = std::move(other);
            }
            whole.items.insert(whole.items.end(), best.items.begin(), best.items.end());
            whole.cost += best.cost;
        }
        return whole;
    }

private:
    static constexpr size_t mostStarts = 16; ///< Where a row begins matters; trying more hardly does.

    /// Places all that is connected with the item.
    Row from(quint32 first)
    {
        Row row;
        for (std::optional<quint32> item = first; item; item = next()) {
            place(*item);
            row.items.push_back(*item);
            row.cost += std::exp2(std::min<double>(static_cast<double>(m_open.size()), 1000))
                * static_cast<double>(m_items[*item].size());
        }
        return row;
    }

    std::optional<quint32> next() const
    {
        std::optional<quint32> found;
        int least = std::numeric_limits<int>::max();
        for (quint32 thing : m_open) {
            for (quint32 item : m_itemsOf[thing]) {
                if (m_isPlaced[item])
                    continue;
                int more = 0;
                for (quint32 other : m_items[item])
                    more += (m_left[other] > 1) - (m_left[other] < m_itemsOf[other].size());
                if (more < least) {
                    least = more;
                    found = item;
                }
            }
        }
        return found;
    }

    void place(quint32 item)
    {
        m_isPlaced[item] = true;
        for (quint32 thing : m_items[item]) {
            if (m_left[thing] == m_itemsOf[thing].size())
                m_open.push_back(thing);
            --m_left[thing];
        }
        std::erase_if(m_open, [&](quint32 thing) { return m_left[thing] == 0; });
    }

    void takeBack(const std::vector<quint32> &items)
    {
        for (quint32 item : items) {
            m_isPlaced[item] = false;
            for (quint32 thing : m_items[item])
                ++m_left[thing];
        }
    }

    const Items &m_items;
    std::vector<std::vector<quint32>> m_itemsOf;
    std::vector<size_t> m_left; ///< Items still to come.
    std::vector<bool> m_isPlaced;
    std::vector<quint32> m_open; ///< The longest open first.
};

/// The variables of a row of items: those that items to come need before those that only one item needs.
std::vector<quint32> inOrder(const Items &items, const std::vector<quint32> &row, quint32 variableCount)
{
    std::vector<size_t> left(variableCount);
    for (const auto &item : items)
        for (quint32 variable : item)
            ++left[variable];
    std::vector<bool> isAsked(variableCount);
    std::vector<quint32> order;
    for (quint32 item : row) {
        for (const bool neededLater : {true, false}) {
            for (quint32 variable : items[item]) {
                if (isAsked[variable] || (left[variable] > 1) != neededLater)
                    continue;
                isAsked[variable] = true;
                order.push_back(variable);
            }
        }
        for (quint32 variable : items[item])
            --left[variable];
    }
    return order;
}

std::vector<quint32> distinct(std::vector<quint32> numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    return numbers;
}

/// Which place each unit belongs to: units that share a variable, however indirectly, are in one.
class Places
{
public:
    explicit Places(quint32 variableCount)
        : m_parent(variableCount)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0u);
    }
    void join(const OrderProblem::Unit &unit)
    {
        for (quint32 variable : unit)
            m_parent[of(variable)] = of(unit.front());
    }
    quint32 of(quint32 variable)
    {
        while (m_parent[variable] != variable)
            variable = m_parent[variable] = m_parent[m_parent[variable]];
        return variable;
    }

private:
    std::vector<quint32> m_parent;
};

struct Order {
    std::vector<quint32> variables;
    double cost = 0;
};

Order blockAfterBlock(const OrderProblem &problem)
{
    Items blocks;
    for (const auto &units : problem.blocks) {
        std::vector<quint32> variables;
        for (const auto &unit : units)
            variables.insert(variables.end(), unit.begin(), unit.end());
        blocks.push_back(distinct(std::move(variables)));
    }
    const Row row = Arranger(blocks, problem.variableCount).run();
    return {inOrder(blocks, row.items, problem.variableCount), row.cost};
}

/// Nothing when all is one place.
std::optional<Order> placeAfterPlace(const OrderProblem &problem)
{
    Places places(problem.variableCount);
    for (const auto &units : problem.blocks)
        for (const auto &unit : units)
            places.join(unit);
    std::vector<quint32> numbers(problem.variableCount, std::numeric_limits<quint32>::max());
    std::vector<Items> units;  // of each place
    Items blocks;              // of each place
    for (quint32 block = 0; block < problem.blocks.size(); ++block) {
        for (const auto &unit : problem.blocks[block]) {
            if (unit.empty())
                continue;
            quint32 &number = numbers[places.of(unit.front())];
            if (number == std::numeric_limits<quint32>::max()) {
                number = static_cast<quint32>(units.size());
                units.emplace_back();
                blocks.emplace_back();
            }
            units[number].push_back(unit);
            blocks[number].push_back(block);
        }
    }
    if (units.size() < 2)
        return std::nullopt;
    for (auto &ofPlace : blocks)
        ofPlace = distinct(std::move(ofPlace));
    const Row row = Arranger(blocks, static_cast<quint32>(problem.blocks.size())).run();
    Order order;
    for (quint32 place : row.items) {
        const Row inside = Arranger(units[place], problem.variableCount).run();
        const std::vector<quint32> variables = inOrder(units[place], inside.items, problem.variableCount);
        order.variables.insert(order.variables.end(), variables.begin(), variables.end());
        order.cost = std::max(order.cost, inside.cost);
    }
    order.cost *= row.cost;
    return order;
}

} // namespace

std::vector<quint32> variableOrder(const OrderProblem &problem)
{
    Order order = blockAfterBlock(problem);
    if (auto other = placeAfterPlace(problem); other && other->cost < order.cost)
        order = std::move(*other);
    return std::move(order.variables);
}

} // namespace twinpool
