# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the person of the sample: plan, assessments, learning log, one-to-ones."""

from sample import stories
from sample.core import instant, rows, uid
from sample.framework import COMPETENCY, LEVEL
from sample.signups import ME

MANAGER = uid("people:manager")

ASSESSMENTS = """
DR1 | 1 | self | 2025-11-12 | I avoid bargaining and pass it to Desmond.
DR2 | 2 | self | 2025-11-12 | Most deadlines kept; two slipped in October and I said so late.
EP1 | 3 | self | 2025-11-12 | Letters come back from checking with few changes.
EP3 | 3 | self | 2025-11-13 | Thank-you notes, and the caller who asked for me by name.
LD1 | 2 | self | 2025-11-13 | I show new starters the system and enjoy it.
OS1 | 2 | self | 2026-02-03 | The chronology template began as a small trial.
EP2 | 3 | self | 2026-05-26 | After the May week I changed how I run our case meeting: questions go out the day before.
OS2 | 2 | self | 2026-05-26 | I got through the new case system and helped two colleagues.
DR2 | 3 | self | 2026-06-09 | A full year without a late decision; Farida asked me to show my tracker to the team.
DR1 | 2 | self | 2026-09-30 | Settled two cases by agreement this summer with some help.
DR3 | 2 | self | 2026-09-30 | The evidence course gave me a method. Large files still take me too long.
LD2 | 2 | self | 2026-10-06 | Sound on ordinary cases. I ask for a second opinion on the hard ones.
EP1 | 3 | manager | 2026-10-08 | Clear and kind, on paper and on the telephone.
DR1 | 2 | manager | 2026-10-08 | Ready for a difficult settlement with Desmond beside her.
LD2 | 3 | manager | 2026-10-08 | Her reasons hold. She is more cautious about herself than I would be.
"""

REQUESTS = [
    ("shadow-senior", "2026-10-09", [("asked", "2026-10-09", "13:10", "To see a settlement from beginning to end.", 0),
                                     ("approved", "2026-10-14", "09:30", "Two dates offered in December.", 0)]),
    ("negotiation", "2026-11-12", [("asked", "2026-11-12", "17:25", "It closes the largest gap in my plan.", 0)]),
    ("fund-cpd", "2026-03-02", [
        ("asked", "2026-03-02", "12:05", "Exam fee for the plain-language certificate.", 12000),
        ("approved", "2026-03-11", "10:00", "Fits your plan. Please tell the Craft Circle about it.", 12000),
        ("started", "2026-04-13", "09:00", "", 0),
        ("completed", "2026-07-03", "16:00", "Passed with merit.", 12000)]),
]

# goal | status | due | competency | mix | title | measure | achievable | relevant
GOALS = """
settle | active | 2027-03-31 | DR1 | experience | Settle three difficult cases by agreement | Three cases closed by agreement, each read by a senior caseworker with no change of substance. | Desmond sits in on the first; the course in January; two hours a week that Farida has cleared. | The senior role asks for level 3 in negotiating and I am at level 2.
decide | active | 2027-02-26 | LD2 | experience | Decide complex cases with less checking | Five decisions in a row that pass the quality check at first reading. | Farida picks the cases; the evidence course is done. | My caution slows cases down, and seniors decide alone.
reader | done | 2026-09-30 | OS1 | exposure | Make our case chronology something that others use | Four of the five health and care teams use the template. | Wren helped with the format; two hours a fortnight. | It saves an hour a case, and it shows improvement beyond my team.
mentor | active | 2027-01-29 | LD1 | exposure | Help a new caseworker through the first three months | My mentee handles ten cases alone, and says what helped. | One hour a week; Bisi gives supervision. | Senior caseworkers bring others on.
policy | planned | 2027-06-30 | OS3 | education | Understand the law and policy around health complaints | I can explain the new duty of candour rules to the team in ten minutes. | Tomos has offered a shadowing day. | I have not rated myself here yet because I know too little.
"""

# goal | due | done | mix | kind:link or - | one-to-one or - | title | note
ACTIONS = """
settle | 2026-09-18 | 2026-09-16 | experience | - | june | Read three settled files with Desmond | The second one changed my mind about timing.
settle | 2026-11-23 | | exposure | events:nov-senior-casework | october | Go to the briefing on senior casework and ask about settlements | Question is sent in.
settle | 2026-12-11 | | exposure | opportunities:shadow-senior | october | Shadow Desmond for a day | 8 or 10 December.
settle | 2026-11-13 | | experience | - | october | Prepare the opening of the clinic case and show it to Farida | Half written.
settle | 2027-01-21 | | education | opportunities:negotiation | - | Take the negotiation course |
decide | 2026-09-09 | 2026-09-09 | education | events:evidence-2 | june | Finish the evidence course |
decide | 2026-10-30 | 2026-10-28 | exposure | events:craft-oct | - | Bring a case to the Craft Circle |
decide | 2026-11-16 | | experience | - | october | Write down, for five decisions, what I was unsure of and whether it mattered | Three of five.
decide | 2027-01-15 | | experience | - | - | Decide one complex case without a second reader |
reader | 2026-04-30 | 2026-04-24 | experience | - | - | Try the template on ten of my own cases |
reader | 2026-06-26 | 2026-06-30 | exposure | - | june | Show it to Health A and C | They wanted a column for phone calls. Added.
reader | 2026-09-25 | 2026-09-22 | experience | - | - | Make an accessible version with Wren |
mentor | 2026-10-16 | 2026-10-15 | exposure | - | october | First meeting with my mentee: how do you like to learn? |
mentor | 2026-11-25 | | exposure | - | - | Sit in on a call together | Wednesday morning, if the rota allows.
mentor | 2026-12-14 | | exposure | events:mentors-dec | - | Take one doubt to mentors' supervision |
policy | 2026-12-18 | | exposure | opportunities:shadow-policy | - | Ask Tomos for a date |
policy | 2027-02-26 | | education | - | - | Read the candour guidance and make a one-page summary |
- | 2026-11-20 | | unset | - | october | Send Farida my list of busy weeks |
"""

# date | minutes | kind | mix | pounds | codes | event or - | provider | title | reflection
CPD = """
2025-10-07 | 90 | formal | education | 0 | EP2 | - | Larkmoor learning team | Inclusive meetings, online course | I now send questions the day before and start with the quietest part of the agenda.
2025-10-23 | 45 | self_directed | education | 0 | EP1 | - | | Read two chapters of a plain-language handbook | Main point first. I had been building up to it like a detective story.
2025-11-18 | 120 | work_based | experience | 0 | DR3 LD2 | - | | Took apart a case that was overturned on review | I had not asked for the second set of notes. It is on my checklist now.
2025-12-04 | 60 | professional | exposure | 0 | LD1 | - | | Showed two new starters how to read hospital records | Explaining it showed me which abbreviations I only pretended to know.
2026-01-15 | 45 | self_directed | education | 0 | OS3 | - | Staff podcast | Podcast on the future of public service complaints | Two ideas noted; one is in my plan.
2026-02-03 | 150 | work_based | experience | 0 | OS1 DR2 | - | | Designed and tried a chronology template | Version three was the shortest and the best. Stop earlier next time.
2026-02-26 | 60 | professional | exposure | 0 | DR3 | - | Casework Craft Circle | Craft Circle: finding the question in a file | Ask “what would change my mind?” before opening the last folder.
2026-03-19 | 30 | self_directed | education | 0 | EP3 | - | Fennimore Carers' Circle | Guide to callers who look after somebody | I ask about good times to ring now. It takes ten seconds.
2026-04-22 | 180 | formal | education | 60 | EP1 | - | Fennimore College | Plain-language certificate, first module | Verbs, not nouns. Half of my sentences got shorter.
2026-05-18 | 45 | professional | exposure | 0 | LD1 | may-opening | | Opening of the learning week | I booked my learning hour for Thursdays and told the team.
2026-05-19 | 45 | formal | experience | 0 | EP1 EP3 | may-calm | Fennimore Carers' Circle | Staying calm with an upset caller | Slower and lower. Used it the same afternoon and the call was ten minutes shorter.
2026-05-21 | 45 | formal | experience | 0 | LD1 LD2 | may-stories | | Telling your story at an interview | My stories had no results in them. Rewrote two.
2026-05-22 | 30 | professional | exposure | 0 | LD1 | may-strengths | | Superhero skills, first half | Had to leave for a call. Patient, precise, funny: two of these I expected.
2026-06-04 | 120 | formal | education | 60 | EP1 | - | Fennimore College | Plain-language certificate, exam | Passed with merit. The Craft Circle heard about it in July.
2026-06-30 | 60 | work_based | exposure | 0 | OS1 EP2 | - | | Showed the chronology to two other teams | Questions were better than my talk. The phone-call column is theirs.
2026-07-14 | 90 | work_based | experience | 0 | DR1 | - | | Prepared and held my first settlement call | Desmond listened in. I offered too early; silence would have done the work.
2026-07-29 | 40 | self_directed | education | 0 | DR3 | - | | Everyday numbers: the online check | Percentages of percentages are my weak spot.
2026-08-20 | 75 | work_based | experience | 0 | DR1 EP3 | - | | Second settlement, from letters to agreement | Asked what an apology should say. It was the apology that they wanted, not the money.
2026-09-02 | 90 | formal | education | 0 | DR3 LD2 | evidence-1 | | Weighing evidence, part one | A gap in a record is evidence of a gap, not of a fault.
2026-09-09 | 90 | formal | education | 0 | DR3 LD2 | evidence-2 | | Weighing evidence, part two | I rank sources before I read them now, and write the ranking down.
2026-09-16 | 120 | work_based | exposure | 0 | DR1 | - | | Read three settled files with Desmond | Timing matters more than wording.
2026-09-22 | 60 | work_based | experience | 0 | EP2 OS1 | - | | Accessible version of the template, with Wren | Header rows and real headings. Simple, once somebody shows you.
2026-10-15 | 60 | professional | exposure | 0 | LD1 | - | | First meeting with my mentee | I talked too much. Next time: three questions, then quiet.
2026-10-28 | 60 | professional | exposure | 0 | DR3 LD2 | craft-oct | Casework Craft Circle | Craft Circle: the apology | An apology that explains itself too long stops being one.
2026-11-12 | 45 | self_directed | education | 0 | OS3 | - | | Read the autumn briefing on health policy | Two of five bills touch our cases. I want to understand the second.
"""


def assessments(pack):
    for code, rank, source, day, why in rows(ASSESSMENTS):
        at = instant(day, "16:30" if source == "self" else "11:00")
        pack.add("assessments", f"{code} {source} {day}", modified=at, person=ME,
                 competency=COMPETENCY[code], level=LEVEL[int(rank)], source=source, at=at, why=why)


def plan(pack):
    unique = pack.add(
        "plans", "2026", title="Towards senior caseworker", person=ME, start="2026-04-01",
        end="2027-06-30", status="active", target_role=uid("role_profiles:senior-caseworker"),
        aspiration="""To be somebody whom people trust with the cases that nobody wants, and who makes
        the next caseworker's start easier than mine was.""",
        about="""Agreed with Farida in April and looked at every second month. My learning hour is on
        Thursday at ten.""")
    for position, row in enumerate(rows(GOALS), 1):
        key, status, due, code, mix, title, measure, achievable, relevant = row
        pack.add("goals", key, title=title, plan=unique, measure=measure, achievable=achievable,
                 relevant=relevant, due=due, status=status, competency=COMPETENCY[code], mix=mix,
                 position=position)
    position = {}
    for goal, due, done, mix, link, talk, title, note in rows(ACTIONS):
        position[goal] = position.get(goal, 0) + 1
        array, _, name = link.partition(":")
        pack.add("actions", f"{goal} {title}", title=title, due=due, done=done, mix=mix, note=note,
                 goal=uid(f"goals:{goal}") if goal != "-" else "",
                 event=uid(link) if array == "events" else "",
                 opportunity=uid(link) if array == "opportunities" else "",
                 one_to_one=uid(f"one_to_ones:{talk}") if talk != "-" else "",
                 position=position[goal])


def cpd(pack):
    for day, minutes, kind, mix, cost, codes, event, provider, title, reflection in rows(CPD):
        pack.add("cpd", f"{day} {title}", modified=instant(day, "17:30"), title=title, person=ME,
                 date=day, minutes=int(minutes), kind=kind, mix=mix, reflection=reflection,
                 cost=int(cost) * 100, competencies=[COMPETENCY[c] for c in codes.split()],
                 event=uid(f"events:{event}") if event != "-" else "", provider=provider)


def build(pack):
    pack.change(ME, skills=["Plain-English letters", "Reading medical records",
                            "Case chronologies"],
                interests=["Negotiation", "Mentoring", "Policy work"], languages=["English", "Welsh"],
                working_days=["monday", "tuesday", "wednesday", "thursday", "friday"],
                about="""Caseworker in health since 2023, before that on the enquiry line. Ask me about
                chronologies. I like hard files, short letters and long walks.""",
                joined="2021-06-14", confirmed="2026-11-02")
    assessments(pack)
    plan(pack)
    cpd(pack)
    stories.build(pack, ME, MANAGER)
    for key, _, steps in REQUESTS:
        for status, day, clock, reason, amount in steps:
            at = instant(day, clock)
            pack.add("requests", f"{key} {status}", modified=at, person=ME, status=status, at=at,
                     opportunity=uid(f"opportunities:{key}"), reason=reason, amount=amount)
