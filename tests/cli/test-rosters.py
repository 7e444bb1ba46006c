#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rosters and tables from outside. Prints TAP."""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile

CTL, DATA = sys.argv[1], sys.argv[2]
BOM = "\ufeff"


class Place:
    """A folder with the sample in a library, and trellisctl on it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        sample = os.path.join(DATA, "sample.trellis")
        code, out, err = self.run("import", sample)
        assert code == 0, (out, err)
        with open(sample, encoding="utf-8") as pack:
            self.event = next(e["uid"] for e in json.load(pack)["events"] if e.get("reserved"))

    def file(self, name, content):
        path = os.path.join(self.folder.name, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def run(self, *words):
        env = dict(os.environ, LC_ALL="C.UTF-8", TZ="Europe/London")
        done = subprocess.run([CTL, "--library", os.path.join(self.folder.name, "library.db"), *words],
                              env=env, capture_output=True)
        return done.returncode, done.stdout, done.stderr.decode()

    def json(self, *words):
        code, out, err = self.run(*words, "--json")
        assert code == 0 and err == "", (words, code, err)
        return json.loads(out)

    def table(self, *words):
        code, out, err = self.run(*words)
        text = out.decode()
        assert code == 0 and text.startswith(BOM), (words, code, err)
        return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_roster(place):
    roster = place.json("roster", place.event)
    assert (roster["seats"], roster["taken"], roster["kept"], roster["waiting"]) == (12, 10, 2, 4), roster
    assert roster["count"] == len(roster["items"]) == roster["people"] == 18
    assert [i["waiting"] for i in roster["items"] if i["status"] == "waiting"] == [1, 2, 3, 4]
    rows = place.table("roster", place.event, "--format", "csv")
    assert [r["name"] for r in rows] == [i["name"] for i in roster["items"]]
    assert "access needs" not in rows[0]
    assert "access needs" in place.table("roster", place.event, "--format", "csv", "--mine")[0]


def test_sheet(place):
    for form in "pdf", "large-pdf":
        path = os.path.join(place.folder.name, "sheet.pdf")
        assert place.run("roster", place.event, "--format", form, "-o", path)[0] == 0
        with open(path, "rb") as file:
            pdf = file.read()
        assert pdf.startswith(b"%PDF-1.4") and b"/Lang (en-GB)" in pdf and b"/S /TH" in pdf


def test_import(place):
    path = place.file("people.csv", BOM + "Name;E-mail;Team\r\nNew Person;new@example.org;T\r\n;x@example.org;T\r\nBad\r\n")
    before = place.json("roster", place.event)["count"]
    rehearsed = place.json("import", path, "--event", place.event, "--dry-run")
    assert place.json("roster", place.event)["count"] == before
    done = place.json("import", path, "--event", place.event)
    assert rehearsed == done and done["new"] == 1 and done["unchanged"] == 0, done
    assert [r["what"] for r in done["refused"]] == ["line 3", "line 4"], done
    again = place.json("import", path, "--event", place.event)
    assert again["new"] == 0 and again["unchanged"] == 1
    roster = place.json("roster", place.event)
    assert roster["count"] == before + 1
    assert [i["waiting"] for i in roster["items"] if i["name"] == "New Person"] == [5], "kept seats were given"


def test_bad_tables_change_nothing(place):
    people = place.json("list", "people")["count"]
    for content, said in ((b"", "empty"), (b"\xff\xfen\0a\0", "UTF-16"), (b"name\n\xe9\n", "Line 2"),
                          (b"name\nA\0\n", "Line 2"), (b'name\n"A\n', "never closed"), (b"a,b\n1,2\n", "“name”"),
                          (b"," * 5000, "cells"), (os.urandom(4096) + b"\0", "")):
        code, out, err = place.run("import", place.file("bad.csv", content))
        assert code == 1 and out == b"" and said in err, (content[:20], code, out, err)
    assert place.json("list", "people")["count"] == people


def test_export(place):
    for kind, name in (("events", "events"), ("people", "people"), ("sign-ups", "sign_ups")):
        rows = place.table("export", kind, "--format", "csv")
        assert len(rows) == place.json("list", name)["count"] and rows[0]["uid"], kind
    assert "access_needs" not in place.table("export", "sign_ups", "--format", "csv")[0]


def test_guarded(place):
    place.run("import", place.file("evil.csv", "name,team\n\"=HYPERLINK(\"\"x\"\")\",@cmd\n+44,-5\n"))
    rows = [r for r in place.table("export", "people", "--format", "csv") if r["team"] in ("'@cmd", "-5")]
    assert sorted(r["title"] for r in rows) == ["'=HYPERLINK(\"x\")", "+44"], rows


def test_usage(place):
    for words in (("roster",), ("roster", "a", "b"), ("roster", place.event, "--format", "odt"),
                  ("export", "all", "--format", "csv"), ("export", "goals", "--format", "csv"),
                  ("import", "a.csv", "b.csv")):
        code, out, err = place.run(*words)
        assert code == 2 and out == b"" and err.startswith("trellisctl: "), (words, code, out, err)
    code, out, err = place.run("roster", "nothing")
    assert code == 1 and out == b"" and "no event" in err, (code, err)


def main():
    failed = 0
    tests = [(n, f) for n, f in globals().items() if n.startswith("test_")]
    print("1..%d" % len(tests))
    for number, (name, function) in enumerate(tests, 1):
        try:
            function(Place())
            print("ok %d - %s" % (number, name), flush=True)
        except Exception as error:  # a test that fails must not hide the others
            print("not ok %d - %s\n# %s: %s" % (number, name, type(error).__name__, str(error).replace("\n", "\n# ")), flush=True)
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
