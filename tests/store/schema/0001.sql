-- SPDX-License-Identifier: GPL-3.0-or-later
-- A small library for tests: things with a unique name, and a log of them kept by a trigger.
CREATE TABLE thing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL DEFAULT 0,
  share REAL,
  note BLOB
) STRICT;
CREATE TABLE counterpart (
  id INTEGER PRIMARY KEY,
  total INTEGER NOT NULL
) STRICT;
CREATE TABLE untracked (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;
CREATE TRIGGER thing_insert AFTER INSERT ON thing BEGIN
  INSERT INTO untracked (name) VALUES (new.name);
END;
