# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is in which network, what the networks do, and who holds a support role."""

from sample.core import Dice, plus_days, rows, uid, WEEKDAYS
from sample.people import OWN, REGIONS
from sample.starter import NETWORK, ROLE

SIZES = {"stigma": 34, "edi": 28, "pride": 30, "ambassadors": 24, "craft": 26, "makers": 16,
         "walkers": 18, "giving": 15, "champions": 30}
SPONSORS = {"stigma": "peopledir", "edi": "chief", "pride": "digital", "ambassadors": "finance",
            "craft": "casework", "champions": "peopledir", "giving": "finance"}
COUNTERPARTS = {"stigma": "Mind and Matter group, Calder Quay Debt Advice",
                "edi": "Fairness group, Hollin Street Law Stop",
                "pride": "Rainbow table, Tarnwick Tenants' Voice",
                "ambassadors": "Wellbeing circle, Fennimore Carers' Circle"}

# network | status | due | budget in pounds | sponsor key or - | event or - | title | progress
WORK = """
stigma | done | 2026-10-09 | 150 | peopledir | tea-and-talk | Tea and talk for World Mental Health Day | 62 people came, four of them for the first time.
stigma | active | 2026-12-11 | 2400 | peopledir | mhfa-course | Train sixteen new mental health first aiders | Twelve are trained; four are booked for February.
stigma | active | 2026-11-30 | 0 | - | mhfa-nov | Support meeting for first aiders every month | Held in September, October and November.
stigma | planned | 2027-02-04 | 300 | peopledir | - | A week of short films: what helped me | Three colleagues have offered to speak.
stigma | active | 2026-11-13 | 0 | - | - | Ask for a quiet room in each office | Aldermere and Tarnwick agreed; Port Calder is late.
edi | done | 2026-10-07 | 0 | chief | edi-meeting | Publish promotion figures by grade and contract | Published, with groups under five left out.
edi | active | 2026-12-18 | 0 | chief | adjustments | New workplace adjustments form with four questions | Tested with eleven people; goes live in December.
edi | active | 2027-01-29 | 1800 | peopledir | panels | Train twenty more interview panel members | Nine so far.
edi | planned | 2027-03-31 | 500 | - | - | Review job adverts for words that put people off | Waiting for the style guide.
edi | stopped | 2026-09-30 | 0 | - | - | Separate newsletter of the forum | Stopped: readers prefer a column in the staff news.
edi | active | 2026-11-20 | 0 | - | - | Map who gets funded places, by contract | Draft is with the learning team.
pride | active | 2026-12-15 | 200 | digital | pride-nov | Match twelve mentoring pairs | Eight pairs have met.
pride | done | 2026-09-17 | 60 | - | pride-tea | Welcome tea for members and allies | Nineteen came, five as new allies.
pride | active | 2027-01-15 | 0 | digital | - | Guide for managers: when somebody transitions at work | Second draft is being read by the legal team.
pride | planned | 2027-06-12 | 900 | digital | - | Walk together at the Aldermere parade |
ambassadors | active | 2026-12-04 | 0 | finance | - | An ambassador in every team | 24 of 32 teams have one.
ambassadors | done | 2026-10-16 | 350 | - | - | Menopause guide and desk fans | Sixty fans lent, none returned.
ambassadors | active | 2026-11-18 | 0 | - | money-talk | Talk about money before the holidays | Done with Calder Quay; recording to follow.
ambassadors | planned | 2027-01-22 | 120 | - | - | Screen-break cards for every desk | Words are agreed.
ambassadors | planned | 2027-02-26 | 0 | finance | - | Try meeting-free Friday afternoons in four teams | Looking for the fourth team.
craft | active | 2026-11-30 | 0 | casework | craft-nov | A shelf of fifty good letters | 31 so far, names removed.
craft | active | 2026-12-16 | 0 | casework | - | Pair each new caseworker with a reader | Fourteen pairs.
craft | done | 2026-10-28 | 0 | - | craft-oct | Session on apologies | Twenty-eight people; the notes are on the shelf.
craft | planned | 2027-02-24 | 600 | - | - | Visit to a tribunal for ten caseworkers | Dates asked for.
makers | active | 2026-12-04 | 80 | - | - | Cards for the hospice, two hundred by December | 140 are done.
makers | planned | 2027-01-15 | 120 | - | - | Repair afternoon with the facilities team | Gwilym lends the tools.
makers | done | 2026-11-06 | 40 | - | - | Watercolour kits for the learning week | Eighteen packed, six posted.
makers | planned | 2027-03-12 | 0 | - | - | Swap shelf for wool and paper |
walkers | active | 2026-12-10 | 0 | - | - | Map three step-free routes from each office | Seven of nine are drawn.
walkers | done | 2026-09-25 | 0 | - | - | Walk to the sea and back, in pieces | 1,900 kilometres together.
walkers | planned | 2027-01-05 | 45 | - | - | Lamps for dark afternoons | Quotation is in.
walkers | planned | 2027-04-06 | 0 | - | - | Spring challenge against Tenants' Voice |
giving | active | 2026-12-08 | 0 | finance | - | Form-filling afternoons with Aldermere Advice | Four held; two to go.
giving | done | 2026-10-02 | 250 | finance | - | Plant the hedge at the carers' garden | 120 metres, one blister each.
giving | active | 2027-01-20 | 0 | - | - | Reading volunteers for two primary schools | Nine people are checked and ready.
giving | planned | 2027-03-05 | 100 | - | - | Show what the volunteering days were used for |
champions | active | 2026-11-27 | 0 | peopledir | champions-nov | A champion in the room at every session of the week | 38 of 41 sessions are covered.
champions | done | 2026-11-06 | 200 | - | week-briefing | Posters, and the short talk for team meetings | Sent to all 32 teams.
champions | active | 2026-12-18 | 0 | peopledir | - | Ask every team: what gets in the way? | 19 teams have answered.
champions | planned | 2027-01-18 | 0 | - | - | Learning hour on every team calendar | Starts when the conversation closes.
champions | active | 2026-11-14 | 0 | - | - | Wish list for the May week | 47 wishes; sorting them has begun.
"""

MHFA_NOTES = ["Happy to walk and talk.", "Messages first, please.", "I can also talk in Polish.",
              "Mornings are best.", "Used to bereavement; you need not be brave with me.",
              "Men's mental health is close to my heart.", "I work at home; any time by telephone."]


class Networks:
    def __init__(self, pack, people):
        self.pack = pack
        self.people = people
        self.random = Dice(41)
        self.ordinary = people.staff[20:]
        self.leads = {}
        self.busy = set()

    def take(self, count, joined="2026-09-01"):
        """People who hold nothing yet, so that roles are spread."""
        free = [p for p in self.ordinary
                if p not in self.busy and self.pack.get(p)["joined"] <= joined]
        found = self.random.sample(free, count)
        self.busy.update(found)
        return found

    def since(self, person):
        """A day within four years on which the person worked here already."""
        day = plus_days("2026-11-01", -self.random.randrange(20, 4 * 365))
        return max(day, self.pack.get(person).get("joined", ""))

    def join(self, key, person, role, visible, since="", ended=""):
        self.pack.add("memberships", f"{key} {person} {ended}", network=NETWORK[key], person=person,
                      role=role, visible=visible, since=since or self.since(person), ended=ended)

    def memberships(self):
        allies = {n["uid"] for n in self.pack.arrays["networks"] if n.get("allies")}
        mine = {"craft": "member", "stigma": "member", "pride": "ally"}
        for key, size in SIZES.items():
            lead, deputy, former = self.take(3, "2023-04-03")
            rest = self.random.sample(self.ordinary, size)
            self.leads[key] = lead, deputy
            if key in SPONSORS:
                self.join(key, uid(f"people:{SPONSORS[key]}"), "sponsor", True)
            self.join(key, lead, "lead", True)
            self.join(key, deputy, "deputy", True)
            self.join(key, former, "lead", True, "2023-04-03", "2026-03-31")
            for person in rest:
                if person in (lead, deputy, former):
                    continue
                ally = NETWORK[key] in allies and self.random.random() < .35
                self.join(key, person, "ally" if ally else "member", self.random.random() < .7)
            if key in mine:
                self.join(key, uid("people:me"), mine[key], key != "stigma", "2025-02-10")

    def workplans(self):
        position = {}
        for key, status, due, budget, sponsor, event, title, progress in rows(WORK):
            position[key] = position.get(key, 0) + 1
            boss = uid(f"people:{sponsor}") if sponsor != "-" else ""
            self.pack.add("workplan_items", title, title=title, network=NETWORK[key], status=status,
                          owner=self.leads[key][position[key] % 2], due=due,
                          budget=int(budget) * 100, progress=progress, position=position[key],
                          sponsor=self.pack.get(boss)["title"] if boss else "",
                          event=uid(f"events:{event}") if event != "-" else "")

    def hold(self, key, person, months, region="", note="", cover="", days=True):
        pick = self.random
        record = self.pack.get(person)
        trained = refresher = ""
        if months:
            # Most are in date; a few are due within two months and a few are late.
            refresher = plus_days("2026-11-21", pick.weighted(
                [pick.randrange(70, months * 30), pick.randrange(3, 60), -pick.randrange(2, 120)],
                [80, 12, 8]))
            trained = plus_days(refresher, -round(months * 30.4375))
        work = record.get("working_days", WEEKDAYS)
        self.pack.add("role_holders", f"{key} {person}", role=ROLE[key], person=person,
                      site=record.get("site", ""), region=region or record.get("region", ""),
                      days=work if days else [], trained=trained, refresher=refresher, cover=cover,
                      contact=record.get("phone", "") if key != "guardian" else
                      "speakup@larkmoor.example", note=note)

    def group(self, key, count, months, covered=True, regions=None, notes=()):
        people = self.take(count)
        for n, person in enumerate(people):
            note = notes[n // 4] if notes and n % 4 == 0 and n // 4 < len(notes) else ""
            cover = people[(n + 1) % count] if covered and n % 3 == 0 else ""
            self.hold(key, person, months, regions[n % len(regions)] if regions else "", note, cover)

    def roles(self):
        self.group("mhfa", 41, 36, notes=MHFA_NOTES)
        self.group("guardian", 23, 12, regions=REGIONS)
        self.group("first-aider", 24, 36)
        self.group("fire-warden", 21, 36)
        self.group("adjustments", 6, 12, regions=REGIONS)
        self.group("digital-champion", 12, 0, covered=False)
        self.group("mentor", 14, 0, covered=False)
        self.group("panel-member", 18, 24, covered=False)
        self.group("wellbeing-champion", 3, 24)
        self.group("information-manager", 3, 12)
        self.group("security", 3, 12)
        self.group("overseas-rep", 2, 0, covered=False)
        self.group("fast-stream-rep", 1, 0, covered=False)
        for member in self.pack.arrays["memberships"]:
            if "ended" in member:
                continue
            person, network = member["person"], member["network"]
            if member.get("role") in ("lead", "deputy"):
                key = "network-lead" if member["role"] == "lead" else "network-deputy"
                self.hold(key, person, 0, days=False,
                          note=f"For {self.pack.get(network)['title']}.")
            elif network == NETWORK["ambassadors"] and member.get("role") != "sponsor":
                self.hold("ambassador", person, 24)


def build(pack, people):
    for key, unique in NETWORK.items():
        pack.change(unique, organisation=OWN, contact=f"{key}@larkmoor.example",
                    url=f"https://networks.larkmoor.example/{key}",
                    counterpart=COUNTERPARTS.get(key, ""))
    networks = Networks(pack, people)
    networks.memberships()
    networks.workplans()
    networks.roles()
