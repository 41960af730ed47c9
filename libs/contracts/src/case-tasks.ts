import type { EnquiryKind, EnquiryStage } from './enums.js';
import { enquiryStages } from './enums.js';

/** Who of many answers a part of one case. */
export const caseUnits = ['land_use', 'permits', 'water', 'employment', 'other'] as const;
export type CaseUnit = (typeof caseUnits)[number];

export const caseTaskStates = ['open', 'answered', 'not_needed'] as const;
export type CaseTaskState = (typeof caseTaskStates)[number];

/** What a case usually asks of the units; their titles stand in `texts/case-tasks.ts`. */
export const usualTaskKeys = [
  'plan',
  'price',
  'access',
  'permits',
  'environment',
  'change_of_use',
  'water',
  'power',
  'landlord',
  'workforce',
] as const;
export type UsualTaskKey = (typeof usualTaskKeys)[number];

export interface UsualTask {
  readonly key: UsualTaskKey;
  readonly unit: CaseUnit;
  readonly kinds: readonly EnquiryKind[];
  /** The stage at which it comes up; later it is still offered. */
  readonly from: EnquiryStage;
  /** How long it is given, in days. */
  readonly days: number;
}

const both: readonly EnquiryKind[] = ['plot', 'premises'];

export const usualTasks: readonly UsualTask[] = [
  { key: 'plan', unit: 'land_use', kinds: ['plot'], from: 'received', days: 14 },
  { key: 'change_of_use', unit: 'permits', kinds: ['premises'], from: 'received', days: 14 },
  { key: 'workforce', unit: 'employment', kinds: both, from: 'needs_assessed', days: 21 },
  { key: 'water', unit: 'water', kinds: both, from: 'needs_assessed', days: 14 },
  { key: 'power', unit: 'other', kinds: both, from: 'needs_assessed', days: 14 },
  { key: 'access', unit: 'land_use', kinds: ['plot'], from: 'needs_assessed', days: 14 },
  { key: 'permits', unit: 'permits', kinds: ['plot'], from: 'proposed', days: 21 },
  { key: 'environment', unit: 'permits', kinds: both, from: 'proposed', days: 21 },
  { key: 'price', unit: 'land_use', kinds: ['plot'], from: 'proposed', days: 14 },
  { key: 'landlord', unit: 'other', kinds: ['premises'], from: 'proposed', days: 14 },
];

/** What is usual for an enquiry of a kind that has come to a stage, in the order of the work. */
export const usualTasksFor = (kind: EnquiryKind, stage: EnquiryStage): UsualTask[] =>
  usualTasks.filter(
    ({ kinds, from }) => kinds.includes(kind) && enquiryStages.indexOf(from) <= enquiryStages.indexOf(stage),
  );
