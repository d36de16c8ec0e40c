// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/usermodel.h"

#include "model/edits/change.h"
#include "model/topology/usermodelfields.h"

namespace twinpool::edits {

namespace {

/// Calls \a f(double &, Range) for the number at a path; false when there is none.
template <class F>
bool visitShare(UserModel &model, const QString &path, F f)
{
    const QString partName = path.section(u'.', 0, 0), fieldName = path.section(u'.', 1);
    bool found = false;
    forEachShare(model, [&](const char *part, const char *field, double &number, Range range) {
        if (partName != QLatin1StringView(part) || fieldName != QLatin1StringView(field))
            return;
        found = true;
        f(number, range);
    });
    return found;
}

} // namespace

Edit setShare(const QString &path, double value)
{
    return {QCoreApplication::translate("Edits", "Change user model"), [=](Plan plan) -> Result<Plan> {
                bool fits = false;
                visitShare(plan.userModel, path, [&](double &number, Range range) {
                    fits = value >= range.least && value <= range.most;
                    number = value;
                });
                if (!fits)
                    return Error{QCoreApplication::translate("Edits", "The value is not allowed here.")};
                return plan;
            },
            QStringLiteral("userModel.") + path};
}

Edit resetShare(const QString &path)
{
    UserModel usual;
    double value = 0;
    visitShare(usual, path, [&](double &number, Range) { value = number; });
    Edit edit = setShare(path, value);
    edit.label = QCoreApplication::translate("Edits", "Reset user model");
    edit.mergeKey.clear();
    return edit;
}

Edit resetUserModel()
{
    return {QCoreApplication::translate("Edits", "Reset user model"), [](Plan plan) -> Result<Plan> {
                plan.userModel = {};
                return plan;
            }};
}

} // namespace twinpool::edits
