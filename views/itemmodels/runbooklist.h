// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/runbooks/runbookchoices.h"

#include <QAbstractItemModel>

namespace twinpool {

/// Runbooks to choose from, by kind, with the last time each was carried out.
class RunbookList : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, LastColumn, ColumnCount };

    explicit RunbookList(const Document &document, QObject *parent = nullptr);

    /// \a choices name rows of the document's plan.
    void setChoices(const QList<RunbookChoice> &choices);
    const QList<RunbookChoice> &choices() const { return m_choices; }

    /// The choice at an index, or null for a kind.
    const RunbookChoice *choiceAt(const QModelIndex &index) const;
    QModelIndex indexOf(const RunbookChoice &choice) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts change with the language.
    void retranslate();

private:
    struct Group {
        std::optional<RunbookKind> kind; ///< None: no runbook helps.
        int first = 0, count = 0;
    };

    QString lastTimeOf(const RunbookChoice &choice) const;

    const Document &m_document;
    SnapshotPtr m_snapshot;
    QList<RunbookChoice> m_choices; ///< Sorted by kind.
    QList<Group> m_groups;
};

/// `RB-FO@pool-par.corp.example.net`, as records name it. @pre the choice has a kind
QString nameOf(const Plan &plan, const RunbookChoice &choice);

} // namespace twinpool
