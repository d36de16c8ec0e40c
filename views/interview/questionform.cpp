// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/questionform.h"

#include "model/io/limits.h"
#include "views/inspector/fieldeditor.h"
#include "views/panels/detailsparts.h"
#include "views/theme/measures.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int rowsOfQuestion = 4; // control, what is wrong, what follows, air

/// A yes or no that may be left open is a choice of three: a box with a third state tells too little.
Property asShown(Property property)
{
    if (property.type != PropertyType::Boolean || !property.isOptional)
        return property;
    property.type = PropertyType::Choice;
    property.choices = {{u"true"_s, QT_TRANSLATE_NOOP("Enum", "Yes")}, {u"false"_s, QT_TRANSLATE_NOOP("Enum", "No")}};
    if (property.value.isValid())
        property.value = property.value.toBool() ? u"true"_s : u"false"_s;
    return property;
}

const Property *answerTo(const QList<Property> &answers, const char *path)
{
    const auto at = std::ranges::find(answers, QLatin1StringView(path), &Property::path);
    return at == answers.end() ? nullptr : &*at;
}

} // namespace

QuestionForm::QuestionForm(std::span<const Question> questions, QWidget *parent)
    : QScrollArea(parent)
    , m_questions(questions)
{
    auto *content = new QWidget;
    m_layout = new QGridLayout(content);
    m_layout->setContentsMargins(0, 0, measures::panelPadding, 0);
    m_layout->setColumnStretch(0, 2);
    m_layout->setColumnStretch(1, 3);
    m_layout->setHorizontalSpacing(measures::panelPadding);
    m_layout->setVerticalSpacing(2);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void QuestionForm::build(const QList<Property> &answers)
{
    for (const Question &question : m_questions) {
        const Property *answer = answerTo(answers, question.path);
        Q_ASSERT(answer);
        Row row{&question, FieldEditor::make(asShown(*answer), widget())};
        const bool isBoolean = answer->type == PropertyType::Boolean && !answer->isOptional;
        const int at = static_cast<int>(m_rows.size()) * rowsOfQuestion;
        row.fault = plainLabel();
        row.why = quietLabel(plainLabel());
        for (QLabel *label : {row.fault, row.why}) {
            label->setTextInteractionFlags(Qt::NoTextInteraction);
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        }
        if (isBoolean) {
            m_layout->addWidget(row.field, at, 0, 1, 2);
        } else {
            row.text = plainLabel();
            row.text->setTextInteractionFlags(Qt::NoTextInteraction);
            row.text->setBuddy(row.field);
            m_layout->addWidget(row.text, at, 0);
            m_layout->addWidget(row.field, at, 1);
        }
        m_layout->addWidget(row.fault, at + 1, 0, 1, 2);
        m_layout->addWidget(row.why, at + 2, 0, 1, 2);
        m_layout->setRowMinimumHeight(at + 3, measures::panelPadding);
        if (auto *line = row.field->findChild<QLineEdit *>())
            line->setMaxLength(limits::freeTextCharacters);
        if (auto *number = row.field->findChild<QDoubleSpinBox *>())
            number->setDecimals(1);
        connect(row.field, &FieldEditor::edited, this, [this, &question, type = answer->type](const QVariant &value) {
            const bool isChoiceOfYes = type == PropertyType::Boolean && value.typeId() == QMetaType::QString;
            Q_EMIT answered(QLatin1StringView(question.path), isChoiceOfYes ? QVariant(value == u"true"_s) : value);
        });
        m_rows.append(row);
    }
    m_layout->setRowStretch(static_cast<int>(m_rows.size()) * rowsOfQuestion, 1);
    retranslate();
}

void QuestionForm::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = interviewText(row.question->text);
        if (row.text)
            row.text->setText(text);
        else
            row.field->setLabel(text);
        row.why->setText(interviewText(row.question->why));
        for (QWidget *named : {static_cast<QWidget *>(row.field), row.field->focusProxy()}) {
            named->setAccessibleName(text);
            named->setAccessibleDescription(row.why->text());
        }
        const QString unit = row.question->unit ? interviewText(row.question->unit) : QString();
        if (auto *number = row.field->findChild<QDoubleSpinBox *>())
            number->setSuffix(unit);
        if (auto *number = row.field->findChild<QSpinBox *>())
            number->setSuffix(unit);
    }
}

void QuestionForm::showAnswers(const QList<Property> &answers, const Answers &all, const QList<Error> &faults)
{
    if (m_rows.isEmpty())
        build(answers);
    static const Plan noPlan; // references are no answers
    for (const Row &row : std::as_const(m_rows)) {
        row.field->show(noPlan, asShown(*answerTo(answers, row.question->path)), false);
        const bool isMeant = !row.question->isMeant || row.question->isMeant(all);
        row.field->setEnabled(isMeant);
        if (row.text)
            row.text->setEnabled(isMeant);
        showFault(row, faults);
    }
}

void QuestionForm::showFault(const Row &row, const QList<Error> &faults)
{
    const auto at = std::ranges::find(faults, QLatin1StringView(row.question->path), &Error::place);
    row.fault->setVisible(at != faults.end());
    if (at == faults.end())
        return;
    QPalette colors = row.fault->palette();
    colors.setColor(QPalette::WindowText, Theme::forPalette(colors).error);
    row.fault->setPalette(colors);
    //: What is wrong with an answer, beside it. %1 is a sentence.
    row.fault->setText(tr("Cannot be: %1").arg(at->message));
}

QWidget *QuestionForm::control(const QString &path) const
{
    for (const Row &row : m_rows)
        if (path == QLatin1StringView(row.question->path))
            return row.field->focusProxy();
    return nullptr;
}

void QuestionForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace twinpool
