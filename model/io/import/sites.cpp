// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

using namespace Qt::StringLiterals;

namespace twinpool::importing {

void Assembler::addDomains()
{
    const QString place = u"InternalDomains"_s;
    QStringList names = m_records.domains;
    if (!m_records.defaultDomain.isEmpty() && !names.contains(m_records.defaultDomain, Qt::CaseInsensitive)) {
        note(ImportNoteKind::Warning, place,
             TopologyImport::tr("The default SIP domain %1 is not in the list of domains.")
                 .arg(m_records.defaultDomain));
        names.prepend(m_records.defaultDomain);
    }
    for (const QString &name : names) {
        if (m_sipDomains.contains(name.toLower()))
            continue;
        const bool isDefault = name.compare(m_records.defaultDomain, Qt::CaseInsensitive) == 0;
        m_sipDomains.insert(name.toLower(), m_plan.add(SipDomain{{}, clean(name, place), isDefault}));
    }
}

void Assembler::addSites()
{
    QHash<QString, QString> parents; // of branches, by key
    for (const SiteRecord &record : m_records.sites) {
        if (m_sites.contains(record.key)) {
            note(ImportNoteKind::Warning, record.place,
                 TopologyImport::tr("The document describes this site twice; the first description counts."));
            continue;
        }
        Site site;
        site.name = clean(record.name, record.place);
        if (site.name.isEmpty()) {
            site.name = clean(record.key, record.place);
            note(ImportNoteKind::Warning, record.place,
                 TopologyImport::tr("The site has no name; its number is taken."));
        }
        site.kind = record.isBranch ? SiteKind::Branch : SiteKind::Central;
        site.state = m_state;
        site.description = clean(record.description, record.place);
        site.city = clean(record.city, record.place);
        site.stateProvince = clean(record.state, record.place);
        site.countryCode = clean(record.country, record.place);
        if (site.name.compare("BackCompatSite"_L1, Qt::CaseInsensitive) == 0)
            note(ImportNoteKind::Summary, record.place,
                 TopologyImport::tr("This site holds the servers of an older deployment that was merged in."));
        m_sites.insert(record.key, m_plan.add(site));
        if (record.isBranch)
            parents.insert(record.key, record.parentKey);
    }
    for (const SiteRecord &record : m_records.sites) {
        const auto parentKey = parents.constFind(record.key);
        if (parentKey == parents.constEnd())
            continue;
        const SiteId branch = m_sites.value(record.key), parent = m_sites.value(*parentKey);
        if (parent && parent != branch)
            m_plan.sites.change(branch, [&](Site &site) { site.parentSite = parent; });
        else
            note(ImportNoteKind::Warning, record.place,
                 TopologyImport::tr("The document does not say to which central site this branch site belongs."));
    }
}

void Assembler::addSimpleUrls()
{
    for (const SimpleUrlRecord &record : m_records.simpleUrls) {
        SimpleUrl url;
        if (record.component.compare("Meet"_L1, Qt::CaseInsensitive) == 0) {
            url.component = SimpleUrlComponent::Meet;
        } else if (record.component.compare("Dialin"_L1, Qt::CaseInsensitive) == 0) {
            url.component = SimpleUrlComponent::Dialin;
        } else if (record.component.compare("Cscp"_L1, Qt::CaseInsensitive) == 0) {
            url.component = SimpleUrlComponent::Admin;
        } else {
            note(ImportNoteKind::Unknown, record.place,
                 TopologyImport::tr("The simple URL %1 is for “%2”, which is not understood.")
                     .arg(record.activeUrl, record.component));
            continue;
        }
        url.url = clean(record.activeUrl, record.place);
        url.sipDomain = m_sipDomains.value(record.domain.toLower());
        if (!url.sipDomain && record.domain != "*"_L1) {
            note(ImportNoteKind::Warning, record.place,
                 TopologyImport::tr(
                     "The simple URL %1 is for the domain %2, which is no SIP domain of the document. It is "
                     "left out.")
                     .arg(record.activeUrl, record.domain));
            continue;
        }
        m_plan.add(url);
        for (const QString &other : record.otherUrls)
            note(ImportNoteKind::Summary, record.place,
                 TopologyImport::tr("A further URL is configured and not in use: %1").arg(other));
    }
}

} // namespace twinpool::importing
