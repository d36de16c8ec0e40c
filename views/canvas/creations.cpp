// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/creations.h"

#include "model/edits/create.h"
#include "model/edits/nodesize.h"
#include "views/theme/icons.h"

#include <QMimeData>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mimeType = "application/x-twinpool-creation"_L1;
constexpr QSizeF wideNode{spacing::nodeWidth, 88}, smallNode{spacing::smallNodeWidth, 64};

template <PoolKind K>
Creation ofPool()
{
    const bool wide = K == PoolKind::EnterprisePool || K == PoolKind::StandardEdition || K == PoolKind::Director
        || K == PoolKind::Edge;
    return {QString(nameOf(K)), iconNameFor(K), roleColorOf(K), wide ? wideNode : smallNode, false, true,
            [](SiteId site, QPointF at) { return edits::addPool(K, site, at); }, [] { return wordsOf(K); }};
}

template <GatewayKind K>
Creation ofGateway()
{
    return {QString(nameOf(K)), iconNameFor(K), &Theme::voice, smallNode, false, true,
            [](SiteId site, QPointF at) { return edits::addGateway(K, site, at); }, [] { return wordsOf(K); }};
}

template <EntityKind K>
Creation of(QSizeF size, std::function<Edit(SiteId, QPointF)> edit)
{
    return {QString(nameOf(K)), iconNameFor(K), roleColorOf(K), size, K == EntityKind::Site, K != EntityKind::Site,
            std::move(edit), [] { return wordsOf(K); }};
}

Creation ofBranch()
{
    return {QString(nameOf(SiteKind::Branch)), iconNameFor(SiteKind::Branch), &Theme::ink2, spacing::leastSite, true, true,
            [](SiteId site, QPointF at) { return edits::addBranchSite(site, at); },
            [] { return wordsOf(SiteKind::Branch); }};
}

} // namespace

const std::vector<Creation> &creations()
{
    static const std::vector<Creation> all{
        of<EntityKind::Site>(spacing::leastSite, [](SiteId, QPointF at) { return edits::addSite(at); }),
        ofBranch(),
        ofPool<PoolKind::EnterprisePool>(),
        ofPool<PoolKind::StandardEdition>(),
        of<EntityKind::SqlStore>(wideNode, [](SiteId site, QPointF at) {
            return edits::addSqlStore(HaMode::AlwaysOnAG, site, at);
        }),
        of<EntityKind::FileStore>(smallNode, [](SiteId site, QPointF at) {
            return edits::addFileStore(FileStoreKind::Dfs, site, at);
        }),
        ofPool<PoolKind::Director>(),
        ofPool<PoolKind::Edge>(),
        of<EntityKind::ReverseProxy>(smallNode, edits::addReverseProxy),
        ofPool<PoolKind::Mediation>(),
        ofGateway<GatewayKind::PstnGateway>(),
        ofGateway<GatewayKind::Sbc>(),
        ofPool<PoolKind::BranchAppliance>(),
        ofPool<PoolKind::BranchServer>(),
        ofPool<PoolKind::PersistentChat>(),
        ofPool<PoolKind::VideoInterop>(),
        ofPool<PoolKind::OfficeWebApps>(),
        ofPool<PoolKind::TrustedApplication>(),
        of<EntityKind::LoadBalancer>(smallNode, edits::addLoadBalancer),
    };
    return all;
}

const Creation &creation(QStringView id)
{
    const auto found = std::ranges::find_if(creations(), [id](const Creation &each) { return each.id == id; });
    Q_ASSERT(found != creations().end());
    return *found;
}

QMimeData *mimeDataOf(const Creation &creation)
{
    auto *data = new QMimeData;
    data->setData(mimeType, creation.id.toUtf8());
    return data;
}

const Creation *creationIn(const QMimeData *data)
{
    const QString id = QString::fromUtf8(data->data(mimeType));
    const auto found = std::ranges::find(creations(), id, &Creation::id);
    return found == creations().end() ? nullptr : &*found;
}

} // namespace twinpool
