# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack in the making: stable identities, civil time, checks and the file itself."""

import datetime as dt
import hashlib
import json
import math
import re
import textwrap
from zoneinfo import ZoneInfo

ZONE = "Europe/London"
STARTER_TIME = "2026-11-02T09:00:00Z"
SAMPLE_TIME = "2026-11-20T16:00:00Z"
TODAY = "2026-11-21"
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"]

# One line a kind: array, then field[:target][!] with a one-letter type, as the program knows them.
SPECS = """
organisations title=t! short_title=t about=T own=f zone=t nation=c:Nation working_days=s day_start=n
 day_end=n weekly_learning=n contact=t url=u
people title=t! pronouns=t pronunciation=t job_title=t team=t organisation=l:organisations site=t
 region=t email=t phone=t manager=l:people contract=c:Contract grade=t staff_group=t working_days=s
 languages=s skills=s interests=s about=T confirmed=d joined=d left=d
frameworks title=t! version=t status=c:FrameworkStatus about=T publisher=t language=t licence=t
 organisation=l:organisations url=u
groups title=t! framework=l:frameworks! about=T position=n
levels title=t! framework=l:frameworks! rank=n about=T proficient=f
competencies title=t! framework=l:frameworks group=l:groups! code=t about=T keywords=s position=n
indicators text=T! competency=l:competencies! level=l:levels negative=f position=n
level_descriptors text=T! competency=l:competencies! level=l:levels!
values title=t! framework=l:frameworks about=T position=n
role_profiles title=t! framework=l:frameworks family=t grade=t about=T
role_requirements profile=l:role_profiles! competency=l:competencies! level=l:levels! desirable=f
pathways title=t! about=T family=t
pathway_steps pathway=l:pathways! profile=l:role_profiles! position=n about=T
rooms title=t! site=t organisation=l:organisations seats=n step_free=f hearing_loop=f about=T
weeks title=t! theme=t objectives=T sponsor=t organisation=l:organisations start=d! end=d!
 status=c:WeekStatus release=n sign_up_opens=d bitesize=n template=f url=u about=T
 partners=L:organisations most_minutes=n quotation=T quoted=t
releases title=t! week=l:weeks! number=n at=i note=T changes=s programme=T
week_tasks title=t! week=l:weeks! due=d done=d owner=t position=n
series title=t! about=T start=i zone=t all_day=f rule=t extra_dates=s left_out=s
events title=t! summary=t about=T kind=c:EventKind status=c:EventStatus start=i end=i zone=t
 all_day=f mode=c:EventMode place=t join_url=u url=u recording_url=u week=l:weeks series=l:series
 occurrence=i host=l:organisations speakers=s organiser=t audience=s competencies=L:competencies
 mix=c:LearningMix seats=n minimum=n closes=i approval=f waiting_rule=c:WaitingRule buffer=n
 captions=f interpreter=f step_free=f accessible_files=f materials=s before=T after=T categories=s
 cost=n sequence=n room=l:rooms reserved=n
sign_ups event=l:events! person=l:people! status=c:SignUpStatus at=i reason=t access_needs=T
 consent=f
networks title=t! kind=c:NetworkKind aim=t about=T how_to_join=T allies=f contact=t url=u meets=t
 organisation=l:organisations counterpart=t
memberships network=l:networks! person=l:people! role=c:MemberRole visible=f since=d ended=d
workplan_items title=t! network=l:networks! owner=l:people status=c:WorkStatus due=d sponsor=t
 budget=n event=l:events progress=T position=n
support_roles title=t! about=T emergency=f confidential=f refresh_months=n
role_holders role=l:support_roles! person=l:people! site=t region=t days=s trained=d refresher=d
 cover=l:people contact=t note=T ended=d
opportunities title=t! kind=c:OpportunityKind direction=c:OpportunityDirection about=T provider=t
 host=l:people organisation=l:organisations mode=c:EventMode time=t starts=d deadline=d expires=d
 places=n paused=f cost=n funding=t eligible=T how=T contact=t url=u skills=s
 competencies=L:competencies mix=c:LearningMix
requests opportunity=l:opportunities! person=l:people! status=c:RequestStatus at=i reason=T amount=n
topics title=t! question=T about=T status=c:TopicStatus opens=d closes=d network=l:networks
 event=l:events contact=t invited=n took_part=n
themes title=t! topic=l:topics! about=T position=n
contributions text=T! topic=l:topics! theme=l:themes question=t votes=n
measures title=t! definition=T source=t denominator=t unit=t owner=t direction=c:MeasureDirection
 baseline=r target=r target_date=d
measure_values measure=l:measures! date=d! value=r people=n note=t
actions_taken title=t! theme=l:themes topic=l:topics status=c:ActionTakenStatus reason=T owner=t
 date=d event=l:events measure=l:measures
assessments person=l:people! competency=l:competencies! level=l:levels! source=c:AssessmentSource
 at=i why=T
evidence title=t! person=l:people! date=d situation=T task=T action=T result=T
 competencies=L:competencies strength=f event=l:events url=u
plans title=t! person=l:people! start=d end=d status=c:PlanStatus aspiration=T
 target_role=l:role_profiles about=T
goals title=t! plan=l:plans! measure=T achievable=T relevant=T due=d status=c:GoalStatus
 competency=l:competencies mix=c:LearningMix position=n
one_to_ones title=t! person=l:people! other=l:people kind=c:ConversationKind date=d agenda=T
 shared_notes=T private_notes=T next=d
actions title=t! goal=l:goals due=d done=d mix=c:LearningMix event=l:events
 opportunity=l:opportunities one_to_one=l:one_to_ones note=T position=n
cpd title=t! person=l:people! date=d! minutes=n kind=c:CpdKind mix=c:LearningMix reflection=T cost=n
 competencies=L:competencies event=l:events provider=t url=u
promotion_pieces title=t! week=l:weeks! channel=c:PromotionChannel text=T due=d sent=d position=n
feedback event=l:events! rating=n feeling=c:Feeling comment=T
activities title=t! kind=c:ActivityKind week=l:weeks event=l:events about=T content=T position=n
"""

CHOICES = {
    name: nicks.split()
    for name, nicks in (line.split(": ") for line in """\
ActivityKind: quiz crossword word_search
EventKind: briefing workshop talk article activity quiz e_learning social conversation induction
EventStatus: confirmed tentative cancelled
EventMode: online in_person hybrid
LearningMix: unset experience exposure education
WaitingRule: first_come random manual
SignUpStatus: requested booked waiting interested declined withdrawn event_cancelled attended \
part_attended absent
WeekStatus: draft published closed
Contract: permanent fixed_term bank volunteer apprentice other
Nation: england_wales scotland northern_ireland
FrameworkStatus: draft adopted retired
AssessmentSource: self manager peer
PlanStatus: draft active review complete
GoalStatus: planned active done dropped
CpdKind: work_based professional formal self_directed other
ConversationKind: one_to_one appraisal career
OpportunityKind: course shadowing mentoring coaching skill_swap funding secondment programme project
OpportunityDirection: offered wanted
RequestStatus: asked approved declined withdrawn started completed
NetworkKind: diversity wellbeing professional interest social volunteering department initiative
MemberRole: member ally lead deputy sponsor
WorkStatus: planned active done stopped
TopicStatus: draft open closed reported
ActionTakenStatus: received considering doing done declined
MeasureDirection: up down none
PromotionChannel: page newsletter cascade banner email social flyer opening closing
Feeling: unset more_positive same less_positive""".splitlines())
}


def _read_specs():
    specs = {}
    for line in SPECS.strip().replace("\n ", " ").splitlines():
        array, *fields = line.split()
        specs[array] = {}
        for field in fields:
            name, kind = field.split("=")
            required = kind.endswith("!")
            kind, _, target = kind.rstrip("!").partition(":")
            specs[array][name] = (kind, target, required)
    return specs


KINDS = _read_specs()


def uid(name):
    """A version 7 UUID that depends on nothing but the name."""
    digest = hashlib.sha256(("trellis:" + name).encode()).digest()
    base = 1767603600000  # 2026-01-05T09:00:00Z
    millis = base + int.from_bytes(digest[:5], "big") % (90 * 24 * 3600 * 1000)
    raw = bytearray(millis.to_bytes(6, "big") + digest[6:16])
    raw[6] = 0x70 | raw[6] & 0x0F
    raw[8] = 0x80 | raw[8] & 0x3F
    text = raw.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def instant(day, clock):
    """The UTC instant of a time on the clock in London."""
    local = dt.datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(ZONE))
    return local.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse(text):
    return dt.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def plus_minutes(text, minutes):
    return (parse(text) + dt.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")


def plus_days(day, days):
    return (dt.date.fromisoformat(day) + dt.timedelta(days=days)).isoformat()


def prose(text):
    """Wrapped source text as paragraphs; lines that begin with a dash stay lines."""
    if not text:
        return text
    parts = []
    for block in re.split(r"\n\s*\n", textwrap.dedent(text).strip()):
        lines = []
        for line in block.splitlines():
            line = line.strip()
            if lines and not line.startswith("- "):
                lines[-1] += " " + line
            else:
                lines.append(line)
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def rows(text):
    """Records written as "a | b | c"; an indented line carries on the one before."""
    found = []
    for line in text.strip("\n").splitlines():
        if not line.strip():
            continue
        if line.startswith("  ") and found:
            found[-1] += " " + line.strip()
        else:
            found.append(line.strip())
    return [[cell.strip() for cell in line.split("|")] for line in found]


class Dice:
    """Chance that falls alike with every version of Python, unlike the methods of random."""

    def __init__(self, seed):
        self.state = int.from_bytes(hashlib.sha256(str(seed).encode()).digest()[:8], "big") | 1

    def random(self):
        x = self.state
        x ^= x >> 12
        x ^= x << 25 & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 27
        self.state = x
        return (x * 0x2545F4914F6CDD1D & 0xFFFFFFFFFFFFFFFF) / 2 ** 64

    def randrange(self, first, stop=None):
        first, stop = (0, first) if stop is None else (first, stop)
        return first + int(self.random() * (stop - first))

    def choice(self, options):
        return options[self.randrange(len(options))]

    def weighted(self, options, weights):
        point = self.random() * sum(weights)
        for option, weight in zip(options, weights):
            point -= weight
            if point < 0:
                return option
        return options[-1]

    def sample(self, options, count):
        left = list(options)
        return [left.pop(self.randrange(len(left))) for _ in range(count)]

    def expovariate(self, rate):
        return -math.log(1 - self.random()) / rate


class Pack:
    def __init__(self, title, published):
        self.head = {"format": "trellis-pack", "version": 1, "title": title,
                     "published": published}
        self.arrays = {}
        self.by_uid = {}
        self.modified = STARTER_TIME

    def add(self, array, key, modified=None, **fields):
        record = {"uid": uid(f"{array}:{key}"), "modified": modified or self.modified}
        assert record["uid"] not in self.by_uid, f"{array}: {key} is there twice"
        self.arrays.setdefault(array, []).append(record)
        self.by_uid[record["uid"]] = (array, record)
        self.fill(record, array, fields)
        return record["uid"]

    def fill(self, record, array, fields):
        spec = KINDS[array]
        unknown = set(fields) - set(spec)
        assert not unknown, f"{array} has no {unknown}"
        merged = {**{k: v for k, v in record.items() if k in spec}, **fields}
        for name, (kind, target, _) in spec.items():
            record.pop(name, None)
            value = merged.get(name)
            if value in (None, "", False, 0, [], ()):
                continue
            if kind == "c" and value == CHOICES[target][0]:
                continue
            if kind in "tT":
                lines = value if isinstance(value, list) else [value]
                value = "\n".join(prose(line) for line in lines)
            record[name] = value

    def change(self, unique, **fields):
        array, record = self.by_uid[unique]
        record["modified"] = self.modified
        self.fill(record, array, fields)

    def get(self, unique):
        return self.by_uid[unique][1]

    def text(self):
        whole = dict(self.head)
        for array in KINDS:
            if self.arrays.get(array):
                whole[array] = self.arrays[array]
        return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
