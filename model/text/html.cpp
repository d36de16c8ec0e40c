// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/html.h"

#include "model/text/refused.h"

#include <QUrl>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

/// An attribute value: readers turn white space into blanks unless it is written as a reference.
QString attributeEscaped(QStringView text)
{
    return htmlEscaped(text).replace(u'\n', "&#10;"_L1).replace(u'\t', "&#9;"_L1);
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

bool isSafeLink(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool isWeb = parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1;
    return parsed.isValid() && isWeb && !parsed.host().isEmpty() && parsed.userInfo().isEmpty() && checkText(url);
}

HtmlWriter::HtmlWriter(const QString &title, const QString &language, HtmlStyleSheet styleSheet)
{
    m_text = "<!DOCTYPE html>\n<html lang=\""_L1 + attributeEscaped(language)
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>\n<title>"_L1
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

HtmlWriter &HtmlWriter::text(QStringView text)
{
    m_text += htmlEscaped(text);
    return *this;
}

HtmlWriter &HtmlWriter::element(HtmlTag tag, QStringView text, HtmlAttributes attributes)
{
    return open(tag, attributes).text(text).close();
}

HtmlWriter &HtmlWriter::empty(HtmlTag tag, HtmlAttributes attributes)
{
    startTag(tag.view(), attributes);
    m_text += "/>"_L1;
    return *this;
}

HtmlWriter &HtmlWriter::link(const QString &url, QStringView text)
{
    if (!isSafeLink(url))
        return this->text(text);
    const QString address = QString::fromLatin1(QUrl(url, QUrl::StrictMode).toEncoded());
    m_text += "<a href=\""_L1 + attributeEscaped(address) + "\" rel=\"noreferrer\">"_L1 + htmlEscaped(text) + "</a>"_L1;
    return *this;
}

HtmlWriter &HtmlWriter::linkTo(const QString &id, QStringView text)
{
    const QString anchor = QString::fromLatin1(QUrl::toPercentEncoding(cleaned(id)));
    m_text += "<a href=\"#"_L1 + attributeEscaped(anchor) + "\">"_L1 + htmlEscaped(text) + "</a>"_L1;
    return *this;
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
    return text + "\n</body>\n</html>\n"_L1;
}

} // namespace twinpool
