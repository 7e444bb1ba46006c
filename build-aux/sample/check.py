# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that must hold in a pack before it is written."""

import datetime as dt
import re
from collections import Counter, defaultdict
from zoneinfo import ZoneInfo

from sample.core import CHOICES, KINDS, ZONE, parse

UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
SEATED = ("booked", "attended", "part_attended", "absent")


def _link(pack, value, target, where):
    assert value in pack.by_uid, f"{where}: {value} is not there"
    assert pack.by_uid[value][0] == target, f"{where}: not one of {target}"


def _value(pack, where, value, kind, target, all_day):
    if kind == "c":
        assert value in CHOICES[target], f"{where}: no choice {value}"
    elif kind == "d":
        dt.date.fromisoformat(value)
    elif kind == "i":
        if all_day and where.endswith((".start", ".end")):
            dt.date.fromisoformat(value)
        else:
            parse(value)
    elif kind == "n":
        assert type(value) is int, where
    elif kind == "r":
        assert type(value) in (int, float), where
    elif kind == "f":
        assert value is True, where
    elif kind == "u":
        assert re.fullmatch(r"https://\S+", value), f"{where}: {value}"
    elif kind == "l":
        _link(pack, value, target, where)
    elif kind == "L":
        assert len(set(value)) == len(value), where
        for one in value:
            _link(pack, one, target, where)
    elif kind == "s":
        assert value and all(type(one) is str and one.strip() for one in value), where
        assert len(set(value)) == len(value), f"{where}: {value}"
    else:
        assert type(value) is str and value == value.strip(), f"{where}: {value!r}"
        assert kind == "T" or "\n" not in value, f"{where} has more than one line"


def check_fields(pack):
    for array, records in pack.arrays.items():
        for record in records:
            where = f"{array} {record.get('title') or record['uid']}"
            assert UUID7.fullmatch(record["uid"]), where
            parse(record["modified"])
            for name, (kind, target, required) in KINDS[array].items():
                assert name in record or not required, f"{where} has no {name}"
                if name in record:
                    value = record[name]
                    empty = value in ("", 0, False, []) or value is None
                    first = kind == "c" and value == CHOICES[target][0]
                    assert not empty and not first, f"{where}.{name} is a default"
                    _value(pack, f"{where}.{name}", value, kind, target, record.get("all_day"))
            extra = set(record) - set(KINDS[array]) - {"uid", "modified"}
            assert not extra, f"{where}: {extra}"


def _span(event):
    if event.get("all_day"):
        start, end = (dt.datetime.fromisoformat(event[f]) for f in ("start", "end"))
    else:
        start, end = parse(event["start"]), parse(event["end"])
    assert start < end, event["title"]
    return start, end


def clashes(pack, with_buffer=False):
    """Pairs of events that want the same speaker or the same place at the same time."""
    found = []
    wanted = defaultdict(list)
    for event in pack.arrays.get("events", []):
        if event.get("status") == "cancelled" or "start" not in event:
            continue
        for speaker in event.get("speakers", []):
            wanted["speaker", speaker].append(event)
        if "place" in event:
            wanted["place", event["place"]].append(event)
    for (kind, name), events in wanted.items():
        events = sorted(((*_span(e), e) for e in events), key=lambda s: (s[0], s[2]["uid"]))
        for i, (start, end, one) in enumerate(events):
            for start2, _, two in events[i + 1:]:
                gap = max(one.get("buffer", 0), two.get("buffer", 0)) if with_buffer else 0
                if start2 < end + dt.timedelta(minutes=gap):
                    found.append((kind, name, one, two))
    return found


def check_calendar(pack, expected):
    for buffered in (False, True):
        found = clashes(pack, buffered)
        names = [(k, n, a["title"], b["title"]) for k, n, a, b in found]
        assert sorted(k for k, *_ in found) == expected, "\n".join(map(str, names))
    for week in pack.arrays.get("weeks", []):
        assert dt.date.fromisoformat(week["start"]).weekday() == 0, week["title"]
    for event in pack.arrays.get("events", []):
        if event.get("mode", "online") == "online":
            assert "place" not in event, event["title"]
        elif not event.get("week") or event["week"] not in template_weeks(pack):
            assert "place" in event, event["title"]
        if "week" in event and "start" in event:
            week = pack.get(event["week"])
            assert week["start"] <= event["start"][:10] <= week["end"], event["title"]


def check_hours(pack):
    """Events with a clock time are on working days, within office hours in London."""
    for event in pack.arrays.get("events", []):
        if event.get("all_day") or "start" not in event:
            continue
        start, end = (parse(event[f]).replace(tzinfo=dt.timezone.utc).astimezone(ZoneInfo(ZONE))
                      for f in ("start", "end"))
        where = f"{event['title']} {start}"
        assert start.weekday() < 5 and start.date() == end.date(), where
        assert start.hour >= 9 and (end.hour, end.minute) <= (17, 0), where


def check_people(pack):
    for person in pack.arrays.get("people", []):
        seen, one = set(), person
        while "manager" in one:
            assert one["uid"] not in seen, f"{person['title']}: a loop of managers"
            seen.add(one["uid"])
            one = pack.get(one["manager"])
    for field in ("title", "email"):
        counts = Counter(p[field] for p in pack.arrays.get("people", []))
        assert not counts or counts.most_common(1)[0][1] == 1, counts.most_common(3)


def check_own_clash(pack, expected):
    """The person of the sample has this many pairs of seats at the same time."""
    state = {}
    for step in pack.arrays.get("sign_ups", []):
        if step["person"] == pack.head.get("me"):
            state[step["event"]] = step.get("status")
    spans = sorted(_span(pack.get(e)) for e, status in state.items() if status in SEATED)
    found = sum(two[0] < one[1] for i, one in enumerate(spans) for two in spans[i + 1:])
    assert found == expected, found


def template_weeks(pack):
    return {w["uid"] for w in pack.arrays.get("weeks", []) if w.get("template")}


def check_sign_ups(pack):
    history = defaultdict(list)
    for step in pack.arrays.get("sign_ups", []):
        history[step["event"], step["person"]].append(step)
    seated, waiting = Counter(), Counter()
    for (event, _), steps in history.items():
        times = [s["at"] for s in steps]
        assert times == sorted(set(times)), "the steps of a sign-up are out of order"
        seated[event] += steps[-1].get("status") in SEATED
        waiting[event] += steps[-1].get("status") == "waiting"
    for event, count in seated.items():
        seats = pack.get(event).get("seats", 0)
        kept = pack.get(event).get("reserved", 0)
        assert not seats or count <= seats, f"{pack.get(event)['title']}: {count} for {seats}"
        if waiting[event]:
            assert count == seats - kept, f"{pack.get(event)['title']} has seats and a waiting list"


def check(pack, expected_clashes):
    check_fields(pack)
    check_calendar(pack, expected_clashes)
    check_hours(pack)
    check_people(pack)
    check_sign_ups(pack)
    check_own_clash(pack, 1 if "me" in pack.head else 0)
