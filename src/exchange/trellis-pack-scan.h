/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisPackSpan:
 * @text: where it begins in the text that was scanned
 * @length: how many bytes it has
 * @line: the line it begins on, from 1
 *
 * One JSON value, as text.
 */
typedef struct {
  const char *text;
  gsize length;
  guint line;
} TrellisPackSpan;

/**
 * TrellisPackMember:
 * @name: its name as text: a JSON string
 * @value: its value
 * @items: (nullable): the elements of @value, each a #TrellisPackSpan; %NULL unless it is an array
 *
 * One member of the object that a pack is.
 */
typedef struct {
  TrellisPackSpan name;
  TrellisPackSpan value;
  GArray *items;
} TrellisPackMember;

GArray *trellis_pack_scan (char *text, gsize length, guint *replaced, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
