#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files to and from other programs, as scripts see them: schedules, invitations, answers. Prints TAP."""
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

CTL, DATA = sys.argv[1], sys.argv[2]
UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
SLUG = re.compile(r"[a-z0-9_]{4,}-[a-z0-9\-_]{4,}$")


class Place:
    """A folder with libraries, and trellisctl on them."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.library = "one"

    def path(self, name, text=None):
        path = os.path.join(self.folder.name, name)
        if text is not None:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        return path

    def run(self, *words, library=None):
        env = dict(os.environ, LC_ALL="C.UTF-8", TZ="Europe/London")
        folder = self.path("library-" + (library or self.library))
        os.makedirs(folder, exist_ok=True)
        done = subprocess.run([CTL, "--library", os.path.join(folder, "library.db"), *words], env=env,
                              capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    def json(self, *words, library=None):
        code, out, err = self.run(*words, "--json", library=library)
        assert code == 0, (words, code, out, err)
        return json.loads(out)

    def sample(self):
        self.json("import", os.path.join(DATA, "sample.trellis"))
        return self

    def weeks(self):
        return [w["uid"] for w in self.json("list", "weeks")["items"]]

    def save(self, name, *words, library=None):
        path = self.path(name)
        code, _, err = self.run("export", *words, "-o", path, library=library)
        assert code == 0, (words, err)
        with open(path, encoding="utf-8", newline="") as file:
            return path, file.read()


def round_trip(place, name, *words, back=None):
    """Export, import into an empty library, export: the same; and the first library learns nothing new."""
    path, text = place.save(name, *words)
    first = place.json("import", path, library=name)
    assert first["refused"] == [] and first["changed"] == 0, first
    _, again = place.save("again-" + name, *(back or words), library=name)
    assert text == again, name
    here = place.json("import", "--dry-run", path)
    assert here["new"] == here["changed"] == 0 and here["refused"] == [], here
    return text, first


def test_schedules_are_a_fixed_point(place):
    place.sample()
    for number, week in enumerate(place.weeks()):
        for form in ("frab", "schedule-json"):
            round_trip(place, f"{number}.{form}", "weeks", "--format", form, "--week", week)


def test_calendars_are_a_fixed_point(place):
    text, first = round_trip(place.sample(), "all.ics", "events", "--format", "icalendar")
    assert first["new"] == text.count("\nUID:") or first["new"] >= 150, first
    week = place.weeks()[2]
    title = "Learning at Work Week\\, May 2026"
    path, text = place.save("week.ics", "weeks", "--format", "ics", "--week", week)
    assert title in text.replace("\r\n ", ""), text[:300]
    first = place.json("import", path, library="week")
    assert (first["new"], first["refused"]) == (text.count("BEGIN:VEVENT"), []), first
    assert place.json("import", "--dry-run", path)["changed"] == 0


def test_packs_are_a_fixed_point(place):
    place.sample()
    path, text = place.save("all.trellis", "all", "--format", "pack")
    place.json("import", path, library="two")
    _, again = place.save("again.trellis", "all", "--format", "pack", library="two")
    assert strip_time(text) == strip_time(again)
    week = place.weeks()[1]
    path, text = place.save("week.trellis", "weeks", "--format", "pack", "--week", week)
    pack = json.loads(text)
    assert len(pack["weeks"]) == 1 and {e["week"] for e in pack["events"]} == {week}
    assert "people" not in pack and "sign_ups" not in pack, pack.keys()
    assert place.json("import", path)["changed"] == 0


def strip_time(text):
    return re.sub(r'"published": "[^"]*"', "", text)


def test_schedule_xml_is_as_published(place):
    """Element order and types of the published structure."""
    place.sample()
    for week in place.weeks():
        _, text = place.save("week.xml", "weeks", "--week", week)
        root = ElementTree.fromstring(text)
        assert root.tag == "schedule"
        assert [e.tag for e in root if e.tag not in ("url", "day")] == ["generator", "version", "conference"]
        conference = root.find("conference")
        assert re.match(r"[a-z0-9_-]{4,}$", conference.find("acronym").text)
        assert re.match(r"\d{4}-\d\d-\d\d$", conference.find("start").text)
        assert int(conference.find("days").text) == len(root.findall("day")) > 0
        seen = {"guid": set(), "id": set(), "slug": set()}
        for index, day in enumerate(root.findall("day")):
            assert day.get("index") == str(index + 1) and STAMP.match(day.get("start")) and STAMP.match(day.get("end"))
            for room in day.findall("room"):
                assert room.get("name") and UUID.match(room.get("guid"))
                for event in room.findall("event"):
                    check_xml_event(event, room, day, seen)


def check_xml_event(event, room, day, seen):
    required = ["room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug", "track", "persons",
                "language", "description", "recording", "links", "attachments"]
    optional = ["video_download_url", "url", "feedback_url"]
    tags = [e.tag for e in event]
    assert tags[:len(required)] == required and all(t in optional for t in tags[len(required):]), tags
    assert UUID.match(event.get("guid")) and int(event.get("id")) > 0
    assert STAMP.match(event.find("date").text) and day.get("start") <= event.find("date").text < day.get("end")
    assert event.find("date").text[11:16] == event.find("start").text
    assert re.match(r"([0-9]{1,2}:[0-9]{2})|([0-9]{1,2}:[0-9]{2}:[0-9]{1,2})$", event.find("duration").text)
    assert event.find("room").text == room.get("name") and SLUG.match(event.find("slug").text)
    for url in optional:
        assert event.find(url) is None or re.match("https?://", event.find(url).text)
    for name, value in (("guid", event.get("guid")), ("id", event.get("id")), ("slug", event.find("slug").text)):
        assert value not in seen[name], (name, value)
        seen[name].add(value)


def test_schedule_json_is_as_published(place):
    place.sample()
    for week in place.weeks():
        _, text = place.save("week.json", "weeks", "--week", week)
        conference = json.loads(text)["schedule"]["conference"]
        assert {"title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"} <= set(conference)
        assert re.match(r"^[a-z0-9_-][a-z0-9_]{3,}$", conference["acronym"])
        assert conference["daysCount"] == len(conference["days"])
        rooms = {r["name"]: r["guid"] for r in conference["rooms"]}
        for day in conference["days"]:
            assert set(day) == {"index", "date", "day_start", "day_end", "rooms"}
            for name, events in day["rooms"].items():
                assert UUID.match(rooms[name])
                for event in events:
                    assert {"abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room", "slug",
                            "start", "subtitle", "title", "track", "type", "url"} <= set(event)
                    assert UUID.match(event["guid"]) and event["id"] >= 1 and re.match(r"\w+:", event["url"])
                    assert re.match(r"^[a-z0-9_-]+[a-z0-9]$", event["slug"])
                    assert all(set(p) == {"guid", "name", "public_name"} for p in event["persons"])


def test_foreign_uids_come_home(place):
    """An event that a calendar brought keeps its own uid, though a schedule cannot hold it."""
    place.json("import", place.path("in.ics", calendar("PUBLISH", "UID:one@test\r\nDTSTART:20260518T090000Z\r\n"
                                                       "DTEND:20260518T100000Z\r\nSUMMARY:One\r\nLOCATION:Hall")))
    pack = {"format": "trellis-pack", "version": 1,
            "weeks": [{"uid": "week@test", "modified": "2026-01-01T00:00:00Z", "title": "Week", "start": "2026-05-18", "end": "2026-05-22"}],
            "events": [{"uid": "one@test", "modified": "2026-02-01T00:00:00Z", "title": "One", "start": "2026-05-18T09:00:00Z",
                        "end": "2026-05-18T10:00:00Z", "zone": "UTC", "mode": "in_person", "place": "Hall", "week": "week@test"}]}
    place.json("import", place.path("week.trellis", json.dumps(pack)))
    for form in ("frab", "schedule-json"):
        path, text = place.save(form, "weeks", "--format", form)
        assert "one@test" not in text
        again = place.json("import", path)
        assert (again["unchanged"], again["new"], again["changed"]) == (1, 0, 0), again
    assert [e["uid"] for e in place.json("list", "events")["items"]] == ["one@test"]
    assert place.json("list", "weeks")["count"] == 1


def test_which_week_must_be_said(place):
    place.sample()
    code, _, err = place.run("export", "weeks", "--format", "frab")
    assert code == 1 and "say which" in err, err
    code, _, err = place.run("export", "weeks", "--format", "frab", "--week", "nowhere")
    assert code == 1 and "nowhere" in err, err
    code, _, err = place.run("export", "people", "--format", "frab")
    assert code == 2, err
    code, _, err = place.run("export", "invitations")
    assert code == 2 and "--event" in err, err


def calendar(method, lines):
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nMETHOD:%s\r\nBEGIN:VEVENT\r\n"
            "DTSTAMP:20260201T000000Z\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n" % (method, lines))


def office(place, seats=1):
    """Three people, of whom one is me, and an event for some of them."""
    pack = {"format": "trellis-pack", "version": 1, "me": "me",
            "people": [{"uid": uid, "modified": "2026-01-01T00:00:00Z", "title": uid.title(), "email": uid + "@example.org"}
                       for uid in ("me", "ann", "bob", "cat")],
            "events": [{"uid": "talk", "modified": "2026-01-01T00:00:00Z", "title": "Talk", "start": "2027-05-18T09:00:00Z",
                        "end": "2027-05-18T10:00:00Z", "zone": "Europe/London", "seats": seats, "sequence": 2}]}
    place.json("import", place.path("office.trellis", json.dumps(pack)))
    return place


def reply(place, who, answer, stamp, sequence=2, more=""):
    lines = (f"UID:talk\r\nSEQUENCE:{sequence}\r\nDTSTAMP:{stamp}\r\nORGANIZER:mailto:me@example.org\r\n{more}"
             f"ATTENDEE;CN={who};PARTSTAT={answer}:MAILTO:{who.upper()}@Example.org")
    text = calendar("REPLY", lines).replace("DTSTAMP:20260201T000000Z\r\n", "", 1)
    return place.json("import", place.path("reply.ics", text))


def roster(place):
    present = {}
    for line in sorted(place.json("list", "sign_ups")["items"], key=lambda l: l["at"]):
        present[line["person_uid"]] = line["status"]
    return present


def test_answers_set_the_roster(place):
    office(place)
    first = reply(place, "ann", "ACCEPTED", "20260301T100000Z")
    assert (first["read"], first["new"]) == (1, 1), first
    assert reply(place, "bob", "ACCEPTED", "20260301T110000Z")["new"] == 1
    assert reply(place, "cat", "TENTATIVE", "20260301T120000Z")["new"] == 1
    assert roster(place) == {"ann": "booked", "bob": "waiting", "cat": "interested"}, roster(place)
    again = reply(place, "ann", "ACCEPTED", "20260301T100000Z")
    assert (again["new"], again["unchanged"], again["refused"]) == (0, 1, []), again
    declined = reply(place, "ann", "DECLINED", "20260302T100000Z", more="COMMENT:On leave\r\n")
    assert (declined["read"], declined["new"]) == (1, 1), declined
    assert roster(place) == {"ann": "withdrawn", "bob": "booked", "cat": "interested"}, roster(place)
    reasons = [l["reason"] for l in place.json("list", "sign_ups")["items"] if l["status"] == "withdrawn"]
    assert reasons == ["On leave"], reasons


def test_old_answers_are_refused(place):
    office(place, seats=0)
    reply(place, "ann", "DECLINED", "20260302T100000Z")
    older = reply(place, "ann", "ACCEPTED", "20260301T100000Z")
    assert older["new"] == 0 and "newer" in older["refused"][0]["why"], older
    stale = reply(place, "bob", "ACCEPTED", "20260303T100000Z", sequence=1)
    assert stale["new"] == 0 and "earlier invitation" in stale["refused"][0]["why"], stale
    unknown = reply(place, "zoe", "ACCEPTED", "20260303T100000Z")
    assert unknown["new"] == 0 and "ZOE@Example.org" in unknown["refused"][0]["why"], unknown
    assert roster(place) == {"ann": "declined"}, roster(place)


def test_an_answer_for_one_date(place):
    office(place)
    master = ("UID:weekly\r\nDTSTART;TZID=Europe/London:20270601T100000\r\nDURATION:PT1H\r\n"
              "RRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Weekly")
    place.json("import", place.path("weekly.ics", calendar("PUBLISH", master)))
    one = calendar("REPLY", "UID:weekly\r\nRECURRENCE-ID:20270608T090000Z\r\n"
                   "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.org")
    assert place.json("import", place.path("one.ics", one))["new"] == 1
    lines = place.json("list", "sign_ups")["items"]
    assert [l["event_uid"] for l in lines] == ["weekly/20270608T090000Z"], lines
    every = calendar("REPLY", "UID:weekly\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:bob@example.org")
    assert place.json("import", place.path("all.ics", every))["new"] == 3
    cancel = calendar("CANCEL", "UID:weekly\r\nSEQUENCE:1\r\nRECURRENCE-ID;TZID=Europe/London:20270615T100000")
    assert place.json("import", place.path("cancel.ics", cancel))["changed"] == 1
    status = {e["uid"]: e["status"] for e in place.json("list", "events")["items"]}
    assert status["weekly/20270615T090000Z"] == "cancelled" and status["weekly/20270608T090000Z"] == "confirmed", status


def test_invitations(place):
    office(place)
    code, _, err = place.run("export", "invitations", "--event", "talk")
    assert code == 1 and "Nobody is signed up" in err, err
    _, text = place.save("i.ics", "invitations", "--event", "talk", "--person", "ann", "--person", "bob")
    flat = text.replace("\r\n ", "")
    assert "METHOD:REQUEST\r\n" in flat and "SEQUENCE:2\r\n" in flat
    assert flat.count("ATTENDEE") == 2 and "mailto:ann@example.org" in flat and "RSVP=TRUE" in flat
    assert 'ORGANIZER;CN="Me":mailto:me@example.org' in flat
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    # what was sent out and is opened here again changes nothing
    again = place.json("import", place.path("i.ics"))
    assert (again["new"], again["refused"]) == (0, []), again
    reply(place, "ann", "ACCEPTED", "20260301T100000Z")
    path, text = place.save("c.ics", "invitations", "--event", "talk", "--cancel")
    assert "METHOD:CANCEL" in text and "SEQUENCE:3" in text and "STATUS:CANCELLED" in text
    assert place.json("import", path)["changed"] == 1
    assert roster(place) == {"ann": "event_cancelled"}, roster(place)


def test_a_status_that_is_said_counts(place):
    """Called off, and on again; and a whole day that got a time."""
    lines = "UID:e\r\nSUMMARY:E\r\nSEQUENCE:%d\r\nLAST-MODIFIED:2026030%dT000000Z\r\n%s"
    for number, (more, status, all_day) in enumerate((
            ("DTSTART;VALUE=DATE:20260601", "confirmed", True), ("DTSTART:20260601T100000Z", "confirmed", False),
            ("DTSTART:20260601T100000Z\r\nSTATUS:CANCELLED", "cancelled", False),
            ("DTSTART:20260601T100000Z\r\nSTATUS:CONFIRMED", "confirmed", False))):
        text = calendar("PUBLISH", lines % (number, number + 1, more))
        place.json("import", place.path("e.ics", text))
        event = place.json("list", "events")["items"][0]
        assert (event["status"], event["all_day"]) == (status, all_day), (more, event)


def main():
    tests = [(name, test) for name, test in sorted(globals().items()) if name.startswith("test_")]
    failed = 0
    print(f"1..{len(tests)}")
    for number, (name, test) in enumerate(tests, 1):
        place = Place()
        try:
            test(place)
            print(f"ok {number} {name}", flush=True)
        except Exception as fault:  # pylint: disable=broad-except
            failed += 1
            print(f"not ok {number} {name}\n# {type(fault).__name__}: {str(fault)[:1500]}", flush=True)
    return 1 if failed else 0


sys.exit(main())
