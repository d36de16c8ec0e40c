// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/command.h"

namespace twinpool {

/// A script file of PowerShell or T-SQL: UTF-8 with byte order mark and CRLF, without which Windows PowerShell damages
/// accents. Source: command-safety.md sections 2.4 and 3.4.
class Script
{
public:
    /// @pre PowerShell or T-SQL
    explicit Script(CommandLanguage language);

    /// A line of comment. It cannot end early: what commands refuse becomes `?`.
    Script &comment(const QString &text);
    Script &blankLine();
    /// @pre the command is of the language of the script
    Script &run(const Command &command);
    /// The lines of a command as comments, to be looked at before they run.
    Script &show(const Command &command);

    QByteArray bytes() const;

private:
    const CommandLanguage m_language;
    QStringList m_lines;
};

} // namespace twinpool
