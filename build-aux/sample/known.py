# SPDX-License-Identifier: GPL-3.0-or-later
"""How the weeks are made known, and what people say of the one that is over."""

from sample.core import Dice, instant, parse, plus_days, uid
from sample.otherweeks import MAY_WEEK

NOVEMBER = uid("weeks:law-2026-11")
PAGE = "https://learning.larkmoor.example/week"
SHADOWED = ["shadow-senior", "shadow-policy", "shadow-data", "shadow-legal", "shadow-learning",
            "shadow-advice"]

COMMENTS = [
    "I came for the quiz and stayed for the talk. Both were over in time for my shift.",
    "Forty-five minutes is the right length. Please do not make it an hour.",
    "First time that somebody asked what I am good at. I wrote it down.",
    "The captions were late at the start and good after that.",
    "I would have liked the slides the day before.",
    "Two of the things that I wanted were at the same time.",
    "My manager kept the hour free for me. It made all the difference.",
    "Now I know whom to ask about shadowing.",
    "The knitting was the best meeting of my year.",
    "I work evenings. Is there anything for us next time?",
    "Clear, kind and short. More of it.",
    "The room was hard to find; a sign at the lift would help.",
]

# position in the plan, channel, title, due, sent, text
PIECES = [
    (1, "page", "Learning at Work Week", "2026-11-02", "2026-11-02", f"""# Learning at Work Week

Grow where you are: five days, seven organisations, and nothing longer than 45 minutes but the picnic.

## How to take part

Choose one thing a day at the most, and agree with your manager when. Sign-up is open to everybody.

[See the whole programme and sign up]({PAGE})

## What helps you to take part

Say what you need when you sign up. Only the organisers read it.

[Write to the organisers](mailto:learning@larkmoor.example)"""),
    (2, "social", "Announcing Learning at Work Week", "2026-11-02", "2026-11-03",
     f"""Learning at Work Week is coming: five days of short events for everybody at
Larkmoor and its partners. Choose what you like: {PAGE}

#LearningAtWorkWeek"""),
    (3, "newsletter", "Learning at Work Week: what is on and how to take part", "2026-11-09",
     "2026-11-10", f"""# Learning at Work Week is two weeks away

Seven organisations have filled it together. Most of it is online and captioned.

## Somewhere to begin

- Monday: Welcome to the week
- Tuesday: find your voice in meetings, a workshop with few seats
- Friday: Superhero skills, to end with

[See the whole programme and sign up]({PAGE})"""),
    (6, "email", "Choose what you would like from Learning at Work Week", "2026-11-16", None,
     f"""# Learning at Work Week

Hello,

There are still seats in most of the workshops. To see them, [click here]({PAGE}).

### If you need something to take part

Say so when you sign up. Only the organisers read it."""),
    (9, "opening", "Welcome to Learning at Work Week", "2026-11-23", None,
     f"""# Welcome to Learning at Work Week

You do not have to change your job to grow. This week is about the next small step from where you are.

## What to do first

Look at today, choose one event, and tell a colleague which.

[See the whole programme and sign up]({PAGE})"""),
]


def feedback(pack, dice):
    told = []
    for event in pack.arrays["events"]:
        if event.get("week") != MAY_WEEK:
            continue
        came = [s for s in pack.arrays["sign_ups"] if s["event"] == event["uid"]
                and s.get("status") in ("attended", "part_attended")]
        for n in range(int(len(came) * .7)):
            told.append((event["uid"], n))
    said = dict(zip(dice.sample(range(len(told)), len(COMMENTS)), COMMENTS))
    for n, (event, number) in enumerate(told):
        pack.add("feedback", f"{event} {number}", event=event,
                 rating=dice.weighted([5, 4, 3, 2, 0], [46, 34, 9, 3, 8]),
                 feeling=dice.weighted(["more_positive", "same", "less_positive", "unset"],
                                       [84, 7, 1, 8]),
                 comment=said.get(n, ""))


def shadowing(pack, dice):
    """Who came in May and then wanted to see more."""
    came = sorted({s["person"] for s in pack.arrays["sign_ups"] if s.get("status") == "attended"
                   and "2026-05-18" <= s["at"][:10] <= "2026-05-22" and s["person"] != uid("people:me")})
    for person in dice.sample(came, 31):
        day = plus_days("2026-05-18", dice.randrange(0, 16))
        at = instant(day, f"{dice.randrange(9, 17):02}:{dice.randrange(60):02}")
        parse(at)
        pack.add("requests", f"may-shadowing {person}", modified=at, person=person, at=at,
                 status="asked", opportunity=uid("opportunities:" + dice.choice(SHADOWED)))


def build(pack):
    dice = Dice(2205)
    pack.change(NOVEMBER, quotation="I came for one talk and left with a plan.",
                quoted="A caseworker, after the week in May")
    pack.change(MAY_WEEK, quotation="Nobody asked me why I was not at my desk. They asked what I had learnt.",
                quoted="An enquiry officer, who agreed to be quoted")
    for position, channel, title, due, sent, text in PIECES:
        pack.add("promotion_pieces", f"nov {position}", title=title, week=NOVEMBER, channel=channel,
                 due=due, sent=sent, text=text, position=position)
    feedback(pack, dice)
    shadowing(pack, dice)
