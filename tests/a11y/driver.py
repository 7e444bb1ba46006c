# SPDX-License-Identifier: GPL-3.0-or-later
"""One application in a headless desktop, driven by keys, with or without Orca."""
import os
import re
import signal
import subprocess
import time

import stillness
from headless import DesktopError, Headless
from orca import Orca
from xwindows import Windows

HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST = 6.0                   # seconds until a busy application is no longer waited for
TIDY = 2.8                      # seconds until the application has taken away the pages that an action has left
LISTENED = 6.0                  # seconds until what is not heard is missed: only a failure takes that long


class OtherProgram:
    """Another accessible program: active while `with` lasts, as if the user had switched to it."""

    def __init__(self, desktop, windows):
        self.windows = windows
        env = {key: value for key, value in desktop.env.items() if key != "NO_AT_BRIDGE"}
        self.process = desktop.spawn(
            ["/usr/bin/python3", "-I", "-B", os.path.join(HERE, "launch", "other_program.py")], "other", env)
        self.ready = lambda: "ready" in desktop.log("other")

    def __enter__(self):
        before = set(self.windows.listed())
        if not stillness.poll(lambda: self.ready() or self.process.poll() is not None, 20) or self.process.poll() is not None:
            raise DesktopError("the other program did not start")
        self.process.send_signal(signal.SIGUSR1)
        shown = stillness.poll(lambda: set(self.windows.listed()) - before, stillness.patience(3))
        for window in shown or ():                       # the window manager may refuse a new window the focus
            self.windows.activate(window)
            stillness.poll(lambda window=window: self.windows.active() == window, stillness.patience(3))

    def __exit__(self, *_error):
        self.process.send_signal(signal.SIGUSR2)


class Driver:
    """Context manager.  Every action waits until all is still and returns what was spoken."""

    def __init__(self, look=None, use_orca=True, echo=False, keep=None, env=None, quiet_ms=None):
        self.desktop = Headless(look, keep)
        self.use_orca, self.echo, self.debug = use_orca, echo, bool(keep)
        self.app_env = dict(env or {})
        self.quiet_ms = quiet_ms
        self.windows = Windows(self.desktop)
        self.orca = self.other = self.app = None
        self.argv = []
        self.was_still = True
        self.acted = time.monotonic()

    def __enter__(self):
        self.desktop.__enter__()
        try:
            if self.use_orca:
                self.other = OtherProgram(self.desktop, self.windows)
                self.orca = Orca(self.desktop, self.echo, self.debug)
            self.settle()
        except BaseException:
            self.desktop.__exit__()
            raise
        return self

    def __exit__(self, *error):
        self.desktop.__exit__(*error)

    # Waiting and hearing

    def settle(self):
        """Wait until nothing happens any more; remember whether that came true."""
        self.was_still = self.desktop.still(stillness.quiet_time(self.quiet_ms), stillness.patience(LONGEST))

    def heard(self):
        """Settle, then return what was spoken since the last action."""
        self.settle()
        return self.orca.take() if self.orca else []

    def hear_until(self, wanted, spoken):
        """Go on listening while wanted(spoken) is false: a delayed announcement may be due."""
        def more():
            spoken.extend(self.orca.take() if self.orca else [])
            return wanted(spoken)
        return bool(stillness.poll(more, stillness.patience(LISTENED) if self.orca else 0))

    # The application

    def launch(self, argv):
        """Start the application and wait for its window.

        What Orca says of a window that appears while the application is still registering
        itself differs from run to run; so another program is activated and then this one again,
        as with Alt+Tab, and what is said then is returned: the window and the focused object.
        """
        self.argv = argv
        env = dict(self.desktop.env, **self.app_env)
        env.pop("NO_AT_BRIDGE", None)
        self.app = self.desktop.spawn(argv, "app", env)
        stillness.poll(lambda: self.windows.listed() or not self.running(), stillness.patience(20))
        if not self.running():
            raise DesktopError("the application ended with status %d: %s" % (self.app.returncode, self.desktop.log("app")))
        if not self.windows.listed():
            raise DesktopError("the application shows no window: " + self.desktop.log("app"))
        self.settle()
        return self.focus_out()

    def running(self):
        """Does the application still run?"""
        return self.app is not None and self.app.poll() is None

    def end_app(self):
        """End the application."""
        if self.running():
            self.app.terminate()
            try:
                self.app.wait(5)
            except subprocess.TimeoutExpired:
                self.app.kill()
                self.app.wait()
        stillness.poll(lambda: not self.windows.listed(), 2)
        return self.heard()

    def restart(self, argv=None):
        """End the application and start it (or another) again in the same desktop."""
        self.end_app()
        return self.launch(argv or self.argv)

    # Actions

    def focus_out(self):
        """Switch to another program and back; Orca says where one is then."""
        window = self.windows.active()
        if self.orca:
            with self.other:
                self.settle()
                self.orca.take()
            self.windows.activate(window)
        return self.heard()

    def _delivered(self, releases):
        self.acted = time.monotonic()
        if self.orca:
            self.orca.wait_keys(releases, stillness.patience(1.0))

    def press(self, key):
        """Press one key (xdotool's names)."""
        before = self.orca.keys_released() if self.orca else 0
        done = self.windows.key(key)
        if "No such key name" in done.stderr or done.returncode:
            raise ValueError("no such key: %s" % key)
        self._delivered(before + 1)
        return self.heard()

    def type(self, text):
        """Type a text.  Orca drops the echo of characters that come too fast."""
        for part in text if self.echo else [text]:
            before = self.orca.keys_released() if self.orca else 0
            self.windows.type(part)
            self._delivered(before + len(part))
            if self.echo:
                self.settle()
        return self.heard()

    def resize(self, width, height):
        """Resize the active window; return (its real size, what was spoken)."""
        window = self.windows.active()
        self.settle()
        size = self.windows.resize(window, width, height)
        spoken = self.heard()
        return (self.windows.size(window) if size != (width, height) else size), spoken

    def title_matches(self, pattern):
        """Wait for the active window's title to match; return the title and whether it does."""
        seen = [""]

        def matches():
            window = self.windows.active()
            seen[0] = self.windows.title(window) if window else ""
            return re.search(pattern, seen[0])
        found = stillness.poll(matches, stillness.patience(LISTENED))
        return seen[0], bool(found)

    def shell(self, command):
        """Run a shell command in the session; return (status, output)."""
        env = dict(self.desktop.env, **self.app_env, APP_PID=str(self.app.pid), A11Y_TESTS=HERE)
        done = subprocess.run(["sh", "-c", command], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
        return done.returncode, done.stdout

    def audit(self, arguments=()):
        """Run audit.py on the application; return (status, output)."""
        time.sleep(max(0, self.acted + TIDY - time.monotonic()))
        window = self.windows.active()
        pid = (window and self.windows.pid(window)) or self.app.pid
        done = subprocess.run(["/usr/bin/python3", "-B", os.path.join(HERE, "audit.py"), "--pid", str(pid), *arguments],
                              env=self.desktop.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
        return done.returncode, done.stdout
