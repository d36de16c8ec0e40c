// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/script.h"

#include "model/text/refused.h"

namespace twinpool {

using namespace Qt::StringLiterals;

Script::Script(CommandLanguage language)
    : m_language(language)
{
    Q_ASSERT_X(language == CommandLanguage::PowerShell || language == CommandLanguage::Sql, "Script",
               "script files are PowerShell or T-SQL");
}

Script &Script::comment(const QString &text)
{
    QString line = m_language == CommandLanguage::Sql ? u"-- "_s : u"# "_s;
    for (const uint character : text.toUcs4())
        line += QChar::fromUcs4(isRefused(character) ? U'?' : character);
    m_lines += line.replace("$("_L1, "$ ("_L1); // sqlcmd would look for a variable even in a comment
    return *this;
}

Script &Script::blankLine()
{
    m_lines += QString();
    return *this;
}

Script &Script::run(const Command &command)
{
    Q_ASSERT_X(command.language() == m_language, "Script::run", "a script file has one language");
    m_lines += command.text().split(u'\n');
    return *this;
}

Script &Script::show(const Command &command)
{
    for (const QString &line : command.text().split(u'\n'))
        comment(line);
    return *this;
}

QByteArray Script::bytes() const
{
    return "\xef\xbb\xbf" + (m_lines.join("\r\n"_L1) + "\r\n"_L1).toUtf8();
}

} // namespace twinpool
