# SPDX-License-Identifier: GPL-3.0-or-later
"""The rest of the starter: networks, support roles, a template week, measures, opportunities."""

from sample import framework
from sample.core import Pack, instant, plus_days, plus_minutes, uid, ZONE
from sample.framework import COMPETENCY

# key, title, kind, allies, aim, meets, about, how to join
NETWORKS = [
    ("stigma", "Break the Stigma", "wellbeing", True,
     "To make it as ordinary to talk about mental health as about a sprained ankle.",
     "First Tuesday of the month, 12:30, online",
     """We talk openly about mental health at work and keep up the register of mental health first
     aiders. We share what has helped us, invite speakers, and take what we hear to those who
     can change it. You do not have to tell your story to belong here.""",
     """Write to the leads or come to a meeting; there is no form. You can join in private: only
     the leads will see your name."""),
    ("edi", "Equality, Diversity and Inclusion Forum", "diversity", True,
     "To notice what is unfair here and to see that it is put right.",
     "Every second month, on a Wednesday at 14:00, online and in one office",
     """The forum brings people from every department together to look at how we recruit, promote,
     meet and serve. It reads new policies before they are decided and reports on its objectives
     twice a year.""",
     """Every team may send one person, and anybody may come and listen. Tell the lead what you
     would need to take part fully."""),
    ("pride", "Pride", "diversity", True,
     "A safe, cheerful place for LGBT+ colleagues and for everyone who stands beside them.",
     "Second Thursday of the month, 16:00, online",
     """Pride offers company, mentoring and coaching, a listening ear, and now and then a cake. It
     helps to write guidance for managers and marks the dates that matter to us.""",
     """Join as a member or as an ally, in the open or in private. Whatever you choose, you can
     change it later and nobody will ask why."""),
    ("ambassadors", "Wellbeing Ambassadors", "wellbeing", False,
     "Live well, work well: small, practical help in every team.",
     "First Thursday of the month, 11:00, online",
     """Ambassadors bring the wellbeing resources to their own teams: sleep, money, movement, menopause,
     caring, and saying no. They try things out first and pass on what works.""",
     """Ask your manager for an hour a month and tell the lead which team you are in. A short
     briefing gets you started."""),
    ("craft", "Casework Craft Circle", "professional", False,
     "To get better together at the craft of looking into complaints.",
     "Last Wednesday of the month, 09:30, online",
     """Each month somebody brings a case, with names removed, and we ask how we would have gone about
     it. We keep a shelf of good letters and of questions that opened up a case.""",
     "Open to everyone who handles cases or would like to. Just come."),
    ("makers", "Makers' Table", "interest", False,
     "To make things with our hands and teach each other how.",
     "Every other Friday, 12:30, in the canteen",
     """Painting, folding, knitting, mending, and once a soldering iron. Beginners are the best
     company. It is surprising how well people talk when their hands are busy.""",
     "Bring what you are working on, or nothing at all; there is always spare material."),
    ("walkers", "Step Out Walkers", "social", False,
     "Fresh air, easy talk, and back in time for the afternoon.",
     "Tuesdays and Thursdays, 12:45, from the front door of each office",
     """Half an hour on level paths, at the pace of the slowest. Those who work at home walk at the
     same time and share a picture.""",
     "Turn up in shoes you can walk in. Tell us about routes that suit wheels."),
    ("giving", "Giving Back", "volunteering", True,
     "To use our volunteering days where they do most good.",
     "Quarterly, and on the days themselves",
     """We match colleagues who have a day or a skill to give with local charities that need one:
     reading, gardening, accounts, forms, and a great deal of tea.""",
     "Say what you can offer and where you live, and we will send ideas."),
    ("champions", "Learning Champions", "initiative", True,
     "Somebody in every team who knows what there is to learn, and who asks what is missing.",
     "Third Monday of the month, 10:00, online",
     """Champions pass on what is new in a minute at the team meeting, collect wishes for sessions,
     and help to run learning weeks. They also tell the learning team, kindly, what did not
     work.""",
     "Agree it with your manager and let the learning team know. About two hours a month."),
]

# key, title, refresher months, emergency, confidential, about
SUPPORT_ROLES = [
    ("fire-warden", "Fire warden", 36, True, False, """Clears a floor when the alarm sounds, checks
        that everybody is out, and knows who needs help on the stairs."""),
    ("first-aider", "First aider", 36, True, False, """Gives first aid until help arrives, knows where
        the kit and the defibrillator are, and records what happened."""),
    ("mhfa", "Mental health first aider", 36, True, True, """Notices, listens without judging, and helps
        a colleague to find further support. Not a counsellor; what is said stays between the two of
        you unless somebody is in danger."""),
    ("mentor", "Mentor", 0, False, True, """Meets a colleague every month or so for half a year, shares
        experience, asks good questions and opens doors."""),
    ("network-lead", "Network lead", 0, False, False, """Chairs a staff network, looks after its
        workplan and speaks for it where decisions are made."""),
    ("network-deputy", "Network deputy lead", 0, False, False, """Shares the lead's work, stands in when
        they are away, and learns the role before taking it on."""),
    ("wellbeing-champion", "Health and wellbeing champion", 24, False, False, """Keeps health in mind at
        one site: noise, light, breaks, and what the building makes hard."""),
    ("fast-stream-rep", "Graduate scheme representative", 0, False, False, """Speaks for colleagues on the
        graduate scheme and helps new ones to settle in."""),
    ("overseas-rep", "Overseas staff representative", 0, False, False, """Speaks for colleagues who work
        in, or have come from, another country, and knows where to ask about visas and tax."""),
    ("digital-champion", "Digital champion", 0, False, False, """Sits beside people who are new to a tool
        and shows, patiently, one thing at a time."""),
    ("information-manager", "Information manager", 12, False, False, """Answers questions about records:
        what to keep, for how long, where, and who may see it."""),
    ("panel-member", "Independent panel member", 24, False, True, """Sits on interview panels outside their own
        department, so that selection is seen to be fair."""),
    ("security", "Divisional security coordinator", 12, True, False, """First call about a lost pass or laptop,
        a strange message, or a visitor whom nobody knows."""),
    ("guardian", "Freedom to Speak Up guardian", 12, False, True, """Somebody outside your line who
        listens when a thing worries you and you do not know whom to tell. Explains what can be done,
        stays with you through it, and keeps your name private."""),
    ("ambassador", "Wellbeing ambassador", 24, False, False, """Brings the wellbeing resources to one team
        and says in the monthly meeting what would help."""),
    ("adjustments", "Workplace adjustments contact", 12, False, True, """Helps you to ask for the equipment,
        software, hours or support that you need, and follows it until it is in place."""),
]

WEEK_ABOUT = """
    A pattern for a learning week in which busy people can take part. Each session lasts 45 minutes
    at the most, something happens at lunch, and there is a short article to read on every
    morning. Clone it, choose the dates, and fill in who and where.

    Aim for a mix: doing, learning from one another, and being taught. Open sign-up three weeks
    ahead, and ask at the end whether people feel more positive about learning than before.
"""

# key, title, kind, day from Monday, clock, minutes, mode, mix, codes, seats, summary, before, after
TEMPLATE = [
    ("opening", "Opening: what is on and how to take part", "briefing", 0, "09:30", 45, "online",
     "education", ["LD1"], 0, "A leader opens the week and shows the toolkits, shadowing and interview help.",
     "Send the programme and the joining link to everyone three working days ahead.",
     "Put the recording and slides on the page of the week the same day."),
    ("career", "Career briefing: a day in another department", "briefing", 0, "14:30", 45, "online",
     "exposure", ["OS3"], 0, "Two people say what their work is really like and answer questions.",
     "Collect questions without names beforehand.", "Offer a shadowing place to those who ask."),
    ("skills", "Workshop: naming your transferable skills", "workshop", 1, "10:30", 45, "online",
     "education", ["LD1", "EP1"], 24, "Turn what you do every day into words that another team understands.",
     "Ask people to bring a list of six things they did last week.", ""),
    ("feedback", "Workshop: confidence in the room", "workshop", 1, "14:00", 45, "in_person",
     "experience", ["EP1", "DR1"], 16, "Practise speaking up in small groups, kindly observed.",
     "Ask about access needs when people sign up.", "Each person writes one thing to try this month."),
    ("article", "Article: getting the most from job shadowing", "article", 2, "09:00", 15, "online",
     "exposure", ["OS3"], 0, "What to ask, what to notice and what to write down.", "",
     "Link to the list of shadowing hosts."),
    ("hobby", "Talk: bring your hobby to work", "talk", 2, "12:30", 45, "hybrid",
     "exposure", ["EP2"], 0, "A colleague shows something they love to do outside work.",
     "Send a list of materials; offer a kit to those who join from home.", ""),
    ("quiz", "Quiz: who would you signpost?", "quiz", 3, "12:30", 30, "online",
     "experience", ["EP3", "OS3"], 0, "Teams of four find the right service for ten callers.",
     "Prepare questions in large print and read them aloud.", "Share the answers with the services named."),
    ("online", "E-learning: everyday numbers", "e_learning", 3, "15:00", 30, "online",
     "education", ["DR3"], 0, "A free check of everyday arithmetic, at your own pace.", "",
     "Remind people to add a line to their learning log."),
    ("listening", "Conversation: what gets in the way of learning?", "conversation", 4, "10:00", 45,
     "online", "exposure", ["OS1"], 40, "A listening session; nothing is noted with a name.",
     "Publish the question and how the answers will be used.", "Report back within a month."),
    ("superhero", "Closing workshop: find your superhero skills", "workshop", 4, "14:00", 45, "online",
     "experience", ["LD1"], 30, "Name three strengths that others see in you and choose where to use them.",
     "", "Write the strengths into your plan."),
]

# key, title, definition, source, denominator, unit, owner, direction
MEASURES = [
    ("participants", "People who took part in the learning week", """Each person who attended at least
        one event of the week, counted once, however many events.""", "Attendance marked by organisers",
     "", "people", "Learning and development", "up"),
    ("shadowing", "Sign-ups for job shadowing", """Requests for a shadowing place made between the
        opening of sign-up and two weeks after the week.""", "Requests in the catalogue", "", "requests",
     "Learning and development", "up"),
    ("positive", "More positive about learning", """Share of people who answered that the week had made
        them more positive about learning.""", "Two-question form after the week",
     "People who answered the form", "%", "Learning and development", "up"),
    ("survey", "Take-up of the colleague survey", """Share of colleagues who answered the yearly
        survey.""", "Survey provider's report", "Colleagues in post on the first day of the survey",
     "%", "People services", "up"),
    ("apprentices", "Apprentices in the workforce", """Share of the workforce that is enrolled in an
        apprenticeship on the last day of the quarter.""", "Payroll and training records",
     "Headcount on that day", "%", "People services", "up"),
    ("mhfa", "Mental health first aiders on the register", """People on the register whose training is
        in date on the last day of the quarter.""", "Register of support roles", "", "people",
     "Break the Stigma", "up"),
]

# key, title, kind, mode, time, mix, codes, about, eligible, how
OPPORTUNITIES = [
    ("numeracy", "Everyday numbers: an online check", "course", "online", "40 minutes", "education",
     ["DR3"], """A free check of everyday arithmetic with hints along the way. The result is for you
     alone and shows what to practise next.""", "Everybody, volunteers too.",
     "Take it at any time and add a line to your learning log."),
    ("shadowing", "Job shadowing scheme", "shadowing", "hybrid", "Half a day to three days", "exposure",
     ["OS3", "LD1"], """Spend time beside somebody whose work interests you. You agree dates and ground
     rules first, and write half a page afterwards about what you saw.""",
     "Everybody who has been here for three months, in every role and contract.",
     "Look for a host in this list or name a team; talk to your manager about the time."),
    ("mentoring", "Mentoring", "mentoring", "online", "One hour a month for six months", "exposure",
     ["LD1"], """A colleague from another department listens, asks and shares experience. You choose the
     subject; your mentor keeps it confidential.""", "Everybody.",
     "Write three lines about what you would like to talk about. We suggest two mentors and you choose."),
    ("coaching", "A coach for four conversations", "coaching", "online", "Four sessions of 50 minutes",
     "exposure", ["LD1", "LD2"], """A trained colleague helps you to think through one thing: a new role, a
     difficult choice, a habit. A coach asks and does not advise.""", "Everybody.",
     "Say what you would like to have worked out by the end."),
    ("swap", "Half-hour skill swaps", "skill_swap", "online", "30 minutes", "exposure", ["EP2", "OS1"],
     """You show a colleague something that you can do, and learn something in return: spreadsheets, the
     case system, a tidy inbox, a language.""", "Everybody.",
     "Post what you offer and what you look for, and find a half-hour that suits you both."),
]


def template(pack):
    monday = "2024-05-13"
    week = pack.add("weeks", "template", title="Learning week: a pattern to start from",
                    theme="Small steps that everyone can take", about=WEEK_ABOUT,
                    objectives=[
                        "Everybody finds one thing that fits into the working day.",
                        "People meet colleagues whose work they did not know.",
                        "Each person leaves with one next step in the plan."],
                    start=monday, end=plus_days(monday, 4), bitesize=45, template=True)
    for (key, title, kind, day, clock, minutes, mode, mix, codes, seats, summary, before,
         after) in TEMPLATE:
        start = instant(plus_days(monday, day), clock)
        pack.add("events", f"template-{key}", title=title, summary=summary, kind=kind,
                 status="tentative", start=start, end=plus_minutes(start, minutes), zone=ZONE,
                 mode=mode, week=week, competencies=[COMPETENCY[c] for c in codes], mix=mix,
                 seats=seats, minimum=6 if seats else 0, captions=kind != "article",
                 step_free=mode != "online", accessible_files=True, before=before, after=after)


def fill(pack):
    framework.build(pack)
    for key, title, kind, allies, aim, meets, about, how in NETWORKS:
        pack.add("networks", key, title=title, kind=kind, aim=aim, about=about, how_to_join=how,
                 allies=allies, meets=meets)
    for key, title, months, emergency, confidential, about in SUPPORT_ROLES:
        pack.add("support_roles", key, title=title, about=about, emergency=emergency,
                 confidential=confidential, refresh_months=months)
    template(pack)
    for key, title, definition, source, denominator, unit, owner, direction in MEASURES:
        pack.add("measures", key, title=title, definition=definition, source=source,
                 denominator=denominator, unit=unit, owner=owner, direction=direction)
    for key, title, kind, mode, time, mix, codes, about, eligible, how in OPPORTUNITIES:
        pack.add("opportunities", f"starter-{key}", title=title, kind=kind, about=about, mode=mode,
                 time=time, eligible=eligible, how=how, mix=mix,
                 competencies=[COMPETENCY[c] for c in codes])


def starter():
    pack = Pack("Trellis starter", "2026-11-02T09:00:00Z")
    fill(pack)
    return pack


NETWORK = {key: uid(f"networks:{key}") for key, *_ in NETWORKS}
ROLE = {key: uid(f"support_roles:{key}") for key, *_ in SUPPORT_ROLES}
