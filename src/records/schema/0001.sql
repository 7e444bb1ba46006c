-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. Immutable once released: a later change is a file of its own.
--
-- Every record has the same four columns first:
--   id        row number; local to this file, never written to a pack, and never used twice: two records
--             that changed their numbers with each other could not be told from two that changed their uids,
--             and that cannot be undone row by row
--   uid       stable name of the record everywhere (RFC 9562 UUIDv7, or what it was imported with)
--   modified  microseconds since 1970 UTC of the last change of its content
--   origin    `modified` as it stood in the pack it last came from; 0 when it was made here
-- Links hold the uid of another record, lists hold a JSON array of texts, dates are ISO 8601 texts,
-- instants are microseconds since 1970 UTC, an unset text is '' and an unset date or instant is NULL.
-- A link may point at a record that is not here (yet): packs arrive in any order.

-- An employer or a partner in a learning week.
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "short_title" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "own" INTEGER NOT NULL DEFAULT 0,
  "zone" TEXT NOT NULL DEFAULT '',
  "nation" TEXT NOT NULL DEFAULT 'england_wales',
  "working_days" TEXT NOT NULL DEFAULT '[]',
  "day_start" INTEGER NOT NULL DEFAULT 0,
  "day_end" INTEGER NOT NULL DEFAULT 0,
  "weekly_learning" INTEGER NOT NULL DEFAULT 0,
  "contact" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT ''
) STRICT;

-- Somebody who works here.
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "pronouns" TEXT NOT NULL DEFAULT '',
  "pronunciation" TEXT NOT NULL DEFAULT '',
  "job_title" TEXT NOT NULL DEFAULT '',
  "team" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  "site" TEXT NOT NULL DEFAULT '',
  "region" TEXT NOT NULL DEFAULT '',
  "email" TEXT NOT NULL DEFAULT '',
  "phone" TEXT NOT NULL DEFAULT '',
  "manager" TEXT NOT NULL DEFAULT '',
  "contract" TEXT NOT NULL DEFAULT 'permanent',
  "grade" TEXT NOT NULL DEFAULT '',
  "staff_group" TEXT NOT NULL DEFAULT '',
  "working_days" TEXT NOT NULL DEFAULT '[]',
  "languages" TEXT NOT NULL DEFAULT '[]',
  "skills" TEXT NOT NULL DEFAULT '[]',
  "interests" TEXT NOT NULL DEFAULT '[]',
  "about" TEXT NOT NULL DEFAULT '',
  "confirmed" TEXT,
  "joined" TEXT,
  "left" TEXT
) STRICT;
CREATE INDEX person_by_organisation ON "person" ("organisation") WHERE "organisation" <> '';
CREATE INDEX person_by_manager ON "person" ("manager") WHERE "manager" <> '';

-- A competency framework.
CREATE TABLE framework (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "version" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT 'draft',
  "about" TEXT NOT NULL DEFAULT '',
  "publisher" TEXT NOT NULL DEFAULT '',
  "language" TEXT NOT NULL DEFAULT '',
  "licence" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX framework_by_organisation ON "framework" ("organisation") WHERE "organisation" <> '';

-- A cluster of competencies.
CREATE TABLE framework_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "framework" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX framework_group_by_framework ON "framework_group" ("framework");

-- One step of the scale of a framework.
CREATE TABLE level (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "framework" TEXT NOT NULL DEFAULT '',
  "rank" INTEGER NOT NULL DEFAULT 0,
  "about" TEXT NOT NULL DEFAULT '',
  "proficient" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX level_by_framework ON "level" ("framework");

-- Something a person can do well.
CREATE TABLE competency (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "framework" TEXT NOT NULL DEFAULT '',
  "group" TEXT NOT NULL DEFAULT '',
  "code" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "keywords" TEXT NOT NULL DEFAULT '[]',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX competency_by_framework ON "competency" ("framework") WHERE "framework" <> '';
CREATE INDEX competency_by_group ON "competency" ("group");

-- A sign by which a competency is seen.
CREATE TABLE indicator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "text" TEXT NOT NULL DEFAULT '',
  "competency" TEXT NOT NULL DEFAULT '',
  "level" TEXT NOT NULL DEFAULT '',
  "negative" INTEGER NOT NULL DEFAULT 0,
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX indicator_by_competency ON "indicator" ("competency");
CREATE INDEX indicator_by_level ON "indicator" ("level") WHERE "level" <> '';

-- What a level looks like in one competency.
CREATE TABLE level_descriptor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "text" TEXT NOT NULL DEFAULT '',
  "competency" TEXT NOT NULL DEFAULT '',
  "level" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX level_descriptor_by_competency ON "level_descriptor" ("competency");
CREATE INDEX level_descriptor_by_level ON "level_descriptor" ("level");

-- Something the organisation stands for.
CREATE TABLE "value" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "framework" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX value_by_framework ON "value" ("framework") WHERE "framework" <> '';

-- The levels a role asks for.
CREATE TABLE role_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "framework" TEXT NOT NULL DEFAULT '',
  "family" TEXT NOT NULL DEFAULT '',
  "grade" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX role_profile_by_framework ON "role_profile" ("framework") WHERE "framework" <> '';

-- The level of one competency that a role asks for.
CREATE TABLE role_requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "profile" TEXT NOT NULL DEFAULT '',
  "competency" TEXT NOT NULL DEFAULT '',
  "level" TEXT NOT NULL DEFAULT '',
  "desirable" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX role_requirement_by_profile ON "role_requirement" ("profile");
CREATE INDEX role_requirement_by_competency ON "role_requirement" ("competency");
CREATE INDEX role_requirement_by_level ON "role_requirement" ("level");

-- A route through roles.
CREATE TABLE pathway (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "family" TEXT NOT NULL DEFAULT ''
) STRICT;

-- One role on a pathway.
CREATE TABLE pathway_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "pathway" TEXT NOT NULL DEFAULT '',
  "profile" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0,
  "about" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX pathway_step_by_pathway ON "pathway_step" ("pathway");
CREATE INDEX pathway_step_by_profile ON "pathway_step" ("profile");

-- A named week of learning events.
CREATE TABLE learning_week (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "theme" TEXT NOT NULL DEFAULT '',
  "objectives" TEXT NOT NULL DEFAULT '',
  "sponsor" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  "start" TEXT,
  "end" TEXT,
  "status" TEXT NOT NULL DEFAULT 'draft',
  "release" INTEGER NOT NULL DEFAULT 0,
  "sign_up_opens" TEXT,
  "bitesize" INTEGER NOT NULL DEFAULT 0,
  "template" INTEGER NOT NULL DEFAULT 0,
  "url" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX learning_week_by_organisation ON "learning_week" ("organisation") WHERE "organisation" <> '';

-- Events that belong together, from one recurrence rule or one topic.
CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "start" INTEGER,
  "zone" TEXT NOT NULL DEFAULT '',
  "all_day" INTEGER NOT NULL DEFAULT 0,
  "rule" TEXT NOT NULL DEFAULT '',
  "extra_dates" TEXT NOT NULL DEFAULT '[]',
  "left_out" TEXT NOT NULL DEFAULT '[]'
) STRICT;

-- One event of the calendar.
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "summary" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'briefing',
  "status" TEXT NOT NULL DEFAULT 'confirmed',
  "start" INTEGER,
  "end" INTEGER,
  "zone" TEXT NOT NULL DEFAULT '',
  "all_day" INTEGER NOT NULL DEFAULT 0,
  "mode" TEXT NOT NULL DEFAULT 'online',
  "place" TEXT NOT NULL DEFAULT '',
  "join_url" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT '',
  "recording_url" TEXT NOT NULL DEFAULT '',
  "week" TEXT NOT NULL DEFAULT '',
  "series" TEXT NOT NULL DEFAULT '',
  "occurrence" INTEGER,
  "host" TEXT NOT NULL DEFAULT '',
  "speakers" TEXT NOT NULL DEFAULT '[]',
  "organiser" TEXT NOT NULL DEFAULT '',
  "audience" TEXT NOT NULL DEFAULT '[]',
  "competencies" TEXT NOT NULL DEFAULT '[]',
  "mix" TEXT NOT NULL DEFAULT 'unset',
  "seats" INTEGER NOT NULL DEFAULT 0,
  "minimum" INTEGER NOT NULL DEFAULT 0,
  "closes" INTEGER,
  "approval" INTEGER NOT NULL DEFAULT 0,
  "waiting_rule" TEXT NOT NULL DEFAULT 'first_come',
  "buffer" INTEGER NOT NULL DEFAULT 0,
  "captions" INTEGER NOT NULL DEFAULT 0,
  "interpreter" INTEGER NOT NULL DEFAULT 0,
  "step_free" INTEGER NOT NULL DEFAULT 0,
  "accessible_files" INTEGER NOT NULL DEFAULT 0,
  "materials" TEXT NOT NULL DEFAULT '[]',
  "before" TEXT NOT NULL DEFAULT '',
  "after" TEXT NOT NULL DEFAULT '',
  "categories" TEXT NOT NULL DEFAULT '[]',
  "cost" INTEGER NOT NULL DEFAULT 0,
  "sequence" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_by_week ON "event" ("week") WHERE "week" <> '';
CREATE INDEX event_by_series ON "event" ("series") WHERE "series" <> '';
CREATE INDEX event_by_host ON "event" ("host") WHERE "host" <> '';

-- One step in the history of one person and one event; the newest is the present.
CREATE TABLE sign_up (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "event" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT 'requested',
  "at" INTEGER,
  "reason" TEXT NOT NULL DEFAULT '',
  "access_needs" TEXT NOT NULL DEFAULT '',
  "consent" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sign_up_by_person ON "sign_up" ("person");

-- A staff network.
CREATE TABLE network (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'diversity',
  "aim" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "how_to_join" TEXT NOT NULL DEFAULT '',
  "allies" INTEGER NOT NULL DEFAULT 0,
  "contact" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT '',
  "meets" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  "counterpart" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX network_by_organisation ON "network" ("organisation") WHERE "organisation" <> '';

-- One person in one network.
CREATE TABLE membership (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "network" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "role" TEXT NOT NULL DEFAULT 'member',
  "visible" INTEGER NOT NULL DEFAULT 0,
  "since" TEXT,
  "ended" TEXT
) STRICT;
CREATE INDEX membership_by_network ON "membership" ("network");
CREATE INDEX membership_by_person ON "membership" ("person");

-- One piece of work of a network.
CREATE TABLE workplan_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "network" TEXT NOT NULL DEFAULT '',
  "owner" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT 'planned',
  "due" TEXT,
  "sponsor" TEXT NOT NULL DEFAULT '',
  "budget" INTEGER NOT NULL DEFAULT 0,
  "event" TEXT NOT NULL DEFAULT '',
  "progress" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX workplan_item_by_network ON "workplan_item" ("network");
CREATE INDEX workplan_item_by_owner ON "workplan_item" ("owner") WHERE "owner" <> '';
CREATE INDEX workplan_item_by_event ON "workplan_item" ("event") WHERE "event" <> '';

-- Something that colleagues volunteer to be for others.
CREATE TABLE support_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "emergency" INTEGER NOT NULL DEFAULT 0,
  "confidential" INTEGER NOT NULL DEFAULT 0,
  "refresh_months" INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Somebody who holds a support role.
CREATE TABLE role_holder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "role" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "site" TEXT NOT NULL DEFAULT '',
  "region" TEXT NOT NULL DEFAULT '',
  "days" TEXT NOT NULL DEFAULT '[]',
  "trained" TEXT,
  "refresher" TEXT,
  "cover" TEXT NOT NULL DEFAULT '',
  "contact" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  "ended" TEXT
) STRICT;
CREATE INDEX role_holder_by_role ON "role_holder" ("role");
CREATE INDEX role_holder_by_person ON "role_holder" ("person");
CREATE INDEX role_holder_by_cover ON "role_holder" ("cover") WHERE "cover" <> '';

-- One entry of the catalogue of learning and funding.
CREATE TABLE opportunity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'course',
  "direction" TEXT NOT NULL DEFAULT 'offered',
  "about" TEXT NOT NULL DEFAULT '',
  "provider" TEXT NOT NULL DEFAULT '',
  "host" TEXT NOT NULL DEFAULT '',
  "organisation" TEXT NOT NULL DEFAULT '',
  "mode" TEXT NOT NULL DEFAULT 'online',
  "time" TEXT NOT NULL DEFAULT '',
  "starts" TEXT,
  "deadline" TEXT,
  "expires" TEXT,
  "places" INTEGER NOT NULL DEFAULT 0,
  "paused" INTEGER NOT NULL DEFAULT 0,
  "cost" INTEGER NOT NULL DEFAULT 0,
  "funding" TEXT NOT NULL DEFAULT '',
  "eligible" TEXT NOT NULL DEFAULT '',
  "how" TEXT NOT NULL DEFAULT '',
  "contact" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT '',
  "skills" TEXT NOT NULL DEFAULT '[]',
  "competencies" TEXT NOT NULL DEFAULT '[]',
  "mix" TEXT NOT NULL DEFAULT 'unset'
) STRICT;
CREATE INDEX opportunity_by_host ON "opportunity" ("host") WHERE "host" <> '';
CREATE INDEX opportunity_by_organisation ON "opportunity" ("organisation") WHERE "organisation" <> '';

-- One step in the history of one person and one opportunity; the newest is the present.
CREATE TABLE request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "opportunity" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT 'asked',
  "at" INTEGER,
  "reason" TEXT NOT NULL DEFAULT '',
  "amount" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX request_by_opportunity ON "request" ("opportunity");
CREATE INDEX request_by_person ON "request" ("person");

-- A question that the organisation puts to everybody.
CREATE TABLE topic (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "question" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT 'draft',
  "opens" TEXT,
  "closes" TEXT,
  "network" TEXT NOT NULL DEFAULT '',
  "event" TEXT NOT NULL DEFAULT '',
  "contact" TEXT NOT NULL DEFAULT '',
  "invited" INTEGER NOT NULL DEFAULT 0,
  "took_part" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX topic_by_network ON "topic" ("network") WHERE "network" <> '';
CREATE INDEX topic_by_event ON "topic" ("event") WHERE "event" <> '';

-- What several contributions have in common.
CREATE TABLE theme (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "topic" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX theme_by_topic ON "theme" ("topic");

-- What somebody said. There is no author, on purpose.
CREATE TABLE contribution (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "text" TEXT NOT NULL DEFAULT '',
  "topic" TEXT NOT NULL DEFAULT '',
  "theme" TEXT NOT NULL DEFAULT '',
  "question" TEXT NOT NULL DEFAULT '',
  "votes" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contribution_by_topic ON "contribution" ("topic");
CREATE INDEX contribution_by_theme ON "contribution" ("theme") WHERE "theme" <> '';

-- A figure that is watched, kept with its definition.
CREATE TABLE measure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "definition" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT '',
  "denominator" TEXT NOT NULL DEFAULT '',
  "unit" TEXT NOT NULL DEFAULT '',
  "owner" TEXT NOT NULL DEFAULT '',
  "direction" TEXT NOT NULL DEFAULT 'up',
  "baseline" REAL,
  "target" REAL,
  "target_date" TEXT
) STRICT;

-- One reading of a measure.
CREATE TABLE measure_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "measure" TEXT NOT NULL DEFAULT '',
  "date" TEXT,
  "value" REAL,
  "people" INTEGER NOT NULL DEFAULT 0,
  "note" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX measure_value_by_measure ON "measure_value" ("measure");

-- What was done about what people said.
CREATE TABLE action_taken (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "theme" TEXT NOT NULL DEFAULT '',
  "topic" TEXT NOT NULL DEFAULT '',
  "status" TEXT NOT NULL DEFAULT 'received',
  "reason" TEXT NOT NULL DEFAULT '',
  "owner" TEXT NOT NULL DEFAULT '',
  "date" TEXT,
  "event" TEXT NOT NULL DEFAULT '',
  "measure" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_taken_by_theme ON "action_taken" ("theme") WHERE "theme" <> '';
CREATE INDEX action_taken_by_topic ON "action_taken" ("topic") WHERE "topic" <> '';
CREATE INDEX action_taken_by_event ON "action_taken" ("event") WHERE "event" <> '';
CREATE INDEX action_taken_by_measure ON "action_taken" ("measure") WHERE "measure" <> '';

-- One assessment of one competency; the newest of a source is the present.
CREATE TABLE self_assessment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "person" TEXT NOT NULL DEFAULT '',
  "competency" TEXT NOT NULL DEFAULT '',
  "level" TEXT NOT NULL DEFAULT '',
  "source" TEXT NOT NULL DEFAULT 'self',
  "at" INTEGER,
  "why" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX self_assessment_by_person ON "self_assessment" ("person");
CREATE INDEX self_assessment_by_competency ON "self_assessment" ("competency");
CREATE INDEX self_assessment_by_level ON "self_assessment" ("level");

-- A story that shows a competency, told as situation, task, action and result (STAR).
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "date" TEXT,
  "situation" TEXT NOT NULL DEFAULT '',
  "task" TEXT NOT NULL DEFAULT '',
  "action" TEXT NOT NULL DEFAULT '',
  "result" TEXT NOT NULL DEFAULT '',
  "competencies" TEXT NOT NULL DEFAULT '[]',
  "strength" INTEGER NOT NULL DEFAULT 0,
  "event" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX evidence_by_person ON "evidence" ("person");
CREATE INDEX evidence_by_event ON "evidence" ("event") WHERE "event" <> '';

-- A development plan.
CREATE TABLE "plan" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "start" TEXT,
  "end" TEXT,
  "status" TEXT NOT NULL DEFAULT 'draft',
  "aspiration" TEXT NOT NULL DEFAULT '',
  "target_role" TEXT NOT NULL DEFAULT '',
  "about" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX plan_by_person ON "plan" ("person");
CREATE INDEX plan_by_target_role ON "plan" ("target_role") WHERE "target_role" <> '';

-- Something to reach, made SMART: specific, measurable, achievable, relevant, time-bound.
CREATE TABLE goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "plan" TEXT NOT NULL DEFAULT '',
  "measure" TEXT NOT NULL DEFAULT '',
  "achievable" TEXT NOT NULL DEFAULT '',
  "relevant" TEXT NOT NULL DEFAULT '',
  "due" TEXT,
  "status" TEXT NOT NULL DEFAULT 'planned',
  "competency" TEXT NOT NULL DEFAULT '',
  "mix" TEXT NOT NULL DEFAULT 'unset',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX goal_by_plan ON "goal" ("plan");
CREATE INDEX goal_by_competency ON "goal" ("competency") WHERE "competency" <> '';

-- A conversation between two people about learning.
CREATE TABLE one_to_one (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "other" TEXT NOT NULL DEFAULT '',
  "kind" TEXT NOT NULL DEFAULT 'one_to_one',
  "date" TEXT,
  "agenda" TEXT NOT NULL DEFAULT '',
  "shared_notes" TEXT NOT NULL DEFAULT '',
  "private_notes" TEXT NOT NULL DEFAULT '',
  "next" TEXT
) STRICT;
CREATE INDEX one_to_one_by_person ON "one_to_one" ("person");
CREATE INDEX one_to_one_by_other ON "one_to_one" ("other") WHERE "other" <> '';

-- One thing to do.
CREATE TABLE "action" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "goal" TEXT NOT NULL DEFAULT '',
  "due" TEXT,
  "done" TEXT,
  "mix" TEXT NOT NULL DEFAULT 'unset',
  "event" TEXT NOT NULL DEFAULT '',
  "opportunity" TEXT NOT NULL DEFAULT '',
  "one_to_one" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX action_by_goal ON "action" ("goal") WHERE "goal" <> '';
CREATE INDEX action_by_event ON "action" ("event") WHERE "event" <> '';
CREATE INDEX action_by_opportunity ON "action" ("opportunity") WHERE "opportunity" <> '';
CREATE INDEX action_by_one_to_one ON "action" ("one_to_one") WHERE "one_to_one" <> '';

-- One line of the record of continuing professional development.
CREATE TABLE cpd_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  modified INTEGER NOT NULL,
  origin INTEGER NOT NULL DEFAULT 0,
  "title" TEXT NOT NULL DEFAULT '',
  "person" TEXT NOT NULL DEFAULT '',
  "date" TEXT,
  "minutes" INTEGER NOT NULL DEFAULT 0,
  "kind" TEXT NOT NULL DEFAULT 'work_based',
  "mix" TEXT NOT NULL DEFAULT 'unset',
  "reflection" TEXT NOT NULL DEFAULT '',
  "cost" INTEGER NOT NULL DEFAULT 0,
  "competencies" TEXT NOT NULL DEFAULT '[]',
  "event" TEXT NOT NULL DEFAULT '',
  "provider" TEXT NOT NULL DEFAULT '',
  "url" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cpd_entry_by_person ON "cpd_entry" ("person");
CREATE INDEX cpd_entry_by_event ON "cpd_entry" ("event") WHERE "event" <> '';

-- The calendar reads ranges of time. Events longer than a day are few and looked up by their own index,
-- so that a range never has to look far back for what began before it.
CREATE INDEX event_by_start ON event (start, "end") WHERE start IS NOT NULL;
CREATE INDEX event_long ON event (start, "end") WHERE "end" - start > 86400000000;
CREATE INDEX event_unplaced ON event (id) WHERE start IS NULL;

-- Which events build a competency: the list of an event, turned into rows by triggers.
CREATE TABLE event_competency (
  competency TEXT NOT NULL,
  event INTEGER NOT NULL,
  PRIMARY KEY (competency, event)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER event_competency_insert AFTER INSERT ON event WHEN new.competencies <> '[]' BEGIN
  INSERT OR IGNORE INTO event_competency SELECT value, new.id FROM json_each(new.competencies);
END;
CREATE TRIGGER event_competency_delete AFTER DELETE ON event WHEN old.competencies <> '[]' BEGIN
  DELETE FROM event_competency WHERE event = old.id;
END;
CREATE TRIGGER event_competency_update AFTER UPDATE OF competencies ON event WHEN old.competencies <> new.competencies BEGIN
  DELETE FROM event_competency WHERE event = old.id;
  INSERT OR IGNORE INTO event_competency SELECT value, new.id FROM json_each(new.competencies);
END;

-- Histories are read newest first.
CREATE INDEX sign_up_present ON sign_up (event, person, at);

-- What was deleted: so that an older copy of it that arrives in a pack does not bring it back.
CREATE TABLE tombstone (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

-- Every user action by name, in the transaction that did it; never what it was about.
CREATE TABLE command (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

-- Settings that belong to this library, such as which person I am.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Search: one FTS5 index a kind, fed by triggers, so that undo keeps it right too. It holds no copy
-- of the text (external content).
--
-- A trigger that writes to the index makes SQLite flush it after every row. Whoever adds thousands of rows pauses a
-- kind: its rows above a number are left to be added to the index at once, in the same transaction. Between two
-- transactions the table is empty.
CREATE TABLE search_pause (
  kind TEXT PRIMARY KEY,
  above INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE event_search USING fts5("title", "summary", "about", "place", "speakers", "categories", content='event', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER event_search_insert AFTER INSERT ON "event" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'event' AND new.id > above) BEGIN
  INSERT INTO event_search (rowid, "title", "summary", "about", "place", "speakers", "categories") VALUES (new.id, new."title", new."summary", new."about", new."place", new."speakers", new."categories");
END;
CREATE TRIGGER event_search_delete AFTER DELETE ON "event" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'event' AND old.id > above) BEGIN
  INSERT INTO event_search (event_search, rowid, "title", "summary", "about", "place", "speakers", "categories") VALUES ('delete', old.id, old."title", old."summary", old."about", old."place", old."speakers", old."categories");
END;
CREATE TRIGGER event_search_update AFTER UPDATE OF "title", "summary", "about", "place", "speakers", "categories" ON "event" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'event' AND old.id > above) BEGIN
  INSERT INTO event_search (event_search, rowid, "title", "summary", "about", "place", "speakers", "categories") VALUES ('delete', old.id, old."title", old."summary", old."about", old."place", old."speakers", old."categories");
  INSERT INTO event_search (rowid, "title", "summary", "about", "place", "speakers", "categories") VALUES (new.id, new."title", new."summary", new."about", new."place", new."speakers", new."categories");
END;

CREATE VIRTUAL TABLE person_search USING fts5("title", "job_title", "team", "skills", "interests", "about", content='person', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER person_search_insert AFTER INSERT ON "person" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'person' AND new.id > above) BEGIN
  INSERT INTO person_search (rowid, "title", "job_title", "team", "skills", "interests", "about") VALUES (new.id, new."title", new."job_title", new."team", new."skills", new."interests", new."about");
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON "person" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'person' AND old.id > above) BEGIN
  INSERT INTO person_search (person_search, rowid, "title", "job_title", "team", "skills", "interests", "about") VALUES ('delete', old.id, old."title", old."job_title", old."team", old."skills", old."interests", old."about");
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF "title", "job_title", "team", "skills", "interests", "about" ON "person" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'person' AND old.id > above) BEGIN
  INSERT INTO person_search (person_search, rowid, "title", "job_title", "team", "skills", "interests", "about") VALUES ('delete', old.id, old."title", old."job_title", old."team", old."skills", old."interests", old."about");
  INSERT INTO person_search (rowid, "title", "job_title", "team", "skills", "interests", "about") VALUES (new.id, new."title", new."job_title", new."team", new."skills", new."interests", new."about");
END;

CREATE VIRTUAL TABLE competency_search USING fts5("title", "about", "keywords", content='competency', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER competency_search_insert AFTER INSERT ON "competency" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'competency' AND new.id > above) BEGIN
  INSERT INTO competency_search (rowid, "title", "about", "keywords") VALUES (new.id, new."title", new."about", new."keywords");
END;
CREATE TRIGGER competency_search_delete AFTER DELETE ON "competency" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'competency' AND old.id > above) BEGIN
  INSERT INTO competency_search (competency_search, rowid, "title", "about", "keywords") VALUES ('delete', old.id, old."title", old."about", old."keywords");
END;
CREATE TRIGGER competency_search_update AFTER UPDATE OF "title", "about", "keywords" ON "competency" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'competency' AND old.id > above) BEGIN
  INSERT INTO competency_search (competency_search, rowid, "title", "about", "keywords") VALUES ('delete', old.id, old."title", old."about", old."keywords");
  INSERT INTO competency_search (rowid, "title", "about", "keywords") VALUES (new.id, new."title", new."about", new."keywords");
END;

CREATE VIRTUAL TABLE framework_search USING fts5("title", "about", content='framework', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER framework_search_insert AFTER INSERT ON "framework" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'framework' AND new.id > above) BEGIN
  INSERT INTO framework_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;
CREATE TRIGGER framework_search_delete AFTER DELETE ON "framework" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'framework' AND old.id > above) BEGIN
  INSERT INTO framework_search (framework_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
END;
CREATE TRIGGER framework_search_update AFTER UPDATE OF "title", "about" ON "framework" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'framework' AND old.id > above) BEGIN
  INSERT INTO framework_search (framework_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
  INSERT INTO framework_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;

CREATE VIRTUAL TABLE value_search USING fts5("title", "about", content='value', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER value_search_insert AFTER INSERT ON "value" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'value' AND new.id > above) BEGIN
  INSERT INTO value_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;
CREATE TRIGGER value_search_delete AFTER DELETE ON "value" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'value' AND old.id > above) BEGIN
  INSERT INTO value_search (value_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
END;
CREATE TRIGGER value_search_update AFTER UPDATE OF "title", "about" ON "value" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'value' AND old.id > above) BEGIN
  INSERT INTO value_search (value_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
  INSERT INTO value_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;

CREATE VIRTUAL TABLE role_profile_search USING fts5("title", "family", "about", content='role_profile', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER role_profile_search_insert AFTER INSERT ON "role_profile" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'role_profile' AND new.id > above) BEGIN
  INSERT INTO role_profile_search (rowid, "title", "family", "about") VALUES (new.id, new."title", new."family", new."about");
END;
CREATE TRIGGER role_profile_search_delete AFTER DELETE ON "role_profile" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'role_profile' AND old.id > above) BEGIN
  INSERT INTO role_profile_search (role_profile_search, rowid, "title", "family", "about") VALUES ('delete', old.id, old."title", old."family", old."about");
END;
CREATE TRIGGER role_profile_search_update AFTER UPDATE OF "title", "family", "about" ON "role_profile" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'role_profile' AND old.id > above) BEGIN
  INSERT INTO role_profile_search (role_profile_search, rowid, "title", "family", "about") VALUES ('delete', old.id, old."title", old."family", old."about");
  INSERT INTO role_profile_search (rowid, "title", "family", "about") VALUES (new.id, new."title", new."family", new."about");
END;

CREATE VIRTUAL TABLE pathway_search USING fts5("title", "about", content='pathway', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER pathway_search_insert AFTER INSERT ON "pathway" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'pathway' AND new.id > above) BEGIN
  INSERT INTO pathway_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;
CREATE TRIGGER pathway_search_delete AFTER DELETE ON "pathway" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'pathway' AND old.id > above) BEGIN
  INSERT INTO pathway_search (pathway_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
END;
CREATE TRIGGER pathway_search_update AFTER UPDATE OF "title", "about" ON "pathway" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'pathway' AND old.id > above) BEGIN
  INSERT INTO pathway_search (pathway_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
  INSERT INTO pathway_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;

CREATE VIRTUAL TABLE evidence_search USING fts5("title", "situation", "task", "action", "result", content='evidence', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER evidence_search_insert AFTER INSERT ON "evidence" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'evidence' AND new.id > above) BEGIN
  INSERT INTO evidence_search (rowid, "title", "situation", "task", "action", "result") VALUES (new.id, new."title", new."situation", new."task", new."action", new."result");
END;
CREATE TRIGGER evidence_search_delete AFTER DELETE ON "evidence" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'evidence' AND old.id > above) BEGIN
  INSERT INTO evidence_search (evidence_search, rowid, "title", "situation", "task", "action", "result") VALUES ('delete', old.id, old."title", old."situation", old."task", old."action", old."result");
END;
CREATE TRIGGER evidence_search_update AFTER UPDATE OF "title", "situation", "task", "action", "result" ON "evidence" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'evidence' AND old.id > above) BEGIN
  INSERT INTO evidence_search (evidence_search, rowid, "title", "situation", "task", "action", "result") VALUES ('delete', old.id, old."title", old."situation", old."task", old."action", old."result");
  INSERT INTO evidence_search (rowid, "title", "situation", "task", "action", "result") VALUES (new.id, new."title", new."situation", new."task", new."action", new."result");
END;

CREATE VIRTUAL TABLE goal_search USING fts5("title", "measure", "relevant", content='goal', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER goal_search_insert AFTER INSERT ON "goal" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'goal' AND new.id > above) BEGIN
  INSERT INTO goal_search (rowid, "title", "measure", "relevant") VALUES (new.id, new."title", new."measure", new."relevant");
END;
CREATE TRIGGER goal_search_delete AFTER DELETE ON "goal" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'goal' AND old.id > above) BEGIN
  INSERT INTO goal_search (goal_search, rowid, "title", "measure", "relevant") VALUES ('delete', old.id, old."title", old."measure", old."relevant");
END;
CREATE TRIGGER goal_search_update AFTER UPDATE OF "title", "measure", "relevant" ON "goal" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'goal' AND old.id > above) BEGIN
  INSERT INTO goal_search (goal_search, rowid, "title", "measure", "relevant") VALUES ('delete', old.id, old."title", old."measure", old."relevant");
  INSERT INTO goal_search (rowid, "title", "measure", "relevant") VALUES (new.id, new."title", new."measure", new."relevant");
END;

CREATE VIRTUAL TABLE action_search USING fts5("title", "note", content='action', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER action_search_insert AFTER INSERT ON "action" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'action' AND new.id > above) BEGIN
  INSERT INTO action_search (rowid, "title", "note") VALUES (new.id, new."title", new."note");
END;
CREATE TRIGGER action_search_delete AFTER DELETE ON "action" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'action' AND old.id > above) BEGIN
  INSERT INTO action_search (action_search, rowid, "title", "note") VALUES ('delete', old.id, old."title", old."note");
END;
CREATE TRIGGER action_search_update AFTER UPDATE OF "title", "note" ON "action" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'action' AND old.id > above) BEGIN
  INSERT INTO action_search (action_search, rowid, "title", "note") VALUES ('delete', old.id, old."title", old."note");
  INSERT INTO action_search (rowid, "title", "note") VALUES (new.id, new."title", new."note");
END;

CREATE VIRTUAL TABLE cpd_entry_search USING fts5("title", "reflection", "provider", content='cpd_entry', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER cpd_entry_search_insert AFTER INSERT ON "cpd_entry" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'cpd_entry' AND new.id > above) BEGIN
  INSERT INTO cpd_entry_search (rowid, "title", "reflection", "provider") VALUES (new.id, new."title", new."reflection", new."provider");
END;
CREATE TRIGGER cpd_entry_search_delete AFTER DELETE ON "cpd_entry" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'cpd_entry' AND old.id > above) BEGIN
  INSERT INTO cpd_entry_search (cpd_entry_search, rowid, "title", "reflection", "provider") VALUES ('delete', old.id, old."title", old."reflection", old."provider");
END;
CREATE TRIGGER cpd_entry_search_update AFTER UPDATE OF "title", "reflection", "provider" ON "cpd_entry" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'cpd_entry' AND old.id > above) BEGIN
  INSERT INTO cpd_entry_search (cpd_entry_search, rowid, "title", "reflection", "provider") VALUES ('delete', old.id, old."title", old."reflection", old."provider");
  INSERT INTO cpd_entry_search (rowid, "title", "reflection", "provider") VALUES (new.id, new."title", new."reflection", new."provider");
END;

CREATE VIRTUAL TABLE one_to_one_search USING fts5("title", "agenda", "shared_notes", "private_notes", content='one_to_one', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER one_to_one_search_insert AFTER INSERT ON "one_to_one" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'one_to_one' AND new.id > above) BEGIN
  INSERT INTO one_to_one_search (rowid, "title", "agenda", "shared_notes", "private_notes") VALUES (new.id, new."title", new."agenda", new."shared_notes", new."private_notes");
END;
CREATE TRIGGER one_to_one_search_delete AFTER DELETE ON "one_to_one" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'one_to_one' AND old.id > above) BEGIN
  INSERT INTO one_to_one_search (one_to_one_search, rowid, "title", "agenda", "shared_notes", "private_notes") VALUES ('delete', old.id, old."title", old."agenda", old."shared_notes", old."private_notes");
END;
CREATE TRIGGER one_to_one_search_update AFTER UPDATE OF "title", "agenda", "shared_notes", "private_notes" ON "one_to_one" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'one_to_one' AND old.id > above) BEGIN
  INSERT INTO one_to_one_search (one_to_one_search, rowid, "title", "agenda", "shared_notes", "private_notes") VALUES ('delete', old.id, old."title", old."agenda", old."shared_notes", old."private_notes");
  INSERT INTO one_to_one_search (rowid, "title", "agenda", "shared_notes", "private_notes") VALUES (new.id, new."title", new."agenda", new."shared_notes", new."private_notes");
END;

CREATE VIRTUAL TABLE opportunity_search USING fts5("title", "about", "provider", "skills", "funding", content='opportunity', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER opportunity_search_insert AFTER INSERT ON "opportunity" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'opportunity' AND new.id > above) BEGIN
  INSERT INTO opportunity_search (rowid, "title", "about", "provider", "skills", "funding") VALUES (new.id, new."title", new."about", new."provider", new."skills", new."funding");
END;
CREATE TRIGGER opportunity_search_delete AFTER DELETE ON "opportunity" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'opportunity' AND old.id > above) BEGIN
  INSERT INTO opportunity_search (opportunity_search, rowid, "title", "about", "provider", "skills", "funding") VALUES ('delete', old.id, old."title", old."about", old."provider", old."skills", old."funding");
END;
CREATE TRIGGER opportunity_search_update AFTER UPDATE OF "title", "about", "provider", "skills", "funding" ON "opportunity" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'opportunity' AND old.id > above) BEGIN
  INSERT INTO opportunity_search (opportunity_search, rowid, "title", "about", "provider", "skills", "funding") VALUES ('delete', old.id, old."title", old."about", old."provider", old."skills", old."funding");
  INSERT INTO opportunity_search (rowid, "title", "about", "provider", "skills", "funding") VALUES (new.id, new."title", new."about", new."provider", new."skills", new."funding");
END;

CREATE VIRTUAL TABLE network_search USING fts5("title", "aim", "about", "how_to_join", content='network', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER network_search_insert AFTER INSERT ON "network" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'network' AND new.id > above) BEGIN
  INSERT INTO network_search (rowid, "title", "aim", "about", "how_to_join") VALUES (new.id, new."title", new."aim", new."about", new."how_to_join");
END;
CREATE TRIGGER network_search_delete AFTER DELETE ON "network" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'network' AND old.id > above) BEGIN
  INSERT INTO network_search (network_search, rowid, "title", "aim", "about", "how_to_join") VALUES ('delete', old.id, old."title", old."aim", old."about", old."how_to_join");
END;
CREATE TRIGGER network_search_update AFTER UPDATE OF "title", "aim", "about", "how_to_join" ON "network" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'network' AND old.id > above) BEGIN
  INSERT INTO network_search (network_search, rowid, "title", "aim", "about", "how_to_join") VALUES ('delete', old.id, old."title", old."aim", old."about", old."how_to_join");
  INSERT INTO network_search (rowid, "title", "aim", "about", "how_to_join") VALUES (new.id, new."title", new."aim", new."about", new."how_to_join");
END;

CREATE VIRTUAL TABLE support_role_search USING fts5("title", "about", content='support_role', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER support_role_search_insert AFTER INSERT ON "support_role" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'support_role' AND new.id > above) BEGIN
  INSERT INTO support_role_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;
CREATE TRIGGER support_role_search_delete AFTER DELETE ON "support_role" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'support_role' AND old.id > above) BEGIN
  INSERT INTO support_role_search (support_role_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
END;
CREATE TRIGGER support_role_search_update AFTER UPDATE OF "title", "about" ON "support_role" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'support_role' AND old.id > above) BEGIN
  INSERT INTO support_role_search (support_role_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
  INSERT INTO support_role_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;

CREATE VIRTUAL TABLE topic_search USING fts5("title", "question", "about", content='topic', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER topic_search_insert AFTER INSERT ON "topic" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'topic' AND new.id > above) BEGIN
  INSERT INTO topic_search (rowid, "title", "question", "about") VALUES (new.id, new."title", new."question", new."about");
END;
CREATE TRIGGER topic_search_delete AFTER DELETE ON "topic" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'topic' AND old.id > above) BEGIN
  INSERT INTO topic_search (topic_search, rowid, "title", "question", "about") VALUES ('delete', old.id, old."title", old."question", old."about");
END;
CREATE TRIGGER topic_search_update AFTER UPDATE OF "title", "question", "about" ON "topic" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'topic' AND old.id > above) BEGIN
  INSERT INTO topic_search (topic_search, rowid, "title", "question", "about") VALUES ('delete', old.id, old."title", old."question", old."about");
  INSERT INTO topic_search (rowid, "title", "question", "about") VALUES (new.id, new."title", new."question", new."about");
END;

CREATE VIRTUAL TABLE contribution_search USING fts5("text", content='contribution', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER contribution_search_insert AFTER INSERT ON "contribution" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'contribution' AND new.id > above) BEGIN
  INSERT INTO contribution_search (rowid, "text") VALUES (new.id, new."text");
END;
CREATE TRIGGER contribution_search_delete AFTER DELETE ON "contribution" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'contribution' AND old.id > above) BEGIN
  INSERT INTO contribution_search (contribution_search, rowid, "text") VALUES ('delete', old.id, old."text");
END;
CREATE TRIGGER contribution_search_update AFTER UPDATE OF "text" ON "contribution" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'contribution' AND old.id > above) BEGIN
  INSERT INTO contribution_search (contribution_search, rowid, "text") VALUES ('delete', old.id, old."text");
  INSERT INTO contribution_search (rowid, "text") VALUES (new.id, new."text");
END;

CREATE VIRTUAL TABLE theme_search USING fts5("title", "about", content='theme', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER theme_search_insert AFTER INSERT ON "theme" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'theme' AND new.id > above) BEGIN
  INSERT INTO theme_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;
CREATE TRIGGER theme_search_delete AFTER DELETE ON "theme" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'theme' AND old.id > above) BEGIN
  INSERT INTO theme_search (theme_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
END;
CREATE TRIGGER theme_search_update AFTER UPDATE OF "title", "about" ON "theme" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'theme' AND old.id > above) BEGIN
  INSERT INTO theme_search (theme_search, rowid, "title", "about") VALUES ('delete', old.id, old."title", old."about");
  INSERT INTO theme_search (rowid, "title", "about") VALUES (new.id, new."title", new."about");
END;

CREATE VIRTUAL TABLE action_taken_search USING fts5("title", "reason", content='action_taken', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER action_taken_search_insert AFTER INSERT ON "action_taken" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'action_taken' AND new.id > above) BEGIN
  INSERT INTO action_taken_search (rowid, "title", "reason") VALUES (new.id, new."title", new."reason");
END;
CREATE TRIGGER action_taken_search_delete AFTER DELETE ON "action_taken" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'action_taken' AND old.id > above) BEGIN
  INSERT INTO action_taken_search (action_taken_search, rowid, "title", "reason") VALUES ('delete', old.id, old."title", old."reason");
END;
CREATE TRIGGER action_taken_search_update AFTER UPDATE OF "title", "reason" ON "action_taken" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'action_taken' AND old.id > above) BEGIN
  INSERT INTO action_taken_search (action_taken_search, rowid, "title", "reason") VALUES ('delete', old.id, old."title", old."reason");
  INSERT INTO action_taken_search (rowid, "title", "reason") VALUES (new.id, new."title", new."reason");
END;

CREATE VIRTUAL TABLE measure_search USING fts5("title", "definition", content='measure', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER measure_search_insert AFTER INSERT ON "measure" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'measure' AND new.id > above) BEGIN
  INSERT INTO measure_search (rowid, "title", "definition") VALUES (new.id, new."title", new."definition");
END;
CREATE TRIGGER measure_search_delete AFTER DELETE ON "measure" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'measure' AND old.id > above) BEGIN
  INSERT INTO measure_search (measure_search, rowid, "title", "definition") VALUES ('delete', old.id, old."title", old."definition");
END;
CREATE TRIGGER measure_search_update AFTER UPDATE OF "title", "definition" ON "measure" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'measure' AND old.id > above) BEGIN
  INSERT INTO measure_search (measure_search, rowid, "title", "definition") VALUES ('delete', old.id, old."title", old."definition");
  INSERT INTO measure_search (rowid, "title", "definition") VALUES (new.id, new."title", new."definition");
END;

CREATE VIRTUAL TABLE learning_week_search USING fts5("title", "theme", "objectives", "about", content='learning_week', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER learning_week_search_insert AFTER INSERT ON "learning_week" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'learning_week' AND new.id > above) BEGIN
  INSERT INTO learning_week_search (rowid, "title", "theme", "objectives", "about") VALUES (new.id, new."title", new."theme", new."objectives", new."about");
END;
CREATE TRIGGER learning_week_search_delete AFTER DELETE ON "learning_week" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'learning_week' AND old.id > above) BEGIN
  INSERT INTO learning_week_search (learning_week_search, rowid, "title", "theme", "objectives", "about") VALUES ('delete', old.id, old."title", old."theme", old."objectives", old."about");
END;
CREATE TRIGGER learning_week_search_update AFTER UPDATE OF "title", "theme", "objectives", "about" ON "learning_week" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'learning_week' AND old.id > above) BEGIN
  INSERT INTO learning_week_search (learning_week_search, rowid, "title", "theme", "objectives", "about") VALUES ('delete', old.id, old."title", old."theme", old."objectives", old."about");
  INSERT INTO learning_week_search (rowid, "title", "theme", "objectives", "about") VALUES (new.id, new."title", new."theme", new."objectives", new."about");
END;

CREATE VIRTUAL TABLE workplan_item_search USING fts5("title", "progress", content='workplan_item', content_rowid='id', tokenize="unicode61 remove_diacritics 2", detail=none, prefix='1 2 3');
CREATE TRIGGER workplan_item_search_insert AFTER INSERT ON "workplan_item" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'workplan_item' AND new.id > above) BEGIN
  INSERT INTO workplan_item_search (rowid, "title", "progress") VALUES (new.id, new."title", new."progress");
END;
CREATE TRIGGER workplan_item_search_delete AFTER DELETE ON "workplan_item" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'workplan_item' AND old.id > above) BEGIN
  INSERT INTO workplan_item_search (workplan_item_search, rowid, "title", "progress") VALUES ('delete', old.id, old."title", old."progress");
END;
CREATE TRIGGER workplan_item_search_update AFTER UPDATE OF "title", "progress" ON "workplan_item" WHEN NOT EXISTS (SELECT 1 FROM search_pause WHERE kind = 'workplan_item' AND old.id > above) BEGIN
  INSERT INTO workplan_item_search (workplan_item_search, rowid, "title", "progress") VALUES ('delete', old.id, old."title", old."progress");
  INSERT INTO workplan_item_search (rowid, "title", "progress") VALUES (new.id, new."title", new."progress");
END;
