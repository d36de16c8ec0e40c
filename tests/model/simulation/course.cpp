// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/simulation/course.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

template <class List, class Key>
auto find(const List &list, Key key, const QString &name)
{
    return std::ranges::find_if(list, [&](const auto &row) { return key(row) == name; });
}

} // namespace

Course::Course(const PlanBuilder &plan)
    : m_now(plan.snapshot())
{
}

QString Course::label(EntityRef ref) const
{
    return firstLabel(nameOf(m_now->plan, ref)).toString();
}

EntityRef Course::ref(const char *name) const
{
    // A pool before its only server, which bears its name.
    EntityRef found;
    Plan::forEachTable(m_now->plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (!found && label(row.id) == QString::fromUtf8(name))
                found = row.id;
    });
    if (!found)
        qFatal("no row is called %s", name);
    return found;
}

Course &Course::fail(std::initializer_list<const char *> names, int minute)
{
    for (const char *name : names)
        m_events.push_back({std::chrono::minutes(minute), ScenarioAction::Fail, ref(name)});
    return *this;
}

Course &Course::bringBack(std::initializer_list<const char *> names, int minute)
{
    for (const char *name : names)
        m_events.push_back({std::chrono::minutes(minute), ScenarioAction::Return, ref(name)});
    return *this;
}

Course &Course::act(ScenarioAction action, const char *target, int minute, const char *to)
{
    m_events.push_back({std::chrono::minutes(minute), action, ref(target), to ? ref(to) : EntityRef()});
    return *this;
}

const Timeline &Course::timeline() const
{
    if (!m_timeline)
        m_timeline = simulate(*m_now, m_events, std::chrono::hours(24));
    return *m_timeline;
}

QString Course::listOf(const Moment &moment, const QString &what) const
{
    QStringList list;
    if (what == "actions"_L1) {
        for (const WaitingAction &action : moment.actions) {
            QString text =
                (action.action ? QString(nameOf(*action.action)) : u"by-hand"_s) + u' ' + label(action.target);
            if (action.action && action.to)
                text += u" to "_s + label(action.to);
            list += text;
        }
    } else if (what == "warnings"_L1) {
        for (const Statement &warning : moment.warnings)
            list += QLatin1StringView(rowOf(warning.fact).name) + u' ' + label(warning.subject);
    } else {
        for (const Statement &said : moment.consequences) {
            const QLatin1StringView name(rowOf(said.fact).name);
            if (name.startsWith("refused"_L1) == (what == "refused"_L1))
                list += name;
        }
    }
    return list.join(u", "_s);
}

QString Course::says(double minute, const QString &what) const
{
    const Moment &moment = timeline().at(SimTime(static_cast<qint64>(minute * 60)));
    const QStringList words = what.split(u' ');
    if (words.size() == 1)
        return listOf(moment, what);
    const QString &kind = words.first(), &name = words.last();
    if (kind == "pool"_L1 || kind == "stuck"_L1) {
        const auto row = find(
            moment.results.pools, [&](const PoolResult &pool) { return label(pool.pool); }, name);
        if (row == moment.results.pools.end())
            return u"-"_s;
        return kind == "pool"_L1 ? QString(nameOf(row->outcome)) : QString::number(qRound(row->lostGroups * 100));
    }
    if (kind == "store"_L1 || kind == "serving"_L1) {
        const auto row = find(
            moment.results.stores, [&](const StoreResult &store) { return label(store.store); }, name);
        if (row == moment.results.stores.end())
            return u"-"_s;
        return kind == "store"_L1 ? QString(nameOf(row->outcome)) : label(row->serving);
    }
    if (kind == "service"_L1) {
        for (const ServiceResult &row : moment.results.services)
            if (nameOf(row.service) == words[1] && (words.size() < 3 || label(row.subject) == name))
                return nameOf(row.outcome);
        return u"-"_s;
    }
    const auto row = find(
        moment.results.users, [&](const UserResult &users) { return label(users.group); }, name);
    if (row == moment.results.users.end())
        return u"-"_s;
    if (kind == "by"_L1)
        return label(row->servedBy);
    if (kind == "count"_L1)
        return QString::number(row->users);
    if (kind == "lost"_L1)
        return row->changesLost ? QString::number(row->changesLost->count() / 60) : u"-"_s;
    return nameOf(row->state);
}

PlanBuilder frontEnds(int servers, HaMode mode, ProductVersion version, int users)
{
    PlanBuilder plan(version);
    plan.site("Paris").enterprise("par", servers, users).store("be", mode);
    const SqlStoreId store = plan.id<SqlStore>("be");
    plan.user("par", [&](UserPool &user) { user.userStore = store; });
    return plan;
}

PlanBuilder frontEndsWithoutWitness(int servers)
{
    PlanBuilder plan = frontEnds(servers, HaMode::Mirrored);
    plan.plan([&](Plan &rows) { rows.sqlNodes.remove(plan.id<SqlNode>("sql3-be")); });
    return plan;
}

PlanBuilder pairOfPools(ProductVersion version)
{
    PlanBuilder plan(version);
    plan.site("Paris")
        .enterprise("par", 5)
        .site("Lyon")
        .enterprise("lyo", 5)
        .link("Paris", "Lyon")
        .pair("par", "lyo")
        .cms("par");
    return plan;
}

} // namespace twinpool::test
