// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <cstddef>

// Text that is known to come from the program: its constructors run in the compiler, so a value of a plan,
// which exists only at run time, cannot become one.

namespace twinpool {

namespace compiletime {
// Called only while compiling, where a call of a function that is not constexpr is an error with this name in it.
void textMustBePrintableAscii();
void wordMustBeLettersDigitsAndHyphens();
void wordMustNotBeEmpty();

constexpr bool isPrintableAscii(char c)
{
    return c >= 0x20 && c <= 0x7e;
}
constexpr bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace compiletime

/// Printable ASCII on one line, written in the source.
class Literal
{
public:
    template <std::size_t N>
    consteval Literal(const char (&text)[N]) // implicit: a string literal is already one
        : m_text(text)
        , m_size(N - 1)
    {
        for (std::size_t i = 0; i + 1 < N; ++i)
            if (!compiletime::isPrintableAscii(text[i]))
                compiletime::textMustBePrintableAscii();
    }

    constexpr QLatin1StringView view() const { return QLatin1StringView(m_text, static_cast<qsizetype>(m_size)); }

private:
    const char *m_text;
    std::size_t m_size;
};

/// One bare word of a command, written in the source: `AUTOMATIC`, `Desktop-Experience`. Letters, digits, `-`, `_`,
/// `.`.
class Word
{
public:
    template <std::size_t N>
    explicit consteval Word(const char (&text)[N])
        : m_text(text)
        , m_size(N - 1)
    {
        if (m_size == 0)
            compiletime::wordMustNotBeEmpty();
        for (std::size_t i = 0; i + 1 < N; ++i) {
            const char c = text[i];
            const bool allowed =
                compiletime::isLetter(c) || compiletime::isDigit(c) || (i > 0 && (c == '-' || c == '_' || c == '.'));
            if (!allowed)
                compiletime::wordMustBeLettersDigitsAndHyphens();
        }
    }

    constexpr QLatin1StringView view() const { return QLatin1StringView(m_text, static_cast<qsizetype>(m_size)); }

private:
    const char *m_text;
    std::size_t m_size;
};

} // namespace twinpool
