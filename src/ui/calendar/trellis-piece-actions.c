/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done with a piece of promotion: kept, copied, saved as a file, marked as sent, written again. */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-html-style.h"
#include "library/trellis-promotion-file.h"
#include "model/trellis-gate.h"
#include "ui/calendar/trellis-piece-private.h"
#include "ui/calendar/trellis-save-bytes.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

static TrellisPromotionPiece *
draft_of (TrellisPieceEditor *self)
{
  return trellis_form_get_record (self->form);
}

/* Whether what is typed is not saved yet. */
static gboolean
is_changed (TrellisPieceEditor *self)
{
  return self->saved && self->form && !trellis_entity_equal (self->saved, draft_of (self));
}

/**
 * trellis_piece_keep: (skip)
 * @self: an editor
 *
 * Saves what is typed when the editor is left, unless it has no title: then the last that had one stays.
 */
void
trellis_piece_keep (TrellisPieceEditor *self)
{
  g_autoptr (TrellisPromotionPiece) record = NULL;
  g_autoptr (TrellisPromotionPiece) there = NULL;

  if (!is_changed (self) || trellis_entity_first_missing (draft_of (self)) >= 0)
    return;
  there = trellis_library_get (self->view->library, TRELLIS_TYPE_PROMOTION_PIECE, self->view->uid);
  if (!there)
    return;
  record = trellis_entity_dup (draft_of (self));
  g_set_object (&self->saved, record);
  trellis_save (self->view->page, self->view->library, record, _ ("Edit promotion"),
                _ ("Your changes are saved"));
}

static void
save_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisPieceEditor *self = data;

  if (!trellis_form_validate (self->form))
    return;
  if (is_changed (self))
    trellis_save (self->view->page, self->view->library, draft_of (self), _ ("Edit promotion"),
                  _ ("Saved"));
  else
    trellis_tell (self->view->page, _ ("There is nothing new to save"), FALSE);
}

static GBytes *
write_file (TrellisPieceEditor *self, TrellisPromotionFormat format)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = trellis_promotion_file_write (self->view->library, draft_of (self), format,
                                                &error);

  if (!bytes)
    trellis_tell (self->view->page, error->message, FALSE);
  return bytes;
}

/* As web page for programs that take it, as plain text for all others: the clipboard offers both. */
static void
copy_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisPieceEditor *self = data;
  GdkClipboard *clipboard = gtk_widget_get_clipboard (self->view->page);
  int channel = trellis_entity_get_choice (draft_of (self), TRELLIS_PROMOTION_PIECE_CHANNEL);
  g_autoptr (GBytes) text = write_file (self, TRELLIS_PROMOTION_FORMAT_TEXT);
  g_autofree char *plain = NULL;
  GdkContentProvider *providers[2];
  g_autoptr (GdkContentProvider) both = NULL;
  guint n = 0;
  gsize size;

  if (!text)
    return;
  plain = g_strndup (g_bytes_get_data (text, NULL), g_bytes_get_size (text));
  if (trellis_promotion_format_fits (TRELLIS_PROMOTION_FORMAT_HTML,
                                     (TrellisPromotionChannel) channel)) {
    g_autoptr (GBytes) html = write_file (self, TRELLIS_PROMOTION_FORMAT_HTML);

    g_bytes_get_data (html, &size);
    providers[n++] = gdk_content_provider_new_for_bytes ("text/html", html);
  }
  providers[n++] = gdk_content_provider_new_typed (G_TYPE_STRING, plain);
  both = gdk_content_provider_new_union (providers, n);
  gdk_clipboard_set_content (clipboard, both);
  trellis_tell (self->view->page, _ ("Copied"), FALSE);
}

static void
save_as_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisPieceEditor *self = data;
  TrellisPromotionFormat format;
  g_autoptr (GBytes) bytes = NULL;

  if (!trellis_promotion_format_find (g_variant_get_string (target, NULL), &format))
    return;
  bytes = write_file (self, format);
  if (!bytes)
    return;
  trellis_save_bytes (self->view->page, trellis_entity_get_title (draft_of (self)),
                      trellis_promotion_format_extension (format), bytes);
}

/* The gate: what somebody could not read is not sent. */
static gboolean
may_go_out (TrellisPieceEditor *self)
{
  g_autofree char *language = trellis_html_language ();
  g_autoptr (GPtrArray) findings = trellis_gate_check_piece (draft_of (self), language);
  g_autofree char *summary = trellis_gate_summary (findings);

  if (trellis_gate_count (findings, TRELLIS_GATE_BLOCK) == 0)
    return TRUE;
  trellis_tell (self->view->page, summary, FALSE);
  return FALSE;
}

static void
set_sent (TrellisPieceEditor *self, gint64 date, const char *label, const char *said)
{
  g_autoptr (TrellisPromotionPiece) piece = trellis_entity_dup (draft_of (self));

  trellis_entity_set_number (piece, TRELLIS_PROMOTION_PIECE_SENT, date);
  trellis_save (self->view->page, self->view->library, piece, label, said);
}

static void
mark_sent_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisPieceEditor *self = data;

  if (trellis_form_validate (self->form) && may_go_out (self))
    set_sent (self, trellis_today (), _ ("Mark as sent"), _ ("Marked as sent today"));
}

static void
mark_unsent_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisPieceEditor *self = data;

  if (trellis_form_validate (self->form))
    set_sent (self, 0, _ ("Mark as not sent"), _ ("Marked as not sent yet"));
}

static void
write_again_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisPieceEditor *self = data;
  g_autoptr (TrellisPromotionPiece) piece = trellis_entity_dup (draft_of (self));
  g_autofree char *text = trellis_promotion_write_again (self->view->library, piece);

  if (!text) {
    trellis_tell (self->view->page,
                  _ ("The plan of the kit has no place for this piece, so nothing "
                     "can be written for it"),
                  FALSE);
    return;
  }
  trellis_entity_set_text (piece, TRELLIS_PROMOTION_PIECE_TEXT, text);
  trellis_save (self->view->page, self->view->library, piece, _ ("Write again from the programme"),
                _ ("Written again from the programme"));
}

static void
delete_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisPieceEditor *self = data;
  g_autoptr (TrellisPromotionPiece) piece = g_object_ref (self->saved);

  trellis_delete (self->view->page, self->view->library, piece);
}

/**
 * trellis_piece_actions_add: (skip)
 * @self: an editor
 * @page: its page
 *
 * Adds the actions of the group `piece`.
 */
void
trellis_piece_actions_add (TrellisPieceEditor *self, GtkWidget *page)
{
  static const GActionEntry entries[] = {
    { .name = "save", .activate = save_cb },
    { .name = "copy", .activate = copy_cb },
    { .name = "save-as", .parameter_type = "s", .activate = save_as_cb },
    { .name = "mark-sent", .activate = mark_sent_cb },
    { .name = "mark-unsent", .activate = mark_unsent_cb },
    { .name = "write-again", .activate = write_again_cb },
    { .name = "delete", .activate = delete_cb },
  };

  trellis_page_install_actions (page, "piece", entries, G_N_ELEMENTS (entries), self);
}
