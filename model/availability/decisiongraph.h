// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace twinpool {

/// Makes decision diagrams: functions of yes-or-no variables, asked in one order, each function once. The variables are
/// numbers; what they stand for is not known here.
class DecisionGraph
{
public:
    /// A function: equal functions are equal numbers. A node is made after those below it and has a larger number.
    using Function = quint32;
    static constexpr Function no = 0, yes = 1;

    struct Node {
        quint32 variable = 0; ///< Asked before all larger ones.
        Function ifNo = no, ifYes = no;
        bool operator==(const Node &) const = default;
    };

    explicit DecisionGraph(size_t nodeLimit);

    Function variable(quint32 number) { return node(number, no, yes); }
    /// \a then where \a condition holds, \a otherwise elsewhere.
    Function choice(Function condition, Function then, Function otherwise);

    /// More nodes were needed than are allowed: no function made since then means anything.
    bool isFull() const { return m_full; }

    /// Also the two constants, which come first.
    const std::vector<Node> &nodes() const { return m_nodes; }

private:
    struct Answer {
        Function condition = no, then = no, otherwise = no, result = no;
    };
    Function node(quint32 variable, Function ifNo, Function ifYes);
    void grow();

    std::vector<Node> m_nodes;
    std::vector<Function> m_table;  ///< Nodes under their hash, open addressing; `no` is free.
    std::vector<Answer> m_answers;  ///< The last answer under each hash.
    size_t m_nodeLimit;
    bool m_full = false;
};

} // namespace twinpool
