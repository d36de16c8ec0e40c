// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/whatif/usershares.h"

#include <QWidget>

namespace twinpool {

/// How the users fare: a bar, and under it the number and the name of each state.
class UsersBar : public QWidget
{
    Q_OBJECT

public:
    explicit UsersBar(QWidget *parent = nullptr);

    void setShares(const UserShares &shares);
    const UserShares &shares() const { return m_shares; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    UserShares m_shares;
};

} // namespace twinpool
