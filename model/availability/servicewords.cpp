// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/servicewords.h"

namespace twinpool {

ServiceWords::ServiceWords(const ServiceModel &model)
    : m_words(model.tree)
{
}

void ServiceWords::choose(const UserService &service)
{
    m_words.choose(std::array{service.signedOut, service.notFull, service.tooFewServers, service.poolDown});
    m_failed.assign(m_words.events().size(), 0);
}

Judged ServiceWords::judge()
{
    const auto words = m_words.judge(m_failed);
    const quint64 signedOut = words[0], notFull = words[1], tooFew = words[2], down = words[3];
    return {signedOut, notFull & ~signedOut, tooFew & ~down};
}

} // namespace twinpool
