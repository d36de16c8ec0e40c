// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

// What the benchmarks have in common: times, memory, child processes and the rows they print.

namespace twinpool::bench {

/// Processor time of the calling thread in milliseconds: what a frame waits for. Other programs on the machine and threads
/// that work aside do not count.
double processorMs();
/// Time on the clock, for what waits for the disk.
double clockMs();

/// What many runs of one thing took, in milliseconds.
struct Times {
    double median = 0;
    double p95 = 0; ///< 95 of 100 runs took no longer.
    double least = 0; ///< What it takes when nobody else uses the machine, or close to it.
};

Times timesOf(std::vector<double> runs);

/// Runs \a f often.
template <class F>
Times measured(int runs, F f, double (*now)() = processorMs)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double start = now();
        f();
        times.push_back(now() - start);
    }
    return timesOf(std::move(times));
}

/// The most memory this process has held so far, in MB.
double peakMb();

/// Figures by name, in the order in which they were taken.
using Figures = std::vector<std::pair<std::string, Times>>;

/// Takes figures in a process of its own, so that the memory and the caches of one do not touch another. Ends the
/// program when the child fails.
Figures inChild(const std::function<Figures()> &take);

/// The sizes of plans to measure, in components: those named on the command line, otherwise 1,000, 10,000 and 50,000.
std::vector<int> sizesOf(int argc, char **argv);

/// A figure beside its naive form and how many times dearer that is.
void printRow(const char *what, double ours, const char *naive, double theirs, const char *unit = "ms");
/// Each figure of \a ours, with its median and 95th percentile, beside the one of \a theirs that has its name.
void printTable(const Figures &ours, const Figures &theirs, const char *naive);

} // namespace twinpool::bench
