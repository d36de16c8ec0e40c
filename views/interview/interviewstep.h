// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/interview/questions.h"

#include <optional>

namespace twinpool::interview {

/// Pages of an interview in their order.
enum Step { Organization, Features, Telephony, Sites, Usage, Availability, Access, Reasons, Summary, StepCount };

/// The questions of a step; none where it asks otherwise, or only shows.
std::optional<Topic> topicOf(Step step);

QString titleOf(Step step);
QString whyOf(Step step);

/// The step where an answer is given, by its path: `sites[0].users`.
Step stepOf(const QString &place);

} // namespace twinpool::interview
