// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/edits/properties.h"
#include "views/interview/questions.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace twinpool {

class FieldEditor;

/// Questions one below the other: what is asked, a control for the answer, and quietly what follows from it.
class QuestionForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionForm(std::span<const Question> questions, QWidget *parent = nullptr);

    /// \a answers are the properties that the questions name; \a all decides which questions are meant; \a faults have
    /// the path of a question as their place.
    void showAnswers(const QList<Property> &answers, const Answers &all, const QList<Error> &faults = {});

    /// The control of an answer, or null.
    QWidget *control(const QString &path) const;

Q_SIGNALS:
    void answered(const QString &path, const QVariant &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        const Question *question = nullptr;
        FieldEditor *field = nullptr;
        QLabel *text = nullptr; ///< None where the control holds it.
        QLabel *why = nullptr, *fault = nullptr;
    };

    void build(const QList<Property> &answers);
    void retranslate();
    static void showFault(const Row &row, const QList<Error> &faults);

    std::span<const Question> m_questions;
    QGridLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace twinpool
