/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * TrellisCtl:
 * @path: the library file
 * @json: whether one JSON document is printed on standard output, and nothing else
 * @rehearse: whether an import only says what would happen
 * @mine: whether an export holds what is mine alone
 * @week: (nullable): learning week that imported activities belong to
 * @uid: (nullable): which record to export, where one alone is
 * @large: whether print is large
 * @format: (nullable): format of an export
 * @event: (nullable): uid of the event, or series, that people are invited to or imported for
 * @people: (nullable): uids of those to invite, ended by %NULL
 * @cancel: whether invitations are taken back
 * @output: (nullable): file of an export or backup
 * @channel: (nullable): where a piece of promotion is read
 * @arguments: what follows the verb, ended by %NULL
 *
 * What trellisctl was asked to do.
 */
typedef struct {
  char *path;
  gboolean json;
  gboolean rehearse;
  gboolean mine;
  char *uid;
  gboolean large;
  char *format;
  char *event;
  char **people;
  gboolean cancel;
  char *output;
  char *week;
  char *channel;
  char **arguments;
} TrellisCtl;

/* How a program ends. */
enum {
  TRELLIS_CTL_DONE = 0,
  TRELLIS_CTL_FAILED = 1,
  TRELLIS_CTL_USAGE = 2
};

int trellis_ctl_import (TrellisCtl *ctl);
int trellis_ctl_export (TrellisCtl *ctl);
int trellis_ctl_export_activity (TrellisCtl *ctl);
int trellis_ctl_list (TrellisCtl *ctl);
int trellis_ctl_check (TrellisCtl *ctl);
int trellis_ctl_report (TrellisCtl *ctl);
int trellis_ctl_promotion (TrellisCtl *ctl);
int trellis_ctl_timetable (TrellisCtl *ctl);
int trellis_ctl_round_up (TrellisCtl *ctl);
int trellis_ctl_backup (TrellisCtl *ctl);
int trellis_ctl_restore (TrellisCtl *ctl);
int trellis_ctl_roster (TrellisCtl *ctl);
int trellis_ctl_export_csv (TrellisCtl *ctl);
int trellis_ctl_import_people (TrellisCtl *ctl);

TrellisLibrary *
trellis_ctl_open (TrellisCtl *ctl, TrellisLibraryFlags flags) G_GNUC_WARN_UNUSED_RESULT;
int trellis_ctl_fail (const char *message);
int trellis_ctl_usage (const char *message);
void trellis_ctl_print_json (JsonBuilder *builder);

G_END_DECLS
