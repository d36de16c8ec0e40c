// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

// Small readers of the target languages, written from their rules and independent of the code that writes them.

namespace twinpool::test {

enum class TokenKind : quint8 { Text, Identifier, Word, Comment, Danger };

struct Token {
    TokenKind kind;
    QString value; ///< What the language sees: without quotes, doubled signs once.

    bool operator==(const Token &) const = default;
};

/// Any of five characters begins and ends a literal. Double quotes, backticks and what is never generated are Danger.
QList<Token> powerShellTokens(QStringView text);

/// N'…' is Text, […] an Identifier. Double quotes, block comments and literals without N are Danger.
QList<Token> sqlTokens(QStringView text);

/// The records of a CSV text, with the fields' quotes removed.
QList<QStringList> csvRecords(QStringView text, QChar separator);

/// The text that a CommonMark reader shows for one line of escaped text; markup that is not escaped becomes U+FFFD.
QString markdownText(QStringView line);

/// A hostile text for \a seed: meta characters of all target languages and some letters, no refused characters.
QString hostileText(quint32 seed);

} // namespace twinpool::test
