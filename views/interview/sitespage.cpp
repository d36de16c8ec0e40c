// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/sitespage.h"

#include "model/proposals/answerproperties.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

QTableView *tableOf(QAbstractItemModel &model)
{
    auto *table = new QTableView;
    table->setModel(&model);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                           | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

QHBoxLayout *rowOf(QPushButton *add, QPushButton *remove)
{
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    return row;
}

} // namespace

SitesPage::SitesPage(AnswerSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_sites(sheet)
    , m_branches(sheet)
    , m_siteTable(tableOf(m_sites))
    , m_branchTable(tableOf(m_branches))
    , m_addSite(new ShorteningButton(icon(u"add"_s), {}))
    , m_removeSite(new ShorteningButton(icon(u"remove"_s), {}))
    , m_addBranch(new ShorteningButton(icon(u"add"_s), {}))
    , m_removeBranch(new ShorteningButton(icon(u"remove"_s), {}))
    , m_tabs(new QTabWidget)
    , m_form(new QuestionForm(siteQuestions()))
    , m_fault(plainLabel())
{
    m_addSite->setObjectName(u"addSite"_s);
    m_addBranch->setObjectName(u"addBranch"_s);
    m_removeSite->setObjectName(u"removeSite"_s);
    m_removeBranch->setObjectName(u"removeBranch"_s);
    for (QTableView *table : {m_siteTable, m_branchTable})
        table->installEventFilter(this);
    m_fault->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QHeaderView *header = m_branchTable->horizontalHeader();
    header->setSectionResizeMode(BranchModel::NameColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(BranchModel::SolutionColumn, QHeaderView::Stretch);
    header->resizeSection(BranchModel::NameColumn, fontMetrics().averageCharWidth() * 24);
    auto *branches = new QWidget;
    auto *branchLayout = new QVBoxLayout(branches);
    branchLayout->setContentsMargins(0, measures::panelPadding, 0, 0);
    branchLayout->addWidget(m_branchTable, 1);
    branchLayout->addLayout(rowOf(m_addBranch, m_removeBranch));
    m_tabs->addTab(branches, QString());
    auto *different = new QWidget;
    auto *differentLayout = new QVBoxLayout(different);
    differentLayout->setContentsMargins(0, measures::panelPadding, 0, 0);
    differentLayout->addWidget(m_form);
    m_tabs->addTab(different, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_siteTable, 1);
    layout->addLayout(rowOf(m_addSite, m_removeSite));
    layout->addWidget(m_fault);
    layout->addSpacing(measures::panelPadding);
    layout->addWidget(m_tabs, 1);

    connect(m_addSite, &QPushButton::clicked, this, &SitesPage::addSite);
    connect(m_addBranch, &QPushButton::clicked, this, &SitesPage::addBranch);
    connect(m_removeSite, &QPushButton::clicked, this, [this] { removeChosen(m_siteTable); });
    connect(m_removeBranch, &QPushButton::clicked, this, [this] { removeChosen(m_branchTable); });
    connect(m_siteTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SitesPage::chooseSite);
    connect(m_branchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SitesPage::showChosen);
    connect(&sheet, &AnswerSheet::changed, this, &SitesPage::showChosen);
    connect(m_form, &QuestionForm::answered, this, [this](const QString &path, const QVariant &value) {
        m_sheet.change([&](Answers &answers) { setAnswer(answers.sites[chosenSite()], path, value); });
    });
    m_siteTable->setCurrentIndex(m_sites.index(0, 0));
    retranslate();
    chooseSite();
}

void SitesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SitesPage::retranslate()
{
    m_siteTable->setAccessibleName(tr("Central sites"));
    m_siteTable->setAccessibleDescription(tr("Cells of a spreadsheet can be pasted: site, users, per year, online."));
    m_branchTable->setAccessibleName(tr("Branches of the site"));
    m_addSite->setText(tr("Add site"));
    m_removeSite->setText(tr("Remove site"));
    m_addBranch->setText(tr("Add branch"));
    m_removeBranch->setText(tr("Remove branch"));
    for (QPushButton *button : {m_addSite, m_removeSite, m_addBranch, m_removeBranch})
        button->setToolTip(button->text());
    m_sites.retranslate();
    m_branches.retranslate();
    showChosen();
}

/// Return edits as F2 does, Delete removes the row, and sites come from a spreadsheet by pasting.
bool SitesPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *table = qobject_cast<QTableView *>(watched);
    if (!table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (table == m_siteTable && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        m_sites.paste(QGuiApplication::clipboard()->text(), std::max(chosenSite(), 0));
        return true;
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete) {
        removeChosen(table);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && table->currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        if (table->hasFocus()) // not when it comes from the editor, which ends with it
            table->edit(table->currentIndex());
        return true; // otherwise the dialog goes on to the next page
    }
    return QWidget::eventFilter(watched, event);
}

int SitesPage::chosenSite() const
{
    return m_siteTable->currentIndex().row();
}

void SitesPage::chooseSite()
{
    m_branches.setSite(chosenSite());
    m_branchTable->setCurrentIndex(m_branches.index(0, 0));
    showChosen();
}

void SitesPage::showChosen()
{
    const int site = chosenSite();
    const QList<SiteAnswers> &sites = m_sheet.answers().sites;
    const bool isChosen = site >= 0 && site < sites.size();
    m_removeSite->setEnabled(isChosen);
    m_addBranch->setEnabled(isChosen);
    m_removeBranch->setEnabled(isChosen && m_branchTable->currentIndex().isValid());
    m_tabs->setEnabled(isChosen);
    const QString name = isChosen
        ? fontMetrics().elidedText(sites[site].name, Qt::ElideMiddle, 20 * fontMetrics().averageCharWidth())
        : QString();
    m_tabs->setTabText(0, tr("Branches of %1").arg(name));
    m_tabs->setTabText(1, tr("What differs there"));
    m_form->showAnswers(propertiesOf(isChosen ? sites[site] : SiteAnswers()), m_sheet.answers());
}

void SitesPage::addSite()
{
    m_sites.addSite();
    m_siteTable->setCurrentIndex(m_sites.index(m_sites.rowCount() - 1, SiteModel::NameColumn));
    m_siteTable->setFocus();
}

void SitesPage::addBranch()
{
    m_branches.addBranch();
    m_branchTable->setCurrentIndex(m_branches.index(m_branches.rowCount() - 1, BranchModel::NameColumn));
    m_branchTable->setFocus();
}

void SitesPage::removeChosen(QTableView *table)
{
    const int row = table->currentIndex().row();
    if (row < 0)
        return;
    if (table == m_siteTable) {
        m_sites.removeSite(row);
        chooseSite();
    } else {
        m_branches.removeBranch(row);
    }
}

void SitesPage::showFaults(const QList<Error> &faults)
{
    QStringList lines;
    const QList<SiteAnswers> &sites = m_sheet.answers().sites;
    for (const Error &fault : faults) {
        if (!fault.place.startsWith("sites"_L1))
            continue;
        const int row = fault.place.section(u'[', 1).section(u']', 0, 0).toInt();
        const QString name = row < sites.size() ? sites[row].name : QString();
        //: What is wrong with a site. %1 is its name, %2 a sentence.
        lines += name.isEmpty()
            ? fault.message
            : tr("%1: %2").arg(fontMetrics().elidedText(name, Qt::ElideMiddle, width() / 3), fault.message);
    }
    constexpr int mostLines = 3;
    m_fault->setText(lines.mid(0, mostLines).join(u'\n'));
    m_fault->setVisible(!lines.isEmpty());
    QPalette colors = m_fault->palette();
    colors.setColor(QPalette::WindowText, Theme::forPalette(colors).error);
    m_fault->setPalette(colors);
}

} // namespace twinpool
