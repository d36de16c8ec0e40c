// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/inspector/fieldeditor.h"
#include "views/inspector/propertylabels.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace twinpool {

/// The properties of what is selected, one or many rows; of the deployment when nothing is. Made from the description
/// of each type, so that every attribute has its field.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    Inspector(Editor &editor, Selection &selection, QWidget *parent = nullptr);

    /// Moves the focus to the field at a path, or to the part it would belong to, opening its section. False when the
    /// form has neither.
    bool focusField(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        QToolButton *button = nullptr;
        QWidget *body = nullptr;
        QFormLayout *form = nullptr;
    };

    void showSelection();
    void follow(const PlanChange &change);
    void rebuild(const QList<Property> &properties);
    void showValues();
    Section &sectionFor(FormSection section);
    void apply(const Property &property, const QVariant &value, bool isRepeating);
    QList<Property> commonProperties() const;
    QString heading() const;

    Editor &m_editor;
    Selection &m_selection;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_icon, *m_title, *m_subtitle;
    QMap<FormSection, Section> m_sections;
    QHash<QString, FieldEditor *> m_fields;
    QStringList m_paths; ///< Of the form as it is built.
    QHash<int, bool> m_closed; ///< Sections the user closed, while the program runs.
};

} // namespace twinpool
