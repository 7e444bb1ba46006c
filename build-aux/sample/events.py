# SPDX-License-Identifier: GPL-3.0-or-later
"""Events from tables, in the civil time of London."""

from sample.core import ZONE, instant, plus_days, plus_minutes, rows, uid
from sample.framework import COMPETENCY
from sample.people import OWN, PARTNER

SITE = "https://learning.larkmoor.example"


class Calendar:
    def __init__(self, pack):
        self.pack = pack

    def change(self, key, **fields):
        self.pack.change(uid(f"events:{key}"), **fields)

    def table(self, text, prefix, week, monday, recorded=False, status="", **extra):
        """One row an event; a place that ends with a plus is hybrid, no place is online."""
        for (name, day, clock, minutes, kind, place, host, seats, mix, codes, speakers, title,
             summary) in rows(text):
            key = f"{prefix}-{name}"
            more = {field: table[name] for field, table in extra.items() if name in table}
            self.event(key, title, kind, plus_days(monday, int(day)), clock, int(minutes), place,
                       week=week, host=PARTNER[host] if host else OWN, seats=int(seats or 0),
                       mix=mix, codes=codes, speakers=speakers, summary=summary, status=status,
                       recorded=recorded, **more)

    def event(self, key, title, kind, day, clock, minutes, place="", codes="", speakers="",
              recorded=False, **fields):
        mode = "hybrid" if place.endswith("+") else "in_person" if place else "online"
        place = place.rstrip("+ ")
        start = instant(day, clock)
        join = ""
        if mode != "in_person" and kind != "article":
            join = f"https://meet.example/{key}"
        article = kind == "article"
        materials = []
        if kind in ("workshop", "quiz", "talk", "activity"):
            materials = [f"{SITE}/files/{key}.html", f"{SITE}/files/{key}-large-print.odt"]
        if kind == "workshop":
            materials.append(f"{SITE}/files/{key}-worksheet.odt")
        if "about" not in fields:
            fields["about"] = self.blurb(kind, mode)
        if recorded and kind in ("briefing", "talk"):
            fields["recording_url"] = f"https://media.example/{key}"
        return self.pack.add(
            "events", key, title=title, kind=kind, start=start, end=plus_minutes(start, minutes),
            zone=ZONE, mode=mode, place=place, join_url=join,
            url=f"{SITE}/read/{key}" if article else f"{SITE}/events/{key}",
            competencies=[COMPETENCY[c] for c in codes.split()],
            speakers=[s.strip() for s in speakers.split(";") if s.strip()],
            organiser=fields.pop("organiser", "Hetty Rosarinho"),
            captions=mode != "in_person" and not article, step_free=mode != "online",
            accessible_files=bool(materials) or article, materials=materials,
            categories=fields.pop("categories", ["Learning"]), **fields)

    @staticmethod
    def blurb(kind, mode):
        """What to expect from an event of its kind, where nothing more particular is said."""
        text = {
            "briefing": "Twenty minutes of talk and as many of questions, which you can also send in "
                        "beforehand without your name.",
            "workshop": "Short explanation, long practice. You leave with one thing to try in the "
                        "same week and a worksheet to keep.",
            "talk": "Come, listen, ask. You need not know anything about it, and you may keep your "
                    "camera off.",
            "article": "A five-minute read, on the page, as plain text and as a recording.",
            "activity": "Drop in for all of it or a part. There are versions for the screen, for "
                        "paper and for reading aloud.",
            "quiz": "Questions are read aloud and shown. Large-print answer sheets are on every "
                    "table, and no question is against the clock.",
            "social": "No agenda. Come late, leave early, bring somebody who is new.",
            "conversation": "In small groups, with a facilitator who writes down what is said and "
                            "never who said it.",
            "induction": "For everyone who has joined in the last three months, and for anyone who "
                         "missed it at the time.",
            "e_learning": "Start and stop whenever you like. Add the time to your learning log when "
                          "you have finished.",
        }[kind]
        if mode == "hybrid":
            text += " Join in the room or online; both can ask questions."
        return text

    def any_time(self, text, prefix, week, monday):
        for name, host, codes, title, summary in rows(text):
            key = f"{prefix}-{name}"
            self.pack.add("events", key, title=title, kind="e_learning", summary=summary,
                          about=self.blurb("e_learning", "online"), all_day=True, start=monday,
                          end=plus_days(monday, 5), zone=ZONE, week=week, host=PARTNER[host],
                          url=f"https://{host}.example/courses/{name}", mix="education",
                          competencies=[COMPETENCY[c] for c in codes.split()],
                          organiser="Hetty Rosarinho", captions=True, accessible_files=True,
                          categories=["Learning", "At any time"])

    def day(self, key, title, first, summary, days=1, categories=("Awareness day",), **fields):
        return self.pack.add("events", key, title=title, kind="article", summary=summary,
                             all_day=True, start=first, end=plus_days(first, days), zone=ZONE,
                             host=OWN, categories=list(categories), mix="exposure",
                             accessible_files=True, url=f"{SITE}/days/{key}", **fields)
