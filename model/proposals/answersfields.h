// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/answers.h"
#include "model/topology/fields.h"

// The description of an interview's answers, in the order of the file.

namespace twinpool {

template <>
struct Fields<BranchAnswers> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &BranchAnswers::name);
        a("users", &BranchAnswers::users, Range{0, 1e6});
        a("resilientWan", &BranchAnswers::resilientWan);
        a("needsServices", &BranchAnswers::needsServices);
    }
};

template <>
struct Fields<SiteAnswers> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &SiteAnswers::name);
        a("worldRegion", &SiteAnswers::worldRegion);
        a("dataCenter", &SiteAnswers::dataCenter);
        a("users", &SiteAnswers::users, Range{1, 1e6});
        a("usersOnline", &SiteAnswers::usersOnline, Range{0, 1e6});
        a("usersPerYear", &SiteAnswers::usersPerYear, Range{-1e6, 1e6});
        a("conferencing", &SiteAnswers::conferencing);
        a("dialIn", &SiteAnswers::dialIn);
        a("enterpriseVoice", &SiteAnswers::enterpriseVoice);
        a("voicePath", &SiteAnswers::voicePath);
        a("branches", &SiteAnswers::branches);
    }
};

template <>
struct Fields<FederationAnswers> {
    template <class A>
    static void visit(A &a)
    {
        a("organizations", &FederationAnswers::organizations);
        a("previousVersions", &FederationAnswers::previousVersions);
        a("publicIm", &FederationAnswers::publicIm);
        a("xmpp", &FederationAnswers::xmpp);
    }
};

template <>
struct Fields<UsageAnswers> {
    template <class A>
    static void visit(A &a)
    {
        a("signedInPercent", &UsageAnswers::signedInPercent, divisorPercentRange);
        a("remotePercent", &UsageAnswers::remotePercent, percentRange);
        a("voicePercent", &UsageAnswers::voicePercent, percentRange);
        a("pstnPercent", &UsageAnswers::pstnPercent, percentRange);
        a("callsPerHour", &UsageAnswers::callsPerHour, Range{0, 30});
        a("callMinutes", &UsageAnswers::callMinutes, Range{0.5, 60});
        a("bypassPercent", &UsageAnswers::bypassPercent, percentRange);
        a("conferencePercent", &UsageAnswers::conferencePercent, Range{0, 50});
        a("traffic", &UsageAnswers::traffic);
    }
};

template <>
struct Fields<Answers> {
    template <class A>
    static void visit(A &a)
    {
        a("name", &Answers::name);
        a("version", &Answers::version);
        a("sipDomain", &Answers::sipDomain);
        a("adDomain", &Answers::adDomain);
        a("hosting", &Answers::hosting);
        a("conferencing", &Answers::conferencing);
        a("dialIn", &Answers::dialIn);
        a("webConferencing", &Answers::webConferencing);
        a("persistentChat", &Answers::persistentChat);
        a("federation", &Answers::federation);
        a("mobility", &Answers::mobility);
        a("exchangeUm", &Answers::exchangeUm);
        a("enterpriseVoice", &Answers::enterpriseVoice);
        a("voicePath", &Answers::voicePath);
        a("admissionControl", &Answers::admissionControl);
        a("highAvailability", &Answers::highAvailability);
        a("disasterRecovery", &Answers::disasterRecovery);
        a("monitoring", &Answers::monitoring);
        a("archiving", &Answers::archiving);
        a("archivingInExchange", &Answers::archivingInExchange);
        a("directors", &Answers::directors);
        a("ipVersions", &Answers::ipVersions);
        a("deviceUpdates", &Answers::deviceUpdates);
        a("largestMeeting", &Answers::largestMeeting, Range{2, 1000});
        a("recoveryTimeMinutes", &Answers::recoveryTimeMinutes, Range{0, 1e5});
        a("recoveryPointMinutes", &Answers::recoveryPointMinutes, Range{0, 1e5});
        a("usage", &Answers::usage);
        a("sites", &Answers::sites);
    }
};

} // namespace twinpool
