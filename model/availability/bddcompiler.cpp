// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/bdd.h"
#include "model/availability/decisiongraph.h"
#include "model/availability/variableorder.h"

#include <algorithm>
#include <limits>

namespace twinpool {

using Function = DecisionGraph::Function;

/// One diagram under construction.
class BddCompiler::Run
{
public:
    Run(BddCompiler &compiler, size_t nodeLimit)
        : m_of(compiler)
        , m_graph(nodeLimit)
        , m_run(++compiler.m_stamp)
    {
    }
    std::optional<Bdd> compile(FaultNode top);

private:
    /// Children of an "and" or an "or" that share nothing with anything else: one variable for all else.
    struct Group {
        std::vector<FaultNode> members, others;
        Function root = DecisionGraph::no;
        Part part;
    };
    /// What a variable of the graph stands for: an event, or the function of a module or group.
    struct Variable {
        std::optional<quint32> event;
        Function root = DecisionGraph::no;
    };

    Note &note(FaultNode node)
    {
        return m_of.m_notes[node.kind == FaultNode::Kind::Gate ? m_of.m_tree.eventCount() + node.index : node.index];
    }
    const FaultGate &gateOf(FaultNode node) const { return m_of.m_tree.gate(node.index); }
    std::span<const FaultNode> childrenOf(FaultNode gate) const { return m_of.m_tree.childrenOf(gateOf(gate)); }
    Group *groupOf(FaultNode gate) { return note(gate).group > 0 ? &m_groups[note(gate).group - 1] : nullptr; }
    std::span<const FaultNode> withoutGroup(FaultNode gate)
    {
        const Group *group = groupOf(gate);
        return group ? std::span<const FaultNode>(group->others) : childrenOf(gate);
    }
    bool cannotHappen(FaultNode node) const
    {
        return node.kind == FaultNode::Kind::Event && m_of.m_down[node.index] == 0;
    }
    /// Whether the module around it takes it as one variable.
    bool isVariable(FaultNode node) { return node.kind == FaultNode::Kind::Event || note(node).isModule; }

    // Taking the tree apart.
    void walk(FaultNode node);
    void findModules();
    void findGroup(FaultNode gate);
    bool touches(FaultNode node, quint32 marked, quint32 looked);
    void mark(FaultNode node, quint32 stamp);

    // One module.
    Function compileModule(bool isOr, quint32 least, std::span<const FaultNode> children);
    void gather(FaultNode node, quint32 unit, OrderProblem::Unit &variables);
    void meet(Part &part, Variable variable, OrderProblem::Unit &variables);
    void build(FaultNode gate);
    Part joined(quint32 least, std::vector<const Part *> parts);

    Bdd laidOut(Function root) const;

    BddCompiler &m_of;
    DecisionGraph m_graph;
    const quint32 m_run;
    quint32 m_clock = 0;
    std::vector<FaultNode> m_gates; ///< Children first.
    std::vector<Group> m_groups;
    std::vector<Variable> m_variables; ///< Of the graph.
    quint32 m_module = 0;              ///< Stamp of the module under construction.
    std::vector<std::pair<Part *, Variable>> m_met; ///< Its variables, by number.
};

std::optional<Bdd> BddCompiler::Run::compile(FaultNode top)
{
    if (top.isConstant())
        return laidOut(top == FaultNode::always() ? DecisionGraph::yes : DecisionGraph::no);
    if (top.kind == FaultNode::Kind::Event) {
        m_variables.push_back({top.index});
        return laidOut(m_graph.variable(0));
    }
    walk(top);
    findModules();
    for (FaultNode gate : m_gates)
        findGroup(gate);
    for (FaultNode gate : m_gates) {
        if (note(gate).isModule) {
            note(gate).root = compileModule(gateOf(gate).isOr(), gateOf(gate).least, childrenOf(gate));
        } else if (Group *group = groupOf(gate)) {
            const bool isOr = gateOf(gate).isOr();
            group->root = compileModule(isOr, isOr ? 1 : static_cast<quint32>(group->members.size()), group->members);
        }
    }
    if (m_graph.isFull())
        return std::nullopt;
    return laidOut(note(top).root);
}

void BddCompiler::Run::walk(FaultNode node)
{
    if (cannotHappen(node))
        return;
    Note &here = note(node);
    if (here.run == m_run) {
        here.seenLast = ++m_clock;
        return;
    }
    here.run = m_run;
    here.entered = here.seenLast = ++m_clock;
    here.group = 0;
    if (node.kind != FaultNode::Kind::Gate)
        return;
    for (FaultNode child : childrenOf(node))
        walk(child);
    here.left = ++m_clock;
    m_gates.push_back(node);
}

/// A gate is a module if the walk saw all that lies below it while it was inside the gate, and never elsewhere.
void BddCompiler::Run::findModules()
{
    for (FaultNode gate : m_gates) {
        Note &here = note(gate);
        quint32 first = std::numeric_limits<quint32>::max(), last = 0;
        for (FaultNode child : childrenOf(gate)) {
            if (cannotHappen(child))
                continue;
            Note &its = note(child);
            if (child.kind == FaultNode::Kind::Event) {
                its.belowFirst = its.entered;
                its.belowLast = its.seenLast;
            }
            first = std::min(first, its.belowFirst);
            last = std::max(last, its.belowLast);
        }
        here.isModule = first > here.entered && last < here.left;
        here.belowFirst = std::min(first, here.entered);
        here.belowLast = std::max(last, here.seenLast);
    }
}

void BddCompiler::Run::findGroup(FaultNode gate)
{
    const Note &here = note(gate);
    const bool isOr = gateOf(gate).isOr();
    const auto children = childrenOf(gate);
    const auto leftOut = std::ranges::count_if(children, [&](FaultNode child) { return cannotHappen(child); });
    if (here.isModule || !(isOr || (gateOf(gate).isAnd() && leftOut == 0)))
        return;
    Group group;
    const quint32 stamp = ++m_of.m_stamp;
    for (FaultNode child : children) {
        if (cannotHappen(child))
            continue;
        if (note(child).belowFirst > here.entered && note(child).belowLast < here.left) {
            group.members.push_back(child);
        } else {
            group.others.push_back(child);
            mark(child, stamp);
        }
    }
    for (bool again = true; again;) {
        const quint32 looked = ++m_of.m_stamp;
        const auto sharing =
            std::ranges::find_if(group.members, [&](FaultNode child) { return touches(child, stamp, looked); });
        again = sharing != group.members.end();
        if (again) {
            mark(*sharing, stamp);
            group.others.push_back(*sharing);
            group.members.erase(sharing);
        }
    }
    if (group.members.size() < 2)
        return;
    m_groups.push_back(std::move(group));
    note(gate).group = static_cast<quint32>(m_groups.size());
}

/// Whether something below the node is marked.
bool BddCompiler::Run::touches(FaultNode node, quint32 marked, quint32 looked)
{
    if (cannotHappen(node))
        return false;
    Note &here = note(node);
    if (here.seen == marked)
        return true;
    if (std::exchange(here.unit, looked) == looked || node.kind != FaultNode::Kind::Gate)
        return false;
    return std::ranges::any_of(childrenOf(node), [&](FaultNode child) { return touches(child, marked, looked); });
}

void BddCompiler::Run::mark(FaultNode node, quint32 stamp)
{
    if (cannotHappen(node) || std::exchange(note(node).seen, stamp) == stamp || node.kind != FaultNode::Kind::Gate)
        return;
    for (FaultNode child : childrenOf(node))
        mark(child, stamp);
}

Function BddCompiler::Run::compileModule(bool isOr, quint32 least, std::span<const FaultNode> children)
{
    m_module = ++m_of.m_stamp;
    m_met.clear();
    OrderProblem problem;
    problem.blocks.resize(children.size());
    for (size_t at = 0; at < children.size(); ++at) {
        const FaultNode child = children[at];
        const bool hasUnits = !cannotHappen(child) && !isVariable(child) && gateOf(child).isOr() != isOr;
        if (hasUnits)
            if (Group *group = groupOf(child))
                meet(group->part, {std::nullopt, group->root}, problem.blocks[at].emplace_back());
        for (FaultNode unit : hasUnits ? withoutGroup(child) : std::span(&child, 1))
            gather(unit, ++m_of.m_stamp, problem.blocks[at].emplace_back());
    }
    problem.variableCount = static_cast<quint32>(m_met.size());
    for (quint32 variable : variableOrder(problem)) {
        auto &[part, standsFor] = m_met[variable];
        part->lastVariable = static_cast<quint32>(m_variables.size());
        part->function = m_graph.variable(part->lastVariable);
        part->built = m_module;
        m_variables.push_back(standsFor);
    }
    std::vector<const Part *> parts;
    for (FaultNode child : children) {
        if (cannotHappen(child))
            continue;
        if (note(child).part.built != m_module)
            build(child);
        parts.push_back(&note(child).part);
    }
    return joined(least, std::move(parts)).function;
}

/// Enters the variables below \a node into \a variables, each once.
void BddCompiler::Run::gather(FaultNode node, quint32 unit, OrderProblem::Unit &variables)
{
    if (cannotHappen(node))
        return;
    Note &here = note(node);
    if (std::exchange(here.unit, unit) == unit)
        return;
    if (node.kind == FaultNode::Kind::Event) {
        meet(here.part, {node.index}, variables);
    } else if (here.isModule) {
        meet(here.part, {std::nullopt, here.root}, variables);
    } else {
        if (Group *group = groupOf(node))
            meet(group->part, {std::nullopt, group->root}, variables);
        for (FaultNode child : withoutGroup(node))
            gather(child, unit, variables);
    }
}

void BddCompiler::Run::meet(Part &part, Variable variable, OrderProblem::Unit &variables)
{
    if (!variable.event && variable.root <= DecisionGraph::yes) {
        part = {m_module, 0, m_module, variable.root, 0};
        return;
    }
    if (std::exchange(part.module, m_module) != m_module) {
        part.variable = static_cast<quint32>(m_met.size());
        m_met.emplace_back(&part, variable);
    }
    variables.push_back(part.variable);
}

/// Makes the function of a gate of the present module from those of its children.
void BddCompiler::Run::build(FaultNode gate)
{
    const Group *group = groupOf(gate);
    std::vector<const Part *> parts;
    if (group)
        parts.push_back(&group->part);
    for (FaultNode child : withoutGroup(gate)) {
        if (cannotHappen(child))
            continue;
        if (note(child).part.built != m_module)
            build(child);
        parts.push_back(&note(child).part);
    }
    const FaultGate &its = gateOf(gate);
    const quint32 least = group && !its.isOr() ? static_cast<quint32>(parts.size()) : its.least;
    note(gate).part = joined(least, std::move(parts));
}

/// The function that holds when at least so many of the parts do. Those that end last are joined first: each further one
/// then changes only the beginning of the diagram.
BddCompiler::Part BddCompiler::Run::joined(quint32 least, std::vector<const Part *> parts)
{
    std::ranges::sort(parts, {}, [](const Part *part) { return std::pair(part->lastVariable, part->function); });
    std::vector<Function> ofRest(least + 1, DecisionGraph::no); // at least so many of those behind
    ofRest[0] = DecisionGraph::yes;
    const auto count = static_cast<quint32>(parts.size());
    for (quint32 at = count; at-- > 0;)
        for (quint32 more = std::min(least, count - at); more > 0 && more + at >= least; --more)
            ofRest[more] = m_graph.choice(parts[at]->function, ofRest[more - 1], ofRest[more]);
    return {0, 0, m_module, ofRest[least], parts.empty() ? 0 : parts.back()->lastVariable};
}

/// What the root needs, events numbered.
Bdd BddCompiler::Run::laidOut(Function root) const
{
    const std::vector<DecisionGraph::Node> &nodes = m_graph.nodes();
    std::vector<bool> isNeeded(nodes.size());
    isNeeded[root] = true;
    for (Function at = root; at > DecisionGraph::yes; --at) {
        if (!isNeeded[at])
            continue;
        isNeeded[nodes[at].ifNo] = isNeeded[nodes[at].ifYes] = true;
        if (const Variable &variable = m_variables[nodes[at].variable]; !variable.event)
            isNeeded[variable.root] = true;
    }
    Bdd bdd;
    std::vector<quint32> valueOfVariable(m_variables.size());
    for (Function at = DecisionGraph::yes + 1; at <= root; ++at) {
        if (!isNeeded[at])
            continue;
        const quint32 number = nodes[at].variable;
        if (const auto event = m_variables[number].event; event && valueOfVariable[number] == 0) {
            valueOfVariable[number] = bdd.firstNode();
            bdd.m_events.push_back(*event);
        }
    }
    std::vector<quint32> valueOf(nodes.size());
    valueOf[DecisionGraph::yes] = 1;
    for (Function at = DecisionGraph::yes + 1; at <= root; ++at) {
        if (!isNeeded[at])
            continue;
        valueOf[at] = bdd.firstNode() + static_cast<quint32>(bdd.m_nodes.size());
        const quint32 number = nodes[at].variable;
        const Variable &variable = m_variables[number];
        bdd.m_nodes.push_back({variable.event ? valueOfVariable[number] : valueOf[variable.root],
                               valueOf[nodes[at].ifNo], valueOf[nodes[at].ifYes]});
    }
    bdd.m_root = valueOf[root];
    return bdd;
}

BddCompiler::BddCompiler(const FaultTree &tree, std::span<const double> down)
    : m_tree(tree)
    , m_down(down)
    , m_notes(tree.eventCount() + tree.gateCount())
{
}

std::optional<Bdd> BddCompiler::compile(FaultNode top, size_t nodeLimit)
{
    return Run(*this, nodeLimit).compile(top);
}

} // namespace twinpool
