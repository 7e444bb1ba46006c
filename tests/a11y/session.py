#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run a session file against an application under the real Orca.

usage: session.py [options] FILE COMMAND [ARGUMENT...]      (FILE - reads the steps from stdin)

Exit status: 0 all steps passed, 1 a step failed, 2 something did not start or FILE is wrong.
Every step is printed with what Orca said.  One step a line; empty lines and # comments:

  key K [K...]     press keys (xdotool's names: Tab shift+Tab ctrl+f F6); K*3 presses thrice
  type TEXT        type a text
  seek RE          press Tab until what is said matches, at most 60 times: for pages whose rows may grow
  expect RE        a regular expression matches what was said since the last action: one
                   utterance a line, ^ and $ at each, case ignored; late ones are waited for
  reject RE        it does not match
  focus-out        switch to another program and back: Orca says where one is
  window RE        the active window's title matches
  size WxH         resize the window; fails when it cannot become that small (or large)
  wait SECONDS     let time pass, then continue listening
  shot FILE.png    photograph the screen; a relative path is below --shots
  sh COMMAND       run a shell command in the session; fails when the command does.
                   $APP_PID is the application, $A11Y_TESTS the folder of this program
  audit [ARGS]     accessibility audit (audit.py --help); fails on errors
  tree [RE]        print the accessible tree, for reading
  restart [CMD]    end the application and start it (or CMD) again
  say TEXT         a heading in the log
"""
import argparse
import json
import os
import re
import shlex
import signal
import sys
import time

from driver import Driver
from headless import DesktopError, Look

VERBS = {"key": 1, "type": 1, "seek": 1, "expect": 1, "reject": 1, "focus-out": 0, "window": 1, "size": 1, "wait": 1, "shot": 1,
         "sh": 1, "audit": 0, "tree": 0, "restart": 0, "say": 1}     # 1: needs an argument


MOST_TABS = 60


class SessionError(Exception):
    """The session file is wrong."""


def parse(text, name):
    """[(line number, verb, argument)] of a session file; all mistakes are found before anything starts."""
    steps = []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        verb, _, argument = line.partition(" ")
        argument = argument.strip()
        problem = None
        if verb not in VERBS:
            problem = "unknown step '%s'" % verb
        elif VERBS[verb] and not argument:
            problem = "%s needs an argument" % verb
        elif verb == "size" and not re.fullmatch(r"\d+x\d+", argument):
            problem = "size needs WIDTHxHEIGHT"
        elif verb in ("seek", "expect", "reject", "window"):
            try:
                re.compile(argument)
            except re.error as error:
                problem = "not a regular expression: %s" % error
        if problem:
            raise SessionError("%s:%d: %s" % (name, number, problem))
        steps.append((number, verb, argument))
    return steps


class Result:
    """What came of a step."""

    def __init__(self, ok=True, spoken=(), output=""):
        self.ok, self.spoken, self.output = ok, list(spoken), output


class Printer:
    """The log: readable text, or one JSON object a step."""

    def __init__(self, as_json):
        self.as_json = as_json

    def step(self, line, text, result, seconds):
        """Print a step with its result."""
        if self.as_json:
            print(json.dumps({"line": line, "step": text, "ok": result.ok, "spoken": result.spoken,
                              "output": result.output, "seconds": round(seconds, 2)}, ensure_ascii=False), flush=True)
            return
        print(("" if result.ok else "FAILED ") + "> " + text, flush=True)
        for line in result.spoken:
            print("    " + line)
        for line in result.output.rstrip().splitlines():
            print("  | " + line)
        sys.stdout.flush()


class Session:
    """Performs the steps of a file; `recent` is what was said since the last action."""

    def __init__(self, driver, printer, shots, use_orca, stop=False):
        self.driver, self.printer, self.shots, self.use_orca, self.stop = driver, printer, shots, use_orca, stop
        self.recent = []
        self.failed = False

    def run(self, steps, command):
        """Start the application and perform the steps; True when all passed."""
        begin = time.monotonic()
        self.recent = self.driver.launch(command)
        self._print(0, "start " + " ".join(command), Result(spoken=self.recent), begin)
        for number, verb, argument in steps:
            for text, action in self._actions(verb, argument):
                begin = time.monotonic()
                self._print(number, text, action(), begin)
            if not self.driver.running() and verb != "restart" and not self._ended(number):
                break
            if self.failed and self.stop:
                break
        return not self.failed

    def _ended(self, number):
        """The application is gone: right when it left by itself with status 0."""
        if self.driver.app.returncode == 0:
            return True
        self._print(number, "(the application ended with status %d)" % self.driver.app.returncode,
                    Result(False, output=self.driver.desktop.log("app")), time.monotonic())
        return False

    def _print(self, number, text, result, begin):
        self.failed = self.failed or not result.ok
        if not self.driver.was_still:
            result.output += "(the application was still busy)\n"
            self.driver.was_still = True
        self.printer.step(number, text, result, time.monotonic() - begin)

    def _actions(self, verb, argument):
        """The step as a list of (text, function): a key step is one action for every key."""
        if verb != "key":
            method = getattr(self, "do_" + verb.replace("-", "_"))
            return [((verb + " " + argument).strip(), lambda: method(argument))]
        self.recent = []
        keys = []
        for word in argument.split():
            key, _, times = word.partition("*")
            keys += [key] * int(times or 1)
        return [("key " + key, lambda key=key: self._press(key)) for key in keys]

    def _press(self, key):
        try:
            spoken = self.driver.press(key)
        except ValueError as error:
            return Result(False, output=str(error))
        self.recent += spoken
        return Result(spoken=spoken)

    def do_seek(self, pattern):
        if not self.use_orca:
            return Result(False, output="seek needs Orca")
        heard = []
        for _ in range(MOST_TABS):
            self.recent = []
            heard += self._press("Tab").spoken
            if not self.recent:
                self.driver.hear_until(bool, self.recent)
                heard += self.recent
            if self._matches(pattern):
                return Result(spoken=heard)
        return Result(False, heard, "not heard in %d steps" % MOST_TABS)

    def _acted(self, spoken, ok=True, output=""):
        self.recent = list(spoken)
        return Result(ok, spoken, output)

    def do_type(self, text):
        return self._acted(self.driver.type(text))

    def do_focus_out(self, _argument):
        return self._acted(self.driver.focus_out())

    def do_restart(self, command):
        return self._acted(self.driver.restart(shlex.split(command) or None))

    def do_size(self, wanted):
        width, height = map(int, wanted.split("x"))
        size, spoken = self.driver.resize(width, height)
        return self._acted(spoken, size == (width, height), "" if size == (width, height) else "the window is %dx%d" % size)

    def do_wait(self, seconds):
        time.sleep(float(seconds))
        spoken = self.driver.heard()
        self.recent += spoken
        return Result(spoken=spoken)

    def _matches(self, pattern):
        return bool(re.search(pattern, "\n".join(self.recent), re.I | re.M))

    def do_expect(self, pattern):
        if not self.use_orca:
            return Result(output="(skipped: no Orca)")
        before = len(self.recent)
        ok = self._matches(pattern) or self.driver.hear_until(lambda _spoken: self._matches(pattern), self.recent)
        said = "since the last action Orca said:\n" + "\n".join("  " + line for line in self.recent or ["(nothing)"])
        return Result(ok, self.recent[before:], "" if ok else said)

    def do_reject(self, pattern):
        if not self.use_orca:
            return Result(output="(skipped: no Orca)")
        lines = [line for line in self.recent if re.search(pattern, line, re.I)]
        bad = lines or ([" / ".join(self.recent)] if self._matches(pattern) else [])
        return Result(not bad, output="".join("Orca said: %s\n" % line for line in bad))

    def do_window(self, pattern):
        title, ok = self.driver.title_matches(pattern)
        return Result(ok, output="" if ok else "the active window is '%s'" % title)

    def do_shot(self, path):
        path = os.path.join(self.shots, path)
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        self.driver.settle()
        error = self.driver.windows.shot(path)
        return Result(not error, output=error)

    def do_sh(self, command):
        status, output = self.driver.shell(command)
        return self._acted(self.driver.heard(), status == 0, output + ("" if status == 0 else "status %d" % status))

    def do_audit(self, arguments):
        status, output = self.driver.audit(shlex.split(arguments))
        return self._acted(self.driver.heard(), status == 0, output)

    def do_tree(self, pattern):
        status, output = self.driver.audit(["--dump", pattern])
        return Result(status == 0, output=output)

    def do_say(self, _text):
        return Result()


def arguments(argv):
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
                                     usage=argparse.SUPPRESS)
    parser.add_argument("--screen", default="1280x800", metavar="WxH")
    parser.add_argument("--text-scale", type=float, default=1.0, metavar="N", help="text size, e.g. 2")
    for flag in ("high-contrast", "dark", "no-animations"):
        parser.add_argument("--" + flag, action="store_true")
    parser.add_argument("--locale", default="", help="LC_ALL of the session (default C.UTF-8)")
    parser.add_argument("--setting", action="append", default=[], metavar="'SCHEMA KEY VALUE'", help="a GSettings value")
    parser.add_argument("--env", action="append", default=[], metavar="K=V", help="environment of the application")
    parser.add_argument("--no-orca", action="store_true", help="audits and screenshots only (faster); expect is skipped")
    parser.add_argument("--echo", action="store_true", help="Orca speaks typed characters")
    parser.add_argument("--quiet", type=float, metavar="MS", help="quiet time that ends a step (default 220, more under load)")
    parser.add_argument("--shots", default=".", metavar="DIR", help="folder for screenshots")
    parser.add_argument("--keep", metavar="DIR", help="keep the session's files and logs there, with Orca's debug log")
    parser.add_argument("--stop", action="store_true", help="end with the first step that fails")
    parser.add_argument("--json", action="store_true", help="one JSON object a step")
    parser.add_argument("file")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args(argv)
    if options.command[:1] == ["--"]:
        del options.command[0]
    if not options.command:
        parser.error("no command given")
    return options


def read_steps(name):
    """The steps of a file or of stdin."""
    if name == "-":
        return parse(sys.stdin.read(), "stdin")
    with open(name, encoding="utf-8") as file:
        return parse(file.read(), name)


def interrupt(*_signal):
    """SIGTERM ends the session in an orderly way."""
    raise KeyboardInterrupt


def main(argv=None):
    """Run a session; return the exit status."""
    options = arguments(argv)
    signal.signal(signal.SIGTERM, interrupt)
    look = Look(options.screen, options.text_scale, options.high_contrast, options.dark, options.no_animations,
                options.locale, options.setting)
    try:
        steps = read_steps(options.file)
        env = dict(pair.split("=", 1) for pair in options.env)
        with Driver(look, not options.no_orca, options.echo, options.keep, env, options.quiet) as driver:
            session = Session(driver, Printer(options.json), options.shots, not options.no_orca, options.stop)
            return 0 if session.run(steps, options.command) else 1
    except (DesktopError, SessionError, OSError, ValueError) as error:
        print("session.py: %s" % error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
