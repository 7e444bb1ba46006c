# SPDX-License-Identifier: GPL-3.0-or-later
"""Who signed up for what, step by step, within the seats that there are."""

from datetime import timedelta

from sample.core import Dice, WEEKDAYS, instant, parse, uid

ME = uid("people:me")
FULL = "confidence"
# How many people want each kind of event.
WANTED = {"workshop": (9, 15), "briefing": (11, 17), "talk": (8, 14), "quiz": (7, 12),
          "activity": (4, 8), "social": (7, 13), "conversation": (6, 11), "induction": (9, 15)}
REASONS = ["A case conference was moved", "Cover for a colleague", "Booked by mistake",
           "Leave", "Will watch the recording", "Clashes with a team meeting"]
NEEDS = ["Captions, please.", "I will bring an assistant.", "Large-print handout, 18 point.",
         "A seat near the door.", "Slides the day before.", "I lip-read; please face the room."]

# event key, steps: status, date and time, reason
MINE = [
    ("nov-senior-casework", [("booked", "2026-11-02", "09:12", "")]),
    ("nov-confidence", [("waiting", "2026-11-09", "12:40", "")]),
    ("nov-courtesy", [("booked", "2026-11-02", "09:20", ""),
                      ("withdrawn", "2026-11-18", "16:05", "Team quality meeting")]),
    ("nov-big-conversation", [("booked", "2026-11-10", "10:31", "")]),
    ("nov-interviews", [("booked", "2026-11-02", "09:15", "")]),
    ("nov-priority-debts", [("booked", "2026-11-13", "13:02", "")]),
    ("nov-superhero", [("booked", "2026-11-02", "09:16", "")]),
    ("interviews-jan", [("interested", "2026-11-12", "17:20", "")]),
    ("may-opening", [("booked", "2026-04-27", "10:02", ""), ("attended", "2026-05-18", "10:20", "")]),
    ("may-calm", [("booked", "2026-04-27", "10:04", ""), ("attended", "2026-05-19", "10:50", "")]),
    ("may-stories", [("waiting", "2026-04-29", "08:55", ""), ("booked", "2026-05-12", "09:00", ""),
                     ("attended", "2026-05-21", "12:20", "")]),
    ("may-strengths", [("booked", "2026-04-28", "14:30", ""),
                       ("part_attended", "2026-05-22", "14:20", "")]),
    ("may-bias", [("booked", "2026-05-06", "11:11", ""), ("absent", "2026-05-22", "12:05", "")]),
    ("evidence-1", [("booked", "2026-08-10", "09:30", ""), ("attended", "2026-09-02", "11:35", "")]),
    ("evidence-2", [("booked", "2026-08-10", "09:31", ""), ("attended", "2026-09-09", "11:35", "")]),
    ("craft-oct", [("booked", "2026-10-14", "16:00", ""), ("attended", "2026-10-28", "10:35", "")]),
]


class SignUps:
    def __init__(self, pack, people):
        self.pack = pack
        self.random = Dice(1122)
        self.people = [p for p in people.staff if p != ME]
        self.taken = {}
        self.mine = {}

    def add(self, event, person, status, at, reason="", needs="", consent=False):
        self.pack.add("sign_ups", f"{event} {person} {status}", modified=at,
                      event=event, person=person, status=status, at=at, reason=reason,
                      access_needs=needs, consent=consent)

    def me(self):
        for key, steps in MINE:
            event = uid(f"events:{key}")
            for status, day, clock, reason in steps:
                self.add(event, ME, status, instant(day, clock), reason, consent=True)
            self.mine[event] = steps[-1][0]

    def free(self, person, event):
        """Whether she works then and has nothing else booked."""
        start, end = parse(event["start"]), parse(event["end"])
        if WEEKDAYS[start.weekday()] not in self.pack.get(person).get("working_days", WEEKDAYS):
            return False
        if self.pack.get(person).get("joined", "") > event["start"][:10]:
            return False
        return all(end <= s or e <= start for s, e in self.taken.get(person, []))

    def book(self, event, count, opens, days, past):
        unique = event["uid"]
        seats = event.get("seats", 0)
        had = self.mine.get(unique) in ("booked", "attended", "part_attended", "absent")
        if seats:
            count = min(count, seats - had)
        found = []
        for person in self.random.sample(self.people, len(self.people)):
            if len(found) == count:
                break
            if self.free(person, event):
                found.append(person)
                self.taken.setdefault(person, []).append((parse(event["start"]),
                                                          parse(event["end"])))
        for person in found:
            at = self.moment(opens, days)
            needs = self.random.choice(NEEDS) if self.random.random() < .04 else ""
            consent = self.random.random() < .6
            if event.get("approval"):
                self.add(unique, person, "requested", at, needs=needs, consent=consent)
                at = self.later(at, 30)
            self.add(unique, person, "booked", at, needs="" if event.get("approval") else needs,
                     consent=consent)
            if past:
                status = self.random.weighted(["attended", "part_attended", "absent"],
                                             [86, 6, 8])
                self.add(unique, person, status, self.after(event), consent=consent)
        return found

    def moment(self, opens, days):
        minutes = int(min(self.random.expovariate(3 / days), days - .5) * 24 * 60)
        when = parse(opens) + timedelta(minutes=minutes)
        while when.weekday() > 4:
            when -= timedelta(days=1)
        when = when.replace(hour=8 + when.hour % 9, second=self.random.randrange(60))
        return max(when, parse(opens)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def later(self, at, hours):
        return (parse(at) + timedelta(minutes=self.random.randrange(20, hours * 60))
                ).strftime("%Y-%m-%dT%H:%M:%SZ")

    def after(self, event):
        return (parse(event["end"]) + timedelta(minutes=self.random.randrange(2, 50))
                ).strftime("%Y-%m-%dT%H:%M:%SZ")

    def full(self, event):
        """All seats taken, one given back and given on, and four people waiting."""
        seats = event["seats"]
        found = self.book(event, seats, "2026-11-02T09:00:00Z", 5, False)
        assert len(found) == seats
        unique = event["uid"]
        gone, lucky, *queue = [p for p in self.people
                               if p not in found and self.free(p, event)][:160:40]
        last = found[-1]
        steps = [s for s in self.pack.arrays["sign_ups"] if s["event"] == unique
                 and s["person"] == last]
        self.pack.change(steps[0]["uid"], at="2026-11-19T10:15:00Z")
        steps[0]["modified"] = "2026-11-19T10:15:00Z"
        self.add(unique, gone, "booked", "2026-11-02T09:01:40Z")
        self.add(unique, gone, "withdrawn", "2026-11-19T10:14:00Z", "Leave")
        self.add(unique, last, "waiting", "2026-11-07T08:30:10Z")
        self.sort(unique, last)
        self.add(unique, lucky, "waiting", "2026-11-08T14:20:00Z")
        for n, person in enumerate(queue):
            self.add(unique, person, "waiting", f"2026-11-1{n + 2}T11:0{n}:30Z")

    def sort(self, event, person):
        steps = self.pack.arrays["sign_ups"]
        places = [n for n, s in enumerate(steps) if s["event"] == event and s["person"] == person]
        ordered = sorted((steps[n] for n in places), key=lambda s: s["at"])
        for place, step in zip(places, ordered):
            steps[place] = step

    def all_events(self):
        for event in list(self.pack.arrays["events"]):
            day, kind = event.get("start", "")[:10], event.get("kind", "briefing")
            if event.get("all_day") or kind not in WANTED or day < "2026-05-01":
                continue
            if event["uid"] == uid(f"events:nov-{FULL}"):
                self.full(event)
                continue
            low, high = WANTED[kind]
            count = self.random.randrange(low, high + 1)
            if "2026-11-23" <= day <= "2026-11-27" and event.get("week"):
                self.week(event, count)
            elif "2026-05-18" <= day <= "2026-05-22":
                self.book(event, count + 5, "2026-04-27T08:00:00Z", 18, True)
            elif event.get("seats") and "2026-10-19" <= day < "2027-01-20":
                self.book(event, count // 3 + 1, "2026-10-05T08:00:00Z", 12, day < "2026-11-21")

    def week(self, event, count):
        unique = event["uid"]
        found = self.book(event, count, "2026-11-02T09:00:00Z", 18, False)
        if event.get("status") == "cancelled":
            for person in found:
                self.add(unique, person, "event_cancelled", "2026-11-19T15:00:00Z")
            return
        if event.get("approval"):
            self.book_pending(event, 3)
        for person in found[:1 if len(found) > 8 else 0]:
            self.add(unique, person, "withdrawn", "2026-11-20T13:30:00Z",
                     self.random.choice(REASONS))

    def book_pending(self, event, count):
        """Sign-ups that nobody has answered yet, and one that was declined."""
        for n, person in enumerate(self.people[60 + count * 7:60 + count * 8]):
            if any(s["person"] == person for s in self.pack.arrays["sign_ups"]
                   if s["event"] == event["uid"]):
                continue
            self.add(event["uid"], person, "requested", f"2026-11-1{7 + n}T15:04:00Z")
            if n == 0:
                self.add(event["uid"], person, "declined", "2026-11-18T09:00:00Z",
                         "Kept for managers this time; it is on again in January")


def build(pack, people):
    sign_ups = SignUps(pack, people)
    sign_ups.me()
    sign_ups.all_events()
    total = len(pack.arrays["sign_ups"])
    assert total <= 1500, f"{total} sign-ups"
    full = uid(f"events:nov-{FULL}")
    waiting = {s["person"] for s in pack.arrays["sign_ups"]
               if s["event"] == full and s.get("status") == "waiting"}
    booked = {s["person"] for s in pack.arrays["sign_ups"]
              if s["event"] == full and s.get("status") == "booked"}
    assert len(waiting - booked) == 4, len(waiting - booked)
