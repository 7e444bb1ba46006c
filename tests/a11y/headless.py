# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for one test: X server, D-Bus, accessibility bus, window manager.

Everything a GTK application looks at (home directory, settings, display, buses,
portals) is replaced, so a test neither sees nor changes the user's session, and
several tests can run at the same time.

    with Headless(Look(dark=True)) as desktop:
        desktop.spawn(["gtk4-demo"], "demo")
"""
import ctypes
import dataclasses
import os
import shutil
import signal
import subprocess
import tempfile
import time

import stillness

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
MARK = "A11Y_TEST_DESKTOP"
LIBC = ctypes.CDLL("libc.so.6", use_errno=True)
# The caller's desktop must not leak into the test.
FOREIGN = ("DBUS_", "AT_SPI", "XDG_", "GTK_", "GDK_", "GSK_", "ADW_", "ORCA", "WAYLAND", "DESKTOP_", "PYTHON",
           "LC_", "SESSION_MANAGER")
DIRECTORIES = {"HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
               "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}


class DesktopError(Exception):
    """A part of the desktop (or the application in it) did not start."""


@dataclasses.dataclass
class Look:
    """How the desktop looks to the application."""
    screen: str = "1280x800"
    text_scale: float = 1.0
    high_contrast: bool = False
    dark: bool = False
    no_animations: bool = False
    locale: str = ""
    settings: list = dataclasses.field(default_factory=list)     # "SCHEMA KEY VALUE" (GVariant text)

    def keyfile(self):
        """The GSettings of the session, as the keyfile backend reads them."""
        groups = {"org/gnome/desktop/interface": {"toolkit-accessibility": "true"},
                  "org/gnome/desktop/a11y/applications": {"screen-reader-enabled": "true"}}
        wanted = list(self.settings)
        if self.high_contrast:
            wanted.append("org.gnome.desktop.a11y.interface high-contrast true")
        if self.dark:
            wanted.append("org.gnome.desktop.interface color-scheme 'prefer-dark'")
        for line in wanted:
            schema, key, value = line.split(None, 2)
            groups.setdefault(schema.replace(".", "/"), {})[key] = value
        return "\n".join("[%s]\n%s\n" % (group, "\n".join("%s=%s" % kv for kv in keys.items()))
                         for group, keys in groups.items())

    def gtk_ini(self):
        """settings.ini: a blinking cursor never lets the application be still; and without a
        settings daemon animations can only be turned off here."""
        lines = ["[Settings]", "gtk-cursor-blink=0"]
        if self.no_animations:
            lines.append("gtk-enable-animations=0")
        return "\n".join(lines) + "\n"


def _status(pid):
    """(parent, state) of a process, or None."""
    try:
        with open("/proc/%d/stat" % pid, encoding="utf-8", errors="replace") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return int(fields[1]), fields[0]
    except (OSError, IndexError):
        return None


class Family:
    """The processes of one desktop.

    They carry a mark in their environment, die with us, and become our children when
    their own parent goes first, so that none of them survives a test and no other
    process is ever signalled.
    """

    def __init__(self, mark):
        self.mark = ("%s=%s" % (MARK, mark)).encode()
        self.started = []
        self.marked = {}
        LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)

    def spawn(self, argv, env, log, pass_fds=()):
        """Start a process whose output goes to the file `log`."""
        with open(log, "ab") as out:
            try:
                process = subprocess.Popen(
                    argv, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, pass_fds=pass_fds,
                    preexec_fn=lambda: LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM))
            except OSError as error:
                raise DesktopError("cannot start %s: %s" % (argv[0], error.strerror)) from error
        self.started.append(process)
        return process

    def _is_marked(self, pid):
        if not self.marked.get(pid):
            try:
                with open("/proc/%d/environ" % pid, "rb") as file:
                    self.marked[pid] = self.mark in file.read().split(b"\0")
            except OSError:
                return False
        return self.marked[pid]

    def pids(self):
        """Our living descendants that belong to this desktop."""
        children = {}
        for name in os.listdir("/proc"):
            if name.isdigit():
                status = _status(int(name))
                if status and status[1] != "Z":
                    children.setdefault(status[0], []).append(int(name))
        queue, found = [os.getpid()], []
        while queue:
            for pid in children.get(queue.pop(), ()):
                queue.append(pid)
                if self._is_marked(pid):
                    found.append(pid)
        return found

    def _reap(self, pids):
        for process in self.started:
            process.poll()
        own = {process.pid for process in self.started}
        for pid in set(pids) - own:
            try:
                os.waitpid(pid, os.WNOHANG)
            except ChildProcessError:
                pass

    def end(self):
        """End all of them: politely, then by force."""
        begin = time.monotonic()
        seen, asked = set(), set()
        while True:
            alive = self.pids()
            seen.update(alive)
            self._reap(seen)
            age = time.monotonic() - begin
            if not alive or age > 6:
                return
            for pid in alive:
                if age > 2 or pid not in asked:
                    asked.add(pid)
                    try:
                        os.kill(pid, signal.SIGKILL if age > 2 else signal.SIGTERM)
                    except ProcessLookupError:
                        pass
            time.sleep(0.03)


class Headless:
    """Context manager for the desktop; `env` is the environment of its programs."""

    def __init__(self, look=None, keep=None):
        self.look = look or Look()
        self.keep = keep
        self.dir = ""
        self.env = {}
        self.family = None

    def __enter__(self):
        if self.keep:
            self.dir = os.path.abspath(self.keep)
            os.makedirs(self.dir, exist_ok=True)
            for name in DIRECTORIES.values():            # Orca and GTK remember things there
                shutil.rmtree(os.path.join(self.dir, name), ignore_errors=True)
        else:
            self.dir = tempfile.mkdtemp(prefix="a11y-test-")
        self.family = Family(self.dir)
        try:
            self._environment()
            self._settings()
            self._x_server()
            self._buses()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_error):
        self.family.end()
        if not self.keep:
            shutil.rmtree(self.dir, ignore_errors=True)

    def path(self, *names):
        """A path in the session's directory."""
        return os.path.join(self.dir, *names)

    def spawn(self, argv, name, env=None, pass_fds=()):
        """Start a program of the session; its output goes to NAME.log."""
        return self.family.spawn(argv, env or self.env, self.path(name + ".log"), pass_fds)

    def run(self, argv):
        """Run a short command in the session and return its output."""
        try:
            return subprocess.run(argv, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True, timeout=30, check=False).stdout
        except FileNotFoundError as error:
            raise DesktopError("%s is not installed" % argv[0]) from error

    def log(self, name):
        """The end of a program's output, for error messages."""
        try:
            with open(self.path(name + ".log"), encoding="utf-8", errors="replace") as file:
                return file.read()[-1500:].strip()
        except OSError:
            return ""

    def still(self, quiet, limit):
        """Wait until no process of the session does anything."""
        return stillness.wait_until_still(self.family.pids, quiet, limit)

    def _environment(self):
        env = {key: value for key, value in os.environ.items() if not key.startswith(FOREIGN)}
        for key, name in DIRECTORIES.items():
            env[key] = self.path(name)
            os.makedirs(env[key], mode=0o700, exist_ok=True)
        env.update({
            MARK: self.dir, "LC_ALL": self.look.locale or "C.UTF-8", "XDG_SESSION_TYPE": "x11",
            "GTK_A11Y": "atspi", "GDK_BACKEND": "x11", "GSK_RENDERER": "cairo", "NO_AT_BRIDGE": "1",
            "GSETTINGS_BACKEND": "keyfile", "GTK_USE_PORTAL": "0", "ADW_DISABLE_PORTAL": "1",
            "GIO_USE_VFS": "local", "GIO_USE_VOLUME_MONITOR": "unix", "PYTHONDONTWRITEBYTECODE": "1"})
        path = env.get("PATH", "").split(":")
        env["PATH"] = ":".join(filter(None, path + [p for p in ("/usr/bin", "/bin", "/usr/sbin") if p not in path]))
        for key in ("LANGUAGE", "LANG", "LD_PRELOAD"):
            env.pop(key, None)
        self.env = env

    def _settings(self):
        for name, text in (("config/glib-2.0/settings/keyfile", self.look.keyfile()),
                           ("config/gtk-4.0/settings.ini", self.look.gtk_ini())):
            os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
            with open(self.path(name), "w", encoding="utf-8") as file:
                file.write(text)

    def _announced(self, argv, name):
        """Start a server that writes its address to a file descriptor; return the address."""
        read, write = os.pipe()
        try:
            self.spawn([arg.replace("{fd}", str(write)) for arg in argv], name, pass_fds=(write,))
        finally:
            os.close(write)
            with os.fdopen(read) as file:
                address = file.readline().strip()
        if not address:
            raise DesktopError("%s did not start: %s" % (argv[0], self.log(name)))
        return address

    def _x_server(self):
        number = self._announced(["Xvfb", "-displayfd", "{fd}", "-screen", "0", self.look.screen + "x24",
                                  "-nolisten", "tcp", "-noreset"], "xvfb")
        self.env["DISPLAY"] = ":" + number
        if self.look.text_scale != 1.0:
            # The only text size that GTK honours on plain X11 without a settings daemon.
            self.run(["xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER",
                      "Xft.dpi:\t%d\n" % round(96 * self.look.text_scale)])

    def _buses(self):
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._announced(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"], "dbus")
        self.spawn(["openbox", "--sm-disable"], "openbox")
        answer = self.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                           "--method", "org.a11y.Bus.GetAddress"])
        if "unix:" not in answer:
            raise DesktopError("there is no accessibility bus (at-spi2-core)")
        if not stillness.poll(lambda: "window id" in self.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]), 20):
            raise DesktopError("openbox did not start: " + self.log("openbox"))
