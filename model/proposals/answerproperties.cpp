// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/answerproperties.h"

#include "model/edits/propertyfields.h"
#include "model/proposals/answersfields.h"

namespace twinpool {

namespace detail {

TWINPOOL_TYPE_NAME(Answers)
TWINPOOL_TYPE_NAME(FederationAnswers)
TWINPOOL_TYPE_NAME(SiteAnswers)
TWINPOOL_TYPE_NAME(UsageAnswers)

} // namespace detail

namespace {

template <class Object>
QList<Property> listed(const Object &object)
{
    detail::Lister lister;
    lister.list(object, {});
    return lister.properties;
}

template <class Object>
bool isSet(Object &object, const QString &path, const QVariant &value)
{
    Object changed = object;
    detail::Setter setter(path, value);
    setter.run(changed);
    if (!setter.isFound || setter.isRefused)
        return false;
    object = std::move(changed);
    return true;
}

} // namespace

QList<Property> propertiesOf(const Answers &answers)
{
    return listed(answers);
}

QList<Property> propertiesOf(const SiteAnswers &site)
{
    return listed(site);
}

bool setAnswer(Answers &answers, const QString &path, const QVariant &value)
{
    return isSet(answers, path, value);
}

bool setAnswer(SiteAnswers &site, const QString &path, const QVariant &value)
{
    return isSet(site, path, value);
}

} // namespace twinpool
