#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start programs in turn and measure each until it rests; prints JSON.

usage: start.py PROBE ROUNDS SECONDS NAME=COMMAND…

Runs inside build-aux/session. COMMAND is split at tabs. For every NAME there is
a list, one entry for each round: milliseconds from exec to the first frame
(wall and CPU), to the last before rest, CPU until rest, and memory (PSS, and
what is the process's own) in MB. The programs take turns, so that what else the
machine does meets all of them.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

REST = 0.5  # without a hundredth of a second of CPU in it
NOTHING = 4_000_000


def cpu_of(pid):
    """Nanoseconds of CPU of a whole process, with threads that are gone."""
    return time.clock_gettime_ns((~pid << 3) | 2)


def memory_of(pid):
    sizes = {}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        for line in file:
            words = line.split()
            if len(words) == 3 and words[2] == "kB":
                sizes[words[0]] = int(words[1]) / 1024
    return sizes["Pss:"], sizes["Private_Clean:"] + sizes["Private_Dirty:"]


def wait_for_rest(process, frames, seconds):
    """When it has painted and done nothing for a while: its CPU."""
    end, used, since = time.monotonic() + seconds, cpu_of(process.pid), time.monotonic()
    while time.monotonic() < end:
        time.sleep(0.05)
        if process.poll() is not None:
            raise SystemExit(f"start: {process.args[0]} ended with {process.returncode}")
        now = cpu_of(process.pid)
        if now - used > NOTHING or not os.path.exists(frames) or not os.path.getsize(frames):
            used, since = now, time.monotonic()
        elif time.monotonic() - since > REST:
            return now
    raise SystemExit(f"start: {process.args[0]} does not come to rest")


def measure(probe, command, seconds):
    with tempfile.TemporaryDirectory(prefix="trellis-bench-") as folder:
        frames = os.path.join(folder, "frames")
        env = dict(os.environ, LD_PRELOAD=probe, TRELLIS_BENCH_FRAMES=frames)
        began = time.monotonic_ns()
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL)
        try:
            cpu = wait_for_rest(process, frames, seconds)
            pss, own = memory_of(process.pid)
            with open(frames, encoding="ascii") as file:
                count, first, first_cpu, last, _ = map(int, file.readline().split())
        finally:
            process.terminate()
            process.wait()
    return {"frames": count, "first": (first - began) / 1e6, "first_cpu": first_cpu / 1e6, "settled": (last - began) / 1e6,
            "cpu": cpu / 1e6, "pss": pss, "own": own}


def main():
    probe, rounds, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    programs = [word.split("=", 1) for word in sys.argv[4:]]
    results = {name: [] for name, _ in programs}
    for number in range(rounds + 1):
        for name, command in programs:
            result = measure(probe, command.split("\t"), seconds)
            if number:  # the first of each only warms the caches
                results[name].append(result)
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
