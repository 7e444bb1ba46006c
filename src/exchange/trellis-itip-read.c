/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers to invitations, and what calls events off (RFC 5546). */
#include "config.h"

#include "exchange/trellis-itip-read.h"

#include "base/trellis-time.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * trellis_itip_message_clear:
 * @self: a message
 *
 * Frees what a message holds.
 */
void
trellis_itip_message_clear (TrellisItipMessage *self)
{
  g_clear_pointer (&self->uid, g_free);
  g_clear_pointer (&self->email, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->comment, g_free);
  g_clear_pointer (&self->what, g_free);
}

static char *
describe (const TrellisIcalPart *part, const TrellisIcalComponent *lines)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_SUMMARY);
  g_autofree char *title = line ? g_strstrip (trellis_ical_text_read (line->value)) : NULL;

  return trellis_ical_what (title, part->line);
}

static gboolean
read_occurrence (TrellisIcalContext *context,
                 const TrellisIcalComponent *lines,
                 TrellisItipMessage *message)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines,
                                                                  TRELLIS_ICAL_RECURRENCE_ID);
  TrellisIcalMoment moment;

  if (!line)
    return TRUE;
  if (!trellis_ical_moment_read (line, line->value, context->zones, &moment))
    return FALSE;
  message->occurrence = trellis_ical_moment_instant (&moment);
  message->all_day = moment.time.is_date;
  return TRUE;
}

/* What does not depend on who answers. */
static gboolean
read_common (TrellisIcalContext *context,
             const TrellisIcalPart *part,
             const TrellisIcalComponent *lines,
             TrellisItipMessage *message)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_SEQUENCE);
  TrellisIcalTime time;

  message->what = describe (part, lines);
  message->uid = trellis_ical_event_uid (lines);
  if (line && line->value.length <= 10)
    message->sequence = CLAMP (g_ascii_strtoll (line->value.at, NULL, 10), 0, G_MAXINT32);
  line = trellis_ical_component_first (lines, TRELLIS_ICAL_DTSTAMP);
  if (line && trellis_ical_time_read (line->value, &time))
    message->stamp = MIN (time.seconds * TRELLIS_SECOND, context->reading->now);
  line = trellis_ical_component_first (lines, TRELLIS_ICAL_COMMENT);
  if (line)
    message->comment = g_strstrip (
        g_strdelimit (trellis_ical_text_read (line->value), "\n\t", ' '));
  return read_occurrence (context, lines, message);
}

/* The address of an attendee: EMAIL where her calendar gives her another name (RFC 7986, 6.2). */
static char *
read_address (const TrellisIcalProperty *line)
{
  TrellisIcalSlice address = line->value, email;

  if (trellis_ical_property_param (line, "EMAIL", &email) && email.length)
    address = email;
  if (trellis_ical_slice_starts (address, "mailto:")) {
    address.at += strlen ("mailto:");
    address.length -= strlen ("mailto:");
  }
  return g_strstrip (trellis_ical_param_read (address));
}

/* Returns: why the answer cannot be used, or NULL */
static const char *
read_answer (const TrellisIcalProperty *line, TrellisItipMessage *message)
{
  TrellisIcalSlice value;

  if (!trellis_ical_property_param (line, "PARTSTAT", &value))
    return _ ("It does not say whether its sender comes.");
  if (trellis_ical_slice_is (value, "ACCEPTED"))
    message->kind = TRELLIS_ITIP_ACCEPTED;
  else if (trellis_ical_slice_is (value, "TENTATIVE"))
    message->kind = TRELLIS_ITIP_TENTATIVE;
  else if (trellis_ical_slice_is (value, "DECLINED"))
    message->kind = TRELLIS_ITIP_DECLINED;
  else if (trellis_ical_slice_is (value, "DELEGATED"))
    return _ ("Its sender sends somebody else, which Trellis cannot note. Invite that person.");
  else
    return _ ("It does not say whether its sender comes.");
  message->email = read_address (line);
  if (!strchr (message->email, '@'))
    return _ ("It does not give the e-mail address of its sender.");
  if (trellis_ical_property_param (line, "CN", &value))
    message->name = g_strstrip (trellis_ical_param_read (value));
  return NULL;
}

static TrellisItipOutcome
give (TrellisIcalContext *context, const TrellisItipMessage *message, GError **error)
{
  gboolean taken = TRUE;

  if (!context->reading->message (message, context->reading->data, &taken, error))
    return TRELLIS_ITIP_FAILED;
  return taken ? TRELLIS_ITIP_TAKEN : TRELLIS_ITIP_AN_EVENT;
}

/* There should be one attendee; programs that send back the whole list have answered for one of them. */
static TrellisItipOutcome
read_reply (TrellisIcalContext *context,
            const TrellisIcalPart *part,
            const TrellisIcalComponent *lines,
            GError **error)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_ATTENDEE);
  g_autofree char *what = describe (part, lines);
  guint n = 0;

  for (; line; line = trellis_ical_component_next (lines, line)) {
    g_auto (TrellisItipMessage) message = { 0 };
    const char *why = read_answer (line, &message);
    TrellisIcalSlice status;

    n++;
    if (why && n > 1 &&
        (!trellis_ical_property_param (line, "PARTSTAT", &status) ||
         trellis_ical_slice_is (status, "NEEDS-ACTION")))
      continue;
    if (!why && !read_common (context, part, lines, &message))
      why = _ ("The date that it answers for cannot be read.");
    if (why)
      trellis_report_refuse (context->reading->report, what, why);
    else if (give (context, &message, error) == TRELLIS_ITIP_FAILED)
      return TRELLIS_ITIP_FAILED;
  }
  if (!n)
    trellis_report_refuse (context->reading->report, what,
                           _ ("It does not say who answers: an answer needs an ATTENDEE."));
  return TRELLIS_ITIP_TAKEN;
}

/**
 * trellis_itip_read:
 * @context: the file
 * @part: a VEVENT
 * @lines: the same, taken apart
 * @error: return location for an error
 *
 * Reads an event of a file that is a message: an answer, or what calls it off. What asks for something that Trellis does
 * not do is refused in words.
 *
 * Returns: what became of it
 */
TrellisItipOutcome
trellis_itip_read (TrellisIcalContext *context,
                   const TrellisIcalPart *part,
                   const TrellisIcalComponent *lines,
                   GError **error)
{
  g_auto (TrellisItipMessage) message = { .kind = TRELLIS_ITIP_CANCELLED };
  g_autofree char *what = NULL;
  const char *why;

  if (!*part->method || !context->reading->message)
    return TRELLIS_ITIP_AN_EVENT;
  if (!strcmp (part->method, "REPLY"))
    return read_reply (context, part, lines, error);
  if (!strcmp (part->method, "CANCEL")) {
    if (!read_common (context, part, lines, &message))
      return TRELLIS_ITIP_AN_EVENT;
    return give (context, &message, error);
  }
  if (!strcmp (part->method, "COUNTER"))
    why = _ (
        "It proposes another time. Change the event yourself if that suits, and invite again.");
  else if (!strcmp (part->method, "DECLINECOUNTER"))
    why = _ ("It turns down a time that somebody proposed; there is nothing to change here.");
  else if (!strcmp (part->method, "REFRESH"))
    why = _ ("It asks for the newest version of the event. Save the invitation again and send it.");
  else if (!strcmp (part->method, "ADD"))
    why = _ (
        "It adds a date to an event that repeats, which Trellis cannot do. Ask for the whole event.");
  else
    return TRELLIS_ITIP_AN_EVENT;
  what = describe (part, lines);
  trellis_report_refuse (context->reading->report, what, why);
  return TRELLIS_ITIP_TAKEN;
}
