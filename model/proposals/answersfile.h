// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/proposals/answers.h"

#include <QByteArray>

// Answers as files: one JSON object with the members of Answers. What is missing keeps its default.

namespace twinpool {

/// Unknown members, wrong types and values out of range are refused; the error's place is the JSON path.
Result<Answers> readAnswers(const QByteArray &bytes);

/// What differs from the defaults. @post readAnswers(writeAnswers(a)) equals \a a
QByteArray writeAnswers(const Answers &answers);

/// JSON Schema (draft 7); `resources/schema/answers.schema.json` is this text.
QByteArray answersSchema();

} // namespace twinpool
