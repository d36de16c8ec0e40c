// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/statementtext.h"

#include "model/base/fillplaces.h"

#include <QLocale>

namespace twinpool {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Simulation", text);
}

struct ArgumentText {
    const Plan &plan;

    QString operator()(EntityRef ref) const { return nameOf(plan, ref); }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(double number) const { return QLocale().toString(number, 'g', 4); }
    QString operator()(Share share) const
    {
        //: A part of a whole in percent, such as 50 %.
        return translated(QT_TRANSLATE_NOOP("Simulation", "%1 %")).arg(QLocale().toString(share.value * 100, 'f', 0));
    }
    QString operator()(SimTime time) const { return textOf(time); }
};

} // namespace

QString textOf(const Statement &statement, const Plan &plan)
{
    QStringList texts{statement.subject ? nameOf(plan, statement.subject) : plan.deployment.name};
    for (const FactArgument &argument : statement.arguments)
        texts += std::visit(ArgumentText{plan}, argument);
    return fillPlaces(translated(rowOf(statement.fact).text), texts);
}

QString textOf(const SimEvent &event, const Plan &plan)
{
    const QString target = nameOf(plan, event.target);
    if (!event.to)
        //: An action and what it is done to.
        return fillPlaces(translated(QT_TRANSLATE_NOOP("Simulation", "%1: %2")), {wordsOf(event.action), target});
    //: An action, what it is done to, and where that goes.
    return fillPlaces(translated(QT_TRANSLATE_NOOP("Simulation", "%1: %2 to %3")),
                      {wordsOf(event.action), target, nameOf(plan, event.to)});
}

QString textOf(SimTime time)
{
    using namespace std::chrono;
    const auto number = [](auto value) { return QLocale().toString(qint64(value.count())); };
    const hours full = floor<hours>(time);
    const minutes rest = floor<minutes>(time - full);
    if (time < minutes(1))
        return translated(QT_TRANSLATE_NOOP("Simulation", "%1 s")).arg(number(time));
    if (full == hours(0))
        return translated(QT_TRANSLATE_NOOP("Simulation", "%1 min")).arg(number(rest));
    if (rest == minutes(0))
        return translated(QT_TRANSLATE_NOOP("Simulation", "%1 h")).arg(number(full));
    return translated(QT_TRANSLATE_NOOP("Simulation", "%1 h %2 min")).arg(number(full), number(rest));
}

QString sourceOf(Fact fact)
{
    const Source &source = rowOf(fact).source;
    return QStringLiteral("%1 — %2").arg(QString::fromUtf8(source.title), QString::fromUtf8(source.path));
}

} // namespace twinpool
