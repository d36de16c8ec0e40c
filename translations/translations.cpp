// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinpool {

QStringList languages()
{
    return {u"en"_s, u"fr"_s};
}

QString systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages())
        if (const QString code = name.section(u'-', 0, 0); languages().contains(code))
            return code;
    return u"en"_s;
}

bool setLanguage(const QString &language)
{
    if (!languages().contains(language))
        return false;
    static std::unique_ptr<QTranslator> ours, qts;
    const auto replace = [](std::unique_ptr<QTranslator> &slot, const QString &file, const QString &folder) {
        if (slot)
            QCoreApplication::removeTranslator(slot.get());
        slot = std::make_unique<QTranslator>();
        if (slot->load(file, folder))
            QCoreApplication::installTranslator(slot.get());
    };
    replace(qts, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(ours, u"twinpool_"_s + language, u":/i18n"_s);
    return true;
}

} // namespace twinpool
