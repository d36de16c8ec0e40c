// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fieldeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

QString severalValues()
{
    return QCoreApplication::translate("FieldEditor", "several values");
}

QString notSet()
{
    return QCoreApplication::translate("FieldEditor", "not set");
}

QString wordsOf(const PropertyChoice &choice)
{
    return QCoreApplication::translate("Enum", choice.words);
}

/// Wheels scroll the form, they do not change what lies under the pointer.
template <class Base>
class Calm : public Base
{
public:
    explicit Calm(QWidget *parent)
        : Base(parent)
    {
        this->setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (this->hasFocus())
            Base::wheelEvent(event);
        else
            event->ignore();
    }
};

class TextField : public FieldEditor
{
public:
    TextField(bool isList, QWidget *parent)
        : FieldEditor(parent)
        , m_isList(isList)
        , m_edit(new QLineEdit(this))
    {
        setControl(m_edit);
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (!m_edit->isModified())
                return;
            m_edit->setModified(false);
            const QString text = m_edit->text().trimmed();
            Q_EMIT edited(m_isList ? QVariant(items(text)) : QVariant(text), false);
        });
    }

    void show(const Plan &, const Property &property, bool isMixed) override
    {
        const QString text = m_isList ? property.value.toStringList().join(u", "_s) : property.value.toString();
        m_edit->setPlaceholderText(isMixed ? severalValues() : property.isOptional ? notSet() : QString());
        const QString shown = isMixed ? QString() : text;
        if (!m_edit->isModified() && m_edit->text() != shown)
            m_edit->setText(shown);
    }

private:
    static QStringList items(const QString &text)
    {
        QStringList result;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            result.append(part.trimmed());
        return result;
    }

    bool m_isList;
    QLineEdit *m_edit;
};

class NotesField : public FieldEditor
{
public:
    explicit NotesField(QWidget *parent)
        : FieldEditor(parent)
        , m_edit(new QPlainTextEdit(this))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setMaximumHeight(m_edit->fontMetrics().height() * 6);
        setControl(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isShowing)
                Q_EMIT edited(m_edit->toPlainText(), true);
        });
    }

    void show(const Plan &, const Property &property, bool isMixed) override
    {
        m_isShowing = true;
        m_edit->setPlaceholderText(isMixed ? severalValues() : QString());
        const QString text = isMixed ? QString() : property.value.toString();
        if (m_edit->toPlainText() != text)
            m_edit->setPlainText(text);
        m_isShowing = false;
    }

private:
    QPlainTextEdit *m_edit;
    bool m_isShowing = false;
};

class BooleanField : public FieldEditor
{
public:
    explicit BooleanField(bool isOptional, QWidget *parent)
        : FieldEditor(parent)
        , m_isOptional(isOptional)
        , m_box(new QCheckBox(this))
    {
        setControl(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_box->setTristate(m_isOptional);
            const bool isNone = m_box->checkState() == Qt::PartiallyChecked;
            Q_EMIT edited(isNone ? QVariant() : QVariant(m_box->isChecked()), false);
        });
    }

    void show(const Plan &, const Property &property, bool isMixed) override
    {
        const bool isOpen = isMixed || !property.value.isValid();
        m_box->setTristate(isOpen || m_isOptional);
        m_box->setCheckState(isOpen ? Qt::PartiallyChecked : property.value.toBool() ? Qt::Checked : Qt::Unchecked);
        m_box->setToolTip(isMixed ? severalValues() : isOpen ? notSet() : QString());
    }

    void setLabel(const QString &text) override { m_box->setText(text); }
    bool holdsLabel() const override { return true; }

private:
    bool m_isOptional;
    QCheckBox *m_box;
};

/// Whole numbers, numbers and durations; the step below the least value means "not set" or "several values".
template <class Box, class Number>
class NumberField : public FieldEditor
{
public:
    NumberField(const Property &property, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new Calm<Box>(this))
        , m_least(static_cast<Number>(property.range.least))
        , m_isOptional(property.isOptional)
    {
        m_box->setMaximum(static_cast<Number>(qMin(property.range.most, double(std::numeric_limits<int>::max()))));
        m_box->setKeyboardTracking(false);
        m_box->setGroupSeparatorShown(property.range.most > 100'000);
        if (property.type == PropertyType::Duration)
            m_box->setSuffix(QCoreApplication::translate("FieldEditor", " s", "seconds"));
        setControl(m_box);
        connect(m_box, &Box::valueChanged, this, [this](Number value) {
            if (m_isShowing)
                return;
            if (value >= m_least)
                Q_EMIT edited(value, true);
            else if (m_isOptional)
                Q_EMIT edited(QVariant(), true);
        });
    }

    void show(const Plan &, const Property &property, bool isMixed) override
    {
        m_isShowing = true;
        const bool isOpen = isMixed || !property.value.isValid();
        m_box->setMinimum(isOpen || m_isOptional ? m_least - 1 : m_least);
        m_box->setSpecialValueText(isMixed ? severalValues() : isOpen || m_isOptional ? notSet() : QString());
        m_box->setValue(isOpen ? m_least - 1 : property.value.template value<Number>());
        m_isShowing = false;
    }

private:
    Box *m_box;
    Number m_least;
    bool m_isOptional;
    bool m_isShowing = false;
};

class ChoiceField : public FieldEditor
{
public:
    explicit ChoiceField(QWidget *parent)
        : FieldEditor(parent)
        , m_box(new Calm<QComboBox>(this))
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        setControl(m_box);
        connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(m_box->currentData(), false); });
    }

    void show(const Plan &plan, const Property &property, bool isMixed) override
    {
        m_box->clear();
        if (property.type == PropertyType::Reference) {
            m_box->addItem(notSet(), 0u);
            Plan::forEachTable(plan, [&](const char *, const auto &table) {
                using Row = typename std::decay_t<decltype(table)>::Row;
                if (decltype(Row::id)::kind != property.target)
                    return;
                for (const Row &row : table)
                    m_box->addItem(nameOf(plan, row.id), row.id.value);
            });
        } else {
            if (property.isOptional)
                m_box->addItem(notSet(), QVariant());
            for (const PropertyChoice &choice : property.choices)
                m_box->addItem(wordsOf(choice), choice.name);
        }
        m_box->setPlaceholderText(severalValues());
        m_box->setCurrentIndex(isMixed ? -1 : m_box->findData(property.value));
    }

private:
    QComboBox *m_box;
};

/// Several of a few: a button that says which, with a menu to tick.
class SetField : public FieldEditor
{
public:
    explicit SetField(QWidget *parent)
        : FieldEditor(parent)
        , m_button(new QToolButton(this))
        , m_menu(new QMenu(m_button))
    {
        m_button->setPopupMode(QToolButton::InstantPopup);
        m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_button->setMenu(m_menu);
        setControl(m_button);
    }

    void show(const Plan &plan, const Property &property, bool isMixed) override
    {
        m_menu->clear();
        m_isReferences = property.type == PropertyType::ReferenceList;
        QStringList chosen;
        const auto add = [&](const QString &text, const QVariant &value, bool isChosen) {
            QAction *action = m_menu->addAction(text);
            action->setData(value);
            action->setCheckable(true);
            action->setChecked(isChosen && !isMixed);
            connect(action, &QAction::triggered, this, &SetField::announce);
            if (isChosen)
                chosen.append(text);
        };
        if (m_isReferences) {
            const QVariantList values = property.value.toList();
            Plan::forEachTable(plan, [&](const char *, const auto &table) {
                using Row = typename std::decay_t<decltype(table)>::Row;
                if (decltype(Row::id)::kind != property.target)
                    return;
                for (const Row &row : table)
                    add(nameOf(plan, row.id), row.id.value, values.contains(QVariant(row.id.value)));
            });
        } else {
            const QStringList names = property.value.toStringList();
            for (const PropertyChoice &choice : property.choices)
                add(wordsOf(choice), choice.name, names.contains(choice.name));
        }
        const QString none = QCoreApplication::translate("FieldEditor", "none");
        const QString text = isMixed ? severalValues() : chosen.isEmpty() ? none : chosen.join(u", "_s);
        m_button->setText(text);
        m_button->setToolTip(text);
        m_button->setEnabled(!m_menu->isEmpty());
    }

private:
    void announce()
    {
        QVariantList ids;
        QStringList names;
        for (const QAction *action : m_menu->actions()) {
            if (!action->isChecked())
                continue;
            ids.append(action->data());
            names.append(action->data().toString());
        }
        Q_EMIT edited(m_isReferences ? QVariant(ids) : QVariant(names), false);
    }

    QToolButton *m_button;
    QMenu *m_menu;
    bool m_isReferences = false;
};

} // namespace

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FieldEditor::setControl(QWidget *control)
{
    // Forms are narrow: a control takes the room there is and asks for none, except check boxes with their text.
    if (!qobject_cast<QCheckBox *>(control))
        control->setSizePolicy(QSizePolicy::Ignored, control->sizePolicy().verticalPolicy());
    control->setMinimumWidth(control->fontMetrics().averageCharWidth() * 14);
    layout()->addWidget(control);
    setFocusProxy(control);
}

FieldEditor *FieldEditor::make(const Property &property, QWidget *parent)
{
    switch (property.type) {
    case PropertyType::Text:
        return new TextField(false, parent);
    case PropertyType::TextList:
        return new TextField(true, parent);
    case PropertyType::Notes:
        return new NotesField(parent);
    case PropertyType::Boolean:
    case PropertyType::Part:
        return new BooleanField(property.isOptional && property.type == PropertyType::Boolean, parent);
    case PropertyType::WholeNumber:
    case PropertyType::Duration:
        return new NumberField<QSpinBox, int>(property, parent);
    case PropertyType::Number:
        return new NumberField<QDoubleSpinBox, double>(property, parent);
    case PropertyType::Choice:
    case PropertyType::Reference:
        return new ChoiceField(parent);
    case PropertyType::ChoiceSet:
    case PropertyType::ReferenceList:
        return new SetField(parent);
    }
    Q_UNREACHABLE();
}

} // namespace twinpool
