// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/digest.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr std::chrono::hours untilQuiet{24};
constexpr qsizetype fingerprintLength = 16;

} // namespace

QString ScenarioDigest::toText() const
{
    return u"signed-out=%1 resiliency=%2 branch-voice=%3 course=%4"_s.arg(signedOut)
        .arg(resiliency)
        .arg(branchVoice)
        .arg(course);
}

std::optional<ScenarioDigest> ScenarioDigest::fromText(QStringView text)
{
    static const QRegularExpression shape(
        u"^signed-out=(\\d+) resiliency=(\\d+) branch-voice=(\\d+) course=([0-9a-f]+)$"_s);
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return ScenarioDigest{match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt(),
                          match.captured(4)};
}

ScenarioDigest digestOf(const Timeline &timeline)
{
    ScenarioDigest digest;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](auto... numbers) {
        hash.addData((QByteArray() + ... + (QByteArray::number(static_cast<qint64>(numbers)) + ' ')));
    };
    for (const Moment &moment : timeline.moments) {
        const Results &results = moment.results;
        digest.signedOut = std::max(digest.signedOut, results.usersIn(UserState::SignedOut));
        digest.resiliency = std::max(digest.resiliency, results.usersIn(UserState::Resiliency));
        digest.branchVoice = std::max(digest.branchVoice, results.usersIn(UserState::BranchVoice));
        add(moment.at.count());
        for (const UserResult &users : results.users)
            if (users.users > 0 && users.state != UserState::Full)
                add(users.group.value, users.users, users.state, users.notServed);
        for (const PoolResult &pool : results.pools)
            if (pool.outcome != PoolOutcome::Ok)
                add(pool.pool.value, pool.outcome);
    }
    digest.course = QString::fromLatin1(hash.result().toHex().first(fingerprintLength));
    return digest;
}

Timeline wholeCourse(const Snapshot &now, std::span<const SimEvent> events)
{
    SimTime last{};
    for (const SimEvent &event : events)
        last = std::max(last, event.at);
    return simulate(now, events, last + untilQuiet);
}

} // namespace twinpool
