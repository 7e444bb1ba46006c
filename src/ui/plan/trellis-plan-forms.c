/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of each kind of record: which fields it asks for, in which order, with which hints. */
#include "config.h"

#include "ui/plan/trellis-plan-forms.h"

#include "model/trellis-assessment.h"
#include "model/trellis-cpd-entry.h"
#include "model/trellis-event.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-opportunity.h"
#include "model/trellis-sign-up.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/plan/trellis-plan-data.h"

#include <glib/gi18n.h>

#define MOST_GROUPS 4
#define MOST_FIELDS 10
#define MOST_HINTS 5
#define END G_MAXUINT

typedef struct {
  const char *title;
  guint fields[MOST_FIELDS]; /* ended by END */
} Group;

typedef struct {
  guint field;
  const char *text;
} Hint;

typedef struct {
  const char *kind;
  const char *add, *edit; /* titles */
  const char *added, *saved; /* what is said */
  Group groups[MOST_GROUPS]; /* ended by one without a title */
  Hint hints[MOST_HINTS]; /* ended by one without a text */
} Form;

static const Form forms[] = {
  { "plan",
    N_ ("New plan"),
    N_ ("Edit plan"),
    N_ ("Plan created"),
    N_ ("Plan saved"),
    { { N_ ("The plan"),
        { TRELLIS_PLAN_TITLE, TRELLIS_PLAN_START, TRELLIS_PLAN_END, TRELLIS_PLAN_STATUS, END } },
      { N_ ("Where you want to go"),
        { TRELLIS_PLAN_ASPIRATION, TRELLIS_PLAN_TARGET_ROLE, TRELLIS_PLAN_ABOUT, END } } },
    { { TRELLIS_PLAN_ASPIRATION, N_ ("In your own words. It can be small, and it can change.") },
      { TRELLIS_PLAN_TARGET_ROLE, N_ ("A role you have in view; its gaps show in Framework.") } } },
  { "goal",
    N_ ("New goal"),
    N_ ("Edit goal"),
    N_ ("Goal added"),
    N_ ("Goal saved"),
    { { N_ ("The goal"),
        { TRELLIS_GOAL_TITLE, TRELLIS_GOAL_DUE, TRELLIS_GOAL_STATUS, TRELLIS_GOAL_PLAN, END } },
      { N_ ("Make it SMART"),
        { TRELLIS_GOAL_MEASURE, TRELLIS_GOAL_ACHIEVABLE, TRELLIS_GOAL_RELEVANT, END } },
      { N_ ("What it builds"), { TRELLIS_GOAL_COMPETENCY, TRELLIS_GOAL_MIX, END } } },
    { { TRELLIS_GOAL_TITLE, N_ ("Specific: what will you be able to do?") },
      { TRELLIS_GOAL_MEASURE, N_ ("Measurable: what will show that you are there?") },
      { TRELLIS_GOAL_ACHIEVABLE, N_ ("Achievable: time, help and means.") },
      { TRELLIS_GOAL_RELEVANT, N_ ("Relevant: what is it for?") } } },
  { "action",
    N_ ("New action"),
    N_ ("Edit action"),
    N_ ("Action added"),
    N_ ("Action saved"),
    { { N_ ("The action"),
        { TRELLIS_ACTION_TITLE, TRELLIS_ACTION_DUE, TRELLIS_ACTION_DONE, TRELLIS_ACTION_GOAL,
          TRELLIS_ACTION_MIX, TRELLIS_ACTION_NOTE, END } },
      { N_ ("What does it"), { TRELLIS_ACTION_EVENT, TRELLIS_ACTION_OPPORTUNITY, END } } },
    { { TRELLIS_ACTION_DONE, N_ ("Leave it empty while the action is open.") } } },
  { "cpd_entry",
    N_ ("New CPD entry"),
    N_ ("Edit CPD entry"),
    N_ ("Entry added to your CPD log"),
    N_ ("Entry saved"),
    { { N_ ("What you did"),
        { TRELLIS_CPD_ENTRY_TITLE, TRELLIS_CPD_ENTRY_DATE, TRELLIS_CPD_ENTRY_MINUTES,
          TRELLIS_CPD_ENTRY_KIND, TRELLIS_CPD_ENTRY_MIX, END } },
      { N_ ("What it changed"),
        { TRELLIS_CPD_ENTRY_REFLECTION, TRELLIS_CPD_ENTRY_COMPETENCIES, END } },
      { N_ ("More"),
        { TRELLIS_CPD_ENTRY_EVENT, TRELLIS_CPD_ENTRY_PROVIDER, TRELLIS_CPD_ENTRY_COST,
          TRELLIS_CPD_ENTRY_URL, END } } },
    { { TRELLIS_CPD_ENTRY_REFLECTION,
        N_ ("What do you do differently now? One sentence is enough.") } } },
  { "evidence",
    N_ ("New story"),
    N_ ("Edit story"),
    N_ ("Story added"),
    N_ ("Story saved"),
    { { N_ ("The story"),
        { TRELLIS_EVIDENCE_TITLE, TRELLIS_EVIDENCE_DATE, TRELLIS_EVIDENCE_SITUATION,
          TRELLIS_EVIDENCE_TASK, TRELLIS_EVIDENCE_ACTION, TRELLIS_EVIDENCE_RESULT, END } },
      { N_ ("What it shows"),
        { TRELLIS_EVIDENCE_COMPETENCIES, TRELLIS_EVIDENCE_STRENGTH, TRELLIS_EVIDENCE_EVENT,
          TRELLIS_EVIDENCE_URL, END } } },
    { { TRELLIS_EVIDENCE_SITUATION, N_ ("Where were you, and what was going on?") },
      { TRELLIS_EVIDENCE_TASK, N_ ("What was yours to do?") },
      { TRELLIS_EVIDENCE_ACTION, N_ ("What did you do yourself, step by step?") },
      { TRELLIS_EVIDENCE_RESULT, N_ ("What came of it, and what did you learn?") } } },
  { "one_to_one",
    N_ ("New 1-2-1"),
    N_ ("Edit 1-2-1"),
    N_ ("1-2-1 added"),
    N_ ("1-2-1 saved"),
    { { N_ ("The conversation"),
        { TRELLIS_ONE_TO_ONE_TITLE, TRELLIS_ONE_TO_ONE_KIND, TRELLIS_ONE_TO_ONE_DATE,
          TRELLIS_ONE_TO_ONE_OTHER, TRELLIS_ONE_TO_ONE_NEXT, END } },
      { N_ ("For both of you"),
        { TRELLIS_ONE_TO_ONE_AGENDA, TRELLIS_ONE_TO_ONE_SHARED_NOTES, END } },
      { N_ ("For you alone"), { TRELLIS_ONE_TO_ONE_PRIVATE_NOTES, END } } },
    { { TRELLIS_ONE_TO_ONE_AGENDA, N_ ("What do you want to talk about? Learning comes first.") },
      { TRELLIS_ONE_TO_ONE_SHARED_NOTES, N_ ("Both of you may read these.") },
      { TRELLIS_ONE_TO_ONE_PRIVATE_NOTES, N_ ("Private: never leaves this library.") } } },
  { "opportunity",
    N_ ("New opportunity"),
    N_ ("Edit opportunity"),
    N_ ("Opportunity added"),
    N_ ("Opportunity saved"),
    { { N_ ("What it is"),
        { TRELLIS_OPPORTUNITY_TITLE, TRELLIS_OPPORTUNITY_KIND, TRELLIS_OPPORTUNITY_DIRECTION,
          TRELLIS_OPPORTUNITY_ABOUT, TRELLIS_OPPORTUNITY_PROVIDER, TRELLIS_OPPORTUNITY_HOST,
          TRELLIS_OPPORTUNITY_MODE, TRELLIS_OPPORTUNITY_TIME, END } },
      { N_ ("How to get it"),
        { TRELLIS_OPPORTUNITY_ELIGIBLE, TRELLIS_OPPORTUNITY_HOW, TRELLIS_OPPORTUNITY_CONTACT,
          TRELLIS_OPPORTUNITY_URL, TRELLIS_OPPORTUNITY_PLACES, TRELLIS_OPPORTUNITY_COST,
          TRELLIS_OPPORTUNITY_FUNDING, END } },
      { N_ ("When"),
        { TRELLIS_OPPORTUNITY_STARTS, TRELLIS_OPPORTUNITY_DEADLINE, TRELLIS_OPPORTUNITY_EXPIRES,
          TRELLIS_OPPORTUNITY_PAUSED, END } },
      { N_ ("What it builds"),
        { TRELLIS_OPPORTUNITY_COMPETENCIES, TRELLIS_OPPORTUNITY_SKILLS, TRELLIS_OPPORTUNITY_MIX,
          END } } },
    { { TRELLIS_OPPORTUNITY_PLACES, N_ ("0 for no limit.") },
      { TRELLIS_OPPORTUNITY_ELIGIBLE, N_ ("Who can have it? Say so plainly, for everybody.") } } },
  { "request",
    N_ ("Ask for it"),
    N_ ("Ask for it"),
    N_ ("Asked for"),
    N_ ("Asked for"),
    { { N_ ("Your request"), { TRELLIS_REQUEST_REASON, TRELLIS_REQUEST_AMOUNT, END } } },
    { { TRELLIS_REQUEST_REASON, N_ ("What would it help you to do? You may leave it empty.") },
      { TRELLIS_REQUEST_AMOUNT, N_ ("Only when you ask for money.") } } },
};

static const Form *
find_form (gpointer record)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].kind, trellis_entity_get_kind (record)->name))
      return &forms[i];
  return NULL;
}

/* Events I have to do with: a library can hold a hundred thousand others. */
static GPtrArray *
my_events (TrellisLibrary *library)
{
  g_autoptr (GPtrArray)
      sign_ups = trellis_library_sign_ups_of (library, trellis_library_get_me (library));
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sign_ups->len; i++) {
    gpointer event = trellis_library_get (library, TRELLIS_TYPE_EVENT,
                                          trellis_entity_get_text (sign_ups->pdata[i],
                                                                   TRELLIS_SIGN_UP_EVENT));

    if (event)
      g_ptr_array_add (events, event);
  }
  return events;
}

static void
set_candidates (TrellisForm *form, TrellisLibrary *library, const TrellisKind *kind)
{
  g_autoptr (TrellisPlanData) data = trellis_plan_data_new (library);
  int event = trellis_kind_field (kind, "event");
  int goal = trellis_kind_field (kind, "goal");
  int plan = trellis_kind_field (kind, "plan");

  if (event >= 0) {
    g_autoptr (GPtrArray) events = my_events (library);

    trellis_form_set_candidates (form, (guint) event, events);
  }
  if (goal >= 0)
    trellis_form_set_candidates (form, (guint) goal, data->goals);
  if (plan >= 0)
    trellis_form_set_candidates (form, (guint) plan, data->plans);
}

static void
add_groups (TrellisForm *form, const Form *about)
{
  for (guint g = 0; g < MOST_GROUPS && about->groups[g].title; g++) {
    guint n = 0;

    while (about->groups[g].fields[n] != END)
      n++;
    trellis_form_add_group (form, _ (about->groups[g].title), NULL, about->groups[g].fields, n);
  }
  for (guint h = 0; h < MOST_HINTS && about->hints[h].text; h++)
    trellis_form_set_hint (form, about->hints[h].field, _ (about->hints[h].text));
}

static void
save_cb (TrellisFormPage *page, gpointer data)
{
  TrellisPlace *place = trellis_place_of (GTK_WIDGET (page));
  gpointer record = trellis_form_get_record (trellis_form_page_get_form (page));
  gboolean is_new = GPOINTER_TO_INT (data);
  const Form *about = find_form (record);

  trellis_save (place, trellis_place_get_library (place), record,
                is_new ? _ (about->add) : _ (about->edit),
                is_new ? _ (about->added) : _ (about->saved));
  trellis_place_back (place);
}

static void
cancel_cb (TrellisFormPage *page, gpointer data)
{
  trellis_place_back (trellis_place_of (GTK_WIDGET (page)));
}

/**
 * trellis_plan_edit:
 * @place: the place
 * @record: (type TrellisEntity): a record
 * @is_new: whether it is to be added
 *
 * Opens the form of a record.
 */
void
trellis_plan_edit (TrellisPlace *place, gpointer record, gboolean is_new)
{
  TrellisLibrary *library = trellis_place_get_library (place);
  const Form *about = find_form (record);
  GtkWidget *form, *page;
  const char *title;

  g_return_if_fail (about != NULL);
  title = is_new ? _ (about->add) : _ (about->edit);
  form = trellis_form_new (library, record);
  set_candidates (TRELLIS_FORM (form), library, trellis_entity_get_kind (record));
  add_groups (TRELLIS_FORM (form), about);
  page = trellis_form_page_new (title, TRELLIS_FORM (form),
                                TRELLIS_IS_REQUEST (record) ? _ ("_Ask for it") : _ ("_Save"));
  g_signal_connect (page, "save", G_CALLBACK (save_cb), GINT_TO_POINTER (is_new));
  g_signal_connect (page, "cancel", G_CALLBACK (cancel_cb), NULL);
  trellis_place_push (place, title, page);
  trellis_form_focus_first (TRELLIS_FORM (form));
}
