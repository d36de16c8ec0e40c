// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/loads.h"

#include <QStringList>

#include <vector>

// The worked examples of capacity.md section 15, by their ids. Numbers are rounded as the examples show them.

namespace twinpool::test {

struct WorkedExample {
    const char *id;
    QStringList actual, expected;
};

std::vector<WorkedExample> frontEndExamples();
std::vector<WorkedExample> availabilityExamples();
std::vector<WorkedExample> standardEditionExamples();
std::vector<WorkedExample> remoteExamples();
std::vector<WorkedExample> conferencingExamples();
std::vector<WorkedExample> voiceExamples();
std::vector<WorkedExample> storageExamples();
std::vector<WorkedExample> chatExamples();
std::vector<WorkedExample> networkExamples();

/// A number with at most \a decimals.
inline QString number(double value, int decimals = 2)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

/// `7500 warning`: the load of each server and its grade.
inline QString inWords(const std::optional<StateLoad> &state)
{
    return state ? number(state->perServer()) + u' ' + nameOf(state->grade) : QStringLiteral("-");
}

} // namespace twinpool::test
