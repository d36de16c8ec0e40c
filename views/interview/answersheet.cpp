// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/answersheet.h"

namespace twinpool {

namespace {

constexpr int firstUsers = 1000;

} // namespace

AnswerSheet::AnswerSheet(Answers answers, QObject *parent)
    : QObject(parent)
    , m_answers(std::move(answers))
{
}

void AnswerSheet::set(const Answers &answers)
{
    if (answers == m_answers)
        return;
    m_answers = answers;
    Q_EMIT changed();
}

Answers firstAnswers()
{
    Answers answers;
    answers.name = AnswerSheet::tr("New organisation");
    SiteAnswers site;
    site.name = AnswerSheet::tr("Site 1");
    site.users = firstUsers;
    answers.sites = {site};
    return answers;
}

} // namespace twinpool
