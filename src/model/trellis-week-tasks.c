/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The checklist of a learning week: a usual one to begin with, how ready the week is, what is late, the order. */
#include "config.h"

#include "model/trellis-week-tasks.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

/* Days are counted from the first day of the week; those of what comes after it, from its last. */
static const struct {
  const char *title;
  int days;
  gboolean afterwards;
} usual[] = {
  { N_ ("Agree theme and objectives with the sponsor"), -84, FALSE },
  { N_ ("Ask partners to keep the dates and to name a contact"), -77, FALSE },
  { N_ ("Book speakers and rooms"), -56, FALSE },
  { N_ ("Book captions and interpreters"), -42, FALSE },
  { N_ ("Place every event and clear the clashes"), -35, FALSE },
  { N_ ("Check access: rooms, files, captions, ways to join"), -28, FALSE },
  { N_ ("Publish the programme and open sign-up"), -21, FALSE },
  { N_ ("Send the piece for the newsletter"), -20, FALSE },
  { N_ ("Give managers their cascade"), -14, FALSE },
  { N_ ("Put up banners in the learning system, and flyers"), -10, FALSE },
  { N_ ("Remind people by e-mail and posts, with links"), -5, FALSE },
  { N_ ("Try every joining link"), -3, FALSE },
  { N_ ("Publish the opening article"), 0, FALSE },
  { N_ ("Take down who came, and read what they said"), 4, TRUE },
  { N_ ("Publish the round-up and thank everybody"), 7, TRUE },
  { N_ ("Note what to do differently, and close the week"), 14, TRUE },
};

static gboolean
has_task (GPtrArray *tasks, const char *title)
{
  for (guint i = 0; tasks && i < tasks->len; i++)
    if (!g_utf8_collate (trellis_entity_get_title (tasks->pdata[i]), title))
      return TRUE;
  return FALSE;
}

/* On a weekend nobody does it: the Friday before, or the Monday after what comes after the week. */
static gint64
on_a_weekday (gint64 date, gboolean afterwards)
{
  int over = trellis_date_weekday (date) - 5;

  if (over <= 0)
    return date;
  return afterwards ? date + 3 - over : date - over;
}

/**
 * trellis_week_tasks_next_position:
 * @tasks: (element-type TrellisWeekTask): the tasks of a week
 *
 * Finds the position after the last task.
 *
 * Returns: the position, from 1
 */
gint64
trellis_week_tasks_next_position (GPtrArray *tasks)
{
  gint64 last = 0;

  for (guint i = 0; tasks && i < tasks->len; i++)
    last = MAX (last, trellis_entity_get_number (tasks->pdata[i], TRELLIS_WEEK_TASK_POSITION));
  return last + 1;
}

/**
 * trellis_week_tasks_usual:
 * @week: a learning week
 * @present: (nullable) (element-type TrellisWeekTask): the tasks it has already
 *
 * Makes what usually has to be done for a learning week, each with a day counted back from the first day of the week, or
 * on from its last, and never on a weekend. What is there already is left out; sign-up opens when the week says so.
 *
 * Returns: (transfer full) (element-type TrellisWeekTask): the tasks, not yet saved
 */
GPtrArray *
trellis_week_tasks_usual (TrellisLearningWeek *week, GPtrArray *present)
{
  GPtrArray *tasks = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 first = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
  gint64 last = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END);
  gint64 opens = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS);
  gint64 position = trellis_week_tasks_next_position (present);

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++) {
    TrellisWeekTask *task;
    gint64 due = on_a_weekday ((usual[i].afterwards ? MAX (first, last) : first) + usual[i].days,
                               usual[i].afterwards);

    if (has_task (present, _ (usual[i].title)))
      continue;
    if (opens && usual[i].days == -21)
      due = opens;
    task = trellis_entity_new (TRELLIS_TYPE_WEEK_TASK);
    trellis_entity_set_text (task, TRELLIS_WEEK_TASK_TITLE, _ (usual[i].title));
    trellis_entity_set_text (task, TRELLIS_WEEK_TASK_WEEK, trellis_entity_get_uid (week));
    trellis_entity_set_number (task, TRELLIS_WEEK_TASK_DUE, due);
    trellis_entity_set_number (task, TRELLIS_WEEK_TASK_POSITION, position++);
    g_ptr_array_add (tasks, task);
  }
  return tasks;
}

static gboolean
is_done (TrellisWeekTask *task)
{
  return trellis_entity_is_set (task, TRELLIS_WEEK_TASK_DONE);
}

/**
 * trellis_week_task_is_overdue:
 * @task: a task
 * @today: the present day
 *
 * Whether a task should have been done before today.
 *
 * Returns: %TRUE if it should
 */
gboolean
trellis_week_task_is_overdue (TrellisWeekTask *task, gint64 today)
{
  gint64 due = trellis_entity_get_number (task, TRELLIS_WEEK_TASK_DUE);

  return !is_done (task) && due && due < today;
}

/**
 * trellis_week_tasks_sentence:
 * @tasks: (element-type TrellisWeekTask): the tasks of a week
 * @today: the present day
 *
 * Tells how ready a week is.
 *
 * Returns: (transfer full): a sentence, such as “5 of 12 tasks are done (41%); 2 are overdue.”
 */
char *
trellis_week_tasks_sentence (GPtrArray *tasks, gint64 today)
{
  guint done = 0, late = 0;
  g_autofree char *words = NULL, *overdue = NULL;

  for (guint i = 0; i < tasks->len; i++) {
    done += is_done (tasks->pdata[i]);
    late += trellis_week_task_is_overdue (tasks->pdata[i], today);
  }
  if (tasks->len == 0)
    return g_strdup (_ ("Nothing is on the checklist yet."));
  if (done == tasks->len)
    return g_strdup_printf (ngettext ("The one task is done.", "All %u tasks are done.", done),
                            done);
  words = g_strdup_printf (ngettext ("%u of %u task is done (%u%%)",
                                     "%u of %u tasks are done (%u%%)", tasks->len),
                           done, tasks->len, 100 * done / tasks->len);
  if (late == 0)
    return g_strdup_printf (_ ("%s; none is overdue."), words);
  overdue = g_strdup_printf (ngettext ("%u is overdue", "%u are overdue", late), late);
  return g_strdup_printf (_ ("%s; %s."), words, overdue);
}

/**
 * trellis_week_task_when:
 * @task: a task
 * @today: the present day
 *
 * Tells by when a task is to be done, or when it was.
 *
 * Returns: (transfer full): the words, empty where nothing is known
 */
char *
trellis_week_task_when (TrellisWeekTask *task, gint64 today)
{
  gint64 due = trellis_entity_get_number (task, TRELLIS_WEEK_TASK_DUE);
  gint64 done = trellis_entity_get_number (task, TRELLIS_WEEK_TASK_DONE);
  g_autofree char *day = trellis_text_date (done ? done : due);
  g_autofree char *off = trellis_text_relative (due, today);

  if (done)
    return g_strdup_printf (_ ("Done on %s"), day);
  if (!due)
    return g_strdup ("");
  if (due < today)
    return g_strdup_printf (_ ("Overdue: it was for %s, %s"), day, off);
  /* TRANSLATORS: a date and how far off it is */
  return g_strdup_printf (_ ("By %s, %s"), day, off);
}

/**
 * trellis_week_task_offset:
 * @task: a task
 * @week: its learning week, a pattern
 *
 * Tells by when a task is to be done in any week that is made after the pattern.
 *
 * Returns: (transfer full): the words, such as “3 weeks before the first day”, empty where nothing is known
 */
char *
trellis_week_task_offset (TrellisWeekTask *task, TrellisLearningWeek *week)
{
  gint64 due = trellis_entity_get_number (task, TRELLIS_WEEK_TASK_DUE);
  int days = (int) (due - trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START));
  int n = ABS (days) % 7 ? ABS (days) : ABS (days) / 7;
  g_autofree char *length = ABS (days) % 7
                                ? g_strdup_printf (ngettext ("%d day", "%d days", (gulong) n), n)
                                : g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong) n), n);

  if (!due)
    return g_strdup ("");
  if (days == 0)
    return g_strdup (_ ("On the first day"));
  /* TRANSLATORS: a number of days or weeks */
  return days < 0 ? g_strdup_printf (_ ("%s before the first day"), length)
                  : g_strdup_printf (_ ("%s after the first day"), length);
}

static void
put_at (GPtrArray *changed, gpointer task, gint64 position)
{
  gpointer copy;

  if (trellis_entity_get_number (task, TRELLIS_WEEK_TASK_POSITION) == position)
    return;
  copy = trellis_entity_dup (task);
  trellis_entity_set_number (copy, TRELLIS_WEEK_TASK_POSITION, position);
  g_ptr_array_add (changed, copy);
}

/**
 * trellis_week_tasks_move:
 * @tasks: (element-type TrellisWeekTask): the tasks of a week, by position
 * @uid: uid of one of them
 * @by: how many places down; less than 0 for up
 *
 * Moves a task in the order.
 *
 * Returns: (transfer full) (element-type TrellisWeekTask): copies of those whose position changes, none where there is no
 *   place to go
 */
GPtrArray *
trellis_week_tasks_move (GPtrArray *tasks, const char *uid, int by)
{
  GPtrArray *changed = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  int at = -1;

  for (guint i = 0; i < tasks->len; i++) {
    g_ptr_array_add (order, tasks->pdata[i]);
    if (g_str_equal (trellis_entity_get_uid (tasks->pdata[i]), uid))
      at = (int) i;
  }
  if (at < 0 || at + by < 0 || at + by >= (int) tasks->len || by == 0)
    return changed;
  g_ptr_array_insert (order, at + by, g_ptr_array_steal_index (order, (guint) at));
  for (guint i = 0; i < order->len; i++)
    put_at (changed, order->pdata[i], i + 1);
  return changed;
}
