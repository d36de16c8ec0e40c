// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/answerfilebar.h"

#include "model/io/wholefile.h"
#include "model/proposals/answersfile.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace twinpool {

AnswerFileBar::AnswerFileBar(AnswerSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_load(new ShorteningButton(icon(u"open"_s), {}))
    , m_save(new ShorteningButton(icon(u"save"_s), {}))
    , m_news(plainLabel())
{
    m_news->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_load);
    layout->addWidget(m_save);
    layout->addWidget(m_news, 1);
    for (QPushButton *button : {m_load, m_save})
        button->setAutoDefault(false);
    connect(m_load, &QPushButton::clicked, this, &AnswerFileBar::chooseAndLoad);
    connect(m_save, &QPushButton::clicked, this, &AnswerFileBar::chooseAndSave);
    retranslate();
}

void AnswerFileBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AnswerFileBar::retranslate()
{
    m_load->setText(tr("Load answers…"));
    m_save->setText(tr("Save answers…"));
    for (QPushButton *button : {m_load, m_save})
        button->setToolTip(button->text());
}

void AnswerFileBar::tell(const QString &sentence)
{
    m_news->setText(sentence);
    m_news->setToolTip(sentence);
}

bool AnswerFileBar::load(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path);
    const Result<Answers> answers = bytes ? readAnswers(*bytes) : Result<Answers>(bytes.error());
    if (!answers) {
        //: %1 is the name of a file, %2 a sentence that says what is wrong with it.
        tell(tr("Cannot read “%1”: %2").arg(QFileInfo(path).fileName(), answers.error().text()));
        return false;
    }
    tell({});
    m_sheet.set(*answers);
    return true;
}

void AnswerFileBar::chooseAndLoad()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load answers"), QString(), tr("Answers (*.json)"));
    if (!path.isEmpty())
        load(path);
}

void AnswerFileBar::chooseAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save answers"), u"interview.answers.json"_s,
                                                      tr("Answers (*.json)"));
    if (path.isEmpty())
        return;
    const Result<SaveReport> done = replaceFile(path, writeAnswers(m_sheet.answers()));
    tell(done ? tr("Saved “%1”").arg(QFileInfo(path).fileName()) : done.error().text());
}

} // namespace twinpool
