/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Forms of everything that the place holds, from one table: which fields, what a new record belongs to, and where it
 * stands among its siblings. */
#include "config.h"

#include "ui/framework/trellis-framework-editor.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

#define NONE (-1)
#define MOST_FIELDS 8

typedef struct {
  const char *kind;
  const char *add; /* title of the page and label of Undo */
  const char *edit;
  const char *added; /* what is told */
  const char *edited;
  int parent; /* field that links to what a new record belongs to */
  int second; /* another, given after a space */
  int order; /* field that counts siblings */
  guint n_fields;
  guint fields[MOST_FIELDS];
} Form;

static const Form forms[] = {
  { "framework",
    N_ ("Add framework"),
    N_ ("Edit framework"),
    N_ ("Framework added"),
    N_ ("Framework saved"),
    NONE,
    NONE,
    NONE,
    8,
    { TRELLIS_FRAMEWORK_TITLE, TRELLIS_FRAMEWORK_VERSION, TRELLIS_FRAMEWORK_STATUS,
      TRELLIS_FRAMEWORK_ABOUT, TRELLIS_FRAMEWORK_PUBLISHER, TRELLIS_FRAMEWORK_LANGUAGE,
      TRELLIS_FRAMEWORK_LICENCE, TRELLIS_FRAMEWORK_URL } },
  { "framework_group",
    N_ ("Add group"),
    N_ ("Edit group"),
    N_ ("Group added"),
    N_ ("Group saved"),
    TRELLIS_FRAMEWORK_GROUP_FRAMEWORK,
    NONE,
    TRELLIS_FRAMEWORK_GROUP_POSITION,
    3,
    { TRELLIS_FRAMEWORK_GROUP_TITLE, TRELLIS_FRAMEWORK_GROUP_ABOUT,
      TRELLIS_FRAMEWORK_GROUP_POSITION } },
  { "level",
    N_ ("Add level"),
    N_ ("Edit level"),
    N_ ("Level added"),
    N_ ("Level saved"),
    TRELLIS_LEVEL_FRAMEWORK,
    NONE,
    TRELLIS_LEVEL_RANK,
    4,
    { TRELLIS_LEVEL_TITLE, TRELLIS_LEVEL_RANK, TRELLIS_LEVEL_ABOUT, TRELLIS_LEVEL_PROFICIENT } },
  { "competency",
    N_ ("Add competency"),
    N_ ("Edit competency"),
    N_ ("Competency added"),
    N_ ("Competency saved"),
    TRELLIS_COMPETENCY_GROUP,
    NONE,
    TRELLIS_COMPETENCY_POSITION,
    6,
    { TRELLIS_COMPETENCY_TITLE, TRELLIS_COMPETENCY_GROUP, TRELLIS_COMPETENCY_ABOUT,
      TRELLIS_COMPETENCY_CODE, TRELLIS_COMPETENCY_KEYWORDS, TRELLIS_COMPETENCY_POSITION } },
  { "indicator",
    N_ ("Add sign"),
    N_ ("Edit sign"),
    N_ ("Sign added"),
    N_ ("Sign saved"),
    TRELLIS_INDICATOR_COMPETENCY,
    NONE,
    TRELLIS_INDICATOR_POSITION,
    4,
    { TRELLIS_INDICATOR_TEXT, TRELLIS_INDICATOR_NEGATIVE, TRELLIS_INDICATOR_LEVEL,
      TRELLIS_INDICATOR_POSITION } },
  { "level_descriptor",
    N_ ("Describe level"),
    N_ ("Edit what the level looks like"),
    N_ ("Level described"),
    N_ ("Level described"),
    TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY,
    TRELLIS_LEVEL_DESCRIPTOR_LEVEL,
    NONE,
    1,
    { TRELLIS_LEVEL_DESCRIPTOR_TEXT } },
  { "value",
    N_ ("Add value"),
    N_ ("Edit value"),
    N_ ("Value added"),
    N_ ("Value saved"),
    TRELLIS_VALUE_FRAMEWORK,
    NONE,
    TRELLIS_VALUE_POSITION,
    3,
    { TRELLIS_VALUE_TITLE, TRELLIS_VALUE_ABOUT, TRELLIS_VALUE_POSITION } },
  { "role_profile",
    N_ ("Add role"),
    N_ ("Edit role"),
    N_ ("Role added"),
    N_ ("Role saved"),
    TRELLIS_ROLE_PROFILE_FRAMEWORK,
    NONE,
    NONE,
    4,
    { TRELLIS_ROLE_PROFILE_TITLE, TRELLIS_ROLE_PROFILE_FAMILY, TRELLIS_ROLE_PROFILE_GRADE,
      TRELLIS_ROLE_PROFILE_ABOUT } },
  { "role_requirement",
    N_ ("Add requirement"),
    N_ ("Edit requirement"),
    N_ ("Requirement added"),
    N_ ("Requirement saved"),
    TRELLIS_ROLE_REQUIREMENT_PROFILE,
    NONE,
    NONE,
    3,
    { TRELLIS_ROLE_REQUIREMENT_COMPETENCY, TRELLIS_ROLE_REQUIREMENT_LEVEL,
      TRELLIS_ROLE_REQUIREMENT_DESIRABLE } },
  { "pathway",
    N_ ("Add pathway"),
    N_ ("Edit pathway"),
    N_ ("Pathway added"),
    N_ ("Pathway saved"),
    NONE,
    NONE,
    NONE,
    3,
    { TRELLIS_PATHWAY_TITLE, TRELLIS_PATHWAY_FAMILY, TRELLIS_PATHWAY_ABOUT } },
  { "pathway_step",
    N_ ("Add step"),
    N_ ("Edit step"),
    N_ ("Step added"),
    N_ ("Step saved"),
    TRELLIS_PATHWAY_STEP_PATHWAY,
    NONE,
    TRELLIS_PATHWAY_STEP_POSITION,
    3,
    { TRELLIS_PATHWAY_STEP_PROFILE, TRELLIS_PATHWAY_STEP_ABOUT, TRELLIS_PATHWAY_STEP_POSITION } },
  { "evidence",
    N_ ("Add evidence"),
    N_ ("Edit evidence"),
    N_ ("Evidence added"),
    N_ ("Evidence saved"),
    NONE,
    NONE,
    NONE,
    4,
    { TRELLIS_EVIDENCE_TITLE, TRELLIS_EVIDENCE_DATE, TRELLIS_EVIDENCE_STRENGTH,
      TRELLIS_EVIDENCE_URL } },
};

static const Form *
find_form (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].kind, kind))
      return &forms[i];
  return NULL;
}

/**
 * trellis_framework_editor_knows:
 * @kind: singular name of a kind
 *
 * Whether there is a form for a kind.
 *
 * Returns: %TRUE if there is
 */
gboolean
trellis_framework_editor_knows (const char *kind)
{
  return find_form (kind) != NULL;
}

/**
 * trellis_framework_editor_title:
 * @kind: singular name of a kind
 * @added: whether a record is added, not edited
 *
 * What the form of a kind is called.
 *
 * Returns: (transfer none): the title
 */
const char *
trellis_framework_editor_title (const char *kind, gboolean added)
{
  const Form *form = find_form (kind);

  return form ? _ (added ? form->add : form->edit) : "";
}

/* A new record comes after its siblings. */
static void
set_order (TrellisStanding *standing, const Form *form, gpointer record, const char *parent)
{
  g_autoptr (GPtrArray)
      siblings = trellis_library_list_linked (trellis_standing_get_library (standing),
                                              G_OBJECT_TYPE (record), (guint) form->parent, parent,
                                              (guint) form->order);
  gint64 last = 0;

  for (guint i = 0; i < siblings->len; i++)
    last = MAX (last, trellis_entity_get_number (siblings->pdata[i], (guint) form->order));
  trellis_entity_set_number (record, (guint) form->order, last + 1);
}

static void
begin_evidence (TrellisStanding *standing, gpointer evidence, const char *competency)
{
  const char *const shows[] = { competency, NULL };

  trellis_entity_set_text (evidence, TRELLIS_EVIDENCE_PERSON, trellis_standing_get_me (standing));
  trellis_entity_set_number (evidence, TRELLIS_EVIDENCE_DATE, trellis_today ());
  if (*competency)
    trellis_entity_set_list (evidence, TRELLIS_EVIDENCE_COMPETENCIES, shows);
}

/**
 * trellis_framework_editor_begin:
 * @standing: where I stand
 * @kind: singular name of a kind
 * @parent: uid of what the new record belongs to, or several with spaces between them, or empty
 *
 * Makes a record that is not saved yet.
 *
 * Returns: (transfer full) (nullable) (type TrellisEntity): the record
 */
gpointer
trellis_framework_editor_begin (TrellisStanding *standing, const char *kind, const char *parent)
{
  const Form *form = find_form (kind);
  g_auto (GStrv) parents = g_strsplit (parent, " ", 2);
  gpointer record;

  if (!form)
    return NULL;
  record = trellis_entity_new (trellis_kinds_type (trellis_kinds_find (kind)));
  if (form->parent != NONE && parents[0])
    trellis_entity_set_text (record, (guint) form->parent, parents[0]);
  if (form->second != NONE && parents[0] && parents[1])
    trellis_entity_set_text (record, (guint) form->second, parents[1]);
  if (form->order != NONE)
    set_order (standing, form, record, parents[0] ? parents[0] : "");
  if (TRELLIS_IS_EVIDENCE (record))
    begin_evidence (standing, record, parent);
  return record;
}

static void
add_star (TrellisForm *form)
{
  static const guint star[] = { TRELLIS_EVIDENCE_SITUATION, TRELLIS_EVIDENCE_TASK,
                                TRELLIS_EVIDENCE_ACTION, TRELLIS_EVIDENCE_RESULT };
  static const guint shows[] = { TRELLIS_EVIDENCE_COMPETENCIES };

  trellis_form_set_hint (form, TRELLIS_EVIDENCE_SITUATION,
                         _ ("Where and when was it, and who was there?"));
  trellis_form_set_hint (form, TRELLIS_EVIDENCE_TASK, _ ("What had to be done, and why by you?"));
  trellis_form_set_hint (form, TRELLIS_EVIDENCE_ACTION,
                         _ ("What did you do? Say I, and say it step by step."));
  trellis_form_set_hint (form, TRELLIS_EVIDENCE_RESULT,
                         _ ("What came of it? A number or a sentence from somebody helps."));
  trellis_form_add_group (form, _ ("The story"),
                          _ ("Situation, task, action and result: the order interviewers ask for."),
                          star, G_N_ELEMENTS (star));
  trellis_form_add_group (form, _ ("What it shows"), NULL, shows, G_N_ELEMENTS (shows));
}

/* What can be picked is narrowed down to the framework that is looked at. */
static void
set_candidates (TrellisStanding *standing, TrellisForm *form, const char *kind)
{
  g_autoptr (GPtrArray)
      scale = trellis_standing_list_scale (standing, trellis_standing_get_framework (standing));

  if (g_str_equal (kind, "indicator"))
    trellis_form_set_candidates (form, TRELLIS_INDICATOR_LEVEL, scale);
  if (g_str_equal (kind, "competency"))
    trellis_form_set_candidates (form, TRELLIS_COMPETENCY_GROUP,
                                 trellis_standing_get_held (standing, TRELLIS_HELD_GROUPS));
  if (g_str_equal (kind, "role_requirement")) {
    trellis_form_set_candidates (form, TRELLIS_ROLE_REQUIREMENT_LEVEL, scale);
    trellis_form_set_candidates (form, TRELLIS_ROLE_REQUIREMENT_COMPETENCY,
                                 trellis_standing_get_held (standing, TRELLIS_HELD_COMPETENCIES));
  }
}

typedef struct {
  TrellisStanding *standing;
  gboolean added;
} Editing;

static void
free_editing (gpointer data, GClosure *closure)
{
  Editing *self = data;

  g_object_unref (self->standing);
  g_free (self);
}

/* A competency is in the framework of its group, whichever group was picked. */
static void
set_framework (TrellisStanding *standing, gpointer record)
{
  g_autoptr (GObject) group = NULL;

  if (!TRELLIS_IS_COMPETENCY (record))
    return;
  group = trellis_library_get (trellis_standing_get_library (standing),
                               TRELLIS_TYPE_FRAMEWORK_GROUP,
                               trellis_entity_get_text (record, TRELLIS_COMPETENCY_GROUP));
  if (group)
    trellis_entity_set_text (record, TRELLIS_COMPETENCY_FRAMEWORK,
                             trellis_entity_get_text (group, TRELLIS_FRAMEWORK_GROUP_FRAMEWORK));
}

/* The page goes first, so that the outcome is told where the focus lands. */
static void
save_cb (TrellisFormPage *page, Editing *self)
{
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (page));
  g_autoptr (TrellisEntity)
      record = g_object_ref (trellis_form_get_record (trellis_form_page_get_form (page)));
  g_autoptr (TrellisStanding) standing = g_object_ref (self->standing);
  const Form *form = find_form (trellis_entity_get_kind (record)->name);
  gboolean added = self->added;

  set_framework (standing, record);
  trellis_place_back (place);
  trellis_save (place, trellis_standing_get_library (standing), record,
                _ (added ? form->add : form->edit), _ (added ? form->added : form->edited));
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_back (trellis_place_of (GTK_WIDGET (page)));
}

/**
 * trellis_framework_editor_page_new:
 * @standing: where I stand
 * @record: a record, new or to be edited
 * @added: whether it is new
 *
 * Makes a page with the form of a record, to be pushed on the place; it saves and closes by itself.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_framework_editor_page_new (TrellisStanding *standing, gpointer record, gboolean added)
{
  const char *kind = trellis_entity_get_kind (record)->name;
  const Form *info = find_form (kind);
  TrellisForm *form = TRELLIS_FORM (
      trellis_form_new (trellis_standing_get_library (standing), record));
  Editing *editing = g_new0 (Editing, 1);
  GtkWidget *page;

  set_candidates (standing, form, kind);
  trellis_form_add_group (form, _ ("Details"), NULL, info->fields, info->n_fields);
  if (TRELLIS_IS_EVIDENCE (record))
    add_star (form);
  page = trellis_form_page_new (_ (added ? info->add : info->edit), form,
                                added ? _ ("_Add") : _ ("_Save"));
  editing->standing = g_object_ref (standing);
  editing->added = added;
  g_signal_connect_data (page, "save", G_CALLBACK (save_cb), editing, free_editing, 0);
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  return page;
}
