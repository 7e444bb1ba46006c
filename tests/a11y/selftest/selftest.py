#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Test the test harness: does it hear what Orca says, find defects, and fail when it should?

usage: selftest.py [--probe FILE] [GROUP...]     prints TAP; exit status 0 when all passed

Without --probe the probe program is compiled (cc, pkg-config, libadwaita-1).
Groups: audit orca failures desktop runner (default: all).
"""
import argparse
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
HARNESS = os.path.dirname(HERE)
sys.path.insert(0, HARNESS)

from driver import Driver                                          # noqa: E402
from headless import Look                                          # noqa: E402

DEFECTS = {"no-name": "no-name", "no-label": "no-label", "image-only": "image-only", "dup-sibling": "dup-sibling",
           "value-no-name": "value-no-name", "cell-name": "cell-name", "tab-trap": "tab-trap",
           "not-reachable": "not-reachable", "dup-window": "dup-window", "name-is-role": "name-is-role",
           "dead-text": "dead-text", "modal-frame": "modal-frame", "class-context": "class-context",
           "class-list": "no-name", "long-name": "long-name"}
# Bugs of GTK 4.8 that are gone in later releases.
OLD_GTK = {"invalid-state": "invalid-state", "silent-stop": "silent-stop"}


class Tap:
    """Counts and prints the results."""

    def __init__(self):
        self.count = self.failures = 0

    def check(self, passed, name, detail=""):
        """One result; the detail is printed when it failed."""
        self.count += 1
        self.failures += not passed
        print("%s %d - %s" % ("ok" if passed else "not ok", self.count, name), flush=True)
        if not passed:
            print(textwrap.indent(str(detail).strip() or "(no output)", "# "), flush=True)

    def end(self):
        """The plan, and the exit status."""
        print("1..%d" % self.count)
        return 1 if self.failures else 0


def session(probe, steps, *options, arguments=()):
    """Run session.py; return (status, steps as dictionaries, error output)."""
    done = subprocess.run(["/usr/bin/python3", "-B", os.path.join(HARNESS, "session.py"), "--json", *options, "-", probe, *arguments],
                          input=textwrap.dedent(steps), capture_output=True, text=True, timeout=300, check=False)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def spoken(steps):
    """[(step, what was said)] for comparing and printing."""
    return [(step["step"], step["spoken"]) for step in steps]


# What is tested

def test_audit(tap, probe):
    """No finding in the good window; each defect gives its code and nothing else."""
    version = subprocess.run([probe, "version"], capture_output=True, text=True, check=True).stdout
    old = tuple(map(int, version.split("."))) < (4, 10)
    with Driver(use_orca=False) as driver:
        driver.launch([probe])
        status, output = driver.audit(["--tab"])
        tap.check(status == 0 and "0 errors, 0 warnings" in output, "good widgets: nothing found", output)
        stops = [name for name in ("Announce'", "Announce later", "City", "Add a city", "Remind me", "Screen", "Goal 1")
                 if name not in output]
        tap.check("Tab order (" in output and not stops, "the Tab walk visits them all", output)
        for defect, code in {**DEFECTS, **(OLD_GTK if old else {})}.items():
            driver.restart([probe, defect])
            status, output = driver.audit(["--tab", "--json", "--strict"])
            codes = [json.loads(line)["code"] for line in output.splitlines() if line.startswith("{")]
            tap.check(codes == [code] and status == 1, "%s: found, and nothing else" % defect, output)
        driver.restart([probe, "no-name"])
        tap.check(driver.audit(["--ignore", "no-name"])[0] == 0, "a finding can be ignored", "")
        driver.restart([probe, "long-name"])
        tap.check(driver.audit()[0] == 0, "a warning alone is no failure", "")
        tap.check(driver.audit(["--window", "no such window"])[0] == 2, "no window: status 2", "")


SPEECH = """\
    key Tab
    expect Announce later push button
    reject City
    key shift+Tab
    expect ^Announce push button
    key space
    expect Three plans are due
    key space
    expect Three plans are due
    key Tab*2
    expect ^City text
    type Oslo
    expect O\\ns\\nl\\no
    focus-out
    expect City text
    """
LATE = """\
    key Tab space
    reject plans
    expect Three plans are due
    """


def test_orca(tap, probe):
    """Orca's speech is captured: names, typed letters, changed and late descriptions."""
    status, steps, errors = session(probe, SPEECH, "--echo")
    tap.check(status == 0, "names, typed letters and a changed description are heard", "%s\n%s" % (errors, spoken(steps)))
    tap.check(bool(steps) and "Announce push button." in steps[0]["spoken"], "the start says where the focus is", spoken(steps[:1]))
    status, late, errors = session(probe, LATE)
    tap.check(status == 0, "a late announcement is waited for", "%s\n%s" % (errors, spoken(late)))
    parallel(tap, probe)


def parallel(tap, probe):
    """Three at once hear the same, and none ends another's Orca."""
    command = ["/usr/bin/python3", "-B", os.path.join(HARNESS, "session.py"), "--json", "--echo", "-", probe]
    running = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    for process in running:
        process.stdin.write(textwrap.dedent(SPEECH))
        process.stdin.close()
    outputs = [[json.loads(line) for line in process.stdout] for process in running]
    statuses = [process.wait() for process in running]
    keys = [[pair for pair in spoken(steps) if pair[0].startswith(("key", "type"))] for steps in outputs]
    tap.check(statuses == [0, 0, 0], "three sessions at once pass", list(map(spoken, outputs)))
    tap.check(keys[0] == keys[1] == keys[2] and len(keys[0]) == 7, "they hear the same", keys)


FAILURES = (
    ("an expectation that is not met", "key Tab\nexpect No such button", 1, True),
    ("something that must not be said", "key Tab\nreject Announce later", 1, True),
    ("an old utterance does not count", "key Tab\nkey Tab\nexpect Announce later", 1, True),
    ("another title", "window ^Something else$", 1, False),
    ("a window that cannot be that small", "size 60x60", 1, False),
    ("a shell command that fails", "sh false", 1, False),
    ("an unknown key", "key NoSuchKey", 1, False),
    ("an unknown step", "press Tab", 2, False),
    ("a bad regular expression", "expect (", 2, False),
    ("a step without its argument", "expect", 2, False),
)


def test_failures(tap, probe):
    """Everything that can fail does fail."""
    for name, steps, wanted, use_orca in FAILURES:
        status, done, errors = session(probe, steps, *([] if use_orca else ["--no-orca"]))
        failed = [step["step"] for step in done if not step["ok"]]
        right = status == wanted and (not failed if wanted == 2 else len(failed) == 1 and failed[0] == steps.splitlines()[-1])
        tap.check(right, "fails: " + name, "status %d, failed %s, %s" % (status, failed, errors))
    status, steps, errors = session(probe, "audit", "--no-orca", arguments=["no-name"])
    tap.check(status == 1 and not steps[-1]["ok"], "fails: an audit with an error", errors)
    status, steps, errors = session(probe, "wait 4\nsay not reached", "--no-orca", arguments=["crash"])
    tap.check(status == 1 and "ended with status -6" in steps[-1]["step"], "fails: a crash", spoken(steps))
    tap.check(session("/no/such/program", "say x", "--no-orca")[0] == 2, "fails: a program that does not exist")
    tap.check(session("/bin/false", "say x", "--no-orca")[0] == 2, "fails: a program that ends at once")


def test_desktop(tap, probe):
    """The looks reach the application, and nothing is left behind."""
    looks = (("plain", Look(), "dark=0 contrast=0 animations=1 dpi=96"),
             ("dark, without animations", Look(dark=True, no_animations=True), "dark=1 contrast=0 animations=0 dpi=96"),
             ("high contrast, large text", Look(high_contrast=True, text_scale=2.0), "dark=0 contrast=1 animations=1 dpi=192"))
    for name, look, wanted in looks:
        with Driver(look, use_orca=False) as driver:
            driver.launch([probe])
            title, right = driver.title_matches(wanted)
            tap.check(right, "look: " + name, title)
    with Driver(Look(screen="900x700")) as driver:
        driver.launch([probe])
        running = len(driver.desktop.family.pids())
        picture = driver.desktop.path("shot.png")
        error = driver.windows.shot(picture)
        with open(picture, "rb") as file:
            size = struct.unpack(">II", file.read(24)[16:])
        tap.check(not error and size == (900, 700), "a screenshot has the screen's size", "%s %s" % (error, size))
        tap.check(driver.resize(700, 500)[0] == (700, 500), "the window can be resized")
        private = driver.desktop.env["HOME"]
    tap.check(running > 5 and not driver.desktop.family.pids(), "no process is left behind", driver.desktop.family.pids())
    tap.check(private.startswith(driver.desktop.dir) and not os.path.exists(driver.desktop.dir), "no file is left behind")


def test_runner(tap, probe):
    """run-sessions reports passed and failed sessions, with an excerpt."""
    with tempfile.TemporaryDirectory(prefix="a11y-selftest-") as folder:
        ctl = os.path.join(folder, "ctl")
        write(ctl, '#!/bin/sh\n[ "$1 $3" = "--library import" ] && cp "$4" "$2"\n')
        os.chmod(ctl, 0o755)
        write(os.path.join(folder, "sample.trellis"), "the sample\n")
        write(os.path.join(folder, "a.session"), "# args: --no-orca --dark\n# library: sample\nwindow dark=1\n"
                                                 'sh grep -q "the sample" "$LIBRARY"\n')
        write(os.path.join(folder, "b.session"), "# args: --no-orca\n# library: empty\nsay Heading\n"
                                                 'sh test ! -e "$LIBRARY" && echo reason && false\n')
        write(os.path.join(folder, "c.session"), "# args: --no-orca\n# library: starter\nsay never\n")
        write(os.path.join(folder, "d.session"), "# long: yes\n# args: --no-orca\nsay never\n")
        again = os.path.join(folder, "again")
        write(os.path.join(folder, "e.session"), "# args: --no-orca\nsh test -e '%s' || { touch '%s'; false; }\n" % (again, again))
        env = {name: value for name, value in os.environ.items() if name != "TRELLIS_TEST_LONG"}
        done = subprocess.run([os.path.join(HARNESS, "run-sessions"), "--sessions", folder, "--data", folder, "--ctl", ctl,
                               "--jobs", "2", "--tries", "2", probe], env=env, capture_output=True, text=True, timeout=300, check=False)
        out = done.stdout
        tap.check("1..5" in out and re.search(r"^ok \d - a ", out, re.M), "runner: the library is imported, the arguments are used", out + done.stderr)
        tap.check(re.search(r"^not ok \d - b ", out, re.M) and "| reason" in out and "FAILED b.session:4: sh test" in out and "Heading" in out,
                  "runner: a failure is shown with what went before", out)
        tap.check(re.search(r"^ok \d - e .*try 2", out, re.M) and "try 1 of e" in out, "runner: what failed is tried again", out)
        tap.check([int(n) for n in re.findall(r"^(?:not )?ok (\d)", out, re.M)] == [1, 2, 3, 4, 5], "runner: numbers are in order", out)
        tap.check(re.search(r"^not ok \d - c ", out, re.M) and "cannot import" in out, "runner: an import that fails", out)
        tap.check(re.search(r"^ok \d - d # SKIP", out, re.M), "runner: what is for long runs is left out", out)
        tap.check(done.returncode == 1, "runner: exit status", done.returncode)


def write(path, text):
    """Write a file."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def compile_probe(folder):
    """Compile probe.c; return the program's path."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libadwaita-1"], capture_output=True, text=True, check=True)
    probe = os.path.join(folder, "probe")
    subprocess.run([os.environ.get("CC", "cc"), "-w", os.path.join(HERE, "probe.c"), "-o", probe, *flags.stdout.split()], check=True)
    return probe


def main():
    """Run the groups."""
    groups = {"audit": test_audit, "orca": test_orca, "failures": test_failures, "desktop": test_desktop, "runner": test_runner}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--probe")
    parser.add_argument("groups", nargs="*", choices=[[], *groups], metavar="GROUP")
    options = parser.parse_args()
    tap, folder = Tap(), tempfile.mkdtemp(prefix="a11y-probe-")
    try:
        probe = os.path.abspath(options.probe) if options.probe else compile_probe(folder)
        for name in options.groups or groups:
            groups[name](tap, probe)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
