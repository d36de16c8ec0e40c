// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

// What pages beside a list are made of.

namespace twinpool {

/// A paragraph that wraps and can be selected; never taken for markup.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *strongLabel(QLabel *label, qreal factor = 1); ///< Makes it bold and \a factor times as large.
QLabel *quietLabel(QLabel *label);

/// Shortens its text where there is no room for it. Its tip tells all of it.
class ShorteningButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ShorteningButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A button that reads as a link: it leads somewhere and changes nothing.
class LinkButton : public ShorteningButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace twinpool
