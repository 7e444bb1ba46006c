/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How lengths, money, numbers and lists read. */
#include "config.h"

#include "base/trellis-text.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <math.h>
#include <string.h>

/**
 * trellis_text_duration:
 * @minutes: a length
 *
 * A length in words, such as “1 hour 30 minutes”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_text_duration (gint64 minutes)
{
  int whole = (int) (MAX (minutes, 0) / 60), rest = (int) (MAX (minutes, 0) % 60);
  g_autofree char *hours = g_strdup_printf (ngettext ("%d hour", "%d hours", (gulong) whole),
                                            whole);
  g_autofree char *left = g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) rest),
                                           rest);

  if (!whole)
    return g_steal_pointer (&left);
  if (!rest)
    return g_steal_pointer (&hours);
  /* TRANSLATORS: hours and minutes, such as 1 hour 30 minutes */
  return g_strdup_printf (_ ("%s %s"), hours, left);
}

/**
 * trellis_text_duration_short:
 * @minutes: a length
 *
 * A length for narrow places, such as “1 h 30 min”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_text_duration_short (gint64 minutes)
{
  int whole = (int) (MAX (minutes, 0) / 60), rest = (int) (MAX (minutes, 0) % 60);

  if (!whole)
    return g_strdup_printf (_ ("%d min"), rest);
  if (!rest)
    return g_strdup_printf (_ ("%d h"), whole);
  return g_strdup_printf (_ ("%d h %d min"), whole, rest);
}

/**
 * trellis_text_money:
 * @pence: an amount
 *
 * An amount of money, such as “£12.50” or “£12”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_text_money (gint64 pence)
{
  guint64 amount = pence < 0 ? -(guint64) pence : (guint64) pence;
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, amount / 100);

  if (amount % 100) {
    g_autofree char *pounds = g_steal_pointer (&number);

    number = g_strdup_printf ("%s%s%02d", pounds, nl_langinfo (RADIXCHAR), (int) (amount % 100));
  }
  return g_strdup_printf (pence < 0 ? _ ("−£%s") : _ ("£%s"), number);
}

/**
 * trellis_text_real:
 * @real: a number
 *
 * A number as the locale writes it, with at most two decimals.
 *
 * Returns: (transfer full): the text, empty for NaN
 */
char *
trellis_text_real (double real)
{
  g_autofree char *text = NULL;
  const char *radix = nl_langinfo (RADIXCHAR);
  gsize length;

  if (isnan (real))
    return g_strdup ("");
  text = g_strdup_printf ("%.2f", real);
  length = strlen (text);
  while (text[length - 1] == '0')
    text[--length] = 0;
  if (g_str_has_suffix (text, radix))
    text[length - strlen (radix)] = 0;
  return g_strdup (g_str_equal (text, "-0") ? "0" : text);
}

/**
 * trellis_text_list:
 * @items: (nullable) (array zero-terminated=1): texts
 *
 * Joins texts as a sentence does: “A, B and C”.
 *
 * Returns: (transfer full): the text, empty for none
 */
char *
trellis_text_list (const char *const *items)
{
  guint n = items ? g_strv_length ((char **) items) : 0;
  g_autoptr (GString) text = NULL;

  if (n < 2)
    return g_strdup (n ? items[0] : "");
  text = g_string_new (items[0]);
  for (guint i = 1; i + 1 < n; i++) {
    /* TRANSLATORS: between the items of a list but the last two */
    g_string_append (text, _ (", "));
    g_string_append (text, items[i]);
  }
  /* TRANSLATORS: the end of a list: A, B and C */
  return g_strdup_printf (_ ("%s and %s"), text->str, items[n - 1]);
}
