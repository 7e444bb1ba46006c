/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisPersonRow:
 * @line: on which line of the file it begins, from 1
 * @name: her name
 * @email: her e-mail address, "" for none
 * @team: her team
 * @job_title: her job
 * @organisation: the name of her organisation
 * @status: a #TrellisSignUpStatus, -1 where the file says nothing
 * @problem: (nullable): why the row is refused
 * @uid: (nullable): uid of the person of a library that it is; set by whoever matches them
 *
 * A row of a table of people.
 */
typedef struct {
  guint line;
  char *name;
  char *email;
  char *team;
  char *job_title;
  char *organisation;
  int status;
  char *problem;
  char *uid;
} TrellisPersonRow;

GPtrArray *
trellis_people_csv_read (const char *bytes, gsize length, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
