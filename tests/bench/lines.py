# SPDX-License-Identifier: GPL-3.0-or-later
"""What build-aux/bench prints: one function for the lines that are measured together."""
import dataclasses
import json
import os
import shutil
import statistics
import subprocess
import time

import makeics

NAMES = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"]
EVENTS = 100_000
FRAME_MS = 1000 / 60
EMPTY = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Trellis//bench//EN\r\nEND:VCALENDAR\r\n"
PEERS = {"GNOME Calendar": ["gnome-calendar"], "Evolution": ["evolution", "-c", "calendar"]}


@dataclasses.dataclass
class Line:
    name: str
    what: str
    ratio: float
    goal: float
    detail: str
    holds: bool = True  # whether what the goal asks for besides the ratio is so

    def ok(self):
        return self.ratio <= self.goal and self.holds

    def text(self):
        return f"{self.name:<3} {self.what:<62} {self.ratio:6.2f}  (goal ≤ {self.goal:g})  {'ok  ' if self.ok() else 'MISS'}  {self.detail}"

    def json(self):
        return json.dumps({**dataclasses.asdict(self), "ok": self.ok()}, ensure_ascii=False)


def ratio(own, other):
    """The median of the ratios of runs that stood next to each other."""
    return statistics.median(a / b for a, b in zip(own, other))


def middle(results, key):
    return statistics.median(result[key] for result in results)


class Bench:
    def __init__(self, root, build, folder, quick):
        self.root, self.build, self.folder, self.quick = root, build, folder, quick
        self.ctl = os.path.join(build, "src/cli/trellisctl")

    def path(self, name):
        return os.path.join(self.folder, name)

    def tool(self, name):
        return os.path.join(self.build, "tests/bench", name)

    def run(self, names):
        for members, measure in ((("P1", "P2", "P3"), self.start), (("P4",), self.imports), (("P5",), self.turns), (("P6",), self.search),
                                 (("P7",), self.jumps), (("P8",), self.clashes), (("P9",), self.commits)):
            if any(name in names for name in members):
                yield from (line for line in measure(names) if line.name in names)

    # What is measured on ---------------------------------------------------------------------------

    def calendar(self):
        path = self.path("events.ics")
        if not os.path.exists(path):
            makeics.write_calendar(path, EVENTS)
        return path

    def imported(self, path, calendar):
        subprocess.run([self.ctl, "--library", path, "import", calendar], check=True, stdout=subprocess.DEVNULL)
        return path

    def library(self, events=EVENTS):
        """A library of its own, which may be written to."""
        first, path = self.path("first.db"), self.path(f"{events}-events.db")
        if not os.path.exists(first):
            self.imported(first, self.calendar())
        if not os.path.exists(path):
            shutil.copy(first, path)
            if events != EVENTS:
                makeics.resize(path, events)
        return path

    def in_session(self, command):
        data = os.path.join(self.build, "data")
        env = dict(os.environ, GSETTINGS_SCHEMA_DIR=data,
                   XDG_DATA_DIRS=f"{data}:{self.root}/data:" + os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share"))
        return subprocess.run([os.path.join(self.root, "build-aux/session"), *command], env=env, check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    # Lines -----------------------------------------------------------------------------------------

    def start(self, names):
        show = [os.path.join(self.build, "src/trellis"), "--place", "calendar", "--library"]
        floor = self.tool("bench-floor")
        programs = {"floor": [floor], "trellis": [*show, self.library()], "cairo": ["env", "GDK_DEBUG=gl-disable", "GDK_DISABLE=gl,vulkan", floor]}
        if "P3" in names:
            programs["1k"] = [*show, self.library(1000)]
            if not self.quick:
                programs["1M"] = [*show, self.library(1_000_000)]
        for peer, command in PEERS.items():
            if shutil.which(command[0]):
                programs[peer] = command
        results = json.loads(self.in_session(
            ["python3", os.path.join(self.root, "tests/bench/start.py"), self.tool("frame-probe.so"), "5" if self.quick else "11", "60",
             *(f"{name}=" + "\t".join(command) for name, command in programs.items())]))
        floor, own, cairo = results["floor"], results["trellis"], results["cairo"]

        def line(name, what, key, goal, form, holds=True):
            values = [f"{form.format(middle(own, key))} / {form.format(middle(floor, key))}"]
            values += [f"{peer} {form.format(middle(results[peer], key))}" for peer in PEERS if peer in results]
            values += [f"{ratio([r[key] for r in own], [r[key] for r in cairo]):.2f} of one without GL, as Trellis is without a graphics device"]
            return Line(name, what, ratio([r[key] for r in own], [r[key] for r in floor]), goal, ", ".join(values), holds)

        first = line("P1", f"first frame on {EVENTS:,} events ÷ empty window (CPU)", "first_cpu", 1.15, "{:.0f} ms")
        wall = ratio([r["first"] for r in own], [r["first"] for r in floor])
        first.detail += f"; by the clock {wall:.2f}, {middle(own, 'first'):.0f} / {middle(floor, 'first'):.0f} ms"
        yield first
        yield line("P2", "CPU until rest ÷ empty window", "cpu", 1.3, "{:.0f} ms")
        sizes = {size: middle(results[size], "pss") / middle(own, "pss") for size in ("1k", "1M") if size in results}
        memory = line("P3", "memory (PSS) ÷ empty window", "pss", 1.25, "{:.1f} MB",
                      all(abs(size - 1) <= 0.02 for size in sizes.values()))
        memory.detail += "".join(f"; {name} events × {size:.3f} (goal ± 2%)" for name, size in sizes.items())
        yield memory

    def imports(self, names):
        own, bare, peak = [], [], 0
        empty = self.path("empty.ics")
        with open(empty, "w", encoding="ascii", newline="") as file:
            file.write(EMPTY)
        for number in range(3 if self.quick else 7):
            path = self.path(f"import-{number}.db")
            used = timed([self.ctl, "--library", path, "import", self.calendar()])
            own.append(used)
            peak = max(peak, used["peak"])
            remove(path)
            self.imported(path, empty)
            bare.append(timed([self.tool("bench-bare-import"), path, self.calendar()]))
            remove(path)
        wall = ratio([run["wall"] for run in own], [run["wall"] for run in bare])
        yield Line("P4", f"import of {EVENTS:,} events ÷ bare pipeline (CPU)",
                   ratio([run["cpu"] for run in own], [run["cpu"] for run in bare]), 1.25,
                   f"{middle(own, 'cpu'):.2f} s / {middle(bare, 'cpu'):.2f} s, peak {peak:.0f} MB (goal ≤ 130); by the clock {wall:.2f}, "
                   f"{middle(own, 'wall'):.2f} / {middle(bare, 'wall'):.2f} s", peak <= 130)

    def actions(self, job, library, rounds):
        out = subprocess.run([self.tool("bench-actions"), job, library, str(rounds)], check=True, stdout=subprocess.PIPE, text=True).stdout
        return [line.split() for line in out.splitlines()]

    def search(self, names):
        path = self.path("search.db")
        shutil.copy(self.library(), path)
        makeics.add_people(path, 10_000, 5_000)
        times = {}
        for prefix, _, *rounds in self.actions("search", path, 9 if self.quick else 31):
            times[prefix] = statistics.median(map(int, rounds)) / 1000
        worst = max(times, key=times.get)
        letters = {n: max(ms for prefix, ms in times.items() if len(prefix) == n) for n in sorted({len(prefix) for prefix in times})}
        yield Line("P6", "first search results after a key ÷ one frame, worst prefix", times[worst] / FRAME_MS, 1,
                   f"“{worst}” {times[worst]:.1f} ms; worst of " + ", ".join(f"{n} letters {ms:.1f}" for n, ms in letters.items()) +
                   f"; median {statistics.median(times.values()):.1f} ms")

    def jumps(self, names):
        big = 100_000 if self.quick else 1_000_000
        libraries = {"small": self.library(1000), "big": self.library(big)}
        worst = {name: [] for name in libraries}
        clock = {name: [] for name in libraries}
        for _ in range(3 if self.quick else 5):
            for name, library in libraries.items():
                out = self.in_session([self.tool("bench-jump"), library, "30"])
                frames = [tuple(map(float, line.split())) for line in out.splitlines()]
                clock[name].append(max(wall for wall, _ in frames))
                worst[name].append(max(cpu for _, cpu in frames))
        yield Line("P7", f"worst frame on a jump, {big:,} rows ÷ 1,000 rows (CPU)", ratio(worst["big"], worst["small"]), 1.2,
                   f"{statistics.median(worst['big']):.1f} / {statistics.median(worst['small']):.1f} ms; by the clock "
                   f"{statistics.median(clock['big']):.1f} / {statistics.median(clock['small']):.1f} ms")

    def turns(self, names):
        """From the key to the end of the frame that shows another week or month."""
        library = self.library()
        cpu, clock = {"week": [], "month": []}, {"week": [], "month": []}
        for _ in range(1 if self.quick else 3):
            for line in self.in_session([self.tool("bench-turn"), library, "16"]).splitlines():
                view, wall, used = line.split()
                clock[view].append(float(wall))
                cpu[view].append(float(used))
        middles = {view: statistics.median(times) for view, times in cpu.items()}
        yield Line("P5", f"another week or month, {EVENTS:,} events: key to frame ÷ one (CPU)", max(middles.values()) / FRAME_MS, 1,
                   "; ".join(f"{view} {ms:.1f} ms, by the clock {statistics.median(clock[view]):.1f}" for view, ms in middles.items()))

    def clashes(self, names):
        library = self.library()
        moves = [tuple(map(int, line)) for line in self.actions("move", library, 100 if self.quick else 400)]
        full, one = ([max(column, 1) for column in columns] for columns in zip(*moves))
        yield Line("P8", "clashes of a week of 500 events after one move ÷ all of them", ratio(one, full), 0.05,
                   f"{statistics.median(one):.0f} / {statistics.median(full):.0f} µs")
        times = {int(size): min(map(int, rounds)) / 1000
                 for size, *rounds in self.actions("clashes", library, 5 if self.quick else 15)}
        yield Line("P8", "time for ten times the events, 100,000 ÷ 10,000", times[EVENTS] / times[10_000], 15,
                   ", ".join(f"{size:,} events {ms:.2f} ms" for size, ms in times.items()))

    def commits(self, names):
        runs = []
        for number in range(3 if self.quick else 9):  # what one program meets, it meets to its end
            path = self.path(f"commits-{number}.db")
            shutil.copy(self.library(), path)
            pairs = [tuple(map(int, line)) for line in self.actions("commit", path, 300)]
            pairs = pairs[100:]  # until then both logs grow, which costs more than writing to them
            runs.append(tuple(statistics.median(column) for column in zip(*pairs)))
            os.unlink(path)
        ratios = sorted(own / bare for own, bare in runs)
        own, bare = (statistics.median(column) for column in zip(*runs))
        yield Line("P9", "a sign-up until it is durable ÷ bare commit", statistics.median(ratios), 2,
                   f"p50 {own:.0f} / {bare:.0f} µs, of {len(runs)} programs {ratios[0]:.2f} to {ratios[-1]:.2f}")


def timed(command):
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    return {"wall": time.monotonic() - began, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}


def remove(path):
    for suffix in ("", "-wal", "-shm", ".lock"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)
