// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/command.h"

#include "model/text/cmdline.h"
#include "model/text/powershell.h"
#include "model/text/refused.h"
#include "model/text/tsql.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

/// Words of fixed text that destroy data when they stand on one line; the second may be empty.
/// Source: checklists.md section 1.6.
constexpr auto destructiveWords = std::to_array<std::array<QLatin1StringView, 2>>({
    {"-DropExistingDatabasesOnMirror"_L1, ""_L1},
    {"RESTORE DATABASE"_L1, "FROM DISK"_L1},
    {"Install-CsDatabase"_L1, "-Clean"_L1},
    {"Reset-CsPoolRegistrarState"_L1, "FullReset"_L1},
    {"FORCE_SERVICE_ALLOW_DATA_LOSS"_L1, ""_L1},
    {"FORCE_FAILOVER_ALLOW_DATA_LOSS"_L1, ""_L1},
    {"Invoke-CsPoolFailBack"_L1, "-DisasterMode"_L1},
});

bool destroysData(const QString &fixed)
{
    return std::ranges::any_of(destructiveWords, [&fixed](const auto &words) {
        return fixed.contains(words[0], Qt::CaseInsensitive) && fixed.contains(words[1], Qt::CaseInsensitive);
    });
}

bool holdsPlaceholder(const QString &fixed)
{
    static const QRegularExpression placeholder(u"<[A-Za-z][^>]*>"_s);
    return placeholder.match(fixed).hasMatch();
}

/// `icacls …`, `& 'path' …`: a program outside PowerShell, unlike `Get-Service` or `$stamp`.
bool startsProgram(QStringView line)
{
    const qsizetype end = line.indexOf(u' ');
    const QStringView word = end < 0 ? line : line.first(end);
    return word == u'&' || (!word.isEmpty() && word.front().isLetter() && !word.contains(u'-'));
}

} // namespace

QLatin1StringView languageName(CommandLanguage language)
{
    switch (language) {
    case CommandLanguage::PowerShell:
        return "powershell"_L1;
    case CommandLanguage::Sql:
        return "sql"_L1;
    case CommandLanguage::CommandPrompt:
        return "cmd"_L1;
    case CommandLanguage::Text:
        return "text"_L1;
    }
    Q_UNREACHABLE();
}

HoleFilling::HoleFilling(const CheckedValue &value)
    : m_values{value}
{
}

HoleFilling::HoleFilling(const CheckedNumber &number)
    : m_values{{QString::number(number.number()), number.verdict()}}
    , m_isBare(true)
{
}

HoleFilling::HoleFilling(const Word &word)
    : m_values{{word.view(), {}}}
    , m_isBare(true)
{
}

HoleFilling::HoleFilling(const QList<CheckedValue> &values)
    : m_values(values)
    , m_separator(", "_L1)
{
}

HoleFilling::HoleFilling(const QList<CheckedName> &names)
    : m_values(names.begin(), names.end())
    , m_separator(", "_L1)
{
}

HoleFilling::HoleFilling(const SpacedValues &values)
    : m_values(values.values)
    , m_separator(" "_L1)
{
}

HoleFilling::HoleFilling(bool value)
    : m_values{{value ? "$true"_L1 : "$false"_L1, {}}}
    , m_isBare(true)
{
}

Result<QString> CommandLines::written(const CheckedValue &value, HoleKind kind, bool isNative) const
{
    if (!value.verdict())
        return value.verdict().error();
    if (kind == HoleKind::Bare) {
        if (const auto checked = checkText(value.text()); !checked)
            return checked.error();
        return value.text();
    }
    switch (m_language) {
    case CommandLanguage::PowerShell:
        return isNative ? powerShellNativeArgument(value.text()) : powerShellLiteral(value.text());
    case CommandLanguage::Sql:
        return kind == HoleKind::Identifier ? sqlIdentifier(value.text()) : sqlLiteral(value.text());
    case CommandLanguage::CommandPrompt:
        return commandPromptArgument(value.text());
    case CommandLanguage::Text:
        break; // its holes are bare
    }
    Q_UNREACHABLE();
}

Result<QString> CommandLines::written(const HoleFilling &filling, HoleKind kind, bool isNative) const
{
    QStringList texts;
    for (const CheckedValue &value : filling.m_values) {
        const Result<QString> text = written(value, filling.m_isBare ? HoleKind::Bare : kind, isNative);
        if (!text)
            return text.error();
        texts.append(*text);
    }
    return texts.join(filling.m_separator);
}

void CommandLines::fill(Line &line, const Fragment &fragment, std::initializer_list<HoleFilling> fillings)
{
    line.fixed += fragment.text;
    line.isComment = fragment.endsInComment;
    const bool isNative = m_language == CommandLanguage::PowerShell && startsProgram(line.fixed);
    qsizetype done = 0;
    const TemplateHole *hole = fragment.holes.data();
    for (const HoleFilling &filling : fillings) {
        const Result<QString> text = written(filling, hole->kind, isNative);
        if (!text) {
            if (m_verdict)
                m_verdict = text.error();
            return;
        }
        line.text += fragment.text.sliced(done, hole->at - done) + *text;
        done = hole->at + 2;
        ++hole;
    }
    line.text += fragment.text.sliced(done);
}

void CommandLines::addLine(const Fragment &fragment, std::initializer_list<HoleFilling> fillings)
{
    m_isOpen = std::ranges::none_of(fillings, [](const HoleFilling &filling) { return filling.m_values.isEmpty(); });
    if (!m_isOpen)
        return;
    Line line;
    fill(line, fragment, fillings);
    m_lines.append(line);
}

void CommandLines::addPart(const Fragment &fragment, std::initializer_list<HoleFilling> fillings)
{
    if (!m_isOpen
        || std::ranges::any_of(fillings, [](const HoleFilling &filling) { return filling.m_values.isEmpty(); }))
        return;
    Q_ASSERT_X(!m_lines.last().isComment, "CommandBlock::part", "nothing can follow a comment");
    fill(m_lines.last(), fragment, fillings);
}

void CommandLines::append(const CommandLines &other)
{
    m_lines.append(other.m_lines);
    if (m_verdict)
        m_verdict = other.m_verdict;
    m_destructive = m_destructive || other.m_destructive;
    m_unverified = m_unverified || other.m_unverified;
    m_isOpen = false;
}

Result<Command> CommandLines::command() const
{
    if (!m_verdict)
        return m_verdict.error();
    Command command;
    command.m_language = m_language;
    command.m_destructive = m_destructive;
    command.m_unverified = m_unverified;
    QStringList texts;
    for (const Line &line : m_lines) {
        texts.append(line.text);
        command.m_destructive = command.m_destructive || destroysData(line.fixed);
        command.m_placeholders = command.m_placeholders || holdsPlaceholder(line.fixed);
    }
    command.m_text = texts.join(u'\n');
    return command;
}

} // namespace twinpool
