// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace twinpool {

/// Checks a whole text against the grammar (RFC 8259) and our limits, and keeps nothing of it but the first fault.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Nothing when the text is one object, otherwise the first fault as described at parseJson(). Call it once.
    Result<void> check();

private:
    struct Frame {
        bool isArray;
        qsizetype index; ///< Of the element being read.
        QByteArray key; ///< Of the member being read; null before the first.
    };
    struct Key {
        QByteArray name;
        qsizetype offset;
    };

    /// The next byte, -1 at the end.
    int peek() const { return m_at < m_text.size() ? static_cast<uchar>(m_text[m_at]) : -1; }
    void skipSpace();

    // Each reads one thing and leaves m_at behind it, or sets m_fault and returns false.
    bool document();
    bool value();
    bool object();
    bool array();
    bool string(QByteArray *decoded);
    bool escape(QByteArray *decoded);
    bool hexDigits(char32_t &unit);
    bool number();
    bool word(QByteArrayView expected);
    bool namesDiffer(size_t firstKey);
    bool enter(bool isArray);
    bool fail(const char *sentence, qsizetype offset, const QString &detail = {});
    bool failHere(const char *sentence);
    QString path() const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_values = 0;
    std::vector<Frame> m_frames;
    std::vector<Key> m_keys; ///< Of all objects that are open.
    Error m_fault;
};

} // namespace twinpool
