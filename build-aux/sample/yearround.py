# SPDX-License-Identifier: GPL-3.0-or-later
"""What else is on from September to January: series, awareness days, courses, meetings."""

from sample.core import ZONE, instant, rows
from sample.events import Calendar
from sample.people import OWN, PARTNER

# key | first day | days | title | summary
DAYS = """
suicide-prevention | 2026-09-10 | 1 | World Suicide Prevention Day | A day to ask twice. The mental health first aiders are listed under Who can help.
deaf-people | 2026-09-21 | 7 | International Week of Deaf People | A sign a day in the staff news, with a film and a description.
older-people | 2026-10-01 | 1 | International Day of Older Persons | Careers after fifty: four colleagues write.
black-history | 2026-10-01 | 31 | Black History Month | Reading lists, two talks and a walk through the history of Port Calder.
speak-up | 2026-10-01 | 31 | Speak Up Month | Meet the guardians, region by region, and hear what happens after you speak.
mental-health | 2026-10-10 | 1 | World Mental Health Day | It falls on a Saturday this year; the tea is on Friday.
menopause | 2026-10-18 | 1 | World Menopause Day | What helps at work, for everybody who has it or manages somebody who does.
mens-day | 2026-11-19 | 1 | International Men's Day | Brew and a word: the kettle is on in all three offices at three.
remembrance | 2026-11-20 | 1 | Transgender Day of Remembrance | A minute of quiet at noon; Pride keeps a room open all day.
disabled-people | 2026-12-03 | 1 | International Day of Persons with Disabilities | The adjustments contacts answer questions all day.
human-rights | 2026-12-10 | 1 | Human Rights Day | What the law asks of an ombudsman, in one page.
braille | 2027-01-04 | 1 | World Braille Day | How to order a letter in braille, and who reads it.
memorial | 2027-01-27 | 1 | Holocaust Memorial Day | A reading at eleven, online and in the Rowan Room.
"""

# key | date | clock | minutes | kind | place | host | seats | mix | codes | speakers | title | summary
EVENTS = """
evidence-1 | 2026-09-02 | 10:00 | 90 | workshop | | | 20 | education | DR3 LD2 | Lina Okereke-Vaughan | Weighing evidence, part one | What counts, how much, and what to do about gaps.
evidence-2 | 2026-09-09 | 10:00 | 90 | workshop | | | 20 | education | DR3 LD2 | Lina Okereke-Vaughan | Weighing evidence, part two | Two stories that cannot both be true.
word-styles | 2026-09-14 | 14:00 | 45 | workshop | | | 30 | education | EP2 EP1 | Wren Asgarth | Documents that everyone can open | Headings, lists, tables and descriptions.
pride-tea | 2026-09-17 | 15:00 | 45 | social | | | | exposure | EP2 | | Pride: tea for new members and allies | Come as you are, camera on or off.
policy-lunch | 2026-09-22 | 12:30 | 45 | talk | | | | exposure | OS3 | Tomos Bhattarai | What is coming in Parliament this autumn | Five bills and what each could mean for our work.
first-aid | 2026-09-24 | 09:30 | 390 | workshop | Quay Room, Port Calder | | 12 | education | EP3 | | First aid at work: renewal day | For first aiders whose certificate ends before the new year.
mediation | 2026-09-28 | 13:00 | 120 | workshop | Hazel Room, Aldermere | hollin | 14 | experience | DR1 | Thea Brandreth-Osei | Mediation: the first hour | Opening, ground rules, and hearing both sides out.
fire | 2026-09-30 | 11:00 | 30 | briefing | Loom Room, Tarnwick + | | | education | OS3 | Gwilym Ostrander | New evacuation plan for Tarnwick | What changes, who needs a buddy, where we meet.
edi-meeting | 2026-10-07 | 14:00 | 90 | conversation | Rowan Room, Aldermere + | | 40 | exposure | EP2 LD3 | Zadie Thornquist | EDI Forum: autumn meeting | Promotion figures, the new adjustments form, and questions.
mhfa-course | 2026-10-08 | 09:30 | 420 | workshop | Loom Room, Tarnwick | | 16 | education | EP1 EP2 | | Mental health first aid: day one | The first of two days for new first aiders.
mhfa-course-2 | 2026-10-09 | 09:30 | 420 | workshop | Loom Room, Tarnwick | | 16 | education | EP1 EP2 | | Mental health first aid: day two | Practice, practice, and looking after yourself.
tea-and-talk | 2026-10-09 | 15:00 | 45 | social | | | | exposure | EP2 | | Tea and talk for World Mental Health Day | Break the Stigma hosts; bring a biscuit and a question.
pathway-talk | 2026-10-13 | 13:00 | 45 | briefing | | | | exposure | LD1 OS3 | Owen Tregarth | Career pathways: the new page explained | How to read a pathway and what to do about a gap.
managers-1 | 2026-10-15 | 10:00 | 120 | workshop | | | 18 | experience | LD1 LD2 | Callum Nairne-Shah | New managers, session one: the first month | Your team, your diary and your first difficult conversation.
caribbean | 2026-10-20 | 12:30 | 45 | talk | Canteen, Port Calder + | | 60 | exposure | EP2 | | Sailors, nurses, neighbours: Port Calder's Caribbean century | A local historian opens her boxes.
spreadsheet-clinic | 2026-10-21 | 14:00 | 45 | workshop | | | 20 | experience | DR3 | Inês Kilbride | Spreadsheet clinic | Bring the sheet that annoys you.
craft-oct | 2026-10-28 | 09:30 | 60 | conversation | | | 30 | exposure | DR3 LD2 | Desmond Achterling | Casework Craft Circle: the apology | What makes one work, and what undoes it.
hearing-aids | 2026-10-29 | 12:30 | 45 | talk | Quay Room, Port Calder + | | 40 | exposure | EP2 EP3 | Rafi Umberslade | Captions, loops and lip-reading | What helps in a meeting and what only looks as if it does.
week-briefing | 2026-11-03 | 11:00 | 30 | briefing | | | | education | LD1 | Hetty Rosarinho | Managers: your part in the learning week | How to make room for an hour, and how to say no to the rest.
champions-nov | 2026-11-16 | 10:00 | 45 | conversation | | | 40 | exposure | OS1 | Hetty Rosarinho | Learning Champions: last meeting before the week | Posters, promises and who opens which room.
managers-2 | 2026-11-05 | 13:30 | 120 | workshop | | | 18 | experience | LD1 LD2 | Callum Nairne-Shah | New managers, session two: feedback | Sooner, smaller, kinder.
pride-nov | 2026-11-12 | 16:00 | 45 | social | | | | exposure | EP2 | | Pride: November meeting | Mentoring pairs and plans for the winter party.
mhfa-nov | 2026-11-17 | 13:00 | 60 | conversation | | | 45 | exposure | EP2 | Zadie Thornquist | Mental health first aiders: how are we? | Support for those who support others.
cases-nov | 2026-11-18 | 10:00 | 90 | workshop | | | 20 | education | DR3 LD2 | Lina Okereke-Vaughan | Writing reasons that hold | From a list of facts to a decision that can be followed.
money-talk | 2026-11-19 | 12:30 | 45 | talk | | calder | | education | EP3 | Olly Pendarves-Khan | Making ends meet before the holidays | Budgets without blame, and where to find help.
craft-nov | 2026-11-30 | 09:30 | 60 | conversation | | | 30 | exposure | DR3 LD2 | Desmond Achterling | Casework Craft Circle: when the file is huge | Four ways into two thousand pages.
dec-policy | 2026-12-01 | 13:00 | 45 | talk | | | | exposure | OS3 LD3 | Tomos Bhattarai | The year in policy, and the next | What changed, what did not, what to watch.
adjustments | 2026-12-03 | 11:00 | 45 | talk | Quay Room, Port Calder + | | 60 | exposure | EP2 | Rafi Umberslade; Zadie Thornquist | Workplace adjustments: ask early, ask often | The new form has four questions. We fill one in together.
managers-3 | 2026-12-08 | 10:00 | 120 | workshop | | | 18 | experience | LD1 DR2 | Callum Nairne-Shah | New managers, session three: planning the work | Priorities, delegation and protected time.
choir | 2026-12-09 | 12:45 | 30 | social | Canteen, Aldermere | | | exposure | EP2 | | Canteen choir: winter songs | Words on large sheets; humming is welcome.
recovery | 2026-12-10 | 14:00 | 45 | workshop | | fennimore | 24 | education | EP2 EP3 | Gareth Mistlethwaite | Working and caring | Rights, routines and the call from the school.
rights | 2026-12-10 | 11:00 | 45 | talk | | hollin | | exposure | OS3 | Samuel Illingsworth-Bose | Human rights in everyday complaints | Three articles that come up every week.
panels | 2026-12-15 | 10:00 | 60 | workshop | | | 20 | education | LD2 | Zadie Thornquist | Interview panels: refresher | For panel members whose training is more than two years old.
mentors-dec | 2026-12-14 | 15:00 | 45 | conversation | | | 24 | exposure | LD1 | Bisi Hallworth | Mentors' supervision | Bring one thing that you are unsure about.
quiz-dec | 2026-12-17 | 15:30 | 45 | quiz | | | | exposure | EP2 | Hetty Rosarinho | The end-of-year quiz | Teams of five, made up on the day.
plain-jan | 2027-01-07 | 10:00 | 45 | workshop | | | 24 | education | EP1 | Bisi Hallworth | Plain English for the new year | Shorter, clearer, kinder.
confidence-jan | 2027-01-12 | 14:00 | 45 | workshop | Loom Room, Tarnwick | | 16 | experience | EP1 DR1 | Callum Nairne-Shah | Confidence in the room: again | For everyone who was on the waiting list in November.
interviews-jan | 2027-01-14 | 13:30 | 90 | workshop | | | 18 | experience | LD2 EP1 | Bisi Hallworth | Applying for senior caseworker | The form, the stories, the panel.
budget-jan | 2027-01-19 | 11:00 | 45 | briefing | | | | education | LD3 OS3 | Eluned Sarkar | The budget in plain words | Where the money comes from, where it goes, what was cut.
negotiate-jan | 2027-01-21 | 10:00 | 180 | workshop | Hazel Room, Aldermere | hollin | 14 | experience | DR1 | Thea Brandreth-Osei | Negotiating a remedy | A morning of practice with an actor who does not give in.
craft-jan | 2027-01-27 | 09:30 | 60 | conversation | | | 30 | exposure | DR3 LD2 | Desmond Achterling | Casework Craft Circle: saying no | Decisions that nobody will like.
"""


def series(calendar, pack, key, title, about, rule, first, clock, minutes, starts, kind, summary,
           left_out=(), moved=None, **fields):
    """A rule and every event that it gives; a moved one remembers where it came from."""
    unique = pack.add("series", key, title=title, about=about, zone=ZONE, rule=rule,
                      start=instant(first, clock),
                      left_out=[instant(day, clock) for day in left_out])
    for day in starts:
        new_day, new_clock = (moved or {}).get(day, (day, clock))
        calendar.event(f"{key}-{day}", title, kind, new_day, new_clock, minutes, summary=summary,
                       series=unique, occurrence=instant(day, clock), **fields)
    return unique


def repeating(pack, calendar):
    series(calendar, pack, "wellbeing-leads", "Wellbeing leads' monthly meeting",
           "Leads from every department compare notes, share what worked and plan the next month.",
           "FREQ=MONTHLY;COUNT=6;BYDAY=1TH", "2026-09-03", "11:00", 60,
           ["2026-09-03", "2026-10-01", "2026-11-05", "2026-12-03", "2027-01-07", "2027-02-04"],
           "conversation", "What people are asking for, and what we can do about it.",
           moved={"2026-12-03": ("2026-12-04", "11:00")}, host=OWN, mix="exposure", codes="EP2 OS1",
           audience=["Wellbeing ambassadors", "Health and wellbeing champions"], seats=40,
           categories=["Wellbeing"])
    series(calendar, pack, "ideas-call", "Ideas call",
           "Half an hour in which anybody can hear which ideas came in, vote, and see what was done.",
           "FREQ=MONTHLY;COUNT=5;BYDAY=-1TU", "2026-09-29", "14:00", 30,
           ["2026-09-29", "2026-10-27", "2026-11-24", "2027-01-26"], "conversation",
           "Three ideas, one vote, and news of the last three.", left_out=["2026-12-29"],
           moved={"2026-11-24": ("2026-12-01", "14:30")}, host=OWN, mix="exposure", codes="OS1 DR3",
           organiser="Zadie Thornquist", categories=["Listening"])
    series(calendar, pack, "learning-hour", "Protected learning hour",
           "An hour in which no meetings are booked. Read, practise, finish the course, or walk and "
           "think.", "FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=WE", "2026-09-16", "15:00", 60,
           ["2026-09-16", "2026-09-30", "2026-10-14", "2026-10-28", "2026-11-11", "2026-11-25",
            "2026-12-09", "2027-01-06", "2027-01-20"], "activity",
           "An hour for whatever is next in your plan.", left_out=["2026-12-23"], host=OWN,
           mix="education", codes="LD1", categories=["Protected time"])
    induction(pack, calendar)
    big_conversation(pack, calendar)


def induction(pack, calendar):
    unique = pack.add("series", "induction", title="Three-day induction", about="""Every two months,
        for everybody who has joined since the last one: three short days online, about forty people at
        a time.""", zone=ZONE, start=instant("2026-09-08", "10:00"))
    parts = [("who we are", "The story of the service, its values, and a complaint from start to end.",
              "Margery Oduya-Finch"),
             ("how we work", "Systems, safety, records, and whom to ask about what.", "Maud Setiawan"),
             ("how you grow", "Plans, one-to-ones, networks, and the people who can help.",
              "Owen Tregarth")]
    for month in ("2026-09-08", "2026-11-10", "2027-01-12"):
        for number, (part, summary, speaker) in enumerate(parts):
            day = f"{month[:8]}{int(month[8:]) + number:02d}"
            calendar.event(
                f"induction-{day}", f"Induction, day {number + 1}: {part}", "induction", day, "10:00",
                240, summary=summary, series=unique, host=OWN, seats=40, speakers=speaker,
                codes="OS3 LD1" if number == 2 else "OS3", mix="education",
                audience=["New colleagues"], categories=["Induction"],
                before="Have your headset to hand; breaks are marked in the programme.",
                after="Write down one question for your next one-to-one.")


def big_conversation(pack, calendar):
    unique = pack.add("series", "big-conversation", title="Big Conversation", about="""One question at a
        time about what it is like to work here. Each session is recorded as notes without names, and
        each ends in something that is done.""", zone=ZONE)
    for day, title, summary in (
            ("2026-09-15", "Big Conversation: meetings", "Which meeting would you miss?"),
            ("2026-10-14", "Big Conversation: being new", "What do you wish somebody had told you?"),
            ("2027-01-13", "Big Conversation: what we did",
             "The answers to three conversations, and what became of them.")):
        calendar.event(f"big-{day}", title, "conversation", day, "11:00", 60, summary=summary,
                       series=unique, host=OWN, seats=60, mix="exposure", codes="OS1 LD3",
                       speakers="Zadie Thornquist", categories=["Listening"])
    for key in ("nov-big-conversation", "may-listening"):
        calendar.change(key, series=unique)


def build(pack):
    calendar = Calendar(pack)
    for key, first, days, title, summary in rows(DAYS):
        calendar.day(f"day-{key}", title, first, summary, int(days))
    for (key, day, clock, minutes, kind, place, host, seats, mix, codes, speakers, title,
         summary) in rows(EVENTS):
        past = day < "2026-11-21"
        calendar.event(key, title, kind, day, clock, int(minutes), place, summary=summary,
                       host=PARTNER[host] if host else OWN, seats=int(seats or 0), mix=mix,
                       codes=codes, speakers=speakers, recorded=past)
    repeating(pack, calendar)
    calendar.change("first-aid", cost=96000)
    calendar.change("caribbean", cost=15000)
    calendar.change("mhfa-course", cost=240000, approval=True)
    calendar.change("managers-3", approval=True)
    calendar.change("negotiate-jan", cost=78000, approval=True, minimum=8, buffer=15,
                    closes=instant("2027-01-14", "17:00"))
    calendar.change("choir", status="tentative")
    calendar.change("adjustments", interpreter=True)
