// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/organizations.h"

#include "model/proposals/answersfile.h"

#include <QFile>

namespace twinpool::test {

Answers organization(const QString &name)
{
    QFile file(QStringLiteral(TWINPOOL_TEST_DATA "/answers/%1.json").arg(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("no answers %s", qPrintable(name));
    const Result<Answers> answers = readAnswers(file.readAll());
    if (!answers)
        qFatal("%s: %s", qPrintable(name), qPrintable(answers.error().text()));
    return *answers;
}

qint64 usersIn(const Answers &answers)
{
    qint64 users = 0;
    for (const SiteAnswers &site : answers.sites)
        users += site.users;
    return users;
}

} // namespace twinpool::test
