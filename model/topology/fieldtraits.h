// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the descriptions of types are made of; the descriptions themselves: fields.h, usermodelfields.h.

namespace twinpool {

/// What happens to a row when the row it refers to is deleted. Without this trait the reference is cleared.
enum class OnDelete { Clear, Cascade };

/// Allowed values of a number; without this trait 0 to 1,000,000,000.
struct Range {
    double least = 0, most = 1e9;
};

/// Allowed text; without this trait a name: at most 256 characters, no control characters, no path steps.
enum class Text { Name, Notes };

/// `Fields<T>::visit(a)` calls `a(name, &T::member[, trait])` for each attribute.
template <class T>
struct Fields;

/// Types with a description, alone or as part of a row.
template <class T>
concept Described = requires { sizeof(Fields<T>); };

} // namespace twinpool
