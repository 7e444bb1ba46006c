/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One rung of the ladder of levels: the level, who stands on it, and what it looks like. The marks have a line of their
 * own, so that they do not squeeze the text on a narrow window. */
#include "config.h"

#include "ui/framework/trellis-ladder-row.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-wrap-box.h"

#define HEAD "trellis-ladder-head"

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = trellis_quiet_label (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
name_row (GtkWidget *row, const char *level, const char *text, const char *const *marks)
{
  g_autofree char *joined = g_strjoinv (", ", (char **) marks);
  g_autoptr (GString) name = g_string_new (level);

  if (*joined)
    g_string_append_printf (name, ". %s", joined);
  if (*text)
    g_string_append_printf (name, ": %s", text);
  trellis_a11y_name (row, name->str);
}

/**
 * trellis_ladder_row_new:
 * @level: the level in words
 * @text: what it looks like, may be empty
 * @marks: (array zero-terminated=1): who stands on it, in a few words each
 * @here: whether it is my level
 *
 * Makes a rung of a ladder.
 *
 * Returns: (transfer floating): an #AdwPreferencesRow
 */
GtkWidget *
trellis_ladder_row_new (const char *level,
                        const char *text,
                        const char *const *marks,
                        gboolean here)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = new_label (level, "heading");
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "accessible-role", TRELLIS_ROLE_FACT,
                                 "child", box, "use-markup", FALSE, "title", level, "activatable",
                                 FALSE, NULL);

  gtk_widget_add_css_class (box, "trellis-ladder");
  if (here)
    gtk_widget_add_css_class (row, "trellis-here");
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (box), head);
  if (*marks) {
    GtkWidget *wrap = trellis_wrap_box_new ();

    for (guint i = 0; marks[i]; i++)
      trellis_wrap_box_add (TRELLIS_WRAP_BOX (wrap), new_label (marks[i], "trellis-mark"));
    gtk_box_append (GTK_BOX (box), wrap);
  }
  if (*text)
    gtk_box_append (GTK_BOX (box), new_label (text, "body"));
  name_row (row, level, text, marks);
  g_object_set_data (G_OBJECT (row), HEAD, head);
  return row;
}

/**
 * trellis_ladder_row_add_tool:
 * @row: a rung of a ladder
 * @tool: a button
 *
 * Puts a button at the end of its first line.
 */
void
trellis_ladder_row_add_tool (GtkWidget *row, GtkWidget *tool)
{
  gtk_widget_set_valign (tool, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (g_object_get_data (G_OBJECT (row), HEAD)), tool);
}
