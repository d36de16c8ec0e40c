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

#include <functional>
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
        if (m_edit->isModified() || m_edit->text() == shown)
            return;
        m_edit->setText(shown);
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0); // of a long text the beginning is seen
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

/// A box that asks for its entries when it is about to need them.
class LazyBox : public Calm<QComboBox>
{
public:
    LazyBox(QWidget *parent, std::function<void()> fill)
        : Calm(parent)
        , m_fill(std::move(fill))
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

    void showPopup() override
    {
        m_fill();
        Calm::showPopup();
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        m_fill(); // keys choose without the list
        Calm::focusInEvent(event);
    }

private:
    std::function<void()> m_fill;
};

/// Calls \a f(id) for each row that a property can refer to.
template <class F>
void forEachTarget(const Plan &plan, const Property &property, F f)
{
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (decltype(Row::id)::kind == property.target)
            for (const Row &row : table)
                f(EntityRef(row.id));
    });
}

bool hasTargets(const Plan &plan, const Property &property)
{
    bool found = false;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        found = found || (decltype(Row::id)::kind == property.target && !table.isEmpty());
    });
    return found;
}

/// One of a few, or one of the rows of the plan. There can be thousands of rows, so that only the chosen one stands in the
/// box until somebody looks for another.
class ChoiceField : public FieldEditor
{
public:
    explicit ChoiceField(QWidget *parent)
        : FieldEditor(parent)
        , m_box(new LazyBox(this, [this] { fill(); }))
    {
        setControl(m_box);
        connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(m_box->currentData(), false); });
    }

    void show(const Plan &plan, const Property &property, bool isMixed) override
    {
        m_plan = plan;
        m_property = property;
        m_isMixed = isMixed;
        if (property.type != PropertyType::Reference || m_box->hasFocus())
            return fill();
        m_box->clear();
        const EntityRef row(property.target, property.value.toUInt());
        if (!row)
            m_box->addItem(notSet(), 0u);
        else if (plan.has(row))
            m_box->addItem(nameOf(plan, row), row.value);
        select();
    }

private:
    void fill()
    {
        m_box->clear();
        if (m_property.type == PropertyType::Reference) {
            m_box->addItem(notSet(), 0u);
            forEachTarget(m_plan, m_property, [this](EntityRef row) { m_box->addItem(nameOf(m_plan, row), row.value); });
        } else {
            if (m_property.isOptional)
                m_box->addItem(notSet(), QVariant());
            for (const PropertyChoice &choice : std::as_const(m_property.choices))
                m_box->addItem(wordsOf(choice), choice.name);
        }
        select();
    }

    void select()
    {
        m_box->setPlaceholderText(severalValues());
        m_box->setCurrentIndex(m_isMixed ? -1 : m_box->findData(m_property.value));
    }

    LazyBox *m_box;
    Plan m_plan;
    Property m_property;
    bool m_isMixed = false;
};

/// Several of a few: a button that says which, with a menu to tick, made when it opens.
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
        connect(m_menu, &QMenu::aboutToShow, this, &SetField::fill);
    }

    void show(const Plan &plan, const Property &property, bool isMixed) override
    {
        m_plan = plan;
        m_property = property;
        m_isMixed = isMixed;
        const QStringList chosen = chosenWords();
        const QString none = QCoreApplication::translate("FieldEditor", "none");
        const QString text = isMixed ? severalValues() : chosen.isEmpty() ? none : chosen.join(u", "_s);
        m_button->setText(text);
        m_button->setToolTip(text);
        m_button->setEnabled(!isReferences() || hasTargets(plan, property));
    }

private:
    QStringList chosenWords() const
    {
        QStringList words;
        if (isReferences()) {
            for (const QVariant &value : m_property.value.toList())
                if (const EntityRef row(m_property.target, value.toUInt()); m_plan.has(row))
                    words.append(nameOf(m_plan, row));
            return words;
        }
        const QStringList names = m_property.value.toStringList();
        for (const PropertyChoice &choice : m_property.choices)
            if (names.contains(choice.name))
                words.append(wordsOf(choice));
        return words;
    }

    void fill()
    {
        m_menu->clear();
        const auto add = [this](const QString &text, const QVariant &value, bool isChosen) {
            QAction *action = m_menu->addAction(text);
            action->setData(value);
            action->setCheckable(true);
            action->setChecked(isChosen && !m_isMixed);
            connect(action, &QAction::triggered, this, &SetField::announce);
        };
        const QVariantList values = m_property.value.toList();
        if (isReferences())
            forEachTarget(m_plan, m_property, [&](EntityRef row) {
                add(nameOf(m_plan, row), row.value, values.contains(QVariant(row.value)));
            });
        const QStringList names = m_property.value.toStringList();
        for (const PropertyChoice &choice : std::as_const(m_property.choices))
            add(wordsOf(choice), choice.name, names.contains(choice.name));
    }

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
        Q_EMIT edited(isReferences() ? QVariant(ids) : QVariant(names), false);
    }

    bool isReferences() const { return m_property.type == PropertyType::ReferenceList; }

    QToolButton *m_button;
    QMenu *m_menu;
    Plan m_plan;
    Property m_property;
    bool m_isMixed = false;
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
