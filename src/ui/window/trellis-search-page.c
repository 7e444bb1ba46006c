/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-search-page.h"

#include "records/trellis-search-records.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"

#include <glib/gi18n.h>

#define MOST_OF_A_KIND 20
#define SAY_COUNT_AFTER_MS 400 /* when she has stopped typing */

/* A result as an object, for the list. */
#define TRELLIS_TYPE_RESULT (trellis_result_get_type ())
G_DECLARE_FINAL_TYPE (TrellisResult, trellis_result, TRELLIS, RESULT, GObject)

struct _TrellisResult {
  GObject parent_instance;
  TrellisHit *hit;
};

G_DEFINE_FINAL_TYPE (TrellisResult, trellis_result, G_TYPE_OBJECT)

static void
trellis_result_finalize (GObject *object)
{
  g_clear_pointer (&TRELLIS_RESULT (object)->hit, trellis_hit_free);
  G_OBJECT_CLASS (trellis_result_parent_class)->finalize (object);
}

static void
trellis_result_class_init (TrellisResultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_result_finalize;
}

static void
trellis_result_init (TrellisResult *self)
{
}

struct _TrellisSearchPage {
  AdwBin parent_instance;
  TrellisLibrary *library;
  GtkWidget *entry;
  GtkWidget *list;
  GtkWidget *empty; /* of the list, for a search or before one */
  gboolean searched;
  GListStore *results;
  guint say_id;
};

G_DEFINE_FINAL_TYPE (TrellisSearchPage, trellis_search_page, ADW_TYPE_BIN)

static const char *
icon_of (const TrellisKind *kind)
{
  static const struct {
    const char *kinds;
    const char *icon_name;
  } icons[] = {
    { " event learning_week series activity room ", "trellis-calendar-symbolic" },
    { " competency framework framework_group value role_profile pathway ",
      "trellis-framework-symbolic" },
    { " plan goal action cpd_entry evidence one_to_one opportunity ", "trellis-plan-symbolic" },
  };
  g_autofree char *word = g_strdup_printf (" %s ", kind->name);

  for (guint i = 0; i < G_N_ELEMENTS (icons); i++)
    if (strstr (icons[i].kinds, word))
      return icons[i].icon_name;
  return "trellis-networks-symbolic";
}

static void
describe (gpointer item, TrellisRowText *text, gpointer data)
{
  const TrellisHit *hit = TRELLIS_RESULT (item)->hit;

  g_string_assign (text->title, hit->title);
  g_string_assign (text->subtitle, _ (hit->kind->label));
  text->icon_name = icon_of (hit->kind);
}

static gboolean
say_cb (gpointer data)
{
  TrellisSearchPage *self = data;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->results));
  g_autofree char *said = n ? g_strdup_printf (ngettext ("%u result", "%u results", n), n)
                            : g_strdup (_ ("Nothing found"));

  self->say_id = 0;
  trellis_announce (self, said);
  return G_SOURCE_REMOVE;
}

/* What is shown without results: how to begin, or that there are none. */
static void
show_empty (TrellisSearchPage *self, gboolean searched)
{
  if (self->empty && searched == self->searched)
    return;
  self->searched = searched;
  self->empty = searched
                    ? trellis_empty_new ("system-search-symbolic", _ ("Nothing found"),
                                         _ ("Try fewer letters, or another word."), NULL, NULL)
                    : trellis_empty_new ("system-search-symbolic", _ ("Search Everything"),
                                         _ ("Events, competencies, goals, people, networks and "
                                            "more: type the beginning of any word."),
                                         NULL, NULL);
  trellis_list_set_empty (TRELLIS_LIST_PANE (self->list), self->empty);
}

static void
typed_cb (GtkWidget *entry, TrellisSearchPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GPtrArray) hits = trellis_library_search (self->library, text, MOST_OF_A_KIND);
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_set_free_func (hits, NULL); /* each goes into a result */
  for (guint i = 0; i < hits->len; i++) {
    TrellisResult *result = g_object_new (TRELLIS_TYPE_RESULT, NULL);

    result->hit = hits->pdata[i];
    g_ptr_array_add (results, result);
  }
  g_list_store_splice (self->results, 0, g_list_model_get_n_items (G_LIST_MODEL (self->results)),
                       results->pdata, results->len);
  show_empty (self, *text != 0);
  g_clear_handle_id (&self->say_id, g_source_remove);
  if (*text)
    self->say_id = g_timeout_add (SAY_COUNT_AFTER_MS, say_cb, self);
}

static void
activated_cb (GtkWidget *list, gpointer item, TrellisSearchPage *self)
{
  const TrellisHit *hit = TRELLIS_RESULT (item)->hit;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "(ss)", hit->kind->name, hit->uid);
}

static void
enter_cb (GtkWidget *entry, TrellisSearchPage *self)
{
  g_autoptr (GObject) first = g_list_model_get_item (G_LIST_MODEL (self->results), 0);

  if (first)
    activated_cb (NULL, first, self);
}

static void
stop_cb (GtkWidget *entry, TrellisSearchPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

/* Into the list at its first row; by itself GTK would take the row that lies nearest. */
static gboolean
key_cb (GtkEventControllerKey *keys,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisSearchPage *self)
{
  return key == GDK_KEY_Down && gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
}

static void
trellis_search_page_dispose (GObject *object)
{
  TrellisSearchPage *self = TRELLIS_SEARCH_PAGE (object);

  g_clear_handle_id (&self->say_id, g_source_remove);
  g_clear_object (&self->results);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (trellis_search_page_parent_class)->dispose (object);
}

static void
trellis_search_page_class_init (TrellisSearchPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_search_page_dispose;
}

static void
trellis_search_page_init (TrellisSearchPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *clamp = adw_clamp_new ();
  GtkEventController *keys;

  self->results = g_list_store_new (TRELLIS_TYPE_RESULT);
  self->entry = gtk_search_entry_new ();
  g_object_set (self->entry, "search-delay", 0, "placeholder-text", _ ("Search everything"), NULL);
  trellis_a11y_name (self->entry, _ ("Search everything"));
  g_signal_connect (self->entry, "search-changed", G_CALLBACK (typed_cb), self);
  g_signal_connect (self->entry, "activate", G_CALLBACK (enter_cb), self);
  g_signal_connect (self->entry, "stop-search", G_CALLBACK (stop_cb), self);
  keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  self->list = trellis_list_new (_ ("Results"), G_LIST_MODEL (self->results), describe, NULL);
  gtk_widget_set_vexpand (self->list, TRUE);
  show_empty (self, FALSE);
  g_signal_connect (self->list, "activated", G_CALLBACK (activated_cb), self);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), self->list);
  g_object_set (box, "margin-top", 12, "margin-start", 12, "margin-end", 12, NULL);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  adw_bin_set_child (ADW_BIN (self), clamp);
}

/**
 * trellis_search_page_new:
 * @library: a library
 *
 * Makes a search page.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_search_page_new (TrellisLibrary *library)
{
  TrellisSearchPage *self = g_object_new (TRELLIS_TYPE_SEARCH_PAGE, NULL);

  self->library = g_object_ref (library);
  return GTK_WIDGET (self);
}

/**
 * trellis_search_page_begin:
 * @self: a search page
 *
 * Moves the focus to the entry and selects what is in it, to be typed over.
 */
void
trellis_search_page_begin (TrellisSearchPage *self)
{
  gtk_widget_grab_focus (self->entry);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}
