/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * TrellisFieldType:
 * @TRELLIS_TYPED_TEXT: a text; unset is empty
 * @TRELLIS_TYPED_NUMBER: a whole number; unset is 0
 * @TRELLIS_TYPED_REAL: a number; unset is NaN
 * @TRELLIS_TYPED_FLAG: yes or no
 * @TRELLIS_TYPED_DATE: a date as in base/trellis-time.h; unset is 0
 * @TRELLIS_TYPED_INSTANT: an instant as in base/trellis-time.h; unset is 0
 * @TRELLIS_TYPED_CHOICE: one of a few words, held as their index
 * @TRELLIS_TYPED_LINK: the uid of another record; unset is empty
 * @TRELLIS_TYPED_LINKS: uids of other records
 * @TRELLIS_TYPED_LIST: several texts
 *
 * What a field holds.
 */
typedef enum {
  TRELLIS_TYPED_TEXT,
  TRELLIS_TYPED_NUMBER,
  TRELLIS_TYPED_REAL,
  TRELLIS_TYPED_FLAG,
  TRELLIS_TYPED_DATE,
  TRELLIS_TYPED_INSTANT,
  TRELLIS_TYPED_CHOICE,
  TRELLIS_TYPED_LINK,
  TRELLIS_TYPED_LINKS,
  TRELLIS_TYPED_LIST,
} TrellisFieldType;

/**
 * TrellisFieldFlags:
 * @TRELLIS_FIELD_REQUIRED: a record is not complete without it
 * @TRELLIS_FIELD_PRIVATE: never leaves the library unless its owner ticks it
 * @TRELLIS_FIELD_LONG: a text of several lines
 * @TRELLIS_FIELD_URL: a web address
 * @TRELLIS_FIELD_WHOLE_DAY: an instant that stands for a date when the field all_day is set
 *
 * What else is to be known of a field.
 */
typedef enum {
  TRELLIS_FIELD_REQUIRED = 1 << 0,
  TRELLIS_FIELD_PRIVATE = 1 << 1,
  TRELLIS_FIELD_LONG = 1 << 2,
  TRELLIS_FIELD_URL = 1 << 3,
  TRELLIS_FIELD_WHOLE_DAY = 1 << 4,
} TrellisFieldFlags;

/**
 * TrellisChoice:
 * @nick: what files and the database write
 * @label: what people read, to be translated
 *
 * One word that a choice can take.
 */
typedef struct {
  const char *nick;
  const char *label;
} TrellisChoice;

/**
 * TrellisField:
 * @name: its name, in snake_case: column, pack member and (with -) property alike
 * @type: what it holds
 * @label: what people read, to be translated
 * @flags: [flags@FieldFlags]
 * @target: plural name of the kind a link points at
 * @choices: the words of a choice, ended by a %NULL nick
 *
 * One field of a kind of record. The table of fields is the one description from which the
 * database, packs, forms and lists all work.
 */
typedef struct {
  const char *name;
  TrellisFieldType type;
  const char *label;
  guint flags;
  const char *target;
  const TrellisChoice *choices;
} TrellisField;

/* Rows of a table of fields, each at the index its enumeration gives it. */
#define TRELLIS_ROW(id, name, type, label, flags, target, choices)                                 \
  [id] = { name, type, label, flags, target, choices }
#define TRELLIS_TEXT(id, name, label, flags)                                                       \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_TEXT, label, flags, NULL, NULL)
#define TRELLIS_NUMBER(id, name, label, flags)                                                     \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_NUMBER, label, flags, NULL, NULL)
#define TRELLIS_REAL(id, name, label, flags)                                                       \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_REAL, label, flags, NULL, NULL)
#define TRELLIS_FLAG(id, name, label, flags)                                                       \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_FLAG, label, flags, NULL, NULL)
#define TRELLIS_DATE(id, name, label, flags)                                                       \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_DATE, label, flags, NULL, NULL)
#define TRELLIS_INSTANT(id, name, label, flags)                                                    \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_INSTANT, label, flags, NULL, NULL)
#define TRELLIS_LIST(id, name, label, flags)                                                       \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_LIST, label, flags, NULL, NULL)
#define TRELLIS_PICK(id, name, label, choices)                                                     \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_CHOICE, label, 0, NULL, choices)
#define TRELLIS_LINK(id, name, label, target, flags)                                               \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_LINK, label, flags, target, NULL)
#define TRELLIS_LINKS(id, name, label, target, flags)                                              \
  TRELLIS_ROW (id, name, TRELLIS_TYPED_LINKS, label, flags, target, NULL)

/**
 * TrellisKindFlags:
 * @TRELLIS_KIND_MINE: belongs to one person and stays in her library unless she ticks it
 * @TRELLIS_KIND_APPEND_ONLY: a history: records are added, never changed
 * @TRELLIS_KIND_NAMELESS: nobody can tell who made a record: neither its uid nor its time tell more than the day
 *
 * What else is to be known of a kind.
 */
typedef enum {
  TRELLIS_KIND_MINE = 1 << 0,
  TRELLIS_KIND_APPEND_ONLY = 1 << 1,
  TRELLIS_KIND_NAMELESS = 1 << 2,
} TrellisKindFlags;

/**
 * TrellisKind:
 * @name: singular name, that of its table
 * @plural: plural name, that of its array in a pack
 * @label: what people call one, to be translated
 * @label_plural: what people call several, to be translated
 * @fields: its fields
 * @n_fields: how many
 * @title: index of the field that names a record to people
 * @flags: [flags@KindFlags]
 *
 * A kind of record.
 */
typedef struct {
  const char *name;
  const char *plural;
  const char *label;
  const char *label_plural;
  const TrellisField *fields;
  guint n_fields;
  guint title;
  guint flags;
} TrellisKind;

int trellis_kind_field (const TrellisKind *kind, const char *name);
int trellis_choices_find (const TrellisChoice *choices, const char *nick);

G_END_DECLS
