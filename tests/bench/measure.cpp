// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

namespace twinpool::bench {

namespace {

double readClock(clockid_t id)
{
    timespec time{};
    clock_gettime(id, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

[[noreturn]] void fail(const char *what)
{
    perror(what);
    std::exit(1);
}

} // namespace

double processorMs()
{
    return readClock(CLOCK_THREAD_CPUTIME_ID);
}

double clockMs()
{
    return readClock(CLOCK_MONOTONIC);
}

Times timesOf(std::vector<double> runs)
{
    std::ranges::sort(runs);
    return {runs[runs.size() / 2], runs[runs.size() * 95 / 100], runs.front()};
}

double peakMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    fail("/proc/self/status");
}

Figures inChild(const std::function<Figures()> &take)
{
    fflush(stdout);
    int ends[2];
    if (pipe(ends) != 0)
        fail("pipe");
    const pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0) {
        close(ends[0]);
        FILE *out = fdopen(ends[1], "w");
        for (const auto &[name, times] : take())
            fprintf(out, "%s\t%.17g\t%.17g\n", name.c_str(), times.median, times.p95);
        fclose(out);
        fflush(stdout);
        _exit(0);
    }
    close(ends[1]);
    Figures figures;
    FILE *in = fdopen(ends[0], "r");
    char name[128];
    Times times;
    while (fscanf(in, " %127[^\t]\t%lf\t%lf", name, &times.median, &times.p95) == 3)
        figures.emplace_back(name, times);
    fclose(in);
    int status = 0;
    if (waitpid(child, &status, 0) != child || status != 0)
        fail("a child process");
    return figures;
}

std::vector<int> sizesOf(int argc, char **argv)
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::atoi(argv[i]));
    return sizes.empty() ? std::vector{1000, 10'000, 50'000} : sizes;
}

void printRow(const char *what, double ours, const char *naive, double theirs, const char *unit)
{
    printf("  %-36s %10.3f %-2s   %-34s %10.3f %-2s   ratio %8.2f\n", what, ours, unit, naive, theirs, unit, theirs / ours);
}

void printTable(const Figures &ours, const Figures &theirs, const char *naive)
{
    printf("  %-36s %9s %9s   %-18s %9s %9s %9s\n", "", "median", "95 %", naive, "median", "95 %", "ratio");
    for (const auto &[name, times] : ours) {
        printf("  %-36s %9.2f %9.2f", name.c_str(), times.median, times.p95);
        const auto other = std::ranges::find(theirs, name, &Figures::value_type::first);
        if (other != theirs.end())
            printf("   %-18s %9.2f %9.2f %9.2f", "", other->second.median, other->second.p95,
                   other->second.median / times.median);
        printf("\n");
    }
}

} // namespace twinpool::bench
