/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding a field or a choice by the name it has in files. */
#include "config.h"

#include "model/trellis-field.h"

/**
 * trellis_kind_field:
 * @kind: a kind
 * @name: name of a field, with _ or -
 *
 * Finds a field by name.
 *
 * Returns: its index, or -1
 */
int
trellis_kind_field (const TrellisKind *kind, const char *name)
{
  for (guint i = 0; i < kind->n_fields; i++) {
    const char *a = kind->fields[i].name, *b = name;

    while (*a && (*a == *b || (*a == '_' && *b == '-')))
      a++, b++;
    if (!*a && !*b)
      return (int) i;
  }
  return -1;
}

/**
 * trellis_choices_find:
 * @choices: the choices of a field
 * @nick: (nullable): a nick
 *
 * Finds a choice by nick.
 *
 * Returns: its index, or -1
 */
int
trellis_choices_find (const TrellisChoice *choices, const char *nick)
{
  for (int i = 0; nick && choices[i].nick; i++)
    if (g_str_equal (choices[i].nick, nick))
      return i;
  return -1;
}
