/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of competency frameworks; what each means is told in the header. */
#include "config.h"

#include "model/trellis-framework.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_framework_status_choices[] = {
  { "draft", N_ ("Draft") },
  { "adopted", N_ ("Adopted") },
  { "retired", N_ ("Retired") },
  { NULL, NULL },
};

static const TrellisField trellis_framework_fields[] = {
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_VERSION, "version", N_ ("Version"), 0),
  TRELLIS_PICK (
      TRELLIS_FRAMEWORK_STATUS, "status", N_ ("Status"), trellis_framework_status_choices),
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_PUBLISHER, "publisher", N_ ("Publisher"), 0),
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_LANGUAGE, "language", N_ ("Language"), 0),
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_LICENCE, "licence", N_ ("Licence"), 0),
  TRELLIS_LINK (
      TRELLIS_FRAMEWORK_ORGANISATION, "organisation", N_ ("Organisation"), "organisations", 0),
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_URL, "url", N_ ("Source"), TRELLIS_FIELD_URL),
};

TRELLIS_DEFINE_ENTITY (TrellisFramework,
                       trellis_framework,
                       "framework",
                       "frameworks",
                       N_ ("Framework"),
                       N_ ("Frameworks"),
                       TRELLIS_FRAMEWORK_TITLE,
                       0)

static const TrellisField trellis_framework_group_fields[] = {
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_GROUP_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_FRAMEWORK_GROUP_FRAMEWORK,
                "framework",
                N_ ("Framework"),
                "frameworks",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_FRAMEWORK_GROUP_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_FRAMEWORK_GROUP_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisFrameworkGroup,
                       trellis_framework_group,
                       "framework_group",
                       "groups",
                       N_ ("Group"),
                       N_ ("Groups"),
                       TRELLIS_FRAMEWORK_GROUP_TITLE,
                       0)

static const TrellisField trellis_competency_fields[] = {
  TRELLIS_TEXT (TRELLIS_COMPETENCY_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_COMPETENCY_FRAMEWORK, "framework", N_ ("Framework"), "frameworks", 0),
  TRELLIS_LINK (TRELLIS_COMPETENCY_GROUP, "group", N_ ("Group"), "groups", TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_COMPETENCY_CODE, "code", N_ ("Code"), 0),
  TRELLIS_TEXT (TRELLIS_COMPETENCY_ABOUT, "about", N_ ("Definition"), TRELLIS_FIELD_LONG),
  TRELLIS_LIST (TRELLIS_COMPETENCY_KEYWORDS, "keywords", N_ ("Keywords"), 0),
  TRELLIS_NUMBER (TRELLIS_COMPETENCY_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisCompetency,
                       trellis_competency,
                       "competency",
                       "competencies",
                       N_ ("Competency"),
                       N_ ("Competencies"),
                       TRELLIS_COMPETENCY_TITLE,
                       0)

static const TrellisField trellis_indicator_fields[] = {
  TRELLIS_TEXT (TRELLIS_INDICATOR_TEXT,
                "text",
                N_ ("Indicator"),
                TRELLIS_FIELD_REQUIRED | TRELLIS_FIELD_LONG),
  TRELLIS_LINK (TRELLIS_INDICATOR_COMPETENCY,
                "competency",
                N_ ("Competency"),
                "competencies",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_INDICATOR_LEVEL, "level", N_ ("Level"), "levels", 0),
  TRELLIS_FLAG (TRELLIS_INDICATOR_NEGATIVE, "negative", N_ ("Shows a lack"), 0),
  TRELLIS_NUMBER (TRELLIS_INDICATOR_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisIndicator,
                       trellis_indicator,
                       "indicator",
                       "indicators",
                       N_ ("Indicator"),
                       N_ ("Indicators"),
                       TRELLIS_INDICATOR_TEXT,
                       0)

static const TrellisField trellis_level_fields[] = {
  TRELLIS_TEXT (TRELLIS_LEVEL_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_LEVEL_FRAMEWORK, "framework", N_ ("Framework"), "frameworks", TRELLIS_FIELD_REQUIRED),
  TRELLIS_NUMBER (TRELLIS_LEVEL_RANK, "rank", N_ ("Rank"), 0),
  TRELLIS_TEXT (TRELLIS_LEVEL_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_FLAG (TRELLIS_LEVEL_PROFICIENT, "proficient", N_ ("Proficient"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisLevel,
                       trellis_level,
                       "level",
                       "levels",
                       N_ ("Level"),
                       N_ ("Levels"),
                       TRELLIS_LEVEL_TITLE,
                       0)

static const TrellisField trellis_level_descriptor_fields[] = {
  TRELLIS_TEXT (TRELLIS_LEVEL_DESCRIPTOR_TEXT,
                "text",
                N_ ("Description"),
                TRELLIS_FIELD_REQUIRED | TRELLIS_FIELD_LONG),
  TRELLIS_LINK (TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY,
                "competency",
                N_ ("Competency"),
                "competencies",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_LEVEL_DESCRIPTOR_LEVEL, "level", N_ ("Level"), "levels", TRELLIS_FIELD_REQUIRED),
};

TRELLIS_DEFINE_ENTITY (TrellisLevelDescriptor,
                       trellis_level_descriptor,
                       "level_descriptor",
                       "level_descriptors",
                       N_ ("Level descriptor"),
                       N_ ("Level descriptors"),
                       TRELLIS_LEVEL_DESCRIPTOR_TEXT,
                       0)

static const TrellisField trellis_value_fields[] = {
  TRELLIS_TEXT (TRELLIS_VALUE_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_VALUE_FRAMEWORK, "framework", N_ ("Framework"), "frameworks", 0),
  TRELLIS_TEXT (TRELLIS_VALUE_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_VALUE_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisValue,
                       trellis_value,
                       "value",
                       "values",
                       N_ ("Value"),
                       N_ ("Values"),
                       TRELLIS_VALUE_TITLE,
                       0)
