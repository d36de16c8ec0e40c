// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/accessiblecanvas.h"

#include "views/canvas/view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

/// One box. Asks the view each time, so that nothing can be out of date.
class AccessibleBox : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleBox(CanvasView *view, EntityRef ref)
        : m_view(view)
        , m_ref(ref)
    {
    }

    bool isValid() const override { return m_view && item(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name)
            return item()->face().title;
        if (which == QAccessible::Description)
            return withOutcome(descriptionOf(m_view->canvas().now(), item()->face()));
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}
    /// In a simulation what becomes of it comes first.
    QString withOutcome(const QString &description) const
    {
        const OutcomeFace *outcome = item()->outcome();
        if (!outcome)
            return description;
        return joinedFacts({wordsOf(outcome->look), outcome->words, description});
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect onView = m_view->mapFromScene(item()->box()).boundingRect();
        return {m_view->viewport()->mapToGlobal(onView.topLeft()), onView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.focusable = state.multiSelectable = true;
        state.selected = m_view->selection().contains(m_ref);
        state.focused = m_view->hasFocus() && m_view->canvas().focused() == m_ref;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->mapFromScene(item()->box()).boundingRect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setFocus();
        m_view->focusBox(m_ref);
        if (name == pressAction())
            Q_EMIT m_view->propertiesRequested();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    EntityRef ref() const { return m_ref; }

private:
    BoxItem *item() const { return m_view->canvas().box(m_ref); }

    QPointer<CanvasView> m_view;
    const EntityRef m_ref;
};

class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
        QObject::connect(&view->canvas(), &CanvasScene::boxesChanged, view, [view] {
            QAccessibleEvent event(view, QAccessible::ObjectReorder);
            QAccessible::updateAccessibility(&event);
        });
    }
    ~AccessibleCanvas() override
    {
        for (QAccessible::Id id : std::as_const(m_boxes))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(order().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const auto refs = order();
        return index >= 0 && index < static_cast<int>(refs.size()) ? interfaceOf(refs[static_cast<size_t>(index)])
                                                                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *box = dynamic_cast<const AccessibleBox *>(child);
        const auto refs = order();
        const auto found = box ? std::ranges::find(refs, box->ref()) : refs.end();
        return found == refs.end() ? -1 : static_cast<int>(found - refs.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint pos = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const EntityRef ref = view()->canvas().hitAt(view()->mapToScene(pos), 0).ref;
        return view()->canvas().box(ref) ? interfaceOf(ref) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const EntityRef ref = view()->canvas().focused();
        return view()->hasFocus() && view()->canvas().box(ref) ? interfaceOf(ref) : nullptr;
    }

    QAccessibleInterface *interfaceOf(EntityRef ref) const
    {
        QAccessible::Id &id = m_boxes[ref];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new AccessibleBox(view(), ref));
        return QAccessible::accessibleInterface(id);
    }

private:
    CanvasView *view() const { return static_cast<CanvasView *>(object()); }
    std::vector<EntityRef> order() const { return view()->canvas().readingOrder(); }

    mutable QHash<EntityRef, QAccessible::Id> m_boxes;
};

QAccessibleInterface *makeInterface(const QString &key, QObject *object)
{
    if (key != "twinpool::CanvasView"_L1)
        return nullptr;
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new AccessibleCanvas(view) : nullptr;
}

} // namespace

void installAccessibleCanvas()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceFocus(CanvasView &view, EntityRef ref)
{
    if (!QAccessible::isActive())
        return;
    auto *canvas = dynamic_cast<AccessibleCanvas *>(QAccessible::queryAccessibleInterface(&view));
    if (!canvas || !view.canvas().box(ref))
        return;
    QAccessibleEvent event(canvas->interfaceOf(ref), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace twinpool
