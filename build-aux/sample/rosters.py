# SPDX-License-Identifier: GPL-3.0-or-later
"""A roster with everything on it: seats taken and kept, a waiting list, requests and the curious."""

from sample.core import uid
from sample.signups import SignUps

EVENT = uid("events:next-swap")
SEATS = 12
KEPT = 2
BOOKED, WAITING, ASKING, INTERESTED = 10, 4, 1, 3
FIRST = 30  # of the people, so that they are not those of every other event
NEEDS = {2: "Large-print handout, 18 point.", 6: "Captions, please.", 11: "A seat near the door."}


def build(pack, people):
    sign_ups = SignUps(pack, people)
    pack.change(EVENT, seats=SEATS, reserved=KEPT)
    statuses = (["booked"] * BOOKED + ["waiting"] * WAITING + ["requested"] * ASKING
                + ["interested"] * INTERESTED)
    for n, status in enumerate(statuses):
        person = sign_ups.people[FIRST + n * 3]
        sign_ups.add(EVENT, person, status, f"2026-11-{10 + n // 4:02}T{9 + n % 4:02}:{n * 3:02}:00Z",
                     needs=NEEDS.get(n, ""), consent=n % 2 == 0)
