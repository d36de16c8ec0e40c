// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/answers.h"

#include <QString>

#include <span>

// What an interview asks on which page: planner-workflow.md section 2. Texts are of context "Interview".

namespace twinpool {

struct Question {
    const char *path; ///< Of the answer: `usage.remotePercent`.
    const char *text;
    const char *why; ///< Why it is asked, or what follows from the answer.
    const char *unit = nullptr; ///< Behind the number, with its blank.
    bool (*isMeant)(const Answers &) = nullptr; ///< Whether the other answers leave something to ask; null: always.
};

struct QuestionPage {
    const char *title;
    const char *why;
    std::span<const Question> questions;
};

/// The pages of questions about the whole organisation.
enum class Topic : quint8 { Organization, Features, Telephony, Usage, Availability, Access };
inline constexpr int topicCount = 6;
const QuestionPage &pageOf(Topic topic);

/// What can be different in one site. The paths are those of SiteAnswers.
std::span<const Question> siteQuestions();

/// A text of a question or page in the language of this moment.
QString interviewText(const char *text);

} // namespace twinpool
