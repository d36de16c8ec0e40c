// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/fields.h"

#include <functional>
#include <type_traits>

// Everything that follows from the references among a row's fields.

namespace twinpool {

namespace detail {

template <class T>
struct IsId : std::false_type {
};
template <EntityKind K>
struct IsId<Id<K>> : std::true_type {
};
template <class T>
struct IsList : std::false_type {
};
template <class T>
struct IsList<QList<T>> : std::true_type {
    using Item = T;
};
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
    using Item = T;
};

/// The way to a field: the parts it lies in, outermost last.
struct FieldPath {
    const char *name;
    const FieldPath *inside = nullptr;
};

/// Visits the references inside \a object; \a f(const FieldPath &, auto &reference, OnDelete), where the reference is
/// an Id or an EntityRef and may be changed when the object may. Lists are visited item by item.
template <class Object, class F>
struct ReferenceVisitor {
    Object &object;
    F &f;
    const FieldPath *inside = nullptr;

    template <class Owner, class M>
    void operator()(const char *name, M Owner::*member)
    {
        visit(name, object.*member, OnDelete::Clear);
    }
    template <class Owner, class M>
    void operator()(const char *name, M Owner::*member, OnDelete onDelete)
    {
        visit(name, object.*member, onDelete);
    }
    template <class Owner, class M, class Trait>
    void operator()(const char *, M Owner::*, Trait)
    {
        static_assert(!IsId<M>::value);
    }

    template <class Value>
    void visit(const char *name, Value &value, OnDelete onDelete)
    {
        using Plain = std::remove_const_t<Value>;
        const FieldPath path{name, inside};
        if constexpr (IsId<Plain>::value || std::is_same_v<Plain, EntityRef>) {
            f(path, value, onDelete);
        } else if constexpr (IsOptional<Plain>::value) {
            if (value)
                visit(name, *value, onDelete);
        } else if constexpr (IsList<Plain>::value) {
            if constexpr (IsId<typename IsList<Plain>::Item>::value)
                for (auto &item : value)
                    f(path, item, onDelete);
        } else if constexpr (std::is_same_v<Plain, PoolRole>) {
            std::visit([&](auto &role) { nested(role, path); }, value);
        } else if constexpr (Described<Plain>) {
            nested(value, path);
        }
    }
    template <class Part>
    void nested(Part &part, const FieldPath &path)
    {
        ReferenceVisitor<Part, F> visitor{part, f, &path};
        Fields<std::remove_const_t<Part>>::visit(visitor);
    }
};

} // namespace detail

using detail::FieldPath;

/// Calls \a f(const FieldPath &, reference, OnDelete) for each reference of \a row that names something. The reference
/// is an Id or an EntityRef; through a non-const row it can be changed.
template <class Row, class F>
void forEachReference(Row &row, F f)
{
    auto onlySet = [&](const FieldPath &field, auto &reference, OnDelete onDelete) {
        if (reference.value != 0)
            f(field, reference, onDelete);
    };
    detail::ReferenceVisitor<Row, decltype(onlySet)> visitor{row, onlySet};
    Fields<std::remove_const_t<Row>>::visit(visitor);
}

/// Sets every reference of \a row, any row of a plan or its deployment, that names something to what \a f returns; none
/// clears it. Items that are cleared leave their list.
template <class Row>
void mapReferences(Row &row, const std::function<EntityRef(EntityRef)> &f);

} // namespace twinpool
