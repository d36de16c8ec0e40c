// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/versiondialog.h"

#include "model/rules/rule.h"
#include "views/theme/icons.h"
#include "views/theme/severity.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

VersionDialog::VersionDialog(const Snapshot &now, PoolId pool, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_pool(pool)
    , m_current(pool ? now.find(pool)->version : now.plan.deployment.targetVersion)
    , m_versions(new QComboBox)
    , m_summary(new QLabel)
    , m_consequences(new QTreeWidget)
    , m_change(new QPushButton(tr("Change version")))
{
    setWindowTitle(pool ? tr("Version of %1").arg(nameOf(now.plan, pool)) : tr("Version of the deployment"));
    for (ProductVersion version : {ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE})
        if (version != m_current)
            m_versions->addItem(wordsOf(version), static_cast<int>(version));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_consequences->setHeaderLabels({tr("Rule"), tr("Object"), tr("What it says")});
    m_consequences->setSelectionMode(QAbstractItemView::NoSelection);
    m_consequences->header()->setStretchLastSection(true);

    auto *form = new QFormLayout;
    form->addRow(tr("Today"), new QLabel(wordsOf(m_current)));
    form->addRow(tr("&New version"), m_versions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_change, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_consequences, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 34);

    connect(m_versions, &QComboBox::currentIndexChanged, this, &VersionDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
}

void VersionDialog::preview()
{
    const auto version = static_cast<ProductVersion>(m_versions->currentData().toInt());
    m_flip = m_pool ? flipPool(m_now, m_pool, version) : flipDeployment(m_now, version);
    m_consequences->clear();
    m_summary->setText(m_pool ? tr("Nothing is removed from the plan.")
                              : tr("%n pool(s) change their version. What is deployed keeps its own. Nothing is removed "
                                   "from the plan.",
                                   nullptr, static_cast<int>(m_flip.pools.size())));
    addFindings(tr("Appears"), m_flip.appear, m_flip.after);
    addFindings(tr("Is settled"), m_flip.vanish, m_now.plan);
    addFeatures(tr("Becomes possible"), m_flip.gained);
    addFeatures(tr("Is no longer possible"), m_flip.lost);
    m_consequences->expandAll();
    m_consequences->resizeColumnToContents(0);
    m_consequences->resizeColumnToContents(1);
}

QTreeWidgetItem *VersionDialog::addGroup(const QString &title, int count)
{
    auto *group = new QTreeWidgetItem(m_consequences, {tr("%1 (%2)", "group and its size").arg(title, QLocale().toString(count))});
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    return group;
}

void VersionDialog::addFindings(const QString &title, const QList<Finding> &findings, const Plan &plan)
{
    if (findings.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(title, static_cast<int>(findings.size()));
    QList<Finding> sorted = findings;
    std::ranges::stable_sort(sorted, {}, &Finding::severity);
    for (const Finding &finding : std::as_const(sorted)) {
        const QString message = messageOf(finding, plan);
        const QString subject = finding.subject ? nameOf(plan, finding.subject) : plan.deployment.name;
        auto *item = new QTreeWidgetItem(group, {QLatin1StringView(finding.rule->id), subject, message});
        item->setIcon(0, icon(finding.severity));
        item->setToolTip(2, message);
    }
}

void VersionDialog::addFeatures(const QString &title, const QList<const VersionFeature *> &features)
{
    if (features.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(title, static_cast<int>(features.size()));
    for (const VersionFeature *feature : features) {
        auto *item = new QTreeWidgetItem(group, {{}, {}, QCoreApplication::translate("VersionFeatures", feature->name)});
        item->setToolTip(2, u"%1 — %2"_s.arg(QString::fromUtf8(feature->source.title), QString::fromUtf8(feature->source.path)));
    }
}

} // namespace twinpool
