# SPDX-License-Identifier: GPL-3.0-or-later
"""Opportunities of the sample: courses, people, money and posts, offered and wanted."""

from sample.core import rows, uid
from sample.framework import COMPETENCY
from sample.people import OWN, PARTNER

# key | kind | direction | host key or - | partner or - | mode | time | mix | codes | places | cost in
# pounds | starts | deadline | expires | title | about
OFFERS = """
shadow-senior | shadowing | offered | senior | - | in_person | One day | exposure | DR1 LD2 | 4 | 0 | | | 2027-03-31 | Shadow a senior caseworker | See a settlement meeting, a quality check and the hour in which a decision is written. We talk before and after.
shadow-policy | shadowing | offered | tomos | - | online | Half a day | exposure | OS3 LD3 | 6 | 0 | | | 2027-02-26 | Shadow the policy team | Sit in on a consultation call and help to boil forty pages down to one.
shadow-data | shadowing | offered | ines | - | hybrid | Half a day | exposure | DR3 | 3 | 0 | | | 2027-01-29 | Shadow a data analyst | From a question to a chart, with all the dead ends left in.
shadow-legal | shadowing | offered | maud | - | in_person | One day | exposure | LD2 OS3 | 2 | 0 | | | 2026-12-18 | Shadow the legal team | A day with a lawyer when we are asked to explain a decision. You sign a short note on confidentiality.
shadow-learning | shadowing | offered | bisi | - | online | Two half-days | exposure | LD1 EP1 | 3 | 0 | | | 2027-03-31 | Shadow a learning adviser | Plan a session with me on one day and run a part of it on the other.
shadow-advice | shadowing | offered | - | aldermere | in_person | One day | exposure | EP3 OS3 | 4 | 0 | | | 2027-02-12 | A day at an advice centre | Sit beside volunteers at the front desk, where complaints begin.
shadow-tenants | shadowing | offered | - | tenants | in_person | Half a day | exposure | EP3 | 2 | 0 | | | 2026-11-27 | A morning of home visits with Tenants' Voice | Warm shoes, an open mind, and no notes.
shadow-wanted | shadowing | wanted | me | - | in_person | One day | exposure | DR1 | 1 | 0 | | | 2027-01-31 | Looking for: a day beside a mediator | I would like to see how somebody brings two sides together in one room.
mentor-manager | mentoring | offered | manager | - | online | One hour a month | exposure | LD1 LD2 | 1 | 0 | | | | Mentor: first steps as a manager | For people who wonder whether managing is for them. I will be honest about both answers.
mentor-maud | mentoring | offered | maud | - | online | One hour a month | exposure | LD2 OS3 | 1 | 0 | | | | Mentor: careers with law in them | You do not need a law degree to work near the law. Paused while I have two mentees.
mentor-pride | mentoring | offered | zadie | - | online | As you like | exposure | LD1 EP2 | 3 | 0 | | | | Mentoring from Pride | An LGBT+ colleague to talk to about work, being out or not, and what comes next. Allies are welcome to ask too.
mentor-reverse | mentoring | offered | rafi | - | online | One hour a month, four times | exposure | EP2 LD3 | 2 | 0 | | | 2027-04-30 | Reverse mentoring: disability at work | For directors and heads. You will be asked questions, and so will I.
mentor-wanted | mentoring | wanted | wren | - | online | One hour a month | exposure | LD3 | 1 | 0 | | | 2027-01-31 | Looking for: a mentor who has led a small service | I run our learning platform and would like to think further ahead than the next release.
coach-owen | coaching | offered | lead | - | online | Four sessions | exposure | LD1 | 2 | 0 | | | | Coaching for a new role | Four conversations in your first hundred days in a new job.
coach-callum | coaching | offered | callum | - | hybrid | Four sessions | exposure | LD1 LD2 | 3 | 0 | | | 2027-06-30 | Coaching before an interview | We work on what you want to be asked, and on the question that you fear.
coach-peer | coaching | offered | - | fennimore | online | Six lunchtimes | exposure | EP1 LD1 | 8 | 0 | 2027-01-13 | 2026-12-18 | | Peer coaching circle with Carers' Circle | Eight people from both organisations take turns to be listened to.
swap-sheets | skill_swap | offered | ines | - | online | 30 minutes | exposure | DR3 | 0 | 0 | | | 2027-03-31 | Offer: pivot tables. In return: small talk in Welsh | I can take the fear out of a pivot table in half an hour.
swap-letters | skill_swap | offered | senior | - | online | 30 minutes | exposure | EP1 | 0 | 0 | | | 2027-02-28 | Offer: I read one of your letters. In return: phone photos | I mark what I would change and say why. Show me where my pictures go.
swap-sign | skill_swap | offered | rafi | - | in_person | 30 minutes a week | exposure | EP2 EP3 | 0 | 0 | | | 2027-01-31 | Offer: testing with a screen reader. In return: guitar chords | Bring a document or a page, and hear what it sounds like.
swap-minutes | skill_swap | wanted | hetty | - | online | 30 minutes | exposure | DR2 | 0 | 0 | | | 2027-01-15 | Wanted: somebody to show me a tidy project plan | I can teach you to run an online room for a hundred people.
swap-case | skill_swap | wanted | me | - | online | 30 minutes | exposure | DR3 | 0 | 0 | | | 2026-12-31 | Wanted: charts for a case chronology | In return I explain how to read a hospital record.
evidence | course | offered | - | - | online | Three mornings | education | DR3 LD2 | 20 | 0 | 2027-02-02 | 2027-01-15 | | Weighing evidence: the full course | Our own course for everybody who decides cases, run twice a year.
investigation | course | offered | - | - | online | Ten weeks, two hours a week | education | DR2 DR3 | 6 | 840 | 2027-01-18 | 2026-12-04 | | Certificate in complaint investigation | An accredited certificate with a tutor and a written case at the end.
negotiation | course | offered | - | hollin | hybrid | One day | education | DR1 | 14 | 0 | 2027-01-21 | 2027-01-14 | | Negotiating a remedy | A day of practice that Hollin Street runs for all seven partners.
welfare | course | offered | - | brackenlea | online | Two afternoons | education | EP3 OS3 | 25 | 45 | 2026-12-07 | 2026-11-30 | | Benefits for people who are not benefits advisers | What to listen for and whom to send people to.
bsl | course | offered | - | - | in_person | Twenty evenings | education | EP1 EP3 | 12 | 310 | 2027-01-11 | 2026-12-11 | | British Sign Language, level 1 | Evening classes in Aldermere with an exam in June.
welsh | course | offered | - | - | online | Weekly, half an hour | education | EP3 | 0 | 0 | | | | Welsh at work, for beginners | Greetings, names and how to hand over to a Welsh speaker with grace.
writing | course | offered | - | - | online | At your own pace | education | EP1 | 0 | 0 | | | | Plain English in ten short lessons | Ten lessons of ten minutes, with exercises from real letters.
excel | course | offered | - | - | online | At your own pace, about six hours | education | DR3 | 0 | 0 | | | | Spreadsheets from the beginning | Free external course with certificates. Choose the chapters that you need.
fund-cpd | funding | offered | - | - | online | Decision in ten working days | education | LD1 | 0 | 0 | | 2027-02-26 | | Learning fund: up to £500 a person a year | For courses, exams, books and travel to learn. One page to fill in; the questions are listed here so that you can prepare.
fund-degree | funding | offered | - | - | online | Decision in May | education | LD1 LD3 | 8 | 0 | | 2027-03-31 | | Support for a qualification | Half of the fees and five study days a year, for a qualification that lasts longer than six months.
fund-bank | funding | offered | - | - | online | Decision in ten working days | education | LD1 | 0 | 0 | | 2027-02-26 | | Paid learning hours for bank and sessional staff | Twelve paid hours a year for colleagues without fixed hours, claimed like any other shift.
apprentice-l4 | programme | offered | - | - | hybrid | 18 months | experience | DR2 EP3 | 10 | 0 | 2027-02-01 | 2026-12-14 | | Apprenticeship: operational manager, level 4 | Six hours of learning a week, a coach, and a project in your own team.
apprentice-data | programme | offered | - | - | hybrid | 15 months | experience | DR3 | 6 | 0 | 2027-03-01 | 2027-01-15 | | Apprenticeship: data technician, level 3 | Open to every job family. Good with people who dislike being told “because”.
aspiring | programme | offered | lead | - | hybrid | Six months, two days a month | experience | LD1 LD2 LD3 | 16 | 0 | 2027-02-09 | 2026-12-11 | | Aspiring managers | For people who want to lead and do not yet. Half of the places are kept for job families in which few have gone further.
managers | programme | offered | callum | - | hybrid | A year, one day a month | experience | LD1 LD2 | 18 | 0 | 2027-04-06 | 2027-02-12 | | Managers' development programme | Coaching, difficult conversations, planning, and a visit to a partner.
secondment-policy | secondment | offered | tomos | - | hybrid | Six months | experience | OS3 LD3 DR3 | 1 | 0 | 2027-03-01 | 2026-12-18 | | Secondment: policy adviser | Bring what you know from casework into our replies to consultations. Your post is kept for you.
secondment-partner | secondment | offered | - | calder | in_person | Three months | experience | EP3 OS3 | 1 | 0 | 2027-02-15 | 2026-11-30 | | Secondment: caseworker at a debt advice charity | Learn what happens before a complaint. Paid by us, welcomed by them.
project-letters | project | offered | bisi | - | online | Two hours a week until March | experience | EP1 OS1 | 5 | 0 | 2026-12-01 | 2026-11-27 | | Project: rewrite our ten most-sent letters | Five people, two letters each, tested with people who receive them.
project-induction | project | offered | hetty | - | online | Ten hours in all | experience | OS1 LD1 | 4 | 0 | 2027-01-05 | 2026-12-09 | | Project: make induction better for people at home | You joined remotely? Then you know what was missing.
project-wanted | project | wanted | me | - | online | Two hours a week | experience | DR1 OS1 | 0 | 0 | | | 2027-02-28 | Looking for: a small improvement project | I would like to help with something that touches more than one casework team.
"""

ELIGIBLE = {
    "course": "Everybody, with your manager's agreement on the time.",
    "shadowing": "Everybody who has been here for three months, in every role.",
    "programme": "Everybody in post for six months. Part-time colleagues take it at their own pace.",
    "secondment": "Permanent colleagues who have finished probation. Job shares are welcome.",
    "funding": "Every contract, fixed-term and bank included. You need not ask your manager first.",
}
HOW = {
    "course": "Press Ask for this; the learning team confirms within a week.",
    "shadowing": "Ask here and say what you would like to see. Host and guest sign a one-page agreement.",
    "mentoring": "Ask here with three lines about what is on your mind.",
    "coaching": "Ask here; we meet for twenty minutes first and then both decide.",
    "programme": "One page on why now, and a sentence from your manager.",
    "secondment": "A one-page note and a conversation, no interview panel.",
    "funding": "Fill in the one-page form. If it is refused you are told why, and what would change it.",
    "project": "Say hello to the host and tell your manager.",
}


def build(pack):
    for (key, kind, direction, host, partner, mode, time, mix, codes, places, cost, starts, deadline,
         expires, title, about) in rows(OFFERS):
        offered = direction == "offered"
        pack.add("opportunities", key, title=title, kind=kind, direction=direction, about=about,
                 provider="Larkmoor learning team" if host == partner == "-" and cost == "0" else "",
                 host=uid(f"people:{host}") if host != "-" else "",
                 organisation=PARTNER[partner] if partner != "-" else OWN, mode=mode, time=time,
                 starts=starts, deadline=deadline, expires=expires, places=int(places),
                 paused=key == "mentor-maud", cost=int(cost) * 100,
                 funding={"investigation": "Learning fund, in full", "bsl": "Learning fund, half",
                          "welfare": "Team budget", "fund-cpd": "Learning fund, £60,000 this year",
                          "fund-degree": "Qualification fund, £32,000 this year",
                          "fund-bank": "Central staffing budget",
                          "apprentice-l4": "Apprenticeship levy",
                          "apprentice-data": "Apprenticeship levy"}.get(key, ""),
                 eligible=ELIGIBLE.get(kind, "") if offered else "",
                 how=HOW.get(kind, "") if offered else "Write to me if this could be you.",
                 contact="" if host != "-" else
                 f"learning@{partner if partner != '-' else 'larkmoor'}.example",
                 skills={"skill_swap": ["Skill swap"], "secondment": ["Plain-English letters",
                                                                     "Signposting"]}.get(kind, []),
                 competencies=[COMPETENCY[c] for c in codes.split()], mix=mix)
