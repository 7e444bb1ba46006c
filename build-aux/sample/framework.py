# SPDX-License-Identifier: GPL-3.0-or-later
"""The starter framework: groups, competencies, levels, what they look like, values."""

from sample.core import uid

FRAMEWORK = uid("frameworks:starter")

ABOUT = """
    Twelve things that people do well at work, in four groups, with four levels that describe what
    can be seen and heard. Use it to look at your own work, to prepare a conversation with your
    manager, or to see what another role would ask of you.

    Nobody is expected to be at the top of everything. Choose the two or three competencies that
    matter most for your work now, or for the work you hope to do next.
"""

LEVELS = [
    ("Starting out", """You are learning how this is done here. You know what good looks like and
        ask for help when you need it."""),
    ("Practising", """You do this in everyday work. Unusual or difficult cases still call for
        somebody to think them through with you."""),
    ("Confident", """You do this well and without prompting, in difficult cases too. Others rely on
        you and learn from how you go about it."""),
    ("Leading the way", """You shape how it is done beyond your own team. You help others to grow
        in it and leave it in better order than you found it."""),
]

VALUES = [
    ("Independence", """We make up our own minds on the evidence, say what we found, and do not
        lean towards whoever is louder or larger."""),
    ("Fairness", """We listen to every side before we judge, explain how we decided, and change
        what we do so that nobody is left at a disadvantage."""),
    ("Excellence", """We care about doing the work well, own up to mistakes early, and learn
        something from each of them."""),
    ("Transparency", """We say what we are doing and why in words that people understand, and we
        share what we know unless there is a good reason not to."""),
]

# group, about, then competencies: code, title, about, keywords, four descriptors, indicators.
GROUPS = [
    ("Engaging people", "How we speak, listen, work together and serve the people who come to us.", [
        ("EP1", "Communicating effectively", """Getting a message across, in speech and in writing,
            so that the other person understands it and feels heard.""",
         ["writing", "plain language", "listening", "speaking", "presenting", "telephone"],
         ["""Writes short messages that a colleague can act on. Checks understanding by repeating
             back what was said.""",
          """Chooses between a call, a letter and a message to suit the person. Explains routine
             decisions in plain words and leaves out jargon.""",
          """Handles upset or angry conversations calmly and gives bad news clearly and kindly.
             Turns a complicated file into a page that a newcomer can follow.""",
          """Speaks for the organisation to large or critical audiences and adapts on the spot.
             Sets the standard for clear writing and coaches others towards it."""],
         ["Asks an open question before offering an answer.",
          "Puts the main point in the first two lines of a letter.",
          "-Uses initials and technical terms without saying what they mean."]),
        ("EP2", "Team working, diversity and inclusion", """Working with others so that everyone can
            take part, and drawing strength from how we differ.""",
         ["teamwork", "inclusion", "equality", "respect", "belonging", "adjustments"],
         ["""Offers a hand when a colleague is busy and does what was promised. Uses the name and
             pronouns that each person gives.""",
          """Shares information before being asked and gives credit to those who did the work.
             Notices who has not spoken and makes room for them.""",
          """Sorts out friction in the team early and with both people in the room. Plans meetings
             and documents so that colleagues with different needs can use them from the start.""",
          """Builds teams across departments and changes habits that shut people out. Speaks up
             against unfair treatment, whoever is responsible for it."""],
         ["Asks what would make it easier for someone to take part.",
          "Thanks people by name for particular things.",
          "-Laughs off a remark that has hurt a colleague."]),
        ("EP3", "Customer focus", """Seeing our service from the side of the person who needs it, and
            acting on what we see.""",
         ["service", "empathy", "complaints", "access", "callers", "expectations"],
         ["""Answers within the time we promise and says who will do what next. Asks how a person
             would like to be contacted.""",
          """Keeps people informed before they have to chase. Spots when somebody may need a letter
             in another format or more time on the telephone.""",
          """Takes hold of a case that has gone wrong, apologises in plain terms and puts it right.
             Uses what customers say to mend a step of the process.""",
          """Brings the voice of the people we serve into plans and budgets. Redesigns a service
             with its users and shows what became better for them."""],
         ["Tells people what we cannot do as clearly as what we can.",
          "Offers adjustments before they are asked for.",
          "-Passes a caller on without explaining the story so far."]),
    ]),
    ("Organisational and external sensitivity",
     "How we understand the world around our work, and help it to change for the better.", [
        ("OS1", "Continuous improvement", """Looking for a better way of doing things, trying it on a
            small scale and keeping what works.""",
         ["improvement", "feedback", "lessons", "process", "quality", "learning"],
         ["""Points out a step that wastes time and suggests one other way. Tries a new method
             before judging it.""",
          """Collects a few figures to see whether a change helped. Asks for feedback after a piece
             of work and alters something because of it.""",
          """Leads a small trial from idea to result and writes down what was learned, including
             what failed. Turns errors into lessons for the team without looking for someone to
             blame.""",
          """Makes room and time for people to improve their own work. Carries good ideas from one
             department, or one organisation, to the next."""],
         ["Asks “what would we do differently?” when a piece of work ends.",
          "Shares a useful template with others without being asked.",
          "-Answers a new idea with “we have always done it like this”."]),
        ("OS2", "Managing change", """Helping oneself and others through change, from the first
            announcement until the new way feels normal.""",
         ["change", "adaptability", "resilience", "transition", "new systems"],
         ["""Learns a new system or rule with an open mind and says honestly what is hard. Keeps the
             work going while things settle.""",
          """Explains to others why a change is happening and what stays the same. Finds practical
             ways round early problems.""",
          """Plans a change with the people it touches, from training to the day after launch.
             Listens to worries, answers what can be answered and comes back on the rest.""",
          """Sponsors change that crosses departments and is seen to live by it. Weighs how much
             change people can carry at once, and stops or slows some of it."""],
         ["Says what is known, what is not known yet and when that will change.",
          "Looks in on people some weeks after the launch.",
          "-Agrees in the meeting and works in the old way afterwards."]),
        ("OS3", "Organisational awareness", """Knowing how the organisation works, whom it works with,
            and what is going on outside its walls.""",
         ["structure", "partners", "policy", "sector", "networks", "governance"],
         ["""Can say what each department does and where to send a question. Reads the staff news
             and follows what it means for the team.""",
          """Knows the organisations that we deal with most and what they expect of us. Thinks of
             the effect on other teams before changing something.""",
          """Brings in the right people early and understands what matters to each of them. Follows
             the law and policy of the field and warns colleagues of what is coming.""",
          """Represents the organisation among partners and decision-makers with good judgement.
             Links events outside to choices inside before others see the connection."""],
         ["Knows a name to ring in every department.",
          "Checks what a partner already offers before starting something new.",
          "-Makes promises on behalf of another team without asking it."]),
    ]),
    ("Delivering results", "How we plan, think and persuade so that good work is finished.", [
        ("DR1", "Negotiating and influencing", """Reaching agreement and winning support, by
            understanding what others need and being straightforward about what we need.""",
         ["negotiation", "persuasion", "agreement", "stakeholders", "mediation"],
         ["""States a view with one clear reason and stays courteous when others disagree. Finds out
             what the other person wants before answering.""",
          """Agrees deadlines and small compromises that both sides keep to. Changes the argument,
             not the volume, when the first try does not persuade.""",
          """Prepares for a difficult negotiation, knows what can be given away and holds to what
             cannot. Brings two parties from fixed positions to a remedy that both accept.""",
          """Wins lasting support for an unpopular but right decision. Builds agreements between
             organisations that outlive the people who made them."""],
         ["Sums up what has been agreed before the meeting ends.",
          "Names the interest behind the other side's demand.",
          "-Gets a yes by leaving out an awkward fact."]),
        ("DR2", "Planning and quality focus", """Organising work so that the right things are done on
            time and to a standard we are proud of.""",
         ["planning", "priorities", "deadlines", "accuracy", "quality", "caseload"],
         ["""Keeps a list of the work in hand and checks details before sending. Warns early when a
             date is at risk.""",
          """Sets priorities across a full caseload and keeps records that a colleague could pick
             up. Spots recurring errors and corrects their cause.""",
          """Plans work for several people with room for the unexpected, and moves it when things
             change. Samples the quality of finished work and talks it through with whoever did
             it.""",
          """Sets clear standards for a whole service and gives people the means to meet them. Takes
             work away, as well as adding it, when a plan no longer fits."""],
         ["Can say today what will be finished by Friday.",
          "Has a second pair of eyes on work that matters.",
          "-Lets small delays pass until they have become a large one."]),
        ("DR3", "Creative and analytical thinking", """Getting to the bottom of a question with
            evidence, and finding answers that are not the obvious ones.""",
         ["analysis", "evidence", "problem solving", "data", "ideas", "curiosity"],
         ["""Separates what is known from what is assumed. Asks “why” once more before settling on
             an answer.""",
          """Weighs evidence from several places and explains what tipped the balance. Offers two or
             three ways forward, not only the first.""",
          """Makes sense of large or contradictory material and finds the question that matters.
             Spots a pattern across cases and tests whether it is real.""",
          """Opens up problems that others thought were settled and brings unlikely people together
             to solve them. Teaches ways of thinking that the organisation goes on using."""],
         ["Draws a picture or a timeline when words do not help.",
          "Looks for the evidence that would prove a first idea wrong.",
          "-Picks out the facts that fit and passes over the rest."]),
    ]),
    ("Leadership", "How we help people to grow, decide well and look ahead, whatever our grade.", [
        ("LD1", "Maximising potential", """Bringing out the best in ourselves and in others: learning,
            feedback, encouragement and stretch.""",
         ["coaching", "feedback", "development", "mentoring", "delegation", "strengths"],
         ["""Knows two strengths and one thing to work on, and has a plan for it. Takes feedback
             with thanks and acts on some of it.""",
          """Makes time every month to learn and shows newer colleagues how things are done. Gives
             honest feedback soon after the event and about what was seen.""",
          """Holds conversations in which people find their own answers and leave with a next step.
             Hands over work that stretches somebody, and stays near.""",
          """Creates chances for people in every role, above all those who are often passed over.
             Has helped several people into work that they did not think was open to them."""],
         ["Asks at a one-to-one what the person has learned since the last.",
          "Lets others present the work that they did.",
          "-Keeps the interesting tasks for a trusted few."]),
        ("LD2", "Decision making", """Making sound decisions at the right time, on good evidence, and
            standing by the reasons.""",
         ["decisions", "judgement", "reasons", "risk", "accountability", "bias"],
         ["""Decides simple matters within the rules and notes the reason. Asks when unsure who
             should decide.""",
          """Weighs fairness, evidence and cost before deciding and explains the outcome to those
             concerned. Knows which decisions can wait and which cannot.""",
          """Decides difficult cases with incomplete evidence and writes reasons that hold when they
             are challenged. Tests assumptions and invites somebody to disagree.""",
          """Makes decisions that affect many people and set a direction, in the open and on time.
             Says so when a decision turns out wrong and changes it."""],
         ["Writes the reasons down on the day of the decision.",
          "Names the option that was rejected and says why.",
          "-Passes a decision upwards to avoid being blamed."]),
        ("LD3", "Strategic vision and thinking", """Seeing how today's work serves a longer purpose,
            and helping others to see it.""",
         ["strategy", "vision", "purpose", "long term", "priorities", "direction"],
         ["""Can say in a sentence what the organisation is for and how the day's work helps. Asks
             how a new task fits in.""",
          """Connects the aims of the team to the plan of the organisation. Thinks a season ahead
             and raises what is likely to change.""",
          """Turns a broad aim into a few steps that people can take this year. Says no to good
             work that does not serve the purpose.""",
          """Paints a picture of the future that people want to be part of and lays out the road to
             it. Balances needs of today against those of people we have not met yet."""],
         ["Starts a plan with the difference it should make, not with the activity.",
          "Reads and talks about the field well beyond the day's cases.",
          "-Fills every week with urgent things and never returns to the important ones."]),
    ]),
]

COMPETENCY = {code: uid(f"competencies:{code}") for *_, group in GROUPS for code, *_ in group}
LEVEL = {rank: uid(f"levels:{rank}") for rank in range(1, 5)}

# Levels asked for, in the order of the twelve codes; a star marks a desirable one.
PROFILES = [
    ("caseworker", "Caseworker", "Casework", "Band C", """Looks into complaints from start to
        finish: listens to both sides, gathers evidence, decides the straightforward cases and
        explains every outcome.""", "3 2 3 2 2 2 2 3 3 1 2 1*"),
    ("senior-caseworker", "Senior caseworker", "Casework", "Band D", """Holds the most difficult
        cases, settles disputes by agreement where that is fair, checks the work of others and
        helps new caseworkers to find their feet.""", "3 3 3 3 2 3 3 3 3 3 3 2*"),
    ("team-manager", "Team manager", "Casework", "Band E", """Leads a team of about fifteen: shares
        out the work, looks after its quality, holds regular one-to-ones and makes time for
        people to learn.""", "3 4 3 3 3 3 3 4 3 4 3 3"),
    ("learning-adviser", "Learning adviser", "Learning and development", "Band D", """Finds out what
        people need to learn, designs short sessions that suit every role, and follows up whether
        they made a difference.""", "4 3 3 3 3 3 3* 3 3 3 2 2"),
    ("administrator", "Administrator", "Business support", "Band B", """Keeps the work of a team
        moving: diaries, records, letters, rooms and the first answer to many questions.""",
     "2 2 3 2 2 2 1 3 1* 1 1 1*"),
    ("enquiry-officer", "Enquiry officer", "Enquiries", "Band B", """Is the first voice that people
        hear. Finds out what has happened, says plainly whether we can help, and points to others
        who can.""", "3 2 3 2 2 2 1 2 2 1 2 1*"),
]

PATHWAYS = [
    ("casework", "From first case to leading a team", "Casework", """For people who like casework and
        want to take on harder cases, and then a team. Each step takes two to three years for
        most; nobody is late.""",
     [("caseworker", """A full caseload, a buddy in the first months and regular feedback on
          decisions."""),
      ("senior-caseworker", """Shadow a senior colleague through one difficult case, mentor a new
          starter, and collect evidence for negotiating and for decision making."""),
      ("team-manager", """Stand in for a manager for a few weeks, learn to coach, and lead one
          small improvement from idea to result.""")]),
    ("enquiries", "From enquiries to casework", "", """For people who take the first call and would
        like to see a case through to its end. What you know of callers is worth a great deal.""",
     [("enquiry-officer", "Learn to draw out the whole story and to explain what we can do."),
      ("caseworker", """Sit with a caseworker for a day, write up a practice decision and have it
          read, and work through the evidence course.""")]),
    ("learning", "From administration to learning and development", "", """A route that crosses job
        families. Those who keep a team organised already know much about planning, people and
        what gets in the way of learning.""",
     [("administrator", """Run the practical side of a learning event: invitations, room, access and
          follow-up."""),
      ("enquiry-officer", """A year or so with callers builds confidence in explaining things
          aloud."""),
      ("learning-adviser", """Lead bitesize sessions beside an adviser, gather feedback, and study
          for a first certificate in training.""")]),
]


def build(pack):
    pack.add("frameworks", "starter", title="Competency framework", version="1.0", status="adopted",
             about=ABOUT, publisher="Trellis", language="en-GB", licence="GPL-3.0-or-later")
    for rank, (title, about) in enumerate(LEVELS, 1):
        pack.add("levels", str(rank), title=title, framework=FRAMEWORK, rank=rank, about=about,
                 proficient=rank >= 3)
    for position, (title, about) in enumerate(VALUES, 1):
        pack.add("values", title, title=title, framework=FRAMEWORK, about=about, position=position)
    for number, (title, about, competencies) in enumerate(GROUPS, 1):
        group = pack.add("groups", title, title=title, framework=FRAMEWORK, about=about,
                         position=number)
        for position, entry in enumerate(competencies, 1):
            code, title, about, keywords, descriptors, indicators = entry
            pack.add("competencies", code, title=title, framework=FRAMEWORK, group=group, code=code,
                     about=about, keywords=keywords, position=position)
            for rank, text in enumerate(descriptors, 1):
                pack.add("level_descriptors", f"{code}-{rank}", text=text,
                         competency=COMPETENCY[code], level=LEVEL[rank])
            for order, text in enumerate(indicators, 1):
                pack.add("indicators", f"{code}-{order}", text=text.lstrip("-"),
                         competency=COMPETENCY[code], negative=text.startswith("-"),
                         position=order)
    texts = [d["text"] for d in pack.arrays["level_descriptors"]]
    assert len(set(texts)) == 48
    build_roles(pack)


def build_roles(pack):
    for key, title, family, grade, about, wanted in PROFILES:
        profile = pack.add("role_profiles", key, title=title, framework=FRAMEWORK, family=family,
                           grade=grade, about=about)
        for code, rank in zip(COMPETENCY, wanted.split(), strict=True):
            pack.add("role_requirements", f"{key}-{code}", profile=profile,
                     competency=COMPETENCY[code], level=LEVEL[int(rank[0])],
                     desirable=rank.endswith("*"))
    for key, title, family, about, steps in PATHWAYS:
        pathway = pack.add("pathways", key, title=title, about=about, family=family)
        for position, (profile, about) in enumerate(steps, 1):
            pack.add("pathway_steps", f"{key}-{profile}", pathway=pathway,
                     profile=uid(f"role_profiles:{profile}"), position=position, about=about)
