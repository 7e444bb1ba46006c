-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: planning and running a learning week. Columns as in schema 1.

-- An event in the backlog has a length before it has a time, a room of the list of rooms knows how many it holds, and
-- some seats can be kept back for managers to give.
ALTER TABLE event ADD COLUMN "room" TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN "minutes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN "reserved" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX event_by_room ON "event" ("room") WHERE "room" <> '';

-- The partners of a week are its lanes. How grave each kind of clash is, and how much of a day one person should give,
-- is for each week to say.
ALTER TABLE learning_week ADD COLUMN "partners" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE learning_week ADD COLUMN "clash_levels" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE learning_week ADD COLUMN "most_minutes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE learning_week ADD COLUMN "quotation" TEXT NOT NULL DEFAULT '';
ALTER TABLE learning_week ADD COLUMN "quoted" TEXT NOT NULL DEFAULT '';

-- A room, or any other place with a number of seats.
CREATE TABLE room (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "site" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  "seats" INTEGER NOT NULL DEFAULT 0,
  "step_free" INTEGER NOT NULL DEFAULT 0,
  "hearing_loop" INTEGER NOT NULL DEFAULT 0,
  "about" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX room_by_organisation ON "room" ("organisation") WHERE "organisation" <> '';
CREATE VIRTUAL TABLE room_search USING fts5("title", "site", "about", content='room', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER room_search_insert AFTER INSERT ON "room" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'room' AND new.id > above) BEGIN
  INSERT INTO room_search (rowid, "title", "site", "about") VALUES (new.id, new."title", new."site", new."about");
END;
CREATE TRIGGER room_search_delete AFTER DELETE ON "room" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'room' AND old.id > above) BEGIN
  INSERT INTO room_search (room_search, rowid, "title", "site", "about") VALUES ('delete', old.id, old."title", old."site", old."about");
END;
CREATE TRIGGER room_search_update AFTER UPDATE OF "title", "site", "about" ON "room" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'room' AND old.id > above) BEGIN
  INSERT INTO room_search (room_search, rowid, "title", "site", "about") VALUES ('delete', old.id, old."title", old."site", old."about");
  INSERT INTO room_search (rowid, "title", "site", "about") VALUES (new.id, new."title", new."site", new."about");
END;

-- One published state of a learning week, with what changed since the one before.
CREATE TABLE release (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "week" TEXT NOT NULL DEFAULT '',
  "number" INTEGER NOT NULL DEFAULT 0,
  "at" INTEGER,
  "note" TEXT NOT NULL DEFAULT '',
  "changes" TEXT NOT NULL DEFAULT '[]',
  "programme" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX release_by_week ON "release" ("week");

-- One line of the checklist of a learning week.
CREATE TABLE week_task (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "week" TEXT NOT NULL DEFAULT '',
  "due" TEXT,
  "done" TEXT,
  "owner" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX week_task_by_week ON "week_task" ("week");

-- One text of the promotion kit of a learning week.
CREATE TABLE promotion_piece (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "week" TEXT NOT NULL DEFAULT '',
  "channel" TEXT NOT NULL DEFAULT 'page',
  "text" TEXT NOT NULL DEFAULT '',
  "due" TEXT,
  "sent" TEXT,
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX promotion_piece_by_week ON "promotion_piece" ("week");

-- What one person thought of an event. Nobody can tell who: there is no name and no time.
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "event" TEXT NOT NULL DEFAULT '',
  "rating" INTEGER NOT NULL DEFAULT 0,
  "feeling" TEXT NOT NULL DEFAULT 'unset',
  "comment" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX feedback_by_event ON "feedback" ("event");

-- A question for the speakers of an event. Nobody can tell whose: there is no name and no time.
CREATE TABLE question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "text" TEXT NOT NULL DEFAULT '',
  "event" TEXT NOT NULL DEFAULT '',
  "answer" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_by_event ON "question" ("event");

-- A quiz or puzzle to play alone or together.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'quiz',
  "week" TEXT NOT NULL DEFAULT '',
  "event" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "content" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX activity_by_week ON "activity" ("week") WHERE "week" <> '';
CREATE INDEX activity_by_event ON "activity" ("event") WHERE "event" <> '';
CREATE VIRTUAL TABLE activity_search USING fts5("title", "about", content='activity', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER activity_search_insert AFTER INSERT ON "activity" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'activity' AND new.id > above) BEGIN
  INSERT INTO activity_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;
CREATE TRIGGER activity_search_delete AFTER DELETE ON "activity" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'activity' AND old.id > above) BEGIN
  INSERT INTO activity_search (activity_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
END;
CREATE TRIGGER activity_search_update AFTER UPDATE OF "title", "about" ON "activity" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'activity' AND old.id > above) BEGIN
  INSERT INTO activity_search (activity_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
  INSERT INTO activity_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;

-- A way to look at the calendar that somebody wants again.
CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "filter" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
