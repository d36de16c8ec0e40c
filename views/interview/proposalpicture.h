// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "views/editing/selection.h"

#include <QWidget>

namespace twinpool {

class CanvasScene;

/// The drawing of a proposal, as large as it fits. Nothing in it can be chosen or moved.
class ProposalPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalPicture(QWidget *parent = nullptr);
    ~ProposalPicture() override;

    void show(const Plan &plan);
    const Plan &plan() const { return m_document.plan(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintSiteNames(QPainter &painter) const;

    Document m_document;
    Selection m_selection;
    std::unique_ptr<CanvasScene> m_scene;
};

} // namespace twinpool
