/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a record that has no page of its own making: every fact it holds, what it belongs to, and what can be done
 * with it. */
#include "config.h"

#include "ui/networks/trellis-record-page.h"

#include "base/trellis-text.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

/* Money is kept in pence, days of the week in English. */
static char *
number_text (gpointer record, guint field)
{
  gint64 number = trellis_entity_get_number (record, field);
  const char *name = trellis_entity_get_kind (record)->fields[field].name;

  if (g_str_equal (name, "budget") || g_str_equal (name, "cost"))
    return trellis_text_money (number);
  return g_strdup_printf ("%d", (int) number);
}

static char *
list_text (gpointer record, guint field)
{
  const char *const *items = trellis_entity_get_list (record, field);
  const char *name = trellis_entity_get_kind (record)->fields[field].name;

  if (g_str_has_suffix (name, "days"))
    return trellis_words_days (trellis_weekdays_parse (items));
  return trellis_text_list (items);
}

static char *
fact_text (gpointer record, guint field)
{
  switch (trellis_entity_get_kind (record)->fields[field].type) {
  case TRELLIS_TYPED_NUMBER:
    return number_text (record, field);
  case TRELLIS_TYPED_REAL:
    return trellis_text_real (trellis_entity_get_real (record, field));
  case TRELLIS_TYPED_FLAG:
    return g_strdup (_ ("Yes"));
  case TRELLIS_TYPED_DATE:
    return trellis_text_date (trellis_entity_get_number (record, field));
  case TRELLIS_TYPED_CHOICE:
    return g_strdup (_ (trellis_entity_get_choice_label (record, field)));
  case TRELLIS_TYPED_LIST:
    return list_text (record, field);
  case TRELLIS_TYPED_TEXT:
    return g_strdup (trellis_entity_get_text (record, field));
  case TRELLIS_TYPED_INSTANT:
  case TRELLIS_TYPED_LINK:
  case TRELLIS_TYPED_LINKS:
  default:
    return g_strdup ("");
  }
}

static void
add_link (GtkWidget *group, TrellisNetworksView *view, gpointer record, guint field)
{
  const TrellisField *description = &trellis_entity_get_kind (record)->fields[field];
  const TrellisKind *target = trellis_kinds_find (description->target);
  const char *uid = trellis_entity_get_text (record, field);
  g_autofree char *title = target ? trellis_library_get_title (view->library,
                                                               trellis_kinds_type (target), uid)
                                  : NULL;

  if (title && *title)
    trellis_group_add (group,
                       trellis_open_row (title, _ (description->label), NULL, target->name, uid));
}

/* What must not be told of a value of a measure. */
static gboolean
is_hidden (gpointer record, guint field)
{
  return TRELLIS_IS_MEASURE_VALUE (record) &&
         (field == TRELLIS_MEASURE_VALUE_VALUE || field == TRELLIS_MEASURE_VALUE_PEOPLE) &&
         !trellis_measuring_is_told (record);
}

static void
add_fact (GtkWidget *group, TrellisNetworksView *view, gpointer record, guint field)
{
  const TrellisField *description = &trellis_entity_get_kind (record)->fields[field];
  g_autofree char *text = NULL;

  if (!trellis_entity_is_set (record, field) && description->type != TRELLIS_TYPED_CHOICE)
    return;
  if (g_str_equal (description->name, "position"))
    return;
  if (is_hidden (record, field)) {
    trellis_networks_group_fact (group, _ (description->label),
                                 _ ("not shown (fewer than 5 people)"));
  } else if (description->type == TRELLIS_TYPED_LINK) {
    add_link (group, view, record, field);
  } else if (g_str_equal (description->name, "contact")) {
    trellis_networks_add_contact (group, trellis_entity_get_text (record, field));
  } else if (description->flags & TRELLIS_FIELD_URL) {
    trellis_group_add (group, trellis_link_row (_ (description->label),
                                                trellis_entity_get_text (record, field)));
  } else if (description->flags & TRELLIS_FIELD_LONG) {
    trellis_group_add (group, trellis_text_row (_ (description->label),
                                                trellis_entity_get_text (record, field)));
  } else {
    text = fact_text (record, field);
    trellis_networks_group_fact (group, _ (description->label), text);
  }
}

/**
 * trellis_record_page_may_edit: (skip)
 * @view: a view
 * @record: a record
 *
 * Whether the reader may change a record: organisers may, leads what is their network's, and everybody her own profile.
 *
 * Returns: %TRUE if she may
 */
gboolean
trellis_record_page_may_edit (TrellisNetworksView *view, gpointer record)
{
  if (TRELLIS_IS_MEMBERSHIP (record))
    return trellis_networks_view_leads (
               view, trellis_entity_get_text (record, TRELLIS_MEMBERSHIP_NETWORK)) ||
           (trellis_networks_view_is_organising (view) &&
            trellis_entity_get_flag (record, TRELLIS_MEMBERSHIP_VISIBLE));
  if (trellis_networks_view_is_organising (view))
    return TRUE;
  if (TRELLIS_IS_PERSON (record))
    return trellis_networks_view_is_me (view, trellis_entity_get_uid (record));
  if (TRELLIS_IS_NETWORK (record))
    return trellis_networks_view_leads (view, trellis_entity_get_uid (record));
  if (TRELLIS_IS_WORKPLAN_ITEM (record))
    return trellis_networks_view_leads (
        view, trellis_entity_get_text (record, TRELLIS_WORKPLAN_ITEM_NETWORK));
  return FALSE;
}

static char *
title_of (TrellisNetworksView *view, gpointer record)
{
  if (TRELLIS_IS_ROLE_HOLDER (record))
    return trellis_library_get_title (view->library, TRELLIS_TYPE_PERSON,
                                      trellis_entity_get_text (record, TRELLIS_ROLE_HOLDER_PERSON));
  if (TRELLIS_IS_MEMBERSHIP (record))
    return trellis_library_get_title (view->library, TRELLIS_TYPE_PERSON,
                                      trellis_entity_get_text (record, TRELLIS_MEMBERSHIP_PERSON));
  if (TRELLIS_IS_MEASURE_VALUE (record))
    return trellis_text_date (trellis_entity_get_number (record, TRELLIS_MEASURE_VALUE_DATE));
  if (TRELLIS_IS_CONTRIBUTION (record))
    return g_strdup (_ ("A contribution"));
  return g_strdup (trellis_entity_get_title (record));
}

static char *
line_of (TrellisNetworksView *view, gpointer record)
{
  if (TRELLIS_IS_ROLE_HOLDER (record))
    return trellis_library_get_title (view->library, TRELLIS_TYPE_SUPPORT_ROLE,
                                      trellis_entity_get_text (record, TRELLIS_ROLE_HOLDER_ROLE));
  if (TRELLIS_IS_MEASURE_VALUE (record))
    return trellis_library_get_title (view->library, TRELLIS_TYPE_MEASURE,
                                      trellis_entity_get_text (record,
                                                               TRELLIS_MEASURE_VALUE_MEASURE));
  return g_strdup (_ (trellis_entity_get_kind (record)->label));
}

/* A theme tells how a contribution was sorted, and only those who sort see that. Refreshers are for organisers. */
static gboolean
is_for_organisers (gpointer record, guint field)
{
  if (TRELLIS_IS_CONTRIBUTION (record))
    return field == TRELLIS_CONTRIBUTION_THEME;
  if (TRELLIS_IS_ROLE_HOLDER (record))
    return field == TRELLIS_ROLE_HOLDER_REFRESHER || field == TRELLIS_ROLE_HOLDER_TRAINED;
  return FALSE;
}

static void
add_actions (TrellisPage *page, TrellisNetworksView *view, gpointer record)
{
  if (!trellis_record_page_may_edit (view, record))
    return;
  trellis_networks_button (page, _ ("_Edit"), "networks.edit", FALSE);
  if (TRELLIS_IS_ROLE_HOLDER (record) && !trellis_entity_is_set (record, TRELLIS_ROLE_HOLDER_ENDED))
    trellis_networks_button (page, _ ("End _today"), "networks.end", FALSE);
  if (TRELLIS_IS_WORKPLAN_ITEM (record) &&
      trellis_entity_get_choice (record, TRELLIS_WORKPLAN_ITEM_STATUS) != TRELLIS_WORK_STATUS_DONE)
    trellis_networks_button (page, _ ("_Mark as done"), "networks.item-done", TRUE);
  trellis_networks_button (page, _ ("_Delete"), "networks.delete", FALSE);
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (GObject) record = trellis_networks_view_record (view);
  g_autofree char *title = NULL, *line = NULL;
  gboolean organising = trellis_networks_view_is_organising (view);
  const TrellisKind *kind;
  GtkWidget *group;

  if (!record)
    return FALSE;
  kind = trellis_entity_get_kind (record);
  title = title_of (view, record);
  line = line_of (view, record);
  trellis_page_set_title (page, title, line);
  group = trellis_networks_group (page, line, NULL);
  for (guint i = 0; i < kind->n_fields; i++)
    if ((i != kind->title || kind->fields[i].flags & TRELLIS_FIELD_LONG) &&
        (organising || !is_for_organisers (record, i)))
      add_fact (group, view, record, i);
  add_actions (page, view, record);
  return TRUE;
}

/**
 * trellis_record_page_new: (skip)
 * @place: the place
 * @type: the type of a kind's records
 * @uid: uid of a record
 *
 * Makes the page of a record.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_record_page_new (TrellisPlace *place, GType type, const char *uid)
{
  const TrellisKind *kind = trellis_kinds_of (type);
  g_autofree char *kinds = g_strdup_printf ("%s network person membership theme topic measure",
                                            kind->name);

  return trellis_networks_view_page (trellis_networks_view_new (place, type, uid), kinds, fill);
}
