# SPDX-License-Identifier: GPL-3.0-or-later
"""The organisations of the sample and the five hundred people who work in them."""

import unicodedata

from sample import names
from sample.core import Dice, plus_days, rows, uid, WEEKDAYS, ZONE

DOMAIN = "larkmoor.example"
OWN = uid("organisations:larkmoor")
SITES = {"Aldermere": "Central", "Port Calder": "Western", "Tarnwick": "Northern"}
REGIONS = ["Northern", "Central", "Eastern", "Western", "Southern", "Home-based"]

# key, title, short title, about
PARTNERS = [
    ("aldermere", "Aldermere Advice Centre", "Aldermere Advice", """Free advice on money, work and
        consumer problems, given by forty volunteers and nine paid staff above a bakery."""),
    ("tenants", "Tarnwick Tenants' Voice", "Tenants' Voice", """Stands by people who rent: repairs,
        deposits, notices, and how to be heard by a landlord."""),
    ("calder", "Calder Quay Debt Advice", "Calder Quay", """Debt advice by telephone and at the
        harbour office, with a telephone line that stays open on Thursday evenings."""),
    ("fennimore", "Fennimore Carers' Circle", "Carers' Circle", """Advice and company for people who
        look after somebody, run by carers."""),
    ("brackenlea", "Brackenlea Welfare Rights", "Brackenlea", """Specialists in benefits and appeals,
        known for their plain-language guides."""),
    ("hollin", "Hollin Street Law Stop", "Hollin Street", """A law centre for employment, housing and
        discrimination, with evening clinics staffed by volunteers."""),
]
PARTNER = {key: uid(f"organisations:{key}") for key, *_ in PARTNERS}

# Named people of the sample: key, name, said, pronouns, job, team, manager, site, grade, group.
NAMED = """
chief | Margery Oduya-Finch | | she/her | Chief Ombudsman | Executive office | | Aldermere | SCS | Executive
casework | Hamish Velloor | VEH-loor | he/him | Director of Casework | Executive office | chief | Aldermere | SCS | Executive
peopledir | Sunita Brackley | | she/her | Director of People and Learning | Executive office | chief | Aldermere | SCS | Executive
digital | Piotr Langrish | PYOT-er LANG-rish | he/him | Director of Digital and Insight | Executive office | chief | Port Calder | SCS | Executive
finance | Eluned Sarkar | eh-LIN-ed SAR-kar | she/her | Director of Finance and Estates | Executive office | chief | Tarnwick | SCS | Executive
lead | Owen Tregarth | | he/him | Head of Learning and Development | Learning and Development | peopledir | Aldermere | Band F | Learning and development
bisi | Bisi Hallworth | BEE-see | she/her | Learning adviser | Learning and Development | lead | Aldermere | Band D | Learning and development
callum | Callum Nairne-Shah | | he/him | Learning adviser | Learning and Development | lead | Port Calder | Band D | Learning and development
hetty | Hetty Rosarinho | ro-za-REEN-yo | she/her | Learning events coordinator | Learning and Development | lead | Aldermere | Band C | Learning and development
wren | Wren Asgarth | | they/them | Digital learning designer | Learning and Development | lead | Tarnwick | Band D | Learning and development
manager | Farida Lowthwaite | fa-REE-da LOW-thwait | she/her | Team manager | Health Team B | casework | Aldermere | Band E | Casework
senior | Desmond Achterling | | he/him | Senior caseworker | Health Team B | manager | Aldermere | Band D | Casework
me | Ceri Mwangi-Holt | KEH-ree MWAHN-gee HOLT | she/her | Caseworker | Health Team B | manager | Aldermere | Band C | Casework
lina | Lina Okereke-Vaughan | | she/her | Senior caseworker | Housing Team A | casework | Port Calder | Band D | Casework
tomos | Tomos Bhattarai | TOM-oss | he/him | Policy adviser | Policy and Insight | digital | Aldermere | Band D | Policy
ines | Inês Kilbride | ee-NESH | she/her | Data analyst | Digital and Data | digital | Port Calder | Band D | Digital and data
rafi | Rafi Umberslade | | he/him | Accessibility specialist | Digital and Data | digital | Port Calder | Band D | Digital and data
maud | Maud Setiawan | | she/her | Legal adviser | Legal | chief | Aldermere | Band F | Legal
zadie | Zadie Thornquist | | she/her | Wellbeing and inclusion adviser | People Services | peopledir | Tarnwick | Band D | People
gwil | Gwilym Ostrander | GWIL-im | he/him | Facilities officer | Estates and Facilities | finance | Tarnwick | Band C | Estates
"""

PARTNER_PEOPLE = """
aldermere | Noreen Applethwaite | she/her | Volunteer coordinator
aldermere | Idris Falconbridge | he/him | Adviser
tenants | Saffron Dalgleish-Roy | they/them | Training lead
tenants | Bartholomew Ekpo | he/him | Housing adviser
calder | Marguerite Tansley | she/her | Debt adviser
calder | Olly Pendarves-Khan | he/him | Operations manager
fennimore | Blessing Rookwood | she/her | Carers' adviser
fennimore | Gareth Mistlethwaite | he/him | Trainer
brackenlea | Anwen Castellari | she/her | Welfare rights officer
brackenlea | Jerome Whinfell | he/him | Appeals adviser
hollin | Thea Brandreth-Osei | she/her | Solicitor
hollin | Samuel Illingsworth-Bose | he/him | Volunteer manager
"""

CASE_TEAMS = ["Health Team A", "Health Team B", "Health Team C", "Benefits Team A",
              "Benefits Team B", "Benefits Team C", "Housing Team A", "Housing Team B",
              "Justice Team A", "Justice Team B", "Tax and Pensions Team A",
              "Tax and Pensions Team B", "Education Team", "Transport Team", "Environment Team",
              "Care Team A", "Care Team B"]
# team, people beyond those named, whose team it is, group, jobs from the top
TEAMS = [(team, 15, "casework", "Casework",
          ["Team manager", *["Senior caseworker"] * 3, *["Caseworker"] * 10, "Administrator"])
         for team in CASE_TEAMS]
TEAMS += [(f"Enquiries Team {n}", 16, "casework", "Enquiries",
           ["Team manager", *["Senior enquiry officer"] * 2, *["Enquiry officer"] * 12,
            "Administrator"]) for n in range(1, 5)]
TEAMS += [
    ("Legal", 14, "maud", "Legal", ["Lawyer", "Lawyer", "Legal officer"]),
    ("Policy and Insight", 16, "digital", "Policy", ["Head of Policy", "Policy adviser",
                                                     "Research officer"]),
    ("Learning and Development", 6, "lead", "Learning and development", ["Administrator"]),
    ("People Services", 20, "peopledir", "People", ["Head of People Services", "People adviser",
                                                    "People adviser", "Payroll officer"]),
    ("Digital and Data", 31, "digital", "Digital and data", [
        "Head of Digital", "Developer", "Data analyst", "Service designer", "Support analyst"]),
    ("Finance and Procurement", 16, "finance", "Finance", ["Head of Finance", "Accountant",
                                                           "Procurement officer"]),
    ("Communications", 12, "peopledir", "Communications", ["Head of Communications",
                                                           "Communications officer"]),
    ("Estates and Facilities", 13, "finance", "Estates", ["Facilities manager",
                                                          "Facilities officer"]),
    ("Quality and Service Improvement", 12, "casework", "Casework", ["Head of Quality",
                                                                    "Quality adviser"]),
    ("Business Support", 19, "finance", "Business support", ["Business support manager",
                                                             "Administrator"]),
    ("Executive office", 6, "chief", "Executive", ["Executive assistant"]),
]
GRADES = {"Administrator": "Band B", "Enquiry officer": "Band B", "Caseworker": "Band C",
          "Senior enquiry officer": "Band C", "Senior caseworker": "Band D",
          "Team manager": "Band E", "Support analyst": "Band C", "Payroll officer": "Band B",
          "Facilities officer": "Band B", "Executive assistant": "Band C"}

SKILLS = {
    "Casework": ["Plain-English letters", "Interviewing by telephone", "Reading medical records",
                 "Handling distressed callers", "Finding a remedy", "Case chronologies",
                 "Weighing evidence", "Mediation", "Quality checking"],
    "Enquiries": ["First calls", "Signposting", "Handling distressed callers", "Typing fast",
                  "The enquiry system", "Text relay calls"],
    "Digital and data": ["Spreadsheets", "Charts", "SQL", "Python", "Accessible documents",
                         "User research", "Testing with a screen reader", "Mail merge"],
    "": ["Minute taking", "Spreadsheets", "Chairing meetings", "Presenting", "Project planning",
         "Proofreading", "Interview panels", "Budgets", "Welcoming new starters", "Mail merge",
         "Facilitating workshops", "Writing for the web", "Accessible documents",
         "British Sign Language, level 1", "Coaching", "Mentoring"],
}
INTERESTS = ["Work shadowing", "Mentoring", "Coaching", "Secondment", "Data and charts",
             "Public speaking", "Policy work", "Managing people", "Project management", "Research",
             "Sign language", "Negotiation", "Interview skills", "Coding", "Writing reports",
             "Health and wellbeing", "Running meetings", "Law for non-lawyers", "Plain language"]
LANGUAGES = {0: ["Welsh"], 1: ["Irish"], 2: ["Yoruba", "Igbo", "Twi", "Shona", "Swahili"],
             3: ["Urdu", "Punjabi", "Bengali", "Hindi", "Gujarati", "Tamil"],
             4: ["Polish", "Romanian", "Portuguese", "Ukrainian", "Italian"],
             5: ["French", "Patois"], 6: ["Cantonese", "Mandarin", "Vietnamese", "Japanese"],
             7: ["Arabic", "Farsi", "Turkish", "Kurdish"]}
ABOUTS = [
    "I joined from a call centre and still like a good telephone call. Ask me about callers who are upset.",
    "Former nurse. Happy to help anyone find their way round a set of medical records.",
    "I work compressed hours and swim before work. Messages are answered on my working days.",
    "Always glad to show somebody how to make a spreadsheet behave.",
    "I came back after a break for caring, and would gladly talk to others who are doing the same.",
    "I am deaf in one ear; please sit on my right, or use the captions.",
    "New to the public sector and enjoying it. Coffee and questions welcome.",
    "I write fiction at weekends and plain English during the week.",
    "I have sat on about thirty interview panels and will gladly help you to practise.",
    "Dyslexic and organised. I know every reading tool that we have a licence for.",
    "I started here as a temp in the post room. Talk to me if you wonder whether you can move on.",
    "I look after two sites and one allotment.",
    "I speak up for plain charts and short meetings.",
    "Learning to sign; practise with me on a Wednesday lunchtime.",
    "Thirty years in advice work, first as a volunteer. I like hard questions.",
    "I prefer a message to an unexpected call, and I always reply.",
]


def slug(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return ".".join(part.replace("'", "") for part in plain.split())


class People:
    """Makes people one by one and remembers who they are."""

    def __init__(self, pack):
        self.pack = pack
        self.random = Dice(488)
        self.clusters = names.clusters()
        self.used = set()
        self.key = {}
        self.staff = []
        self.phone = 0

    def details(self, group, cluster):
        pick = self.random
        days = WEEKDAYS
        if pick.random() < .22:
            days = sorted(pick.sample(WEEKDAYS, pick.choice([3, 4, 4])), key=WEEKDAYS.index)
        skills = SKILLS.get(group, []) + SKILLS[""]
        languages = []
        if cluster in LANGUAGES and pick.random() < (.15 if cluster == 0 else .5):
            languages = [pick.choice(LANGUAGES[cluster])]
        if pick.random() < .03:
            languages.append("British Sign Language")
        return {
            "working_days": days,
            "skills": pick.sample(skills, pick.choice([1, 2, 2, 3, 4])) if pick.random() < .8 else [],
            "interests": pick.sample(INTERESTS, pick.choice([1, 2, 3]))
            if pick.random() < .7 else [],
            "languages": ["English", *languages] if languages else [],
            "about": pick.choice(ABOUTS) if pick.random() < .16 else "",
            "confirmed": plus_days("2026-11-19", -int(pick.expovariate(1 / 120)))
            if pick.random() < .85 else "",
        }

    def contact(self, name):
        self.phone += 1
        return {"email": f"{slug(name)}@{DOMAIN}", "phone": f"01632 960{self.phone:03d}"}

    def name(self):
        pick = self.random
        while True:
            weights = [44, 8, 13, 15, 9, 6, 4, 5]
            cluster = pick.weighted(range(8), weights)
            she, he, _ = self.clusters[cluster]
            family = self.clusters[cluster if pick.random() < .72 else
                                   pick.weighted(range(8), weights)][2]
            roll = pick.random()
            if roll < .04:
                first, pronouns = pick.choice(names.NEUTRAL), "they/them"
            elif roll < .55:
                first, pronouns = pick.choice(she), pick.choice(["she/her"] * 9 + ["she/they"])
            else:
                first, pronouns = pick.choice(he), pick.choice(["he/him"] * 9 + ["he/they"])
            whole = f"{first} {pick.choice(family)}"
            if whole not in self.used:
                self.used.add(whole)
                return whole, pronouns, names.SAID.get(first, ""), cluster

    def named(self):
        for key, name, said, pronouns, job, team, boss, site, grade, group in rows(NAMED):
            details = self.details(group, 0)
            details.update(about="", languages=[], working_days=WEEKDAYS)
            self.used.add(name)
            self.key[key] = self.pack.add(
                "people", key, title=name, pronouns=pronouns, pronunciation=said, job_title=job,
                team=team, organisation=OWN, site=site, region=SITES[site], grade=grade,
                staff_group=group, manager=self.key.get(boss, ""), joined=self.joined(job),
                **self.contact(name), **details)
            self.staff.append(self.key[key])

    def joined(self, job):
        years = self.random.expovariate(1 / 5) + (2 if "anager" in job or "Head" in job else .1)
        return plus_days("2026-10-20", -int(min(years, 31) * 365))

    def team(self, number, team, size, boss, group, jobs):
        taken = [p for p in self.pack.arrays["people"] if p.get("team") == team]
        left = list(jobs)
        for person in taken:
            if person["job_title"] in left:
                left.remove(person["job_title"])
        head = next((p["uid"] for p in taken if p["job_title"] == "Team manager"), "")
        home = list(SITES)[number % 3]
        for place in range(size):
            if len(jobs) > 8:
                if not left:
                    break
                job = left.pop(0)
            else:
                first = jobs[0].startswith(("Head", "Facilities m", "Business support m"))
                job = jobs[place] if place < len(jobs) and first else \
                    jobs[1 + place % (len(jobs) - 1) if first and len(jobs) > 1 else
                         place % len(jobs)]
            whole, pronouns, said, cluster = self.name()
            pick = self.random
            site = home if pick.random() < .82 else pick.choice(list(SITES))
            contract = pick.weighted(["permanent", "fixed_term", "apprentice", "bank"],
                                    [87, 9, 2, 2])
            unique = self.pack.add(
                "people", f"{team} {place}", title=whole,
                pronouns=pronouns if pronouns == "they/them" or pick.random() < .62 else "",
                pronunciation=said if pick.random() < .75 else "", job_title=job, team=team,
                organisation=OWN, site=site,
                region=SITES[site] if pick.random() < .8 else pick.choice(REGIONS),
                manager=head or self.key[boss], contract=contract,
                grade=GRADES.get(job, "Band E" if job.startswith("Head") else "Band D"),
                staff_group=group if job != "Administrator" else "Business support",
                joined=self.joined(job), **self.contact(whole), **self.details(group, cluster))
            if not head and (job == "Team manager" or job.startswith("Head") or
                             job.endswith(" manager")):
                head = unique
            self.staff.append(unique)

    def partners(self):
        for n, (key, name, pronouns, job) in enumerate(rows(PARTNER_PEOPLE)):
            short = next(p[2] for p in PARTNERS if p[0] == key)
            self.pack.add("people", f"partner {n}", title=name, pronouns=pronouns, job_title=job,
                          team=short, organisation=PARTNER[key],
                          email=f"{slug(name)}@{key}.example",
                          contract="volunteer" if n % 4 == 3 else "permanent")


def build(pack):
    pack.add("organisations", "larkmoor", title="Larkmoor Ombudsman Service", own=True,
             short_title="Larkmoor", about="""A fictional ombudsman. About five hundred people in three
             offices, and at home, look into complaints about public services, free of charge and
             without taking sides.""", zone=ZONE, working_days=WEEKDAYS, day_start=540, day_end=1020,
             weekly_learning=60, contact="learning@larkmoor.example",
             url="https://learning.larkmoor.example/")
    for key, title, short, about in PARTNERS:
        pack.add("organisations", key, title=title, short_title=short, about=about, zone=ZONE,
                 working_days=WEEKDAYS, day_start=540, day_end=1020, contact=f"learning@{key}.example",
                 weekly_learning=30)
    people = People(pack)
    people.named()
    for number, (team, size, boss, group, jobs) in enumerate(TEAMS):
        people.team(number, team, size, boss, group, jobs)
    people.partners()
    return people
