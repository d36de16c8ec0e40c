// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/startpage.h"

#include "model/io/planfile.h"
#include "resources/samples.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int detailRole = Qt::UserRole + 1;

/// Two lines: a name and, quieter, what it is.
class TwoLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(200, option.fontMetrics.height() * 2 + 16);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        row.icon = {};
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);
        const QRect inner = option.rect.adjusted(12, 8, -12, -8);
        const int side = option.fontMetrics.height() + 6;
        const QIcon picture = index.data(Qt::DecorationRole).value<QIcon>();
        picture.paint(painter, QRect(inner.left(), inner.center().y() - side / 2, side, side));
        const QRect texts = inner.adjusted(side + 12, 0, 0, 0);
        const QRect upper(texts.left(), texts.top(), texts.width(), option.fontMetrics.height());
        const QRect lower = upper.translated(0, upper.height());
        painter->save();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(upper, Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideMiddle, upper.width()));
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(lower, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideMiddle, lower.width()));
        painter->restore();
    }
};

QListWidget *twoLineList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QLabel *heading(QWidget *parent, qreal factor)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(heading(this, 2.2))
    , m_subtitle(new QLabel(this))
    , m_recentTitle(heading(this, 1.2))
    , m_samplesTitle(heading(this, 1.2))
    , m_noRecent(new QLabel(this))
    , m_new(new QPushButton(icon(u"new"_s, &Theme::onStrong), {}, this))
    , m_interview(new QPushButton(icon(u"user"_s), {}, this))
    , m_open(new QPushButton(icon(u"open"_s), {}, this))
    , m_import(new QPushButton(icon(u"import"_s), {}, this))
    , m_recent(twoLineList(this))
    , m_samples(twoLineList(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_noRecent->setWordWrap(true);
    m_noRecent->setForegroundRole(QPalette::PlaceholderText);
    m_noRecent->setAlignment(Qt::AlignTop);
    m_new->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton *button : {m_new, m_interview, m_open, m_import})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *content = new QGridLayout;
    content->setHorizontalSpacing(48);
    content->setVerticalSpacing(12);
    content->addWidget(m_title, 0, 0, 1, 2);
    content->addWidget(m_subtitle, 1, 0, 1, 2);
    content->addLayout(buttons, 2, 0, 1, 2);
    content->setRowMinimumHeight(3, 24);
    content->addWidget(m_recentTitle, 4, 0);
    content->addWidget(m_samplesTitle, 4, 1);
    content->addWidget(m_recent, 5, 0);
    content->addWidget(m_noRecent, 5, 0);
    content->addWidget(m_samples, 5, 1);
    content->setColumnStretch(0, 1);
    content->setColumnStretch(1, 1);
    content->setRowStretch(5, 1);
    auto *middle = new QWidget(this);
    middle->setLayout(content);
    middle->setMaximumWidth(1100);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 24);
    layout->addStretch(1);
    layout->addWidget(middle, 20);
    layout->addStretch(1);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_interview, &QPushButton::clicked, this, &StartPage::interviewRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    const auto choose = [this](QListWidgetItem *item) {
        const QString value = item->data(Qt::UserRole).toString();
        if (item->listWidget() == m_samples)
            Q_EMIT sampleChosen(value);
        else if (item->flags() & Qt::ItemIsEnabled)
            Q_EMIT fileChosen(value);
    };
    for (QListWidget *list : {m_recent, m_samples}) {
        connect(list, &QListWidget::itemClicked, this, choose);
        connect(list, &QListWidget::itemActivated, this, choose);
    }
    retranslate();
}

void StartPage::setRecentFiles(const QStringList &files)
{
    m_recentFiles = files;
    fillRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    m_title->setText(u"Twinpool"_s);
    m_subtitle->setText(tr("Plan Skype for Business Server: draw sites and pools, pair them for disaster recovery, see at once "
                           "what is wrong, and take the checklist with your own names along."));
    m_new->setText(tr("New plan"));
    m_interview->setText(tr("Start from users…"));
    m_interview->setToolTip(tr("Asks what the organisation has and proposes a topology that carries it."));
    m_open->setText(tr("Open…"));
    m_import->setText(tr("Import topology…"));
    m_recentTitle->setText(tr("Recent plans"));
    m_samplesTitle->setText(tr("Sample plans"));
    m_noRecent->setText(tr("No recent plans yet. Start a new one, or look at a sample."));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_samples->setAccessibleName(m_samplesTitle->text());
    fillRecent();
    fillSamples();
}

void StartPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_wasPainted, true)) // all samples together take longer than the rest of the start
        QTimer::singleShot(0, this, &StartPage::readSamples);
}

void StartPage::readSamples()
{
    for (const QString &name : sampleNames())
        if (const Result<LoadedPlan> sample = readPlan(samplePlan(name))) {
            const Plan &plan = sample->plan;
            m_sampleRows.append({name, plan.deployment.name, plan.deployment.notes, plan.deployment.targetVersion,
                                 plan.sites.size()});
        }
    fillSamples();
}

void StartPage::fillSamples()
{
    m_samples->clear();
    for (const Sample &sample : std::as_const(m_sampleRows)) {
        auto *item = new QListWidgetItem(icon(u"start"_s, &Theme::accent), sample.title, m_samples);
        item->setData(Qt::UserRole, sample.name);
        item->setData(detailRole, tr("%1, %n site(s)", nullptr, sample.sites).arg(wordsOf(sample.version)));
        item->setToolTip(sample.notes);
    }
}

void StartPage::fillRecent()
{
    m_recent->clear();
    for (const QString &path : std::as_const(m_recentFiles)) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(icon(u"recent"_s), file.completeBaseName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setData(detailRole, file.exists() ? path : tr("%1 is missing").arg(path));
        item->setToolTip(path);
        if (!file.exists())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_recent->setVisible(!m_recentFiles.isEmpty());
    m_noRecent->setVisible(m_recentFiles.isEmpty());
}

} // namespace twinpool
