# SPDX-License-Identifier: GPL-3.0-or-later
"""The rooms that events are in."""

from sample.core import rows

# name | site | seats | step-free | hearing loop | about
ROOMS = """
Hazel Room | Aldermere | 20 | yes | yes | First floor, by the lift. Two screens.
Rowan Room | Aldermere | 60 | yes | yes | Ground floor. A camera and a microphone at every table.
Canteen | Aldermere | 0 | yes | | Free from half past two.
Quay Room | Port Calder | 60 | yes | | Ring the bell at the side door.
Canteen | Port Calder | 0 | yes | |
Loom Room | Tarnwick | 30 | | yes | Up one flight of stairs; there is no lift.
Canteen | Tarnwick | 0 | yes | |
"""


def build(pack):
    """Makes the rooms, and gives each event whose place is one of them its room."""
    known = {}
    for title, site, seats, step_free, hearing_loop, about in rows(ROOMS):
        place = f"{title}, {site}"
        fields = {"about": about} if about else {}
        known[place] = pack.add("rooms", place.lower().replace(", ", "-").replace(" ", "-"), title=title,
                                site=site, seats=int(seats), step_free=bool(step_free),
                                hearing_loop=bool(hearing_loop), **fields)
    for event in pack.arrays["events"]:
        if event.get("place") in known:
            pack.change(event["uid"], room=known[event["place"]])
