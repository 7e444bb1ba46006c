/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The editor of one piece of promotion. What is typed is checked while it is typed, and kept when the page is left. */
#include "config.h"

#include "ui/calendar/trellis-piece-page.h"

#include "library/trellis-promotion-file.h"
#include "ui/calendar/trellis-piece-private.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define HEIGHT 220 /* of the text, in pixels; longer ones scroll */
#define MOST_HEIGHT 420
#define CHECK_AFTER_MS 400 /* of rest, so that nobody is disturbed while typing */

static void
free_editor (gpointer data)
{
  TrellisPieceEditor *self = data;

  g_clear_handle_id (&self->check_id, g_source_remove);
  trellis_event_view_free (self->view);
  g_clear_object (&self->saved);
  g_free (self);
}

static gboolean
check_cb (gpointer data)
{
  TrellisPieceEditor *self = data;

  self->check_id = 0;
  trellis_piece_findings_fill (self);
  return G_SOURCE_REMOVE;
}

static void
typed_cb (TrellisForm *form, TrellisPieceEditor *self)
{
  g_clear_handle_id (&self->check_id, g_source_remove);
  self->check_id = g_timeout_add (CHECK_AFTER_MS, check_cb, self);
}

static GtkWidget *
find_text_view (GtkWidget *widget)
{
  if (GTK_IS_TEXT_VIEW (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_text_view (child);

    if (found)
      return found;
  }
  return NULL;
}

static void
add_form (TrellisPage *page, TrellisPieceEditor *self)
{
  static const guint fields[] = { TRELLIS_PROMOTION_PIECE_TITLE, TRELLIS_PROMOTION_PIECE_TEXT,
                                  TRELLIS_PROMOTION_PIECE_DUE };
  g_autoptr (TrellisPromotionPiece) draft = trellis_entity_dup (self->saved);
  int channel = trellis_entity_get_choice (self->saved, TRELLIS_PROMOTION_PIECE_CHANNEL);
  GtkWidget *scroller;

  self->form = TRELLIS_FORM (trellis_form_new (self->view->library, draft));
  trellis_form_add_group (self->form, _ ("What is sent"), NULL, fields, G_N_ELEMENTS (fields));
  trellis_form_set_hint (self->form, TRELLIS_PROMOTION_PIECE_TEXT,
                         channel == TRELLIS_PROMOTION_CHANNEL_SOCIAL
                             ? _ ("Plain words; networks make links of addresses themselves.")
                             : _ ("# begins a heading, - an item of a list; [words](address) is a "
                                  "link and ![words](address) a picture."));
  self->text = find_text_view (trellis_form_get_control (self->form, TRELLIS_PROMOTION_PIECE_TEXT));
  scroller = gtk_widget_get_ancestor (self->text, GTK_TYPE_SCROLLED_WINDOW);
  g_object_set (scroller, "max-content-height", MOST_HEIGHT, "min-content-height", HEIGHT, NULL);
  trellis_a11y_name (self->text, _ ("What it says"));
  g_signal_connect (self->form, "changed", G_CALLBACK (typed_cb), self);
  trellis_page_add (page, GTK_WIDGET (self->form));
}

static void
add_formats (GMenu *menu, TrellisPromotionChannel channel)
{
  static const struct {
    TrellisPromotionFormat format;
    const char *label, *action;
  } items[] = {
    { TRELLIS_PROMOTION_FORMAT_HTML, N_ ("Save as a _web page…"), "piece.save-as::html" },
    { TRELLIS_PROMOTION_FORMAT_TEXT, N_ ("Save as plain _text…"), "piece.save-as::text" },
    { TRELLIS_PROMOTION_FORMAT_PDF, N_ ("Save as _PDF…"), "piece.save-as::pdf" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    if (trellis_promotion_format_fits (items[i].format, channel))
      g_menu_append (menu, _ (items[i].label), items[i].action);
}

static void
add_buttons (TrellisPage *page, TrellisPieceEditor *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  gboolean sent = trellis_entity_is_set (self->saved, TRELLIS_PROMOTION_PIECE_SENT);
  GtkWidget *first;

  first = trellis_event_view_add_button (page, sent ? _ ("Not sent _yet") : _ ("_Mark as sent"),
                                         sent ? "piece.mark-unsent" : "piece.mark-sent", !sent);
  trellis_event_view_add_button (page, _ ("_Copy"), "piece.copy", FALSE);
  trellis_event_view_add_button (page, _ ("_Save"), "piece.save", FALSE);
  add_formats (menu, (TrellisPromotionChannel) trellis_entity_get_choice (
                         self->saved, TRELLIS_PROMOTION_PIECE_CHANNEL));
  g_menu_append (menu, _ ("_Write again from the programme"), "piece.write-again");
  g_menu_append (menu, _ ("_Delete"), "piece.delete");
  trellis_event_view_add_menu (page, first, G_MENU_MODEL (menu));
}

static void
set_title (TrellisPage *page, TrellisPieceEditor *self)
{
  trellis_page_set_title (
      page, trellis_entity_get_title (self->saved),
      _ (trellis_entity_get_choice_label (self->saved, TRELLIS_PROMOTION_PIECE_CHANNEL)));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisPieceEditor *self = data;

  g_clear_handle_id (&self->check_id, g_source_remove);
  g_clear_object (&self->saved);
  self->saved = trellis_library_get (self->view->library, TRELLIS_TYPE_PROMOTION_PIECE,
                                     self->view->uid);
  if (!self->saved)
    return FALSE;
  set_title (page, self);
  add_form (page, self);
  self->results = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  trellis_page_add (page, self->results);
  trellis_piece_findings_fill (self);
  add_buttons (page, self);
  return TRUE;
}

/* What was saved from here is on the screen already, and the cursor stays where it is. */
static void
changed_cb (TrellisLibrary *library, const char *kind, TrellisPage *page)
{
  TrellisPieceEditor *self = g_object_get_data (G_OBJECT (page), "trellis-piece-editor");
  g_autoptr (TrellisPromotionPiece) now = NULL;

  if (!g_str_equal (kind, "promotion_piece") || !gtk_widget_get_root (GTK_WIDGET (page)))
    return;
  now = trellis_library_get (library, TRELLIS_TYPE_PROMOTION_PIECE, self->view->uid);
  if (now && self->saved && trellis_entity_equal (now, self->saved))
    return;
  if (now && trellis_entity_equal (now, trellis_form_get_record (self->form)) &&
      trellis_entity_field_equal (now, self->saved, TRELLIS_PROMOTION_PIECE_SENT)) {
    g_set_object (&self->saved, now);
    set_title (page, self);
    return;
  }
  trellis_page_refill (page);
}

static void
unmap_cb (GtkWidget *page, TrellisPieceEditor *self)
{
  trellis_piece_keep (self);
}

/**
 * trellis_piece_page_new:
 * @library: a library
 * @uid: uid of a piece of promotion
 *
 * Makes the editor of a piece, with its actions in the group `piece`.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_piece_page_new (TrellisLibrary *library, const char *uid)
{
  static const TrellisEventKey keys[] = {
    { "<Control>s", "piece.save", TRUE },
    { "<Control><Shift>c", "piece.copy", TRUE },
  };
  TrellisPieceEditor *self = g_new0 (TrellisPieceEditor, 1);
  GtkWidget *page;

  self->view = trellis_event_view_new (library, uid);
  page = trellis_page_new_live (library, "", fill, self, free_editor);
  g_object_set_data (G_OBJECT (page), "trellis-piece-editor", self);
  self->view->page = page;
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), page, 0);
  g_signal_connect (page, "unmap", G_CALLBACK (unmap_cb), self);
  trellis_piece_actions_add (self, page);
  trellis_event_view_add_keys (self->view, keys, G_N_ELEMENTS (keys));
  return page;
}
