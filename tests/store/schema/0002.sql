-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change that must be made whole: both tables, and the rows that move.
CREATE TABLE thing2 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL DEFAULT 0,
  share REAL,
  note BLOB,
  colour TEXT NOT NULL DEFAULT 'green'
) STRICT;
INSERT INTO thing2 (id, name, number, share, note) SELECT id, name, number, share, note FROM thing;
DROP TABLE thing;
ALTER TABLE thing2 RENAME TO thing;
CREATE TRIGGER thing_insert AFTER INSERT ON thing BEGIN
  INSERT INTO untracked (name) VALUES (new.name);
END;
