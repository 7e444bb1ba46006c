/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One record from a JSON object of unknown origin, by the table of fields alone. */
#include "config.h"

#include "exchange/trellis-json.h"

#include "base/trellis-id.h"
#include "base/trellis-time.h"
#include "model/trellis-kinds.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define MAX_TEXT_BYTES (1024 * 1024)
#define MAX_WHOLE                                                                                  \
  (G_GINT64_CONSTANT (1) << 53) /* what a double, and so any JSON reader, can hold */
#define MAX_QUOTED 60 /* characters of a stranger's text that a sentence repeats */

/* What one object is being read with. */
typedef struct {
  const TrellisKind *kind;
  TrellisEntity *entity;
  gboolean all_day;
  TrellisReport *notes;
} Reading;

/* What a node is, as it is called in "must be a text, not …". */
static const char *
words_for (JsonNode *node)
{
  switch (json_node_get_node_type (node)) {
  case JSON_NODE_OBJECT:
    return _ ("an object");
  case JSON_NODE_ARRAY:
    return _ ("a list");
  case JSON_NODE_NULL:
    return _ ("nothing");
  case JSON_NODE_VALUE:
  default:
    break;
  }
  switch (json_node_get_value_type (node)) {
  case G_TYPE_STRING:
    return _ ("a text");
  case G_TYPE_BOOLEAN:
    return _ ("yes or no");
  default:
    return _ ("a number");
  }
}

static char *
must_be (const char *name, const char *wanted, JsonNode *node)
{
  /* Translators: name of a field in a file; what it must be; what it is. Such as:
   * “seats” must be a whole number, not a text. */
  return g_strdup_printf (_ ("“%s” must be %s, not %s."), name, wanted, words_for (node));
}

static char *
must_be_not (const char *name, const char *wanted, const char *text)
{
  g_autofree char *start = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MAX_QUOTED));

  /* Translators: name of a field in a file; what it must be; the text found there instead */
  return g_strdup_printf (_ ("“%s” must be %s, not “%s”."), name, wanted, start);
}

static gboolean
is_kept (gunichar c)
{
  return c == '\n' || c == '\t' || !g_unichar_iscntrl (c);
}

/* A text without control characters, and with the line ends of Unix. */
static char *
clean_text (Reading *self, const char *name, const char *text)
{
  g_autofree char *note = NULL;
  gboolean stripped = FALSE;
  GString *clean = g_string_sized_new (strlen (text));

  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (is_kept (c))
      g_string_append_len (clean, p, g_utf8_next_char (p) - p);
    else if (c == '\r' && p[1] != '\n')
      g_string_append_c (clean, '\n');
    else if (c != '\r')
      stripped = TRUE;
  }
  if (stripped && self->notes) {
    /* Translators: name of a field, plural name of its kind, as in a file */
    note = g_strdup_printf (_ ("“%s” of %s held control characters, which were left out."), name,
                            self->kind->plural);
    trellis_report_note (self->notes, note);
  }
  return g_string_free (clean, FALSE);
}

/* Returns: the text of @node, or %NULL and @why */
static char *
read_text (Reading *self, const char *name, const char *wanted, JsonNode *node, char **why)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING) {
    *why = must_be (name, wanted, node);
    return NULL;
  }
  if (strlen (json_node_get_string (node)) > MAX_TEXT_BYTES) {
    *why = g_strdup_printf (_ ("“%s” is longer than 1 MB."), name);
    return NULL;
  }
  return clean_text (self, name, json_node_get_string (node));
}

static void
take_text (Reading *self, guint index, JsonNode *node, char **why)
{
  const TrellisField *field = &self->kind->fields[index];
  g_autofree char *text = read_text (self, field->name, _ ("a text"), node, why);

  if (text && *text && field->type == TRELLIS_TYPED_LINK && !trellis_id_is_valid (text))
    *why = must_be_not (field->name, _ ("the uid of a record"), text);
  else if (text)
    trellis_entity_take_text (self->entity, index, g_steal_pointer (&text));
}

static void
take_list (Reading *self, guint index, JsonNode *node, char **why)
{
  const TrellisField *field = &self->kind->fields[index];
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node)) {
    *why = must_be (field->name, _ ("a list of texts"), node);
    return;
  }
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    char *text = read_text (self, field->name, _ ("a list of texts"),
                            json_array_get_element (array, i), why);

    if (!text)
      return;
    g_ptr_array_add (texts, text);
    if (field->type == TRELLIS_TYPED_LINKS && !trellis_id_is_valid (text)) {
      *why = must_be_not (field->name, _ ("a list of uids of records"), text);
      return;
    }
  }
  g_ptr_array_add (texts, NULL);
  trellis_entity_take_list (self->entity, index, (char **) g_ptr_array_steal (texts, NULL));
}

static gboolean
is_number (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && (json_node_get_value_type (node) == G_TYPE_INT64 ||
                                          json_node_get_value_type (node) == G_TYPE_DOUBLE);
}

static void
take_whole (Reading *self, guint index, JsonNode *node, char **why)
{
  const char *name = self->kind->fields[index].name;
  gboolean is_real;
  double real;
  gint64 whole;

  if (!is_number (node)) {
    *why = must_be (name, _ ("a whole number"), node);
    return;
  }
  is_real = json_node_get_value_type (node) == G_TYPE_DOUBLE;
  real = json_node_get_double (node);
  if (!(fabs (real) <= (double) MAX_WHOLE)) {
    *why = g_strdup_printf (_ ("“%s” is too large a number."), name);
    return;
  }
  /* Other programs write 12.0 for 12. */
  whole = is_real ? (gint64) real : json_node_get_int (node);
  if (ABS (whole) > MAX_WHOLE)
    *why = g_strdup_printf (_ ("“%s” is too large a number."), name);
  else if (is_real && (double) whole != real)
    *why = g_strdup_printf (_ ("“%s” must be a whole number."), name);
  else
    trellis_entity_set_number (self->entity, index, whole);
}

static void
take_real (Reading *self, guint index, JsonNode *node, char **why)
{
  const char *name = self->kind->fields[index].name;

  if (!is_number (node))
    *why = must_be (name, _ ("a number"), node);
  else if (!isfinite (json_node_get_double (node)))
    *why = g_strdup_printf (_ ("“%s” is too large a number."), name);
  else
    trellis_entity_set_real (self->entity, index, json_node_get_double (node));
}

static void
take_flag (Reading *self, guint index, JsonNode *node, char **why)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    *why = must_be (self->kind->fields[index].name, _ ("true or false"), node);
  else
    trellis_entity_set_number (self->entity, index, json_node_get_boolean (node));
}

static void
take_date (Reading *self, guint index, JsonNode *node, char **why)
{
  const TrellisField *field = &self->kind->fields[index];
  const char *wanted = _ ("a date such as 2026-05-18");
  g_autofree char *text = read_text (self, field->name, wanted, node, why);
  gint64 date = 0;

  if (!text || !*text)
    return;
  if (!trellis_date_parse (text, &date))
    *why = must_be_not (field->name, wanted, text);
  else if (field->type == TRELLIS_TYPED_INSTANT)
    trellis_entity_set_number (self->entity, index, trellis_date_to_instant (date));
  else
    trellis_entity_set_number (self->entity, index, date);
}

static void
take_instant (Reading *self, guint index, JsonNode *node, char **why)
{
  const char *name = self->kind->fields[index].name;
  const char *wanted = _ ("a time such as 2026-05-18T08:00:00Z");
  g_autofree char *text = read_text (self, name, wanted, node, why);
  gint64 value;

  if (!text || !*text)
    return;
  /* A bare date would be another time in each zone. */
  if (strlen (text) == strlen ("2026-05-18") || !trellis_instant_parse (text, &value))
    *why = must_be_not (name, wanted, text);
  else
    trellis_entity_set_number (self->entity, index, value);
}

static void
take_choice (Reading *self, guint index, JsonNode *node, char **why)
{
  const TrellisField *field = &self->kind->fields[index];
  g_autoptr (GString) wanted = g_string_new (_ ("one of"));
  g_autofree char *text = NULL;
  int choice;

  for (guint i = 0; field->choices[i].nick; i++)
    g_string_append_printf (wanted, "%s %s", i ? "," : "", field->choices[i].nick);
  text = read_text (self, field->name, wanted->str, node, why);
  if (!text || !*text)
    return;
  choice = trellis_choices_find (field->choices, text);
  if (choice < 0)
    *why = must_be_not (field->name, wanted->str, text);
  else
    trellis_entity_set_number (self->entity, index, choice);
}

static void
take_field (Reading *self, guint index, JsonNode *node, char **why)
{
  const TrellisField *field = &self->kind->fields[index];

  switch (field->type) {
  case TRELLIS_TYPED_NUMBER:
    take_whole (self, index, node, why);
    break;
  case TRELLIS_TYPED_REAL:
    take_real (self, index, node, why);
    break;
  case TRELLIS_TYPED_FLAG:
    take_flag (self, index, node, why);
    break;
  case TRELLIS_TYPED_DATE:
    take_date (self, index, node, why);
    break;
  case TRELLIS_TYPED_INSTANT:
    if (self->all_day && (field->flags & TRELLIS_FIELD_WHOLE_DAY))
      take_date (self, index, node, why);
    else
      take_instant (self, index, node, why);
    break;
  case TRELLIS_TYPED_CHOICE:
    take_choice (self, index, node, why);
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    take_list (self, index, node, why);
    break;
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
  default:
    take_text (self, index, node, why);
    break;
  }
}

static void
take_uid (Reading *self, JsonObject *object, char **why)
{
  JsonNode *node = json_object_get_member (object, "uid");

  if (!node || JSON_NODE_HOLDS_NULL (node))
    *why = g_strdup (_ ("“uid” is missing."));
  else if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    *why = must_be ("uid", _ ("a text"), node);
  else if (!trellis_id_is_valid (json_node_get_string (node)))
    *why = g_strdup (_ ("“uid” must be a text of one line and at most 512 bytes."));
  else
    trellis_entity_set_uid (self->entity, json_node_get_string (node));
}

static void
take_modified (Reading *self, JsonObject *object, char **why)
{
  const char *wanted = _ ("a time such as 2026-05-18T08:00:00Z");
  JsonNode *node = json_object_get_member (object, "modified");
  g_autofree char *text = NULL;
  gint64 modified = 0;

  if (!node || JSON_NODE_HOLDS_NULL (node))
    return;
  text = read_text (self, "modified", wanted, node, why);
  if (text && *text && (!trellis_instant_parse (text, &modified) || modified < 0))
    *why = must_be_not ("modified", wanted, text);
  trellis_entity_set_modified (self->entity, MAX (modified, 0));
}

static gboolean
is_known (const TrellisKind *kind, const char *name)
{
  if (g_str_equal (name, "uid") || g_str_equal (name, "modified"))
    return TRUE;
  for (guint i = 0; i < kind->n_fields; i++)
    if (g_str_equal (kind->fields[i].name, name))
      return TRUE;
  return FALSE;
}

static void
note_unknown (Reading *self, JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (self->notes && json_object_iter_next_ordered (&iter, &name, &node)) {
    g_autofree char *start = NULL;
    g_autofree char *note = NULL;

    if (is_known (self->kind, name))
      continue;
    start = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), MAX_QUOTED));
    /* Translators: name of a field, plural name of its kind, as in a file */
    note = g_strdup_printf (_ ("“%s” of %s is not known to this version and was left out."), start,
                            self->kind->plural);
    trellis_report_note (self->notes, note);
  }
}

/**
 * trellis_json_to_entity:
 * @kind: what the object should be
 * @object: an object, from anybody
 * @why: (out): why the record is refused, a sentence
 * @notes: (nullable): where to note what is taken only in part
 *
 * Reads a record from a JSON object. Whatever is not of the right type, or missing and needed, makes
 * it refuse the whole record; members that are not known are noted and left out; null is unset.
 *
 * Returns: (transfer full) (nullable): the record, its `modified` 0 when the object has none; %NULL
 *   when it is refused
 */
TrellisEntity *
trellis_json_to_entity (const TrellisKind *kind,
                        JsonObject *object,
                        char **why,
                        TrellisReport *notes)
{
  g_autoptr (TrellisEntity) entity = g_object_new (trellis_kinds_type (kind), NULL);
  Reading self = { kind, entity, FALSE, notes };
  JsonNode *all_day = json_object_get_member (object, "all_day");
  int missing;

  *why = NULL;
  /* Before the fields that it rules, wherever it stands. */
  self.all_day = all_day && JSON_NODE_HOLDS_VALUE (all_day) && json_node_get_boolean (all_day);
  take_uid (&self, object, why);
  if (!*why)
    take_modified (&self, object, why);
  for (guint i = 0; i < kind->n_fields && !*why; i++) {
    JsonNode *node = json_object_get_member (object, kind->fields[i].name);

    if (node && !JSON_NODE_HOLDS_NULL (node))
      take_field (&self, i, node, why);
  }
  if (!*why && (missing = trellis_entity_first_missing (entity)) >= 0)
    /* Translators: name of a field in a file */
    *why = g_strdup_printf (_ ("“%s” is missing."), kind->fields[missing].name);
  if (*why)
    return NULL;
  note_unknown (&self, object);
  return g_steal_pointer (&entity);
}
