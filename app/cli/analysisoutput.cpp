// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoutput.h"

#include "model/availability/causenames.h"
#include "model/io/jsonwriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

const char *const analysisHelp =
    QT_TRANSLATE_NOOP("Cli",
                      "Plans with recovery targets or pairs are also told whether the targets are met, and how ready each "
                      "pair is.\n"
                      "With --format json one object: \"plan\" and\n"
                      "  normal        whom the plan serves badly when nothing has failed: {signedOut, resiliency, "
                      "overloaded}, in users\n"
                      "  singles       [{cause, signedOut, resiliency, overloaded}], the worst first\n"
                      "  pairs         [{causes, …}]: pairs that cost more than their parts alone\n"
                      "  tripleMean    with --order 3: {triples, signedOut, resiliency, overloaded}, how many there are and "
                      "their average\n"
                      "  triples       [{causes, …}]: those that hit users whom no two of the three hit; such users\n"
                      "  figures, availability  with --availability\n"
                      "  recovery      [{pool, measure, required, requiredBy, reached, grade, cause, cure, source}]; times "
                      "in seconds, no \"reached\": not before something is repaired\n"
                      "  readiness     [{lost, survivor, siteLost, readiness, topics: [{topic, readiness, text, "
                      "runbook}]}]\n"
                      "Rows are named kind:name; members without a value are left out.");

namespace {

using Whose = Availability::Whose;

constexpr size_t mostLines = 20;    ///< Of each list of the text.
constexpr size_t mostShares = 3;    ///< What a service is lost by, in the text.

QString causeName(const AnalysisOutput &output, quint32 cause)
{
    return qualifiedName(output.now.plan, output.availability.model().causes[cause]);
}

QString subjectName(const AnalysisOutput &output, std::optional<size_t> service)
{
    return service ? qualifiedName(output.now.plan, output.availability.model().services[*service].group)
                   : u"deployment:%1"_s.arg(output.now.plan.deployment.name);
}

QString effectLine(const Effect &effect, const QString &causes)
{
    const QLocale locale;
    return u"  "_s + QCoreApplication::translate("Cli", "%1: %2 signed out, %3 in resiliency mode, %4 on overloaded pools")
        .arg(causes, locale.toString(effect.signedOut), locale.toString(effect.resiliency),
             locale.toString(effect.overloaded));
}

/// Calls \a f with the deployment and each service.
template <class F>
void forEachSubject(const AnalysisOutput &output, F f)
{
    f(std::optional<size_t>());
    for (size_t service = 0; service < output.availability.model().services.size(); ++service)
        f(std::optional(service));
}

void writeTriples(const AnalysisOutput &output, QStringList &lines)
{
    const QLocale locale;
    const MeanEffect &mean = output.triples->mean;
    lines += QCoreApplication::translate("Cli", "Any three failures, on average of %1:")
                 .arg(locale.toString(output.triples->count, 'f', 0));
    lines += u"  "_s + QCoreApplication::translate("Cli", "%1 signed out, %2 in resiliency mode, %3 on overloaded pools")
        .arg(locale.toString(mean.signedOut, 'f', 1), locale.toString(mean.resiliency, 'f', 1),
             locale.toString(mean.overloaded, 'f', 1));
    lines += QCoreApplication::translate("Cli", "Triples that hit users whom no two of the three hit, the worst first:");
    for (const TripleEffect &triple : output.triples->worst(mostLines))
        lines += effectLine(triple.more,
                            QCoreApplication::translate("Cli", "%1, %2 and %3")
                                .arg(causeName(output, triple.first), causeName(output, triple.second),
                                     causeName(output, triple.third)));
    if (output.triples->triples.empty())
        lines += u"  "_s + QCoreApplication::translate("Cli", "There are none.");
}

void writeAvailability(const AnalysisOutput &output, QStringList &lines)
{
    const Availability &availability = output.availability;
    lines += QCoreApplication::translate("Cli", "Availability:");
    forEachSubject(output, [&](std::optional<size_t> service) {
        lines += u"  "_s + subjectName(output, service);
        for (const auto &loss : enumNames(ServiceLoss{})) {
            const Whose whose{service, loss.value};
            const Bounds down = availability.down(whose);
            lines += u"    "_s + QCoreApplication::translate("Cli", "%1: %2, available %3")
                .arg(wordsOf(loss.value), downtimeText(down), availabilityText(down));
            if (const int hours = static_cast<int>(std::lround(availability.plannedHours(whose))); hours > 0)
                lines += u"      "_s
                    + QCoreApplication::translate("Cli", "and for planned work %n hour(s) a year", nullptr, hours);
            const std::vector<Importance> importances = availability.importances(whose);
            for (size_t at = 0; at < std::min(mostShares, importances.size()); ++at)
                if (importances[at].contribution >= 0.005)
                    lines += u"      "_s + QCoreApplication::translate("Cli", "%1 % of it would go if %2 never failed")
                        .arg(QLocale().toString(100 * importances[at].contribution, 'f', 0),
                             causeName(output, importances[at].event));
        }
    });
    QStringList assumed;
    for (const Cause &cause : availability.model().causes)
        if (const QString kind = wordsOf(cause.kind); cause.figures.basis == FigureBasis::Assumed && !assumed.contains(kind))
            assumed += kind;
    if (!assumed.isEmpty())
        lines += QCoreApplication::translate("Cli", "Assumed, because the plan has no figures for them: %1")
            .arg(QLocale().createSeparatedList(assumed));
}

void write(JsonWriter &json, const Effect &effect)
{
    json.member("signedOut"_L1, effect.signedOut);
    json.member("resiliency"_L1, effect.resiliency);
    json.member("overloaded"_L1, effect.overloaded);
}

void writeTriples(const AnalysisOutput &output, JsonWriter &json)
{
    const MeanEffect &mean = output.triples->mean;
    json.key("tripleMean"_L1);
    json.beginObject();
    json.member("triples"_L1, output.triples->count);
    json.member("signedOut"_L1, mean.signedOut);
    json.member("resiliency"_L1, mean.resiliency);
    json.member("overloaded"_L1, mean.overloaded);
    json.endObject();
    json.key("triples"_L1);
    json.beginArray();
    for (const TripleEffect &triple : output.triples->worst(output.triples->triples.size())) {
        json.beginObject();
        json.key("causes"_L1);
        json.beginArray();
        for (quint32 cause : {triple.first, triple.second, triple.third})
            json.value(QStringView(causeName(output, cause)));
        json.endArray();
        write(json, triple.more);
        json.endObject();
    }
    json.endArray();
}

void writeLoss(JsonWriter &json, const AnalysisOutput &output, Whose whose)
{
    const Bounds down = output.availability.down(whose);
    json.beginObject();
    json.key("down"_L1);
    json.beginArray();
    json.value(down.least);
    json.value(down.most);
    json.endArray();
    json.member("exact"_L1, down.areExact());
    json.member("downtime"_L1, downtimeText(down));
    json.member("plannedHours"_L1, output.availability.plannedHours(whose));
    json.key("importance"_L1);
    json.beginArray();
    for (const Importance &importance : output.availability.importances(whose)) {
        json.beginObject();
        json.member("cause"_L1, causeName(output, importance.event));
        json.member("birnbaum"_L1, importance.birnbaum);
        json.member("fussellVesely"_L1, importance.contribution);
        json.endObject();
    }
    json.endArray();
    const CutSets sets = output.availability.cutSets(whose);
    json.member("cutSetsComplete"_L1, sets.areComplete);
    json.key("cutSets"_L1);
    json.beginArray();
    for (const CutSet &set : sets.sets) {
        json.beginArray();
        for (quint32 cause : set.events())
            json.value(QStringView(causeName(output, cause)));
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void writeAvailability(const AnalysisOutput &output, JsonWriter &json)
{
    json.key("figures"_L1);
    json.beginArray();
    for (const Cause &cause : output.availability.model().causes) {
        json.beginObject();
        json.member("cause"_L1, qualifiedName(output.now.plan, cause));
        json.member("down"_L1, downShare(cause.figures.figures));
        json.member("plannedHours"_L1, cause.figures.figures.plannedHours);
        json.member("basis"_L1, nameOf(cause.figures.basis));
        json.endObject();
    }
    json.endArray();
    json.key("availability"_L1);
    json.beginArray();
    forEachSubject(output, [&](std::optional<size_t> service) {
        json.beginObject();
        json.member("subject"_L1, subjectName(output, service));
        json.key("signedOut"_L1);
        writeLoss(json, output, {service, ServiceLoss::SignedOut});
        json.key("notFull"_L1);
        writeLoss(json, output, {service, ServiceLoss::NotFull});
        json.endObject();
    });
    json.endArray();
}

} // namespace

QStringList analysisAsText(const AnalysisOutput &output)
{
    QStringList lines;
    if (output.failures.normal != Effect())
        lines << QCoreApplication::translate("Cli", "Already when nothing has failed:")
              << effectLine(output.failures.normal, subjectName(output, {}));
    lines += QCoreApplication::translate("Cli", "Single failures, the worst first:");
    const std::vector<quint32> singles = output.failures.worstSingles();
    for (size_t at = 0; at < std::min(mostLines, singles.size()); ++at)
        lines += effectLine(output.failures.singles[singles[at]], causeName(output, singles[at]));
    if (singles.empty())
        lines += u"  "_s + QCoreApplication::translate("Cli", "None costs anybody anything.");
    if (output.hasPairs) {
        lines += QCoreApplication::translate("Cli", "Pairs that cost more than their parts alone, the worst first:");
        for (const PairEffect &pair : output.failures.worstPairs(mostLines))
            lines += effectLine(output.failures.of(pair.first, pair.second),
                                QCoreApplication::translate("Cli", "%1 and %2")
                                    .arg(causeName(output, pair.first), causeName(output, pair.second)));
    }
    if (output.triples)
        writeTriples(output, lines);
    if (output.hasAvailability)
        writeAvailability(output, lines);
    writeOutlook(output.now, output.outlook, lines);
    return lines;
}

QByteArray analysisAsJson(const AnalysisOutput &output, const QString &file)
{
    JsonWriter json;
    json.beginObject();
    json.member("plan"_L1, file);
    json.key("normal"_L1);
    json.beginObject();
    write(json, output.failures.normal);
    json.endObject();
    json.key("singles"_L1);
    json.beginArray();
    for (quint32 cause : output.failures.worstSingles()) {
        json.beginObject();
        json.member("cause"_L1, causeName(output, cause));
        write(json, output.failures.singles[cause]);
        json.endObject();
    }
    json.endArray();
    if (output.hasPairs) {
        json.key("pairs"_L1);
        json.beginArray();
        for (const PairEffect &pair : output.failures.worstPairs(output.failures.pairs.size())) {
            json.beginObject();
            json.key("causes"_L1);
            json.beginArray();
            json.value(QStringView(causeName(output, pair.first)));
            json.value(QStringView(causeName(output, pair.second)));
            json.endArray();
            write(json, output.failures.of(pair.first, pair.second));
            json.endObject();
        }
        json.endArray();
    }
    if (output.triples)
        writeTriples(output, json);
    if (output.hasAvailability)
        writeAvailability(output, json);
    writeOutlook(output.now, output.outlook, json);
    json.endObject();
    return json.take();
}

} // namespace twinpool::cli
