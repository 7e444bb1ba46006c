#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Audit the accessible tree of a running application for what a screen reader would miss.

usage: audit.py [options]      inside the application's desktop (X display and D-Bus session)

One line per finding:  LEVEL CODE  path  role 'name'  explanation
Exit status: 0 no error, 1 errors (with --strict also warnings), 2 application not found.

errors
  no-name        something that can be focused or activated has no name, or only the name of its
                 widget class, which is what GTK 4.8 gives it
  no-label       an input field (entry, spin button, combo box, switch, …) has no label
  image-only     a control has nothing but a picture
  dup-sibling    two controls beside each other have the same role and name
  value-no-name  a progress bar, level bar or slider has no name
  cell-name      a table cell has a name, but Orca reads the label inside it
  invalid-state  AT-SPI state INVALID: Orca takes the object for dead and is silent
  silent-stop    --tab: Tab goes somewhere, but no object reports the focus
  tab-trap       --tab: Tab does not leave an object
  not-reachable  --tab: something focusable is reached neither by Tab nor by arrow keys from a stop
warnings
  dup-window     controls in different places have the same role and name
  name-is-role   the name only repeats the role ("button")
  dead-text      a text whose accessible name is a widget class
  modal-frame    a modal window with the role of a main window; Orca may be silent in it
  class-context  a group or list around focusable things is called after its class
  long-name      a name longer than --max-name
"""
import argparse
import json
import re
import sys

import axtree
from axtree import Role, State
from findings import CLASS_NAME, ERROR, ROLE_WORDS, Finding, Names

BUTTONS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.LINK, Role.PAGE_TAB, Role.MENU_ITEM, Role.CHECK_MENU_ITEM,
           Role.RADIO_MENU_ITEM}
FIELDS = {Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.COMBO_BOX, Role.SLIDER, Role.CHECK_BOX,
          Role.RADIO_BUTTON}
VALUES = {Role.PROGRESS_BAR, Role.LEVEL_BAR, Role.SLIDER}
PICTURES = {"GtkImage", "GtkPicture"}    # GTK 4.8 names a button after its child
NAMELESS = {"no-name", "no-label", "image-only", "value-no-name"}
CONTEXTS = {Role.LIST, Role.LIST_BOX, Role.PANEL, Role.MENU, Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.GROUPING,
            Role.FORM}


def in_combo(node):
    """Combo boxes keep their value in an anonymous list, which Orca does not enter."""
    return any(ancestor.role == Role.COMBO_BOX for ancestor in node.ancestors())


def unnamed(node, names):
    """The code for an object without a name, or None when it needs none."""
    if not names.missing(node):
        return None
    if node.role in FIELDS and not (node.role in VALUES and not node.focusable):
        return "no-label"
    if node.role in VALUES:
        return "value-no-name"
    if not node.focusable and not (node.actions and node.role in BUTTONS):
        return None
    inside = list(node.below())
    pictures = node.name in PICTURES or any(other.role in (Role.IMAGE, Role.ICON) for other in inside)
    return "image-only" if pictures and all(names.missing(other) for other in inside) else "no-name"


def check_node(node, names, longest):
    """Findings about one object by itself."""
    code = unnamed(node, names)
    if code:
        yield Finding(code, node, names.nearby(node))
    elif node.role == Role.LABEL and names.is_class(node.name) and node.text:
        yield Finding("dead-text", node, "the text is '%s'" % node.text)
    if (node.focusable or node.role in BUTTONS) and node.name.strip().lower() in ROLE_WORDS | {node.role_name}:
        yield Finding("name-is-role", node, names.nearby(node))
    if len(node.name) > longest:
        yield Finding("long-name", node, "%d characters" % len(node.name))
    if node.role in CONTEXTS and not node.focusable and names.is_class(node.name) \
            and any(other.focusable and other.visible for other in node.below()):
        yield Finding("class-context", node, "spoken when the focus enters; " + names.nearby(node))
    if node.role == Role.TABLE_CELL and node.focusable and not names.missing(node):
        label = " ".join(other.text for other in node.below() if other.role == Role.LABEL).strip()
        if label and label != node.name:
            yield Finding("cell-name", node, "Orca reads '%s' instead" % label)


def check_duplicates(nodes, names):
    """Controls of one window that cannot be told apart."""
    same = {}
    for node in nodes:
        control = node.role in BUTTONS | FIELDS or (node.actions and node.focusable)
        if control and node.has(State.SENSITIVE) and not names.missing(node):
            same.setdefault((node.role, node.name), []).append(node)
    for group in same.values():
        by_parent = {}
        for node in group:
            by_parent.setdefault(id(node.parent), []).append(node)
        for siblings in by_parent.values():
            for node in siblings[1:]:
                yield Finding("dup-sibling", node, "same as " + siblings[0].path)
        first = [siblings[0] for siblings in by_parent.values()]
        # A row and the control that it activates may share a name.
        apart = [node for node in first if not any(node.is_below(other) for other in first)]
        for node in apart[1:]:
            yield Finding("dup-window", node, "same as " + apart[0].path)


def check_window(window, names, longest, hidden=False):
    """All findings in one window, without pressing keys."""
    nodes = [node for node in window.walk() if hidden or node.visible]
    if window.role == Role.FRAME and window.has(State.MODAL):
        yield Finding("modal-frame", window, "give it the accessible role DIALOG")
    for node in nodes:
        if node.has(State.INVALID):
            yield Finding("invalid-state", node, "silent in Orca; GTK 4.8 makes it of GTK_ACCESSIBLE_STATE_INVALID")
    nodes = [node for node in nodes if node is not window and node.role != Role.SCROLL_PANE and not in_combo(node)]
    for node in nodes:
        yield from check_node(node, names, longest)
    yield from check_duplicates(nodes, names)


def unique(findings, ignore=()):
    """Each code once per object, one code for a missing name, and nothing that an ignore pattern matches."""
    seen = {}
    for finding in findings:
        group = "nameless" if finding.code in NAMELESS else finding.code
        if not any(re.search(pattern, str(finding)) for pattern in ignore):
            seen.setdefault((group, finding.node.path), finding)
    return list(seen.values())


def audit(pid=None, window=None, tab=0, longest=200, class_name=CLASS_NAME, ignore=(), hidden=False):
    """Audit an application; return (findings, names of the Tab stops).  LookupError: not found."""
    axtree.connect()
    app = axtree.application(pid)
    trees = axtree.windows(app, window) if app else []
    if not trees:
        raise LookupError("no window of the application is on the accessibility bus")
    names, stops = Names(class_name), []
    findings = [finding for tree in trees for finding in check_window(tree, names, longest, hidden)]
    if tab:
        import tabwalk                                   # needs xdotool and presses keys
        active = next((tree for tree in reversed(trees) if tree.has(State.ACTIVE)), trees[-1])
        walk = tabwalk.TabWalk(active, names, tab, pid)
        findings += walk.run()
        stops = [str(node) for node in walk.order]
    return unique(findings, ignore), stops


def dump(pid, window, pattern):
    """Print the tree."""
    axtree.connect()
    app = axtree.application(pid)
    for tree in axtree.windows(app, window) if app else ():
        for node in tree.walk():
            line = "  " * node.path.count("/") + node.describe()
            if re.search(pattern, line):
                print(line)
    return 0 if app else 2


def report(findings, stops, as_json):
    """Print the findings."""
    for finding in findings:
        print(json.dumps(finding.as_dict(), ensure_ascii=False) if as_json else finding)
    if not as_json:
        if stops:
            print("Tab order (%d stops): %s" % (len(stops), " → ".join(stops)))
        errors = sum(finding.level == ERROR for finding in findings)
        print("%d errors, %d warnings" % (errors, len(findings) - errors))


def main(argv=None):
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
                                     usage=argparse.SUPPRESS)
    parser.add_argument("--pid", type=int, help="process of the application (default: the only application)")
    parser.add_argument("--window", metavar="RE", help="only windows whose title matches")
    parser.add_argument("--tab", nargs="?", type=int, const=150, default=0, metavar="MAX", help="walk with Tab, at most MAX stops")
    parser.add_argument("--max-name", type=int, default=200, metavar="N")
    parser.add_argument("--class-name", default=CLASS_NAME, metavar="RE", help="what counts as a widget class")
    parser.add_argument("--ignore", action="append", default=[], metavar="RE", help="drop findings whose line matches")
    parser.add_argument("--hidden", action="store_true", help="also what takes no room (pages that are not shown)")
    parser.add_argument("--strict", action="store_true", help="fail on warnings")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--dump", nargs="?", const="", metavar="RE", help="print the tree instead")
    options = parser.parse_args(argv)
    if options.dump is not None:
        return dump(options.pid, options.window, options.dump)
    try:
        findings, stops = audit(options.pid, options.window, options.tab, options.max_name, options.class_name,
                                options.ignore, options.hidden)
    except LookupError as error:
        print("audit.py: %s" % error, file=sys.stderr)
        return 2
    report(findings, stops, options.json)
    return 1 if any(options.strict or finding.level == ERROR for finding in findings) else 0


if __name__ == "__main__":
    sys.exit(main())
