/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisNetworkLimit:
 * @TRELLIS_NETWORK_LIMIT_X: X
 * @TRELLIS_NETWORK_LIMIT_MASTODON: Mastodon
 * @TRELLIS_NETWORK_LIMIT_BLUESKY: Bluesky
 * @TRELLIS_NETWORK_LIMIT_LINKEDIN: LinkedIn
 * @TRELLIS_NETWORK_LIMIT_LAST: how many there are
 *
 * Where a short post is read, the tightest first.
 */
typedef enum {
  TRELLIS_NETWORK_LIMIT_X,
  TRELLIS_NETWORK_LIMIT_BLUESKY,
  TRELLIS_NETWORK_LIMIT_MASTODON,
  TRELLIS_NETWORK_LIMIT_LINKEDIN,
  TRELLIS_NETWORK_LIMIT_LAST,
} TrellisNetworkLimit;

const char *trellis_post_network (TrellisNetworkLimit network);
guint trellis_post_limit (TrellisNetworkLimit network);
guint trellis_post_length (const char *text, TrellisNetworkLimit network);
guint trellis_post_count_characters (const char *text);
char *trellis_post_length_sentence (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
