// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/html.h"

#include "model/text/refused.h"

#include <QCryptographicHash>
#include <QUrl>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

/// An attribute value: readers turn white space into blanks unless it is written as a reference.
QString attributeEscaped(QStringView text)
{
    return htmlEscaped(text).replace(u'\n', "&#10;"_L1).replace(u'\t', "&#9;"_L1);
}

QLatin1StringView elementOf(TextRun::Style style)
{
    switch (style) {
    case TextRun::Style::Strong:
        return "strong"_L1;
    case TextRun::Style::Emphasis:
        return "em"_L1;
    case TextRun::Style::Code:
        return "code"_L1;
    case TextRun::Style::Quiet:
    case TextRun::Style::QuietCode:
        return "small"_L1;
    case TextRun::Style::Plain:
    case TextRun::Style::Link:
    case TextRun::Style::CrossLink:
    case TextRun::Style::Break:
        break;
    }
    return {};
}

QString hashOf(const HtmlScript &script)
{
    const QByteArrayView text(script.view().data(), script.view().size());
    return QLatin1StringView(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64());
}

} // namespace

QString htmlEscaped(QStringView text)
{
    QString result;
    for (const QChar c : cleaned(text)) {
        switch (c.unicode()) {
        case u'&':
            result += "&amp;"_L1;
            break;
        case u'<':
            result += "&lt;"_L1;
            break;
        case u'>':
            result += "&gt;"_L1;
            break;
        case u'"':
            result += "&quot;"_L1;
            break;
        case u'\'':
            result += "&#39;"_L1;
            break;
        case u'\r': // readers would make a line feed of it
            result += "&#13;"_L1;
            break;
        default:
            result += c;
        }
    }
    return result;
}

HtmlWriter::HtmlWriter(const QString &title, const QString &language, HtmlStyleSheet styleSheet,
                       HtmlScript script)
    : m_script(script)
{
    m_text = "<!DOCTYPE html>\n<html lang=\""_L1 + attributeEscaped(language)
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_L1
        + (script.isEmpty() ? QString() : "; script-src 'sha256-"_L1 + hashOf(script) + u'\'') + "\"/>\n<title>"_L1
        + htmlEscaped(title) + "</title>\n<style>\n"_L1 + styleSheet.view() + "</style>\n</head>\n<body>\n"_L1;
}

void HtmlWriter::startTag(QLatin1StringView tag, HtmlAttributes attributes)
{
    m_text += u'<' + tag;
    for (const HtmlAttribute &attribute : attributes)
        m_text += u' ' + attribute.name() + "=\""_L1 + attributeEscaped(attribute.value()) + u'"';
}

HtmlWriter &HtmlWriter::open(HtmlTag tag, HtmlAttributes attributes)
{
    startTag(tag.view(), attributes);
    m_text += u'>';
    m_open.append(tag.view());
    return *this;
}

HtmlWriter &HtmlWriter::close()
{
    Q_ASSERT_X(!m_open.isEmpty(), "HtmlWriter::close", "no element is open");
    m_text += "</"_L1 + m_open.takeLast() + u'>';
    return *this;
}

HtmlWriter &HtmlWriter::empty(HtmlTag tag, HtmlAttributes attributes)
{
    startTag(tag.view(), attributes);
    m_text += "/>"_L1;
    return *this;
}

HtmlWriter &HtmlWriter::text(const TextRuns &text)
{
    for (const TextRun &run : text.runs()) {
        const QString plain = htmlEscaped(run.text);
        const QString words = run.style == TextRun::Style::QuietCode ? "<code>"_L1 + plain + "</code>"_L1 : plain;
        if (run.style == TextRun::Style::Break)
            m_text += "<br/>"_L1;
        else if (run.style == TextRun::Style::Link)
            m_text += "<a href=\""_L1 + attributeEscaped(run.target) + "\" rel=\"noreferrer\">"_L1 + words + "</a>"_L1;
        else if (run.style == TextRun::Style::CrossLink)
            m_text += "<a href=\"#"_L1 + attributeEscaped(QString::fromLatin1(QUrl::toPercentEncoding(idOf(run.target))))
                + "\">"_L1 + words + "</a>"_L1;
        else if (const QLatin1StringView element = elementOf(run.style); !element.isEmpty())
            m_text += u'<' + element + u'>' + words + "</"_L1 + element + u'>';
        else
            m_text += words;
    }
    return *this;
}

HtmlWriter &HtmlWriter::element(HtmlTag tag, const TextRuns &text, HtmlAttributes attributes)
{
    return open(tag, attributes).text(text).close();
}

QString HtmlWriter::idOf(const QString &anchor)
{
    QString id = cleaned(anchor);
    for (QChar &c : id)
        if (c.isSpace())
            c = u'\u2420'; // the sign for a space is none, so that other names stay other names
    return id;
}

void HtmlWriter::image(QLatin1StringView mediaType, const QByteArray &bytes, const QString &alternativeText)
{
    m_text += "<img src=\"data:"_L1 + mediaType + ";base64,"_L1 + QLatin1StringView(bytes.toBase64()) + "\" alt=\""_L1
        + attributeEscaped(alternativeText) + "\"/>"_L1;
}

HtmlWriter &HtmlWriter::png(const QByteArray &bytes, const QString &alternativeText)
{
    image("image/png"_L1, bytes, alternativeText);
    return *this;
}

HtmlWriter &HtmlWriter::svg(const QByteArray &bytes, const QString &alternativeText)
{
    image("image/svg+xml"_L1, bytes, alternativeText);
    return *this;
}

QString HtmlWriter::document() const
{
    QString text = m_text;
    for (auto tag = m_open.crbegin(); tag != m_open.crend(); ++tag)
        text += "</"_L1 + *tag + u'>';
    if (!m_script.isEmpty())
        text += "\n<script>"_L1 + m_script.view() + "</script>"_L1;
    return text + "\n</body>\n</html>\n"_L1;
}

} // namespace twinpool
