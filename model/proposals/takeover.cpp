// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/takeover.h"

#include "model/edits/samerows.h"
#include "model/topology/integrity.h"
#include "model/topology/references.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

/// Rows that planners make and no interview proposes.
template <class Row>
constexpr bool isPlanners =
    std::is_same_v<Row, Maintenance> || std::is_same_v<Row, Scenario> || std::is_same_v<Row, ScenarioEvent>;

// What an interview leaves empty it has no opinion about: there the open plan keeps what its planner wrote.

template <class Object>
void keepWritten(Object &now, const Object &old);

template <class Field>
void keepField(Field &now, const Field &old)
{
    if constexpr (std::is_same_v<Field, QString> || std::is_same_v<Field, QStringList>) {
        if (now.isEmpty())
            now = old;
    } else if constexpr (std::is_same_v<Field, LifeState>) {
        now = old;
    } else if constexpr (std::is_same_v<Field, PoolRole>) {
        std::visit(
            [&](auto &role) {
                if (const auto *its = std::get_if<std::decay_t<decltype(role)>>(&old))
                    keepWritten(role, *its);
            },
            now);
    } else if constexpr (Described<Field>) {
        keepWritten(now, old);
    } else if constexpr (detail::IsOptional<Field>::value) {
        if constexpr (Described<typename detail::IsOptional<Field>::Item>) {
            if (now && old)
                keepWritten(*now, *old);
        } else if (!now) {
            now = old;
        }
    }
}

template <class Object>
struct Keeper {
    Object &now;
    const Object &old;

    template <class Owner, class M, class... Trait>
    void operator()(const char *, M Owner::*member, Trait...)
    {
        keepField(now.*member, old.*member);
    }
};

template <class Object>
void keepWritten(Object &now, const Object &old)
{
    Keeper<Object> keeper{now, old};
    Fields<Object>::visit(keeper);
}

/// Lines of both, each once.
QString joinedNotes(const QString &old, const QString &more)
{
    QStringList lines = old.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : more.split(u'\n', Qt::SkipEmptyParts))
        if (!lines.contains(line))
            lines += line;
    return lines.join(u'\n');
}

/// Takes from \a plan what refers to rows that are gone, and what refers to that.
template <class Row>
void dropLoose(Plan &plan)
{
    const Table<Row> rows = plan.table<Row>();
    for (const Row &row : rows)
        forEachReference(row, [&](const FieldPath &, const auto &reference, OnDelete) {
            if (!plan.has(reference))
                plan.table<Row>().remove(row.id);
        });
}

bool haveSameKeys(const Table<Placement> &a, const Table<Placement> &b)
{
    return std::ranges::equal(a, b, {}, &Placement::id, &Placement::id);
}

class Takeover
{
public:
    Takeover(const Plan &open, const Plan &proposed)
        : m_open(open)
        , m_proposed(proposed)
        , m_ids(sameRows(proposed, open))
        , m_plan(open)
    {
        m_plan.lastId = std::max(open.lastId, proposed.lastId);
    }

    Result<Plan> run()
    {
        Plan::forEachTable(m_proposed, [this](const char *, const auto &table) {
            for (const auto &row : table)
                if (const quint32 id = row.id.value; !m_ids.contains(id))
                    m_ids.insert(id, id > m_open.lastId ? id : ++m_plan.lastId);
        });
        takeDeployment();
        m_plan.userModel = m_proposed.userModel;
        Plan::forEachTable(m_proposed, [this](const char *, const auto &table) { take(table); });
        clearLoose(m_plan.deployment);
        dropLoose<Maintenance>(m_plan);
        dropLoose<ScenarioEvent>(m_plan);
        placeAll();
        dropFigures();
        if (const Result<void> sound = checkIntegrity(m_plan); !sound)
            return sound.error();
        return std::move(m_plan);
    }

private:
    EntityRef renumbered(EntityRef ref) const { return EntityRef(ref.kind, m_ids.value(ref.value)); }

    void takeDeployment()
    {
        Deployment proposed = m_proposed.deployment;
        mapReferences(proposed, [this](EntityRef ref) { return renumbered(ref); });
        Deployment &mine = m_plan.deployment;
        if (!proposed.name.isEmpty())
            mine.name = proposed.name;
        mine.targetVersion = proposed.targetVersion;
        mine.federationRoute = proposed.federationRoute;
        mine.xmppFederationRoute = proposed.xmppFederationRoute;
        mine.notes = joinedNotes(mine.notes, proposed.notes);
    }

    void clearLoose(Deployment &deployment)
    {
        mapReferences(deployment, [this](EntityRef ref) {
            return m_plan.has(ref) ? ref : EntityRef(ref.kind, 0);
        });
    }

    template <class Row>
    void take(const Table<Row> &table)
    {
        if constexpr (!isPlanners<Row>) {
            m_plan.table<Row>() = {};
            for (Row row : table) {
                row.id.value = m_ids.value(row.id.value);
                mapReferences(row, [this](EntityRef ref) { return renumbered(ref); });
                if (const Row *old = m_open.table<Row>().find(row.id))
                    keepWritten(row, *old);
                m_plan.table<Row>().set(std::move(row));
            }
        }
    }

    void placeAll()
    {
        Table<Placement> places;
        for (Placement place : m_proposed.placements) {
            place.id.value = m_ids.value(place.id.value);
            places.set(place);
        }
        if (!haveSameKeys(places, m_open.placements))
            m_plan.placements = places;
    }

    void dropFigures()
    {
        const Table<PartFigure> figures = m_plan.partFigures;
        for (const PartFigure &figure : figures) {
            bool isHere = false;
            Plan::forEachTable(
                m_plan, [&](const char *, const auto &table) { isHere = isHere || table.find(figure.id.value); });
            if (!isHere)
                m_plan.partFigures.remove(figure.id);
        }
    }

    const Plan &m_open, &m_proposed;
    QHash<quint32, quint32> m_ids; ///< Of the proposal, to those of the plan.
    Plan m_plan;
};

} // namespace

Result<Plan> takenOver(const Plan &open, const Plan &proposed)
{
    return open == Plan() ? Result<Plan>(proposed) : Takeover(open, proposed).run();
}

Edit edits::takeProposal(const Plan &proposed)
{
    return {QCoreApplication::translate("Edits", "Take proposal"),
            [=](const Plan &plan) { return takenOver(plan, proposed); }};
}

} // namespace twinpool
