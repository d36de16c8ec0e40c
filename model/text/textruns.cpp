// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/textruns.h"

#include "model/text/refused.h"

#include <QUrl>

namespace twinpool {

using namespace Qt::StringLiterals;

TextRuns &TextRuns::add(TextRun::Style style, QStringView text)
{
    if (!text.isEmpty())
        m_runs.append({style, text.toString()});
    return *this;
}

TextRuns &TextRuns::link(const QString &url, QStringView text)
{
    if (!isSafeLink(url))
        return plain(text);
    m_runs.append(
        {TextRun::Style::Link, text.toString(), QString::fromLatin1(QUrl(url, QUrl::StrictMode).toEncoded())});
    return *this;
}

TextRuns &TextRuns::linkTo(const QString &anchor, QStringView text)
{
    m_runs.append({TextRun::Style::CrossLink, text.toString(), anchor});
    return *this;
}

TextRuns &TextRuns::lineBreak()
{
    m_runs.append({TextRun::Style::Break, {}});
    return *this;
}

TextRuns &TextRuns::append(const TextRuns &other)
{
    m_runs.append(other.m_runs);
    return *this;
}

QString TextRuns::text() const
{
    QString text;
    for (const TextRun &run : m_runs)
        text += run.style == TextRun::Style::Break ? u"\n"_s : run.text;
    return text;
}

bool isSafeLink(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool isWeb = parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1;
    return parsed.isValid() && isWeb && !parsed.host().isEmpty() && parsed.userInfo().isEmpty() && checkText(url);
}

} // namespace twinpool
