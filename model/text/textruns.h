// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace twinpool {

/// A piece of running text with one look.
struct TextRun {
    enum class Style : quint8 {
        Plain,
        Strong,
        Emphasis,
        Quiet, ///< Beside the point: paler where the format has colours.
        Code,
        QuietCode,
        Link,      ///< `target` is a percent-encoded http or https address.
        CrossLink, ///< `target` is an anchor of the same document.
        Break,     ///< A new line in the same paragraph; no text.
    };
    Style style = Style::Plain;
    QString text;
    QString target = {};
};

/// Running text, apart from the format it is written in.
class TextRuns
{
public:
    TextRuns() = default;
    TextRuns(const QString &text) { plain(text); } // implicit: plain text is the usual case

    TextRuns &plain(QStringView text) { return add(TextRun::Style::Plain, text); }
    TextRuns &strong(QStringView text) { return add(TextRun::Style::Strong, text); }
    TextRuns &emphasis(QStringView text) { return add(TextRun::Style::Emphasis, text); }
    TextRuns &quiet(QStringView text) { return add(TextRun::Style::Quiet, text); }
    TextRuns &code(QStringView text) { return add(TextRun::Style::Code, text); }
    TextRuns &quietCode(QStringView text) { return add(TextRun::Style::QuietCode, text); }
    /// A link when isSafeLink(url), its text alone otherwise.
    TextRuns &link(const QString &url, QStringView text);
    /// A link to what has \a anchor in this document.
    TextRuns &linkTo(const QString &anchor, QStringView text);
    TextRuns &lineBreak();
    TextRuns &append(const TextRuns &other);

    const QList<TextRun> &runs() const { return m_runs; }
    bool isEmpty() const { return m_runs.isEmpty(); }
    /// Without looks; LF for a new line.
    QString text() const;

private:
    TextRuns &add(TextRun::Style style, QStringView text); ///< Nothing for empty text.

    QList<TextRun> m_runs;
};

/// Whether a link of an export may go to \a url: absolute http or https with a host. Source: command-safety.md 6.2.
bool isSafeLink(const QString &url);

} // namespace twinpool
