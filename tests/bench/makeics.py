# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes calendars and libraries of any size, the same every time for the same day."""
import datetime
import os
import random
import sqlite3

SUBJECTS = ("Writing for the public", "Chairing a meeting", "Reading a budget", "First aid refresher", "Having a coaching conversation",
            "Plain language", "Neurodiversity at work", "Working with data", "Menopause awareness", "Public speaking", "Negotiating",
            "Project basics", "Records and retention", "Facilitating online", "Managing change", "Mentoring circle", "Lunch and learn",
            "British Sign Language taster", "Carbon literacy", "Interview skills", "Unconscious bias", "Spreadsheet clinic",
            "Procurement essentials", "Resilience", "Questions to the director", "Book group", "Welsh for beginners", "Safeguarding")
PLACES = ("Room 2.14, Cardiff", "Online", "Main hall, Leeds", "Library, Glasgow", "Training suite B", "Canteen, Belfast", "Meeting room Ash", "Courtyard")
PEOPLE = ("Amara Okafor", "Gwen Pritchard", "Sam Whitfield", "Priya Raman", "Tomasz Zielinski", "Eilidh Fraser", "Noor Hassan", "Ben Carter")
WORDS = ("practice", "colleagues", "together", "session", "examples", "bring", "questions", "small", "groups", "evidence", "improve", "service",
         "people", "learning", "useful", "today", "notes", "team", "first", "plan", "week", "feedback", "listen", "share", "simple", "steps")
KINDS = ("workshop", "talk", "briefing", "social", "quiz")
WEEKS = 156  # three years, half of them past
MOST_FIRST = 100_000  # rows that were imported; their copies come after them


def sentence(dice, words):
    return " ".join(dice.choice(WORDS) for _ in range(words)).capitalize() + "."


def fold(line):
    """Lines of at most 75 bytes, as RFC 5545 wants them."""
    pieces = []
    while len(line) > 74:
        pieces.append(line[:74])
        line = " " + line[74:]
    return "\r\n".join(pieces + [line])


def starts(dice, count, week):
    """When events begin: at work, mostly, and as often as they do in every week."""
    monday = datetime.date.today() - datetime.timedelta(days=datetime.date.today().weekday())
    for number in range(count):
        offset = week(number)
        day = monday + datetime.timedelta(weeks=offset, days=dice.choices(range(7), (20, 22, 22, 20, 14, 1, 1))[0])
        hour = dice.choices(range(8, 20), (2, 8, 12, 10, 12, 6, 10, 12, 8, 3, 1, 1))[0]
        yield number, day, hour, dice.choice((0, 0, 30, 15, 45))


def write_calendar(path, count):
    dice = random.Random(20)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Trellis//bench//EN\r\n")
        for number, day, hour, minute in starts(dice, count, lambda number: number % WEEKS - WEEKS // 2):
            subject = dice.choice(SUBJECTS)
            lines = ["BEGIN:VEVENT", f"UID:{number:08d}-bench@example.org", "DTSTAMP:20260101T090000Z"]
            if dice.random() < 0.02:
                lines += [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + datetime.timedelta(days=1):%Y%m%d}"]
            else:
                lines += [f"DTSTART:{day:%Y%m%d}T{hour:02d}{minute:02d}00Z", f"DURATION:PT{dice.choice((30, 45, 60, 60, 90, 120))}M"]
            lines += [f"SUMMARY:{subject} {number % 97}", "DESCRIPTION:" + " ".join(sentence(dice, 9) for _ in range(3)),
                      "LOCATION:" + dice.choice(PLACES).replace(",", "\\,"), "CATEGORIES:" + dice.choice(KINDS),
                      f"ORGANIZER;CN={dice.choice(PEOPLE)}:mailto:learning@example.org", f"URL:https://example.org/learning/{number}",
                      "STATUS:" + dice.choices(("CONFIRMED", "TENTATIVE", "CANCELLED"), (94, 4, 2))[0],
                      f"SEQUENCE:{number % 3}", "END:VEVENT"]
            file.write("\r\n".join(map(fold, lines)) + "\r\n")
        file.write("END:VCALENDAR\r\n")


def columns_of(db, table):
    return [row[1] for row in db.execute(f'PRAGMA table_info("{table}")') if row[1] != "id"]


def copy_events(db, count, keep):
    """Make a library hold COUNT events. What the present week shows stays; the others are copied or thinned out."""
    names = ", ".join(f'"{name}"' for name in columns_of(db, "event"))
    other = f"start NOT BETWEEN {keep[0]} AND {keep[1]}"
    have, movable = db.execute(f"SELECT count(*), sum({other}) FROM event").fetchone()
    if count < have:
        db.execute(f"DELETE FROM event WHERE id IN (SELECT id FROM event WHERE {other} ORDER BY id LIMIT {have - count})")
    copy = 0
    while count > have:
        copy += 1
        taken = names.replace('"uid"', f"uid || '-{copy}'")
        more = min(count - have, movable)
        db.execute(f"INSERT INTO event ({names}) SELECT {taken} FROM event WHERE id <= {MOST_FIRST} AND {other} ORDER BY id LIMIT {more}")
        have += more


def resize(path, count):
    """The library at PATH with COUNT events, all of them in the same three years, and the present week as it was."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA trusted_schema = ON")
    today = datetime.datetime.now(datetime.timezone.utc).replace(hour=0, minute=0, second=0, microsecond=0)
    monday = today - datetime.timedelta(days=today.weekday())
    copy_events(db, count, [int((monday + datetime.timedelta(days=days)).timestamp()) * 1_000_000 for days in (-1, 8)])
    db.commit()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def add_people(path, people, contributions):
    """People and what was said, for search."""
    dice = random.Random(30)
    db = sqlite3.connect(path)
    db.execute("PRAGMA trusted_schema = ON")
    db.executemany("INSERT INTO person (uid, modified, title, job_title, about) VALUES (?, 1, ?, ?, ?)",
                   ((f"bench-person-{number}", f"{dice.choice(PEOPLE)} {number}", dice.choice(SUBJECTS), sentence(dice, 12))
                    for number in range(people)))
    db.execute("INSERT INTO topic (uid, modified, title) VALUES ('bench-topic', 1, 'How was the week?')")
    db.executemany("INSERT INTO contribution (uid, modified, text, topic) VALUES (?, 1, ?, 'bench-topic')",
                   ((f"bench-contribution-{number}", sentence(dice, 25)) for number in range(contributions)))
    db.commit()
    db.close()
