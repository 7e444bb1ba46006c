# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows of a headless desktop: find, focus, resize, photograph, type."""
import re
import subprocess

import stillness


class Windows:
    """X11 through xdotool and xprop; window ids are numbers."""

    def __init__(self, desktop):
        self.desktop = desktop

    def listed(self):
        """The windows the window manager knows, oldest first."""
        text = self.desktop.run(["xprop", "-root", "_NET_CLIENT_LIST"])
        return [int(number, 16) for number in re.findall(r"0x[0-9a-f]+", text)]

    def active(self):
        """The active window, else the newest one, else None."""
        text = self.desktop.run(["xprop", "-root", "_NET_ACTIVE_WINDOW"])
        windows = self.listed()
        found = [int(number, 16) for number in re.findall(r"0x[0-9a-f]+", text)]
        if found and found[0] in windows:
            return found[0]
        return windows[-1] if windows else None

    def title(self, window):
        """A window's title."""
        return self.desktop.run(["xdotool", "getwindowname", str(window)]).rstrip("\n")

    def pid(self, window):
        """The process a window belongs to."""
        text = self.desktop.run(["xdotool", "getwindowpid", str(window)]).strip()
        return int(text) if text else None

    def activate(self, window):
        """Make a window the active one, as a task switcher does."""
        self.desktop.run(["xdotool", "windowactivate", str(window)])

    def size(self, window):
        """(width, height) of a window's content."""
        text = self.desktop.run(["xdotool", "getwindowgeometry", "--shell", str(window)])
        found = dict(re.findall(r"(WIDTH|HEIGHT)=(\d+)", text))
        return int(found.get("WIDTH", 0)), int(found.get("HEIGHT", 0))

    def resize(self, window, width, height):
        """Ask for a size; return the size that the window really has then."""
        self.desktop.run(["xdotool", "windowsize", str(window), str(width), str(height)])
        stillness.poll(lambda: self.size(window) == (width, height), stillness.patience(1.5))
        return self.size(window)

    def key(self, name):
        """Press and release a key, as xdotool names it: Tab, shift+Tab, ctrl+f."""
        return subprocess.run(["xdotool", "key", "--clearmodifiers", name], env=self.desktop.env, check=False,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)

    def type(self, text):
        """Type a text."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", "--", text], env=self.desktop.env,
                       check=False, stdin=subprocess.DEVNULL, capture_output=True)

    def shot(self, path):
        """Save a picture of the screen; return an error message or an empty string."""
        done = subprocess.run(["import", "-window", "root", path], env=self.desktop.env, check=False,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
        return done.stderr.strip() if done.returncode else ""
