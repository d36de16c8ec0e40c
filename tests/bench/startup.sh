#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Counts the instructions from the start of the process to the first paint of the main window and of a bare one.
# Usage: startup.sh FOLDER, where startup_window and startup_probe lie (build/release/tests/bench). Needs valgrind.
set -eu
folder=${1:?folder with startup_window and startup_probe}
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

instructions() {
    "$folder/$1" # once for the caches of fonts
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --trace-children=no "$folder/$1" 2>&1 |
        sed -n 's/.*Collected : *//p'
}

window=$(instructions startup_window)
probe=$(instructions startup_probe)
awk -v w="$window" -v p="$probe" 'BEGIN {
    printf "Twinpool, empty plan   %7.1f million instructions\n", w / 1e6
    printf "bare window            %7.1f million instructions\n", p / 1e6
    printf "ratio                  %7.2f\n", w / p
}'
