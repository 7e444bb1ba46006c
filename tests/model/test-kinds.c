/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of fields are data that the database, packs and forms rest on: every row is checked. */
#include "config.h"

#include "model/trellis-kinds.h"

#include <string.h>

typedef void (*EachField) (const TrellisKind *kind, const TrellisField *field);

static void
for_each_field (EachField check)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++)
    for (guint f = 0; f < kinds[i]->n_fields; f++) {
      g_test_message ("%s.%s", kinds[i]->name, kinds[i]->fields[f].name);
      check (kinds[i], &kinds[i]->fields[f]);
    }
}

static gboolean
is_snake_case (const char *name)
{
  return name && g_ascii_islower (*name) && !g_str_has_suffix (name, "_") &&
         strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen (name);
}

static int
index_of (const TrellisKind *kind)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++)
    if (kinds[i] == kind)
      return (int) i;
  return -1;
}

static void
test_list (void)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  g_assert_cmpuint (n, ==, 45);
  g_assert_null (kinds[n]);
  g_assert_true (kinds == trellis_kinds_list (NULL));
  g_assert_cmpstr (kinds[0]->plural, ==, "organisations");
}

static void
test_names (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++) {
    g_test_message ("%s", kinds[i]->name);
    g_assert_true (is_snake_case (kinds[i]->name));
    g_assert_true (is_snake_case (kinds[i]->plural));
    g_assert_cmpstr (kinds[i]->label, !=, "");
    g_assert_cmpstr (kinds[i]->label_plural, !=, "");
    /* One kind may be its own plural (evidence), but no two may share a name. */
    g_assert_true (g_hash_table_add (seen, (gpointer) kinds[i]->name));
    if (!g_str_equal (kinds[i]->name, kinds[i]->plural))
      g_assert_true (g_hash_table_add (seen, (gpointer) kinds[i]->plural));
  }
}

static void
test_find (void)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++) {
    g_assert_true (trellis_kinds_find (kinds[i]->name) == kinds[i]);
    g_assert_true (trellis_kinds_find (kinds[i]->plural) == kinds[i]);
    g_assert_true (trellis_kinds_of (trellis_kinds_type (kinds[i])) == kinds[i]);
  }
  g_assert_null (trellis_kinds_find (NULL));
  g_assert_null (trellis_kinds_find (""));
  g_assert_null (trellis_kinds_find ("Event"));
  g_assert_true (trellis_kinds_type (trellis_kinds_find ("event")) == TRELLIS_TYPE_EVENT);
}

static void
test_titles (void)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < n; i++) {
    const TrellisKind *kind = kinds[i];
    TrellisFieldType type;

    g_test_message ("%s", kind->name);
    g_assert_cmpuint (kind->title, <, kind->n_fields);
    type = kind->fields[kind->title].type;
    g_assert_true (type == TRELLIS_TYPED_TEXT || type == TRELLIS_TYPED_CHOICE ||
                   type == TRELLIS_TYPED_LINK);
  }
}

static void
check_field (const TrellisKind *kind, const TrellisField *field)
{
  const guint index = (guint) (field - kind->fields);
  g_autofree char *property = g_strdelimit (g_strdup (field->name), "_", '-');

  g_assert_true (is_snake_case (field->name));
  g_assert_cmpstr (field->name, !=, "uid");
  g_assert_cmpstr (field->name, !=, "modified");
  g_assert_nonnull (field->label);
  g_assert_cmpstr (field->label, !=, "");
  /* By either name, and to itself: no two fields share one. */
  g_assert_cmpint (trellis_kind_field (kind, field->name), ==, (int) index);
  g_assert_cmpint (trellis_kind_field (kind, property), ==, (int) index);
}

static void
test_fields (void)
{
  for_each_field (check_field);
  g_assert_cmpint (trellis_kind_field (trellis_kinds_find ("event"), "titl"), ==, -1);
  g_assert_cmpint (trellis_kind_field (trellis_kinds_find ("event"), "titles"), ==, -1);
  g_assert_cmpint (trellis_kind_field (trellis_kinds_find ("event"), ""), ==, -1);
}

static void
check_target (const TrellisKind *kind, const TrellisField *field)
{
  gboolean link = field->type == TRELLIS_TYPED_LINK || field->type == TRELLIS_TYPED_LINKS;
  const TrellisKind *target;

  g_assert_cmpint (field->target != NULL, ==, link);
  if (!link)
    return;
  target = trellis_kinds_find (field->target);
  g_assert_nonnull (target);
  g_assert_cmpstr (target->plural, ==, field->target);
  /* A pack lists what is needed before what needs it. */
  if (field->flags & TRELLIS_FIELD_REQUIRED)
    g_assert_cmpint (index_of (target), <, index_of (kind));
  /* What may be published never needs what may not. */
  if (!(kind->flags & TRELLIS_KIND_MINE))
    g_assert_false (target->flags & TRELLIS_KIND_MINE);
}

static void
test_targets (void)
{
  for_each_field (check_target);
}

static void
check_choices (const TrellisKind *kind, const TrellisField *field)
{
  g_assert_cmpint (field->choices != NULL, ==, field->type == TRELLIS_TYPED_CHOICE);
  if (!field->choices)
    return;
  g_assert_nonnull (field->choices[0].nick);
  for (int i = 0; field->choices[i].nick; i++) {
    g_assert_true (is_snake_case (field->choices[i].nick));
    g_assert_cmpstr (field->choices[i].label, !=, "");
    g_assert_cmpint (trellis_choices_find (field->choices, field->choices[i].nick), ==, i);
  }
  g_assert_cmpint (trellis_choices_find (field->choices, NULL), ==, -1);
  g_assert_cmpint (trellis_choices_find (field->choices, ""), ==, -1);
}

static void
test_choices (void)
{
  for_each_field (check_choices);
}

static void
check_flags (const TrellisKind *kind, const TrellisField *field)
{
  if (field->flags & (TRELLIS_FIELD_LONG | TRELLIS_FIELD_URL))
    g_assert_cmpint (field->type, ==, TRELLIS_TYPED_TEXT);
  if (field->flags & TRELLIS_FIELD_WHOLE_DAY) {
    int all_day = trellis_kind_field (kind, "all_day");

    g_assert_cmpint (field->type, ==, TRELLIS_TYPED_INSTANT);
    g_assert_cmpint (all_day, >=, 0);
    g_assert_cmpint (kind->fields[all_day].type, ==, TRELLIS_TYPED_FLAG);
  }
  /* A flag cannot be required: it would always have to be set. Nor can a choice. */
  if (field->flags & TRELLIS_FIELD_REQUIRED) {
    g_assert_cmpint (field->type, !=, TRELLIS_TYPED_FLAG);
    g_assert_cmpint (field->type, !=, TRELLIS_TYPED_CHOICE);
    g_assert_false (field->flags & TRELLIS_FIELD_PRIVATE);
  }
}

static void
test_flags (void)
{
  for_each_field (check_flags);
}

/* What must never leave a library by mistake. */
static void
test_privacy (void)
{
  static const char *const mine[] = { "sign_up",   "request",     "self_assessment", "evidence",
                                      "plan",      "goal",        "action",          "one_to_one",
                                      "cpd_entry", "saved_filter" };
  static const char *const nameless[] = { "contribution", "feedback", "question" };
  guint n, n_mine = 0;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint i = 0; i < G_N_ELEMENTS (mine); i++)
    g_assert_true (trellis_kinds_find (mine[i])->flags & TRELLIS_KIND_MINE);
  for (guint i = 0; i < n; i++)
    n_mine += (kinds[i]->flags & TRELLIS_KIND_MINE) != 0;
  g_assert_cmpuint (n_mine, ==, G_N_ELEMENTS (mine));
  /* What is nameless has no author: nothing in it can point at a person or a minute. */
  for (guint i = 0; i < G_N_ELEMENTS (nameless); i++) {
    const TrellisKind *kind = trellis_kinds_find (nameless[i]);
    g_autoptr (TrellisEntity) record = trellis_entity_new (trellis_kinds_type (kind));

    g_assert_true (kind->flags & TRELLIS_KIND_NAMELESS);
    g_assert_cmpint (trellis_entity_get_uid (record)[14], ==, '4');
    for (guint f = 0; f < kind->n_fields; f++) {
      g_assert_cmpstr (kind->fields[f].target, !=, "people");
      g_assert_cmpint (kind->fields[f].type, !=, TRELLIS_TYPED_INSTANT);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/kinds/list", test_list);
  g_test_add_func ("/model/kinds/names", test_names);
  g_test_add_func ("/model/kinds/find", test_find);
  g_test_add_func ("/model/kinds/titles", test_titles);
  g_test_add_func ("/model/kinds/fields", test_fields);
  g_test_add_func ("/model/kinds/targets", test_targets);
  g_test_add_func ("/model/kinds/choices", test_choices);
  g_test_add_func ("/model/kinds/flags", test_flags);
  g_test_add_func ("/model/kinds/privacy", test_privacy);
  return g_test_run ();
}
