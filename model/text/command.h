// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/commandtemplate.h"

#include <QStringList>

#include <initializer_list>

// Commands for people to copy, and the only way to make one. Fixed text is checked by the compiler, values by their
// grammar, and each value is quoted once for the language of its block:
//
//     PowerShellBlock()
//         .line("# on {}", as::fqdn(server))
//         .line("Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn {}", as::fqdn(sql))
//         .partIf(!instance.isEmpty(), " -ForInstance {}", as::sqlInstance(instance))
//         .part(" -Verbose")
//         .command();

namespace twinpool {

/// The word after the fence of a code block: `powershell`, `sql`, `cmd`, `text`.
QLatin1StringView languageName(CommandLanguage language);

/// A finished block of commands or, for CommandLanguage::Text, of values to type into a dialog.
/// What is shown, copied, printed and written to a file is this same text.
class Command
{
public:
    CommandLanguage language() const { return m_language; }
    /// Lines joined by LF, no LF at the end: a paste runs nothing before Enter is pressed.
    const QString &text() const { return m_text; }
    /// Destroys data; never part of a copy-all. Source: checklists.md section 1.6.
    bool isDestructive() const { return m_destructive; }
    /// Has parts that only the person at the keyboard knows: `'<thumbprint>'`.
    bool hasPlaceholders() const { return m_placeholders; }
    /// Not confirmed by documentation.
    bool isUnverified() const { return m_unverified; }

    bool operator==(const Command &) const = default;

private:
    friend class CommandLines;
    Command() = default;

    CommandLanguage m_language = CommandLanguage::Text;
    QString m_text;
    bool m_destructive = false;
    bool m_placeholders = false;
    bool m_unverified = false;
};

/// What fills one hole, before it is quoted.
class HoleFilling
{
public:
    HoleFilling(const CheckedValue &value);
    HoleFilling(const CheckedNumber &number);
    HoleFilling(const Word &word);
    HoleFilling(const QList<CheckedValue> &values);
    HoleFilling(const QList<CheckedName> &names);
    HoleFilling(const SpacedValues &values);
    HoleFilling(bool value);

private:
    friend class CommandLines;

    QList<CheckedValue> m_values; ///< Quoted each; when m_isBare is set, one text written as it is.
    QLatin1StringView m_separator;
    bool m_isBare = false;
};

/// The part of CommandBlock that does not depend on the language at compile time.
class CommandLines
{
protected:
    explicit CommandLines(CommandLanguage language)
        : m_language(language)
    {
    }

    /// Fixed text of a template that the compiler has read.
    struct Fragment {
        QLatin1StringView text;
        std::span<const TemplateHole> holes;
        bool endsInComment;
    };

    void addLine(const Fragment &fragment, std::initializer_list<HoleFilling> fillings);
    void addPart(const Fragment &fragment, std::initializer_list<HoleFilling> fillings);
    void skipLine() { m_isOpen = false; }
    void append(const CommandLines &other);
    Result<Command> command() const;

    bool m_destructive = false;
    bool m_unverified = false;

private:
    struct Line {
        QString text;
        QString fixed; ///< The text of the program alone, without values.
        bool isComment = false;
    };

    void fill(Line &line, const Fragment &fragment, std::initializer_list<HoleFilling> fillings);
    Result<QString> written(const HoleFilling &filling, HoleKind kind, bool isNative) const;
    Result<QString> written(const CheckedValue &value, HoleKind kind, bool isNative) const;

    CommandLanguage m_language;
    QList<Line> m_lines;
    Result<void> m_verdict;
    bool m_isOpen = false; ///< The last line was written, so parts belong to it.
};

/// Collects the lines of one block. The first refused value refuses the whole block: half a block is worse than none.
/// A line (or part) with an empty list of values is left out, and so are the parts that follow a line left out.
template <CommandLanguage language>
class CommandBlock : private CommandLines
{
    template <class... V>
    using Line = CommandTemplate<language, TemplatePlace::Line, V...>;
    template <class... V>
    using Part = CommandTemplate<language, TemplatePlace::Part, V...>;

public:
    CommandBlock()
        : CommandLines(language)
    {
    }

    template <class... V>
    CommandBlock &line(Line<std::type_identity_t<V>...> text, const V &...values)
    {
        addLine({text.text(), text.holes(), text.endsInComment()}, {HoleFilling(values)...});
        return *this;
    }

    template <class... V>
    CommandBlock &lineIf(bool wanted, Line<std::type_identity_t<V>...> text, const V &...values)
    {
        if (wanted)
            return line<V...>(text, values...);
        skipLine();
        return *this;
    }

    /// Continues the last line. It begins with a blank, comma, semicolon or closing bracket.
    template <class... V>
    CommandBlock &part(Part<std::type_identity_t<V>...> text, const V &...values)
    {
        addPart({text.text(), text.holes(), text.endsInComment()}, {HoleFilling(values)...});
        return *this;
    }

    template <class... V>
    CommandBlock &partIf(bool wanted, Part<std::type_identity_t<V>...> text, const V &...values)
    {
        return wanted ? part<V...>(text, values...) : *this;
    }

    /// All lines of \a other after those of this block.
    CommandBlock &append(const CommandBlock &other)
    {
        CommandLines::append(other);
        return *this;
    }

    /// Marks the block as destroying data. The words of checklists.md section 1.6 mark it without this.
    CommandBlock &destructive()
    {
        m_destructive = true;
        return *this;
    }

    CommandBlock &unverified()
    {
        m_unverified = true;
        return *this;
    }

    /// The block, or why one of its values is refused. A block without lines is an empty command.
    Result<Command> command() const { return CommandLines::command(); }
};

using PowerShellBlock = CommandBlock<CommandLanguage::PowerShell>;
using SqlBlock = CommandBlock<CommandLanguage::Sql>;
using CommandPromptBlock = CommandBlock<CommandLanguage::CommandPrompt>;
using TextBlock = CommandBlock<CommandLanguage::Text>;

} // namespace twinpool
