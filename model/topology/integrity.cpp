// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/integrity.h"

#include "model/topology/references.h"
#include "model/topology/snapshot.h"

#include <QCoreApplication>
#include <QHash>

namespace twinpool {

namespace {

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(Integrity)

public:
    explicit Checker(const Plan &plan)
        : m_plan(plan)
    {
    }

    Result<void> run()
    {
        collectIds();
        if (!m_error)
            checkReferences();
        if (!m_error)
            checkPlacements();
        if (!m_error)
            checkFigures();
        if (!m_error && m_plan.deployed)
            checkDeployedState(m_plan.deployed->plan);
        if (m_error)
            return *m_error;
        return {};
    }

private:
    void fail(const QString &place, const QString &message)
    {
        if (!m_error)
            m_error = Error{message, place};
    }

    void collectIds()
    {
        Plan::forEachTable(m_plan, [this](const char *name, const auto &table) {
            int row = 0;
            for (const auto &entity : table) {
                const QString place = QStringLiteral("%1[%2].id").arg(QLatin1StringView(name)).arg(row++);
                const quint32 value = entity.id.value;
                if (value == 0)
                    fail(place, tr("The id is missing."));
                else if (m_kinds.contains(value))
                    fail(place, tr("The id %1 is used twice.").arg(value));
                else if (value > m_plan.lastId)
                    fail(place, tr("The id %1 is above the last id, %2.").arg(value).arg(m_plan.lastId));
                m_kinds.insert(value, entity.id.kind);
            }
        });
    }

    void checkReferences()
    {
        checkRow(m_plan.deployment, [] { return QStringLiteral("deployment"); });
        Plan::forEachTable(m_plan, [this](const char *name, const auto &table) {
            int row = 0;
            for (const auto &entity : table) {
                checkRow(entity, [&] { return QStringLiteral("%1[%2]").arg(QLatin1StringView(name)).arg(row); });
                ++row;
            }
        });
    }

    template <class Row, class Place>
    void checkRow(const Row &row, Place place)
    {
        forEachReference(row, [&](const FieldPath &field, const auto &reference, OnDelete) {
            const EntityRef ref(reference);
            const auto kind = m_kinds.constFind(ref.value);
            if (kind == m_kinds.constEnd() || *kind != ref.kind)
                fail(place() + dotted(field),
                     tr("It refers to %1 %2, which does not exist.").arg(wordsOf(ref.kind)).arg(ref.value));
        });
    }

    static QString dotted(const FieldPath &field)
    {
        const QString name = u'.' + QString::fromLatin1(field.name);
        return field.inside ? dotted(*field.inside) + name : name;
    }

    void checkPlacements()
    {
        int row = 0;
        for (const Placement &placement : m_plan.placements) {
            if (!m_kinds.contains(placement.id.value))
                fail(QStringLiteral("placements[%1].id").arg(row),
                     tr("It places %1, which does not exist.").arg(placement.id.value));
            ++row;
        }
    }

    void checkFigures()
    {
        int row = 0;
        for (const PartFigure &figure : m_plan.partFigures) {
            if (!m_kinds.contains(figure.id.value))
                fail(QStringLiteral("partFigures[%1].id").arg(row),
                     tr("It has figures for %1, which does not exist.").arg(figure.id.value));
            ++row;
        }
    }

    void checkDeployedState(const Plan &deployed)
    {
        if (deployed.lastId > m_plan.lastId)
            return fail(QStringLiteral("deployed.lastId"),
                        tr("The id %1 is above the last id, %2.").arg(deployed.lastId).arg(m_plan.lastId));
        if (const Result<void> sound = Checker(deployed).run(); !sound)
            return fail(QStringLiteral("deployed.") + sound.error().place, sound.error().message);
        Plan::forEachTable(deployed, [this](const char *name, const auto &table) {
            int row = 0;
            for (const auto &entity : table) {
                const auto kind = m_kinds.constFind(entity.id.value);
                if (kind != m_kinds.constEnd() && *kind != entity.id.kind)
                    fail(QStringLiteral("deployed.%1[%2].id").arg(QLatin1StringView(name)).arg(row),
                         tr("The id %1 is used twice.").arg(entity.id.value));
                ++row;
            }
        });
    }

    const Plan &m_plan;
    QHash<quint32, EntityKind> m_kinds;
    std::optional<Error> m_error;
};

} // namespace

Result<void> checkIntegrity(const Plan &plan)
{
    return Checker(plan).run();
}

} // namespace twinpool
