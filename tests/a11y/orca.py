# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Orca in a headless desktop, with its speech captured."""
import json
import os

import stillness
from headless import DesktopError

LAUNCHER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "launch", "orca_main.py")


class Orca:
    """One Orca.  `take()` returns what it said since the last call."""

    def __init__(self, desktop, echo=False, debug=False):
        self.desktop = desktop
        self.record = desktop.path("orca.record")
        self.offset = 0
        self.spoken = []
        self.released = 0
        self.ready = False
        if os.path.exists(self.record):                  # of an earlier run with --keep
            os.unlink(self.record)
        argv = ["/usr/bin/python3", "-I", "-B", LAUNCHER, self.record]
        argv += ["echo"] if echo else []
        argv += ["--debug-file=" + desktop.path("orca.debug")] if debug else []
        self.process = desktop.spawn(argv, "orca")
        self._wait_ready()

    def _wait_ready(self):
        def ready():
            self._read()
            return self.ready or self.process.poll() is not None
        stillness.poll(ready, stillness.patience(20))
        if not self.ready or self.process.poll() is not None:
            raise DesktopError("Orca did not start: " + self.desktop.log("orca"))

    def _read(self):
        """Take in the complete new lines of the record."""
        try:
            with open(self.record, "rb") as file:
                file.seek(self.offset)
                data = file.read()
        except OSError:
            return
        data = data[:data.rfind(b"\n") + 1]
        self.offset += len(data)
        for line in data.splitlines():
            self._note(json.loads(line))

    def _note(self, record):
        if record.get("say", "").strip():
            self.spoken.append(record["say"].strip())
        elif "key" in record:
            self.released += not record["down"]
        elif "ready" in record:
            self.ready = True

    def peek(self):
        """What was said since the last take(), without forgetting it."""
        self._read()
        return list(self.spoken)

    def take(self):
        """What was said since the last call."""
        spoken, self.spoken = self.peek(), []
        return spoken

    def keys_released(self):
        """How many key releases Orca has dealt with."""
        self._read()
        return self.released

    def wait_keys(self, count, limit):
        """Wait until that many keys were released, seen by Orca; False when they were not."""
        return bool(stillness.poll(lambda: self.keys_released() >= count, limit))

    def alive(self):
        """Is Orca still running?"""
        return self.process.poll() is None
