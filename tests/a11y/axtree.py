# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessible tree of a running application, read over AT-SPI into plain objects."""
import re

import gi

gi.require_version("Atspi", "2.0")

from gi.repository import Atspi, GLib                              # noqa: E402

import stillness                                                   # noqa: E402

Role, State = Atspi.Role, Atspi.StateType
DEEPEST = 80
SHOWN_STATES = ("FOCUSABLE", "FOCUSED", "SELECTED", "CHECKED", "PRESSED", "EXPANDABLE", "EXPANDED", "EDITABLE",
                "READ_ONLY", "ACTIVE", "MODAL", "INVALID", "INVALID_ENTRY", "REQUIRED", "BUSY")


class Node:
    """One accessible object as it was when it was read."""

    def __init__(self, accessible, parent, path):
        self.accessible, self.parent, self.path = accessible, parent, path
        self.identity = accessible.path                  # stays, where `path` changes with what stands before it
        self.role = accessible.get_role()
        self.role_name = accessible.get_role_name() or ""
        self.name = accessible.get_name() or ""
        self.description = accessible.get_description() or ""
        self.states = accessible.get_state_set()
        interfaces = accessible.get_interfaces()
        self.size = self._size() if "Component" in interfaces else None
        self.actions = Atspi.Action.get_n_actions(accessible) if "Action" in interfaces else 0
        self.text = self._text() if "Text" in interfaces else ""
        self.children = []

    def _size(self):
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.WINDOW)
        return box.width, box.height

    def _text(self):
        length = min(200, Atspi.Text.get_character_count(self.accessible))
        return (Atspi.Text.get_text(self.accessible, 0, length) or "").strip()

    def has(self, state):
        """Is a state set?"""
        return self.states.contains(state)

    @property
    def focusable(self):
        """Can it have the keyboard focus?"""
        return self.has(State.FOCUSABLE)

    @property
    def visible(self):
        """Does it take room?  Widgets that are not mapped have no size (GTK 4.8 never sets SHOWING)."""
        return self.size is None or (self.size[0] > 0 and self.size[1] > 0)

    def walk(self):
        """This object and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def below(self):
        """All objects below this one."""
        for child in self.children:
            yield from child.walk()

    def ancestors(self):
        """The parent, its parent …"""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def is_below(self, other):
        """Is it inside the other one?"""
        return self.path.startswith(other.path + "/")

    def __str__(self):
        return "%s '%s'" % (self.role_name, self.name)

    def describe(self):
        """One line with everything."""
        parts = [str(self)]
        if self.description:
            parts.append("description='%s'" % self.description)
        if self.text and self.text != self.name:
            parts.append("text='%s'" % self.text)
        parts += [state.lower() for state in SHOWN_STATES if self.has(getattr(State, state))]
        if not self.has(State.SENSITIVE):
            parts.append("insensitive")
        if self.size:
            parts.append("%dx%d" % self.size)
        return " ".join(parts)


def read(accessible, parent=None, path="", depth=0):
    """The tree below an accessible; objects that vanish meanwhile are left out."""
    node = Node(accessible, parent, path)
    if depth >= DEEPEST:
        return node
    for index in range(accessible.get_child_count()):
        try:
            child = accessible.get_child_at_index(index)
            if child is not None:
                node.children.append(read(child, node, "%s/%d" % (path, index), depth + 1))
        except GLib.Error:
            continue
    return node


def connect():
    """Connect to the accessibility bus; a slow application gets time to answer."""
    Atspi.init()
    Atspi.set_timeout(8000, 20000)


def application(pid=None):
    """The application with this process id (or the only one); None when there is none."""
    def find():
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                found = desktop.get_child_at_index(index)
                if found and (pid is None or found.get_process_id() == pid):
                    return found
            except GLib.Error:
                continue
        return None
    return stillness.poll(find, stillness.patience(5))


def windows(app, pattern=None):
    """The trees of an application's windows whose title matches."""
    found = []
    for index in range(app.get_child_count()):
        window = app.get_child_at_index(index)
        if window is not None and (not pattern or re.search(pattern, window.get_name() or "")):
            found.append(read(window, None, "w%d" % index))
    return found
