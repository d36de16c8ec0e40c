// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/csv.h"

#include "model/text/refused.h"

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

/// Whether a spreadsheet could take \a text for a formula. Spreadsheets trim blanks and quotes before they look.
bool looksLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        if (QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(c))
            return true;
        if (!c.isSpace() && c != u'"' && c != u'\'')
            return false;
    }
    return false;
}

} // namespace

Csv::Csv(Separator separator, Style style)
    : m_separator(u",;\t"[static_cast<size_t>(separator)])
    , m_style(style)
{
}

QString Csv::quoted(const CsvField &field) const
{
    QString text = cleaned(field.text());
    const bool isFirst = m_text.isEmpty();
    const bool isSeparatorLine = isFirst && text.startsWith("sep="_L1, Qt::CaseInsensitive);
    if (m_style == Style::Guarded && !field.isNumber() && (looksLikeFormula(text) || isSeparatorLine))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

template <class Fields>
void Csv::append(const Fields &fields)
{
    bool first = true;
    for (const CsvField &field : fields) {
        if (!first)
            m_text += m_separator;
        first = false;
        m_text += quoted(field);
    }
    m_text += "\r\n"_L1;
}

Csv &Csv::row(std::initializer_list<CsvField> fields)
{
    append(fields);
    return *this;
}

Csv &Csv::row(const QList<CsvField> &fields)
{
    append(fields);
    return *this;
}

QByteArray Csv::bytes() const
{
    return "\xef\xbb\xbf" + m_text.toUtf8();
}

} // namespace twinpool
