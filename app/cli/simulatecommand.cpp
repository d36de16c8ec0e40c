// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/simulationevents.h"
#include "app/cli/simulationjson.h"
#include "model/io/planfile.h"
#include "model/simulation/statementtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

/// One moment in lines: what happened, what followed, how users fare, what waits.
class MomentText
{
public:
    MomentText(const Snapshot &now, const Streams &streams)
        : m_plan(now.plan)
        , m_streams(streams)
    {
    }

    void write(const Moment &moment, const Moment *before)
    {
        m_streams.result(textOf(moment.at));
        for (const SimEvent &event : moment.events)
            if (event.action != ScenarioAction::Fail && event.action != ScenarioAction::Return) // those are told below
                line(textOf(event, m_plan));
        for (const Statement &said : moment.consequences)
            statement(said);
        for (qsizetype i = 0; i < moment.results.users.size(); ++i) {
            const UserResult &users = moment.results.users[i];
            const bool isNews = before ? before->results.users[i].state != users.state : users.state != UserState::Full;
            if (isNews && users.users > 0)
                statement(users.reason);
        }
        for (const ServiceResult &service : moment.results.services) {
            const ServiceResult *old = before ? find(*before, service) : nullptr;
            if (old ? old->outcome != service.outcome : service.outcome != ServiceOutcome::Works)
                line(QCoreApplication::translate("Cli", "%1, %2: %3 %4")
                         .arg(wordsOf(service.service),
                              service.subject ? nameOf(m_plan, service.subject) : m_plan.deployment.name,
                              wordsOf(service.outcome), tagged(service.reason)));
        }
        counts(moment.results);
        for (const Statement &warning : moment.warnings)
            line(QCoreApplication::translate("Cli", "Warning: %1").arg(tagged(warning)));
        int number = 0;
        for (const WaitingAction &action : moment.actions) {
            const QString step = action.runbook ? u" (%1)"_s.arg(QLatin1StringView(action.runbook)) : QString();
            line(QCoreApplication::translate("Cli", "To do %1: %2")
                     .arg(QString::number(++number), tagged(action.reason) + step));
        }
    }

private:
    void line(const QString &text) { m_streams.result(u"  "_s + text); }
    void statement(const Statement &said) { line(tagged(said)); }

    /// The sentence with how firm it is: `… [derived]`.
    QString tagged(const Statement &said) const
    {
        return u"%1 [%2]"_s.arg(textOf(said, m_plan), nameOf(rowOf(said.fact).evidence));
    }
    static const ServiceResult *find(const Moment &moment, const ServiceResult &service)
    {
        for (const ServiceResult &row : moment.results.services)
            if (row.service == service.service && row.subject == service.subject)
                return &row;
        return nullptr;
    }
    void counts(const Results &results)
    {
        QStringList parts;
        for (const auto &state : enumNames(UserState{}))
            if (const int users = results.usersIn(state.value))
                parts +=
                    QCoreApplication::translate("Cli", "%1: %2").arg(wordsOf(state.value), QLocale().toString(users));
        if (!parts.isEmpty())
            line(QCoreApplication::translate("Cli", "Users: %1").arg(parts.join(u", "_s)));
    }

    const Plan &m_plan;
    const Streams &m_streams;
};

int runSimulate(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    addSimulationOptions(parser);
    const QCommandLineOption until(u"until"_s, QCoreApplication::translate("Cli", "How long is simulated, in minutes."),
                                   u"minutes"_s, u"1440"_s);
    const QCommandLineOption format(u"format"_s, QCoreApplication::translate("Cli", "How it is written: text or json."),
                                    u"format"_s, u"text"_s);
    parser.addOption(until);
    parser.addOption(format);
    if (const auto code = parse(parser, simulateCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "One plan is needed."), simulateCommand, streams);
    const bool asJson = parser.value(format) == "json"_L1;
    if (!asJson && parser.value(format) != "text"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)),
                          simulateCommand, streams);
    bool ok = false;
    const int minutes = parser.value(until).toInt(&ok);
    if (!ok || minutes < 0 || minutes > 1'000'000)
        return wrongUsage(QCoreApplication::translate("Cli", "“%1” is no time in minutes.").arg(parser.value(until)),
                          simulateCommand, streams);

    const QString file = files.first();
    const Result<LoadedPlan> loaded = loadPlan(file);
    if (!loaded) {
        streams.fault(file, loaded.error());
        return CannotReadOrWrite;
    }
    const Snapshot now(loaded->plan);
    const Result<std::vector<SimEvent>> events = simulationEvents(parser, now);
    if (!events)
        return wrongUsage(events.error().text(), simulateCommand, streams);
    const Timeline timeline = simulate(now, *events, std::chrono::minutes(minutes));
    if (asJson) {
        streams.out(timelineJson(file, now, timeline));
        return Fine;
    }
    MomentText text(now, streams);
    for (qsizetype i = 0; i < timeline.moments.size(); ++i)
        text.write(timeline.moments[i], i > 0 ? &timeline.moments[i - 1] : nullptr);
    return Fine;
}

} // namespace

const Verb simulateCommand{
    "simulate",
    "PLAN [--at MIN] [--fail REF]… [--return REF]… [--action NAME:REF[:TO][@MIN]]… [--scenario NAME] [--until MIN] "
    "[--format text|json]",
    QT_TRANSLATE_NOOP("Cli", "Shows what happens when parts of a plan fail, and what administrators can do."),
    runSimulate,
    timelineJsonHelp,
};

} // namespace twinpool::cli
