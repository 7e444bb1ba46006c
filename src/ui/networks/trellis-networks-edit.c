/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forms of the place: one table says what is asked of each kind of record, and in which words. */
#include "config.h"

#include "ui/networks/trellis-networks-edit.h"

#include "model/trellis-kinds.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"

#include <glib/gi18n.h>

#define MOST_GROUPS 4
#define MOST_FIELDS 12

typedef struct {
  const char *title;
  const char *description;
  guint n_fields;
  guint fields[MOST_FIELDS];
} Group;

typedef struct {
  GType (*type) (void);
  const char *add;
  const char *added;
  const char *edit;
  const char *saved;
  const char *button; /* of a new one */
  Group groups[MOST_GROUPS];
} Form;

/* clang-format off */
static const Form forms[] = {
  { trellis_network_get_type, N_("Add network"), N_("Network added"), N_("Edit network"), N_("Network saved"), N_("_Add"), {
    { N_("The network"), NULL, 4, { TRELLIS_NETWORK_TITLE, TRELLIS_NETWORK_KIND, TRELLIS_NETWORK_AIM, TRELLIS_NETWORK_ABOUT } },
    { N_("How to take part"), N_("Say it so that somebody who is new would dare to come."), 5,
      { TRELLIS_NETWORK_HOW_TO_JOIN, TRELLIS_NETWORK_ALLIES, TRELLIS_NETWORK_MEETS, TRELLIS_NETWORK_CONTACT, TRELLIS_NETWORK_URL } },
    { N_("Where it belongs"), NULL, 2, { TRELLIS_NETWORK_ORGANISATION, TRELLIS_NETWORK_COUNTERPART } } } },
  { trellis_membership_get_type, N_("Add person to the network"), N_("Person added to the network"), N_("Edit membership"), N_("Membership saved"), N_("_Add"), {
    { N_("Membership"), N_("Add somebody only when they have asked for it."), 5,
      { TRELLIS_MEMBERSHIP_PERSON, TRELLIS_MEMBERSHIP_ROLE, TRELLIS_MEMBERSHIP_VISIBLE, TRELLIS_MEMBERSHIP_SINCE, TRELLIS_MEMBERSHIP_ENDED } } } },
  { trellis_workplan_item_get_type, N_("Add item to the workplan"), N_("Item added"), N_("Edit item"), N_("Item saved"), N_("_Add"), {
    { N_("What is to be done"), NULL, 4, { TRELLIS_WORKPLAN_ITEM_TITLE, TRELLIS_WORKPLAN_ITEM_STATUS, TRELLIS_WORKPLAN_ITEM_DUE, TRELLIS_WORKPLAN_ITEM_PROGRESS } },
    { N_("Who and with what"), NULL, 5, { TRELLIS_WORKPLAN_ITEM_OWNER, TRELLIS_WORKPLAN_ITEM_SPONSOR, TRELLIS_WORKPLAN_ITEM_BUDGET, TRELLIS_WORKPLAN_ITEM_EVENT, TRELLIS_WORKPLAN_ITEM_POSITION } } } },
  { trellis_person_get_type, N_("Add person"), N_("Person added"), N_("Edit profile"), N_("Profile saved"), N_("_Add"), {
    { N_("Name"), NULL, 3, { TRELLIS_PERSON_TITLE, TRELLIS_PERSON_PRONOUNS, TRELLIS_PERSON_PRONUNCIATION } },
    { N_("Work"), NULL, 7, { TRELLIS_PERSON_JOB_TITLE, TRELLIS_PERSON_TEAM, TRELLIS_PERSON_ORGANISATION, TRELLIS_PERSON_SITE, TRELLIS_PERSON_REGION, TRELLIS_PERSON_MANAGER, TRELLIS_PERSON_WORKING_DAYS } },
    { N_("How to reach"), NULL, 2, { TRELLIS_PERSON_EMAIL, TRELLIS_PERSON_PHONE } },
    { N_("What others may ask about"), NULL, 4, { TRELLIS_PERSON_LANGUAGES, TRELLIS_PERSON_SKILLS, TRELLIS_PERSON_INTERESTS, TRELLIS_PERSON_ABOUT } } } },
  { trellis_support_role_get_type, N_("Add support role"), N_("Support role added"), N_("Edit support role"), N_("Support role saved"), N_("_Add"), {
    { N_("The role"), NULL, 5, { TRELLIS_SUPPORT_ROLE_TITLE, TRELLIS_SUPPORT_ROLE_ABOUT, TRELLIS_SUPPORT_ROLE_EMERGENCY, TRELLIS_SUPPORT_ROLE_CONFIDENTIAL, TRELLIS_SUPPORT_ROLE_REFRESH_MONTHS } } } },
  { trellis_role_holder_get_type, N_("Add somebody to the register"), N_("Added to the register"), N_("Edit entry of the register"), N_("Entry saved"), N_("_Add"), {
    { N_("Who and where"), NULL, 7, { TRELLIS_ROLE_HOLDER_PERSON, TRELLIS_ROLE_HOLDER_SITE, TRELLIS_ROLE_HOLDER_REGION, TRELLIS_ROLE_HOLDER_DAYS, TRELLIS_ROLE_HOLDER_CONTACT, TRELLIS_ROLE_HOLDER_COVER, TRELLIS_ROLE_HOLDER_NOTE } },
    { N_("Training"), NULL, 3, { TRELLIS_ROLE_HOLDER_TRAINED, TRELLIS_ROLE_HOLDER_REFRESHER, TRELLIS_ROLE_HOLDER_ENDED } } } },
  { trellis_topic_get_type, N_("Add conversation"), N_("Conversation added"), N_("Edit conversation"), N_("Conversation saved"), N_("_Add"), {
    { N_("The question"), N_("Ask one thing, and say what will happen with the answers."), 3, { TRELLIS_TOPIC_TITLE, TRELLIS_TOPIC_QUESTION, TRELLIS_TOPIC_ABOUT } },
    { N_("When"), NULL, 3, { TRELLIS_TOPIC_STATUS, TRELLIS_TOPIC_OPENS, TRELLIS_TOPIC_CLOSES } },
    { N_("Who asks"), NULL, 3, { TRELLIS_TOPIC_NETWORK, TRELLIS_TOPIC_EVENT, TRELLIS_TOPIC_CONTACT } },
    { N_("How many"), N_("Count people without writing down who they are."), 2, { TRELLIS_TOPIC_INVITED, TRELLIS_TOPIC_TOOK_PART } } } },
  { trellis_contribution_get_type, N_("Give an idea"), N_("Thank you. Your idea is stored without your name"), N_("Edit contribution"), N_("Contribution saved"), N_("_Send"), {
    { N_("Your idea"), N_("No name is stored: there is no place for one. Leave out the names of others as well."), 1, { TRELLIS_CONTRIBUTION_TEXT } } } },
  { trellis_theme_get_type, N_("Add theme"), N_("Theme added"), N_("Edit theme"), N_("Theme saved"), N_("_Add"), {
    { N_("The theme"), NULL, 3, { TRELLIS_THEME_TITLE, TRELLIS_THEME_ABOUT, TRELLIS_THEME_POSITION } } } },
  { trellis_action_taken_get_type, N_("Add what we did"), N_("Added to “you said, we did”"), N_("Edit what we did"), N_("Saved in “you said, we did”"), N_("_Add"), {
    { N_("What we did"), N_("When the answer is no, say why."), 5, { TRELLIS_ACTION_TAKEN_TITLE, TRELLIS_ACTION_TAKEN_THEME, TRELLIS_ACTION_TAKEN_STATUS, TRELLIS_ACTION_TAKEN_REASON, TRELLIS_ACTION_TAKEN_OWNER } },
    { N_("More"), NULL, 3, { TRELLIS_ACTION_TAKEN_DATE, TRELLIS_ACTION_TAKEN_EVENT, TRELLIS_ACTION_TAKEN_MEASURE } } } },
  { trellis_measure_get_type, N_("Add measure"), N_("Measure added"), N_("Edit measure"), N_("Measure saved"), N_("_Add"), {
    { N_("What is measured"), NULL, 6, { TRELLIS_MEASURE_TITLE, TRELLIS_MEASURE_DEFINITION, TRELLIS_MEASURE_SOURCE, TRELLIS_MEASURE_DENOMINATOR, TRELLIS_MEASURE_UNIT, TRELLIS_MEASURE_OWNER } },
    { N_("Where it should go"), NULL, 4, { TRELLIS_MEASURE_DIRECTION, TRELLIS_MEASURE_BASELINE, TRELLIS_MEASURE_TARGET, TRELLIS_MEASURE_TARGET_DATE } } } },
  { trellis_measure_value_get_type, N_("Add value"), N_("Value added"), N_("Edit value"), N_("Value saved"), N_("_Add"), {
    { N_("The value"), N_("A value that rests on fewer than 5 people is kept and not shown."), 4, { TRELLIS_MEASURE_VALUE_DATE, TRELLIS_MEASURE_VALUE_VALUE, TRELLIS_MEASURE_VALUE_PEOPLE, TRELLIS_MEASURE_VALUE_NOTE } } } },
  { trellis_organisation_get_type, N_("Add organisation"), N_("Organisation added"), N_("Edit organisation"), N_("Organisation saved"), N_("_Add"), {
    { N_("The organisation"), NULL, 5, { TRELLIS_ORGANISATION_TITLE, TRELLIS_ORGANISATION_SHORT_TITLE, TRELLIS_ORGANISATION_ABOUT, TRELLIS_ORGANISATION_CONTACT, TRELLIS_ORGANISATION_URL } } } },
};
/* clang-format on */

typedef struct {
  TrellisPlace *place;
  const Form *form;
  gboolean is_new;
} Editing;

static const Form *
find_form (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (forms[i].type () == type)
      return &forms[i];
  return NULL;
}

static void
save_cb (TrellisFormPage *page, Editing *editing)
{
  TrellisPlace *place = editing->place;
  const Form *form = editing->form;
  gboolean is_new = editing->is_new;
  TrellisForm *fields = trellis_form_page_get_form (page);
  g_autoptr (GObject) record = g_object_ref (trellis_form_get_record (fields));

  trellis_place_back (place);
  trellis_save (place, trellis_place_get_library (place), record,
                is_new ? _ (form->add) : _ (form->edit),
                is_new ? _ (form->added) : _ (form->saved));
}

static void
cancel_cb (TrellisFormPage *page, Editing *editing)
{
  trellis_place_back (editing->place);
}

static gboolean
is_left_out (gpointer record, guint field, gboolean is_new)
{
  GType type = G_OBJECT_TYPE (record);

  /* Who is in the register or a network does not change; somebody else is another entry. */
  return !is_new && ((type == TRELLIS_TYPE_MEMBERSHIP && field == TRELLIS_MEMBERSHIP_PERSON) ||
                     (type == TRELLIS_TYPE_ROLE_HOLDER && field == TRELLIS_ROLE_HOLDER_PERSON));
}

static void
add_groups (TrellisForm *self, const Form *form, gpointer record, gboolean is_new)
{
  for (guint i = 0; i < MOST_GROUPS && form->groups[i].n_fields > 0; i++) {
    const Group *group = &form->groups[i];
    guint fields[MOST_FIELDS], n = 0;

    for (guint at = 0; at < group->n_fields; at++)
      if (!is_left_out (record, group->fields[at], is_new))
        fields[n++] = group->fields[at];
    if (n > 0)
      trellis_form_add_group (self, _ (group->title),
                              group->description ? _ (group->description) : NULL, fields, n);
  }
}

/* A theme is chosen among those of its conversation. */
static void
narrow_themes (TrellisForm *self, TrellisLibrary *library, gpointer record)
{
  g_autoptr (GPtrArray) themes = NULL;
  const char *topic;

  if (!TRELLIS_IS_ACTION_TAKEN (record))
    return;
  topic = trellis_entity_get_text (record, TRELLIS_ACTION_TAKEN_TOPIC);
  if (!*topic)
    return;
  themes = trellis_library_list_linked (library, TRELLIS_TYPE_THEME, TRELLIS_THEME_TOPIC, topic,
                                        TRELLIS_THEME_POSITION);
  trellis_form_set_candidates (self, TRELLIS_ACTION_TAKEN_THEME, themes);
}

static void
free_editing (gpointer data, GClosure *closure)
{
  g_free (data);
}

/**
 * trellis_networks_edit: (skip)
 * @place: the place
 * @record: a record; a copy of it is edited
 * @is_new: whether it is to be added
 *
 * Opens the form of a record.
 */
void
trellis_networks_edit (TrellisPlace *place, gpointer record, gboolean is_new)
{
  TrellisLibrary *library = trellis_place_get_library (place);
  const Form *form = find_form (G_OBJECT_TYPE (record));
  GtkWidget *fields, *page;
  const char *title;
  Editing *editing;

  g_return_if_fail (form != NULL);
  title = is_new ? _ (form->add) : _ (form->edit);
  fields = trellis_form_new (library, record);
  add_groups (TRELLIS_FORM (fields), form, record, is_new);
  narrow_themes (TRELLIS_FORM (fields), library, record);
  page = trellis_form_page_new (title, TRELLIS_FORM (fields),
                                is_new ? _ (form->button) : _ ("_Save"));
  editing = g_new0 (Editing, 1);
  editing->place = place;
  editing->form = form;
  editing->is_new = is_new;
  g_signal_connect_data (page, "save", G_CALLBACK (save_cb), editing, free_editing, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), editing);
  trellis_place_push (place, title, page);
  gtk_widget_grab_focus (page);
}
