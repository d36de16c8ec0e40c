// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulationjson.h"

#include "model/io/jsonwriter.h"
#include "model/simulation/features.h"
#include "model/simulation/statementtext.h"

using namespace Qt::StringLiterals;

namespace twinpool::cli {

const char *const timelineJsonHelp =
    QT_TRANSLATE_NOOP("Cli",
                      "With --format json one object: \"plan\" and \"moments\", ordered by \"at\". Times are in "
                      "seconds since the beginning. A "
                      "moment has\n"
                      "  events        [{action, target, to}]; none: something happened by itself\n"
                      "  consequences  [statement]: what followed, in order\n"
                      "  counts        users by state: FULL, RESILIENCY, BRANCH_VOICE, SIGNED_OUT\n"
                      "  users         [{group, users, state, since, servedBy, notServed, changesLost, column, "
                      "reason}]; column: A to G of the "
                      "feature table\n"
                      "  pools         [{pool, outcome, since, running, servers, lostGroups, reason}]\n"
                      "  stores        [{store, outcome, since, serving, reason}]\n"
                      "  services      [{service, subject, outcome, since, reason}]\n"
                      "  actions       [{action, target, to, runbook, reason}]: what waits for an administrator, in "
                      "order; without action: to be "
                      "done by hand\n"
                      "  warnings      [statement]\n"
                      "A statement and a reason are {fact, subject, text, evidence, source, rule}. Rows are named "
                      "kind:name; members without a "
                      "value are left out.");

namespace {

class TimelineWriter
{
public:
    TimelineWriter(const Snapshot &now)
        : m_plan(now.plan)
    {
    }

    QByteArray write(const QString &file, const Timeline &timeline)
    {
        m_json.beginObject();
        m_json.optionalMember("plan"_L1, file);
        m_json.key("moments"_L1);
        list(timeline.moments, [this](const Moment &moment) { write(moment); });
        m_json.endObject();
        return m_json.take();
    }

private:
    void row(QLatin1StringView key, EntityRef ref)
    {
        if (ref)
            m_json.optionalMember(key, qualifiedName(m_plan, ref));
    }
    void name(QLatin1StringView key, auto value)
    {
        m_json.member(key, nameOf(value));
    }
    template <class List, class F>
    void list(const List &items, F f)
    {
        m_json.beginArray();
        for (const auto &item : items)
            f(item);
        m_json.endArray();
    }
    template <class List, class F>
    void objects(QLatin1StringView key, const List &items, F f)
    {
        m_json.key(key);
        list(items, [&](const auto &item) {
            m_json.beginObject();
            f(item);
            m_json.endObject();
        });
    }

    void members(const Statement &statement)
    {
        const FactRow &fact = rowOf(statement.fact);
        m_json.member("fact"_L1, QLatin1StringView(fact.name));
        row("subject"_L1, statement.subject);
        m_json.optionalMember("text"_L1, textOf(statement, m_plan));
        name("evidence"_L1, fact.evidence);
        m_json.optionalMember("source"_L1, sourceOf(statement.fact));
        m_json.optionalMember("rule"_L1, QString::fromLatin1(fact.rule));
    }
    /// How something is, since when and why.
    void members(auto outcome, SimTime since, const Statement &reason)
    {
        name("outcome"_L1, outcome);
        m_json.member("since"_L1, qint64(since.count()));
        why(reason);
    }
    void why(const Statement &reason)
    {
        m_json.key("reason"_L1);
        m_json.beginObject();
        members(reason);
        m_json.endObject();
    }

    void write(const Moment &moment)
    {
        m_json.beginObject();
        m_json.member("at"_L1, qint64(moment.at.count()));
        objects("events"_L1, moment.events, [this](const SimEvent &event) {
            name("action"_L1, event.action);
            row("target"_L1, event.target);
            row("to"_L1, event.to);
        });
        objects("consequences"_L1, moment.consequences, [this](const Statement &said) { members(said); });
        m_json.key("counts"_L1);
        m_json.beginObject();
        for (const auto &state : enumNames(UserState{}))
            m_json.member(QLatin1StringView(state.name), moment.results.usersIn(state.value));
        m_json.endObject();
        objects("users"_L1, moment.results.users, [this](const UserResult &users) { write(users); });
        objects("pools"_L1, moment.results.pools, [this](const PoolResult &pool) {
            row("pool"_L1, pool.pool);
            m_json.member("running"_L1, pool.running);
            m_json.member("servers"_L1, pool.servers);
            if (pool.lostGroups > 0)
                m_json.member("lostGroups"_L1, pool.lostGroups);
            members(pool.outcome, pool.since, pool.reason);
        });
        objects("stores"_L1, moment.results.stores, [this](const StoreResult &store) {
            row("store"_L1, store.store);
            row("serving"_L1, store.serving);
            members(store.outcome, store.since, store.reason);
        });
        objects("services"_L1, moment.results.services, [this](const ServiceResult &service) {
            name("service"_L1, service.service);
            row("subject"_L1, service.subject);
            members(service.outcome, service.since, service.reason);
        });
        objects("actions"_L1, moment.actions, [this](const WaitingAction &action) {
            if (action.action)
                name("action"_L1, *action.action);
            row("target"_L1, action.target);
            row("to"_L1, action.to);
            m_json.optionalMember("runbook"_L1, QString::fromLatin1(action.runbook));
            why(action.reason);
        });
        objects("warnings"_L1, moment.warnings, [this](const Statement &said) { members(said); });
        m_json.endObject();
    }
    void write(const UserResult &users)
    {
        row("group"_L1, users.group);
        m_json.member("users"_L1, users.users);
        name("state"_L1, users.state);
        m_json.member("since"_L1, qint64(users.since.count()));
        row("servedBy"_L1, users.servedBy);
        if (users.notServed > 0)
            m_json.member("notServed"_L1, users.notServed);
        if (users.changesLost)
            m_json.member("changesLost"_L1, qint64(users.changesLost->count()));
        name("column"_L1, columnOf(users));
        why(users.reason);
    }

    const Plan &m_plan;
    JsonWriter m_json;
};

} // namespace

QByteArray timelineJson(const QString &file, const Snapshot &now, const Timeline &timeline)
{
    return TimelineWriter(now).write(file, timeline);
}

} // namespace twinpool::cli
