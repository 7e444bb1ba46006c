# SPDX-License-Identifier: GPL-3.0-or-later
"""The learning week that is over, the one that is still an idea, and the backlog."""

from sample.core import uid
from sample.events import Calendar
from sample.framework import COMPETENCY
from sample.people import OWN

MAY = """
opening | 0 | 09:30 | 45 | briefing | | | | education | LD1 OS3 | Sunita Brackley; Owen Tregarth | Opening: learning that fits into a busy day | What is on, who can help, and why an hour a week is yours.
crossword | 0 | 11:00 | 30 | activity | | aldermere | | experience | EP2 | Noreen Applethwaite | Crossword over coffee: words about feelings | Solved together, one clue at a time.
letters | 0 | 14:00 | 45 | workshop | | | 24 | education | EP1 | Bisi Hallworth | Letters that answer the question | Rewrite one real paragraph until a stranger understands it.
shadow-article | 1 | 09:00 | 15 | article | | | | exposure | OS3 | | A day in somebody else's shoes | Three colleagues on what shadowing changed for them.
calm | 1 | 10:00 | 45 | workshop | | fennimore | 24 | experience | EP1 EP3 | Blessing Rookwood | Staying calm with an upset caller | Breathing, pace and words that lower the temperature.
data-careers | 1 | 11:30 | 45 | briefing | | | | exposure | OS3 | Piotr Langrish | Career briefing: working with data | Who does what, and where to begin.
employment-quiz | 1 | 12:30 | 30 | quiz | Canteen, Aldermere | hollin | 36 | experience | OS3 | Samuel Illingsworth-Bose | Team quiz: employment law for beginners | Holiday, notice, rest breaks and one trick question.
pictures | 2 | 10:00 | 45 | workshop | | | 30 | education | DR3 | Inês Kilbride | One picture, one message | Choose the right chart and leave the others out.
numbers-day | 2 | 12:00 | 30 | quiz | | calder | | education | DR3 | Olly Pendarves-Khan | Numbers at lunchtime | For everybody who says “I am no good with numbers”.
knitting | 2 | 13:00 | 45 | talk | Rowan Room, Aldermere + | aldermere | 20 | exposure | EP2 | Idris Falconbridge | Bring your hobby: knitting without swearing | Two needles, one stitch, and what to do about holes.
picnic | 2 | 12:30 | 60 | social | Green behind the Tarnwick office | | 80 | exposure | EP2 | | Picnic on the green | Food to share, a blanket each, and shade for those who burn.
questions | 3 | 10:00 | 45 | workshop | Hazel Room, Aldermere | | 16 | experience | DR3 EP1 | Callum Nairne-Shah | Questions that open up a case | Practise five kinds of question on one puzzling file.
stories | 3 | 11:30 | 45 | workshop | | | 24 | experience | LD1 LD2 | Bisi Hallworth | Telling your story at an interview | Situation, task, action, result: in two minutes.
appeals | 3 | 13:30 | 45 | talk | | brackenlea | | exposure | EP3 OS3 | Anwen Castellari | What happens after an appeal | The part of the story that we rarely hear.
wordsearch | 3 | 15:30 | 20 | activity | | brackenlea | | experience | OS3 | Jerome Whinfell | Word search: advice from A to Z | Twenty words to end the afternoon.
listening | 3 | 14:00 | 45 | conversation | | | 60 | exposure | OS1 | Zadie Thornquist | Big Conversation: being heard | When did somebody last act on what you said?
repairs | 4 | 10:00 | 45 | talk | | tenants | | exposure | EP3 OS3 | Bartholomew Ekpo | Damp, mould and the law | What renters can ask for, and how to help them to ask.
bias | 4 | 11:15 | 45 | workshop | | | 30 | education | LD2 EP2 | Zadie Thornquist | Noticing bias before it decides | Small experiments on ourselves.
strengths | 4 | 13:30 | 45 | workshop | | | 40 | experience | LD1 | Owen Tregarth; Callum Nairne-Shah | Superhero skills: what others see in you | Stories, listening, and three words to keep.
closing | 4 | 15:30 | 15 | article | | | | education | OS1 | | What we learned in May | What you did, what you said, what we will change.
"""

NEXT = """
opening | 0 | 09:30 | 45 | briefing | | | | education | LD1 | Owen Tregarth | Opening: learning out loud | To be written when the theme is agreed.
maths | 2 | 12:30 | 30 | quiz | | calder | | education | DR3 | | Numbers at lunchtime, again | It was full in May; ask for a bigger room online.
garden | 3 | 12:30 | 60 | social | Green behind the Tarnwick office | | 80 | exposure | EP2 | | Picnic on the green | Needs a plan for rain.
swap | 3 | 14:00 | 45 | activity | | | 60 | exposure | EP2 LD1 | | Skill-swap market | Only if November's went well.
conversation | 4 | 10:00 | 45 | conversation | | | 60 | exposure | OS1 | | Big Conversation: one year on | Did anything change? Bring the list of promises.
strengths | 4 | 13:30 | 45 | workshop | | | 40 | experience | LD1 | | Superhero skills for teams | A version for teams that come together.
"""

# Ideas without a date: the organiser's backlog.
BACKLOG = [
    ("minutes", "Minutes that somebody reads", "workshop", "Asked for by four teams of administrators.",
     "DR2 EP1"),
    ("night-shift", "A talk for those who work in the evening", "talk",
     "Everything we offer ends at five. Find a speaker for 18:30.", "EP2"),
    ("cooking", "Bring your hobby: bread", "talk", "Needs an oven, or a very good story.", "EP2"),
]


def closed_week(pack, calendar):
    week = pack.add("weeks", "law-2026-05", title="Learning at Work Week, May 2026",
                    theme="Fit it in", sponsor="Sunita Brackley", organisation=OWN,
                    about="""Our first week together with six partners: twenty events, most of them online,
                    none longer than 45 minutes except the picnic. Recordings of the talks are linked from their
                    pages.""",
                    objectives=["Show that learning fits into an ordinary working day.",
                                "Reach people in every department, above all those who never sign up.",
                                "Find out what people want next."],
                    start="2026-05-18", end="2026-05-22", status="closed", release=3,
                    sign_up_opens="2026-04-27", bitesize=45,
                    url="https://learning.larkmoor.example/week-may")
    calendar.table(MAY, "may", week, "2026-05-18", recorded=True)
    calendar.change("may-letters", waiting_rule="random")
    calendar.change("may-picnic", cost=14500)
    return week


def draft_week(pack, calendar):
    week = pack.add("weeks", "law-2027-05", title="Learning at Work Week, May 2027",
                    theme="Learning out loud (working title)", organisation=OWN,
                    about="""Early ideas only. The planning group meets in January; partners have been
                    asked to keep the dates.""",
                    objectives=["To be agreed in January."], start="2027-05-17", end="2027-05-21",
                    bitesize=30)
    calendar.table(NEXT, "next", week, "2027-05-17")
    for event in pack.arrays["events"]:
        if event.get("week") == week:
            pack.change(event["uid"], status="tentative", join_url="", materials=[], url="",
                        accessible_files=False)
    for key, title, kind, about, codes in BACKLOG:
        pack.add("events", f"backlog-{key}", title=title, kind=kind, status="tentative", about=about,
                 zone="Europe/London", week=week, host=OWN, organiser="Hetty Rosarinho",
                 competencies=[COMPETENCY[c] for c in codes.split()])


def build(pack):
    calendar = Calendar(pack)
    closed_week(pack, calendar)
    draft_week(pack, calendar)


MAY_WEEK = uid("weeks:law-2026-05")
