# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures that the organisation watches, quarter by quarter."""

from sample.core import uid
from sample.otherweeks import MAY_WEEK

# key: baseline, target, target date, then readings: date, value, people, note.
READINGS = {
    "shadowing": (18, 40, "2026-12-11", [
        ("2025-12-31", 11, 11, ""), ("2026-03-31", 14, 13, ""),
        ("2026-06-30", 31, 29, "After the May week"), ("2026-09-30", 22, 20, ""),
        ("2026-11-20", 19, 19, "Before the week has begun")]),
    "positive": (71, 90, "2026-12-11", [
        ("2025-05-23", 71, 96, "A trial week of our own, without partners"),
        ("2026-06-05", 88, 143, "After the May week")]),
    "survey": (48, 60, "2027-03-31", [
        ("2023-10-31", 48, 219, ""), ("2024-10-31", 52, 246, ""), ("2025-10-31", 57, 279, ""),
        ("2026-10-31", 58, 286, "Enquiries up by nine points after a paper form at shift change")]),
    "apprentices": (1.2, 2.3, "2027-03-31", [
        ("2025-09-30", 1.2, 6, ""), ("2025-12-31", 1.4, 7, ""), ("2026-03-31", 1.6, 8, ""),
        ("2026-06-30", 1.8, 9, ""), ("2026-09-30", 2.0, 10, "")]),
    "mhfa": (17, 40, "2026-12-31", [
        ("2025-09-30", 17, 17, ""), ("2025-12-31", 22, 22, ""), ("2026-03-31", 29, 29, ""),
        ("2026-06-30", 33, 33, ""),
        ("2026-09-30", 39, 39, "Two certificates had run out; renewal is booked")]),
}

# key, title, definition, source, denominator, unit, owner, direction, then as above.
OWN_MEASURES = [
    ("guardian-cases", "Cases brought to Freedom to Speak Up guardians", """Cases in a quarter, counted by
        the guardians. No case is described, here or anywhere else in Trellis.""",
     "Guardians' quarterly count", "", "cases", "Lead guardian", "none", (0, 0, "", [
         ("2025-09-30", 9, 9, ""), ("2025-12-31", 11, 11, ""), ("2026-03-31", 14, 14, ""),
         ("2026-06-30", 12, 12, ""), ("2026-09-30", 13, 12, "")])),
    ("funded", "People on funded learning", """People who began something paid for by the learning fund,
        counted once in the financial year so far.""", "Learning fund ledger", "", "people",
     "Learning and development", "up", (96, 150, "2027-03-31", [
         ("2025-09-30", 41, 41, ""), ("2025-12-31", 68, 68, ""), ("2026-03-31", 96, 96, ""),
         ("2026-06-30", 38, 38, "New financial year"), ("2026-09-30", 79, 79, "")])),
    ("spend", "Spent from the learning fund", "Payments in the financial year so far.",
     "Finance system", "", "£", "Finance", "none", (0, 60000, "2027-03-31", [
         ("2025-09-30", 17350, 41, ""), ("2025-12-31", 30120, 68, ""), ("2026-03-31", 44980, 96, ""),
         ("2026-06-30", 15240, 38, "New financial year"), ("2026-09-30", 33710, 79, "")])),
    ("adjustments", "Days from request to adjustment", """Median number of working days from asking for a
        workplace adjustment until it is in place.""", "Adjustments log, without names", "", "days",
     "People Services", "down", (34, 15, "2027-03-31", [
         ("2025-12-31", 34, 18, ""), ("2026-03-31", 29, 21, ""), ("2026-06-30", 26, 24, ""),
         ("2026-09-30", 19, 27, "")])),
    ("moves", "Posts filled from inside", "Share of advertised posts that went to a colleague.",
     "Recruitment system", "Posts filled in the quarter", "%", "People Services", "up",
     (31, 45, "2027-03-31", [
         ("2025-12-31", 31, 26, ""), ("2026-03-31", 36, 22, ""), ("2026-06-30", 38, 29, ""),
         ("2026-09-30", 42, 24, "")])),
    ("induction", "New colleagues through induction", """People who completed all three days, counted since
        the new induction began in September 2024.""", "Attendance", "", "people",
     "Learning and development", "up", (0, 0, "", [
         ("2025-11-13", 148, 148, ""), ("2026-01-15", 170, 170, ""), ("2026-03-12", 189, 189, ""),
         ("2026-05-14", 213, 213, ""), ("2026-07-09", 234, 234, ""), ("2026-09-10", 261, 261, ""),
         ("2026-11-12", 285, 285, "")])),
]


def readings(pack, key, measure, values):
    for date, value, people, note in values:
        pack.add("measure_values", f"{key} {date}", measure=measure, date=date, value=value,
                 people=people, note=note)


def build(pack):
    came = {s["person"] for s in pack.arrays["sign_ups"]
            if s.get("status") in ("attended", "part_attended")
            and pack.get(s["event"]).get("week") == MAY_WEEK}
    measure = uid("measures:participants")
    pack.change(measure, baseline=118, target=300, target_date="2026-11-27")
    readings(pack, "participants", measure, [
        ("2025-05-23", 118, 118, "A trial week of our own, without partners"),
        ("2026-05-22", len(came), len(came), "With six partners; people, not seats")])
    for key, (baseline, target, day, values) in READINGS.items():
        unique = uid(f"measures:{key}")
        pack.change(unique, baseline=baseline, target=target, target_date=day)
        readings(pack, key, unique, values)
    for (key, title, definition, source, denominator, unit, owner, direction,
         (baseline, target, day, values)) in OWN_MEASURES:
        unique = pack.add("measures", key, title=title, definition=definition, source=source,
                          denominator=denominator, unit=unit, owner=owner, direction=direction,
                          baseline=baseline, target=target, target_date=day)
        readings(pack, key, unique, values)
