// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int iconSize = 28;

/// Sections that are closed until somebody opens them: rarely needed details.
bool startsClosed(FormSection section)
{
    return section == FormSection::Details || section == FormSection::ForChecklists || section == FormSection::Cluster
        || section == FormSection::VirtualMachine;
}

QString iconNameOf(const Plan &plan, EntityRef ref)
{
    if (const Pool *pool = plan.pools.find(ref.as<PoolId>()))
        return iconNameFor(kindOf(*pool));
    if (const Site *site = plan.sites.find(ref.as<SiteId>()))
        return iconNameFor(site->kind);
    return iconNameFor(ref.kind);
}

QString kindWords(const Plan &plan, EntityRef ref)
{
    if (const Pool *pool = plan.pools.find(ref.as<PoolId>()))
        return wordsOf(kindOf(*pool));
    if (const Site *site = plan.sites.find(ref.as<SiteId>()))
        return wordsOf(site->kind);
    return wordsOf(ref.kind);
}

} // namespace

Inspector::Inspector(Editor &editor, Selection &selection, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_selection(selection)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    m_layout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding,
                                 measures::panelPadding);
    m_layout->addLayout(head);
    m_layout->addStretch();

    connect(&selection, &Selection::changed, this, &Inspector::showSelection);
    connect(&editor.document(), &Document::planChanged, this, &Inspector::follow);
    showSelection();
}

void Inspector::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_paths.clear();
        showSelection();
    } else if (event->type() == QEvent::PaletteChange) {
        showValues();
    }
}

QList<Property> Inspector::commonProperties() const
{
    const Plan &plan = m_editor.document().plan();
    const std::vector<EntityRef> &refs = m_selection.refs();
    if (refs.empty())
        return deploymentProperties(plan);
    QList<Property> common = propertiesOf(plan, refs.front());
    common.removeIf([&](const Property &property) { return !isRelevant(plan, refs.front(), property); });
    for (size_t i = 1; i < refs.size(); ++i) {
        QHash<QString, QString> keys;
        for (const Property &property : propertiesOf(plan, refs[i]))
            if (isRelevant(plan, refs[i], property))
                keys.insert(property.path, property.key);
        common.removeIf([&](const Property &property) { return keys.value(property.path) != property.key; });
    }
    return common;
}

void Inspector::showSelection()
{
    const QList<Property> properties = commonProperties();
    QStringList paths;
    for (const Property &property : properties)
        paths.append(property.key + u'|' + property.path);
    if (paths != m_paths) {
        m_paths = paths;
        rebuild(properties);
    }
    showValues();
}

void Inspector::follow(const PlanChange &change)
{
    if (!change.diff.isOnlyAppearance())
        showSelection();
}

Inspector::Section &Inspector::sectionFor(FormSection kind)
{
    Section &section = m_sections[kind];
    if (section.button)
        return section;
    section.button = new QToolButton(m_content);
    section.button->setText(titleOf(kind));
    section.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    section.button->setCheckable(true);
    section.button->setAutoRaise(true);
    QFont font = section.button->font();
    font.setWeight(QFont::DemiBold);
    section.button->setFont(font);
    section.body = new QWidget(m_content);
    section.form = new QFormLayout(section.body);
    section.form->setContentsMargins(0, 0, 0, 8);
    section.form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    section.form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto open = [button = section.button, body = section.body](bool isOpen) {
        button->setIcon(icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
        body->setVisible(isOpen);
    };
    const bool isOpen = !m_closed.value(static_cast<int>(kind), startsClosed(kind));
    section.button->setChecked(isOpen);
    open(isOpen);
    connect(section.button, &QToolButton::toggled, this, [this, kind, open](bool isNowOpen) {
        m_closed[static_cast<int>(kind)] = !isNowOpen;
        open(isNowOpen);
    });
    return section;
}

void Inspector::rebuild(const QList<Property> &properties)
{
    for (const Section &section : std::as_const(m_sections)) {
        delete section.button;
        delete section.body;
    }
    m_sections.clear();
    m_fields.clear();
    QString lastPart;
    for (const Property &property : properties) {
        const QString place = property.part.isEmpty() ? property.key : property.part;
        Section &section = sectionFor(labelOf(place).section);
        if (property.part != lastPart && !property.part.isEmpty()) {
            auto *title = new QLabel(labelText(property.part), section.body);
            title->setForegroundRole(QPalette::PlaceholderText);
            section.form->addRow(title);
        }
        lastPart = property.part;
        FieldEditor *field = FieldEditor::make(property, section.body);
        const QString text = labelText(property.key);
        field->setAccessibleName(text);
        if (QWidget *control = field->focusProxy())
            control->setAccessibleName(text);
        if (field->holdsLabel()) {
            field->setLabel(text);
            section.form->addRow(field);
        } else if (property.type == PropertyType::Notes) {
            section.form->addRow(new QLabel(text, section.body));
            section.form->addRow(field);
        } else {
            constexpr int leastCharacters = 15; // with less the label goes above
            field->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
            section.form->addRow(text, field);
        }
        connect(field, &FieldEditor::edited, this, [this, property](const QVariant &value, bool isRepeating) {
            apply(property, value, isRepeating);
        });
        m_fields.insert(property.path, field);
    }
    for (const Section &section : std::as_const(m_sections)) {
        m_layout->insertWidget(m_layout->count() - 1, section.button);
        m_layout->insertWidget(m_layout->count() - 1, section.body);
    }
}

void Inspector::showValues()
{
    const Plan &plan = m_editor.document().plan();
    const std::vector<EntityRef> &refs = m_selection.refs();
    m_title->setText(heading());
    const bool isOne = refs.size() == 1;
    m_subtitle->setText(refs.empty() ? tr("Properties of the plan") : isOne ? kindWords(plan, refs.front()) : QString());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_icon->setVisible(isOne);
    if (isOne)
        m_icon->setPixmap(pixmap(iconNameOf(plan, refs.front()), iconSize, palette().color(QPalette::Text),
                                 devicePixelRatioF()));

    QList<QHash<QString, QVariant>> others;
    for (size_t i = 1; i < refs.size(); ++i) {
        QHash<QString, QVariant> values;
        for (const Property &property : propertiesOf(plan, refs[i]))
            values.insert(property.path, property.value);
        others.append(values);
    }
    for (const Property &property : commonProperties()) {
        FieldEditor *field = m_fields.value(property.path);
        if (!field)
            continue;
        const bool isMixed = std::ranges::any_of(
            others, [&](const auto &values) { return values.value(property.path) != property.value; });
        field->show(plan, property, isMixed);
    }
}

QString Inspector::heading() const
{
    const Plan &plan = m_editor.document().plan();
    const std::vector<EntityRef> &refs = m_selection.refs();
    if (refs.empty())
        return plan.deployment.name.isEmpty() ? tr("Untitled plan") : plan.deployment.name;
    if (refs.size() == 1)
        return nameOf(plan, refs.front());
    return tr("%n object(s) selected", nullptr, static_cast<int>(refs.size()));
}

void Inspector::apply(const Property &property, const QVariant &value, bool isRepeating)
{
    const QString label = tr("Change “%1”").arg(labelText(property.key));
    const std::vector<EntityRef> &refs = m_selection.refs();
    const bool isDone = refs.empty()
        ? m_editor.apply(edits::setDeploymentProperty(label, property.path, value, isRepeating))
        : m_editor.apply(edits::setProperty(label, refs, property.path, value, isRepeating));
    if (!isDone)
        showValues();
}

bool Inspector::focusField(const QString &path)
{
    QString nearest = path; // a part that is not there yet has no fields, but can be added
    while (!nearest.isEmpty() && !m_fields.contains(nearest))
        nearest.truncate(std::max<qsizetype>(nearest.lastIndexOf(u'.'), 0));
    FieldEditor *field = m_fields.value(nearest);
    if (!field)
        return false;
    for (const Section &section : std::as_const(m_sections))
        if (section.body->isAncestorOf(field))
            section.button->setChecked(true);
    ensureWidgetVisible(field);
    field->setFocus();
    return true;
}

} // namespace twinpool
