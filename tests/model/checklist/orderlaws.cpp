// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checklist/orderlaws.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

/// Every task of the first id comes before every one of the second: of the same object, or whatever the objects.
struct Order {
    const char *number, *before, *after;
    bool sameObject = false;

    QString text() const
    {
        return QLatin1StringView(number) + u": "_s + QLatin1StringView(before) + u" before "_s + QLatin1StringView(after);
    }
};

constexpr Order orders[]{
    {"7.1", "AD-02", "AD-03"},
    {"7.1", "AD-03", "AD-04"},
    {"7.1", "AD-04", "AD-05"},
    {"7.1", "AD-05", "AD-06"},
    {"7.1", "AD-06", "AD-07"},
    {"7.2", "PRE-03", "INS-01", true},
    {"7.2", "AD-07", "TB-20"},
    {"7.2", "PRE-04", "TB-20"},
    {"7.2", "TB-20", "INS-02"},
    {"7.2", "TB-20", "VER-01"},
    {"7.3", "SE-01", "TB-01"},
    {"7.3", "SE-01", "TB-20"},
    {"7.4", "FS-01", "TB-20"},
    {"7.4", "FS-02", "TB-20"},
    {"7.4", "FS-03", "TB-20"},
    {"7.4", "SQL-04", "TB-20"},
    {"7.5", "FCI-02", "FCI-03", true},
    {"7.6", "WSFC-04", "WSFC-05", true},
    {"7.6", "AG-03", "AG-04", true},
    {"7.6", "AG-04", "AG-06", true},
    {"7.6", "AG-06", "AG-07", true},
    {"7.6", "AG-07", "AG-08"},
    {"7.6", "AG-08", "AG-09"},
    {"7.8", "INS-02", "INS-03", true},
    {"7.8", "INS-03", "INS-04", true},
    {"7.8", "INS-04", "INS-05", true},
    {"7.8", "EDG-04", "EDG-05", true},
    {"7.8", "EDG-05", "EDG-08", true},
    {"7.8", "EDG-06", "EDG-07", true},
    {"7.8", "TB-20", "EDG-03"},
    {"7.9", "PAIR-02", "PAIR-03", true},
    {"7.9", "PAIR-03", "PAIR-04", true},
    {"7.9", "PAIR-06", "PAIR-07", true},
    {"7.11", "CVT-01", "CVT-02"},
    {"7.11", "CVT-02", "CVT-03", true},
    {"7.14", "PCH-02", "PCH-04", true},
    {"7.14", "PCH-04", "PCH-05", true},
    {"7.15", "CVT-01", "CVT-06"},
};

struct Place {
    QStringView id, object;
};

Place placeOf(const Task &task)
{
    const qsizetype at = task.name.indexOf(u'@');
    return at < 0 ? Place{task.name, {}} : Place{QStringView(task.name).first(at), QStringView(task.name).sliced(at + 1)};
}

/// The order is broken by two places of the list.
bool isReversed(const Order &order, const Place &earlier, const Place &later)
{
    return earlier.id == QLatin1StringView(order.after) && later.id == QLatin1StringView(order.before)
        && (!order.sameObject || earlier.object == later.object);
}

bool isBroken(const Order &order, const std::vector<Place> &places)
{
    for (auto later = places.begin(); later != places.end(); ++later)
        if (later->id == QLatin1StringView(order.before)
            && std::any_of(places.begin(), later, [&](const Place &place) { return isReversed(order, place, *later); }))
            return true;
    return false;
}

} // namespace

QStringList brokenOrders(const Checklist &checklist)
{
    std::vector<Place> places;
    for (const Task &task : checklist.tasks)
        places.push_back(placeOf(task));
    QStringList broken;
    for (const Order &order : orders)
        if (isBroken(order, places))
            broken.append(order.text());
    return broken;
}

QStringList allOrders()
{
    QStringList texts;
    for (const Order &order : orders)
        texts.append(order.text());
    return texts;
}

} // namespace twinpool::test
