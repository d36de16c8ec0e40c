// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/properties.h"

#include "model/edits/change.h"
#include "model/topology/references.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

// The name of a type in property keys.
template <class T>
struct TypeName;
#define TWINPOOL_TYPE_NAME(T)                                                                                          \
    template <>                                                                                                        \
    struct TypeName<T> {                                                                                               \
        static constexpr const char *value = #T;                                                                       \
    };
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
#undef TWINPOOL_TYPE_NAME

template <class T>
concept SimpleList = detail::IsList<T>::value && !Described<typename detail::IsList<T>::Item>;

// Type and value of a property, and back. Each overload pair serves one type of field.

QVariant get(const QString &field, Property &property, Text kind = Text::Name)
{
    property.type = kind == Text::Notes ? PropertyType::Notes : PropertyType::Text;
    return field;
}
bool put(QString &field, const QVariant &value, Text = Text::Name)
{
    if (value.typeId() != QMetaType::QString)
        return false;
    field = value.toString().normalized(QString::NormalizationForm_C);
    return true;
}

QVariant get(bool field, Property &property)
{
    property.type = PropertyType::Boolean;
    return field;
}
bool put(bool &field, const QVariant &value)
{
    field = value.toBool();
    return value.typeId() == QMetaType::Bool;
}

template <class Number>
    requires std::is_same_v<Number, int> || std::is_same_v<Number, double>
QVariant get(Number field, Property &property, Range range = {})
{
    property.type = std::is_same_v<Number, int> ? PropertyType::WholeNumber : PropertyType::Number;
    property.range = range;
    return field;
}
template <class Number>
    requires std::is_same_v<Number, int> || std::is_same_v<Number, double>
bool put(Number &field, const QVariant &value, Range range = {})
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || number < range.least || number > range.most || (std::is_same_v<Number, int> && number != std::floor(number)))
        return false;
    field = static_cast<Number>(number);
    return true;
}

QVariant get(const std::chrono::seconds &field, Property &property)
{
    property.type = PropertyType::Duration;
    return static_cast<int>(field.count());
}
bool put(std::chrono::seconds &field, const QVariant &value)
{
    int count = 0;
    if (!put(count, value))
        return false;
    field = std::chrono::seconds(count);
    return true;
}

template <NamedEnum E>
QList<PropertyChoice> choicesOf()
{
    QList<PropertyChoice> choices;
    for (const auto &row : enumNames(E{}))
        choices.append({QString::fromLatin1(row.name), row.words});
    return choices;
}
template <NamedEnum E>
QVariant get(E field, Property &property)
{
    property.type = PropertyType::Choice;
    property.choices = choicesOf<E>();
    return QString(nameOf(field));
}
template <NamedEnum E>
bool put(E &field, const QVariant &value)
{
    const std::optional<E> choice = valueOf<E>(value.toString());
    if (choice)
        field = *choice;
    return choice.has_value();
}

template <class E>
QVariant get(const EnumSet<E> &field, Property &property)
{
    property.type = PropertyType::ChoiceSet;
    property.choices = choicesOf<E>();
    QStringList names;
    for (const auto &row : enumNames(E{}))
        if (field.contains(row.value))
            names.append(QString::fromLatin1(row.name));
    return names;
}
template <class E>
bool put(EnumSet<E> &field, const QVariant &value)
{
    EnumSet<E> set;
    for (const QString &name : value.toStringList()) {
        const std::optional<E> choice = valueOf<E>(name);
        if (!choice)
            return false;
        set.insert(*choice);
    }
    field = set;
    return true;
}

template <EntityKind K>
QVariant get(const Id<K> &field, Property &property, OnDelete = OnDelete::Clear)
{
    property.type = PropertyType::Reference;
    property.target = K;
    return field.value;
}
template <EntityKind K>
bool put(Id<K> &field, const QVariant &value, OnDelete = OnDelete::Clear)
{
    bool ok = false;
    field.value = value.toUInt(&ok);
    return ok;
}

QVariant get(const QStringList &field, Property &property)
{
    property.type = PropertyType::TextList;
    return field;
}
bool put(QStringList &field, const QVariant &value)
{
    if (value.typeId() != QMetaType::QStringList)
        return false;
    field = value.toStringList();
    return true;
}

template <EntityKind K>
QVariant get(const QList<Id<K>> &field, Property &property)
{
    property.type = PropertyType::ReferenceList;
    property.target = K;
    QVariantList values;
    for (Id<K> id : field)
        values.append(id.value);
    return values;
}
template <EntityKind K>
bool put(QList<Id<K>> &field, const QVariant &value)
{
    QList<Id<K>> ids;
    for (const QVariant &item : value.toList())
        ids.append(Id<K>{item.toUInt()});
    field = ids;
    return true;
}

/// Lists the attributes of an object and its parts.
class Lister
{
public:
    template <class Object>
    void list(const Object &object, const QString &prefix, const QString &part = {})
    {
        Visitor<Object> visitor{*this, object, prefix, part};
        Fields<Object>::visit(visitor);
    }

    QList<Property> properties;

private:
    template <class Object>
    struct Visitor {
        Lister &lister;
        const Object &object;
        const QString &prefix;
        const QString &part;

        template <class Owner, class M, class... Trait>
        void operator()(const char *name, M Owner::*member, Trait... trait)
        {
            const QString path = prefix + QLatin1StringView(name);
            const QString key = QLatin1StringView(TypeName<Owner>::value) + u'.' + QLatin1StringView(name);
            lister.add(path, key, part, object.*member, trait...);
        }
    };

    template <class M, class... Trait>
    void add(const QString &path, const QString &key, const QString &part, const M &field, Trait... trait)
    {
        Property property;
        property.path = path;
        property.key = key;
        property.part = part;
        if constexpr (std::is_same_v<M, PoolRole>) {
            std::visit([&](const auto &role) { list(role, path + u'.'); }, field);
        } else if constexpr (Described<M>) {
            list(field, path + u'.', key);
        } else if constexpr (detail::IsOptional<M>::value) {
            using Value = typename detail::IsOptional<M>::Item;
            property.isOptional = true;
            if constexpr (Described<Value>) {
                property.type = PropertyType::Part;
                property.value = field.has_value();
                properties.append(property);
                if (field)
                    list(*field, path + u'.', key);
            } else {
                const QVariant value = get(field.value_or(Value{}), property);
                if (field)
                    property.value = value;
                properties.append(property);
            }
        } else if constexpr (!detail::IsList<M>::value || SimpleList<M>) {
            if constexpr (!std::is_same_v<M, EntityRef>) {
                property.value = get(field, property, trait...);
                properties.append(property);
            }
        }
    }
};

/// Sets the attribute at a path.
class Setter
{
public:
    Setter(const QString &path, const QVariant &value)
        : m_path(path)
        , m_value(value)
    {
    }

    template <class Object>
    void run(Object &object, const QString &prefix = {})
    {
        Visitor<Object> visitor{*this, object, prefix};
        Fields<Object>::visit(visitor);
    }

    bool isFound = false;
    bool isRefused = false;

private:
    template <class Object>
    struct Visitor {
        Setter &setter;
        Object &object;
        const QString &prefix;

        template <class Owner, class M, class... Trait>
        void operator()(const char *name, M Owner::*member, Trait... trait)
        {
            setter.set(prefix + QLatin1StringView(name), object.*member, trait...);
        }
    };

    template <class M, class... Trait>
    void set(const QString &path, M &field, Trait... trait)
    {
        const bool isHere = path == m_path;
        if (!isHere && !m_path.startsWith(path + u'.'))
            return;
        if constexpr (std::is_same_v<M, PoolRole>) {
            std::visit([&](auto &role) { run(role, path + u'.'); }, field);
        } else if constexpr (Described<M>) {
            run(field, path + u'.');
        } else if constexpr (detail::IsOptional<M>::value) {
            setOptional(path, field, isHere);
        } else if constexpr (!detail::IsList<M>::value || SimpleList<M>) {
            if constexpr (!std::is_same_v<M, EntityRef>)
                finish(put(field, m_value, trait...));
        }
    }

    template <class Value>
    void setOptional(const QString &path, std::optional<Value> &field, bool isHere)
    {
        if constexpr (Described<Value>) {
            if (isHere) {
                if (m_value.toBool() != field.has_value())
                    m_value.toBool() ? (void)field.emplace() : field.reset();
                finish(true);
            } else if (field) {
                run(*field, path + u'.');
            }
        } else if (!m_value.isValid()) {
            field.reset();
            finish(true);
        } else {
            Value value{};
            const bool ok = put(value, m_value);
            if (ok)
                field = value;
            finish(ok);
        }
    }

    void finish(bool ok)
    {
        isFound = true;
        isRefused = isRefused || !ok;
    }

    const QString &m_path;
    const QVariant &m_value;
};

/// Whether every reference of the rows names a row.
bool isSound(const Plan &plan, const std::vector<EntityRef> &refs)
{
    bool sound = true;
    const auto check = [&](const FieldPath &, const auto &reference, OnDelete) {
        sound = sound && visitEntity(plan, reference, [](const auto &) { });
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
