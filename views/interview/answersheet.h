// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/answers.h"

#include <QObject>

namespace twinpool {

/// The answers of an interview while it goes on: every page writes into the same sheet and shows what stands there.
class AnswerSheet : public QObject
{
    Q_OBJECT

public:
    explicit AnswerSheet(Answers answers, QObject *parent = nullptr);

    const Answers &answers() const { return m_answers; }
    /// Silent when nothing differs.
    void set(const Answers &answers);
    /// Calls \a change with a copy of the answers and takes the outcome.
    template <class F>
    void change(F change)
    {
        Answers answers = m_answers;
        change(answers);
        set(answers);
    }

Q_SIGNALS:
    void changed();

private:
    Answers m_answers;
};

/// What an interview starts with: one site, so that everything may be skipped.
Answers firstAnswers();

} // namespace twinpool
