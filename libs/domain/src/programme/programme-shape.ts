import type { Day, FactorKind, TrendEffect, TrendPace } from '@elinvoima/contracts';
import type { ProgrammeDefinitions } from './definitions/index.js';
import type { Names } from './reader.js';
import type { ProgrammeFileTarget } from './target-file.js';

export interface ProgrammeFileFactor {
  /** What records name as their primary factor; a `general` group's code is never one. */
  code: string;
  kind: FactorKind;
  number: string;
  name: Names;
  measuredBy: string | null;
  /** If there were only one indicator, this would be it. */
  headlineIndicator: string | null;
  indicators: string[];
}

/** A goal or a line of action below a factor; `parent` is the factor's code or another goal's. */
export interface ProgrammeFileGoal {
  code: string;
  parent: string;
  name: Names;
  /** Who answers for it: a committee, a unit. */
  responsible: string | null;
  headlineIndicator: string | null;
}

/** What the municipality sees coming; null where it has not been assessed. */
export interface ProgrammeTrend {
  code: string;
  name: Names;
  effect: TrendEffect | null;
  pace: TrendPace | null;
  assessedOn: Day | null;
  note: string | null;
}

export interface AnswerPromises {
  /** Working hours from an enquiry to a person's first answer. */
  firstAnswerHours: number;
  /** Days from an initiative to its answer. */
  initiativeDays: number;
  /** Days from feedback to its answer. */
  feedbackDays: number;
}

export interface MunicipalityFile {
  code: string;
  name: Names;
  regionMunicipalityCodes: string[];
  postalCodes: string[];
  /** Roads, railways, villages and waters that plans and proposals are about, as the municipality calls them. */
  landUseThemes: string[];
  /** Null: the day the programme is first loaded, which is when logging begins. */
  loggingBeganOn: Day | null;
  accentColour: string | null;
}

/** A programme of one council term as one file. Nothing of it stands in code. */
export interface ProgrammeFile extends ProgrammeDefinitions {
  format: 2;
  code: string;
  name: Names;
  validFrom: Day;
  /** The first day it no longer holds; null until a newer one begins. */
  validUntil: Day | null;
  municipality: MunicipalityFile;
  promises: AnswerPromises;
  factors: ProgrammeFileFactor[];
  goals: ProgrammeFileGoal[];
  targets: ProgrammeFileTarget[];
  trends: ProgrammeTrend[];
  /** What talks with companies are about: the choices of the log, in this order. */
  topics: { code: string; name: Names }[];
}
