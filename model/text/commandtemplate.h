// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/value.h"

#include <array>
#include <span>

// Fixed text of a command with holes, read by the compiler: a hole inside quotes, a wrong number of values, a value
// that may not stand where its hole is, a double-quoted PowerShell string and the like do not compile.

namespace twinpool {

enum class CommandLanguage : quint8 { PowerShell, Sql, CommandPrompt, Text };

/// How the value of a hole is written: as a literal, as a bracketed identifier, or as it is (comments, text blocks).
enum class HoleKind : quint8 { Literal, Identifier, Bare };

/// A hole: two characters of the fixed text from \a at on.
struct TemplateHole {
    quint16 at = 0;
    HoleKind kind = HoleKind::Literal;
};

namespace compiletime {

// Reasons why a template does not compile.
void holeMustNotBeInsideQuotes();
void holeMustStandBetweenBlanksOrPunctuation();
void quotesMustBeClosed();
void commentMayHoldNamesAndNumbersOnly();
void identifierMustBeText();
void thisLanguageHasNoBooleans();
void characterIsNeverGeneratedInThisLanguage();
void partMustBeginWithBlankOrPunctuation();

enum class Filling : quint8 { Value, Name, Number, Word, Boolean };

// clang-format off
constexpr Filling fillingOf(std::type_identity<CheckedValue>) { return Filling::Value; }
constexpr Filling fillingOf(std::type_identity<QList<CheckedValue>>) { return Filling::Value; }
constexpr Filling fillingOf(std::type_identity<SpacedValues>) { return Filling::Value; }
constexpr Filling fillingOf(std::type_identity<CheckedName>) { return Filling::Name; }
constexpr Filling fillingOf(std::type_identity<QList<CheckedName>>) { return Filling::Name; }
constexpr Filling fillingOf(std::type_identity<CheckedNumber>) { return Filling::Number; }
constexpr Filling fillingOf(std::type_identity<Word>) { return Filling::Word; }
constexpr Filling fillingOf(std::type_identity<bool>) { return Filling::Boolean; }

template <class V>
concept CommandFilling = requires { fillingOf(std::type_identity<V>{}); };
// clang-format on

/// Walks one line of fixed text. It knows just enough of each language to tell code, quotes and comments apart.
template <CommandLanguage language, std::size_t N>
class TemplateReader
{
public:
    constexpr TemplateReader(const char (&text)[N])
        : m_text(text)
    {
    }

    template <std::size_t Count>
    constexpr std::array<TemplateHole, Count> read(const std::array<Filling, Count> &fillings, bool isPart)
    {
        std::array<TemplateHole, Count> found{};
        if (isPart && language != CommandLanguage::Text && m_size > 0 && !isOneOf(m_text[0], " ,;)"))
            partMustBeginWithBlankOrPunctuation();
        std::size_t holes = 0;
        for (m_at = 0; m_at < m_size; ++m_at) {
            if (!isPrintableAscii(current()))
                textMustBePrintableAscii();
            if (!isHole()) {
                step();
                continue;
            }
            if (holes == Count)
                numberOfHolesAndValuesMustBeEqual();
            checkHole(fillings[holes]);
            found[holes++] = {static_cast<quint16>(m_at), holeKind()};
            ++m_at;
        }
        if (m_state == State::Quoted || m_state == State::Bracketed)
            quotesMustBeClosed();
        if (holes != Count)
            numberOfHolesAndValuesMustBeEqual();
        return found;
    }

    constexpr bool endsInComment() const { return m_state == State::Comment; }

private:
    enum class State : quint8 { Code, Quoted, Bracketed, Comment };
    static constexpr std::size_t m_size = N - 1;
    static constexpr char quote = language == CommandLanguage::CommandPrompt ? '"' : '\'';

    constexpr char current() const { return m_text[m_at]; }
    constexpr char before() const { return m_at == 0 ? ' ' : m_text[m_at - 1]; }
    constexpr bool isNext(char c) const { return m_at + 1 < m_size && m_text[m_at + 1] == c; }

    static constexpr bool isOneOf(char c, const char *set)
    {
        for (; *set; ++set)
            if (c == *set)
                return true;
        return false;
    }

    constexpr bool isIdentifierHole() const
    {
        return language == CommandLanguage::Sql && m_state != State::Quoted && current() == '[' && isNext(']');
    }

    constexpr bool isHole() const { return (current() == '{' && isNext('}')) || isIdentifierHole(); }

    constexpr HoleKind holeKind() const
    {
        if (language == CommandLanguage::Text || m_state == State::Comment)
            return HoleKind::Bare;
        return isIdentifierHole() ? HoleKind::Identifier : HoleKind::Literal;
    }

    constexpr void checkHole(Filling filling) const
    {
        if (language == CommandLanguage::Text) {
            if (filling == Filling::Boolean)
                thisLanguageHasNoBooleans();
            return;
        }
        if (m_state == State::Quoted || m_state == State::Bracketed)
            holeMustNotBeInsideQuotes();
        if (filling == Filling::Boolean && language != CommandLanguage::PowerShell)
            thisLanguageHasNoBooleans();
        if (isIdentifierHole() && filling != Filling::Value && filling != Filling::Name)
            identifierMustBeText();
        if (m_state == State::Comment) {
            if (filling == Filling::Value || filling == Filling::Boolean)
                commentMayHoldNamesAndNumbersOnly();
            return;
        }
        // Two literals side by side would be read as one, and a word beside a literal as something else.
        const char after = m_at + 2 < m_size ? m_text[m_at + 2] : ' ';
        if (!isOneOf(before(), " (,={:.") || !isOneOf(after, " ),;}."))
            holeMustStandBetweenBlanksOrPunctuation();
        if (after == '.' && !isIdentifierHole())
            holeMustStandBetweenBlanksOrPunctuation();
    }

    constexpr void step()
    {
        if (language == CommandLanguage::Text || m_state == State::Comment)
            return;
        if (m_state == State::Bracketed) {
            if (current() == ']')
                m_state = State::Code;
        } else if (current() == quote) {
            m_state = m_state == State::Quoted ? State::Code : State::Quoted;
        } else if (m_state == State::Code) {
            stepInCode();
        }
        if (language == CommandLanguage::CommandPrompt && isOneOf(current(), "%!^&|`"))
            characterIsNeverGeneratedInThisLanguage();
        if (language == CommandLanguage::Sql && current() == '$' && isNext('('))
            characterIsNeverGeneratedInThisLanguage(); // a variable of sqlcmd, in literals too
    }

    constexpr void stepInCode()
    {
        const char c = current();
        if (language == CommandLanguage::PowerShell) {
            if (isOneOf(c, "\"`") || (c == '@' && isNext('\'')) || (c == '<' && isNext('#')))
                characterIsNeverGeneratedInThisLanguage();
            if (c == '#' && before() == ' ')
                m_state = State::Comment;
        } else if (language == CommandLanguage::Sql) {
            if (c == '"' || (c == '/' && isNext('*')) || (m_at == 0 && isOneOf(c, ":!")))
                characterIsNeverGeneratedInThisLanguage();
            if (c == '-' && isNext('-'))
                m_state = State::Comment;
            else if (c == '[')
                m_state = State::Bracketed;
        } else if (isOneOf(c, "<>'")) {
            characterIsNeverGeneratedInThisLanguage();
        }
    }

    const char (&m_text)[N];
    std::size_t m_at = 0;
    State m_state = State::Code;
};

} // namespace compiletime

enum class TemplatePlace : quint8 { Line, Part };

/// One line of a command, or a part that continues it, with holes for values of the types V.
/// `{}` is a hole; in T-SQL it becomes N'…' and `[]` becomes a bracketed identifier.
template <CommandLanguage language, TemplatePlace place, compiletime::CommandFilling... V>
class CommandTemplate
{
public:
    template <std::size_t N>
    consteval CommandTemplate(const char (&text)[N]) // implicit: a string literal is already one
        : m_text(text)
    {
        compiletime::TemplateReader<language, N> reader(text);
        m_holes = reader.read(std::array<compiletime::Filling, sizeof...(V)>{compiletime::fillingOf(std::type_identity<V>{})...},
                              place == TemplatePlace::Part);
        m_endsInComment = reader.endsInComment();
    }

    constexpr QLatin1StringView text() const { return m_text.view(); }
    constexpr std::span<const TemplateHole> holes() const { return m_holes; }
    /// Nothing may be added after a comment.
    constexpr bool endsInComment() const { return m_endsInComment; }

private:
    Literal m_text;
    std::array<TemplateHole, sizeof...(V)> m_holes{};
    bool m_endsInComment = false;
};

} // namespace twinpool
