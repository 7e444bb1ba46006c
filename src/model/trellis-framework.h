/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisFrameworkStatus:
 * @TRELLIS_FRAMEWORK_STATUS_DRAFT: Being written.
 * @TRELLIS_FRAMEWORK_STATUS_ADOPTED: In use.
 * @TRELLIS_FRAMEWORK_STATUS_RETIRED: Kept for its history.
 *
 * Where a framework stands.
 */
typedef enum {
  TRELLIS_FRAMEWORK_STATUS_DRAFT,
  TRELLIS_FRAMEWORK_STATUS_ADOPTED,
  TRELLIS_FRAMEWORK_STATUS_RETIRED,
} TrellisFrameworkStatus;

/** trellis_framework_status_choices: (skip): nicks and words of [enum@FrameworkStatus], in its order. */
extern const TrellisChoice trellis_framework_status_choices[];

/**
 * TrellisFramework:
 *
 * A competency framework.
 */
#define TRELLIS_TYPE_FRAMEWORK (trellis_framework_get_type ())
G_DECLARE_FINAL_TYPE (TrellisFramework, trellis_framework, TRELLIS, FRAMEWORK, TrellisEntity)

/**
 * TrellisFrameworkField:
 * @TRELLIS_FRAMEWORK_TITLE: What it is called.
 * @TRELLIS_FRAMEWORK_VERSION: Its version.
 * @TRELLIS_FRAMEWORK_STATUS: Where it stands.
 * @TRELLIS_FRAMEWORK_ABOUT: What it is for and how to use it.
 * @TRELLIS_FRAMEWORK_PUBLISHER: Who publishes it.
 * @TRELLIS_FRAMEWORK_LANGUAGE: BCP 47 language tag.
 * @TRELLIS_FRAMEWORK_LICENCE: Licence of its text.
 * @TRELLIS_FRAMEWORK_ORGANISATION: Whose it is.
 * @TRELLIS_FRAMEWORK_URL: Where it comes from.
 * @TRELLIS_FRAMEWORK_N_FIELDS: how many there are.
 *
 * The fields of [class@Framework].
 */
typedef enum {
  TRELLIS_FRAMEWORK_TITLE,
  TRELLIS_FRAMEWORK_VERSION,
  TRELLIS_FRAMEWORK_STATUS,
  TRELLIS_FRAMEWORK_ABOUT,
  TRELLIS_FRAMEWORK_PUBLISHER,
  TRELLIS_FRAMEWORK_LANGUAGE,
  TRELLIS_FRAMEWORK_LICENCE,
  TRELLIS_FRAMEWORK_ORGANISATION,
  TRELLIS_FRAMEWORK_URL,
  TRELLIS_FRAMEWORK_N_FIELDS,
} TrellisFrameworkField;

/**
 * TrellisFrameworkGroup:
 *
 * A cluster of competencies.
 */
#define TRELLIS_TYPE_FRAMEWORK_GROUP (trellis_framework_group_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisFrameworkGroup, trellis_framework_group, TRELLIS, FRAMEWORK_GROUP, TrellisEntity)

/**
 * TrellisFrameworkGroupField:
 * @TRELLIS_FRAMEWORK_GROUP_TITLE: What it is called.
 * @TRELLIS_FRAMEWORK_GROUP_FRAMEWORK: Framework it is part of.
 * @TRELLIS_FRAMEWORK_GROUP_ABOUT: What its competencies share.
 * @TRELLIS_FRAMEWORK_GROUP_POSITION: Order among its siblings, from 1.
 * @TRELLIS_FRAMEWORK_GROUP_N_FIELDS: how many there are.
 *
 * The fields of [class@FrameworkGroup].
 */
typedef enum {
  TRELLIS_FRAMEWORK_GROUP_TITLE,
  TRELLIS_FRAMEWORK_GROUP_FRAMEWORK,
  TRELLIS_FRAMEWORK_GROUP_ABOUT,
  TRELLIS_FRAMEWORK_GROUP_POSITION,
  TRELLIS_FRAMEWORK_GROUP_N_FIELDS,
} TrellisFrameworkGroupField;

/**
 * TrellisCompetency:
 *
 * Something a person can do well.
 */
#define TRELLIS_TYPE_COMPETENCY (trellis_competency_get_type ())
G_DECLARE_FINAL_TYPE (TrellisCompetency, trellis_competency, TRELLIS, COMPETENCY, TrellisEntity)

/**
 * TrellisCompetencyField:
 * @TRELLIS_COMPETENCY_TITLE: What it is called.
 * @TRELLIS_COMPETENCY_FRAMEWORK: Framework it is part of.
 * @TRELLIS_COMPETENCY_GROUP: Group it is in.
 * @TRELLIS_COMPETENCY_CODE: Short code.
 * @TRELLIS_COMPETENCY_ABOUT: What it means.
 * @TRELLIS_COMPETENCY_KEYWORDS: Words to find it by.
 * @TRELLIS_COMPETENCY_POSITION: Order in its group, from 1.
 * @TRELLIS_COMPETENCY_N_FIELDS: how many there are.
 *
 * The fields of [class@Competency].
 */
typedef enum {
  TRELLIS_COMPETENCY_TITLE,
  TRELLIS_COMPETENCY_FRAMEWORK,
  TRELLIS_COMPETENCY_GROUP,
  TRELLIS_COMPETENCY_CODE,
  TRELLIS_COMPETENCY_ABOUT,
  TRELLIS_COMPETENCY_KEYWORDS,
  TRELLIS_COMPETENCY_POSITION,
  TRELLIS_COMPETENCY_N_FIELDS,
} TrellisCompetencyField;

/**
 * TrellisIndicator:
 *
 * A sign by which a competency is seen.
 */
#define TRELLIS_TYPE_INDICATOR (trellis_indicator_get_type ())
G_DECLARE_FINAL_TYPE (TrellisIndicator, trellis_indicator, TRELLIS, INDICATOR, TrellisEntity)

/**
 * TrellisIndicatorField:
 * @TRELLIS_INDICATOR_TEXT: What is seen.
 * @TRELLIS_INDICATOR_COMPETENCY: What it shows.
 * @TRELLIS_INDICATOR_LEVEL: Level it belongs to; empty for all.
 * @TRELLIS_INDICATOR_NEGATIVE: Whether it shows that the competency is missing.
 * @TRELLIS_INDICATOR_POSITION: Order, from 1.
 * @TRELLIS_INDICATOR_N_FIELDS: how many there are.
 *
 * The fields of [class@Indicator].
 */
typedef enum {
  TRELLIS_INDICATOR_TEXT,
  TRELLIS_INDICATOR_COMPETENCY,
  TRELLIS_INDICATOR_LEVEL,
  TRELLIS_INDICATOR_NEGATIVE,
  TRELLIS_INDICATOR_POSITION,
  TRELLIS_INDICATOR_N_FIELDS,
} TrellisIndicatorField;

/**
 * TrellisLevel:
 *
 * One step of the scale of a framework.
 */
#define TRELLIS_TYPE_LEVEL (trellis_level_get_type ())
G_DECLARE_FINAL_TYPE (TrellisLevel, trellis_level, TRELLIS, LEVEL, TrellisEntity)

/**
 * TrellisLevelField:
 * @TRELLIS_LEVEL_TITLE: What it is called.
 * @TRELLIS_LEVEL_FRAMEWORK: Framework whose scale it is part of.
 * @TRELLIS_LEVEL_RANK: Its step, from 1 for the lowest.
 * @TRELLIS_LEVEL_ABOUT: What it means whatever the competency.
 * @TRELLIS_LEVEL_PROFICIENT: Whether it counts as proficient.
 * @TRELLIS_LEVEL_N_FIELDS: how many there are.
 *
 * The fields of [class@Level].
 */
typedef enum {
  TRELLIS_LEVEL_TITLE,
  TRELLIS_LEVEL_FRAMEWORK,
  TRELLIS_LEVEL_RANK,
  TRELLIS_LEVEL_ABOUT,
  TRELLIS_LEVEL_PROFICIENT,
  TRELLIS_LEVEL_N_FIELDS,
} TrellisLevelField;

/**
 * TrellisLevelDescriptor:
 *
 * What a level looks like in one competency.
 */
#define TRELLIS_TYPE_LEVEL_DESCRIPTOR (trellis_level_descriptor_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisLevelDescriptor, trellis_level_descriptor, TRELLIS, LEVEL_DESCRIPTOR, TrellisEntity)

/**
 * TrellisLevelDescriptorField:
 * @TRELLIS_LEVEL_DESCRIPTOR_TEXT: What good looks like.
 * @TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY: Of which competency.
 * @TRELLIS_LEVEL_DESCRIPTOR_LEVEL: At which level.
 * @TRELLIS_LEVEL_DESCRIPTOR_N_FIELDS: how many there are.
 *
 * The fields of [class@LevelDescriptor].
 */
typedef enum {
  TRELLIS_LEVEL_DESCRIPTOR_TEXT,
  TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY,
  TRELLIS_LEVEL_DESCRIPTOR_LEVEL,
  TRELLIS_LEVEL_DESCRIPTOR_N_FIELDS,
} TrellisLevelDescriptorField;

/**
 * TrellisValue:
 *
 * Something the organisation stands for.
 */
#define TRELLIS_TYPE_VALUE (trellis_value_get_type ())
G_DECLARE_FINAL_TYPE (TrellisValue, trellis_value, TRELLIS, VALUE, TrellisEntity)

/**
 * TrellisValueField:
 * @TRELLIS_VALUE_TITLE: What it is called.
 * @TRELLIS_VALUE_FRAMEWORK: Framework it stands beside.
 * @TRELLIS_VALUE_ABOUT: What it means at work.
 * @TRELLIS_VALUE_POSITION: Order, from 1.
 * @TRELLIS_VALUE_N_FIELDS: how many there are.
 *
 * The fields of [class@Value].
 */
typedef enum {
  TRELLIS_VALUE_TITLE,
  TRELLIS_VALUE_FRAMEWORK,
  TRELLIS_VALUE_ABOUT,
  TRELLIS_VALUE_POSITION,
  TRELLIS_VALUE_N_FIELDS,
} TrellisValueField;

G_END_DECLS
