/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-picker.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-popover.h"

#include <glib/gi18n.h>

#define SEARCH_FROM 13
#define MOST_SHOWN 50
#define SAY_AFTER_MS 300

/**
 * TrellisPicker:
 *
 * One of many, as a button that shows the present one and opens a list. Where there are more than a
 * dozen, a few letters find it; Return then takes the first.
 */
struct _TrellisPicker {
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *search; /* the three are NULL until first opened */
  GtkWidget *list;
  GtkWidget *more;
  char *title;
  gboolean required;
  char **ids;
  char **labels;
  char *chosen;
  char *fallback; /* what the chosen one is called where it is not on the list */
  guint saying;
  TrellisPickerSource source;
  gpointer source_data;
};

G_DEFINE_FINAL_TYPE (TrellisPicker, trellis_picker, GTK_TYPE_WIDGET)

enum {
  PROP_CHOSEN = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
label_of (TrellisPicker *self, const char *id)
{
  for (guint i = 0; self->ids && self->ids[i]; i++)
    if (g_str_equal (self->ids[i], id))
      return self->labels[i];
  return self->fallback && *self->fallback ? self->fallback : id;
}

static void
update (TrellisPicker *self)
{
  const char *shown = self->chosen ? label_of (self, self->chosen) : _ ("None");
  g_autofree char *name = g_strdup_printf ("%s: %s", self->title, shown);

  gtk_label_set_text (GTK_LABEL (self->label), shown);
  trellis_a11y_name (self->button, name);
}

static void
choose (TrellisPicker *self, const char *id)
{
  g_autofree char *chosen = g_strdup (id && *id ? id : NULL);

  /* Named anew before the focus comes back, the button says what was picked. */
  if (g_strcmp0 (chosen, self->chosen))
    trellis_picker_set_chosen (self, chosen, NULL);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  gtk_widget_grab_focus (self->button);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, TrellisPicker *self)
{
  choose (self, g_object_get_data (G_OBJECT (row), "id"));
}

static void
add_row (TrellisPicker *self, const char *id, const char *label)
{
  GtkWidget *text = trellis_quiet_label (label);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", text, NULL);

  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  g_object_set (text, "margin-top", 6, "margin-bottom", 6, "margin-start", 6, "margin-end", 6,
                "max-width-chars", 40, NULL);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (id), g_free);
  trellis_a11y_name (row, label);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  if (g_strcmp0 (id, self->chosen ? self->chosen : "") == 0)
    gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (row));
}

/* Shows what matches, and returns how many do. */
static guint
fill (TrellisPicker *self, const char *text)
{
  GtkWidget *child;
  guint found = 0;

  while ((child = gtk_widget_get_first_child (self->list)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  if (!*text && !self->required)
    add_row (self, "", _ ("None"));
  for (guint i = 0; self->ids && self->ids[i]; i++)
    if ((!*text || g_str_match_string (text, self->labels[i], TRUE)) && found++ < MOST_SHOWN)
      add_row (self, self->ids[i], self->labels[i]);
  gtk_widget_set_visible (self->more, found > MOST_SHOWN || !found);
  gtk_label_set_text (GTK_LABEL (self->more), found ? _ ("Type more letters to see the rest.")
                                                    : _ ("Nothing found. Try fewer letters."));
  return found;
}

static gboolean
say_found_cb (gpointer data)
{
  TrellisPicker *self = data;
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0);
  guint found = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (self->list), "found"));
  g_autofree char *said = NULL;

  self->saying = 0;
  if (!found)
    said = g_strdup (gtk_label_get_text (GTK_LABEL (self->more)));
  else
    /* TRANSLATORS: 3 found, the first is Ana Lowe */
    said = g_strdup_printf (ngettext ("%u found: %s", "%u found, the first is %s", found), found,
                            gtk_label_get_text (GTK_LABEL (gtk_list_box_row_get_child (first))));
  /* The window of an open popover may not be the active one, and would not be heard; a new
   * description of what has the focus is. */
  trellis_a11y_describe (self->search, said);
  return G_SOURCE_REMOVE;
}

static void
search_cb (GtkSearchEntry *entry, TrellisPicker *self)
{
  guint found = fill (self, gtk_editable_get_text (GTK_EDITABLE (entry)));

  g_object_set_data (G_OBJECT (self->list), "found", GUINT_TO_POINTER (found));
  g_clear_handle_id (&self->saying, g_source_remove);
  if (*gtk_editable_get_text (GTK_EDITABLE (entry)))
    self->saying = g_timeout_add (SAY_AFTER_MS, say_found_cb, self);
}

static void
search_activate_cb (GtkSearchEntry *entry, TrellisPicker *self)
{
  GtkListBoxRow *first;

  /* The list follows the typing a little later. */
  fill (self, gtk_editable_get_text (GTK_EDITABLE (entry)));
  first = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0);
  if (first)
    choose (self, g_object_get_data (G_OBJECT (first), "id"));
}

static gboolean
search_key_cb (GtkEventControllerKey *controller,
               guint key,
               guint code,
               GdkModifierType state,
               TrellisPicker *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0);

  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || !first)
    return GDK_EVENT_PROPAGATE;
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), first); /* else “not selected” is heard */
  gtk_widget_grab_focus (GTK_WIDGET (first));
  return GDK_EVENT_STOP;
}

static void
stop_search_cb (GtkSearchEntry *entry, TrellisPicker *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
}

static GtkWidget *
make_search (TrellisPicker *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autofree char *name = g_strdup_printf (_ ("Search %s"), self->title);

  self->search = gtk_search_entry_new ();
  trellis_a11y_name (self->search, name);
  g_signal_connect (self->search, "search-changed", G_CALLBACK (search_cb), self);
  g_signal_connect (self->search, "activate", G_CALLBACK (search_activate_cb), self);
  g_signal_connect (self->search, "stop-search", G_CALLBACK (stop_search_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (self->search, keys);
  return self->search;
}

static void
make_popover (TrellisPicker *self)
{
  GtkWidget *popover = trellis_popover_new (self->title);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = gtk_list_box_new ();
  self->more = trellis_quiet_label (NULL);
  gtk_widget_add_css_class (self->more, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (self->more), TRUE);
  trellis_a11y_name (self->list, self->title);
  gtk_widget_add_css_class (self->list, "navigation-sidebar");
  g_signal_connect (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "propagate-natural-width", TRUE, "max-content-height", 320, "child", self->list,
                "width-request", 220, NULL);
  gtk_box_append (GTK_BOX (box), make_search (self));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), self->more);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover);
}

static void
create_popup (GtkMenuButton *button, gpointer data)
{
  TrellisPicker *self = data;

  if (!self->list)
    make_popover (self);
  if (!self->ids && self->source)
    self->source (self, self->source_data);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  trellis_a11y_describe (self->search, NULL);
  gtk_widget_set_visible (self->search, self->ids && g_strv_length (self->ids) >= SEARCH_FROM);
  fill (self, "");
}

static gboolean
trellis_picker_grab_focus (GtkWidget *widget)
{
  /* GTK asks for this when the focus leaves as well, and must not be held up. */
  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  return gtk_widget_grab_focus (TRELLIS_PICKER (widget)->button);
}

static void
trellis_picker_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, TRELLIS_PICKER (object)->chosen);
}

static void
trellis_picker_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  trellis_picker_set_chosen (TRELLIS_PICKER (object), g_value_get_string (value), NULL);
}

static void
trellis_picker_dispose (GObject *object)
{
  TrellisPicker *self = TRELLIS_PICKER (object);

  g_clear_handle_id (&self->saying, g_source_remove);
  g_clear_pointer (&self->button, gtk_widget_unparent);
  G_OBJECT_CLASS (trellis_picker_parent_class)->dispose (object);
}

static void
trellis_picker_finalize (GObject *object)
{
  TrellisPicker *self = TRELLIS_PICKER (object);

  g_free (self->title);
  g_free (self->chosen);
  g_free (self->fallback);
  g_strfreev (self->ids);
  g_strfreev (self->labels);
  G_OBJECT_CLASS (trellis_picker_parent_class)->finalize (object);
}

static void
trellis_picker_class_init (TrellisPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = trellis_picker_dispose;
  object_class->finalize = trellis_picker_finalize;
  object_class->get_property = trellis_picker_get_property;
  object_class->set_property = trellis_picker_set_property;
  widget_class->grab_focus = trellis_picker_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  /**
   * TrellisPicker:chosen:
   *
   * The id of the present one, %NULL for none.
   */
  properties[PROP_CHOSEN] = g_param_spec_string ("chosen", NULL, NULL, NULL,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                     G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
trellis_picker_init (TrellisPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->label = trellis_quiet_label (NULL);
  g_object_set (self->label, "ellipsize", PANGO_ELLIPSIZE_END, "hexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", "pan-down-symbolic", "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), box);
  /* The button centres what is in it; here it is to be read like an entry. */
  gtk_widget_set_halign (gtk_widget_get_parent (box), GTK_ALIGN_FILL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popup, self, NULL);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

/**
 * trellis_picker_new:
 * @title: what is picked, such as Manager
 * @required: whether there has to be one, and “None” is not offered
 *
 * Makes a picker with nothing to pick.
 *
 * Returns: (transfer floating): a #TrellisPicker
 */
GtkWidget *
trellis_picker_new (const char *title, gboolean required)
{
  TrellisPicker *self = g_object_new (TRELLIS_TYPE_PICKER, NULL);

  self->title = g_strdup (title);
  self->required = required;
  update (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_picker_set_items:
 * @self: a picker
 * @ids: (array zero-terminated=1): what each is for machines
 * @labels: (array zero-terminated=1): what each is called
 *
 * Sets what there is to pick.
 */
void
trellis_picker_set_items (TrellisPicker *self, const char *const *ids, const char *const *labels)
{
  g_strfreev (self->ids);
  g_strfreev (self->labels);
  self->ids = g_strdupv ((char **) ids);
  self->labels = g_strdupv ((char **) labels);
  update (self);
}

/**
 * trellis_picker_reset_items:
 * @self: a picker
 *
 * Forgets what there is to pick, so that its source is asked again.
 */
void
trellis_picker_reset_items (TrellisPicker *self)
{
  g_clear_pointer (&self->ids, g_strfreev);
  g_clear_pointer (&self->labels, g_strfreev);
}

/**
 * trellis_picker_set_source:
 * @self: a picker
 * @source: (scope forever): gives it what there is to pick
 * @user_data: data for @source, which outlives @self
 *
 * Leaves what there is to pick for the moment when somebody looks.
 */
void
trellis_picker_set_source (TrellisPicker *self, TrellisPickerSource source, gpointer user_data)
{
  self->source = source;
  self->source_data = user_data;
}

/**
 * trellis_picker_get_chosen:
 * @self: a picker
 *
 * The present one.
 *
 * Returns: (transfer none) (nullable): its id, %NULL for none
 */
const char *
trellis_picker_get_chosen (TrellisPicker *self)
{
  return self->chosen;
}

/**
 * trellis_picker_set_chosen:
 * @self: a picker
 * @id: (nullable): an id, %NULL or empty for none
 * @fallback: (nullable): what it is called if it is not among what there is to pick
 *
 * Picks one.
 */
void
trellis_picker_set_chosen (TrellisPicker *self, const char *id, const char *fallback)
{
  g_autofree char *old = self->chosen;

  self->chosen = g_strdup (id && *id ? id : NULL);
  g_free (self->fallback);
  self->fallback = g_strdup (fallback);
  update (self);
  if (g_strcmp0 (old, self->chosen))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

/**
 * trellis_picker_get_button:
 * @self: a picker
 *
 * The button inside: what has the focus, and what a description belongs to.
 *
 * Returns: (transfer none): a #GtkMenuButton
 */
GtkWidget *
trellis_picker_get_button (TrellisPicker *self)
{
  return self->button;
}
