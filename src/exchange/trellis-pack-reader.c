/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-pack-reader.h"

#include "base/trellis-id.h"
#include "base/trellis-time.h"
#include "exchange/trellis-bytes.h"
#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-json-load.h"
#include "exchange/trellis-json.h"
#include "exchange/trellis-pack-scan.h"
#include "model/trellis-kinds.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_QUOTED 60 /* characters of a stranger's text that a sentence repeats */
#define UNDATED 1 /* the instant of a record that nothing dates: older than any other */

typedef struct {
  TrellisReading *reading;
  TrellisPackInfo *info;
  const char *text;
  GArray *members;
  JsonParser *parser;
  GTree *seen; /* uids; a tree, because a stranger can make a hash table slow */
} PackReading;

/* Returns: where the text begins, after a byte order mark; %NULL when it is not text */
static char *
find_text (GByteArray *bytes, GError **error)
{
  const char *begin = (const char *) bytes->data, *bad;

  if (bytes->len == 0) {
    trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_UNKNOWN, _ ("The file is empty."));
    return NULL;
  }
  if (!g_utf8_validate (begin, bytes->len, &bad)) {
    trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                           _ ("Line %u: The file holds bytes that are not text (UTF-8)."),
                           trellis_bytes_line (begin, bad));
    return NULL;
  }
  return (char *) bytes->data + (bytes->len >= 3 && !memcmp (begin, "\xef\xbb\xbf", 3) ? 3 : 0);
}

/* The tree of one value, owned by the parser until it reads the next. */
static JsonNode *
parse (PackReading *self, const TrellisPackSpan *span, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (trellis_json_load (self->parser, span->text, span->length, &local))
    return json_parser_get_root (self->parser);
  trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED, _ ("Line %u: %s"), span->line,
                         local->message);
  return NULL;
}

static char *
parse_name (PackReading *self, const TrellisPackMember *member)
{
  JsonNode *node = parse (self, &member->name, NULL);

  return g_strdup (node ? json_node_get_string (node) : "");
}

static const TrellisPackMember *
find_member (PackReading *self, const char *name)
{
  for (guint i = 0; i < self->members->len; i++) {
    const TrellisPackMember *member = &g_array_index (self->members, TrellisPackMember, i);
    g_autofree char *found = parse_name (self, member);

    if (g_str_equal (found, name))
      return member;
  }
  return NULL;
}

/* Returns: (transfer none): the value of a member of the pack, until the next is parsed */
static JsonNode *
parse_member (PackReading *self, const char *name)
{
  const TrellisPackMember *member = find_member (self, name);
  JsonNode *node = member ? parse (self, &member->value, NULL) : NULL;

  return node && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static gboolean
holds (JsonNode *node, GType type)
{
  return node && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static gboolean
check_version (PackReading *self, GError **error)
{
  JsonNode *node = parse_member (self, "format");
  gint64 version;

  if (!holds (node, G_TYPE_STRING) || g_strcmp0 (json_node_get_string (node), "trellis-pack"))
    return trellis_exchange_fail (
        error, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
        _ ("This is not a Trellis pack: its “format” is not “trellis-pack”."));
  node = parse_member (self, "version");
  if (!holds (node, G_TYPE_INT64) || json_node_get_int (node) < 1)
    return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                  _ ("The “version” of the pack must be a whole number from 1."));
  version = json_node_get_int (node);
  if (version > TRELLIS_PACK_VERSION)
    return trellis_exchange_fail (
        error, TRELLIS_EXCHANGE_ERROR_NEWER,
        _ ("This pack was made by a newer version of Trellis. Update Trellis to open it."));
  self->info->version = (int) version;
  return TRUE;
}

static gboolean
read_info_text (PackReading *self, const char *name, char **text, GError **error)
{
  JsonNode *node = parse_member (self, name);

  if (!node)
    return TRUE;
  if (!holds (node, G_TYPE_STRING))
    return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                  _ ("“%s” must be a text."), name);
  *text = g_strdup (json_node_get_string (node));
  return TRUE;
}

static gboolean
read_info (PackReading *self, GError **error)
{
  TrellisPackInfo *info = self->info;
  g_autofree char *published = NULL;

  if (!check_version (self, error) || !read_info_text (self, "title", &info->title, error) ||
      !read_info_text (self, "me", &info->me, error) ||
      !read_info_text (self, "published", &published, error))
    return FALSE;
  if (info->me && !trellis_id_is_valid (info->me))
    return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                  _ ("“me” must be the uid of a person."));
  if (published && (!trellis_instant_parse (published, &info->published) || info->published < 0))
    return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                  _ ("“published” must be a time such as 2026-05-18T08:00:00Z."));
  return TRUE;
}

static char *
shorten (const char *text)
{
  return g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MAX_QUOTED));
}

/* What a member of the pack can be, other than records. */
static gboolean
is_info (const char *name)
{
  static const char *const names[] = { "format", "version", "title", "published", "me", NULL };

  return g_strv_contains (names, name);
}

/* Two members of one name would be a trap: most readers silently take the last. */
static gboolean
check_members (PackReading *self, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->members->len; i++) {
    const TrellisPackMember *member = &g_array_index (self->members, TrellisPackMember, i);
    char *name = parse_name (self, member);
    const TrellisKind *kind = trellis_kinds_find (name);
    g_autofree char *start = shorten (name);
    g_autofree char *note = NULL;

    if (!g_hash_table_add (seen, name))
      return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                    _ ("Line %u: “%s” is there twice."), member->name.line, start);
    if (is_info (name))
      continue;
    if (!kind || !g_str_equal (kind->plural, name)) {
      /* Translators: name of a list of records in a file */
      note = g_strdup_printf (_ ("“%s” is not known to this version and was left out."), start);
      trellis_report_note (self->reading->report, note);
    } else if (!member->items) {
      return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                    _ ("Line %u: “%s” must be a list of records."),
                                    member->value.line, name);
    }
  }
  return TRUE;
}

/* How a person finds the record again: by its kind, its title or uid, and its line. */
static char *
describe (const TrellisKind *kind, JsonNode *node, guint line)
{
  const char *label = g_dgettext (GETTEXT_PACKAGE, kind->label);
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const TrellisField *title = &kind->fields[kind->title];
  g_autofree char *start = NULL;
  JsonNode *name = NULL;

  if (object && title->type == TRELLIS_TYPED_TEXT)
    name = json_object_get_member (object, title->name);
  if (object && !holds (name, G_TYPE_STRING))
    name = json_object_get_member (object, "uid");
  if (!holds (name, G_TYPE_STRING))
    /* Translators: kind of a record and line of a file */
    return g_strdup_printf (_ ("%s on line %u"), label, line);
  start = shorten (json_node_get_string (name));
  /* Translators: kind of a record, its title, and line of a file */
  return g_strdup_printf (_ ("%s “%s” on line %u"), label, start, line);
}

static TrellisEntity *
read_record (PackReading *self, const TrellisKind *kind, JsonNode *node, char **why)
{
  g_autoptr (TrellisEntity) record = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    *why = g_strdup (_ ("A record must be an object."));
    return NULL;
  }
  record = trellis_json_to_entity (kind, json_node_get_object (node), why, self->reading->report);
  if (!record)
    return NULL;
  if (g_tree_lookup (self->seen, trellis_entity_get_uid (record))) {
    *why = g_strdup (_ ("Its uid is that of an earlier record of this file."));
    return NULL;
  }
  g_tree_insert (self->seen, g_strdup (trellis_entity_get_uid (record)), GINT_TO_POINTER (TRUE));
  if (trellis_entity_get_modified (record) == 0)
    trellis_entity_set_modified (record, self->info->published ? self->info->published : UNDATED);
  return g_steal_pointer (&record);
}

static gboolean
take_record (PackReading *self,
             const TrellisKind *kind,
             const TrellisPackSpan *span,
             GError **error)
{
  TrellisReading *reading = self->reading;
  g_autoptr (TrellisEntity) record = NULL;
  g_autofree char *what = NULL;
  g_autofree char *why = NULL;
  JsonNode *node;

  if (g_cancellable_set_error_if_cancelled (reading->cancellable, error))
    return FALSE;
  node = parse (self, span, error);
  if (!node)
    return FALSE;
  g_atomic_int_set (&reading->done_kb, (int) ((span->text - self->text) / 1024));
  record = read_record (self, kind, node, &why);
  if (record)
    return reading->take (record, reading->data, error);
  what = describe (kind, node, span->line);
  trellis_report_refuse (reading->report, what, why);
  return TRUE;
}

static gboolean
take_kind (PackReading *self, const TrellisKind *kind, GError **error)
{
  const TrellisPackMember *member = find_member (self, kind->plural);

  for (guint i = 0; member && i < member->items->len; i++)
    if (!take_record (self, kind, &g_array_index (member->items, TrellisPackSpan, i), error))
      return FALSE;
  return TRUE;
}

static int
compare_uids (gconstpointer a, gconstpointer b, gpointer data)
{
  return strcmp (a, b);
}

/**
 * trellis_pack_read:
 * @stream: a pack, from anybody
 * @reading: how to read, and who takes the records
 * @info: (out caller-allocates): what the pack says of itself; free with trellis_pack_info_clear(),
 *   whatever is returned
 * @error: return location for an error
 *
 * Reads a pack. Records come kind by kind, what is linked to before what links to it; within a kind
 * in the order of the file. A record that is wrong is refused in the report of @reading, and so is
 * one with the uid of an earlier one; the others are taken. A link may point at nothing: packs come
 * in any order.
 *
 * Returns: %FALSE and @error (of %TRELLIS_EXCHANGE_ERROR, of the stream, or of what takes the
 *   records) when the whole file is refused. No record was taken then if the file is at fault.
 */
gboolean
trellis_pack_read (GInputStream *stream,
                   TrellisReading *reading,
                   TrellisPackInfo *info,
                   GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  g_autoptr (GArray) members = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GTree) seen = g_tree_new_full (compare_uids, NULL, g_free, NULL);
  const TrellisKind *const *kinds = trellis_kinds_list (NULL);
  PackReading self = { reading, info, NULL, NULL, parser, seen };
  guint replaced = 0;
  char *text;

  memset (info, 0, sizeof *info);
  bytes = trellis_bytes_read (
      stream, _ ("The file is larger than 64 MB, which is more than a pack may be."), NULL,
      reading->cancellable, error);
  if (!bytes || !(text = find_text (bytes, error)))
    return FALSE;
  members = trellis_pack_scan (text, (gsize) ((char *) bytes->data + bytes->len - text), &replaced,
                               error);
  if (!members)
    return FALSE;
  self.text = text;
  self.members = members;
  if (!read_info (&self, error) || !check_members (&self, error))
    return FALSE;
  if (replaced)
    trellis_report_note (reading->report,
                         _ ("Characters that no text can hold were replaced by “�”."));
  for (guint i = 0; kinds[i]; i++)
    if (!take_kind (&self, kinds[i], error))
      return FALSE;
  g_atomic_int_set (&reading->done_kb, (int) (bytes->len / 1024));
  return TRUE;
}
