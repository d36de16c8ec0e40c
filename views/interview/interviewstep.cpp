// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/interviewstep.h"

#include <QCoreApplication>

namespace twinpool::interview {

namespace {

struct InterviewSteps {
    Q_DECLARE_TR_FUNCTIONS(InterviewSteps)
};

} // namespace

std::optional<Topic> topicOf(Step step)
{
    switch (step) {
    case Organization:
        return Topic::Organization;
    case Features:
        return Topic::Features;
    case Telephony:
        return Topic::Telephony;
    case Usage:
        return Topic::Usage;
    case Availability:
        return Topic::Availability;
    case Access:
        return Topic::Access;
    case Sites:
    case Reasons:
    case Summary:
    case StepCount:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString titleOf(Step step)
{
    if (const std::optional<Topic> topic = topicOf(step))
        return interviewText(pageOf(*topic).title);
    if (step == Sites)
        return InterviewSteps::tr("Sites and users");
    return step == Reasons ? InterviewSteps::tr("Servers and reasons") : InterviewSteps::tr("Summary");
}

QString whyOf(Step step)
{
    if (const std::optional<Topic> topic = topicOf(step))
        return interviewText(pageOf(*topic).why);
    if (step == Sites)
        return InterviewSteps::tr("Users decide how many servers there are; sites decide where they stand and which "
                                  "pools are paired.");
    if (step == Reasons)
        return InterviewSteps::tr("Each pool with the figures that ask for its servers. Open a row to see the states "
                                  "and the sources.");
    return InterviewSteps::tr("Every answer stands beside what follows from it. Nothing happens to a plan before you "
                              "say so.");
}

Step stepOf(const QString &place)
{
    for (int step = 0; step < StepCount; ++step)
        if (const std::optional<Topic> topic = topicOf(static_cast<Step>(step)))
            for (const Question &question : pageOf(*topic).questions)
                if (place == QLatin1StringView(question.path))
                    return static_cast<Step>(step);
    return Sites;
}

} // namespace twinpool::interview
