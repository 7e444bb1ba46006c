# SPDX-License-Identifier: GPL-3.0-or-later
"""Another accessible program, to switch to and back from: SIGUSR1 shows it, SIGUSR2 hides it.

Orca says where the focus is when the user comes back from another program.  Merely
taking the X focus away does not do: the window manager gives it back at once, and a
window that is not accessible leaves Orca believing that nothing has changed.
"""
import signal

import gi

gi.require_version("Gtk", "3.0")

from gi.repository import GLib, Gtk                                # noqa: E402


def main():
    """Wait for the signals."""
    window = Gtk.Window(title="Another program")
    window.add(Gtk.Button(label="Another button"))

    def show():
        window.show_all()
        window.present()
        return True

    def hide():
        window.hide()
        return True

    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, show)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR2, hide)
    print("ready", flush=True)
    Gtk.main()


if __name__ == "__main__":
    main()
