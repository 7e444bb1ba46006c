/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisRowText:
 * @title: first line
 * @subtitle: second line; empty for none
 * @trailing: short text at the end; empty for none
 * @icon_name: an icon before it; %NULL for none
 * @css_class: a style class for the icon, such as that of an event's kind; %NULL for none
 * @spoken: what a screen reader says; empty for the three texts joined
 * @position: place of the item in the list, from 0; set before it is described
 * @heading: what stands above the row where something new begins, such as a day; empty for nothing
 *
 * What a row of a list shows and says.
 */
typedef struct {
  GString *title;
  GString *subtitle;
  GString *trailing;
  const char *icon_name;
  const char *css_class;
  GString *spoken;
  guint position;
  GString *heading;
} TrellisRowText;

/**
 * TrellisDescribe:
 * @item: an item of the model
 * @text: to be filled
 * @data: data given with it
 *
 * Says what the row of an item shows.
 */
typedef void (*TrellisDescribe) (gpointer item, TrellisRowText *text, gpointer data);

/**
 * TrellisList:
 *
 * A list of any length: the arrows walk in it, Tab leaves it, Return opens a row. It has a name with the real number of
 * its rows, and each row says its place among them.
 */
#define TRELLIS_TYPE_LIST_PANE (trellis_list_get_type ())
G_DECLARE_FINAL_TYPE (TrellisList, trellis_list, TRELLIS, LIST_PANE, AdwBin)

GtkWidget *trellis_list_new (const char *name,
                             GListModel *model,
                             TrellisDescribe describe,
                             gpointer data) G_GNUC_WARN_UNUSED_RESULT;
/**
 * TrellisListName:
 * @n: how many rows it has
 *
 * Says what a list is called.
 *
 * Returns: (transfer full): the name with the number in it
 */
typedef char *(*TrellisListName) (guint n);

void trellis_list_set_counted_name (TrellisList *self, TrellisListName name);
gpointer trellis_list_get_item_of (TrellisList *self, GtkWidget *inside);
void trellis_list_set_empty (TrellisList *self, GtkWidget *empty);
void trellis_list_scroll_to (TrellisList *self, guint position);
void trellis_list_select (TrellisList *self, guint position);
void trellis_list_focus_row (TrellisList *self, guint position);
gpointer trellis_list_get_selected (TrellisList *self);
void trellis_list_refresh (TrellisList *self);

G_END_DECLS
