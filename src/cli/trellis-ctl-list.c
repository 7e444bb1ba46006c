/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list, check and report. */
#include "config.h"

#include "base/trellis-time.h"
#include "cli/trellis-ctl.h"
#include "library/trellis-library-clashes.h"
#include "library/trellis-safekeeping.h"
#include "model/trellis-kinds.h"

#include <glib/gi18n.h>
#include <math.h>

static void
add_instant (JsonBuilder *builder, gpointer record, const TrellisField *field, gint64 instant)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);
  int zone_field = trellis_kind_field (kind, "zone"),
      all_day = trellis_kind_field (kind, "all_day");
  const char *zone = zone_field >= 0 ? trellis_entity_get_text (record, (guint) zone_field) : "UTC";
  g_autofree char *text = NULL;

  if (!instant) {
    json_builder_add_null_value (builder);
    return;
  }
  /* A whole day begins at midnight where it is spent. */
  if ((field->flags & TRELLIS_FIELD_WHOLE_DAY) && trellis_entity_get_flag (record, (guint) all_day))
    instant = trellis_instant_from_local (trellis_date_from_instant (instant), 0, zone);
  text = trellis_instant_format (instant, *zone ? zone : trellis_zone_local ());
  json_builder_add_string_value (builder, text);
}

static void
add_list (JsonBuilder *builder, const char *const *list)
{
  json_builder_begin_array (builder);
  for (; *list; list++)
    json_builder_add_string_value (builder, *list);
  json_builder_end_array (builder);
}

static void
add_date (JsonBuilder *builder, gint64 date)
{
  g_autofree char *text = trellis_date_format (date);

  if (date)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_value (JsonBuilder *builder, gpointer record, guint i, const TrellisField *field)
{
  switch (field->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    json_builder_add_string_value (builder, trellis_entity_get_text (record, i));
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    add_list (builder, trellis_entity_get_list (record, i));
    break;
  case TRELLIS_TYPED_FLAG:
    json_builder_add_boolean_value (builder, trellis_entity_get_flag (record, i));
    break;
  case TRELLIS_TYPED_REAL:
    if (isnan (trellis_entity_get_real (record, i)))
      json_builder_add_null_value (builder);
    else
      json_builder_add_double_value (builder, trellis_entity_get_real (record, i));
    break;
  case TRELLIS_TYPED_DATE:
    add_date (builder, trellis_entity_get_number (record, i));
    break;
  case TRELLIS_TYPED_INSTANT:
    add_instant (builder, record, field, trellis_entity_get_number (record, i));
    break;
  case TRELLIS_TYPED_CHOICE:
    json_builder_add_string_value (builder,
                                   field->choices[trellis_entity_get_choice (record, i)].nick);
    break;
  case TRELLIS_TYPED_NUMBER:
  default:
    json_builder_add_int_value (builder, trellis_entity_get_number (record, i));
    break;
  }
}

/* Every key is there, set or not, so that a script need not ask. Links to one record also appear as <name>_uid. */
static void
add_record (JsonBuilder *builder, gpointer record)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);
  g_autofree char *modified = trellis_instant_format (trellis_entity_get_modified (record), "UTC");

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "uid");
  json_builder_add_string_value (builder, trellis_entity_get_uid (record));
  json_builder_set_member_name (builder, "modified");
  json_builder_add_string_value (builder, modified);
  for (guint i = 0; i < kind->n_fields; i++) {
    const TrellisField *field = &kind->fields[i];
    g_autofree char *name = field->type == TRELLIS_TYPED_LINK
                                ? g_strconcat (field->name, "_uid", NULL)
                                : g_strdup (field->name);

    json_builder_set_member_name (builder, name);
    add_value (builder, record, i, field);
  }
  json_builder_end_object (builder);
}

static GPtrArray *
list_kind (TrellisLibrary *library, const TrellisKind *kind)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (trellis_kinds_type (kind));

  if (g_str_equal (kind->name, "event"))
    trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  return trellis_library_list (library, query);
}

static void
print_list (const TrellisKind *kind, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    g_print ("%s  %s\n", trellis_entity_get_uid (records->pdata[i]),
             trellis_entity_get_title (records->pdata[i]));
  g_print ("%u %s\n", records->len, records->len == 1 ? _ (kind->label) : _ (kind->label_plural));
}

static char *
kinds_in_words (void)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i ? ", " : "", kinds[i]->plural);
  return g_string_free (text, FALSE);
}

/**
 * trellis_ctl_list:
 * @ctl: what was asked
 *
 * Lists the records of a kind.
 *
 * Returns: exit status
 */
int
trellis_ctl_list (TrellisCtl *ctl)
{
  const TrellisKind *kind = trellis_kinds_find (ctl->arguments[0]);
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (JsonBuilder) builder = NULL;

  if (g_strv_length (ctl->arguments) != 1 || !kind) {
    g_autofree char *known = kinds_in_words ();
    g_autofree char *message = g_strdup_printf (_ ("list needs the name of a kind, one of: %s."),
                                                known);

    return trellis_ctl_usage (message);
  }
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  records = list_kind (library, kind);
  if (!ctl->json) {
    print_list (kind, records);
    return TRELLIS_CTL_DONE;
  }
  builder = json_builder_new ();
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "what");
  json_builder_add_string_value (builder, kind->plural);
  json_builder_set_member_name (builder, "count");
  json_builder_add_int_value (builder, records->len);
  json_builder_set_member_name (builder, "items");
  json_builder_begin_array (builder);
  for (guint i = 0; i < records->len; i++)
    add_record (builder, records->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  trellis_ctl_print_json (builder);
  return TRELLIS_CTL_DONE;
}

static void
add_clash (JsonBuilder *builder, const TrellisClash *clash, const char *sentence)
{
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "kind");
  json_builder_add_string_value (builder, trellis_clash_kind_nick (clash->kind));
  json_builder_set_member_name (builder, "level");
  json_builder_add_string_value (builder, trellis_clash_level_nick (clash->level));
  json_builder_set_member_name (builder, "sentence");
  json_builder_add_string_value (builder, sentence);
  json_builder_set_member_name (builder, "events");
  json_builder_begin_array (builder);
  json_builder_add_string_value (builder, trellis_entity_get_uid (clash->first));
  if (clash->second)
    json_builder_add_string_value (builder, trellis_entity_get_uid (clash->second));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
print_check (TrellisCtl *ctl, const char *integrity, GPtrArray *clashes, const char *zone)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "integrity");
  json_builder_add_string_value (builder, integrity);
  json_builder_set_member_name (builder, "clashes");
  json_builder_begin_array (builder);
  if (!ctl->json)
    g_print (_ ("Integrity: %s\n"), integrity);
  for (guint i = 0; i < clashes->len; i++) {
    g_autofree char *sentence = trellis_clash_sentence (clashes->pdata[i], zone);

    add_clash (builder, clashes->pdata[i], sentence);
    if (!ctl->json)
      g_print ("%s\n", sentence);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (ctl->json)
    trellis_ctl_print_json (builder);
  else
    g_print (ngettext ("%u clash\n", "%u clashes\n", clashes->len), clashes->len);
}

/**
 * trellis_ctl_check:
 * @ctl: what was asked
 *
 * Checks the file and lists every clash of its events. A clash is news, not a failure.
 *
 * Returns: exit status, failed when the file is damaged
 */
int
trellis_ctl_check (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  g_autoptr (GPtrArray) clashes = NULL;
  g_autoptr (GError) error = NULL;

  if (!library)
    return TRELLIS_CTL_FAILED;
  if (!trellis_safekeeping_verify (library, &error)) {
    g_autoptr (GPtrArray) none = g_ptr_array_new ();

    print_check (ctl, error->message, none, NULL);
    return trellis_ctl_fail (error->message);
  }
  clashes = trellis_library_clashes (library, NULL);
  print_check (ctl, "ok", clashes, trellis_library_get_zone (library));
  return TRELLIS_CTL_DONE;
}

/**
 * trellis_ctl_report:
 * @ctl: what was asked
 *
 * Counts the records of every kind, or rounds a learning week up.
 *
 * Returns: exit status
 */
int
trellis_ctl_report (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  if (!g_strcmp0 (ctl->arguments[0], "round-up"))
    return trellis_ctl_round_up (ctl);
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "counts");
  json_builder_begin_object (builder);
  for (guint i = 0; i < n; i++) {
    g_autoptr (TrellisQuery) query = trellis_query_new (trellis_kinds_type (kinds[i]));
    gint64 count = trellis_library_count (library, query);

    json_builder_set_member_name (builder, kinds[i]->plural);
    json_builder_add_int_value (builder, count);
    if (!ctl->json && count > 0)
      g_print ("%s: %" G_GINT64_FORMAT "\n", _ (kinds[i]->label_plural), count);
  }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  if (ctl->json)
    trellis_ctl_print_json (builder);
  return TRELLIS_CTL_DONE;
}
