# SPDX-License-Identifier: GPL-3.0-or-later
"""Walk through a window with Tab and the arrow keys, and report what the keyboard misses.

Where the focus goes is learnt from AT-SPI focus events, as a screen reader learns it:
a stop that sends none is a stop at which the user hears nothing.
"""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")

from gi.repository import Atspi, GLib                              # noqa: E402

import axtree                                                      # noqa: E402
import stillness                                                   # noqa: E402
from axtree import Role, State                                     # noqa: E402
from findings import WINDOW_BUTTON, Finding                        # noqa: E402

FOCUS_EVENT = "object:state-changed:focused"
SILENT_LIMIT = 4
# Arrow keys move within these, or through a list, but not to a neighbouring control.
OWN_ARROWS = {Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.COMBO_BOX, Role.SLIDER, Role.LIST_ITEM,
              Role.TABLE_ROW}
# What holds a row of a grid: a panel in GTK 4.8, a grouping later.
ROWS = {Role.TABLE_ROW, Role.PANEL, Role.GROUPING}
# The items of these are reached by arrow keys once one of them (or the container) is a stop.
COMPOSITES = {Role.LIST, Role.LIST_BOX, Role.TABLE, Role.TREE, Role.TREE_TABLE, Role.PAGE_TAB_LIST, Role.MENU,
              Role.MENU_BAR, Role.TABLE_ROW, Role.LIST_ITEM, Role.COMBO_BOX}


class TabWalk:
    """One walk; `order` holds the stops in the order of their first visit."""

    def __init__(self, window, names, limit, pid):
        self.window, self.names, self.limit, self.pid = window, names, limit, pid
        self.order, self.by_arrows, self.findings = [], set(), []
        self.index = {}
        self.events = []
        self._index()

    def run(self):
        """Walk; return the findings."""
        listener = Atspi.EventListener.new(lambda event, *_data: self.events.append(event.source) if event.detail1 else None)
        listener.register(FOCUS_EVENT)
        try:
            if self._tab_through():
                self._try_arrows()
        finally:
            listener.deregister(FOCUS_EVENT)
        self._find_unreached()
        return self.findings

    # Keys and focus

    def _index(self):
        self.index = {node.identity: node for node in self.window.walk()}

    def _node(self, accessible):
        """Our node for an accessible; the window may have changed since it was read."""
        if accessible.path not in self.index:
            self.window = axtree.read(self.window.accessible, None, self.window.path)
            self._index()
        return self.index.get(accessible.path)

    def _pump(self, seconds):
        """Take in AT-SPI events until one arrived (and a moment longer); False when none did."""
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)
            elif self.events:
                end = min(end, time.monotonic() + 0.04)
        return bool(self.events)

    def _press(self, key):
        """Press a key; return the node that reports the focus then, or None."""
        self._pump(0)
        self.events.clear()
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=False, stdin=subprocess.DEVNULL)
        if not self._pump(0.4) and self.pid:
            # Silence only counts when the application has nothing more to do.
            stillness.wait_until_still(lambda: [self.pid], stillness.quiet_time(), stillness.patience(3))
            self._pump(stillness.patience(0.1))
        return self._node(self.events[-1]) if self.events else None

    # The three parts of the walk

    def _stop(self, node):
        if node.identity not in {stop.identity for stop in self.order}:
            self.order.append(node)
            if self.names.missing(node):
                self.findings.append(Finding("no-name", node, "is a Tab stop; " + self.names.nearby(node)))

    def _still_focused(self):
        """Did the last stop keep the focus?"""
        if not self.order:
            return False
        accessible = self.order[-1].accessible
        accessible.clear_cache()
        return accessible.get_state_set().contains(State.FOCUSED)

    def _only_stop(self, node):
        """Is nothing else in the window focusable, so that Tab has nowhere to go?"""
        return not any(other.focusable and other is not node and other.visible and other.has(State.SENSITIVE)
                       and not WINDOW_BUTTON.match(other.description) for other in self.window.below())

    def _tab_through(self):
        """Visit all stops; False when the walk got stuck."""
        focused = [node for node in self.window.walk() if node.has(State.FOCUSED) and node is not self.window]
        if focused:
            self._stop(focused[-1])
        silent = stays = 0
        for _ in range(self.limit):
            node = self._press("Tab")
            stays = stays + 1 if node is not None and self.order and node.identity == self.order[-1].identity else 0
            if stays == 2 or node is None and self._still_focused():
                last = self.order[-1]
                if not self._only_stop(last):
                    self.findings.append(Finding("tab-trap", last, "Tab does not leave it"))
                return False
            if node is None:
                silent += 1
                where = self.order[-1] if self.order else self.window
                self.findings.append(Finding("silent-stop", where, "stop %d after this one reports no focus" % silent))
                if silent == SILENT_LIMIT:
                    return False
                continue
            # Round once; the first stop may have been a place that Tab does not come back to.
            if len(self.order) > 1 and node.identity in (self.order[0].identity, self.order[1].identity):
                return True
            silent = 0
            self._stop(node)
        return True

    def _peers(self, stop):
        """Focusable neighbours of the same kind: siblings, or cousins in a grid made of rows."""
        parent = stop.parent
        if stop.role in OWN_ARROWS or parent is None:
            return []
        rows = [parent]
        if parent.parent is not None and parent.role in ROWS:
            rows = [row for row in parent.parent.children if row.role == parent.role]
        return [node for row in rows for node in row.children
                if node is not stop and node.role == stop.role and node.focusable and node.visible
                and not WINDOW_BUTTON.match(node.description)]

    def _try_arrows(self):
        """Does an arrow key lead from a stop to neighbours that are no stops (a grid, a radio group)?"""
        stops = {stop.identity for stop in self.order}
        for stop in self.order:
            peers = {node.identity for node in self._peers(stop)} - stops - self.by_arrows
            if peers and stop.identity not in self.by_arrows:
                for key in ("Right", "Down", "Left", "Up"):
                    if not self._return_to(stop, peers):
                        break
                    node = self._press(key)
                    if node is not None and node.identity in peers:
                        self.by_arrows |= peers
                        break

    def _return_to(self, stop, peers):
        """Tab until the focus is at the stop (or a neighbour, where a roving focus may be)."""
        for _ in range(2 * len(self.order) + 3):
            node = self._press("Tab")
            if node is not None and node.identity in {stop.identity} | peers:
                return True
        return False

    def _find_unreached(self):
        self.window = axtree.read(self.window.accessible, None, self.window.path)
        reached = {stop.identity for stop in self.order} | self.by_arrows
        around = {above.identity for node in self.window.walk() if node.identity in reached for above in node.ancestors()}
        missed = [node for node in self.window.below() if node.focusable and node.visible and node.has(State.SENSITIVE)
                  and not self._is_reached(node, reached, around)]
        stuck = [finding for finding in self.findings if finding.code in ("silent-stop", "tab-trap")]
        if not stuck:
            self.findings += [Finding("not-reachable", node, self.names.nearby(node)) for node in missed]
        elif missed:
            # They may be what is silent, or lie behind the trap.
            stuck[0].why += "; not seen: " + ", ".join(str(node) for node in missed[:5])

    @staticmethod
    def _is_reached(node, reached, around):
        """Is it a stop, a container of one, or can arrow keys go to it from one?"""
        if node.identity in reached | around or WINDOW_BUTTON.match(node.description):
            return True
        if node.role == Role.RADIO_BUTTON and node.parent is not None:
            return any(other.identity in reached for other in node.parent.children if other.role == Role.RADIO_BUTTON)
        return any(above.role in COMPOSITES and above.identity in reached | around for above in node.ancestors())
