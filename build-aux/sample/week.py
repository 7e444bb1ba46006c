# SPDX-License-Identifier: GPL-3.0-or-later
"""The learning week of November 2026, with its partners and its two clashes."""

from sample.events import Calendar
from sample.people import OWN

CLASHES = ["place", "speaker"]
MONDAY = "2026-11-23"

ABOUT = """
    For five days, seven organisations learn together. Nothing but the picnic lasts longer than 45
    minutes, most of it is online, and there is something for you whether you joined last month or twenty years ago,
    whatever your job.

    Choose one thing a day at the most. Your hour of protected learning time is yours to use; agree
    with your manager which hour. Sessions are captioned, files come in accessible formats, and you
    can tell us what else you need when you sign up.
"""

# key | day | clock | minutes | kind | mode or place | host | seats | mix | codes | speakers | title |
#   summary
EVENTS = """
opening-article | 0 | 09:00 | 15 | article | | | | education | LD1 | | Start here: five ways to use this week | What is on, how to find an hour, and what to do if your week is already full.
welcome | 0 | 09:30 | 45 | briefing | | | | education | LD1 OS3 | Sunita Brackley; Owen Tregarth | Welcome to the week: toolkits, shadowing and interview help | The whole programme in a quarter of an hour, then your questions.
crossword | 0 | 10:30 | 30 | activity | | aldermere | | experience | EP2 | Noreen Applethwaite | Crossword over coffee: mental health words | Solve it together, clue by clue; a list of clues is there for those who prefer to read.
transferable | 0 | 11:00 | 45 | workshop | | | 24 | education | LD1 EP1 | Bisi Hallworth | Naming your transferable skills | Turn what you do every day into words that another team understands.
tribunal-letters | 0 | 11:15 | 45 | talk | Rowan Room, Aldermere + | brackenlea | 60 | exposure | EP1 DR3 | Anwen Castellari | What a tribunal taught me about clear writing | Three letters, before and after, and what the judge said about each.
feelings-quiz | 0 | 12:15 | 30 | quiz | Canteen, Aldermere | aldermere | 32 | experience | EP1 EP2 | Idris Falconbridge | Lunchtime quiz: emotional intelligence | Teams of four, soup included, no marks for speed.
spreadsheets | 0 | 13:30 | 45 | workshop | | | 30 | education | DR3 | Inês Kilbride | Spreadsheets without tears | Sort, filter, and draw one good chart from a real table of cases.
senior-casework | 0 | 14:30 | 45 | briefing | | | | exposure | DR1 LD2 OS3 | Hamish Velloor; Lina Okereke-Vaughan | Career briefing: a day in senior casework | What changes when the hard cases are yours, and how people got there.
career-dropin | 0 | 15:30 | 30 | conversation | | | 12 | exposure | LD1 | Zadie Thornquist | Drop-in: prepare a career conversation | Bring the sentence that you find hard to say to your manager.
shadow-article | 1 | 09:00 | 15 | article | | | | exposure | OS3 | | Job shadowing: what to ask and what to notice | A checklist for the day itself and for the train home.
confidence | 1 | 09:30 | 45 | workshop | Hazel Room, Aldermere | | 16 | experience | EP1 DR1 | Callum Nairne-Shah | Confidence in the room | Practise speaking up in threes, kindly observed.
debt-2026 | 1 | 10:30 | 45 | talk | | calder | | exposure | EP3 OS3 | Marguerite Tansley | Debt advice in 2026: what callers ask first | The questions behind the question, from a year of telephone calls.
listening | 1 | 11:30 | 45 | workshop | Quay Room, Port Calder + | fennimore | 20 | experience | EP1 EP3 | Blessing Rookwood | Listening so that people feel heard | Silence, summary and the one question that carers are never asked.
lunch-table | 1 | 12:30 | 45 | social | Canteen, Tarnwick | | 40 | exposure | EP2 OS3 | | Lunch table: sit with another team | A seating plan drawn by lot, and one question on each table.
signpost-quiz | 1 | 12:30 | 30 | quiz | | tenants | | experience | EP3 OS3 | Saffron Dalgleish-Roy | Team quiz: who would you signpost? | Ten callers, ten services, and a few that do both.
ld-careers | 1 | 13:30 | 45 | briefing | | | | exposure | LD1 OS3 | Owen Tregarth; Wren Asgarth | Career briefing: working in learning and development | Two people who came from elsewhere say how, and what the work is really like.
feedback | 1 | 14:00 | 45 | workshop | | | 24 | experience | LD1 EP1 | Bisi Hallworth | Feedback that people can use | Say what you saw, what it did, and stop there.
new-colleagues | 1 | 15:00 | 45 | induction | Rowan Room, Aldermere + | | 40 | exposure | OS3 EP2 | Margery Oduya-Finch; Hetty Rosarinho | Welcome hour for new colleagues and volunteers | Who does what, how we decide, and how to ask anything.
wordsearch | 1 | 16:00 | 20 | activity | | brackenlea | | experience | OS3 | Jerome Whinfell | Word search to wind down: welfare benefits | Twenty words; the list is read out, and there is a large-print sheet.
bitesize-article | 2 | 09:00 | 15 | article | | | | education | OS1 | | Twenty minutes: how a little learning becomes a habit | Five colleagues say when they do it and what they stopped doing instead.
courtesy | 2 | 09:30 | 45 | workshop | | hollin | 24 | experience | DR1 | Thea Brandreth-Osei | Negotiating with courtesy | Prepare one real conversation: what you need, what they need, what you will not give.
mentee | 2 | 10:00 | 45 | workshop | | | 24 | exposure | LD1 | Bisi Hallworth | How to be a good mentee | Choosing a mentor, the first meeting, and how to end well.
goals | 2 | 10:30 | 45 | workshop | | | 24 | education | LD1 DR2 | Bisi Hallworth; Hetty Rosarinho | Writing goals that you will still like in March | From “be better at…” to something that you can tick.
watercolour | 2 | 11:30 | 45 | talk | Rowan Room, Aldermere + | aldermere | 18 | exposure | EP2 | Noreen Applethwaite | Bring your hobby: watercolour for people who cannot draw | Wet paper, three colours and no rubber. Kits are posted to those at home.
picnic | 2 | 12:15 | 60 | social | Canteen, Aldermere | | 80 | exposure | EP2 | | Indoor picnic | Blankets on the floor, chairs at the side, a dish from every team.
origami | 2 | 13:00 | 45 | talk | Loom Room, Tarnwick + | tenants | 18 | exposure | EP2 | Bartholomew Ekpo | Bring your hobby: paper cranes and patience | Fold one crane, described step by step, and learn why a thousand matter.
charts | 2 | 13:30 | 45 | workshop | | | 30 | education | DR3 | Inês Kilbride; Tomos Bhattarai | Reading a chart with a sceptical eye | Spot the missing zero, the missing people and the missing year.
big-conversation | 2 | 14:00 | 45 | conversation | | | 60 | exposure | OS1 LD3 | Sunita Brackley | Big Conversation: time to learn | What would have to stop so that you could learn for an hour a week? Nothing is noted with a name.
digital-careers | 2 | 15:00 | 45 | briefing | | | | exposure | OS3 | Piotr Langrish; Rafi Umberslade | Career briefing: digital and insight | The jobs behind the screen, and which of them need no code.
plans-article | 3 | 09:00 | 15 | article | | | | education | LD1 | | A development plan that both of you want to read | One page, three goals, and how to keep it alive after the meeting.
assertive | 3 | 09:30 | 45 | workshop | Hazel Room, Aldermere | fennimore | 16 | experience | DR1 EP1 | Gareth Mistlethwaite | Assertive, not aggressive | Say no, ask for more, and stay on good terms.
interviews | 3 | 10:00 | 45 | workshop | Hazel Room, Aldermere | | 18 | experience | LD2 EP1 | Callum Nairne-Shah | Interview practice in threes | One asks, one answers, one listens for the evidence. Then you change places.
priority-debts | 3 | 10:30 | 45 | talk | | calder | | education | EP3 OS3 | Marguerite Tansley | Priority debts: what to pay first | Rent, heat, council tax: the order, the reasons and the exceptions.
did-you-know | 3 | 11:30 | 30 | activity | | | | experience | OS1 LD1 | Hetty Rosarinho | Did you know? Cards for your team meeting | Make five one-minute cards that pass on what you learned this week.
admin-quiz | 3 | 12:30 | 45 | quiz | Canteen, Port Calder | hollin | 40 | experience | DR2 OS3 | Samuel Illingsworth-Bose | The grand administration quiz | Minutes, dates, data protection and the mystery of the second stapler.
decisions | 3 | 13:30 | 45 | workshop | | | 30 | education | LD2 EP2 | Zadie Thornquist | Fairness in everyday decisions | Where bias gets in, and three small habits that keep it out.
sideways | 3 | 14:30 | 45 | talk | | | | exposure | OS3 LD3 | Tomos Bhattarai; Maud Setiawan | From enquiries to policy: three sideways moves | Careers that did not go straight up, and what made each move possible.
chairing | 3 | 15:30 | 45 | workshop | | brackenlea | 24 | experience | DR2 EP2 | Jerome Whinfell | Chair a meeting that ends early | An agenda of questions, a clock that all can see, and a kind way to stop a speech.
coaching | 4 | 09:30 | 45 | workshop | | | 20 | experience | LD1 | Owen Tregarth | Coaching questions for busy managers | Ask, wait, ask again: ten minutes that save an hour.
superhero | 4 | 10:30 | 45 | workshop | | | 40 | experience | LD1 | Bisi Hallworth; Callum Nairne-Shah | Superhero skills: find the strengths you forgot | Name three strengths that others see in you and choose where to use them.
screen-reader | 4 | 11:30 | 45 | talk | Quay Room, Port Calder + | | 40 | exposure | EP2 EP3 | Rafi Umberslade | How I work: a screen reader, live | One ordinary morning, at full speed and then slowly, with questions.
hearing | 4 | 11:30 | 45 | talk | | hollin | | exposure | OS3 DR1 | Thea Brandreth-Osei | A day at an employment hearing | From the waiting room to the decision. We are waiting for the court diary.
jam | 4 | 12:30 | 45 | social | Loom Room, Tarnwick | tenants | 20 | exposure | EP2 | | Origami jam | More paper, more cranes. Cancelled: the room is needed for a training day; come to the picnic.
ideas-lab | 4 | 13:30 | 45 | conversation | | | 40 | exposure | OS1 DR3 | Hetty Rosarinho; Wren Asgarth | Ideas lab: what should the next week look like? | Post, sort and vote. The three with most votes will happen.
swap-market | 4 | 14:30 | 45 | activity | Canteen, Aldermere + | | 60 | exposure | EP2 LD1 | Zadie Thornquist | Skill-swap market | Offer half an hour of something, take away half an hour of something else.
closing-article | 4 | 15:30 | 15 | article | | | | education | LD1 OS1 | | What we learned: notes from a busy week | Numbers, quotations (with leave) and what to do on Monday.
"""

# Courses that people take when they like, all week.
ANY_TIME = """
accessible-files | aldermere | EP2 EP1 | Accessible documents in forty minutes | Headings, descriptions, tables and links: four habits that open a file to everyone.
numbers-online | calder | DR3 | Everyday numbers: the online check | A free check with hints. The result is for you alone.
employment-basics | hollin | OS3 LD2 | Settle it early: basics of resolving disputes at work | Five short parts with a quiz at the end of each.
"""

AUDIENCE = {
    "new-colleagues": ["New colleagues", "Volunteers"], "coaching": ["Managers"],
    "senior-casework": ["Caseworkers", "Enquiry officers"],
    "interviews": ["Anyone who is thinking of applying"],
    "transferable": ["Administrators", "Enquiry officers", "Anyone who would like a change"],
    "admin-quiz": ["Administrators", "Anyone who likes a quiz"], "chairing": ["Anyone who chairs"],
    "career-dropin": ["Everyone, whatever your contract"],
}
ABOUTS = {
    "senior-casework": """Hamish explains how the senior role has changed and what he looks for when he
        recruits. Lina describes one difficult case from first letter to remedy.

        Half of the time is for questions. Send yours beforehand if you would rather not ask aloud;
        we read them out without names.""",
    "confidence": """A gentle, practical session for people who know what they think and find it hard
        to say so in a meeting. You speak three times, for one minute each, about something that you
        know well. Nobody is filmed.

        The group is small on purpose. If it is full, join the waiting list: we will run it again in
        January.""",
    "superhero": """You bring three short stories of times when work went well. Your group tells you which
        strengths it heard. You leave with three words, the evidence for them, and one place to use
        each of them next month.

        This is the closing workshop of the week and a favourite of the last one.""",
    "big-conversation": """Everyone agrees that learning matters, and everyone is busy. In small groups we
        ask what would have to stop, shrink or move so that an hour a week is really free.

        No names are noted. The notes go straight into the conversation “Time to learn”, where you can
        add more afterwards.""",
    "interviews": """We use the questions that panels here really ask: one about a competency, one about a
        value. Bring two stories from your work. Observers use the same sheet as a panel does, so
        you see what is marked.""",
    "screen-reader": """Rafi has used a screen reader since he was nine. He opens his messages, reads a case
        file, fills in a form and gives up on another one, and explains what made the difference.

        Captioned and signed. You may laugh.""",
}
BEFORE = {
    "senior-casework": "Read the role profile of the senior caseworker; it takes five minutes.",
    "confidence": "Think of something that you could talk about for one minute.",
    "superhero": "Write down three times when work went well: a few lines for each.",
    "interviews": "Bring two stories from your work, told as situation, task, action and result.",
    "goals": "Bring one goal that you gave up on.",
    "watercolour": "Ask for a kit by 16 November if you join from home.",
    "transferable": "List six things that you did last week, however small.",
}
AFTER = {
    "senior-casework": "Ask for a shadowing day with a senior caseworker.",
    "superhero": "Add your strengths to your plan and to one piece of evidence.",
    "interviews": "Write one of your stories up as evidence while it is fresh.",
    "transferable": "Compare your list with a role profile that interests you.",
    "debt-2026": "Save the one-page list of debt services.",
    "goals": "Put your new goal on the agenda of your next one-to-one.",
}


def build(pack):
    calendar = Calendar(pack)
    week = pack.add("weeks", "law-2026-11", title="Learning at Work Week",
                    theme="Grow where you are", about=ABOUT, sponsor="Sunita Brackley",
                    objectives=["300 people take part, from every department and every partner.",
                                "40 people sign up for job shadowing.",
                                "Nine in ten say that they feel more positive about learning.",
                                "Each manager talks about learning at the next one-to-one."],
                    organisation=OWN, start=MONDAY, end="2026-11-27", status="published", release=2,
                    sign_up_opens="2026-11-02", bitesize=45,
                    url="https://learning.larkmoor.example/week")
    calendar.table(EVENTS, "nov", week, MONDAY, audience=AUDIENCE, about=ABOUTS, before=BEFORE,
                   after=AFTER)
    calendar.any_time(ANY_TIME, "nov", week, MONDAY)
    calendar.change("nov-confidence", closes="2026-11-23T12:00:00Z", waiting_rule="first_come",
                    minimum=8, buffer=15)
    calendar.change("nov-hearing", status="tentative")
    calendar.change("nov-jam", status="cancelled", sequence=2)
    calendar.change("nov-coaching", approval=True)
    calendar.change("nov-career-dropin", approval=True, waiting_rule="manual")
    calendar.change("nov-watercolour", cost=5400, waiting_rule="random")
    calendar.change("nov-picnic", cost=12000)
    calendar.change("nov-screen-reader", interpreter=True, cost=18000)
    calendar.change("nov-new-colleagues", interpreter=True)
    for key in ("swap-market", "ideas-lab", "signpost-quiz"):
        calendar.change(f"nov-{key}", sequence=1)
    return week
