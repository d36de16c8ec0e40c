// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/nodesize.h"

namespace twinpool {

namespace {

using namespace spacing;

constexpr qreal plainHeight = 64; // title and detail
constexpr qreal signsHeight = 88; // with one row of signs

int signRows(qsizetype signs, int inRow)
{
    return static_cast<int>((signs + inRow - 1) / inRow);
}

qreal heightWith(qsizetype signs, int inRow)
{
    return signs == 0 ? plainHeight : signsHeight + signRow * (signRows(signs, inRow) - 1);
}

struct SizeOfRole {
    qsizetype servers;

    QSizeF operator()(const UserPool &) const { return wide(); }
    QSizeF operator()(const DirectorPool &) const { return wide(); }
    QSizeF operator()(const EdgePool &) const { return wide(); }
    template <class SmallRole>
    QSizeF operator()(const SmallRole &) const
    {
        return {smallNodeWidth, heightWith(servers, smallPoolSignsInRow)};
    }

    QSizeF wide() const { return {nodeWidth, heightWith(std::max<qsizetype>(1, servers), poolSignsInRow)}; }
};

template <class Row>
qsizetype countReferring(const Snapshot &now, EntityRef ref)
{
    return std::ranges::count(now.index.referrers(ref), decltype(Row::id)::kind, &EntityRef::kind);
}

} // namespace

bool isNode(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Pool:
    case EntityKind::SqlStore:
    case EntityKind::FileStore:
    case EntityKind::Gateway:
    case EntityKind::LoadBalancer:
    case EntityKind::ReverseProxy:
        return true;
    default:
        return false;
    }
}

QSizeF nodeSize(const Snapshot &now, EntityRef ref)
{
    switch (ref.kind) {
    case EntityKind::Pool: {
        const Pool *pool = now.plan.pools.find(ref.value);
        return pool ? std::visit(SizeOfRole{countReferring<Server>(now, ref)}, pool->role) : QSizeF();
    }
    case EntityKind::SqlStore:
        if (!now.plan.sqlStores.find(ref.value))
            return {};
        return {nodeWidth, heightWith(std::max<qsizetype>(1, countReferring<SqlNode>(now, ref)), storeSignsInRow)};
    default:
        if (!isNode(ref.kind) || !now.plan.has(ref))
            return {};
        return {smallNodeWidth, plainHeight};
    }
}

} // namespace twinpool
