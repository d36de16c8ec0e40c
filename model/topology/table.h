// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace twinpool {

/// Rows of one kind, sorted by `row.id.value`, each id once. A value: copying it copies a few pointers.
///
/// Rows lie in chunks behind shared pointers, so that a changed row costs one chunk and two tables that descend from
/// each other can be compared by skipping what they share.
template <class T>
class Table
{
public:
    static constexpr size_t chunkRows = 64;
    using Row = T;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        const_iterator() = default;
        const T &operator*() const { return (*m_table->m_chunks[m_chunk])[m_row]; }
        const T *operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_row == m_table->m_chunks[m_chunk]->size()) {
                m_row = 0;
                ++m_chunk;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const const_iterator &) const = default;

    private:
        friend class Table;
        const_iterator(const Table *table, size_t chunk)
            : m_table(table)
            , m_chunk(chunk)
        {
        }
        const Table *m_table = nullptr;
        size_t m_chunk = 0;
        size_t m_row = 0;
    };

    const_iterator begin() const { return const_iterator(this, 0); }
    const_iterator end() const { return const_iterator(this, m_chunks.size()); }
    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// The row with this id, or null. Valid until the table changes.
    const T *find(quint32 id) const
    {
        const size_t chunk = chunkFor(id);
        if (chunk == m_chunks.size())
            return nullptr;
        const Chunk &rows = *m_chunks[chunk];
        const auto at = lowerBound(rows, id);
        return at != rows.end() && at->id.value == id ? &*at : nullptr;
    }
    template <class I>
    const T *find(I id) const
        requires requires { id.value; }
    {
        return find(id.value);
    }

    /// Inserts the row, or replaces the one with its id.
    void set(T row)
    {
        const quint32 id = row.id.value;
        if (m_chunks.empty()) {
            m_chunks.push_back(std::make_shared<Chunk>(1, std::move(row)));
            ++m_size;
            return;
        }
        const size_t chunk = std::min(chunkFor(id), m_chunks.size() - 1);
        Chunk &rows = writable(chunk);
        const auto at = lowerBound(rows, id);
        if (at != rows.end() && at->id.value == id) {
            *at = std::move(row);
            return;
        }
        rows.insert(at, std::move(row));
        ++m_size;
        if (rows.size() > chunkRows)
            split(chunk);
    }

    /// Removes the row with this id, if there is one.
    void remove(quint32 id)
    {
        const size_t chunk = chunkFor(id);
        if (chunk == m_chunks.size() || !find(id))
            return;
        Chunk &rows = writable(chunk);
        rows.erase(lowerBound(rows, id));
        --m_size;
        if (rows.empty())
            m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk));
    }
    template <class I>
    void remove(I id)
        requires requires { id.value; }
    {
        remove(id.value);
    }

    /// Calls \a change with a copy of the row and stores the result; false when there is no such row.
    template <class I, class F>
    bool change(I id, F change)
    {
        const T *row = find(id);
        if (!row)
            return false;
        T copy = *row;
        change(copy);
        set(std::move(copy));
        return true;
    }

    friend bool operator==(const Table &a, const Table &b)
    {
        if (a.m_size != b.m_size)
            return false;
        if (std::equal(a.m_chunks.begin(), a.m_chunks.end(), b.m_chunks.begin(), b.m_chunks.end()))
            return true;
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

    /// Calls \a differs(before, after) for each id whose rows differ; null stands for a missing row.
    /// Chunks that both tables share are skipped.
    template <class F>
    static void compare(const Table &before, const Table &after, F differs)
    {
        const_iterator a = before.begin(), b = after.begin();
        while (a != before.end() || b != after.end()) {
            if (a.m_row == 0 && b.m_row == 0 && a != before.end() && b != after.end()
                && before.m_chunks[a.m_chunk] == after.m_chunks[b.m_chunk]) {
                ++a.m_chunk;
                ++b.m_chunk;
            } else if (b == after.end() || (a != before.end() && a->id.value < b->id.value)) {
                differs(&*a, static_cast<const T *>(nullptr));
                ++a;
            } else if (a == before.end() || b->id.value < a->id.value) {
                differs(static_cast<const T *>(nullptr), &*b);
                ++b;
            } else {
                if (!(*a == *b))
                    differs(&*a, &*b);
                ++a;
                ++b;
            }
        }
    }

private:
    using Chunk = std::vector<T>;

    static auto lowerBound(auto &rows, quint32 id)
    {
        return std::lower_bound(rows.begin(), rows.end(), id,
                                [](const T &row, quint32 value) { return row.id.value < value; });
    }
    /// The first chunk whose last id is not below \a id.
    size_t chunkFor(quint32 id) const
    {
        const auto at = std::lower_bound(m_chunks.begin(), m_chunks.end(), id,
                                         [](const auto &chunk, quint32 value) { return chunk->back().id.value < value; });
        return static_cast<size_t>(at - m_chunks.begin());
    }
    Chunk &writable(size_t chunk)
    {
        if (m_chunks[chunk].use_count() > 1)
            m_chunks[chunk] = std::make_shared<Chunk>(*m_chunks[chunk]);
        return *m_chunks[chunk];
    }
    void split(size_t chunk)
    {
        Chunk &rows = *m_chunks[chunk];
        // Rows are mostly appended: leave full chunks behind there, halves elsewhere.
        const auto half = static_cast<std::ptrdiff_t>(chunk + 1 == m_chunks.size() ? chunkRows : chunkRows / 2);
        auto upper = std::make_shared<Chunk>(std::make_move_iterator(rows.begin() + half),
                                             std::make_move_iterator(rows.end()));
        rows.erase(rows.begin() + half, rows.end());
        m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(chunk) + 1, std::move(upper));
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    int m_size = 0;
};

} // namespace twinpool
