// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulationevents.h"

#include "app/cli/rownames.h"
#include "model/simulation/parts.h"

#include <QCommandLineParser>
#include <QHash>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

using Events = std::vector<SimEvent>;

Error wrong(const QString &sentence)
{
    return {sentence};
}

Error unknownRow(QStringView name)
{
    return wrong(QCoreApplication::translate("Cli", "The plan has no “%1”.").arg(name));
}

Result<SimTime> minutesOf(QStringView text)
{
    bool ok = false;
    const double minutes = text.toDouble(&ok);
    if (!ok || minutes < 0 || minutes > 1e6)
        return wrong(QCoreApplication::translate("Cli", "“%1” is no time in minutes.").arg(text));
    return SimTime(std::llround(minutes * 60));
}

/// The rows of `host:NAME` and `building:NAME`.
std::vector<EntityRef> commonCause(const Snapshot &now, QStringView name)
{
    std::vector<EntityRef> parts;
    const auto collect = [&](QStringView prefix, const std::vector<CommonCause> &causes) {
        if (!name.startsWith(prefix))
            return;
        for (const CommonCause &cause : causes)
            if (name.sliced(prefix.size()).compare(cause.name, Qt::CaseInsensitive) == 0)
                std::ranges::copy(cause.parts, std::back_inserter(parts));
    };
    collect(u"host:", sharedHosts(now));
    collect(u"building:", sharedBuildings(now));
    return parts;
}

Result<Events> failures(const Snapshot &now, ScenarioAction action, SimTime at, QStringView name)
{
    Events events;
    if (const EntityRef row = rowNamed(now.plan, name)) {
        if (partsOf(now, row).empty())
            return wrong(QCoreApplication::translate("Cli", "“%1” cannot fail.").arg(name));
        events.push_back({at, action, row});
    }
    if (events.empty())
        for (EntityRef part : commonCause(now, name))
            events.push_back({at, action, part});
    if (events.empty())
        return unknownRow(name);
    return events;
}

/// `NAME:REF[:TO][@MIN]`; names of rows may hold colons.
Result<SimEvent> actionOf(const Snapshot &now, SimTime at, const QString &option)
{
    QStringView text = option;
    SimEvent event{.at = at, .target = {}};
    if (const qsizetype sign = text.lastIndexOf(u'@'); sign >= 0) {
        const Result<SimTime> when = minutesOf(text.sliced(sign + 1));
        if (!when)
            return when.error();
        event.at = *when;
        text.truncate(sign);
    }
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.first(colon),
                      rows = colon < 0 ? QStringView() : text.sliced(colon + 1);
    const auto action = valueOf<ScenarioAction>(name);
    if (!action)
        return wrong(QCoreApplication::translate("Cli", "The action “%1” is not known.").arg(name));
    event.action = *action;
    event.target = rowNamed(now.plan, rows);
    for (qsizetype cut = rows.indexOf(u':'); !event.target && cut >= 0; cut = rows.indexOf(u':', cut + 1))
        if (const EntityRef target = rowNamed(now.plan, rows.first(cut)), to = rowNamed(now.plan, rows.sliced(cut + 1));
            target && to) {
            event.target = target;
            event.to = to;
        }
    if (!event.target)
        return unknownRow(rows);
    const ActionShape &shape = shapeOf(event.action);
    if (!shape.targets.contains(event.target.kind) || (event.to && !shape.to.contains(event.to.kind)))
        return wrong(QCoreApplication::translate("Cli", "“%1” cannot be done to “%2”.").arg(name, rows));
    if (shape.needsTo && !event.to)
        return wrong(QCoreApplication::translate("Cli", "“%1” needs a second row: NAME:REF:TO.").arg(name));
    return event;
}

Result<Events> scenario(const Snapshot &now, const QString &name)
{
    for (const Scenario &row : now.plan.scenarios)
        if (row.name.compare(name, Qt::CaseInsensitive) == 0)
            return eventsOf(now, row.id);
    return wrong(QCoreApplication::translate("Cli", "The plan has no scenario “%1”.").arg(name));
}

/// What one option adds; `--at` sets the time of those after it.
Result<Events> eventsOfOption(const Snapshot &now, const QString &option, const QString &value, SimTime &at)
{
    if (option == "at"_L1) {
        const Result<SimTime> when = minutesOf(value);
        if (!when)
            return when.error();
        at = *when;
    }
    if (option == "fail"_L1 || option == "return"_L1)
        return failures(now, option == "fail"_L1 ? ScenarioAction::Fail : ScenarioAction::Return, at, value);
    if (option == "action"_L1) {
        const Result<SimEvent> event = actionOf(now, at, value);
        if (!event)
            return event.error();
        return Events{*event};
    }
    if (option == "scenario"_L1)
        return scenario(now, value);
    return Events();
}

} // namespace

void addSimulationOptions(QCommandLineParser &parser)
{
    const auto add = [&](const QString &name, const QString &text, const QString &value) {
        parser.addOption(QCommandLineOption(name, text, value));
    };
    add(u"at"_s,
        QCoreApplication::translate("Cli", "When what follows happens, in minutes since the beginning; without it 0."),
        u"minutes"_s);
    add(u"fail"_s,
        QCoreApplication::translate("Cli",
                                    "What fails: server:NAME, node:NAME, pool:NAME, store:NAME, site:NAME, "
                                    "link:NAME …, host:NAME, building:NAME. May be given often."),
        u"ref"_s);
    add(u"return"_s, QCoreApplication::translate("Cli", "What works again."), u"ref"_s);
    QStringList actions;
    for (const auto &row : enumNames(ScenarioAction{}))
        actions.append(QLatin1StringView(row.name));
    add(u"action"_s,
        QCoreApplication::translate("Cli",
                                    "What an administrator does: NAME:REF, for some NAME:REF:TO, with its own "
                                    "time NAME:REF@MINUTES. The names: %1.")
            .arg(actions.join(u", "_s)),
        u"action"_s);
    add(u"scenario"_s, QCoreApplication::translate("Cli", "A scenario of the plan, with its own times."), u"name"_s);
}

Result<std::vector<SimEvent>> simulationEvents(const QCommandLineParser &parser, const Snapshot &now)
{
    Events events;
    SimTime at(0);
    QHash<QString, qsizetype> used; // options keep their order only by name
    for (const QString &option : parser.optionNames()) {
        const QStringList values = parser.values(option);
        const Result<Events> more = eventsOfOption(now, option, values.value(used[option]++), at);
        if (!more)
            return more.error();
        std::ranges::copy(*more, std::back_inserter(events));
    }
    if (events.empty())
        return wrong(QCoreApplication::translate("Cli", "Nothing happens: give --fail, --action or --scenario."));
    return events;
}

} // namespace twinpool::cli
