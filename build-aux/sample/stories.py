# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence told as situation, task, action and result, and the one-to-ones of a year."""

from sample.core import uid
from sample.framework import COMPETENCY

# key, title, date, codes, strength, event, situation, task, action, result
EVIDENCE = [
    ("apology", "The apology that settled a case", "2026-08-27", "DR1 EP3", True, "",
     """A daughter complained about how a clinic had told her of her father's death. Letters had gone to
     and fro for seven months and both sides had stopped listening.""",
     "To find out whether the case could be settled without a full investigation, within four weeks.",
     """I rang both before I read the last letters. I asked her what an answer would have to contain, and
     she said: the truth, and the word sorry. I asked the clinic what it feared, and it was the
     admission of a fault it did not believe in. I drafted two sentences that said what had happened
     and that it should not have, and offered them to each side separately. Then I waited.""",
     """Both agreed within nine days. She wrote that she had slept. The clinic now uses the two sentences
     in its training. A senior caseworker read the file and changed nothing."""),
    ("chronology", "A chronology that five teams use", "2026-09-25", "OS1 DR2", True, "",
     """Every caseworker built a timeline in a different way, and whoever took over a file began
     again.""",
     "I wanted one format that was quick to fill in and easy to read, for anyone.",
     """I tried three versions on ten of my own cases and timed them. I showed the best to two other
     teams and asked what they would throw out. They added a column for calls. With a colleague who
     designs for access I made a version that works with a screen reader and in large print.""",
     """Four of the five health and care teams use it, and one outside. Handing over a file takes about an hour
     less, by the count of those who wrote it down."""),
    ("caller", "Keeping a frightened caller on the line", "2026-05-20", "EP1 EP3", False, "may-calm",
     """The day after a session on upset callers a man rang who shouted that nobody had ever listened to
     him. He had rung eleven times.""",
     "To find out what he needed, and whether he was safe.",
     """I slowed down and said back to him what I had heard, without correcting it. I asked whether he was
     on his own. I wrote down the three things he wanted and read them to him. I told him which one
     we could not do, and why, before he could hope for it.""",
     """He thanked me and was calm at the end. Two of the three things were done that week. His next call
     was to say so."""),
    ("overturned", "Learning from a decision that was overturned", "2025-11-21", "LD2 OS1", False, "",
     """One of my decisions was overturned on review, because a second set of nursing notes had never
     been asked for.""",
     "To understand how I had missed it and to keep it from happening again, to me or to others.",
     """I took the file apart with my manager, in the open, and found the moment: a page number that did
     not follow. I wrote half a page about it, put my name to it, and brought it to the Craft Circle.
     I added one line to my checklist: do the pages run on?""",
     """I have found missing pages in three files since. Two colleagues have adopted the line, and one of
     them told me that my half-page made it easier for her to own up to something."""),
    ("meeting", "A case meeting in which everyone speaks", "2026-06-18", "EP2 LD1", True, "",
     """In our weekly case meeting four people spoke and six did not. One of the six lip-reads and another
     had just joined.""",
     "When I took over the chair for two months I wanted to hear all ten.",
     """I asked each of the six, separately, what would help. The answers were simple: questions the day
     before, one voice at a time, cameras on for whoever is speaking, and a minute to think. I put all
     four into practice in the same week and said why.""",
     """In the eighth meeting all ten spoke. Two of the best ideas of the summer came from people I had
     never heard in that meeting. The next chair has kept all four habits."""),
    ("evidence", "Two stories that could not both be true", "2026-10-02", "DR3 LD2", False, "evidence-2",
     """A patient and a ward gave accounts of the same night that contradicted each other on nearly every
     point.""",
     "To decide what was more likely, and to explain it so that both could follow.",
     """I ranked the sources before reading them again, as I had learned in the evidence course: the door
     log first, then the notes made that night, then memories. I drew a timeline with a colour for each
     source. I looked for what would prove my first idea wrong, and found that the door log did, in
     one place.""",
     """I upheld a part of the complaint. Both sides accepted the reasons, which fitted on one page. My
     manager used the timeline in a team meeting."""),
    ("records", "Teaching hospital records to newcomers", "2025-12-04", "LD1 EP1", True, "",
     "Two new colleagues were to work on health cases and had never seen a hospital record.",
     "To get them to the point of finding their own way, in an hour.",
     """I left my slides alone and gave them a real record with names removed and a treasure hunt of six
     questions. I answered only with questions. Where I did not know an abbreviation myself I said so,
     and we looked it up together.""",
     """Both found five of six. They took their first health cases the week after. The treasure hunt is now
     part of how our team welcomes people."""),
    ("backlog", "Clearing a backlog without cutting corners", "2026-03-27", "DR2 OS2", False, "",
     """When the new case system came, our team's waiting list doubled in three weeks and people began to
     work late.""",
     "I was asked to suggest how we could catch up by the end of the quarter.",
     """I counted first. Half of the delay came from one step, a form that had to be typed twice. I showed
     the figures to the system team and got a stopgap within a week. I proposed that we take ten simple
     cases each on one quiet day, and brought cake. I kept a board on which everybody could see the
     number fall.""",
     """We were back to normal two weeks before the end of the quarter. The quality checks for those weeks
     were as good as before. Nobody worked late after the first week."""),
]

# key, title, kind, date, next, agenda, shared notes, private notes
MEETINGS = [
    ("november", "Yearly review: learning and development", "appraisal", "2025-11-26", "2026-02-11",
     """- What I am proud of this year
     - The decision that was overturned
     - What I would like to do in three years""",
     """Ceri has had a strong year: quality good, letters excellent. We talked about the overturned case
     as learning and not as blame.

     Agreed: to look at the senior caseworker profile together in February.""",
     """I was nervous about the overturned case and did not need to be. Farida said that the way I
     handled it was the strongest thing in my year."""),
    ("february", "Looking at the senior role together", "career", "2026-02-11", "2026-04-15",
     """- The role profile, line by line
     - Which gaps are real, and which are modesty?""",
     """Largest gap: negotiating. Second: deciding alone on complex cases. Strengths to build on: clear
     writing, planning, helping newcomers.

     Farida will find settlement cases; Ceri will draft a plan.""",
     "I did not know that she thinks I could be ready in a year and a half."),
    ("april", "Agreeing the plan", "one_to_one", "2026-04-15", "2026-06-17",
     """- Draft plan
     - Protected hour: when?
     - Exam in June""",
     """Plan agreed. Learning hour on Thursdays at ten, and in the rota. The certificate is paid from the
     learning fund.""", ""),
    ("june", "Halfway look", "one_to_one", "2026-06-17", "2026-08-19",
     """- Chronology template: who else?
     - First settlement: when?
     - Evidence course""",
     """Template to go to Health A and C by the end of June. First settlement call in July with Desmond
     listening. Booked on both parts of the evidence course.""",
     "Felt rushed. Ask for forty-five minutes next time and not thirty."),
    ("august", "After two settlements", "one_to_one", "2026-08-19", "2026-10-08",
     """- What went well in the second settlement
     - A mentee?
     - Workload in September""",
     """The second settlement was Ceri's own from start to finish. She will mentor a new caseworker from
     October. Two cases move to the other half of the team in September to make room for the course.""",
     ""),
    ("october", "Ratings side by side", "one_to_one", "2026-10-08", "2026-12-03",
     """- My ratings and Farida's
     - Shadowing day
     - The learning week: what to choose""",
     """We differ on decision making: Farida says 3, Ceri says 2. Next step: five decisions with a note on
     what felt uncertain, then look again.

     For the week: senior casework briefing, interview practice, superhero skills. Ceri sends a list of
     busy weeks.""",
     """It was odd and nice to be rated higher than I rate myself. I must ask about the January vacancy
     in December."""),
]


def build(pack, me, manager):
    for key, title, day, codes, strength, event, situation, task, action, result in EVIDENCE:
        pack.add("evidence", key, title=title, person=me, date=day, situation=situation, task=task,
                 action=action, result=result, strength=strength,
                 competencies=[COMPETENCY[c] for c in codes.split()],
                 event=uid(f"events:{event}") if event else "")
    for key, title, kind, day, following, agenda, shared, private in MEETINGS:
        pack.add("one_to_ones", key, title=title, person=me, other=manager, kind=kind, date=day,
                 agenda=agenda, shared_notes=shared, private_notes=private, next=following)
