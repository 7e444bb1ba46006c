# SPDX-License-Identifier: GPL-3.0-or-later
"""Three conversations, what people said in them, and what was done about it."""

from sample.core import Dice, rows, uid
from sample.starter import NETWORK

# A line that begins with # starts a theme: title | about. Others are what somebody said.
HEARD = """
# Nobody closes the loop | People give their views and never hear what became of them.
I filled in the same survey three years running and could not tell you one thing that changed.
Tell us when the answer is no. Silence is worse than no.
My idea went to a mailbox. I think it lives there now.
Could every question come with a date on which we hear back?
I would rather have two short updates than one glossy report in spring.
The best reply I ever had was “we tried it, it did not work, here is why”. More of that.
After the last listening session my manager read our notes aloud in the team meeting. Do that everywhere.
We said the lift announcements were too quiet. They fixed it in a week! Why is that not how it always goes?
Put the answers where the questions were. I should not have to search.
Do not thank me for my feedback. Tell me what you did with it.
A list with green, amber and red would be enough for me.
# Hard to speak in big meetings | Those who speak are always the same, and the format decides who they are.
There are two hundred people on the call and you ask for questions. Of course it is quiet.
I think of what I wanted to say on the way home. Let us send it afterwards.
English is my third language. Small groups help, and so does seeing the question the day before.
I use captions and they are ten seconds late, so the moment has always passed.
The hands that go up are the hands that always go up.
Anonymous questions were the only reason I asked mine.
As a part-timer I have missed every all-staff call since March because it is on a Friday.
Please stop going round the table. I cannot hear anything until my turn is over.
On the enquiry line we cannot leave the phones. Come to us at shift change, five minutes is enough.
I liked it when the chair waited. Really waited. Ten whole seconds.
My team has a rule that the newest person speaks first. It changed our meetings.
# Worry about what follows | People are not sure that it is safe to say what they think.
I have never seen anybody punished for speaking up. I have seen people not be asked again.
If only three people work in my unit, “anonymous” does not mean much.
Say out loud who reads the answers. I assumed it was my manager's manager.
I told a guardian about something in spring. She rang me back twice to see how I was. That is what good looks like.
People here are kind. It is still hard to disagree with somebody two grades up.
Please never ask for age, grade and site together. That is my name.
I would like to hear a director say that they were wrong about something.
When a case goes badly the first question is who, not how. So we keep quiet.
I did not know we had guardians until the poster in the lift.
My manager says “my door is open” and sits in another city.
# Admin and enquiries feel left out | Some jobs are asked last, or after the decision.
The new form was designed without asking anyone who opens the post.
We answer three hundred calls a day. We know what people are angry about. Nobody asks us.
Consultations land at ten on a Monday, our busiest hour.
Administrators are in every team and in no working group.
I found out about the office move from a caller.
Bank staff do not get the staff news. I read it over a colleague's shoulder.
When the case system changed, testers came from one team only. Guess which team it suits.
Ask the people in facilities. We see every room every day.
Could one place on each project be kept for somebody from enquiries?
Being asked early would save you from being told late.
# Good things to keep | What already works and should not be lost.
The monthly ideas call is short and real. Please do not make it longer.
I like that directors do a day on the phones. Keep it, even when it is awkward.
Team retrospectives! Ours has ended three silly reports.
The big screen with “you said, we did” by the canteen in Tarnwick. I read it while I wait for toast.
Casework Craft Circle is the place where I can say I do not know.
Our manager begins each one-to-one with “what should I know that I do not want to hear?”
The wellbeing leads actually come back with answers.
I enjoyed the picnic more than any away day. People talked.
The guardians' coffee mornings made them human.
Thank you for asking in ways that do not need a login.
"""

NEW = """
# Kit, passes and log-ins | The first days go on getting into things.
I had a laptop on day one and a password on day six.
My pass opened the car park and nothing else. I do not drive.
Please send the headset before the induction that needs the headset.
Nobody had told me that the case system signs you out after ten minutes. I lost my first letter.
Three different people asked me for the same form.
The screen reader licence came after four weeks. Until then my buddy read me my training. He was lovely. It was not right.
I was sent a list of links, and half of them wanted a permission.
# A person to ask | A buddy matters more than a handbook.
My buddy made it. She answered the questions I was ashamed to put to my manager.
My buddy left in my second week and no one noticed.
Could the buddy be from outside the team? Then you can ask what the team is like.
I wish I had known that everybody asks the post room.
Somebody put a lunch in my diary for every day of the first week. I nearly cried.
Working from home, I did not meet a colleague in person for two months.
I had two buddies who disagreed. That was educational.
# Words and unwritten rules | Initials, habits and who decides.
On my first day I wrote down forty-one sets of initials. I still do not know nine of them.
Is it rude to ring someone here? I messaged for a month.
No one said that the coffee is paid for by whoever finishes it.
It took me half a year to find out who can approve what.
I would have liked one page: who decides about leave, kit, training and cases.
People say “the service” and mean five different things.
Tell newcomers that it is normal to find the first file overwhelming.
# -
I joined on a fixed term and was left out of the induction because “it is for permanent staff”.
Induction was warm and well run. I would move the day about systems to the end of the first month.
Day three was the best. It was about us and not about rules.
Four hours on a screen with short breaks is a lot if you have migraines.
I came as a volunteer at a partner and was invited too. That meant a great deal.
What I wish I had been told: you will be good at this in about a year, and that is fine.
My manager asked how I like to work and wrote down the answer. First time in twenty years.
The tour of the building should include the quiet places.
I was given real work on day four and felt useful. Please keep that.
Nobody asked me whether I needed anything for my hearing. I would have said yes.
I knew more about fire doors than about complaints at the end of week one.
Shadowing a call on the second morning taught me more than the slides.
Give new people permission to ask “why” for three months.
The handbook says nine to five and everyone works otherwise.
A map of who sits where, please, even if half of them sit at home.
It would have helped to read three finished cases before I began.
I got a handwritten card from the team. It is still on my desk.
My last employer gave me a manual. You gave me a person. Keep the person.
I started in August, when everybody was away.
Could there be an induction for people who come back after a long absence? I was new again.
I did not dare to say that I needed the slides in large print. Ask everyone, then no one has to say.
The values were explained with stories from real cases. I remember all four.
I wanted to know how I was doing. My first feedback came after three months.
There is a second staff entrance. I found it in June.
Coming from the care sector, I was surprised that people finish meetings early here. More of it.
"""

TIME = """
An hour a week is in the policy. It is not in my diary, so it does not exist.
If my manager took the hour, I would take the hour.
We would have to stop the Thursday report. I have asked four people who reads it.
Calls do not wait. Give us cover for one hour a fortnight and we will use every minute of it.
I learn best from twenty minutes with a colleague. Does that count? It should.
Put the learning hour in the rota like annual leave.
Half of my hour goes on finding what to learn. One list, please.
I work three days. Is my hour an hour, or thirty-six minutes?
Fridays after two are quiet in our team. Let each team choose.
I save it up and take half a day every month. Works well.
Learning at home counts as leisure, it seems. I do it with a child on my knee.
As an administrator I have been told that courses are for caseworkers.
Bank staff are not paid for it. That is the whole answer.
I feel guilty when I close the queue. It helps when my team leader says “go”.
Stop meetings at ten to the hour and you have found half of the time.
The evidence course changed how I work. It cost three mornings and saved me weeks.
Recordings are good. Recordings with chapters would be better.
I did not know that shadowing was allowed on work time until this month.
Ask for one thing learned at each one-to-one. We started in June and it is the best bit.
My caseload is set as if I learned nothing and were never ill.
Could experts record a five-minute “how I do it”? I would watch one a day.
Please do not measure us on hours. I would sit in front of anything.
I dropped out of a course because the exam week was our busiest week. A calendar of busy weeks would help.
Why are all sessions at lunch? Lunch is lunch.
A quiet room would do more for my learning than any platform.
The reading list is in a format that my screen reader cannot open.
Take one target away when you give the hour. Then we will believe it.
We pair up on Wednesdays: one learns, one covers, and then we swap. Simple.
I would like the hour to be protected from me as well. I always give it away.
New people get time to learn. After two years it stops. Why?
I learned more from the tribunal visit than from ten modules.
I am near retirement and still curious. Nobody asks me what I would like to learn. Or to teach.
Tell us what the learning is for. I will find the time if I can see the point.
In my last job we had a learning lunch with sandwiches. Embarrassing how well it worked.
My team leader put “learning” in the shared calendar, and now nobody books over it.
Short notices at the start of a shift: one tip, one minute. Cheap and good.
It is not only time. After six calls about grief I have no room in my head.
Let us say no to one meeting a week without giving a reason.
I would trade my hour for a mentor.
Could partners open their courses to us all year, not only in the week?
The app says I have learned nothing this year. I have learned loads; I just never typed it in.
When the system is down we could have a list of things to learn. It is down often enough.
I like the idea of one afternoon a month when nothing else is allowed, directors included.
Managers need it most and take it least.
Twice I was pulled out of a course for something that could have waited. It always can.
Make it normal to write “learning” as your status.
I am dyslexic and modules take me twice as long. The hour should be my hour.
"""

ACTIONS = """
# Nobody closes the loop
done | 2026-07-06 | Communications | A date for the answer on every question we ask | Each conversation now opens with the day on which we report back. All three this year have kept it. | survey |
done | 2026-07-20 | Zadie Thornquist | “You said, we did” is read out in every team meeting once a quarter | A one-page sheet goes to all managers. | |
doing | 2026-09-29 | Zadie Thornquist | Answers to ideas within thirty days, with the reason | The ideas call names each idea and who answers. 41 of 52 were in time so far. | | ideas-call-2026-09-29
# Hard to speak in big meetings
done | 2026-09-15 | Margery Oduya-Finch | Questions for all-staff calls can be sent without a name, before and after | The chair reads out half of them first. | |
doing | 2026-10-14 | Communications | All-staff calls move from Friday to different days | We try Tuesday, Wednesday and Thursday in turn until March. | |
done | 2026-10-12 | Digital and Data | Faster captions | The delay is now about two seconds. | |
# Worry about what follows
done | 2026-10-01 | People Services | Guardians introduced, region by region | Speak Up Month had coffee with a guardian in every office and two online. | | day-speak-up
done | 2026-06-30 | Zadie Thornquist | We no longer ask for age, grade and site together | Results for fewer than five people are never shown, to anyone. | |
considering | 2026-11-09 | Hamish Velloor | “How, not who” as the first question of a case review | Two teams try it until January; then we decide. | |
# Admin and enquiries feel left out
doing | 2026-09-01 | Piotr Langrish | One place on each project is kept for enquiries or administration | Seven of nine projects have filled it. | |
declined | 2026-09-22 | Sunita Brackley | A separate newsletter for bank staff | We think one newsletter for all is fairer. Bank staff now get the same one, at home if they wish. | |
done | 2026-10-05 | Hetty Rosarinho | Listening at shift change, five minutes, once a month | A facilitator comes to the enquiry floor. | |
# Good things to keep
done | 2026-06-15 | Executive office | Directors' days on the phones stay, four a year each | Dates are in the calendar for 2027. | |
"""


def split(text):
    theme = None
    for line in text.strip().splitlines():
        if line.startswith("# "):
            theme = [part.strip() for part in line[2:].split("|")]
        else:
            yield theme, line.strip()


class Conversations:
    def __init__(self, pack):
        self.pack = pack
        self.random = Dice(150)
        self.themes = {}

    def said(self, topic, key, text):
        for n, (theme, words) in enumerate(split(text), 1):
            found = ""
            if theme and len(theme) > 1:
                if theme[0] not in self.themes:
                    order = sum(1 for t in self.pack.arrays.get("themes", []) if t["topic"] == topic)
                    self.themes[theme[0]] = self.pack.add(
                        "themes", f"{key} {theme[0]}", title=theme[0], topic=topic, about=theme[1],
                        position=order + 1)
                found = self.themes[theme[0]]
            votes = int(self.random.expovariate(1 / 7)) if self.random.random() < .8 else 0
            self.pack.add("contributions", f"{key} {n}", text=words, topic=topic, theme=found,
                          votes=votes)

    def answered(self, topic):
        theme = ""
        for line in rows(ACTIONS):
            if line[0].startswith("#"):
                theme = self.themes[line[0][2:]]
                continue
            status, date, owner, title, reason, measure, event = line
            self.pack.add("actions_taken", title, title=title, theme=theme, topic=topic,
                          status=status, reason=reason, owner=owner, date=date,
                          measure=uid(f"measures:{measure}") if measure else "",
                          event=uid(f"events:{event}") if event else "")


def build(pack):
    talks = Conversations(pack)
    topic = pack.add(
        "topics", "heard", title="Being heard", status="reported", opens="2026-05-11",
        closes="2026-06-05", event=uid("events:may-listening"), contact="voice@larkmoor.example",
        question="When did somebody last act on what you said, and what would make that happen more "
                 "often?",
        about="""We asked everybody, online and in small groups. 186 people took part. Two of us read
        everything, put it into five themes and took those to the directors in June. Under each
        theme you can see what was done, and what was not and why.""",
        invited=498, took_part=186)
    talks.said(topic, "heard", HEARD)
    talks.answered(topic)
    topic = pack.add(
        "topics", "new", title="Being new", status="closed", opens="2026-10-12", closes="2026-11-06",
        event=uid("events:big-2026-10-14"), contact="voice@larkmoor.example",
        question="What do you wish somebody had told you, given you or asked you in your first three "
                 "months?",
        about="""The conversation is closed and being read. Three themes have a name so far; much is still
        to be sorted. We report back on 13 January.""", invited=498, took_part=121)
    talks.said(topic, "new", NEW)
    pack.add("actions_taken", "headsets", topic=topic, theme=talks.themes["Kit, passes and log-ins"],
             title="Laptop, pass and headset arrive two days before the first day", status="doing",
             reason="Tried with the ten people who start in December.", owner="Digital and Data",
             date="2026-11-18")
    pack.add("actions_taken", "returners", topic=topic, status="received",
             title="An induction for people who come back after a long absence",
             reason="Noted; goes to the people team with the other themes in December.",
             owner="People Services", date="2026-11-18")
    topic = pack.add(
        "topics", "time", title="Time to learn", status="open", opens="2026-11-09",
        closes="2026-12-11", event=uid("events:nov-big-conversation"),
        network=NETWORK["champions"], contact="voice@larkmoor.example",
        question="What would have to stop, shrink or move so that you could learn for an hour a week?",
        about="""Everybody has an hour of learning time a week, on paper. Tell us what gets in its way and
        what has worked for you. Your name is not stored; please leave out names of others too. We
        read everything after 11 December and report back on 29 January.""", invited=500,
        took_part=94)
    talks.said(topic, "time", TIME)
    pack.add("topics", "places", title="Where we work", status="draft", opens="2027-02-01",
             closes="2027-02-26", contact="voice@larkmoor.example",
             question="Which place helps you to do your best work, and what does it have that the "
                      "others lack?",
             about="A draft; the wording will be tried out with two teams in January.")
