// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

#include <QtGlobal>

#include <initializer_list>

namespace twinpool {

/// An unordered set of values of an enumeration with fewer than 32 values.
template <NamedEnum E>
class EnumSet
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<E> values)
    {
        for (E value : values)
            insert(value);
    }

    constexpr bool contains(E value) const { return m_bits & bit(value); }
    constexpr bool intersects(EnumSet other) const { return m_bits & other.m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void insert(E value) { m_bits |= bit(value); }
    constexpr void remove(E value) { m_bits &= ~bit(value); }
    bool operator==(const EnumSet &) const = default;

private:
    static constexpr quint32 bit(E value) { return quint32(1) << static_cast<int>(value); }
    quint32 m_bits = 0;
};

} // namespace twinpool
