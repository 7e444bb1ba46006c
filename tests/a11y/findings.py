# SPDX-License-Identifier: GPL-3.0-or-later
"""What an audit finds, and how it judges names."""
import dataclasses
import re

import axtree

ERROR, WARNING = "ERROR", "WARN"
WARNINGS = {"dup-window", "name-is-role", "dead-text", "modal-frame", "class-context", "long-name"}
CLASS_NAME = r"(?:Gtk|Adw|Gdk|Gsk|Trellis)[A-Z]\w*|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+"
ROLE_WORDS = {"button", "entry", "text", "image", "icon", "list", "row", "switch", "label", "field"}
# GTK's own window buttons are not keyboard stops, by design.
WINDOW_BUTTON = re.compile(r"(?:Minimi[sz]e|Maximi[sz]e|Restore|Close) the window")


@dataclasses.dataclass
class Finding:
    """One defect."""
    code: str
    node: axtree.Node
    why: str = ""

    @property
    def level(self):
        """ERROR or WARN."""
        return WARNING if self.code in WARNINGS else ERROR

    def __str__(self):
        return "%-5s %-13s %s  %s  %s" % (self.level, self.code, self.node.path, self.node, self.why)

    def as_dict(self):
        """For --json."""
        return {"level": self.level, "code": self.code, "path": self.node.path, "role": self.node.role_name,
                "name": self.node.name, "why": self.why}


class Names:
    """Judges names: which are none at all, or only a widget class."""

    def __init__(self, class_name=CLASS_NAME):
        self.class_name = re.compile(class_name)

    def is_class(self, name):
        """Is it the name of a widget class?"""
        return bool(self.class_name.fullmatch(name.strip()))

    def missing(self, node):
        """Has the object no name of its own?"""
        return not node.name.strip() or self.is_class(node.name)

    def nearby(self, node):
        """Named things around an anonymous object, to find it in the application."""
        for ancestor in node.ancestors():
            named = [other.name for other in ancestor.walk() if other is not node and not self.missing(other)]
            if named:
                return "near " + ", ".join("'%s'" % name for name in named[:3])
        return ""
