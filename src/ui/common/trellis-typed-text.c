/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person means by an amount, a number, a web address or a list that she typed. */
#include "config.h"

#include "ui/common/trellis-typed-text.h"

#include <langinfo.h>
#include <math.h>
#include <string.h>

#define MOST_POUNDS 1e12

/* Spaces and currency gone, and the decimal mark of the locale made a point. */
static char *
plain_number (const char *text)
{
  GString *plain = g_string_new (NULL);
  const char *radix = nl_langinfo (RADIXCHAR), *thousands = nl_langinfo (THOUSEP);

  for (const char *at = text; *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (g_unichar_isspace (c) || c == 0xa3 /* £ */)
      continue;
    if (c == 0x2212 /* − */)
      g_string_append_c (plain, '-');
    else if (g_str_has_prefix (at, radix))
      g_string_append_c (plain, '.');
    else if (*thousands && g_str_has_prefix (at, thousands))
      continue;
    else
      g_string_append_unichar (plain, c);
  }
  return g_string_free (plain, FALSE);
}

/**
 * trellis_real_text_parse:
 * @text: what was typed
 * @real: (out): the number, NaN for an empty text
 *
 * Reads a number, with the decimal mark of the locale or a point.
 *
 * Returns: %TRUE if @text is one, or empty
 */
gboolean
trellis_real_text_parse (const char *text, double *real)
{
  g_autofree char *plain = plain_number (text);
  char *end;

  *real = NAN;
  if (!*plain)
    return TRUE;
  if (strspn (plain, "+-.0123456789") != strlen (plain))
    return FALSE;
  *real = g_ascii_strtod (plain, &end);
  return end != plain && !*end && isfinite (*real);
}

/* Commas between thousands, such as 1,250, where the locale knows none. */
static void
drop_commas (char *text)
{
  char *to = text;

  for (const char *from = text; *from; from++)
    if (*from != ',')
      *to++ = *from;
  *to = 0;
}

/**
 * trellis_money_text_parse:
 * @text: what was typed
 * @pence: (out): the amount, 0 for an empty text
 *
 * Reads an amount in pounds: £12.50, 12.5, 1,250.
 *
 * Returns: %TRUE if @text is one, or empty
 */
gboolean
trellis_money_text_parse (const char *text, gint64 *pence)
{
  g_autofree char *plain = g_strdup (text);
  double pounds;

  if (g_str_equal (nl_langinfo (RADIXCHAR), "."))
    drop_commas (plain);
  *pence = 0;
  if (!trellis_real_text_parse (plain, &pounds))
    return FALSE;
  if (isnan (pounds))
    return TRUE;
  if (pounds < 0 || pounds > MOST_POUNDS)
    return FALSE;
  *pence = (gint64) llround (pounds * 100);
  return TRUE;
}

/**
 * trellis_url_text_parse:
 * @text: what was typed
 * @url: (out) (transfer full): the address, https:// put before a bare name; empty for none
 *
 * Reads a web address.
 *
 * Returns: %TRUE if @text is one, or empty
 */
gboolean
trellis_url_text_parse (const char *text, char **url)
{
  g_autofree char *typed = g_strstrip (g_strdup (text));
  g_autofree char *full = NULL;
  g_autoptr (GUri) uri = NULL;
  const char *scheme;
  gboolean bare;

  *url = g_strdup (typed);
  if (!*typed)
    return TRUE;
  if (strpbrk (typed, " \t\n"))
    return FALSE;
  scheme = g_uri_peek_scheme (typed);
  bare = scheme == NULL;
  full = scheme ? g_strdup (typed) : g_strconcat ("https://", typed, NULL);
  uri = g_uri_parse (full, G_URI_FLAGS_NONE, NULL);
  scheme = uri ? g_uri_get_scheme (uri) : "";
  if (g_str_equal (scheme, "mailto")) {
    if (!strchr (g_uri_get_path (uri), '@'))
      return FALSE;
  } else if ((!g_str_equal (scheme, "http") && !g_str_equal (scheme, "https")) ||
             !g_uri_get_host (uri) || !*g_uri_get_host (uri) ||
             (bare && !strchr (g_uri_get_host (uri), '.'))) {
    return FALSE;
  }
  g_free (*url);
  *url = g_steal_pointer (&full);
  return TRUE;
}

/**
 * trellis_list_text_split:
 * @text: several texts with commas between them, or semicolons
 *
 * Takes a typed list apart. Where there is a semicolon, commas belong to the texts.
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts that are not empty
 */
char **
trellis_list_text_split (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, strchr (text, ';') ? ";\n" : ",\n", -1);
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();

  for (guint i = 0; parts[i]; i++)
    if (*g_strstrip (parts[i]))
      g_strv_builder_add (items, parts[i]);
  return g_strv_builder_end (items);
}

/**
 * trellis_list_text_join:
 * @items: (array zero-terminated=1): texts
 *
 * Writes a list as trellis_list_text_split() reads it.
 *
 * Returns: (transfer full): the list
 */
char *
trellis_list_text_join (const char *const *items)
{
  gboolean has_comma = FALSE;
  g_autofree char *joined = NULL;

  for (guint i = 0; items[i]; i++)
    has_comma |= strchr (items[i], ',') != NULL;
  joined = g_strjoinv (has_comma ? "; " : ", ", (char **) items);
  /* One text with a comma in it would come back as two. */
  return has_comma && !items[1] ? g_strconcat (joined, ";", NULL) : g_steal_pointer (&joined);
}
