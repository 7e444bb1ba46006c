-- Schema 3: the log of commands grows at its end only.

-- A uid is 128 random bits, and nothing here is looked for by it: an index of them would be another page of another place to
-- write with every user action.
CREATE TABLE command_at_end (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO command_at_end SELECT id, uid, name, at FROM command;
DROP TABLE command;
ALTER TABLE command_at_end RENAME TO command;
