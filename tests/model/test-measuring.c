/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-measuring.h"

#include <math.h>

static TrellisMeasureValue *
value_on (gint64 date, double real, gint64 people)
{
  TrellisMeasureValue *value = trellis_entity_new (TRELLIS_TYPE_MEASURE_VALUE);

  trellis_entity_set_number (value, TRELLIS_MEASURE_VALUE_DATE, date);
  trellis_entity_set_real (value, TRELLIS_MEASURE_VALUE_VALUE, real);
  trellis_entity_set_number (value, TRELLIS_MEASURE_VALUE_PEOPLE, people);
  return value;
}

static void
test_latest (void)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert_null (trellis_measuring_latest (values));
  g_ptr_array_add (values, value_on (40, 4, 4));
  g_ptr_array_add (values, value_on (50, NAN, 9));
  g_assert_null (trellis_measuring_latest (values));
  g_ptr_array_add (values, value_on (30, 3, 0));
  g_ptr_array_add (values, value_on (20, 2, 5));
  g_assert_true (trellis_measuring_latest (values) == values->pdata[2]);
  g_assert_false (trellis_measuring_is_told (values->pdata[0]));
  g_assert_false (trellis_measuring_is_told (values->pdata[1]));
  g_assert_true (trellis_measuring_is_told (values->pdata[3]));
}

typedef struct {
  const char *name;
  TrellisMeasureDirection direction;
  double baseline, target, value;
  TrellisVerdict verdict;
} Case;

static const Case cases[] = {
  { "reached", TRELLIS_MEASURE_DIRECTION_UP, 10, 20, 20, TRELLIS_VERDICT_REACHED },
  { "closer", TRELLIS_MEASURE_DIRECTION_UP, 10, 20, 11, TRELLIS_VERDICT_CLOSER },
  { "where it was", TRELLIS_MEASURE_DIRECTION_UP, 10, 20, 10, TRELLIS_VERDICT_NOT_CLOSER },
  { "no start known", TRELLIS_MEASURE_DIRECTION_UP, NAN, 20, 19, TRELLIS_VERDICT_SHORT },
  { "less is better", TRELLIS_MEASURE_DIRECTION_DOWN, 34, 15, 14, TRELLIS_VERDICT_REACHED },
  { "less is closer", TRELLIS_MEASURE_DIRECTION_DOWN, 34, 15, 20, TRELLIS_VERDICT_CLOSER },
  { "more is not", TRELLIS_MEASURE_DIRECTION_DOWN, 34, 15, 40, TRELLIS_VERDICT_NOT_CLOSER },
  { "no target", TRELLIS_MEASURE_DIRECTION_UP, 1, NAN, 2, TRELLIS_VERDICT_NO_TARGET },
  { "not judged", TRELLIS_MEASURE_DIRECTION_NONE, 1, 9, 2, TRELLIS_VERDICT_NO_TARGET },
};

static void
test_verdict (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (TrellisMeasure) measure = trellis_entity_new (TRELLIS_TYPE_MEASURE);
  g_autoptr (TrellisMeasureValue) value = value_on (1, c->value, 0);

  trellis_entity_set_number (measure, TRELLIS_MEASURE_DIRECTION, c->direction);
  trellis_entity_set_real (measure, TRELLIS_MEASURE_BASELINE, c->baseline);
  trellis_entity_set_real (measure, TRELLIS_MEASURE_TARGET, c->target);
  g_assert_cmpint (trellis_measuring_verdict (measure, value), ==, c->verdict);
  g_assert_cmpint (trellis_measuring_verdict (measure, NULL), ==, TRELLIS_VERDICT_NO_VALUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measuring/latest", test_latest);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/measuring/verdict/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_verdict);
  }
  return g_test_run ();
}
