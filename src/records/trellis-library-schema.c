/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-library-schema.h"

#include "model/trellis-kinds.h"
#include "records/trellis-schema-resources.h"

#define TRELLIS_APPLICATION_ID 0x54724c73 /* "TrLs" */

static const char *const fingerprints[] = {
  "f9193416d80f24ff94f97f0c417571b76f251a0ab9649574fb5af92ab1a670d7",
  "c4d94567cb71b1163ed3e1edc903d35aa8d3f7a76b42de445660e26c1fab9d50",
  "428a0ae7cd664bcbebe2647380c1a049cb0c64a269449afdaeb3961134d41b44",
};

/**
 * trellis_library_schema:
 *
 * What a library file looks like. Every kind of record is shown and undone by its changes, and so are deletions
 * and settings.
 *
 * Returns: (transfer none): the schema
 */
const TrellisSchema *
trellis_library_schema (void)
{
  static TrellisSchema schema;
  static gsize once;

  if (g_once_init_enter (&once)) {
    guint n_kinds;
    const TrellisKind *const *kinds = trellis_kinds_list (&n_kinds);
    const char **tracked = g_new0 (const char *, n_kinds + 3);

    for (guint i = 0; i < n_kinds; i++)
      tracked[i] = kinds[i]->name;
    tracked[n_kinds] = "tombstone";
    tracked[n_kinds + 1] = "setting";
    schema = (TrellisSchema){
      .application_id = TRELLIS_APPLICATION_ID,
      .version = G_N_ELEMENTS (fingerprints),
      .resources = RESOURCE_PREFIX "/schema",
      .fingerprints = fingerprints,
      .tracked = tracked,
    };
    g_resources_register (trellis_schema_get_resource ());
    g_once_init_leave (&once, 1);
  }
  return &schema;
}
