# SPDX-License-Identifier: GPL-3.0-or-later
"""What was prepared for the learning week of November 2026: its releases and its checklist."""

import json

from sample.core import plus_days, plus_minutes, rows, uid
from sample.people import PARTNER
from sample.week import MONDAY

WEEK = uid("weeks:law-2026-11")

# What people are given of an event, as src/model/trellis-programme-diff.c takes it down.
PUBLIC = ("uid", "title", "kind", "status", "start", "end", "zone", "all_day", "mode", "place", "host",
          "speakers", "seats")

CHANGES = [
    "“Confidence in the room” has 16 seats instead of 12.",
    "New: “How I work: a screen reader, live”, Friday 27 November, 11:30.",
    "“Origami jam” (Friday 27 November, 12:30) is cancelled.",
]

# days from the Monday | days until it was done, empty while it is not | owner | task
TASKS = """
-84 | -88 | Owen Tregarth | Agree theme and objectives with the sponsor
-77 | -75 | Wren Asgarth | Ask partners to keep the dates and to name a contact
-56 | -52 | Wren Asgarth | Book speakers and rooms
-42 | -42 | Hetty Rosarinho | Book captions and interpreters
-28 | -26 | Hetty Rosarinho | Check access: rooms, files, captions, ways to join
-21 | -21 | Owen Tregarth | Publish the programme and open sign-up
-19 | -19 | Wren Asgarth | Send the piece for the newsletter
-14 | -13 | Owen Tregarth | Give managers their cascade
-10 | | Wren Asgarth | Put up banners in the learning system, and flyers
-3 | -4 | Tomos Bhattarai | Try every joining link
0 | | Owen Tregarth | Publish the opening article
11 | | Wren Asgarth | Publish the round-up and thank everybody
"""


def programme(pack):
    """The programme as release 2 had it: the ideas lab has moved since."""
    moved = uid("events:nov-ideas-lab")
    events = []
    for event in pack.arrays["events"]:
        if event.get("week") != WEEK or "start" not in event:
            continue
        public = {name: event[name] for name in PUBLIC if name in event}
        if event["uid"] == moved:
            public["start"] = plus_minutes(event["start"], -30)
            public["end"] = plus_minutes(event["end"], -30)
        events.append(public)
    events.sort(key=lambda event: (event["start"], event["title"]))
    return json.dumps(events, ensure_ascii=False, separators=(",", ":"))


def build(pack):
    pack.change(WEEK, partners=list(PARTNER.values()), most_minutes=90,
                quotation="I came for one workshop and stayed for the people.",
                quoted="A caseworker, after the week in May")
    pack.add("releases", "nov-1", title="Release 1 of Learning at Work Week", week=WEEK, number=1,
             at="2026-11-02T08:00:00Z", note="Sign-up is open. Choose one thing a day at the most.")
    pack.add("releases", "nov-2", title="Release 2 of Learning at Work Week", week=WEEK, number=2,
             at="2026-11-16T15:00:00Z", note="Thank you for your questions about access.",
             changes=CHANGES, programme=programme(pack))
    for position, (due, done, owner, title) in enumerate(rows(TASKS), 1):
        pack.add("week_tasks", f"nov-{position}", title=title, week=WEEK, owner=owner,
                 due=plus_days(MONDAY, int(due)), done=plus_days(MONDAY, int(done)) if done else None,
                 position=position)
