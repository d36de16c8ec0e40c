// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/literal.h"
#include "model/text/textruns.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <initializer_list>

// Complete HTML documents in one file, without anything to load. A script can only be one that is written in the source;
// its hash stands in the policy of the page, so that nothing else runs. Source: command-safety.md 6.2.

namespace twinpool {

/// \a text for a text node or a double-quoted attribute value.
QString htmlEscaped(QStringView text);

namespace compiletime {
void tagIsNotAllowedInReports();
void attributeIsNotAllowedInReports();
void styleSheetMustNotEndItself();
void scriptMustHoldNoMarkup();

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

template <std::size_t N>
constexpr bool isSame(const char (&text)[N], const char *other)
{
    for (std::size_t i = 0; i < N; ++i)
        if (lower(text[i]) != other[i])
            return false;
    return true;
}

template <std::size_t N>
constexpr bool isMarkupName(const char (&text)[N])
{
    for (std::size_t i = 0; i + 1 < N; ++i)
        if (!isLetter(text[i]) && (i == 0 || (!isDigit(text[i]) && text[i] != '-')))
            return false;
    return N > 1;
}
} // namespace compiletime

/// An element name written in the source. What could run, load or post is not among them.
class HtmlTag
{
public:
    template <std::size_t N>
    consteval HtmlTag(const char (&name)[N])
        : m_name(name)
    {
        for (const char *refused : {"script", "style", "iframe", "frame", "object", "embed", "applet", "base", "meta",
                                    "link", "form", "a", "img", "image", "use", "foreignobject", "template"})
            if (compiletime::isSame(name, refused))
                compiletime::tagIsNotAllowedInReports();
        if (!compiletime::isMarkupName(name))
            compiletime::tagIsNotAllowedInReports();
    }
    constexpr QLatin1StringView view() const { return m_name.view(); }

private:
    Literal m_name;
};

/// An attribute: its name is written in the source, its value may be anything. Addresses, styles and events are
/// refused.
class HtmlAttribute
{
public:
    template <std::size_t N>
    static constexpr void check(const char (&name)[N])
    {
        for (const char *refused : {"href", "src", "srcset", "srcdoc", "style", "action", "formaction", "background",
                                    "poster", "data", "ping"})
            if (compiletime::isSame(name, refused))
                compiletime::attributeIsNotAllowedInReports();
        if (!compiletime::isMarkupName(name)
            || (N > 2 && compiletime::lower(name[0]) == 'o' && compiletime::lower(name[1]) == 'n'))
            compiletime::attributeIsNotAllowedInReports();
    }

    /// The name of an attribute, checked by the compiler.
    class Name
    {
    public:
        template <std::size_t N>
        consteval Name(const char (&name)[N])
            : m_name(name)
        {
            check(name);
        }
        constexpr QLatin1StringView view() const { return m_name.view(); }

    private:
        Literal m_name;
    };

    HtmlAttribute(Name name, const QString &value)
        : m_name(name)
        , m_value(value)
    {
    }

    QLatin1StringView name() const { return m_name.view(); }
    const QString &value() const { return m_value; }

private:
    Name m_name;
    QString m_value;
};

using HtmlAttributes = std::initializer_list<HtmlAttribute>;

/// A style sheet written in the source; lines may end with LF.
class HtmlStyleSheet
{
public:
    template <std::size_t N>
    consteval HtmlStyleSheet(const char (&text)[N])
        : m_text(text)
        , m_size(N - 1)
    {
        for (std::size_t i = 0; i + 1 < N; ++i) {
            if (!compiletime::isPrintableAscii(text[i]) && text[i] != '\n')
                compiletime::textMustBePrintableAscii();
            if (text[i] == '<')
                compiletime::styleSheetMustNotEndItself();
        }
    }
    constexpr QLatin1StringView view() const { return QLatin1StringView(m_text, static_cast<qsizetype>(m_size)); }

private:
    const char *m_text;
    std::size_t m_size;
};

/// A script written in the source; lines may end with LF. Text of a plan reaches it only through attributes.
class HtmlScript
{
public:
    template <std::size_t N>
    consteval HtmlScript(const char (&text)[N])
        : m_text(text)
        , m_size(N - 1)
    {
        for (std::size_t i = 0; i + 1 < N; ++i) {
            if (!compiletime::isPrintableAscii(text[i]) && text[i] != '\n')
                compiletime::textMustBePrintableAscii();
            if (text[i] == '<' || text[i] == '&') // also keeps the page well-formed XML
                compiletime::scriptMustHoldNoMarkup();
        }
    }
    constexpr QLatin1StringView view() const { return QLatin1StringView(m_text, static_cast<qsizetype>(m_size)); }
    constexpr bool isEmpty() const { return m_size == 0; }

private:
    const char *m_text;
    std::size_t m_size;
};

/// Writes a document from top to bottom. Elements are closed in order; document() closes what is open.
class HtmlWriter
{
public:
    /// \a language as in BCP 47, for example `fr`. An empty script is none.
    HtmlWriter(const QString &title, const QString &language, HtmlStyleSheet styleSheet,
               HtmlScript script = "");

    HtmlWriter &open(HtmlTag tag, HtmlAttributes attributes = {});
    /// @pre an element is open
    HtmlWriter &close();
    HtmlWriter &text(const TextRuns &text);
    /// open(), text(), close().
    HtmlWriter &element(HtmlTag tag, const TextRuns &text, HtmlAttributes attributes = {});
    /// An element without content: `br`, `hr`, `col`, `input`.
    HtmlWriter &empty(HtmlTag tag, HtmlAttributes attributes = {});

    /// \a anchor as the value of an `id`: any text without white space.
    static QString idOf(const QString &anchor);

    /// A picture inside the file: the bytes of a PNG or of an SVG that the program drew.
    HtmlWriter &png(const QByteArray &bytes, const QString &alternativeText);
    HtmlWriter &svg(const QByteArray &bytes, const QString &alternativeText);

    /// The whole document.
    QString document() const;

private:
    void startTag(QLatin1StringView tag, HtmlAttributes attributes);
    void image(QLatin1StringView mediaType, const QByteArray &bytes, const QString &alternativeText);

    QString m_text;
    HtmlScript m_script;
    QList<QLatin1StringView> m_open;
};

} // namespace twinpool
