// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/availability/availabilityplans.h"

#include "model/io/planfile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace twinpool::test {

Plan oddPlan(quint32 seed, int components)
{
    Random random(seed);
    Plan plan = randomPlan(seed, components);
    for (const SqlNode &node : Table<SqlNode>(plan.sqlNodes))
        plan.sqlNodes.change(node.id, [&](SqlNode &row) { row.loginsCreated = random.chance(60); });
    for (const Pool &pool : Table<Pool>(plan.pools))
        plan.pools.change(pool.id, [&](Pool &row) {
            if (auto *user = row.as<UserPool>())
                user->autoVoiceFailover = random.chance(70);
        });
    for (int edit = 0; edit < 60; ++edit)
        if (Result<Plan> changed = randomEdit(random, Snapshot(plan)).apply(plan))
            plan = std::move(*changed);
    return plan;
}

QList<NamedPlan> samplePlans()
{
    QList<NamedPlan> plans;
    const QDir folder(QStringLiteral(TWINPOOL_SOURCE_DIR "/resources/samples"));
    for (const QFileInfo &file : folder.entryInfoList({u"*.twinpool"_s}))
        plans.append({file.baseName(), loadPlan(file.filePath())->plan});
    return plans;
}

} // namespace twinpool::test
