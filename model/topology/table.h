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
/// Rows lie in chunks behind shared pointers, and so does the list of chunks: a table that did not change costs one
/// pointer, a changed row costs its chunk, and tables that descend from each other compare by skipping what they share.
template <class T>
class Table
{
public:
    static constexpr size_t chunkRows = sizeof(T) > 512 ? 8 : sizeof(T) > 128 ? 16 : 64;
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
        const T &operator*() const { return (*m_table->chunks()[m_chunk].rows)[m_row]; }
        const T *operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_row == m_table->chunks()[m_chunk].rows->size()) {
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
    const_iterator end() const { return const_iterator(this, chunks().size()); }
    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Finds rows one after the other, quickly when they lie near each other. Valid until the table changes.
    class Finder
    {
    public:
        explicit Finder(const Table &table)
            : m_table(table)
        {
        }

        /// The row with this id, or null.
        const T *find(quint32 id)
        {
            if (!m_rows || id < m_firstId || id > m_lastId) {
                const size_t chunk = m_table.chunkFor(id);
                if (chunk == m_table.chunks().size())
                    return nullptr;
                m_rows = m_table.chunks()[chunk].rows.get();
                m_firstId = m_rows->front().id.value;
                m_lastId = m_table.chunks()[chunk].lastId;
                if (id < m_firstId)
                    return nullptr;
            }
            // Ids of rows that were added together count up evenly, so that the row is here or next to here.
            const Rows &rows = *m_rows;
            size_t at = m_firstId == m_lastId ? 0 : size_t(id - m_firstId) * (rows.size() - 1) / (m_lastId - m_firstId);
            while (rows[at].id.value > id)
                --at;
            while (rows[at].id.value < id)
                ++at;
            return rows[at].id.value == id ? &rows[at] : nullptr;
        }

    private:
        const Table &m_table;
        const std::vector<T> *m_rows = nullptr; ///< The chunk of the row found last.
        quint32 m_firstId = 0, m_lastId = 0;    ///< Of that chunk.
    };

    /// The row with this id, or null. Valid until the table changes.
    const T *find(quint32 id) const { return Finder(*this).find(id); }
    template <class I>
    const T *find(I id) const
        requires requires { id.value; }
    {
        return find(id.value);
    }

    /// Inserts the row, or replaces the one with its id.
    void set(T row);

    /// Removes the row with this id, if there is one.
    void remove(quint32 id);
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
        if (a.m_list == b.m_list || a.chunks() == b.chunks())
            return true;
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

    /// Calls \a differs(before, after) for each id whose rows differ; null stands for a missing row.
    /// Chunks that both tables share are skipped.
    template <class F>
    static void compare(const Table &before, const Table &after, F differs)
    {
        if (before.m_list == after.m_list)
            return;
        const_iterator a = before.begin(), b = after.begin();
        while (a != before.end() || b != after.end()) {
            if (a.m_row == 0 && b.m_row == 0 && a != before.end() && b != after.end()
                && before.chunks()[a.m_chunk] == after.chunks()[b.m_chunk]) {
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
    using Rows = std::vector<T>;
    struct Chunk {
        quint32 lastId; ///< Here, so that a search leaves the rows alone.
        std::shared_ptr<Rows> rows;
        bool operator==(const Chunk &other) const { return rows == other.rows; }
    };
    using List = std::vector<Chunk>;

    static auto lowerBound(auto &rows, quint32 id)
    {
        return std::lower_bound(rows.begin(), rows.end(), id,
                                [](const T &row, quint32 value) { return row.id.value < value; });
    }
    const List &chunks() const
    {
        static const List none;
        return m_list ? *m_list : none;
    }
    /// The first chunk whose last id is not below \a id. Halves without a branch: which half is nobody's guess.
    size_t chunkFor(quint32 id) const
    {
        const List &list = chunks();
        size_t first = 0;
        for (size_t left = list.size(); left > 1;) {
            const size_t half = left / 2;
            first += list[first + half - 1].lastId < id ? half : 0;
            left -= half;
        }
        return first + (first < list.size() && list[first].lastId < id ? 1 : 0);
    }
    List &writableList();
    Rows &writable(size_t chunk);
    void removeChunk(size_t chunk);
    void split(size_t chunk);

    std::shared_ptr<List> m_list; ///< Null while the table is empty and new.
    int m_size = 0;
};

// Written outside the class so that they are compiled once (see Plan), not wherever a plan is changed.

template <class T>
void Table<T>::set(T row)
{
    const quint32 id = row.id.value;
    if (m_size == 0) {
        writableList().assign(1, {id, std::make_shared<Rows>(1, std::move(row))});
        ++m_size;
        return;
    }
    const size_t chunk = std::min(chunkFor(id), chunks().size() - 1);
    Rows &rows = writable(chunk);
    const auto at = lowerBound(rows, id);
    if (at != rows.end() && at->id.value == id) {
        *at = std::move(row);
        return;
    }
    rows.insert(at, std::move(row));
    writableList()[chunk].lastId = rows.back().id.value;
    ++m_size;
    if (rows.size() > chunkRows)
        split(chunk);
}

template <class T>
void Table<T>::remove(quint32 id)
{
    const size_t chunk = chunkFor(id);
    if (chunk == chunks().size() || !find(id))
        return;
    Rows &rows = writable(chunk);
    rows.erase(lowerBound(rows, id));
    --m_size;
    if (rows.empty())
        removeChunk(chunk);
    else
        writableList()[chunk].lastId = rows.back().id.value;
}

template <class T>
typename Table<T>::List &Table<T>::writableList()
{
    if (!m_list)
        m_list = std::make_shared<List>();
    else if (m_list.use_count() > 1)
        m_list = std::make_shared<List>(*m_list);
    return *m_list;
}

template <class T>
typename Table<T>::Rows &Table<T>::writable(size_t chunk)
{
    auto &shared = writableList()[chunk].rows;
    if (shared.use_count() > 1)
        shared = std::make_shared<Rows>(*shared);
    return *shared;
}

template <class T>
void Table<T>::removeChunk(size_t chunk)
{
    List &list = writableList();
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(chunk));
}

template <class T>
void Table<T>::split(size_t chunk)
{
    List &list = writableList();
    Rows &rows = *list[chunk].rows;
    // Rows are mostly appended: leave full chunks behind there, halves elsewhere.
    const auto half = static_cast<std::ptrdiff_t>(chunk + 1 == list.size() ? chunkRows : chunkRows / 2);
    auto upper = std::make_shared<Rows>(std::make_move_iterator(rows.begin() + half),
                                        std::make_move_iterator(rows.end()));
    rows.erase(rows.begin() + half, rows.end());
    list[chunk].lastId = rows.back().id.value;
    const quint32 lastId = upper->back().id.value;
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(chunk) + 1, {lastId, std::move(upper)});
}

} // namespace twinpool
