// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/fields.h"

#include <QVariant>

namespace twinpool {

/// How a property is edited.
enum class PropertyType {
    Text,          ///< QString
    Notes,         ///< QString, several lines
    TextList,      ///< QStringList
    Boolean,       ///< bool
    WholeNumber,   ///< int
    Number,        ///< double
    Duration,      ///< int, seconds
    Choice,        ///< QString, the name of an enum value in files
    ChoiceSet,     ///< QStringList of such names
    Reference,     ///< quint32, an id of kind `target`; 0 for none
    ReferenceList, ///< QVariantList of quint32
    Part,          ///< bool: whether an optional part (such as a collocated Mediation Server) is there
};

/// One allowed value of a Choice.
struct PropertyChoice {
    QString name;      ///< As in files.
    const char *words; ///< Of context "Enum".
};

/// One attribute of a row, found through the description of its type.
struct Property {
    QString path; ///< `fqdn`, `role.web.vip`; in an optional part only while it is there.
    /// Type that owns the field and the field's name: `UserPool.homedUsers`. The key of labels and help.
    QString key;
    QString part; ///< Key of the field that holds the part this belongs to (`EdgePool.access`); empty outside parts.
    PropertyType type = PropertyType::Text;
    QVariant value; ///< Invalid: none, for an optional attribute.
    bool isOptional = false;
    Range range;
    QList<PropertyChoice> choices;
    EntityKind target = EntityKind::Site; ///< Of references.
};

/// Every attribute of the row in the order of the file; empty when there is no such row.
QList<Property> propertiesOf(const Plan &plan, EntityRef ref);

/// Those of the deployment.
QList<Property> deploymentProperties(const Plan &plan);

/// Every key of every type of row, for tests of label tables.
QStringList allPropertyKeys();

namespace edits {

/// Sets one attribute of several rows at once. An invalid value means none. Rows without the attribute stay as they are;
/// it is an error when no row has it, or when the value is of the wrong type or out of range. Repeated changes of the
/// same attribute merge when \a merge is set.
Edit setProperty(const QString &label, const std::vector<EntityRef> &refs, const QString &path, const QVariant &value,
                 bool merge = false);
Edit setDeploymentProperty(const QString &label, const QString &path, const QVariant &value, bool merge = false);

} // namespace edits

} // namespace twinpool
