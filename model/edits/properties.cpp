// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/properties.h"

#include "model/edits/change.h"
#include "model/edits/propertyfields.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace detail {

TWINPOOL_TYPE_NAME(Deployment)
TWINPOOL_TYPE_NAME(AdDomain)
TWINPOOL_TYPE_NAME(SipDomain)
TWINPOOL_TYPE_NAME(SimpleUrl)
TWINPOOL_TYPE_NAME(DnsRecord)
TWINPOOL_TYPE_NAME(Site)
TWINPOOL_TYPE_NAME(NetworkLink)
TWINPOOL_TYPE_NAME(Pool)
TWINPOOL_TYPE_NAME(Server)
TWINPOOL_TYPE_NAME(SqlStore)
TWINPOOL_TYPE_NAME(SqlNode)
TWINPOOL_TYPE_NAME(FileStore)
TWINPOOL_TYPE_NAME(FileServer)
TWINPOOL_TYPE_NAME(Gateway)
TWINPOOL_TYPE_NAME(Trunk)
TWINPOOL_TYPE_NAME(LoadBalancer)
TWINPOOL_TYPE_NAME(ReverseProxy)
TWINPOOL_TYPE_NAME(Pairing)
TWINPOOL_TYPE_NAME(Maintenance)
TWINPOOL_TYPE_NAME(Scenario)
TWINPOOL_TYPE_NAME(ScenarioEvent)
TWINPOOL_TYPE_NAME(UserPool)
TWINPOOL_TYPE_NAME(MediationPool)
TWINPOOL_TYPE_NAME(DirectorPool)
TWINPOOL_TYPE_NAME(PersistentChatPool)
TWINPOOL_TYPE_NAME(EdgePool)
TWINPOOL_TYPE_NAME(VideoInteropPool)
TWINPOOL_TYPE_NAME(TrustedApplicationPool)
TWINPOOL_TYPE_NAME(OfficeWebAppsFarm)
TWINPOOL_TYPE_NAME(SurvivableBranch)
TWINPOOL_TYPE_NAME(MediationRole)
TWINPOOL_TYPE_NAME(WebServices)
TWINPOOL_TYPE_NAME(EdgeService)
TWINPOOL_TYPE_NAME(EdgeAddresses)
TWINPOOL_TYPE_NAME(Cluster)
TWINPOOL_TYPE_NAME(SqlNetworkName)
TWINPOOL_TYPE_NAME(MirrorShare)

} // namespace detail

namespace {

using detail::Lister;
using detail::Setter;

/// Whether every reference of the rows names a row.
bool isSound(const Plan &plan, const std::vector<EntityRef> &refs)
{
    bool sound = true;
    const auto check = [&](const FieldPath &, const auto &reference, OnDelete) {
        sound = sound && plan.has(reference);
    };
    for (EntityRef ref : refs)
        visitEntity(plan, ref, [&](const auto &row) { forEachReference(row, check); });
    forEachReference(plan.deployment, check);
    return sound;
}

Error refusal()
{
    return {QCoreApplication::translate("Edits", "This value is not possible here.")};
}

} // namespace

QList<Property> propertiesOf(const Plan &plan, EntityRef ref)
{
    Lister lister;
    visitEntity(plan, ref, [&](const auto &row) { lister.list(row, {}); });
    return lister.properties;
}

QList<Property> deploymentProperties(const Plan &plan)
{
    Lister lister;
    lister.list(plan.deployment, {});
    return lister.properties;
}

QStringList allPropertyKeys()
{
    Lister lister;
    lister.list(Deployment{}, {});
    const Plan plan;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        lister.list(typename std::decay_t<decltype(table)>::Row{}, {});
    });
    forEachRole([&](auto *type) { lister.list(std::remove_pointer_t<decltype(type)>{}, {}); });
    lister.list(MediationRole{}, {});
    QStringList keys;
    for (const Property &property : std::as_const(lister.properties))
        if (!keys.contains(property.key))
            keys.append(property.key);
    return keys;
}

Edit edits::setProperty(const QString &label, const std::vector<EntityRef> &refs, const QString &path,
                        const QVariant &value, bool merge)
{
    QString key;
    if (merge) {
        key = path;
        for (EntityRef ref : refs)
            key += u'@' + QString::number(ref.value);
    }
    return {label,
            [=](Plan plan) -> Result<Plan> {
                Setter setter(path, value);
                for (EntityRef ref : refs)
                    Plan::forEachTable(plan, [&](const char *, auto &table) {
                        using Row = typename std::decay_t<decltype(table)>::Row;
                        if (decltype(Row::id)::kind == ref.kind)
                            table.change(decltype(Row::id){ref.value}, [&](Row &row) { setter.run(row); });
                    });
                if (!setter.isFound)
                    return goneError();
                if (setter.isRefused || !isSound(plan, refs))
                    return refusal();
                return plan;
            },
            key};
}

Edit edits::setDeploymentProperty(const QString &label, const QString &path, const QVariant &value, bool merge)
{
    return {label,
            [=](Plan plan) -> Result<Plan> {
                Setter setter(path, value);
                setter.run(plan.deployment);
                if (!setter.isFound)
                    return goneError();
                if (setter.isRefused || !isSound(plan, {}))
                    return refusal();
                return plan;
            },
            merge ? u"deployment."_s + path : QString()};
}

} // namespace twinpool
