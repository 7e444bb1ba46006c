/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long a short post is, as each network counts it.
 *
 * X: 280, by the weights of its open counting rules, version 3: an address is 23, an emoji 2, a letter of most alphabets 1
 * and of the others 2. Mastodon: 500 characters as people see them, an address 23. Bluesky: 300 characters as people
 * see them (grapheme clusters), addresses as typed. LinkedIn: 3000 characters, counted here in the same way. */
#include "config.h"

#include "model/trellis-post-length.h"

#include <glib/gi18n.h>
#include <string.h>

#define ADDRESS_LENGTH 23
#define ZERO_WIDTH_JOINER 0x200d

static const struct {
  const char *name;
  guint limit;
  gboolean short_addresses;
  gboolean weighted;
} networks[TRELLIS_NETWORK_LIMIT_LAST] = {
  [TRELLIS_NETWORK_LIMIT_X] = { "X", 280, TRUE, TRUE },
  [TRELLIS_NETWORK_LIMIT_BLUESKY] = { "Bluesky", 300, FALSE, FALSE },
  [TRELLIS_NETWORK_LIMIT_MASTODON] = { "Mastodon", 500, TRUE, FALSE },
  [TRELLIS_NETWORK_LIMIT_LINKEDIN] = { "LinkedIn", 3000, FALSE, FALSE },
};

typedef struct {
  gunichar first, last;
} Range;

static gboolean
is_in (gunichar c, const Range *ranges, guint n)
{
  for (guint i = 0; i < n; i++)
    if (c >= ranges[i].first && c <= ranges[i].last)
      return TRUE;
  return FALSE;
}

/* Extended_Pictographic of the Unicode emoji data, by blocks. */
static gboolean
is_pictograph (gunichar c)
{
  static const Range ranges[] = {
    { 0xa9, 0xa9 },     { 0xae, 0xae },       { 0x203c, 0x203c },   { 0x2049, 0x2049 },
    { 0x2122, 0x2122 }, { 0x2139, 0x2139 },   { 0x2194, 0x21aa },   { 0x231a, 0x23ff },
    { 0x25aa, 0x27bf }, { 0x2934, 0x2935 },   { 0x2b05, 0x2b55 },   { 0x3030, 0x303d },
    { 0x3297, 0x3299 }, { 0x1f000, 0x1f1e5 }, { 0x1f200, 0x1f3fa }, { 0x1f400, 0x1faff },
  };

  return is_in (c, ranges, G_N_ELEMENTS (ranges));
}

static gboolean
is_regional (gunichar c)
{
  return c >= 0x1f1e6 && c <= 0x1f1ff;
}

/* What is written onto the character before it: marks, joiners, skin tones, tags of flags. */
static gboolean
extends (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK ||
         type == G_UNICODE_SPACING_MARK || c == ZERO_WIDTH_JOINER || c == 0x200c ||
         (c >= 0x1f3fb && c <= 0x1f3ff) || (c >= 0xe0020 && c <= 0xe007f);
}

/* Syllables of Hangul that are typed letter by letter (UAX #29, GB6 to GB8). */
static gboolean
joins_hangul (gunichar before, gunichar c)
{
  GUnicodeBreakType a = g_unichar_break_type (before), b = g_unichar_break_type (c);

  switch (a) {
  case G_UNICODE_BREAK_HANGUL_L_JAMO:
    return b == G_UNICODE_BREAK_HANGUL_L_JAMO || b == G_UNICODE_BREAK_HANGUL_V_JAMO ||
           b == G_UNICODE_BREAK_HANGUL_LV_SYLLABLE || b == G_UNICODE_BREAK_HANGUL_LVT_SYLLABLE;
  case G_UNICODE_BREAK_HANGUL_V_JAMO:
  case G_UNICODE_BREAK_HANGUL_LV_SYLLABLE:
    return b == G_UNICODE_BREAK_HANGUL_V_JAMO || b == G_UNICODE_BREAK_HANGUL_T_JAMO;
  case G_UNICODE_BREAK_HANGUL_T_JAMO:
  case G_UNICODE_BREAK_HANGUL_LVT_SYLLABLE:
    return b == G_UNICODE_BREAK_HANGUL_T_JAMO;
  default:
    return FALSE;
  }
}

/* Where the character that people see ends (UAX #29, extended grapheme clusters, without prepended marks). */
static const char *
next_cluster (const char *at, gboolean *pictograph)
{
  gunichar before = g_utf8_get_char (at);
  gboolean picture = is_pictograph (before), flag = is_regional (before);

  *pictograph = picture || flag;
  for (at = g_utf8_next_char (at); *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);
    gboolean joined = picture && before == ZERO_WIDTH_JOINER && is_pictograph (c);

    if (before == '\r' && c == '\n')
      return at + 1;
    if (g_unichar_iscntrl (before) && before != ZERO_WIDTH_JOINER)
      break;
    if (flag && is_regional (c))
      flag = FALSE;
    else if (!extends (c) && !joined && !joins_hangul (before, c))
      break;
    if (c == 0xfe0f || c == 0x20e3)
      *pictograph = TRUE;
    before = c;
  }
  return at;
}

/* Of X: an emoji is 2 however it is built; so is a character outside these ranges. */
static guint
weigh (const char *from, const char *to, gboolean pictograph)
{
  static const Range light[] = {
    { 0, 4351 },
    { 8192, 8205 },
    { 8208, 8223 },
    { 8242, 8247 },
  };
  guint weight = 0;

  if (pictograph)
    return 2;
  for (const char *at = from; at < to; at = g_utf8_next_char (at))
    weight += is_in (g_utf8_get_char (at), light, G_N_ELEMENTS (light)) ? 1 : 2;
  return weight;
}

/* The end of a web address that begins here; marks at its end belong to the sentence. */
static const char *
address_end (const char *at)
{
  const char *end = at;

  if (g_ascii_strncasecmp (at, "https://", 8) && g_ascii_strncasecmp (at, "http://", 7))
    return NULL;
  while (*end && !g_ascii_isspace (*end))
    end++;
  while (end > at && strchr (".,;:!?)”\"'", end[-1]))
    end--;
  return end;
}

static guint
count (const char *text, gboolean short_addresses, gboolean weighted)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *composed = g_utf8_normalize (valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  guint length = 0;

  for (const char *at = composed; *at;) {
    const char *end = short_addresses ? address_end (at) : NULL;
    gboolean pictograph;

    if (end) {
      length += ADDRESS_LENGTH;
    } else {
      end = next_cluster (at, &pictograph);
      length += weighted ? weigh (at, end, pictograph) : 1;
    }
    at = end;
  }
  return length;
}

/**
 * trellis_post_network:
 * @network: a network
 *
 * Its name.
 *
 * Returns: (transfer none): the name, which is the same in all languages
 */
const char *
trellis_post_network (TrellisNetworkLimit network)
{
  return networks[network].name;
}

/**
 * trellis_post_limit:
 * @network: a network
 *
 * How long a post may be on it.
 *
 * Returns: the most characters
 */
guint
trellis_post_limit (TrellisNetworkLimit network)
{
  return networks[network].limit;
}

/**
 * trellis_post_length:
 * @text: a post
 * @network: a network
 *
 * How long a post is as a network counts it.
 *
 * Returns: its length in characters
 */
guint
trellis_post_length (const char *text, TrellisNetworkLimit network)
{
  return count (text, networks[network].short_addresses, networks[network].weighted);
}

/**
 * trellis_post_count_characters:
 * @text: a text
 *
 * Counts characters as people see them: an accent, a flag or a family of joined pictures is one.
 *
 * Returns: how many there are
 */
guint
trellis_post_count_characters (const char *text)
{
  return count (text, FALSE, FALSE);
}

static const char *
fits (const char *text, TrellisNetworkLimit network)
{
  return trellis_post_length (text, network) <= trellis_post_limit (network) ? _ ("fits")
                                                                             : _ ("too long");
}

/**
 * trellis_post_length_sentence:
 * @text: a post
 *
 * Says how long it is and where it fits, for those who write it.
 *
 * Returns: (transfer full): a sentence
 */
char *
trellis_post_length_sentence (const char *text)
{
  guint length[TRELLIS_NETWORK_LIMIT_LAST];
  const char *fit[TRELLIS_NETWORK_LIMIT_LAST];

  for (guint i = 0; i < TRELLIS_NETWORK_LIMIT_LAST; i++) {
    length[i] = trellis_post_length (text, (TrellisNetworkLimit) i);
    fit[i] = fits (text, (TrellisNetworkLimit) i);
  }
  /* TRANSLATORS: each number is a length, then “fits” or “too long” */
  return g_strdup_printf (
      _ ("X %u of 280, %s; Bluesky %u of 300, %s; Mastodon %u of 500, %s; LinkedIn "
         "%u of 3000, %s."),
      length[TRELLIS_NETWORK_LIMIT_X], fit[TRELLIS_NETWORK_LIMIT_X],
      length[TRELLIS_NETWORK_LIMIT_BLUESKY], fit[TRELLIS_NETWORK_LIMIT_BLUESKY],
      length[TRELLIS_NETWORK_LIMIT_MASTODON], fit[TRELLIS_NETWORK_LIMIT_MASTODON],
      length[TRELLIS_NETWORK_LIMIT_LINKEDIN], fit[TRELLIS_NETWORK_LIMIT_LINKEDIN]);
}
