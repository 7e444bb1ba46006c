/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form that is left with changes is put aside for a while, and not thrown away. */
#include "config.h"

#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-page-stack.h"
#include "ui/common/trellis-place-private.h"

#include <glib/gi18n.h>

#define KEEP_LEFT_SECONDS 600

/**
 * trellis_left_form_clear:
 * @left: a form that was left
 *
 * Lets go of it.
 *
 * Returns: %TRUE if there was one
 */
gboolean
trellis_left_form_clear (TrellisLeftForm *left)
{
  gboolean was_kept = left->page != NULL;

  g_clear_handle_id (&left->timeout_id, g_source_remove);
  g_clear_pointer (&left->title, g_free);
  g_clear_object (&left->page);
  return was_kept;
}

static gboolean
drop_left_cb (gpointer data)
{
  trellis_place_get_left (data)->timeout_id = 0;
  trellis_place_drop_left (data);
  return G_SOURCE_REMOVE;
}

/**
 * trellis_place_keep_left:
 * @self: a place
 * @page: a page that is being closed
 * @title: what it is called
 *
 * Puts a page aside and says so, if it is a form with changes.
 */
void
trellis_place_keep_left (TrellisPlace *self, GtkWidget *page, const char *title)
{
  TrellisLeftForm *left = trellis_place_get_left (self);

  if (!TRELLIS_IS_FORM_PAGE (page) || !trellis_form_page_would_lose (TRELLIS_FORM_PAGE (page)))
    return;
  trellis_place_drop_left (self);
  left->page = g_object_ref (page);
  left->title = g_strdup (title);
  left->timeout_id = g_timeout_add_seconds (KEEP_LEFT_SECONDS, drop_left_cb, self);
  g_object_notify (G_OBJECT (self), "has-left");
  trellis_tell (self, _ ("Not saved"), TRUE);
}

/**
 * trellis_place_drop_left:
 * @self: a place
 *
 * Throws away the form that was left with changes, such as when something else has been done since.
 */
void
trellis_place_drop_left (TrellisPlace *self)
{
  if (trellis_left_form_clear (trellis_place_get_left (self)))
    g_object_notify (G_OBJECT (self), "has-left");
}

/**
 * trellis_place_get_has_left:
 * @self: a place
 *
 * Whether a form was left with changes and can be brought back.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_place_get_has_left (TrellisPlace *self)
{
  return trellis_place_get_left (self)->page != NULL;
}

/**
 * trellis_place_bring_back:
 * @self: a place
 *
 * Brings back the form that was left with changes, as it was left.
 *
 * Returns: %TRUE if there was one
 */
gboolean
trellis_place_bring_back (TrellisPlace *self)
{
  TrellisLeftForm *left = trellis_place_get_left (self);
  g_autoptr (GtkWidget) page = g_steal_pointer (&left->page);
  g_autofree char *title = g_steal_pointer (&left->title);

  if (!page)
    return FALSE;
  trellis_left_form_clear (left);
  trellis_page_stack_take_out (page);
  trellis_place_push (self, title, page);
  g_object_notify (G_OBJECT (self), "has-left");
  return TRUE;
}
