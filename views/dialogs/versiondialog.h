// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/versionflip.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace twinpool {

/// Shows what another version of the deployment or of one pool would mean, before it is chosen. Changes nothing.
class VersionDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a pool none: the deployment. @pre a pool that is named exists in \a now
    VersionDialog(const Snapshot &now, PoolId pool, QWidget *parent);

    /// The step that applies the version chosen.
    Edit edit() const { return m_flip.edit; }

private:
    void preview();
    QTreeWidgetItem *addGroup(const QString &title, int count);
    void addFindings(const QString &title, const QList<Finding> &findings, const Plan &plan);
    void addFeatures(const QString &title, const QList<const VersionFeature *> &features);

    const Snapshot m_now;
    const PoolId m_pool;
    const ProductVersion m_current;
    VersionFlip m_flip;
    QComboBox *m_versions;
    QLabel *m_summary;
    QTreeWidget *m_consequences;
    QPushButton *m_change;
};

} // namespace twinpool
