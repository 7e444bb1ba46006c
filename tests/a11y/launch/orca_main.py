# SPDX-License-Identifier: GPL-3.0-or-later
"""Started instead of /usr/bin/orca: the installed Orca, with ears for a test.

usage: python3 -I orca_main.py RECORD [ECHO]

RECORD gets one JSON object per line, in the order in which things happened:
  {"ready": true}                    Orca's main loop runs
  {"say": "Save push button."}       given to the speech synthesizer
  {"stop": true}                     speech interrupted
  {"key": "Tab", "down": false}      key press or release that Orca has dealt with

Orca itself is unchanged except that it has this speech synthesizer and no braille,
and that it leaves the other Orcas of the same user alone: the program looks for
them by process name and would refuse to start, or kill them.

This file is in a folder of its own because Python looks for modules beside the
program, and a module called "orca" is one folder up.
"""
import importlib.machinery
import importlib.util
import json
import shutil
import sys
import types

sys.path.insert(0, "/usr/lib/python3/dist-packages")

import gi                                                          # noqa: E402

gi.require_version("Atspi", "2.0")
gi.require_version("Gdk", "3.0")                                   # Orca is a GTK 3 program
gi.require_version("Gtk", "3.0")

from gi.repository import GLib                                     # noqa: E402
from orca import settings, speechserver                            # noqa: E402

FACTORY = "a11y_test_speech"


class Recorder:
    """Writes the records; the line is on disk before Orca goes on."""

    def __init__(self, path):
        self.file = open(path, "a", encoding="utf-8", buffering=1)

    def __call__(self, **record):
        self.file.write(json.dumps(record, ensure_ascii=False) + "\n")


def speech_server(record):
    """A SpeechServer class in the spelling of Orca up to 45 and of the later ones."""

    class SpeechServer(speechserver.SpeechServer):
        """Hears everything and says nothing."""
        instance = None

        @staticmethod
        def get_factory_name():
            return "test"

        @classmethod
        def get_speech_server(cls, _info=None):
            cls.instance = cls.instance or cls()
            return cls.instance

        @classmethod
        def get_speech_servers(cls):
            return [cls.get_speech_server()]

        @staticmethod
        def shutdown_active_servers():
            pass

        def get_info(self):
            return ["test", "test"]

        def get_voice_families(self):
            return []

        def speak(self, text=None, acss=None, interrupt=True):
            record(say=text or "")

        def speak_character(self, character, acss=None):
            record(say=character)

        def speak_key_event(self, event, acss=None):
            name = getattr(event, "get_key_name", None) or event.getKeyName
            record(say=name())

        def say_all(self, utterance_iterator, progress_callback):
            for context, _acss in utterance_iterator:
                record(say=context.utterance)

        def stop(self):
            record(stop=True)

        getFactoryName, getSpeechServer, getSpeechServers = get_factory_name, get_speech_server, get_speech_servers
        shutdownActiveServers, getInfo, getVoiceFamilies = shutdown_active_servers, get_info, get_voice_families
        speakCharacter, speakKeyEvent, sayAll = speak_character, speak_key_event, say_all

    return SpeechServer


def watch_keys(record):
    """Record every key after Orca has dealt with it: then a test knows that it was delivered."""
    from orca import input_event                                   # imported late: not in every order it can be
    original = input_event.KeyboardEvent.process

    def process(event):
        result = original(event)
        record(key=event.keyval_name, down="press" in event.type.value_nick)
        return result

    input_event.KeyboardEvent.process = process


def configure(record, echo):
    """Orca's own settings; the home directory is empty, so nothing else overrides them."""
    module = types.ModuleType(FACTORY)
    module.SpeechServer = speech_server(record)
    sys.modules[FACTORY] = module
    settings.speechServerFactory = FACTORY
    settings.speechFactoryModules = [FACTORY]
    settings.speechServerInfo = None
    settings.enableBraille = settings.enableBrailleMonitor = False
    settings.enableKeyEcho = False
    settings.enableEchoByCharacter = echo


def launcher():
    """The installed program as a module, with its dealings with other Orcas taken out."""
    path = shutil.which("orca") or "/usr/bin/orca"
    loader = importlib.machinery.SourceFileLoader("orca_launcher", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("orca_launcher", loader))
    loader.exec_module(module)
    for name, stub in (("otherOrcas", list), ("other_orcas", list),
                       ("cleanup", lambda *_a: None),
                       ("setProcessName", lambda *_a: True), ("set_process_name", lambda *_a: True)):
        if hasattr(module, name):
            setattr(module, name, stub)
    return module


def main():
    """Run Orca until it ends."""
    record = Recorder(sys.argv[1])
    configure(record, echo="echo" in sys.argv[2:])
    debug = [arg for arg in sys.argv[2:] if arg.startswith("--debug-file=")]
    sys.argv = ["orca"] + debug
    module = launcher()

    def running():
        watch_keys(record)
        record(ready=True)
        return False

    GLib.idle_add(running)
    return module.main()


if __name__ == "__main__":
    sys.exit(main())
