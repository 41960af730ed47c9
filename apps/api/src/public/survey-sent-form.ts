import { randomUUID } from 'node:crypto';
import {
  answersFromForm,
  languages,
  surveyPages,
  validateAnswers,
  type Fault,
  type Language,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import { Conflict, Malformed, RuleBroken } from '@elinvoima/domain/platform';
import type { OpenedLink, Submission } from '@elinvoima/domain/surveys';
import { trapField, type GivenAnswers } from '@elinvoima/survey-form';
import { TooMany, Unavailable } from '../http/problem.js';
import { sentForm } from './sent-form.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const steps = [...languages, 'next', 'back', 'change'] as const;

/** What a press of a button asks for that sends nothing: another language, another page, the form of a change. */
export type Step = (typeof steps)[number];

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The questionnaire's form as it was sent, before anybody has looked at what was written. */
export interface SentSurvey {
  /** Null for the sending itself. */
  step: Step | null;
  /** Which page of a long questionnaire it was, from 0. */
  page: number;
  submission: Submission;
  given: GivenAnswers;
  /** Of the page that was first drawn: correcting a form is no new beginning. */
  stamp: string | null;
  /** The sending whose answer is to be replaced. */
  replaces: string | null;
  /** Filled in where no person writes. */
  trapped: boolean;
}

/** A form's fields as pairs; a name that came several times once for each. */
const pairsOf = (body: unknown): [string, string][] =>
  Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );

export function sentSurvey(
  link: Pick<OpenedLink, 'definition' | 'version'>,
  body: unknown,
  fallback: Language,
): SentSurvey {
  const pairs = pairsOf(body);
  const own = new Map(pairs.filter(([name]) => name.startsWith('_')));
  const [id = '', replaces = ''] = [own.get('_submission'), own.get('_replaces')];
  const language = own.get('_language');
  const given = answersFromForm(
    link.definition,
    pairs.filter(([name]) => name !== trapField),
  );
  const page = Number(own.get('_page') ?? 0);
  return {
    step: steps.find((step) => step === own.get('_go')) ?? null,
    page: Number.isInteger(page) && page > 0 ? page : 0,
    submission: {
      submissionId: uuid.test(id) ? id : randomUUID(),
      version: Number(own.get('_version') ?? link.version),
      language: isLanguage(language) ? language : fallback,
      answers: given,
    },
    given,
    stamp: own.get('_stamp') ?? null,
    replaces: uuid.test(replaces) ? replaces : null,
    trapped: sentForm(body, []).isRobots,
  };
}

/** What the person can put right on the form; null for everything else. */
export function faultsIn(error: unknown): Fault[] | null {
  if (error instanceof RuleBroken || error instanceof Malformed) return error.faults;
  if (error instanceof Conflict && error.code === 'survey-version-changed')
    return [{ pointer: '/answers', code: 'survey-version-changed' }];
  // Refused for now: what was written stands on the page, to be sent again later.
  if (error instanceof TooMany || error instanceof Unavailable) return [{ pointer: '/answers', code: error.code }];
  return null;
}

export function statusOf(error: unknown): number {
  if (error instanceof TooMany) return 429;
  if (error instanceof Unavailable) return 503;
  return error instanceof Conflict ? 409 : 422;
}

const keyOf = ({ pointer }: Fault): string => pointer.split('/').at(-1) ?? '';
const keysOnPages = (definition: SurveyDefinition): Set<string>[] =>
  surveyPages(definition).map((groups) => new Set(groups.flatMap(({ questions }) => questions.map(({ key }) => key))));

/** The first page with something to put right, and what that is; faults of the answers as a whole stand on the first one. */
export function firstFaultyPage(definition: SurveyDefinition, faults: Fault[]): { page: number; faults: Fault[] } {
  const pages = keysOnPages(definition);
  const pageOf = (fault: Fault): number =>
    Math.max(
      0,
      pages.findIndex((keys) => keys.has(keyOf(fault))),
    );
  const page = Math.min(...faults.map(pageOf));
  return { page, faults: faults.filter((fault) => pageOf(fault) === page) };
}

/** What is to be put right on a page before one may go on from it. */
export function faultsOnPage(definition: SurveyDefinition, given: GivenAnswers, page: number): Fault[] {
  const checked = validateAnswers(definition, given);
  const keys = keysOnPages(definition)[page];
  return checked.ok ? [] : checked.faults.filter((fault) => keys?.has(keyOf(fault)));
}
