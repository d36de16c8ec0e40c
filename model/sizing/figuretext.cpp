// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/figuretext.h"

#include "model/base/fillplaces.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

QString numberText(double value)
{
    const double rounded = std::round(value * 100) / 100;
    if (rounded == std::floor(rounded))
        return QLocale().toString(static_cast<qint64>(rounded));
    QString text = QLocale().toString(rounded, 'f', 2);
    if (text.endsWith(QLocale().zeroDigit()))
        text.chop(1);
    return text;
}

/// The number that decides between singular and plural: languages count a fraction above one as many.
int pluralOf(double value)
{
    return static_cast<int>(std::min(std::ceil(std::abs(value)), 1e9));
}

void explain(const Figure &figure, const Plan &plan, QStringList &lines)
{
    const QString value = figure.formula ? formulaText(figure) : valueText(figure);
    //: A line that explains a number. %1 is its name, %2 the number or its formula, %3 where it comes from.
    const QString line = fillPlaces(QCoreApplication::translate("Sizing", "%1: %2. %3"),
                                    {nameOf(figure, plan), value, originText(figure)});
    if (lines.contains(line))
        return;
    lines += line;
    for (const Figure &term : figure.terms)
        explain(term, plan, lines);
}

void addSources(const Figure &figure, QStringList &titles)
{
    if (figure.source.title)
        titles += QString::fromUtf8(figure.source.title);
    for (const Figure &term : figure.terms)
        addSources(term, titles);
}

/// \a origin tells how firm a number is, \a sources name the pages that state it.
QString originText(Origin origin, const QString &sources)
{
    if (sources.isEmpty())
        return wordsOf(origin);
    //: %1 tells how firm a number is, %2 is the page that states it.
    return fillPlaces(QCoreApplication::translate("Sizing", "%1: %2"), {wordsOf(origin), sources});
}

} // namespace

QString nameOf(const Figure &figure, const Plan &plan)
{
    const QString name = QCoreApplication::translate("Sizing", figure.name->text);
    if (!figure.about)
        return name;
    //: %1 is the name of a number, %2 the pool, site or store that it is a number of.
    return fillPlaces(QCoreApplication::translate("Sizing", "%1 (%2)"), {name, nameOf(plan, figure.about)});
}

QString valueText(double value, Unit unit)
{
    return fillPlaces(QCoreApplication::translate("Unit", textOf(unit).text, nullptr, pluralOf(value)),
                      {numberText(value)});
}

QString valueText(const Figure &figure)
{
    return valueText(figure.value, figure.unit);
}

QString formulaText(const Figure &figure)
{
    if (!figure.formula)
        return {};
    QStringList terms;
    for (const Figure &term : figure.terms)
        terms += valueText(term);
    //: %1 is a formula with numbers, %2 its outcome.
    return fillPlaces(QCoreApplication::translate("Sizing", "%1 = %2"),
                      {fillPlaces(QCoreApplication::translate("Sizing", figure.formula->text), terms),
                       valueText(figure)});
}

QString originText(const Figure &figure)
{
    return originText(figure.origin, QString::fromUtf8(figure.source.title));
}

QString originAndSources(const Figure &figure)
{
    QStringList titles;
    addSources(figure, titles);
    titles.removeDuplicates();
    return originText(figure.origin, titles.join(u"; "_s));
}

QStringList explanation(const Figure &figure, const Plan &plan)
{
    QStringList lines;
    explain(figure, plan, lines);
    return lines;
}

} // namespace twinpool
