/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everybody, in a list that reads only what is seen; whoever is typed for is found by name, skill or interest. */
#include "config.h"

#include "ui/networks/trellis-person-list.h"

#include "library/trellis-record-list.h"
#include "model/trellis-person.h"
#include "records/trellis-search-records.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"
#include "ui/networks/trellis-networks-section.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

#define MOST_FOUND 100
#define PEOPLE "trellis-people"

typedef struct {
  TrellisNetworksView *view; /* of the section, which frees it */
  TrellisNetworksSection *section;
  GtkWidget *search;
  GListModel *everybody;
  GListStore *found;
  GListStore *models; /* the one of the two that is shown */
  GtkFlattenListModel *shown;
} People;

static void
free_people (gpointer data)
{
  People *self = data;

  g_object_unref (self->everybody);
  g_object_unref (self->found);
  g_object_unref (self->models);
  g_object_unref (self->shown);
  g_free (self);
}

static void
describe (gpointer person, TrellisRowText *text, gpointer data)
{
  const char *parts[] = { trellis_entity_get_text (person, TRELLIS_PERSON_JOB_TITLE),
                          trellis_entity_get_text (person, TRELLIS_PERSON_TEAM),
                          trellis_entity_get_text (person, TRELLIS_PERSON_SITE), NULL };
  g_autofree char *line = trellis_words_join (parts);

  g_string_assign (text->title, trellis_entity_get_title (person));
  g_string_assign (text->subtitle, line);
  text->icon_name = "avatar-default-symbolic";
  text->css_class = "dim-label";
}

static void
show_sentence (People *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->shown));
  gboolean searching = *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0';
  g_autofree char *sentence = NULL;

  if (searching && n == MOST_FOUND)
    sentence = g_strdup_printf (_ ("The first %u people found. Type more to find fewer."), n);
  else if (searching)
    sentence = g_strdup_printf (ngettext ("%u person found", "%u people found", n), n);
  else
    sentence = g_strdup_printf (ngettext ("%u person. Type a name, a skill or an interest.",
                                          "%u people. Type a name, a skill or an interest.", n),
                                n);
  trellis_networks_section_set_sentence (self->section, sentence);
  if (searching)
    trellis_announce (self->section, sentence);
}

static void
find (People *self, const char *words)
{
  g_autoptr (GPtrArray) hits = trellis_library_search (self->view->library, words, MOST_FOUND);
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < hits->len; i++) {
    TrellisHit *hit = hits->pdata[i];
    gpointer person;

    if (!g_str_equal (hit->kind->name, "person"))
      continue;
    person = trellis_library_get (self->view->library, TRELLIS_TYPE_PERSON, hit->uid);
    if (person && !trellis_entity_is_set (person, TRELLIS_PERSON_LEFT))
      g_ptr_array_add (people, g_object_ref (person));
    g_clear_object (&person);
  }
  g_list_store_splice (self->found, 0, g_list_model_get_n_items (G_LIST_MODEL (self->found)),
                       people->pdata, people->len);
}

static void
search_cb (People *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));
  gpointer wanted = *words ? (gpointer) self->found : (gpointer) self->everybody;
  g_autoptr (GListModel) present = g_list_model_get_item (G_LIST_MODEL (self->models), 0);

  if (*words)
    find (self, words);
  if (present != wanted)
    g_list_store_splice (self->models, 0, 1, &wanted, 1);
  show_sentence (self);
}

static void
changed_cb (TrellisLibrary *library, const char *kind, GtkWidget *section)
{
  People *self = g_object_get_data (G_OBJECT (section), PEOPLE);
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));

  if (!g_str_equal (kind, "person"))
    return;
  if (*words)
    find (self, words);
  else
    show_sentence (self);
}

static void
activated_cb (TrellisList *list, gpointer person, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (list), "win.open", "(ss)", "person",
                              trellis_entity_get_uid (person));
}

static void
make_models (People *self)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_PERSON);

  trellis_query_where_number (query, TRELLIS_PERSON_LEFT, TRELLIS_MATCH_UNSET, 0);
  trellis_query_order (query, TRELLIS_PERSON_TITLE, FALSE);
  self->everybody = G_LIST_MODEL (trellis_record_list_new (self->view->library, query));
  self->found = g_list_store_new (TRELLIS_TYPE_PERSON);
  self->models = g_list_store_new (G_TYPE_LIST_MODEL);
  g_list_store_append (self->models, self->everybody);
  self->shown = gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (self->models)));
}

static void
add_list (People *self)
{
  GtkWidget *list = trellis_list_new (_ ("People"), G_LIST_MODEL (self->shown), describe, self);

  trellis_list_set_empty (TRELLIS_LIST_PANE (list),
                          trellis_empty_new ("avatar-default-symbolic", _ ("Nobody found"),
                                             _ ("Try the beginning of a name, a team or a skill."),
                                             _ ("_Show everybody"), "networks.show-all"));
  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), NULL);
  g_set_weak_pointer (&self->view->list, list);
  trellis_networks_section_set_list (self->section, list);
}

/**
 * trellis_person_list_new: (skip)
 * @place: the place
 *
 * Makes the list of people.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
trellis_person_list_new (TrellisPlace *place)
{
  People *self = g_new0 (People, 1);
  GtkWidget *section = trellis_networks_section_new (_ ("People"));

  self->section = TRELLIS_NETWORKS_SECTION (section);
  self->view = trellis_networks_view_new (place, TRELLIS_TYPE_PERSON, NULL);
  trellis_networks_view_attach (self->view, section);
  g_object_set_data_full (G_OBJECT (section), PEOPLE, self, free_people);
  make_models (self);
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _ ("Find people"), NULL);
  trellis_a11y_name (self->search, _ ("Find people"));
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (search_cb), self);
  trellis_networks_section_add_control (self->section, self->search);
  add_list (self);
  g_signal_connect_object (self->view->library, "changed", G_CALLBACK (changed_cb), section,
                           G_CONNECT_AFTER);
  show_sentence (self);
  return section;
}

/**
 * trellis_person_list_show_all: (skip)
 * @section: the list of people
 *
 * Forgets what was typed.
 */
void
trellis_person_list_show_all (GtkWidget *section)
{
  People *self = g_object_get_data (G_OBJECT (section), PEOPLE);

  g_return_if_fail (self != NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (self->search);
}
