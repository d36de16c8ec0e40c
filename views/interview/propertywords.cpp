// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/propertywords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct PropertyWords {
    Q_DECLARE_TR_FUNCTIONS(PropertyWords)
};

QString choiceWords(const Property &property, const QString &name)
{
    const auto at = std::ranges::find(property.choices, name, &PropertyChoice::name);
    return at == property.choices.end() ? name : QCoreApplication::translate("Enum", at->words);
}

} // namespace

QString valueWords(const Plan &plan, const Property &property)
{
    if (!property.value.isValid())
        return PropertyWords::tr("not set");
    QStringList words;
    switch (property.type) {
    case PropertyType::Text:
    case PropertyType::Notes:
        words += property.value.toString();
        break;
    case PropertyType::TextList:
        words = property.value.toStringList();
        break;
    case PropertyType::Boolean:
    case PropertyType::Part:
        words += property.value.toBool() ? PropertyWords::tr("Yes") : PropertyWords::tr("No");
        break;
    case PropertyType::WholeNumber:
    case PropertyType::Duration:
        words += QLocale().toString(property.value.toInt());
        break;
    case PropertyType::Number:
        words += QLocale().toString(property.value.toDouble(), 'g', 6);
        break;
    case PropertyType::Choice:
        words += choiceWords(property, property.value.toString());
        break;
    case PropertyType::ChoiceSet:
        for (const QString &name : property.value.toStringList())
            words += choiceWords(property, name);
        break;
    case PropertyType::Reference:
        words += nameOf(plan, EntityRef(property.target, property.value.toUInt()));
        break;
    case PropertyType::ReferenceList:
        for (const QVariant &id : property.value.toList())
            words += nameOf(plan, EntityRef(property.target, id.toUInt()));
        break;
    }
    const QString text = words.join(u", "_s);
    return text.isEmpty() ? PropertyWords::tr("none") : text;
}

} // namespace twinpool
