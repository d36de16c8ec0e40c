// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"

#include <QFileInfo>

class QWidget;

namespace twinpool {

/// The file behind the window: opening, importing, saving, and the questions that belong to them.
class PlanFileController : public QObject
{
    Q_OBJECT

public:
    PlanFileController(Editor &editor, QWidget *window);

    /// Empty for a plan that was never saved.
    const QString &path() const { return m_path; }
    bool isOpen() const { return m_isOpen; }
    /// Whether closing now would lose work.
    bool isModified() const;

    void openNew();
    /// A plan that an edit makes out of nothing. It counts as a change, so that nobody loses it unasked.
    void openMade(const Edit &edit);
    bool openFile(const QString &path);
    bool openSample(const QString &name);
    bool importFile(const QString &path);
    void chooseAndOpen();
    void chooseAndImport();
    bool save();
    bool saveAs();
    /// Asks about unsaved work. False when the user wants to go on editing.
    bool mayClose();
    void close();

Q_SIGNALS:
    void opened();
    void closed();
    void pathChanged();
    void fileUsed(const QString &path); ///< For the list of recent files.
    /// A sentence worth a bar or status line.
    void told(const QString &sentence);
    /// What an import did not understand, a line each.
    void importNotes(const QString &file, const QStringList &notes);

private:
    void take(const Plan &plan, const QString &path);
    bool saveTo(const QString &path);
    void refuse(const QString &title, const QString &sentence);

    Editor &m_editor;
    QWidget *m_window;
    QString m_path;
    QByteArray m_onDisk; ///< Bytes that were read or written last: what others must not have changed.
    bool m_isOpen = false;
    bool m_isNeverSaved = false;
};

} // namespace twinpool
