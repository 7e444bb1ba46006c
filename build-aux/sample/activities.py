# SPDX-License-Identifier: GPL-3.0-or-later
"""Puzzles of the learning week of November 2026: a crossword, a word search and two quizzes."""

import json

from sample.core import uid

# word | clue, the longest first: each is laid across the words before it
CROSSWORD = """
RESILIENCE | Bending without breaking
BOUNDARIES | Lines that you draw so that you can help for longer
LISTENING | What helps more than advice
BREATHING | It slows down when you count to four
KINDNESS | It costs nothing and is remembered
ROUTINE | The same thing at the same time, and a comfort for it
EMPATHY | Feeling with somebody, not sorry for them
STIGMA | What keeps people from asking for help
STRESS | Too much asked with too little to do it
SLEEP | Eight hours that mend a day
MOOD | It swings, and may be low or good
TALK | It is good to do it, and to be asked twice
REST | A change is as good as one
CALM | Keep it, and carry on
"""

WORDS = """
Universal Credit: one monthly payment in place of six
Carers: they may get an allowance for looking after somebody
Appeal: what you can do about a decision that you think is wrong
Mandatory: so is the reconsideration that comes before a tribunal
Tribunal: it looks at a decision afresh
Pension: what comes after the working years
Housing: an element that helps with the rent
Sanction: a cut for something that was not done
Evidence: letters, diaries and what people say
Advance: money before the first payment, to be paid back
Childcare: much of its cost can be claimed back
Disability: a living allowance was once named after it
Assessment: questions about what you can and cannot do
Hardship: a payment for when there is nothing left
"""

FEELINGS = r"""
// Teams of four; the soup comes first.
::Naming it::A colleague says “I am fine” and shuts the laptop hard. What helps most? {
=Say what you saw and ask #Yes: “You shut that rather firmly. Do you want five minutes?”
~Tell a joke #It may work, but it can also say “I did not notice”.
~Leave it, fine is fine #Words and hands did not agree; the hands are usually right.
~Tell the manager #Not before you have asked the person.
}

::Four parts::Goleman's model of emotional intelligence has four domains. Which of these are among them? {
~%25%Self-awareness
~%25%Self-management
~%25%Social awareness
~%25%Relationship management
~%-50%Self-promotion #That was a trap.
~%-50%Speed reading
}

::Empathy::Empathy means agreeing with what the other person feels. {F#You can understand anger without sharing it.#Right: understanding is not agreeing.}

::Pause::The gap between a feeling and what you do about it is filled by a {=pause =breath =break =a pause} that you take.

::Words::Which need may be behind the feeling? {
=lonely -> company
=angry -> fairness
=overwhelmed -> time
=proud -> to be seen
}

::Counting::A breath for calm: in for four, hold for four, out for four, hold for four. How many seconds is one round? {#16:1 ####It is called box breathing.}

::Together::Talk about it at your table: when did somebody at work last get your mood right? {}
"""

OFFICE = r"""
$CATEGORY: The grand administration quiz

::Minutes::What belongs in the minutes of a meeting? {
=What was decided, who does it, by when #That is all anybody looks for later.
~Every word that was said #That is a transcript.
~Who was late
~What there was for lunch #Though it would be read more.
}

::Retention::You may keep personal data for as long as it may come in useful. {F#The UK GDPR says: no longer than is necessary for the purpose.#Right: no longer than necessary.}

::Deadline::A request for one's own data must be answered within one {=month =calendar month} of receipt.

::Freedom::Within how many working days does an authority answer a freedom of information request? {#20}

::Copy::Which field of an e-mail hides the other addresses? {=BCC =blind copy =blind carbon copy =Bcc field}

::Match::What is it for? {
=agenda -> before the meeting
=minutes -> after the meeting
=quorum -> how many must be there
=proxy -> voting for somebody else
}

::Stapler::Where is the second stapler? {
~%50%On the windowsill behind the printer #It is where it always is.
~%50%In Samuel's drawer #There is a third one.
~%-100%In the stationery cupboard #Nobody has ever found one there.
}
"""


def entries():
    return [[part.strip() for part in line.split("|")] for line in CROSSWORD.strip().splitlines()]


def fits(grid, word, x, y, down):
    """How many letters it shares with what is there, -1 where it cannot lie."""
    dx, dy = (0, 1) if down else (1, 0)
    if (x - dx, y - dy) in grid or (x + dx * len(word), y + dy * len(word)) in grid:
        return -1
    shared = 0
    for i, letter in enumerate(word):
        at = (x + dx * i, y + dy * i)
        if at in grid:
            if grid[at] != letter:
                return -1
            shared += 1
        elif (at[0] + dy, at[1] + dx) in grid or (at[0] - dy, at[1] - dx) in grid:
            return -1
    return shared


def extent(grid):
    columns, rows = [x for x, _ in grid], [y for _, y in grid]
    return max(columns) - min(columns) + 1, max(rows) - min(rows) + 1


def lay():
    """Each word where it shares most letters and the grid stays smallest."""
    grid, placed = {}, []
    for word, clue in entries():
        best = None
        for y in range(-14, 15):
            for x in range(-14, 15):
                for down in (False, True):
                    shared = fits(grid, word, x, y, down)
                    if shared < (1 if grid else 0) or shared == len(word):
                        continue
                    dx, dy = (0, 1) if down else (1, 0)
                    after = dict(grid)
                    after.update({(x + dx * i, y + dy * i): c for i, c in enumerate(word)})
                    width, height = extent(after)
                    if max(width, height) > 13:
                        continue
                    score = (-shared, width * height, abs(width - height), y, x, down)
                    if best is None or score < best[0]:
                        best = (score, after, (x, y, down, word, clue))
        if best:
            grid = best[1]
            placed.append(best[2])
    return grid, placed


def crossword():
    grid, placed = lay()
    left, top = min(x for x, _ in grid), min(y for _, y in grid)
    width, height = extent(grid)
    numbers, clues = {}, {"Across": [], "Down": []}
    for x, y in sorted({(x, y) for x, y, *_ in placed}, key=lambda at: (at[1], at[0])):
        numbers[x, y] = len(numbers) + 1
    for x, y, down, _, clue in placed:
        clues["Down" if down else "Across"].append([numbers[x, y], clue])
    cells = [[(left + x, top + y) for x in range(width)] for y in range(height)]
    return json.dumps({
        "version": "http://ipuz.org/v2", "kind": ["http://ipuz.org/crossword#1"],
        "title": "Words for a well mind", "author": "Noreen Applethwaite",
        "block": "#", "empty": "0", "dimensions": {"width": width, "height": height},
        "puzzle": [[numbers.get(at, 0) if at in grid else "#" for at in row] for row in cells],
        "solution": [[grid.get(at, "#") for at in row] for row in cells],
        "clues": {name: sorted(some) for name, some in clues.items()},
    }, ensure_ascii=False)


def build(pack):
    week = uid("weeks:law-2026-11")
    puzzles = [
        ("crossword", "crossword", "crossword", "Crossword: words for a well mind",
         "Solve it alone or over coffee. Every clue says how long the answer is.", [crossword()]),
        ("feelings", "quiz", "feelings-quiz", "Quiz: emotional intelligence",
         "Seven questions, no marks for speed.", FEELINGS.strip().splitlines()),
        ("wordsearch", "word_search", "wordsearch", "Word search: welfare benefits",
         "By eye: find the words in the square. By ear: each hides in one line of letters.",
         WORDS.strip().splitlines()),
        ("office", "quiz", "admin-quiz", "The grand administration quiz",
         "Minutes, dates, data protection and the second stapler.", OFFICE.strip().splitlines()),
    ]
    for position, (key, kind, event, title, about, content) in enumerate(puzzles, 1):
        found = [e["uid"] for e in pack.arrays["events"] if e["uid"] == uid(f"events:nov-{event}")]
        pack.add("activities", key, title=title, kind=kind, week=week,
                 event=found[0] if found else None, about=about, content=content,
                 position=position)
