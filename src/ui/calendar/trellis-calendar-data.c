/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-data-private.h"

#include "base/trellis-time.h"
#include "model/trellis-seats.h"
#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-calendar-free.h"

G_DEFINE_FINAL_TYPE (TrellisCalendarData, trellis_calendar_data, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
trellis_calendar_data_finalize (GObject *object)
{
  TrellisCalendarData *self = TRELLIS_CALENDAR_DATA (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_pointer (&self->mine, g_hash_table_unref);
  g_clear_pointer (&self->unseen, g_hash_table_unref);
  g_clear_pointer (&self->taken, g_hash_table_unref);
  g_clear_pointer (&self->free, trellis_free_time_free);
  g_clear_pointer (&self->days, g_hash_table_unref);
  g_clear_pointer (&self->hosts, g_hash_table_unref);
  g_clear_pointer (&self->filter, trellis_calendar_filter_free);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  for (guint i = 0; i < G_N_ELEMENTS (self->times); i++)
    g_free (self->times[i]);
  G_OBJECT_CLASS (trellis_calendar_data_parent_class)->finalize (object);
}

static void
trellis_calendar_data_class_init (TrellisCalendarDataClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_calendar_data_finalize;

  /**
   * TrellisCalendarData::changed:
   * @self: the data
   *
   * Events, sign-ups or the filter have changed, so that views read again.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
trellis_calendar_data_init (TrellisCalendarData *self)
{
  self->filter = trellis_calendar_filter_new ();
  self->days = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

/**
 * trellis_calendar_data_forget: (skip)
 * @self: the data
 *
 * Has everything read again when it is needed.
 */
void
trellis_calendar_data_forget (TrellisCalendarData *self)
{
  g_clear_pointer (&self->hosts, g_hash_table_unref);
  g_clear_pointer (&self->mine, g_hash_table_unref);
  g_clear_pointer (&self->unseen, g_hash_table_unref);
  g_clear_pointer (&self->taken, g_hash_table_unref);
  g_clear_pointer (&self->free, trellis_free_time_free);
  self->version++;
}

static gboolean
reload_cb (gpointer data)
{
  TrellisCalendarData *self = data;

  self->reload_id = 0;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return G_SOURCE_REMOVE;
}

/* One action can change several kinds; the views read once for all of them. */
static void
library_changed_cb (TrellisLibrary *library, const char *kind, TrellisCalendarData *self)
{
  if (!g_str_equal (kind, "event") && !g_str_equal (kind, "sign_up") &&
      !g_str_equal (kind, "learning_week") && !g_str_equal (kind, "organisation"))
    return;
  trellis_calendar_data_forget (self);
  if (!self->reload_id)
    self->reload_id = g_idle_add_full (G_PRIORITY_DEFAULT, reload_cb, self, NULL);
}

/* Organisers see the events of weeks that are not published yet. */
static void
organise_cb (GSettings *settings, const char *key, TrellisCalendarData *self)
{
  self->organise = g_settings_get_boolean (settings, "organise");
  trellis_calendar_data_forget (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
working_cb (GSettings *settings, const char *key, TrellisCalendarData *self)
{
  if (!g_str_has_prefix (key, "working-"))
    return;
  g_clear_pointer (&self->free, trellis_free_time_free);
  self->version++;
  if (self->filter->free)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GSettings *
find_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema)
      schema = source ? g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE) : NULL;

  return schema ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

/**
 * trellis_calendar_data_new:
 * @library: a library
 *
 * Makes the data of a calendar.
 *
 * Returns: (transfer full): the data
 */
TrellisCalendarData *
trellis_calendar_data_new (TrellisLibrary *library)
{
  TrellisCalendarData *self = g_object_new (TRELLIS_TYPE_CALENDAR_DATA, NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, 0);
  self->settings = find_settings ();
  if (self->settings) {
    organise_cb (self->settings, NULL, self);
    g_signal_connect_object (self->settings, "changed::organise", G_CALLBACK (organise_cb), self,
                             0);
    g_signal_connect_object (self->settings, "changed", G_CALLBACK (working_cb), self, 0);
  }
  return self;
}

/**
 * trellis_calendar_data_get_library:
 * @self: the data
 *
 * The library.
 *
 * Returns: (transfer none): the library
 */
TrellisLibrary *
trellis_calendar_data_get_library (TrellisCalendarData *self)
{
  return self->library;
}

/**
 * trellis_calendar_data_get_filter:
 * @self: the data
 *
 * Which events are shown.
 *
 * Returns: (transfer none): the filter
 */
const TrellisCalendarFilter *
trellis_calendar_data_get_filter (TrellisCalendarData *self)
{
  return self->filter;
}

/**
 * trellis_calendar_data_set_filter:
 * @self: the data
 * @filter: a filter, which is copied
 *
 * Shows other events.
 */
void
trellis_calendar_data_set_filter (TrellisCalendarData *self, const TrellisCalendarFilter *filter)
{
  TrellisCalendarFilter *old = self->filter;

  if (trellis_calendar_filter_equal (old, filter))
    return;
  self->filter = trellis_calendar_filter_copy (filter);
  trellis_calendar_filter_free (old);
  self->version++;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * trellis_calendar_data_get_version:
 * @self: the data
 *
 * Tells what was read before a change from what was read after it.
 *
 * Returns: a number that is another one after each change of what is shown
 */
guint
trellis_calendar_data_get_version (TrellisCalendarData *self)
{
  return self->version;
}

/* Events -------------------------------------------------------------------------------------- */

/**
 * trellis_calendar_data_shows_week:
 * @self: the data
 * @week: a learning week
 *
 * Whether a learning week is there to be seen: patterns never are, and drafts only by organisers.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_calendar_data_shows_week (TrellisCalendarData *self, TrellisLearningWeek *week)
{
  if (trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE))
    return FALSE;
  return self->organise || trellis_entity_get_choice (week, TRELLIS_LEARNING_WEEK_STATUS) !=
                               TRELLIS_WEEK_STATUS_DRAFT;
}

static void
read_unseen (TrellisCalendarData *self)
{
  g_autoptr (GPtrArray) weeks = trellis_library_list_all (self->library, TRELLIS_TYPE_LEARNING_WEEK,
                                                          TRELLIS_LEARNING_WEEK_START);

  self->unseen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < weeks->len; i++)
    if (!trellis_calendar_data_shows_week (self, weeks->pdata[i]))
      g_hash_table_add (self->unseen, g_strdup (trellis_entity_get_uid (weeks->pdata[i])));
}

static void
read_mine (TrellisCalendarData *self)
{
  const char *me = trellis_library_get_me (self->library);
  g_autoptr (GPtrArray) sign_ups = NULL;

  self->mine = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!*me)
    return;
  sign_ups = trellis_library_sign_ups_of (self->library, me);
  for (guint i = 0; i < sign_ups->len; i++)
    g_hash_table_insert (
        self->mine, g_strdup (trellis_entity_get_text (sign_ups->pdata[i], TRELLIS_SIGN_UP_EVENT)),
        GINT_TO_POINTER (trellis_entity_get_choice (sign_ups->pdata[i], TRELLIS_SIGN_UP_STATUS) +
                         1));
}

/**
 * trellis_calendar_data_get_status:
 * @self: the data
 * @event: an event
 *
 * Where I stand with an event.
 *
 * Returns: a #TrellisSignUpStatus, -1 for nowhere
 */
int
trellis_calendar_data_get_status (TrellisCalendarData *self, TrellisEvent *event)
{
  if (!self->mine)
    read_mine (self);
  return GPOINTER_TO_INT (g_hash_table_lookup (self->mine, trellis_entity_get_uid (event))) - 1;
}

static gboolean
is_mine (TrellisCalendarData *self, TrellisEvent *event)
{
  int status = trellis_calendar_data_get_status (self, event);

  return status >= 0 && status != TRELLIS_SIGN_UP_STATUS_WITHDRAWN &&
         status != TRELLIS_SIGN_UP_STATUS_DECLINED &&
         status != TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED;
}

/**
 * trellis_calendar_data_get_free_time:
 * @self: the data
 *
 * When I work and am not booked.
 *
 * Returns: (transfer none): my free time
 */
const TrellisFreeTime *
trellis_calendar_data_get_free_time (TrellisCalendarData *self)
{
  if (!self->free)
    self->free = trellis_calendar_free_time (self->library, self->settings);
  return self->free;
}

/**
 * trellis_calendar_data_shows:
 * @self: the data
 * @event: an event
 *
 * Whether an event is shown: it passes the filter, and its week is there to be seen.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_calendar_data_shows (TrellisCalendarData *self, TrellisEvent *event)
{
  const char *week = trellis_entity_get_text (event, TRELLIS_EVENT_WEEK);

  if (*week && g_hash_table_contains (trellis_calendar_data_get_unseen (self), week))
    return FALSE;
  return trellis_calendar_filter_passes (self->filter, event,
                                         self->filter->mine && is_mine (self, event)) &&
         (!self->filter->statuses ||
          trellis_calendar_filter_passes_status (self->filter,
                                                 trellis_calendar_data_get_status (self, event))) &&
         (!self->filter->free ||
          trellis_free_time_fits (trellis_calendar_data_get_free_time (self), event));
}

/**
 * trellis_calendar_data_between:
 * @self: the data
 * @days: some days
 *
 * The events shown on some days.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, by start
 */
GPtrArray *
trellis_calendar_data_between (TrellisCalendarData *self, const TrellisWeekDays *days)
{
  gint64 from, to;
  GPtrArray *events;
  guint kept = 0;

  trellis_week_days_range (days, &from, &to);
  events = trellis_library_events_between (self->library, from, to);
  for (guint i = 0; i < events->len; i++) {
    gpointer event = events->pdata[i];
    guint first, last;

    if (trellis_week_days_touch (days, trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                 trellis_entity_get_number (event, TRELLIS_EVENT_START),
                                 trellis_entity_get_number (event, TRELLIS_EVENT_END), &first,
                                 &last) &&
        trellis_calendar_data_shows (self, event)) {
      events->pdata[i] = events->pdata[kept];
      events->pdata[kept++] = event;
    }
  }
  g_ptr_array_set_size (events, (int) kept);
  return events;
}

/**
 * trellis_calendar_data_count_seats:
 * @self: the data
 * @days: some days
 *
 * Has seats counted by one read for all events of these days, when somebody asks for those of one.
 */
void
trellis_calendar_data_count_seats (TrellisCalendarData *self, const TrellisWeekDays *days)
{
  trellis_week_days_range (days, &self->taken_from, &self->taken_to);
  g_clear_pointer (&self->taken, g_hash_table_unref);
}

/**
 * trellis_calendar_data_get_mine:
 * @self: the data
 *
 * The events to which I ever signed up.
 *
 * Returns: (transfer container) (element-type utf8): their uids
 */
GPtrArray *
trellis_calendar_data_get_mine (TrellisCalendarData *self)
{
  GPtrArray *uids = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer uid;

  if (!self->mine)
    read_mine (self);
  g_hash_table_iter_init (&iter, self->mine);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    g_ptr_array_add (uids, uid);
  return uids;
}

/**
 * trellis_calendar_data_get_unseen:
 * @self: the data
 *
 * The learning weeks whose events are not shown.
 *
 * Returns: (transfer none) (element-type utf8): a set of their uids
 */
GHashTable *
trellis_calendar_data_get_unseen (TrellisCalendarData *self)
{
  if (!self->unseen)
    read_unseen (self);
  return self->unseen;
}

/**
 * trellis_calendar_data_get_seats_left:
 * @self: the data
 * @event: an event
 *
 * How many seats are free.
 *
 * Returns: how many, -1 for an event without a limit
 */
int
trellis_calendar_data_get_seats_left (TrellisCalendarData *self, TrellisEvent *event)
{
  int seats = (int) trellis_entity_get_number (event, TRELLIS_EVENT_SEATS);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  g_autoptr (GPtrArray) roster = NULL;

  if (seats <= 0)
    return -1;
  if (start >= self->taken_from && start < self->taken_to) {
    if (!self->taken)
      self->taken = trellis_library_seats_taken (self->library, self->taken_from, self->taken_to);
    return MAX (0, seats - GPOINTER_TO_INT (
                               g_hash_table_lookup (self->taken, trellis_entity_get_uid (event))));
  }
  roster = trellis_library_roster (self->library, trellis_entity_get_uid (event));
  return trellis_seats_count (event, roster).free;
}
