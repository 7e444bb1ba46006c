#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""trellisctl from outside: what scripts rely on. Prints TAP."""
import json
import os
import re
import subprocess
import sys
import tempfile
import time

CTL, DATA, HERE = sys.argv[1], sys.argv[2], os.path.dirname(os.path.abspath(__file__))
passed = failed = 0

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:one@test
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/London:20260518T090000
DTEND;TZID=Europe/London:20260518T100000
SUMMARY:One
END:VEVENT
BEGIN:VEVENT
UID:weekly@test
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/London:20260316T090000
DURATION:PT30M
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE;TZID=Europe/London:20260323T090000
SUMMARY:Weekly
END:VEVENT
END:VCALENDAR
"""


class Place:
    """A folder with a library, and trellisctl on it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.library = self.path("library.db")

    def path(self, name, text=None):
        path = os.path.join(self.folder.name, name)
        if text is not None:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        return path

    def run(self, *words):
        env = dict(os.environ, LC_ALL="C.UTF-8", TZ="Europe/London")
        done = subprocess.run([CTL, "--library", self.library, *words], env=env, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    def json(self, *words):
        code, out, err = self.run(*words, "--json")
        assert code == 0, (words, code, out, err)
        assert err == "", err
        return json.loads(out)


def test_sample_comes_in_once(place):
    first = place.json("import", os.path.join(DATA, "sample.trellis"))
    again = place.json("import", os.path.join(DATA, "sample.trellis"))
    assert first["format"] == "trellis-pack" and first["refused"] == [] and first["notes"] == [], first
    assert first["new"] == first["read"] > 3000, first
    assert again["unchanged"] == again["read"] and again["new"] == again["changed"] == 0, again


def test_sample_has_few_clashes(place):
    place.json("import", os.path.join(DATA, "sample.trellis"))
    check = place.json("check")
    assert check["integrity"] == "ok"
    clashes = [c for c in check["clashes"] if c["kind"] != "tentative"]  # which depends on the day of the test
    assert sorted((c["kind"], c["level"], len(c["events"])) for c in clashes) == [
        ("bitesize", "warn", 1), ("place", "block", 2), ("speaker", "block", 2)], clashes
    uids = {e["uid"] for e in place.json("list", "events")["items"]}
    for clash in check["clashes"]:
        assert set(clash["events"]) <= uids
        assert clash["sentence"].endswith(".") and ". " in clash["sentence"], clash


def test_calendar_round_trip(place):
    source = place.path("in.ics", ICS)
    first = place.json("import", source)
    assert (first["format"], first["read"], first["new"]) == ("icalendar", 4, 4), first
    events = place.json("list", "events")
    assert events["what"] == "events" and events["count"] == 4 == len(events["items"])
    starts = [(e["title"], e["start"]) for e in events["items"]]
    assert starts == [("Weekly", "2026-03-16T09:00:00+00:00"), ("Weekly", "2026-03-30T09:00:00+01:00"),
                      ("Weekly", "2026-04-06T09:00:00+01:00"), ("One", "2026-05-18T09:00:00+01:00")], starts
    for key in "uid title kind status start end zone all_day place join_url week_uid".split():
        assert all(key in e for e in events["items"]), key
    out = place.path("out.ics")
    assert place.run("export", "events", "--format", "icalendar", "-o", out)[0] == 0
    assert oct(os.stat(out).st_mode & 0o777) == "0o600"
    for file in (out, source):
        again = place.json("import", file)
        assert again["unchanged"] == 4 and again["new"] == again["changed"] == 0, again


def test_pack_round_trip(place):
    place.json("import", os.path.join(DATA, "sample.trellis"))
    out, other = place.path("all.trellis"), Place()
    assert place.run("export", "all", "--mine", "-o", out)[0] == 0
    result = other.json("import", out)
    assert result["refused"] == [] and result["new"] == result["read"]
    for what in ("events", "goals", "evidence", "one_to_ones", "sign_ups", "memberships", "contributions"):
        a, b = place.json("list", what), other.json("list", what)
        assert sorted(a["items"], key=lambda i: i["uid"]) == sorted(b["items"], key=lambda i: i["uid"]), what


def test_mine_stays_here(place):
    place.json("import", os.path.join(DATA, "sample.trellis"))
    out = place.path("all.trellis")
    assert place.run("export", "all", "-o", out)[0] == 0
    with open(out, encoding="utf-8") as file:
        pack = json.load(file)
    assert "events" in pack and "frameworks" in pack
    for array in ("plans", "goals", "actions", "assessments", "evidence", "one_to_ones", "cpd", "requests", "sign_ups"):
        assert array not in pack, array
    assert "me" not in pack


def test_rehearsal_changes_nothing(place):
    result = place.json("import", os.path.join(DATA, "starter.trellis"), "--dry-run")
    assert result["new"] > 200
    assert place.json("list", "competencies")["count"] == 0


def test_bad_files_change_nothing(place):
    place.json("import", os.path.join(DATA, "starter.trellis"))
    before = place.json("report")
    hostile = {"deep.trellis": "[" * 100000, "text.txt": "hello", "empty.ics": "", "half.trellis": '{"format":"trellis-pack","ver',
               "newer.trellis": '{"format":"trellis-pack","version":99}', "line.ics": "BEGIN:VCALENDAR\r\nX:" + "y" * 9000000}
    for name, text in hostile.items():
        started = time.monotonic()
        code, out, err = place.run("import", place.path(name, text), "--json")
        assert code in (0, 1) and time.monotonic() - started < 20, (name, code)
        if code:
            assert out == "" and err.startswith("trellisctl: ") and len(err) > 30, (name, out, err)
    assert place.json("report") == before


def test_foreign_files_are_refused(place):
    for name, content in {"text.db": "this is not a database at all", "folder": None}.items():
        path = place.path(name, content) if content else place.path(name)
        if content is None:
            os.mkdir(path)
        done = subprocess.run([CTL, "--library", path, "list", "events"], capture_output=True, text=True)
        assert done.returncode == 1 and done.stderr, (name, done)
        if content:
            with open(path) as file:
                assert file.read() == content
    done = subprocess.run([CTL, "--library", place.path("none.db"), "list", "events"], capture_output=True, text=True)
    assert done.returncode == 1 and "no library" in done.stderr and not os.path.exists(place.path("none.db"))


def test_usage(place):
    for words in ((), ("dance",), ("list",), ("list", "unicorns"), ("import",), ("export",), ("--wrong",)):
        code, out, err = place.run(*words)
        assert code == 2 and out == "" and err.startswith("trellisctl: "), (words, code, out, err)
    assert place.run("--version")[0] == 0 and place.run("--help")[0] == 0


def test_backup_and_restore(place):
    place.json("import", os.path.join(DATA, "starter.trellis"))
    backup = place.json("backup")["backup"]
    assert os.path.dirname(backup) == place.path("backups")
    place.json("import", place.path("in.ics", ICS))
    assert place.json("list", "events")["count"] == 14
    assert place.json("restore", backup)["restored"] == backup
    assert place.json("list", "events")["count"] == 10
    assert any(".replaced-" in name for name in os.listdir(place.folder.name))


def test_two_at_once(place):
    """Both do their work one after the other, or one is told to wait: nothing is lost or half done."""
    place.json("import", os.path.join(DATA, "starter.trellis"))
    env = dict(os.environ, LC_ALL="C.UTF-8")
    both = [subprocess.Popen([CTL, "--library", place.library, "import", os.path.join(DATA, "sample.trellis"), "--json"],
                             env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    results = [(p.communicate(), p.returncode) for p in both]
    assert any(code == 0 for _, code in results), results
    for (out, err), code in results:
        assert code == 0 or "open in another" in err or "writing" in err, (code, err)
    assert place.json("list", "people")["count"] == 512
    assert place.json("check")["integrity"] == "ok"


def test_promotion_is_written(place):
    place.run("import", os.path.join(DATA, "sample.trellis"))
    weeks = {w["title"]: w["uid"] for w in place.json("list", "weeks")["items"]}
    week = weeks["Learning at Work Week"]
    page = place.path("page.html")
    assert place.run("export", "promotion", "--week", week, "-o", page)[0] == 0
    with open(page, encoding="utf-8") as file:
        html = file.read()
    assert html.startswith('<!DOCTYPE html>\n<html lang="en-GB">'), html[:60]
    assert html.count("<table") == html.count("<caption>") == 6, html.count("<table")
    assert "<script" not in html
    code, text, err = place.run("export", "promotion", "--week", week, "--channel", "email",
                                "--format", "text")
    assert code == 0 and text.startswith("Learning at Work Week\n"), (code, text[:40])
    assert "click here" in err and "heading" in err, err
    code, out, err = place.run("export", "promotion", "--week", week, "--channel", "social",
                               "--format", "pdf")
    assert code == 1 and out == "" and "Social post" in err, err
    assert place.run("export", "promotion", "--week", "none")[0] == 1
    assert place.run("export", "promotion")[0] == 2
    assert place.run("export", "promotion", "--week", week, "--channel", "smoke")[0] == 2


def test_timetable_on_paper(place):
    code, out, err = place.run("import", os.path.join(DATA, "sample.trellis"))
    assert code == 0, err
    week = next(w["uid"] for w in place.json("list", "weeks")["items"] if w["title"] == "Learning at Work Week")
    sizes = []
    for more in (), ("--large",):
        path = place.path("week.pdf")
        assert place.run("export", "timetable", "--week", week, "-o", path, *more)[0] == 0
        with open(path, "rb") as file:
            pdf = file.read()
        assert pdf.startswith(b"%PDF-1.4") and b"/Lang (en-GB)" in pdf and b"/S /TH" in pdf
        sizes.append(int(re.search(rb"/Count (\d+)", pdf)[1]))
    assert 2 <= sizes[0] < sizes[1], sizes
    assert place.run("export", "timetable", "--week", "none")[0] == 1
    assert place.run("export", "timetable")[0] == 2
    assert place.run("export", "timetable", "--week", week, "--format", "html")[0] == 2


def test_round_up_is_told(place):
    place.run("import", os.path.join(DATA, "sample.trellis"))
    weeks = {w["title"]: w["uid"] for w in place.json("list", "weeks")["items"]}
    told = place.json("report", "round-up", "--week", weeks["Learning at Work Week, May 2026"])
    assert told["people"] < told["seats"] < told["sign_ups"], told["sentences"]
    assert sum(c["number"] for c in told["by_day"]) == told["seats"]
    assert told["percent_positive"] > 80 and told["shadowing"] > 20, told["sentences"]
    assert all(c["number"] is None or c["number"] >= 5 for kind in ("by_kind", "by_host", "by_day")
               for c in told[kind])
    code, csv, err = place.run("report", "round-up", "--week",
                               weeks["Learning at Work Week, May 2026"], "--format", "csv")
    assert code == 0 and err == "" and f"Seats taken,{told['seats']}" in csv, csv[:200]
    assert place.run("report", "round-up")[0] == 2
    assert place.run("report", "round-up", "--week", "none")[0] == 1


def main():
    global passed, failed
    tests = [(n, f) for n, f in globals().items() if n.startswith("test_")]
    print("1..%d" % len(tests))
    for number, (name, function) in enumerate(tests, 1):
        try:
            function(Place())
            print("ok %d - %s" % (number, name), flush=True)
            passed += 1
        except Exception as error:  # a test that fails must not hide the others
            print("not ok %d - %s\n# %s: %s" % (number, name, type(error).__name__, str(error).replace("\n", "\n# ")), flush=True)
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
