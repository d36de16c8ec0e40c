// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

#include "model/io/limits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Values that are fit for a plan. Nothing is refused: what a plan cannot hold is taken out, and the report says so.

namespace twinpool::importing {

namespace {

/// Characters that no name may hold: they would not show, or turn the text around.
bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

bool looksLikeAddress(const QString &value)
{
    return (value.contains(u'.') || value.contains(u':')) && std::ranges::all_of(value, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f') || c == u'.'
                   || c == u':';
           });
}

} // namespace

QString Assembler::clean(const QString &value, const QString &place)
{
    QString text = value.normalized(QString::NormalizationForm_C);
    text.removeIf(isHidden);
    while (text.contains("../"_L1) || text.contains("..\\"_L1))
        text.remove("../"_L1).remove("..\\"_L1);
    text.truncate(limits::freeTextCharacters);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    if (text != value)
        note(ImportNoteKind::Warning, place,
             TopologyImport::tr("A text holds what a plan cannot hold, or is too long. Kept is: %1").arg(text));
    return text;
}

QString Assembler::hostName(const QString &value, const QString &place)
{
    const QString name = clean(value, place);
    QString remark;
    if (name.isEmpty())
        remark = TopologyImport::tr("A host name is missing.");
    else if (name.contains(u'$') || name.contains(u'%') || name.contains(u'{'))
        remark = TopologyImport::tr("“%1” is a variable, not a name: this is a template, not an export.").arg(name);
    else if (!name.contains(u'.') && !looksLikeAddress(name))
        remark = TopologyImport::tr("The host name “%1” has no domain.").arg(name);
    if (!remark.isEmpty() && (name.isEmpty() || !m_oddNames.contains(name)))
        note(ImportNoteKind::Warning, place, remark);
    if (!remark.isEmpty())
        m_oddNames.insert(name);
    return name;
}

QString Assembler::address(const QString &value, const QString &place)
{
    const QString text = clean(value, place);
    if (text.isEmpty() || text == "0.0.0.0"_L1 || text == "::"_L1)
        return {}; // all addresses of the machine
    if (!looksLikeAddress(text))
        note(ImportNoteKind::Warning, place,
             TopologyImport::tr("“%1” stands where an IP address is expected.").arg(text));
    return text;
}

std::optional<std::chrono::seconds> Assembler::duration(const QString &value, const QString &place)
{
    static const QRegularExpression pattern(
        u"^P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:\\.\\d+)?S)?)?$"_s);
    if (value.isEmpty())
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(value);
    const auto part = [&](int index) { return match.captured(index).toLongLong(); };
    const qint64 seconds = ((part(3) * 24 + part(4)) * 60 + part(5)) * 60 + part(6);
    if (!match.hasMatch() || part(1) > 0 || part(2) > 0 || seconds > 1'000'000'000) {
        note(ImportNoteKind::Warning, place,
             TopologyImport::tr("“%1” is not a duration this program can read.").arg(value));
        return std::nullopt;
    }
    return std::chrono::seconds(seconds);
}

QString Assembler::shortName(const QString &wanted)
{
    QString name;
    for (QChar c : wanted)
        if ((c.unicode() < 0x80 && c.isLetterOrNumber()) || (c == u'-' && !name.isEmpty()))
            name.append(c);
    name.truncate(28);
    if (name.isEmpty())
        name = u"store"_s;
    const int count = ++m_shortNames[name.toLower()];
    if (count == 1)
        return name;
    return shortName(u"%1-%2"_s.arg(name.left(22)).arg(count)); // may be taken as well
}

} // namespace twinpool::importing
