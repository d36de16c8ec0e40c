// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/filename.h"

#include "model/text/names.h"

#include <QList>

namespace twinpool {

namespace {

constexpr qsizetype mostCharacters = 100;
constexpr qsizetype mostBytes = 120;

bool isKept(char32_t character)
{
    return QChar::isLetter(character) || QChar::isDigit(character) || character == u'-' || character == u'_'
        || character == u' ';
}

bool isTooLong(const QString &stem, qsizetype extensionSize)
{
    return stem.size() + extensionSize > mostCharacters || stem.toUtf8().size() + extensionSize > mostBytes;
}

} // namespace

QString exportFileName(QStringView stem, Word extension)
{
    QString name;
    const QList<uint> characters = stem.toString().normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t character : characters)
        name += QChar::fromUcs4(isKept(character) ? character : U'_');

    const QString ending = u'.' + extension.view();
    while (isTooLong(name, ending.size()))
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    name = name.trimmed();
    if (name.startsWith(u'-')) // would be read as an option
        name[0] = u'_';
    if (name.isEmpty() || !checkPathComponent(name))
        name += u'_';
    return name + ending;
}

} // namespace twinpool
