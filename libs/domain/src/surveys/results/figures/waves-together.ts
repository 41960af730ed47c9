import {
  completenessOf,
  deliveryAndCompletion,
  hardFloor,
  mayShow,
  responseRates,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import type {
  CountedResponse,
  InvitedGroup,
  ResultsMaterial,
  ResultsWave,
  WaitingResponse,
} from '../survey-results.query.js';
import { sizeOf, type Frame } from './measured.js';

/** Waves whose answers are told of as one. */
export interface Pool {
  waves: ResultsWave[];
  responses: CountedResponse[];
  /** Came and do not count yet. */
  waiting: WaitingResponse[];
  invited: InvitedGroup[];
  /** The newest version that was sent. */
  definition: SurveyDefinition | null;
  anonymous: boolean;
  /** Answers of a link that anybody may follow: nobody knows whom they stand for. */
  isOpen: boolean;
  frame: Frame;
}

export function poolOf(material: ResultsMaterial, waves: readonly ResultsWave[]): Pool {
  const ids = new Set(waves.map(({ id }) => id));
  const invited = material.invited.filter(({ waveId }) => ids.has(waveId));
  const newest = waves.toSorted((a, b) => a.version - b.version).at(-1) ?? material.waves.at(-1);
  const isOpen = waves.length > 0 && waves.every(({ kind }) => kind === 'open');
  const eligible = invited.filter(({ state }) => state !== 'ineligible');
  return {
    waves: [...waves],
    responses: material.responses.filter(({ waveId }) => ids.has(waveId)),
    waiting: material.waiting.filter(({ waveId }) => ids.has(waveId)),
    invited,
    definition: newest?.definition ?? null,
    anonymous: waves.some(({ definition }) => definition.anonymous) || (newest?.definition.anonymous ?? false),
    isOpen,
    frame: isOpen
      ? null
      : {
          people: eligible.reduce((sum, { people }) => sum + people, 0),
          organisations: eligible.reduce((sum, { organisations }) => sum + organisations, 0),
        },
  };
}

/**
 * The waves that may be told of together. Each wave is also told of alone, so one that is too small for that would be found by
 * subtraction: such waves are in only when there are several of them and they hold enough answers between them. Answers of an
 * open link stand apart from those of a list.
 */
export function wavesTogether(material: ResultsMaterial, waves: readonly ResultsWave[]): ResultsWave[] {
  const listed = waves.filter(({ kind }) => kind !== 'open');
  const candidates = listed.length > 0 ? listed : waves;
  const small = candidates.filter((wave) => !isLargeEnough(material, [wave]));
  const smallOnes = small.length > 1 && isLargeEnough(material, small, hardFloor);
  return smallOnes ? [...candidates] : candidates.filter((wave) => !small.includes(wave));
}

function isLargeEnough(material: ResultsMaterial, waves: readonly ResultsWave[], minimum?: typeof hardFloor): boolean {
  const { responses, anonymous } = poolOf(material, waves);
  return mayShow(sizeOf(responses, anonymous), minimum);
}

export interface Rates {
  /** Complete answers of the eligible, null while too few count; `rr2`, with partial ones, is the headline. */
  rr1: number | null;
  rr2: number | null;
  /** What did not bounce, of what was sent. */
  delivery: number | null;
  /** Complete answers of those that count; null while these are too few. */
  completion: number | null;
}

/**
 * By AAPOR's words: break-offs and opt-outs refused, bounced ones stay below the line, the ineligible leave it. Only of the
 * answers in `graded` it is told how much of the questionnaire they answer; the others came and no more, so that no rate moves
 * by what a single answer says.
 */
export function ratesOf(
  pool: Pick<Pool, 'waves' | 'responses' | 'waiting' | 'invited' | 'isOpen'>,
  graded: readonly CountedResponse[] = pool.responses,
): Rates {
  const definitions = new Map(pool.waves.map(({ id, definition }) => [id, definition]));
  const grades = { complete: 0, partial: 0, break_off: 0 };
  for (const { waveId, answers } of graded) {
    const definition = definitions.get(waveId);
    if (definition !== undefined) grades[completenessOf(definition, answers).grade] += 1;
  }
  const came = pool.responses.length + pool.waiting.length;
  const invited = (...states: InvitedGroup['state'][]): number =>
    pool.invited.filter(({ state }) => states.includes(state)).reduce((sum, { people }) => sum + people, 0);
  const dispositions = {
    complete: grades.complete,
    partial: grades.partial + came - graded.length,
    brokenOff: grades.break_off,
    refused: invited('refused', 'suppressed') + grades.break_off,
    nothingHeard: invited('queued', 'sent'),
    bounced: invited('bounced'),
    // Answers that do not count (quarantined, test).
    other: Math.max(0, invited('answered') - came),
    ineligible: invited('ineligible'),
  };
  const { delivery } = deliveryAndCompletion(dispositions);
  const { completion } = deliveryAndCompletion({ ...dispositions, partial: grades.partial });
  // Nobody knows how many could have followed an open link.
  const rates = pool.isOpen ? null : responseRates(dispositions);
  const rr1 = graded.length === 0 ? null : (rates?.rr1 ?? null);
  return { rr1, rr2: rates?.rr2 ?? null, delivery: pool.isOpen ? null : delivery, completion };
}
