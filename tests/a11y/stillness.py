# SPDX-License-Identifier: GPL-3.0-or-later
"""Decide when nothing happens any more in a test session.

A fixed pause after every key is either too short on a busy machine or a waste
of time on an idle one.  The kernel counts how often every thread was given the
processor, so a session is *still* when during a short quiet time

* none of its threads was switched in or out, and
* none is waiting for a processor or for the disk.

Then only a timer or the outside world can start something new; the quiet time
therefore has to be a little longer than the application's own short timers
(such as a delayed announcement), and does not depend on the machine's speed.
"""
import os
import time

DEFAULT_QUIET = 0.22            # seconds; longer than a 150 ms announcement delay
POLL = 0.015


def pressure():
    """How overloaded the machine is: 0 = a processor is free, 1 = twice too much work, …"""
    cpus = len(os.sched_getaffinity(0)) or 1
    with open("/proc/loadavg", encoding="ascii") as file:
        fields = file.read().split()
    runnable = int(fields[3].split("/")[0]) - 1          # without ourselves
    return max(0.0, min(4.0, max(float(fields[0]), runnable) / cpus - 1))


def patience(seconds):
    """A time limit, extended when the machine is overloaded."""
    return seconds * (1 + pressure())


def quiet_time(fixed_ms=None):
    """The quiet time in seconds: the given one, or the default, raised under load."""
    if fixed_ms:
        return fixed_ms / 1000
    return DEFAULT_QUIET * (1 + 0.5 * pressure())


def _thread(path):
    """(switches, is it runnable) of one thread; (0, False) when it is gone."""
    try:
        with open(path + "/status", encoding="utf-8", errors="replace") as file:
            text = file.read()
    except OSError:
        return 0, False
    state = text[text.index("State:") + 6:].lstrip()[0]
    switches = sum(int(line.split()[1]) for line in text.splitlines()[-2:] if "ctxt_switches" in line)
    return switches, state in "RD"


def activity(pids):
    """(fingerprint, is anyone runnable) of the processes' threads."""
    prints, running = [], False
    for pid in pids:
        base = "/proc/%d/task" % pid
        try:
            threads = os.listdir(base)
        except OSError:
            continue
        for tid in threads:
            switches, busy = _thread(base + "/" + tid)
            prints.append((tid, switches))
            running = running or busy
    return prints, running


def wait_until_still(find_pids, quiet, limit):
    """Wait until the processes are still for `quiet` seconds; False when `limit` passed first.

    `find_pids` is called again now and then, as processes come and go.
    """
    now = time.monotonic()
    end, since, listed = now + limit, now, -1.0
    pids, last = [], None
    while now < end:
        if now - listed > 0.1:
            pids, listed = list(find_pids()), now
        prints, running = activity(pids)
        if running or prints != last:
            last, since = prints, now
        elif now - since >= quiet:
            return True
        time.sleep(POLL)
        now = time.monotonic()
    return False


def poll(condition, limit):
    """The first true value of condition(), or None after `limit` seconds."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            return None
        time.sleep(POLL)
