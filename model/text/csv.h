// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

#include <initializer_list>
#include <type_traits>

// RFC 4180, with a guard against spreadsheets that run cells. Source: command-safety.md section 6.1.

namespace twinpool {

/// One field: text, or a number written by the program, which needs no guard.
class CsvField
{
public:
    CsvField(const QString &text)
        : m_text(text)
    {
    }
    template <class Number>
    requires(std::is_integral_v<Number> && !std::is_same_v<Number, bool>) CsvField(Number number)
        : m_text(QString::number(number))
        , m_isNumber(true)
    {
    }

    /// As the user's spreadsheet reads numbers: with the decimal sign of \a locale, without groups.
    CsvField(double number, QLocale locale)
        : m_isNumber(true)
    {
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        m_text = locale.toString(number, 'g', 12);
    }

    const QString &text() const { return m_text; }
    bool isNumber() const { return m_isNumber; }

private:
    QString m_text;
    bool m_isNumber = false;
};

/// Collects rows. Every field is quoted, rows end with CRLF, the file begins with a byte order mark.
class Csv
{
public:
    enum class Separator : quint8 { Comma, Semicolon, Tab };
    /// Plain writes fields exactly, for other programs; Guarded puts `'` before a field that a spreadsheet would run.
    enum class Style : quint8 { Guarded, Plain };

    explicit Csv(Separator separator = Separator::Comma, Style style = Style::Guarded);

    Csv &row(std::initializer_list<CsvField> fields);
    Csv &row(const QList<CsvField> &fields);

    QByteArray bytes() const;
    /// The same without a byte order mark, for the clipboard.
    const QString &text() const { return m_text; }

private:
    template <class Fields>
    void append(const Fields &fields);
    QString quoted(const CsvField &field) const;

    QString m_text;
    QChar m_separator;
    Style m_style;
};

} // namespace twinpool
