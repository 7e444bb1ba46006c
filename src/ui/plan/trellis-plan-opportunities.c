/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/plan/trellis-plan-opportunities.h"

#include "base/trellis-time.h"
#include "library/trellis-record-list.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"
#include "ui/common/trellis-wrap-box.h"
#include "ui/plan/trellis-plan-data.h"
#include "ui/plan/trellis-plan-opportunity.h"

#include <glib/gi18n.h>
#include <string.h>

#define SAY_AFTER_MS 300 /* when typing has come to rest */

/**
 * TrellisPlanOpportunities:
 *
 * The catalogue: every course, scheme and fund in one list, with a filter.
 */
struct _TrellisPlanOpportunities {
  AdwBin parent_instance;

  /* Owned */
  TrellisLibrary *library;
  TrellisRecordList *records;
  GtkFilterListModel *found;
  GHashTable *standing; /* uid of an opportunity → word for where I stand */
  char *text; /* what is searched for, folded */
  guint say_id;

  /* In the widget */
  GtkWidget *search, *kind, *direction, *list;
};

G_DEFINE_FINAL_TYPE (TrellisPlanOpportunities, trellis_plan_opportunities, ADW_TYPE_BIN)

static void
trellis_plan_opportunities_dispose (GObject *object)
{
  TrellisPlanOpportunities *self = TRELLIS_PLAN_OPPORTUNITIES (object);

  g_clear_handle_id (&self->say_id, g_source_remove);
  g_clear_object (&self->library);
  g_clear_object (&self->records);
  g_clear_object (&self->found);
  g_clear_pointer (&self->standing, g_hash_table_unref);
  g_clear_pointer (&self->text, g_free);
  G_OBJECT_CLASS (trellis_plan_opportunities_parent_class)->dispose (object);
}

static void
trellis_plan_opportunities_class_init (TrellisPlanOpportunitiesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_plan_opportunities_dispose;
}

static void
trellis_plan_opportunities_init (TrellisPlanOpportunities *self)
{
  self->standing = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
read_standing (TrellisPlanOpportunities *self)
{
  g_autoptr (GPtrArray) requests = trellis_plan_my_records (
      self->library, TRELLIS_TYPE_REQUEST, TRELLIS_REQUEST_PERSON, TRELLIS_REQUEST_AT);

  g_hash_table_remove_all (self->standing);
  for (guint i = requests->len; i > 0; i--) /* the newest last, and that stays */
    g_hash_table_insert (
        self->standing,
        g_strdup (trellis_entity_get_text (requests->pdata[i - 1], TRELLIS_REQUEST_OPPORTUNITY)),
        (gpointer) trellis_entity_get_choice_label (requests->pdata[i - 1],
                                                    TRELLIS_REQUEST_STATUS));
}

static void
append (GString *text, const char *part)
{
  if (!part || !*part)
    return;
  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append (text, part);
}

static void
describe (gpointer opportunity, TrellisRowText *text, gpointer data)
{
  TrellisPlanOpportunities *self = data;
  g_autofree char *note = trellis_plan_opportunity_note (opportunity, trellis_today ());

  g_string_append (text->title, trellis_entity_get_title (opportunity));
  append (text->subtitle, trellis_entity_get_choice_label (opportunity, TRELLIS_OPPORTUNITY_KIND));
  if (trellis_entity_get_choice (opportunity, TRELLIS_OPPORTUNITY_DIRECTION))
    append (text->subtitle,
            trellis_entity_get_choice_label (opportunity, TRELLIS_OPPORTUNITY_DIRECTION));
  append (text->subtitle, trellis_entity_get_text (opportunity, TRELLIS_OPPORTUNITY_TIME));
  append (text->subtitle, note);
  append (text->trailing,
          g_hash_table_lookup (self->standing, trellis_entity_get_uid (opportunity)));
}

/* Filter -------------------------------------------------------------------------------------- */

static gboolean
matches (gpointer opportunity, gpointer data)
{
  TrellisPlanOpportunities *self = data;
  g_autofree char *title = g_utf8_casefold (trellis_entity_get_title (opportunity), -1);

  return strstr (title, self->text) != NULL;
}

static TrellisQuery *
new_query (TrellisPlanOpportunities *self)
{
  TrellisQuery *query = trellis_query_new (TRELLIS_TYPE_OPPORTUNITY);
  guint kind = self->kind ? gtk_drop_down_get_selected (GTK_DROP_DOWN (self->kind)) : 0;
  guint direction = self->direction ? gtk_drop_down_get_selected (GTK_DROP_DOWN (self->direction))
                                    : 0;

  /* The first choice of each is all of them. */
  if (kind > 0)
    trellis_query_where_number (query, TRELLIS_OPPORTUNITY_KIND, TRELLIS_MATCH_IS, kind - 1);
  if (direction > 0)
    trellis_query_where_number (query, TRELLIS_OPPORTUNITY_DIRECTION, TRELLIS_MATCH_IS,
                                direction - 1);
  trellis_query_order (query, TRELLIS_OPPORTUNITY_TITLE, FALSE);
  return query;
}

static gboolean
say_cb (gpointer data)
{
  TrellisPlanOpportunities *self = data;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  g_autofree char *text = n > 0 ? g_strdup_printf (ngettext ("%u opportunity found",
                                                             "%u opportunities found", n),
                                                   n)
                                : g_strdup (_ ("No opportunity found"));

  self->say_id = 0;
  if (gtk_widget_get_root (GTK_WIDGET (self)))
    trellis_announce (gtk_widget_get_root (GTK_WIDGET (self)), text);
  return G_SOURCE_REMOVE;
}

static void
say_later (TrellisPlanOpportunities *self)
{
  g_clear_handle_id (&self->say_id, g_source_remove);
  self->say_id = g_timeout_add (SAY_AFTER_MS, say_cb, self);
}

static void
search_cb (GtkEditable *search, TrellisPlanOpportunities *self)
{
  GtkFilter *filter = NULL;

  g_free (self->text);
  self->text = g_utf8_casefold (gtk_editable_get_text (search), -1);
  g_strstrip (self->text);
  /* Without a filter no record but those in sight is read. */
  if (*self->text)
    filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  gtk_filter_list_model_set_filter (self->found, filter);
  g_clear_object (&filter);
  say_later (self);
}

static void
choice_cb (GtkWidget *choice, GParamSpec *pspec, TrellisPlanOpportunities *self)
{
  g_autoptr (TrellisQuery) query = new_query (self);

  trellis_record_list_set_query (self->records, query);
  say_later (self);
}

static GtkWidget *
new_choice (TrellisPlanOpportunities *self,
            const char *title,
            const char *all,
            const TrellisChoice *choices)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  GtkWidget *choice;

  gtk_string_list_append (names, all);
  for (; choices->nick; choices++)
    gtk_string_list_append (names, _ (choices->label));
  choice = trellis_drop_down_new (title, G_LIST_MODEL (names));
  g_signal_connect_object (choice, "notify::selected", G_CALLBACK (choice_cb), self, 0);
  return choice;
}

static GtkWidget *
new_filters (TrellisPlanOpportunities *self)
{
  GtkWidget *box = trellis_wrap_box_new ();

  self->search = gtk_search_entry_new ();
  trellis_a11y_name (self->search, _ ("Search opportunities"));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->search), 8);
  g_object_set (self->search, "placeholder-text", _ ("Search"), NULL);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_cb), self, 0);
  self->kind = new_choice (self, _ ("Kind"), _ ("All kinds"), trellis_opportunity_kind_choices);
  self->direction = new_choice (self, _ ("Offered or wanted"), _ ("Both ways"),
                                trellis_opportunity_direction_choices);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), self->search);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), self->kind);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), self->direction);
  return box;
}

/* List ---------------------------------------------------------------------------------------- */

static void
activated_cb (GtkWidget *list, gpointer opportunity, gpointer data)
{
  gtk_widget_activate_action (list, "plan.open", "(ss)", "opportunity",
                              trellis_entity_get_uid (opportunity));
}

static void
requests_cb (TrellisLibrary *library, const char *kind, TrellisPlanOpportunities *self)
{
  read_standing (self);
  trellis_list_refresh (TRELLIS_LIST_PANE (self->list));
}

static void
new_list (TrellisPlanOpportunities *self)
{
  g_autoptr (TrellisQuery) query = new_query (self);

  self->records = trellis_record_list_new (self->library, query);
  self->found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->records)), NULL);
  self->list = trellis_list_new (_ ("Opportunities"), G_LIST_MODEL (self->found), describe, self);
  trellis_list_set_empty (
      TRELLIS_LIST_PANE (self->list),
      trellis_empty_new ("trellis-plan-symbolic", _ ("Nothing here"),
                         _ ("No opportunity is like that, or the catalogue is empty. Ask for "
                            "everything again, or open a pack of your organisation."),
                         _ ("Show _all"), "plan.clear-filter"));
  gtk_widget_set_vexpand (self->list, TRUE);
  g_signal_connect (self->list, "activated", G_CALLBACK (activated_cb), NULL);
}

/**
 * trellis_plan_opportunities_new:
 * @library: a library
 *
 * Makes the section of opportunities.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
trellis_plan_opportunities_new (TrellisLibrary *library)
{
  TrellisPlanOpportunities *self = g_object_new (TRELLIS_TYPE_PLAN_OPPORTUNITIES, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *title = trellis_quiet_label (_ ("Opportunities"));
  GtkWidget *about = trellis_quiet_label (
      _ ("Courses, shadowing, mentoring, funding: open to everybody whom they name."));

  self->library = g_object_ref (library);
  read_standing (self);
  gtk_widget_add_css_class (title, "title-1");
  g_object_set (title, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (about, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (about), TRUE);
  gtk_widget_add_css_class (box, "trellis-plan-catalogue");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), about);
  gtk_box_append (GTK_BOX (box), new_filters (self));
  new_list (self);
  gtk_box_append (GTK_BOX (box), self->list);
  adw_bin_set_child (ADW_BIN (self), box);
  g_signal_connect_object (library, "changed::request", G_CALLBACK (requests_cb), self, 0);
  return GTK_WIDGET (self);
}

/**
 * trellis_plan_opportunities_clear:
 * @self: the section
 *
 * Takes the filter away.
 */
void
trellis_plan_opportunities_clear (TrellisPlanOpportunities *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind), 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->direction), 0);
  gtk_widget_grab_focus (self->search);
}
