// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/literal.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <initializer_list>

// Complete HTML documents in one file, without scripts and without anything to load. Source: command-safety.md 6.2.

namespace twinpool {

/// \a text for a text node or a double-quoted attribute value.
QString htmlEscaped(QStringView text);

/// Whether a link of an export may go to \a url: absolute http or https with a host.
bool isSafeLink(const QString &url);

namespace compiletime {
void tagIsNotAllowedInReports();
void attributeIsNotAllowedInReports();
void styleSheetMustNotEndItself();

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

/// Writes a document from top to bottom. Elements are closed in order; document() closes what is open.
class HtmlWriter
{
public:
    /// \a language as in BCP 47, for example `fr`.
    HtmlWriter(const QString &title, const QString &language, HtmlStyleSheet styleSheet);

    HtmlWriter &open(HtmlTag tag, HtmlAttributes attributes = {});
    /// @pre an element is open
    HtmlWriter &close();
    HtmlWriter &text(QStringView text);
    /// open(), text(), close().
    HtmlWriter &element(HtmlTag tag, QStringView text, HtmlAttributes attributes = {});
    /// An element without content: `br`, `hr`, `col`, `input`.
    HtmlWriter &empty(HtmlTag tag, HtmlAttributes attributes = {});

    /// A link when isSafeLink(url), its text alone otherwise.
    HtmlWriter &link(const QString &url, QStringView text);
    /// A link to the element of this document whose `id` is \a id.
    HtmlWriter &linkTo(const QString &id, QStringView text);
    /// A picture inside the file: the bytes of a PNG or of an SVG that the program drew.
    HtmlWriter &png(const QByteArray &bytes, const QString &alternativeText);
    HtmlWriter &svg(const QByteArray &bytes, const QString &alternativeText);

    /// The whole document.
    QString document() const;

private:
    void startTag(QLatin1StringView tag, HtmlAttributes attributes);
    void image(QLatin1StringView mediaType, const QByteArray &bytes, const QString &alternativeText);

    QString m_text;
    QList<QLatin1StringView> m_open;
};

} // namespace twinpool
