// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/fieldreader.h"
#include "model/io/jsontext.h"
#include "model/io/migrations.h"
#include "model/io/planfile.h"
#include "model/topology/integrity.h"

namespace twinpool {

namespace {

/// Decodes a plan from its tree.
class PlanReader : private FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(PlanFile)

public:
    explicit PlanReader(const QJsonObject &root)
        : m_root(root)
    {
    }

    Result<Plan> run()
    {
        Plan plan;
        readPlan(m_root, plan, Part::Whole);
        if (error())
            return *error();
        if (const Result<void> sound = checkIntegrity(plan); !sound)
            return sound.error();
        return plan;
    }

private:
    enum class Part { Whole, DeployedState };

    void readPlan(const QJsonObject &root, Plan &plan, Part part)
    {
        Known known;
        const auto member = [&](const char *name) {
            known.append(QLatin1StringView(name));
            return root.value(QLatin1StringView(name));
        };
        if (const QJsonValue lastId = member("lastId"); !lastId.isUndefined())
            at("lastId", [&] { read(lastId, plan.lastId, Range{0, idMost}); });
        if (const QJsonValue deployment = member("deployment"); !deployment.isUndefined())
            at("deployment", [&] { readObject(deployment, plan.deployment); });
        Plan::forEachTable(plan, [&](const char *name, auto &table) { readTable(name, member(name), table); });
        if (part == Part::Whole) {
            known.append(QLatin1StringView("format"));
            known.append(QLatin1StringView("formatVersion"));
            if (const QJsonValue deployed = member("deployed"); !deployed.isUndefined())
                at("deployed", [&] {
                    Plan state;
                    readPlan(objectOf(deployed), state, Part::DeployedState);
                    plan.deployed = DeployedState(std::move(state));
                });
            readTable("placements", member("placements"), plan.placements);
            readList("acceptedFindings", member("acceptedFindings"), plan.acceptedFindings, &AcceptedFinding::key);
            readList("taskMarks", member("taskMarks"), plan.taskMarks, &TaskMark::instance);
            readList("drillRecords", member("drillRecords"), plan.drillRecords, &DrillRecord::start);
            readList("ruleSettings", member("ruleSettings"), plan.ruleSettings, &RuleSetting::rule);
            readTable("partFigures", member("partFigures"), plan.partFigures);
            readList("kindFigures", member("kindFigures"), plan.kindFigures, &KindFigure::kind);
            if (const QJsonValue model = member("userModel"); !model.isUndefined())
                at("userModel", [&] { readObject(model, plan.userModel); });
        }
        refuseUnknown(root, known);
    }

    template <class Row>
    void readTable(const char *name, const QJsonValue &value, Table<Row> &table)
    {
        if (value.isUndefined())
            return;
        at(name, [&] {
            const QJsonArray rows = arrayOf(value);
            if (rows.size() > limits::planRowsOfOneKind)
                return fail(tr("There are more than %n rows.", nullptr, limits::planRowsOfOneKind));
            for (qsizetype i = 0; i < rows.size() && !error(); ++i)
                at(i, [&] {
                    Row row;
                    const QJsonObject object = objectOf(rows[i]);
                    at("id", [&] { read(object.value(QLatin1StringView("id")), row.id.value, Range{1, idMost}); });
                    readFields(object, row, "id");
                    if (!error() && table.find(row.id))
                        at("id", [&] { fail(tr("The id %1 is used twice.").arg(row.id.value)); });
                    table.set(std::move(row));
                });
        });
    }

    template <class T, class Key>
    void readList(const char *name, const QJsonValue &value, QList<T> &list, Key T::*key)
    {
        if (value.isUndefined())
            return;
        at(name, [&] {
            const QJsonArray rows = arrayOf(value);
            for (qsizetype i = 0; i < rows.size() && !error(); ++i)
                at(i, [&] {
                    T item;
                    readObject(rows[i], item);
                    if (!list.isEmpty() && !(list.last().*key < item.*key))
                        fail(tr("The rows are not sorted, or two are alike."));
                    list.append(std::move(item));
                });
        });
    }

    const QJsonObject &m_root;
};

Result<int> versionOf(const QJsonObject &root)
{
    if (root.value(QLatin1StringView("format")).toString() != QLatin1StringView(planFormatName))
        return Error{QCoreApplication::translate("PlanFile", "This is not a Twinpool plan."), QStringLiteral("format")};
    const QJsonValue version = root.value(QLatin1StringView("formatVersion"));
    const int number = version.toInt(0);
    if (number < 1)
        return Error{QCoreApplication::translate("PlanFile", "The version of the file is missing."), QStringLiteral("formatVersion")};
    if (number > planFormatVersion)
        return Error{QCoreApplication::translate("PlanFile", "The file has version %1; this program reads versions up to %2. Open it with a newer Twinpool.")
                         .arg(number)
                         .arg(planFormatVersion),
                     QStringLiteral("formatVersion")};
    return number;
}

} // namespace

Result<LoadedPlan> readPlan(const QByteArray &bytes)
{
    Result<QJsonObject> root = parseJson(bytes);
    if (!root)
        return root.error();
    const Result<int> version = versionOf(*root);
    if (!version)
        return version.error();
    LoadedPlan loaded;
    migrate(*root, *version, loaded.notes);
    Result<Plan> plan = PlanReader(*root).run();
    if (!plan)
        return plan.error();
    loaded.plan = std::move(*plan);
    return loaded;
}

Result<LoadedPlan> loadPlan(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return bytes.error();
    return readPlan(*bytes);
}

Result<SaveReport> savePlan(const QString &path, const Plan &plan)
{
    const QByteArray bytes = writePlan(plan);
    const Result<LoadedPlan> back = readPlan(bytes);
    if (!back)
        return Error{QCoreApplication::translate("PlanFile", "The plan cannot be saved: %1").arg(back.error().message),
                     back.error().place};
    if (back->plan != plan)
        return Error{QCoreApplication::translate("PlanFile",
                                                 "The plan cannot be saved: what would be written reads back different.")};
    return replaceFile(path, bytes);
}

} // namespace twinpool
