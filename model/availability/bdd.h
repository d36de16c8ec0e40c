// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/faulttree.h"

#include <optional>
#include <span>
#include <vector>

namespace twinpool {

/// How much one event matters to one service.
struct Importance {
    quint32 event = 0;
    double birnbaum = 0;     ///< Probability that the service is down exactly if the event is.
    double contribution = 0; ///< Fussell-Vesely: share of the downtime that would go if the event never happened. The
                             ///< same as criticality importance, because trees are coherent.
};

/// The exact probability that one service is down: a binary decision diagram, laid out so that one run over an array
/// answers. Making it is the dear part; it holds for every set of probabilities.
class Bdd
{
public:
    /// \a down: of every event of the tree, from 0 to 1; events happen independently.
    double probability(std::span<const double> down) const;
    /// Of each event the service depends on, in no order.
    std::vector<Importance> importances(std::span<const double> down) const;

    size_t nodeCount() const { return m_nodes.size(); }

private:
    friend class BddCompiler;
    /// Numbers of values: no, yes, the events, the nodes. A node comes after what it names.
    struct Node {
        quint32 variable; ///< An event, or a node whose function the whole service sees as one thing.
        quint32 ifNo, ifYes;
    };
    static constexpr quint32 firstEvent = 2;
    quint32 firstNode() const { return firstEvent + static_cast<quint32>(m_events.size()); }
    std::vector<double> valuesFor(std::span<const double> down) const;

    std::vector<quint32> m_events; ///< Those it depends on.
    std::vector<Node> m_nodes;
    quint32 m_root = 0;
};

/// Makes diagrams for the services of one tree. Two steps keep them small: what only one gate depends on becomes one
/// variable (a module), and the variables of a module are asked in an order that leaves few questions open.
class BddCompiler
{
public:
    static constexpr size_t defaultNodeLimit = 1 << 20; ///< Some 60 MB and half a second at the most.

    /// Both live as long as the compiler. Events whose probability is 0 are left out: a diagram made before they got
    /// another one does not know them.
    BddCompiler(const FaultTree &tree, std::span<const double> down);

    /// Nothing when the diagram would need more nodes than \a nodeLimit: see boundsOf() then.
    std::optional<Bdd> compile(FaultNode top, size_t nodeLimit = defaultNodeLimit);

private:
    class Run;
    /// A function as the module around it sees it: a variable, or a gate over variables.
    struct Part {
        quint32 module = 0;   ///< Stamp of the module that has met it as a variable …
        quint32 variable = 0; ///< … and its number there.
        quint32 built = 0;    ///< Stamp of the module the next two belong to.
        quint32 function = 0, lastVariable = 0;
    };
    /// What a run notes of an event or a gate. Stamps save clearing the notes of all for a service that needs few.
    struct Note {
        Part part;
        quint32 run = 0, unit = 0, seen = 0;         ///< Stamps.
        quint32 entered = 0, left = 0, seenLast = 0; ///< When the walk from the top came by.
        quint32 belowFirst = 0, belowLast = 0;       ///< When it came by what lies below, the node itself included.
        bool isModule = false;
        quint32 root = 0;  ///< Modules: their function.
        quint32 group = 0; ///< Gates: number of the group among its children, from 1.
    };

    const FaultTree &m_tree;
    std::span<const double> m_down;
    std::vector<Note> m_notes; ///< Of the events, then of the gates.
    quint32 m_stamp = 0;
};

} // namespace twinpool
