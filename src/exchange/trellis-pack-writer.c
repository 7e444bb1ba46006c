/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-pack-writer.h"

#include "base/trellis-time.h"
#include "exchange/trellis-json.h"
#include "model/trellis-kinds.h"

#define ENOUGH 65536 /* bytes worth a write of their own */

typedef struct {
  GOutputStream *stream;
  GCancellable *cancellable;
  JsonGenerator *generator;
  GString *text; /* not yet written */
  gboolean with_private;
} Writing;

static gboolean
flush (Writing *self, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
      !g_output_stream_write_all (self->stream, self->text->str, self->text->len, NULL,
                                  self->cancellable, error))
    return FALSE;
  g_string_truncate (self->text, 0);
  return TRUE;
}

/* One value, each of its lines but the first indented by @depth. A line break in a text is escaped,
 * so that every break is one between lines. */
static void
append_node (Writing *self, JsonNode *node, guint depth)
{
  g_autofree char *lines = NULL;

  json_generator_set_root (self->generator, node);
  lines = json_generator_to_data (self->generator, NULL);
  for (const char *p = lines; *p; p++) {
    g_string_append_c (self->text, *p);
    for (guint i = 0; *p == '\n' && i < depth; i++)
      g_string_append_c (self->text, ' ');
  }
}

static void
append_text_member (Writing *self, const char *name, const char *text)
{
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *valid = text ? g_utf8_make_valid (text, -1) : NULL;

  if (!valid || !*valid)
    return;
  node = json_node_init_string (json_node_alloc (), valid);
  g_string_append_printf (self->text, ",\n \"%s\": ", name);
  append_node (self, node, 0);
}

/* What somebody's membership says of her health, faith or origin is hers to tell: only those who
 * lead, and those who chose to be shown, go into a pack that others read. */
static gboolean
is_for_others (TrellisEntity *entity)
{
  const TrellisKind *kind = trellis_entity_get_kind (entity);
  int role;

  if (kind->flags & TRELLIS_KIND_MINE)
    return FALSE;
  if (!TRELLIS_IS_MEMBERSHIP (entity) ||
      trellis_entity_get_flag (entity, TRELLIS_MEMBERSHIP_VISIBLE))
    return TRUE;
  role = trellis_entity_get_choice (entity, TRELLIS_MEMBERSHIP_ROLE);
  return role != TRELLIS_MEMBER_ROLE_MEMBER && role != TRELLIS_MEMBER_ROLE_ALLY;
}

static void
append_record (Writing *self, TrellisEntity *entity)
{
  JsonObject *object = trellis_json_from_entity (entity,
                                                 self->with_private ? TRELLIS_JSON_PRIVATE : 0);
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);

  append_node (self, node, 2);
  json_object_unref (object);
}

/* The array of one kind; nothing when there is no record of it. */
static gboolean
write_kind (Writing *self, const TrellisKind *kind, GPtrArray *entities, GError **error)
{
  guint n = 0;

  for (guint i = 0; i < entities->len; i++) {
    TrellisEntity *entity = entities->pdata[i];

    if (trellis_entity_get_kind (entity) != kind || !(self->with_private || is_for_others (entity)))
      continue;
    if (n++ == 0)
      g_string_append_printf (self->text, ",\n \"%s\": [\n  ", kind->plural);
    else
      g_string_append (self->text, ",\n  ");
    append_record (self, entity);
    if (self->text->len >= ENOUGH && !flush (self, error))
      return FALSE;
  }
  if (n)
    g_string_append (self->text, "\n ]");
  return TRUE;
}

/**
 * trellis_pack_write:
 * @stream: where to
 * @info: what the pack says of itself
 * @entities: (element-type TrellisEntity): records of any kinds
 * @with_private: whether what belongs to one person goes along
 * @cancellable: (nullable): stops the writing
 * @error: return location for an error
 *
 * Writes a pack. Records are grouped by kind and keep their order; equal input gives equal bytes.
 * Unless @with_private, kinds and fields that are somebody's own are left out, and so are members
 * and allies of networks who did not choose to be shown.
 *
 * Returns: %TRUE when all of it was written; what is in @stream otherwise is not a pack
 */
gboolean
trellis_pack_write (GOutputStream *stream,
                    const TrellisPackInfo *info,
                    GPtrArray *entities,
                    gboolean with_private,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *published = trellis_instant_format (info->published, "UTC");
  Writing self = { stream, cancellable, generator, text, with_private };
  const TrellisKind *const *kinds = trellis_kinds_list (NULL);

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 1);
  g_string_append_printf (text, "{\n \"format\": \"trellis-pack\",\n \"version\": %d",
                          TRELLIS_PACK_VERSION);
  append_text_member (&self, "title", info->title);
  append_text_member (&self, "published", published);
  append_text_member (&self, "me", info->me);
  for (guint i = 0; kinds[i]; i++)
    if (!write_kind (&self, kinds[i], entities, error))
      return FALSE;
  g_string_append (text, "\n}\n");
  return flush (&self, error);
}
